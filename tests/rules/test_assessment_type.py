"""The rules of assessment_type."""

import pytest

from mccheck.rules import Rule, assessment_type
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "assessment-type-not-stated": "the source says that nothing is assessed",
    "attendance-alone": "attendance is all that is assessed",
    "certificate-of-attendance": (
        "does a certificate called “Certificate of attendance” record outcomes that were assessed?"
    ),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "assessment-type-not-stated",
        "assessment: none",
        Severity.ERROR,
        "assessment",
        "the source says that nothing is assessed",
    ),
    Objected(
        "assessment-type-not-stated",
        "assessment: {methods: [{type: quiz}, {weight: 30 %}]}",
        Severity.WARNING,
        "assessment.methods[1]",
        "the type of this method is not stated",
    ),
    Objected(
        "assessment-type-not-stated",
        "assessment: Learners defend what they made before a panel",
        Severity.WARNING,
        "assessment",
        "the assessment is described in words, but its type is not stated",
    ),
    Objected(
        "attendance-alone",
        "assessment: {attendance_alone: yes, methods: [quiz]}",
        Severity.WARNING,
        "assessment.attendance_alone",
        "in some cases, attendance alone is enough to earn the credential",
    ),
    Objected(
        "attendance-alone",
        "assessment: {attendance_alone: yes}",
        Severity.ERROR,
        "assessment.attendance_alone",
        "attendance alone is enough to earn the credential",
    ),
    Objected(
        "attendance-alone",
        "assessment: {methods: [{type: attendance, weight: 100 %}, {type: quiz, weight: 0 %}]}",
        Severity.ERROR,
        "assessment.methods",
        "attendance is all that is assessed, as the other methods count for 0 % of the result",
    ),
)


@every_rule_of(assessment_type)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(assessment_type, assessment_type.RULES.rules, OTHERS, monkeypatch) == []
