"""The rules of participation."""

import pytest

from mccheck.rules import Rule, participation
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "participation-not-stated": "the source says that there is no form of participation",
    "participation-disagrees-with-practice": "the form is online only, yet 6 hours take place at a workplace",
    "online-but-assessed-onsite": "the form is online only, yet every assessment is supervised onsite",
    "form-not-in-hours": (
        "the form is blended: which of the hours take place online? None are stated as online or self-study"
    ),
    "onsite-but-practice-elsewhere": (
        "the form is onsite only, yet practice is said not to take place onsite; is there any?"
    ),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "participation-not-stated",
        "participation: {forms: none}",
        Severity.ERROR,
        "participation.forms",
        "the source says that there is no form of participation",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: {forms: online, practice_onsite: yes}",
        Severity.ERROR,
        "participation",
        "the form is online only, yet practice takes place onsite",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: online\nworkload: {hours: {practice: 6}}",
        Severity.NOTE,
        "participation",
        "the form is online only, with 6 hours of practice; say where the practice takes place",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: onsite\nworkload: {hours: {online: 6}}",
        Severity.WARNING,
        "participation",
        "the form is onsite only, yet 6 hours take place online",
    ),
    Objected(
        "form-not-in-hours",
        "participation: work-based\nworkload: {hours: {theory: 6}}",
        Severity.NOTE,
        "participation",
        "the form is work-based: which of the hours take place at a workplace?",
    ),
)


@every_rule_of(participation)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(participation, participation.RULES.rules, OTHERS, monkeypatch) == []
