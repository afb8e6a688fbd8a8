"""The rules about stackability and pathways."""

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
    "prerequisites-disagree-with-links": (
        "nothing is said to be needed to enrol, yet Blade basics has to be finished first"
    ),
    "stackability-contradicts-itself": "the credential is said to stand alone, yet it requires Rotor technician first",
    "stacks-into-what-it-builds-on": (
        "Rotor technician is to be finished before this credential, and is also what it counts towards"
    ),
    "builds-on-itself": "the credential is said to build on itself",
    "more-credit-counts-than-earned": "credits are to count towards Rotor technician (10), yet only 5 are earned",
    "stackability-target-not-named": (
        "the credential is said to be stackable, but what it builds on or stacks into is not stated"
    ),
    "learning-pathways-not-stated": (
        "the source says that there is no partial certification, credit transfer or recognition of prior learning"
    ),
    "parts-not-certified": "parts of the credential are not certified on their own",
    "credit-not-transferable": "credit is not transferred elsewhere",
    "prior-learning-not-recognised": "learning from elsewhere cannot be assessed for the credential",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "stackability-contradicts-itself",
        "stackability: {stand_alone: no, stacks_into: none}",
        Severity.ERROR,
        "stackability.stand_alone",
        "the credential is said not to stand alone, yet it neither stacks into nor builds on anything",
    ),
    Objected(
        "stackability-not-stated",
        "stackability: {builds_on: [Blade basics]}",
        Severity.WARNING,
        "stackability",
        "what comes before the credential is stated, but not whether it stands alone or builds towards another",
    ),
    Objected(
        "stackability-not-stated",
        "stackability: yes",
        Severity.WARNING,
        "stackability",
        "the credential is said to be stackable, but neither whether it stands alone nor towards what it builds",
    ),
    Objected(
        "stackability-contradicts-itself",
        "stackability: {stand_alone: yes, stacks_into: [Rotor technician]}",
        Severity.NOTE,
        "stackability.stand_alone",
        "does the credential stand alone, and also count towards Rotor technician? Both at once are possible",
    ),
    Objected(
        "builds-on-itself",
        "title: Rotor technician\nstackability: {stacks_into: [Rotor technician]}",
        Severity.NOTE,
        "stackability.stacks_into[0]",
        "does “Rotor technician” mean another credential of the same title?",
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
