"""Shortfalls and contradictions that a source admits: two rules for each element, all of the same kind.

A descriptor may say of any statement in what it falls short (`limits`), and what the source says of it elsewhere
(`also`). What the source itself calls a weakness, or says in two ways, weakens the element that the statement serves.
"""

from collections.abc import Callable, Iterator
from typing import Any

from mccheck.descriptor import Credential
from mccheck.descriptor.part import Statement
from mccheck.descriptor.sections import keys_of_credential
from mccheck.recommendation import GROUPS, element
from mccheck.rules.routes import FactRoute, fact_at, route
from mccheck.rules.rule import SKIPPED, Basis, Context, CredentialCheck, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_KEYS = tuple(key for key in keys_of_credential() if "[]" not in key.item_path)
# What these facts fall short in is no weakness of the information about them: a high price may be clearly told.
_OF_THE_OFFER = frozenset(
    {route("information.price"), route("information.funding"), route("information.outcomes_data")}
)


def _statements(element_id: str) -> tuple[FactRoute, ...]:
    """The routes of all statements whose limits serve an element, but for those in the items of a list."""
    return tuple(
        FactRoute(tuple(key.path.split(".")[:-1]))
        for key in _KEYS
        if key.name == "limits" and element_id in key.elements
    )


def _check(statements: tuple[FactRoute, ...], key: str, said: Callable[[Any], str]) -> CredentialCheck:
    """Whether none of some statements has a key; `said` makes the message of what stands there."""

    def is_free_of_it(credential: Credential, _: Context) -> Iterator[Ruling]:
        asked = False
        for statement in statements:
            fact = fact_at(credential, statement)
            if not isinstance(fact, Statement):
                continue
            asked = True
            if found := getattr(fact, key):
                severity = Severity.NOTE if statement in _OF_THE_OFFER else None
                yield Objection(said(found), FactRoute((*statement, key)), severity=severity)
        if not asked:
            yield SKIPPED

    return is_free_of_it


def _example(statement: FactRoute, *lines: str) -> str:
    """Facts in block style: the steps of the route, and below them the lines of the statement."""
    steps = [f"{'  ' * depth}{step}:" for depth, step in enumerate(statement)]
    return "\n".join([*steps, *(f"{'  ' * len(statement)}{line}" for line in lines)])


for _element in (element(element_id) for group in GROUPS for element_id in group.elements):
    if _serving := _statements(_element.id):
        _example_of = next(statement for statement in _serving if statement not in _OF_THE_OFFER)
        RULES.add(
            f"{_element.id.replace('_', '-')}-falls-short",
            element=_element.id,
            severity=Severity.WARNING,
            basis=Basis.PRACTICE,
            compares=True,
            question=f"Is the source free of admitted weaknesses here ({_element.name.lower()})?",
            why="What a source says about its own weaknesses is the surest evidence of them.",
            remedy="Close the gap that the source names, then delete “limits”.",
            passing=_example(_example_of, "text: As it is offered"),
            failing=_example(_example_of, "text: As it is offered", "limits: In towns only"),
            check=_check(_serving, "limits", lambda limits: f"the source itself says that it falls short: {limits}"),
        )
        # The level has a key of that name with a rule of its own, which compares.
        if _plain := tuple(one for one in _serving if one != ("level",)):
            _twice = next(one for one in _plain if one not in _OF_THE_OFFER)
            RULES.add(
                f"{_element.id.replace('_', '-')}-stated-twice",
                element=_element.id,
                severity=Severity.WARNING,
                basis=Basis.PRACTICE,
                compares=True,
                question=f"Does the source say the same everywhere ({_element.name.lower()})?",
                why="If a source says two things of one fact, a reader can rely on neither.",
                remedy="Find out which of the two is true, and delete the other with “also”.",
                passing=_example(_twice, "text: As it is offered"),
                failing=_example(_twice, "text: As it is offered", "also: In the prospectus it is not offered"),
                check=_check(_plain, "also", lambda also: f"the source also says: {'; '.join(also)}"),
            )
