"""Shortfalls that a source admits: one rule for each element, all of the same kind.

A descriptor may say of any statement in what it falls short (`limits`). What the source itself calls a weakness
weakens the element to which it belongs, and no other: where Annex I asks what is used, and a principle whether that is
sound, it weakens the principle; and that a price is high is no weakness of the information on it.
"""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.part import Statement
from mccheck.descriptor.sections import keys_of_credential
from mccheck.recommendation import GROUPS, element
from mccheck.rules.routes import FactRoute, fact_at
from mccheck.rules.rule import SKIPPED, Basis, Context, CredentialCheck, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_LIMITS = "limits"
# Elements that only ask what is used, and the principle that asks whether it is sound.
_SOUNDNESS = {"assessment_type": "valid_assessment", "quality_assurance": "quality"}
# Elements whose facts speak of something else: of that it is a weakness, and worth a note here.
_OF_SOMETHING_ELSE = frozenset({"further_information"})
_KEYS = tuple(key for key in keys_of_credential() if "[]" not in key.item_path)


def _statements(element_id: str) -> tuple[FactRoute, ...]:
    """The routes of all statements whose weakness is one of an element, but for those in the items of a list."""
    return tuple(
        FactRoute(tuple(key.path.split(".")))
        for key in _KEYS
        if element_id in {_SOUNDNESS.get(name, name) for name in key.elements}
        and key.part is not None
        and issubclass(key.part, Statement)
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
                yield Objection(message, FactRoute((*statement, _LIMITS)))
        if not asked:
            yield SKIPPED

    return falls_short


def _example(statement: FactRoute, *lines: str) -> str:
    """Facts in block style: the steps of the route, and below them the lines of the statement."""
    steps = [f"{'  ' * depth}{step}:" for depth, step in enumerate(statement)]
    return "\n".join([*steps, *(f"{'  ' * len(statement)}{line}" for line in lines)])


for _element in (element(element_id) for group in GROUPS for element_id in group.elements):
    if _serving := _statements(_element.id):
        RULES.add(
            f"{_element.id.replace('_', '-')}-falls-short",
            element=_element.id,
            severity=Severity.NOTE if _element.id in _OF_SOMETHING_ELSE else Severity.WARNING,
            basis=Basis.PRACTICE,
            compares=True,
            question=f"Is the source free of admitted weaknesses here ({_element.name.lower()})?",
            why="What a source says about its own weaknesses is the surest evidence of them.",
            remedy="Close the gap that the source names, then delete “limits”.",
            passing=_example(_serving[0], "text: As it is offered"),
            failing=_example(_serving[0], "text: As it is offered", "limits: In towns only"),
            check=_check(_serving),
        )
