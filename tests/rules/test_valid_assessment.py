"""The rules of valid_assessment."""

import pytest

from mccheck.rules import Rule, valid_assessment
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "criteria-not-stated": "the source says that there are no criteria",
    "criteria-not-published": "learners cannot read the criteria in advance",
    "rubric-missing": "there is no common rubric",
    "pass-mark-missing": "there is no pass mark",
    "pass-mark-implausible": "the pass mark, “120 %”, is outside the range of 0 to 100 %",
    "assessment-not-standardised": "the assessment, set by each provider, is not standardised",
    "evidence-not-kept": "no evidence of the assessment is kept for later checks",
    "assessors-unqualified": "no qualification is required of assessors",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "criteria-not-stated",
        "assessment: {methods: [quiz], criteria: yes}",
        Severity.WARNING,
        "assessment.criteria",
        "the source says that there are criteria, but not which",
    ),
    Objected(
        "criteria-not-stated",
        "assessment: {methods: [quiz], text: Marked by the criteria of the agency}",
        Severity.WARNING,
        "assessment.text",
        "the words on the assessment mention criteria; which they are is not stated as such",
    ),
    Objected(
        "pass-mark-implausible",
        "assessment: {criteria: {pass_mark: 0 %}}",
        Severity.WARNING,
        "assessment.criteria.pass_mark",
        "with a pass mark of “0 %”, everyone passes",
    ),
    Objected(
        "assessment-not-standardised",
        "assessment: {methods: [quiz], moderation: none}",
        Severity.WARNING,
        "assessment.moderation",
        "the assessment is not externally moderated",
    ),
    Objected(
        "assessment-not-standardised",
        "assessment: {methods: [quiz], standardised: no, moderation: By the agency}",
        Severity.NOTE,
        "assessment.standardised",
        "the assessment is not standardised; moderation alone keeps it comparable",
    ),
    Objected(
        "assessment-not-standardised",
        "assessment: {methods: [quiz], standardised: yes, moderation: no}",
        Severity.NOTE,
        "assessment.moderation",
        "the assessment is standardised, but nobody from outside moderates it",
    ),
)


@every_rule_of(valid_assessment)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(valid_assessment, valid_assessment.RULES.rules, OTHERS, monkeypatch) == []
