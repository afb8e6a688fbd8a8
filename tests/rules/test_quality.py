"""The rules about quality assurance, trainers and feedback."""

import pytest

from mccheck.rules import Rule, quality
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "quality-assurance-not-stated": "the source says that there is no quality assurance",
    "internal-quality-assurance-missing": "there is no internal quality assurance",
    "external-quality-assurance-missing": "there is no external quality assurance",
    "quality-framework-not-named": "the quality assurance is not in line with any framework",
    "quality-processes-not-documented": "the quality assurance processes are not documented",
    "provider-not-authorised": "the provider is not authorised",
    "trainer-subject-not-required": "trainers are not required to know the subject",
    "trainer-pedagogy-not-required": "no teaching skills are required of trainers",
    "peer-feedback-missing": "no feedback from peers is used",
    "review-cycle-missing": "the offer is not reviewed",
    "target-group-not-stated": "the source says that there is no target group",
    "learner-feedback-missing": "no feedback from learners is used",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "quality-assurance-not-stated",
        "quality_assurance: {internal: none, external: none}",
        Severity.ERROR,
        "quality_assurance",
        "the source says that there is neither internal nor external quality assurance",
    ),
    Objected(
        "provider-not-authorised",
        "quality_assurance: {provider_authorised: yes}",
        Severity.NOTE,
        "quality_assurance.provider_authorised",
        "the provider is authorised, but by whom is not stated",
    ),
    Objected(
        "trainer-subject-not-required",
        "quality_assurance: {trainers: none}",
        Severity.WARNING,
        "quality_assurance.trainers",
        "nothing is required of trainers",
    ),
    Objected(
        "peer-feedback-missing",
        "quality_assurance: {feedback: none}",
        Severity.WARNING,
        "quality_assurance.feedback",
        "no feedback is used",
    ),
    Objected(
        "review-cycle-missing",
        "quality_assurance: {review: 6 years}",
        Severity.NOTE,
        "quality_assurance.review",
        "the offer is reviewed every 6 years; an interval of more than 5 years is long",
    ),
    Objected(
        "learner-feedback-missing",
        "quality_assurance: {feedback: none}",
        Severity.WARNING,
        "quality_assurance.feedback.learners",
        "no feedback from learners is used",
    ),
)


@every_rule_of(quality)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(quality, quality.RULES.rules, OTHERS, monkeypatch) == []
