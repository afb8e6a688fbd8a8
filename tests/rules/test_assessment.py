"""The rules about assessment."""

import pytest

from mccheck.rules import Rule, assessment
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import COMPLETE, judged, names


def spoiled(old: str, new: str) -> str:
    """The complete descriptor with one part of it changed."""
    assert old in COMPLETE
    return COMPLETE.replace(old, new)


def test_one_misspelt_reference_is_one_finding() -> None:
    text = spoiled("of: [inspect, repair]", "of: [inspekt, repair]")
    assert names(text) == {"assessment-of-unknown-outcome"}


@pytest.mark.parametrize(
    "methods", ["[quiz]", "[quiz, level of attendance]", "[self-assessment]", "[written examination]"]
)
def test_methods_that_show_no_skill(methods: str) -> None:
    facts = f"learning_outcomes: [{{text: Repair a blade, kind: skill}}]\nassessment: {{methods: {methods}}}\n"
    assert "method-cannot-show-outcome" in names(facts)


def test_supervision_that_is_not_told_in_full_is_no_fault() -> None:
    facts = "assessment: {methods: [{type: quiz, supervision: supervised}, {type: project, supervision: unsupervised}]}"
    assert "identity-not-checked" not in names(facts)
    assert "identity-not-checked" in {question.rule for question in judged(facts).open_questions}


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES = {
    "assessment-type-not-stated": "the source says that nothing is assessed",
    "attendance-alone": "attendance is all that is assessed",
    "criteria-not-stated": "the source says that there are no criteria",
    "rubric-missing": "there is no common rubric",
    "pass-mark-missing": "there is no pass mark",
    "outcome-not-assessed": "no method assesses “repair”",
    "assessment-of-unknown-outcome": "there is no outcome with the id “inspct”; did you mean “inspect”?",
    "method-cannot-show-outcome": "a test of knowledge alone cannot show “inspect”",
    "assessment-not-standardised": "the assessment, set by each provider, is not standardised",
    "weights-do-not-add-up": "the weights add up to 110 %",
    "evidence-not-kept": "no evidence of the assessment is kept for later checks",
    "assessors-unqualified": "no qualification is required of assessors",
    "identity-not-checked": "the learner's identity is not checked (unsupervised without identity check)",
    "grade-not-stated": "the source says that no grade is given",
    "grade-without-scheme": "a grade is given, but its scale is not stated",
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
        "assessment-not-standardised",
        "assessment: {methods: [quiz], moderation: none}",
        Severity.WARNING,
        "assessment.moderation",
        "the assessment is not externally moderated",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 120 %}]}",
        Severity.ERROR,
        "assessment.methods",
        "a weight is outside the range of 0 to 100 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project, weight: 30 %}]}",
        Severity.WARNING,
        "assessment.methods",
        "the weights add up to only 60 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project, weight: at least 50 %}]}",
        Severity.NOTE,
        "assessment.methods",
        "the minimum weights add up to 80 %; what decides the other 20 % is open",
    ),
    Objected(
        "supervision-not-stated",
        "assessment: {methods: [{type: quiz, supervision: unsupervised}, project]}",
        Severity.NOTE,
        "assessment.methods[1]",
        "the descriptor does not say whether this method is supervised and the learner's identity checked",
    ),
)


@every_rule_of(assessment)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(assessment, assessment.RULES.rules, OTHERS, monkeypatch) == []
