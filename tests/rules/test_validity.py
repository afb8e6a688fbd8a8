"""The rules of validity."""

import pytest

from mccheck.rules import Rule, validity
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "validity-disagrees-with-renewal": (
        "the validity is unlimited, yet the credential is said to be renewed or to lapse"
    ),
    "renewal-not-stated": "the credential is valid for 5 years, but how it is renewed is not stated",
    "validity-without-period": "the credential is renewed, but how long it is valid is not stated",
    "validity-disagrees-with-lapse": "the credential is valid for 5 years, yet it is said to lapse after 2",
    "unlimited-but-expires": "the validity is unlimited; what expiry does the credential show?",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "validity-disagrees-with-renewal",
        "validity: {unlimited: yes, years: 5}",
        Severity.ERROR,
        "validity.years",
        "the validity is stated both as unlimited and as 5 years",
    ),
    Objected(
        "validity-disagrees-with-renewal",
        "validity: {years: 0}",
        Severity.ERROR,
        "validity.years",
        "a credential cannot be valid for 0 years",
    ),
    Objected(
        "validity-without-period",
        "validity: yes",
        Severity.NOTE,
        "validity",
        "how long the credential is valid is not stated",
    ),
    Objected(
        "validity-disagrees-with-lapse",
        "validity: {years: 5, renewal: Every 7 years}",
        Severity.WARNING,
        "validity.renewal",
        "the credential is renewed every 7 years, yet it is valid for only 5",
    ),
)


@every_rule_of(validity)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(validity, validity.RULES.rules, OTHERS, monkeypatch) == []
