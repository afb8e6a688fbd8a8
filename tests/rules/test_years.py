"""The rules of years."""

import pytest

from mccheck.rules import Rule, years
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "year-impossible": "the credential is said to have been first offered in 1824; is the year right?",
}
OTHERS: tuple[Objected, ...] = (
    Objected("year-impossible", "year: soon", Severity.NOTE, "year", "“soon” names no year, such as 2024 or 2024/25"),
)


@every_rule_of(years)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(years, years.RULES.rules, OTHERS, monkeypatch) == []
