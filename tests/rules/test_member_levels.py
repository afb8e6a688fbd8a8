"""The rules of member_levels."""

import pytest

from mccheck.rules import Rule, member_levels
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "member-level-outside-collection": "this member is at EQF 4, the framework at EQF 5 to 7",
    "step-at-lower-level": "this step is at EQF 3, and builds on “basics” at EQF 4; are both levels right?",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "member-level-outside-collection",
        "kind: pathway\nlevel: {eqf: 7}\ncredentials: [{title: A, level: {eqf: 3}}, {title: B, level: {eqf: 4}}]",
        Severity.WARNING,
        "level",
        "the pathway is said to be at EQF 7, but no member is above EQF 4",
    ),
)


@every_rule_of(member_levels)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(member_levels, member_levels.RULES.rules, OTHERS, monkeypatch) == []
