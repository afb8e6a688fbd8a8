"""Shortfalls that a source admits: one rule for each element, all of the same kind.

A descriptor may say of any statement in what it falls short (`limits`). What the source itself calls a weakness
weakens the element that the statement serves.
"""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.part import Statement
from mccheck.descriptor.sections import keys_of_credential
from mccheck.recommendation import GROUPS, element
from mccheck.rules.routes import FactRoute, fact_at, route
from mccheck.rules.rule import SKIPPED, Basis, Context, CredentialCheck, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_LIMITS = "limits"
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
        if key.name == _LIMITS and element_id in key.elements
    )


def _check(statements: tuple[FactRoute, ...]) -> CredentialCheck:
    def falls_short(credential: Credential, _: Context) -> Iterator[Ruling]:
        asked = False
        for statement in statements:
            fact = fact_at(credential, statement)
            if not isinstance(fact, Statement):
                continue
            asked = True
            if fact.limits:
                message = f"the source itself says that it falls short: {fact.limits}"
                severity = Severity.NOTE if statement in _OF_THE_OFFER else None
                yield Objection(message, FactRoute((*statement, _LIMITS)), severity=severity)
        if not asked:
            yield SKIPPED

    return falls_short


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
            check=_check(_serving),
        )
