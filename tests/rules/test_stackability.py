"""The rules about stackability, pathways and recognition."""

import pytest

from mccheck.rules import Rule, stackability
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import names


def test_the_first_step_of_a_path_is_stackable() -> None:
    text = """
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
"""
    assert "stackability-not-stated" not in names(text)
    assert "stackability-not-stated" in names(text.replace(", stackability: {builds_on: [basics]}", ""))


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "stackability-contradicts-itself": (
        "the credential is said to stand alone, yet it builds on or stacks into Rotor technician"
    ),
    "stackability-target-not-named": (
        "the credential is said to be stackable, but what it builds on or stacks into is not stated"
    ),
    "learning-pathways-not-stated": (
        "the source says that there is no partial certification, credit transfer or recognition of prior learning"
    ),
    "parts-not-certified": "parts of the credential are not certified on their own",
    "credit-not-transferable": "credit is not transferred elsewhere",
    "prior-learning-not-recognised": "learning from elsewhere cannot be assessed for the credential",
    "recognition-not-stated": "the source says that nobody recognises the credential",
    "not-formally-recognised": "the credential is not formally recognised",
    "recognising-body-not-named": "the credential is recognised, but by whom is not stated",
    "not-recognised-across-borders": "the credential is not recognised in other countries",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "stackability-contradicts-itself",
        "stackability: {stand_alone: no, stacks_into: none}",
        Severity.ERROR,
        "stackability.stand_alone",
        "the credential is said not to stand alone, yet it neither stacks into nor builds on anything",
    ),
)


@every_rule_of(stackability)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(stackability, stackability.RULES.rules, OTHERS, monkeypatch) == []
