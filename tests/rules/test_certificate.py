"""The rules of certificate."""

import pytest

from mccheck.rules import Rule, certificate
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import COMPLETE, judged, names

WORDS_ON_HOLDER_AND_DATE = [
    "certificate: Names the holder and the date of issue",
    "certificate: {text: It carries the participant's name and is issued on the day of the exam}",
    "certificate: Nennt Inhaber und Ausstellungsdatum",
    "certificate: Indique le nom du participant et la date de délivrance.",
    "certificate: {kind: Diploma, text: 'Nombre y apellidos, lugar y fecha'}",
    "issuing: {formats: [pdf], metadata: [name of the learner, date of issue]}",
    "issuing: {formats: [pdf], metadata: [learner, date]}",
]


@pytest.mark.parametrize("facts", WORDS_ON_HOLDER_AND_DATE)
def test_words_beside_the_keys_are_no_silence(facts: str) -> None:
    descriptor = judged(f"title: A\n{facts}")
    assert descriptor.elements["learner"] == "partial"
    assert descriptor.elements["issue_date"] == "partial"
    asked = [finding for finding in descriptor.findings if finding.element in {"learner", "issue_date"}]
    assert all(finding.message.endswith("?") for finding in asked)


@pytest.mark.parametrize(
    "facts",
    [
        "certificate: Certificate of competence",
        "certificate: {text: Issued to those who complete the course with success}",
        "certificate: {text: Its fields are kept up to date by the agency}",
        "issuing: {formats: [pdf], metadata: [competences achieved, place in the framework, issuing body]}",
        "issuing: {formats: [pdf], metadata: [name of the course, validity]}",
    ],
)
def test_other_words_leave_them_unsaid(facts: str) -> None:
    descriptor = judged(f"title: A\n{facts}")
    assert (descriptor.elements["learner"], descriptor.elements["issue_date"]) == ("not_stated", "not_stated")


def test_a_sentence_is_about_the_certificate_and_a_name_is_its_name() -> None:
    assert "certificate-of-attendance" in names("certificate: Certificate of attendance")
    assert "certificate-of-attendance" not in names("certificate: It is more than a certificate of attendance")


@pytest.mark.parametrize("kind", ["Teilnahmebescheinigung", "Attestation de présence", "Osallistumistodistus"])
def test_a_certificate_of_attendance_is_asked_about_in_other_languages(kind: str) -> None:
    assert "certificate-of-attendance" in names(f"certificate: {kind}")


@pytest.mark.parametrize(
    "kind", ["Certificate of attendance and achievement", "Certificate of competence", "Leistungsnachweis", "Diploma"]
)
def test_other_names_are_left_alone(kind: str) -> None:
    assert "certificate-of-attendance" not in names(f"certificate: {kind}")


# Authenticity

ALL = "certificate: {identifies_learner: yes, date_of_issue: yes, place_of_issue: yes}\n"
BODY = "awarded_by: {name: A, url: https://a.example}\n"
AUTHENTIC = {
    "all": (f"{BODY}{ALL}issuing: {{verifiable: yes}}", "met"),
    "all, in a format that can be verified": (f"{BODY}{ALL}issuing: {{formats: [open badge]}}", "met"),
    "all, in a register": (f"{BODY}{ALL}issuing: {{formats: [pdf], registered_in: The register}}", "met"),
    "a number in place of a page": (
        f"awarded_by: {{name: A, registered_id: NO 812 345 678}}\n{ALL}issuing: {{signed: yes}}",
        "met",
    ),
    "a page alone": (BODY, "partial"),
    "no way to verify": (f"{BODY}{ALL}", "partial"),
    "said to be without a way to verify": (f"{BODY}{ALL}issuing: {{formats: [pdf], verifiable: no}}", "partial"),
    "no place": (f"{BODY}{ALL}".replace(", place_of_issue: yes", "") + "issuing: {verifiable: yes}", "partial"),
    "said to be without a place": (f"{BODY}{ALL}".replace("place_of_issue: yes", "place_of_issue: no"), "partial"),
    "said to be without its holder": (
        f"{BODY}{ALL}issuing: {{verifiable: yes}}".replace("identifies_learner: yes", "identifies_learner: no"),
        "gap",
    ),
    "said to be without a certificate": (f"{BODY}certificate: none", "gap"),
    "nothing": ("type: Course", "not_stated"),
    "a way to verify, and nothing to be verified": ("issuing: {verifiable: yes}", "not_stated"),
}


@pytest.mark.parametrize(("facts", "verdict"), AUTHENTIC.values(), ids=AUTHENTIC)
def test_authentic_looks_at_holder_issuer_date_place_and_verification(facts: str, verdict: str) -> None:
    assert judged(f"title: A\n{facts}").elements["authentic"] == verdict


def test_what_the_certificate_is_said_to_lack_is_one_finding() -> None:
    denied = judged(COMPLETE.replace("date_of_issue: yes", "date_of_issue: no"))
    assert [finding.rule for finding in denied.findings] == ["date-of-issue-not-carried"]
    assert (denied.elements["issue_date"], denied.elements["authentic"]) == ("gap", "gap")


