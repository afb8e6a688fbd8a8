"""The rules about the bounds that a profile sets."""

import pytest

from mccheck.rules import Rule, bounds
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "credits-outside-profile": (
        "the ECTS credits (1) are outside the limits of Quality framework for micro-credentials, Netherlands (3 to 30)"
    ),
    "hours-outside-profile": ("the hours (24) are outside the limits of Common Microcredential Framework (100 to 150)"),
    "level-outside-profile": "NFQ 5 is outside the limits of MicroCreds, Ireland (6 to 9)",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "level-outside-profile",
        "level: {eqf: 2}",
        Severity.ERROR,
        "level.eqf",
        "EQF 2 is outside the limits of Common Microcredential Framework (4 to 7)",
        profile="cmf",
    ),
    Objected(
        "level-outside-profile",
        "level: {national: {framework: NFQ, level: 3}}",
        Severity.ERROR,
        "level",
        "the level (EQF 2) is outside the limits of Common Microcredential Framework (4 to 7)",
        profile="cmf",
    ),
)


@every_rule_of(bounds)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(bounds, bounds.RULES.rules, OTHERS, monkeypatch) == []
