"""The rules of grade."""

import pytest

from mccheck.rules import Rule, grade
from tests.rules.support import every_rule_of, left_out, said_of_example

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "grade-not-stated": "the source says that no grade is given",
    "grade-without-scheme": "a grade is given, but its scale is not stated",
}


@every_rule_of(grade)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(grade, grade.RULES.rules, (), monkeypatch) == []
