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
    "quality-framework-of-another-sector": (
        "EQAVET is the framework of vocational training; is it meant for a level of higher education?"
    ),
    "external-assurer-not-named": "who assures quality from outside is not stated",
    "accreditation-lapsed": "this is said to hold until 2019-12-31, which is past",
    "quality-processes-not-documented": "the quality assurance processes are not documented",
    "provider-not-authorised": "the provider is not authorised",
    "trainer-subject-not-required": "trainers are not required to know the subject",
    "trainer-pedagogy-not-required": "no teaching skills are required of trainers",
    "peer-feedback-missing": "no feedback from peers is used",
    "review-cycle-missing": "the offer is not reviewed",
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
        "quality-assurance-not-stated",
        "quality_assurance: yes",
        Severity.WARNING,
        "quality_assurance",
        "there is said to be quality assurance, but of what kind is not stated",
    ),
    Objected(
        "quality-assurance-not-stated",
        "quality_assurance: {in_line_with: EQAVET}",
        Severity.WARNING,
        "quality_assurance",
        "something is stated about quality assurance, but not whether it is internal, external or of what type",
    ),
    Objected(
        "quality-framework-of-another-sector",
        "level: {eqf: 3}\nquality_assurance: {external: {by: The agency, in_line_with: ESG}}",
        Severity.NOTE,
        "quality_assurance.external.in_line_with",
        "ESG is the framework of higher education; is it meant for EQF 3?",
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
