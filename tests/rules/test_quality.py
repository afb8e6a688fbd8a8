"""The rules about quality assurance, trainers and feedback."""

import pytest

from mccheck.rules import Rule, quality
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import judged, messages, names


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ("quality_assurance: yes", "partial"),
        ("quality_assurance: {in_line_with: EQAVET}", "partial"),
        ("quality_assurance: {trainers: Experienced people}", "partial"),
        ("quality_assurance: {text: We care for quality}", "partial"),
        ("quality_assurance: We care for quality", "partial"),
        ("quality_assurance: {provider_authorised: {by: The ministry}}", "partial"),
        ("quality_assurance: {review: 3 years}", "partial"),
        ("quality_assurance: {feedback: {learners: A survey}}", "partial"),
        ("quality_assurance: Accredited by the national agency", "met"),
        ("quality_assurance: ISO 9001", "met"),
        ("quality_assurance: internal and external", "met"),
        ("quality_assurance: programme licence", "met"),
        ("quality_assurance: {types: [institutional quality assurance]}", "met"),
        ("quality_assurance: {internal: yes, external: no}", "met"),
        ("quality_assurance: {source: Handbook}", "not_stated"),
        ("quality_assurance: none", "gap"),
    ],
)
def test_whether_the_type_of_quality_assurance_is_answered(facts: str, verdict: str) -> None:
    descriptor = judged(facts)
    assert descriptor.elements["quality_assurance"] == verdict
    assert sum(finding.element == "quality_assurance" for finding in descriptor.findings) == (verdict != "met")


@pytest.mark.parametrize("review", ["Every 30 years", "30 years", "every thirty years", "{text: Every 30 years}"])
def test_a_review_after_thirty_years_is_long_however_it_is_written(review: str) -> None:
    text = f"quality_assurance: {{review: {review}}}"
    assert messages(text, "review-cycle-missing") == [
        "the offer is reviewed every 30 years; an interval of more than 5 years is long"
    ]


@pytest.mark.parametrize(
    "facts",
    [
        "level: {eqf: 4}\nquality_assurance: {in_line_with: EQAVET}",
        "level: {eqf: 6}\nquality_assurance: {in_line_with: EQAVET}",  # higher vocational training
        "level: {eqf: 7, cycle: second}\nquality_assurance: {in_line_with: ESG}",
        "level: {eqf: 7, cycle: second}\nquality_assurance: {in_line_with: [ESG, EQAVET]}",
        "level: {eqf: 5, cycle: short}\nquality_assurance: {in_line_with: ESG}",
        "level: {eqf: 4 to 6}\nquality_assurance: {in_line_with: ESG}",
        "quality_assurance: {in_line_with: ESG}",
        "level: {eqf: 2}\nquality_assurance: {in_line_with: Messgeräte-Norm}",
    ],
)
def test_frameworks_that_fit_their_level(facts: str) -> None:
    assert "quality-framework-of-another-sector" not in names(facts)


@pytest.mark.parametrize(
    ("facts", "lapsed"),
    [
        ("external: Accredited until 2019-12-31", True),
        ("external: {by: NVAO (until 2019)}", True),
        ("provider_authorised: {by: The ministry, text: Licensed until 31.12.2019}", True),
        ("text: Accredited until 2019", True),
        ("external: Accredited until 2999-12-31", False),
        ("external: 'Until 2019 by NVAO, since then by FIBAA'", False),
        ("text: The handbook of 2012 was used until 2019", False),
        ("external: Accredited in 2019", False),
    ],
)
def test_accreditation_that_is_past(facts: str, lapsed: bool) -> None:
    assert ("accreditation-lapsed" in names(f"quality_assurance: {{{facts}}}")) is lapsed


def test_who_assures_from_outside_may_be_said_in_words() -> None:
    assert "external-assurer-not-named" not in names("quality_assurance: {external: The agency visits us}")
    assert "external-assurer-not-named" in names("quality_assurance: {external: yes}")


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
        "quality_assurance: {external: none}",
        Severity.WARNING,
        "quality_assurance",
        "there is said to be no external quality assurance; nothing is stated about internal quality assurance",
    ),
    Objected(
        "quality-assurance-not-stated",
        "quality_assurance: {internal: none, external: none}",
        Severity.ERROR,
        "quality_assurance",
        "the source says that there is neither internal nor external quality assurance",
    ),
    Objected(
        "review-cycle-missing",
        "quality_assurance: {review: 0 years}",
        Severity.WARNING,
        "quality_assurance.review",
        "the offer cannot be reviewed every 0 years",
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
