"""The rules about recognition."""

import pytest

from mccheck.rules import Rule, recognition
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import judged


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ("recognition: yes", "partial"),
        ("recognition: none", "gap"),
        ("recognition: {by: none}", "gap"),
        ("recognition: {formal: no, professional: no, legal: no, employers: no}", "gap"),
        ("recognition: {formal: no, professional: no, legal: no, employers: no, cross_border: no}", "gap"),
        ("recognition: {formal: no}", "partial"),
        ("recognition: {formal: no, employers: yes}", "partial"),
        ("recognition: {professional: yes}", "met"),
        ("recognition: The chamber of crafts recognises it", "met"),
        ("recognition: {answer: yes, by: The chamber of crafts}", "met"),
    ],
)
def test_whether_recognition_is_answered(facts: str, verdict: str) -> None:
    descriptor = judged(facts)
    assert descriptor.elements["recognition"] == verdict
    grave = [one for one in descriptor.findings if one.element == "recognition" and one.severity != "note"]
    assert len(grave) == (verdict != "met")


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "recognition-not-stated": "the source says that nobody recognises the credential",
    "not-formally-recognised": "the credential is not formally recognised",
    "recognising-body-not-named": "the credential is recognised, but by whom is not stated",
    "not-recognised-across-borders": "the credential is not recognised in other countries",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "recognition-not-stated",
        "recognition: {formal: no, professional: no, legal: no, employers: no, cross_border: no}",
        Severity.WARNING,
        "recognition",
        "the source says that nobody recognises the credential",
    ),
    Objected(
        "recognition-not-stated",
        "recognition: yes",
        Severity.WARNING,
        "recognition",
        "the credential is said to be recognised, but neither by whom nor for what",
    ),
    Objected(
        "recognising-body-not-named",
        "recognition: {by: none, formal: yes}",
        Severity.WARNING,
        "recognition.by",
        "nobody is said to recognise the credential, yet it is said to be recognised",
    ),
)


@every_rule_of(recognition)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(recognition, recognition.RULES.rules, OTHERS, monkeypatch) == []