# Names


@pytest.mark.parametrize("facts", ["awarded_by: yes", "awarded_by: {name: yes}", "awarded_by: [{name: 'True'}]"])
def test_a_bare_yes_names_nobody(facts: str) -> None:
    assert judged(f"title: A\n{facts}").elements["awarding_body"] == "not_stated"


def test_a_bare_yes_is_no_title() -> None:
    assert judged("title: yes").elements["title"] == "not_stated"
    assert judged("title: YES").elements["title"] == "met"


def test_two_codes_are_noted_and_sink_no_title() -> None:
    descriptor = judged("title: A\ncode: [AB-1, AB-2]")
    assert descriptor.elements["title"] == "met"
    assert "codes-disagree" in {finding.rule for finding in descriptor.findings}


@pytest.mark.parametrize(
    "facts",
    [
        "{name: A, country: NO, registered_id: NO 912 345 678}",
        "{name: A, country: GR, registered_id: EL 123456789}",
        "{name: A, country: NO, registered_id: DEQAR 1234}",
        "{name: A, country: IE, registered_id: '912345678'}",
        "{name: A, country: IT, registered_id: IT0042}",
        "{name: A, country: NO, registered_id: DE 123456789, remark: Its seat is in Kiel}",
        "{name: A, registered_id: DE 123456789}",
    ],
)
def test_numbers_of_other_registers_are_left_alone(facts: str) -> None:
    assert "registered-id-of-another-country" not in names(f"awarded_by: {facts}")


# Validity

SOUND_VALIDITIES = [
    "{years: 5, renewal: A refresher course}",
    "{years: 5, renewal: no}",
    "{years: 5, renewal: A refresher, lapses: When no live work was done within three years}",
    "{years: 5, renewal: Every two years a refresher}",
    "{years: 5, renewal: no, lapses: After seven years without renewal}",
    "{years: 5, renewal: no, lapses: After 60 months}",
    "Until the next version of the standard",
    "unlimited",
    "unbefristet",
    "{lapses: When the standard is replaced}",
    "none",
]


@pytest.mark.parametrize("validity", SOUND_VALIDITIES)
def test_sound_validities_are_left_alone(validity: str) -> None:
    asked = {"validity-without-period", "validity-disagrees-with-lapse", "validity-disagrees-with-renewal"}
    assert not names(f"validity: {validity}") & (asked | {"renewal-not-stated"})


@pytest.mark.parametrize("lapse", ["After two years", "After 24 months without renewal", "It lapses after 2 years."])
def test_a_lapse_before_the_end_is_asked_about(lapse: str) -> None:
    assert "validity-disagrees-with-lapse" in names(f"validity: {{years: 5, lapses: {lapse}}}")


@pytest.mark.parametrize("words", ["Two years", "2 years", "valid for two years"])
def test_a_period_in_words_is_a_period(words: str) -> None:
    told = {finding.message for finding in judged(f"title: A\nvalidity: {words}").findings}
    assert "the credential is valid for 2 years, but how it is renewed is not stated" in told


def test_no_years_of_validity_are_one_finding() -> None:
    asked = {one.rule for one in judged("title: A\nvalidity: {years: 0}").findings if one.route.startswith("validity")}
    assert asked == {"validity-disagrees-with-renewal"}


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "learner-not-identified": "the certificate does not identify the learner",
    "date-of-issue-not-carried": "the certificate does not carry its date of issue",
    "registered-id-of-another-country": (
        "the number DE 912345678 looks like a VAT number of Germany; the country of the body is Norway"
    ),
    "place-of-issue-not-carried": "the certificate does not carry its place of issue",
    "authenticity-in-part": (
        "others can check only in part whether a certificate is genuine; not stated: its place of issue and a way to "
        "verify it"
    ),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "learner-not-identified",
        "certificate: none",
        Severity.ERROR,
        "certificate",
        "there is no certificate that could identify the learner",
    ),
    Objected(
        "learner-not-identified",
        "certificate: Names the holder",
        Severity.WARNING,
        "certificate.text",
        "do the words “Names the holder” mean that the certificate identifies the learner?",
    ),
    Objected(
        "date-of-issue-not-carried",
        "issuing: {formats: [pdf], metadata: [date of issue]}",
        Severity.WARNING,
        "issuing.metadata[0]",
        "do the words “date of issue” mean that the certificate carries its date of issue?",
    ),
    Objected(
        "legal-identity-not-checkable",
        "awarded_by: [{name: A, url: a.example}, {name: B}]",
        Severity.NOTE,
        "awarded_by[1]",
        "the descriptor gives no way to check the legal identity of B",
    ),
    Objected(
        "authenticity-in-part",
        """
awarded_by: {name: A, url: a.example}
certificate: {identifies_learner: yes, date_of_issue: yes, place_of_issue: yes}
issuing: {verifiable: no}
""",
        Severity.WARNING,
        "issuing.verifiable",
        "what the certificate says cannot be verified by others",
    ),
)


@every_rule_of(certificate)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(certificate, certificate.RULES.rules, OTHERS, monkeypatch) == []
