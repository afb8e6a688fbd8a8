"""The rules about digital issuance."""

import pytest

from mccheck.rules import Rule, issuance
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import judged

CONTRADICTIONS = {
    "{formats: [open badge], digital: no}": "error",
    "{formats: [signed pdf, paper], digital: no}": "error",
    "{formats: [paper], digital: yes}": "error",
    "{formats: [european digital credential], signed: no}": "warning",
    "{formats: [verifiable credential], verifiable: no}": "warning",
    "{formats: [open badge, pdf], open_standard: no}": "warning",
    "{formats: [european digital credential], open_standard: no}": "warning",
    "{formats: [pdf], verifiable: yes, signed: no, registered_in: no}": "warning",
}


@pytest.mark.parametrize(("facts", "severity"), CONTRADICTIONS.items())
def test_what_contradicts_the_format_is_one_finding(facts: str, severity: str) -> None:
    told = [one for one in judged(f"title: A\nissuing: {facts}").findings if one.element == "portability"]
    told = [one for one in told if one.rule not in {"no-register", "paper-or-pdf-only"}]
    assert [(one.rule, one.severity) for one in told] == [("format-contradicts-issuing", severity)]


SOUND = [
    "{formats: [pdf], digital: no}",
    "{formats: [badge], digital: no}",
    "{formats: [paper], digital: As a badge from next year}",
    "{formats: [paper, european digital credential], signed: no}",
    "{formats: [badge], open_standard: no}",
    "{formats: [badge, open badge], open_standard: no}",
    "{formats: [paper], verifiable: By a code on the page of the college, signed: no, registered_in: no}",
    "{formats: [open badge], verifiable: yes, signed: no, registered_in: no}",
    "{formats: [badge], verifiable: yes, signed: no}",
    "{formats: [pdf, open badge], digital: yes}",
]


@pytest.mark.parametrize("facts", SOUND)
def test_what_may_be_about_another_format_is_left_alone(facts: str) -> None:
    told = {one.rule for one in judged(f"title: A\nissuing: {facts}").findings}
    assert "format-contradicts-issuing" not in told


VERDICTS = {
    "yes": "partial",
    "{verifiable: yes}": "partial",
    "{digital: yes}": "partial",
    "{open_standard: yes}": "partial",
    "{open_standard: Open Badges 3.0}": "met",
    "{signed: yes, holder_can_share: yes}": "partial",
    "As a sealed file in the account of the learner": "partial",
    "{formats: [other]}": "partial",
    "{formats: [other], text: A sealed file in the format of the ministry}": "met",
    "{formats: [other], platform: The register of the ministry}": "met",
    "open badge": "met",
    "a PDF and an open badge": "met",
    "none": "gap",
}


@pytest.mark.parametrize(("facts", "verdict"), VERDICTS.items())
def test_a_detail_does_not_say_in_what_form(facts: str, verdict: str) -> None:
    assert judged(f"title: A\nissuing: {facts}").elements["portability"] == verdict


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "issuing-not-stated": "the source says that no credential is issued",
    "format-contradicts-issuing": (
        "the credential is said not to be issued digitally, yet it is issued as an open badge"
    ),
    "not-issued-digitally": "the credential is not issued digitally",
    "paper-or-pdf-only": "the credential is issued only as paper and pdf",
    "not-verifiable": "others have no way to verify the credential",
    "no-register": "there is no register of the credentials awarded",
    "no-open-standard": "the digital credential does not follow an open standard",
    "holder-cannot-share": "the holder cannot share the credential",
    "metadata-missing": "the credential carries no metadata",
    "not-revocable": "a credential cannot be revoked",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "issuing-not-stated",
        "issuing: none",
        Severity.WARNING,
        "issuing",
        "the source says that no credential is issued",
    ),
    Objected(
        "issuing-not-stated",
        "issuing: {wallet: Europass}",
        Severity.WARNING,
        "issuing",
        "the descriptor does not say in what form the credential is issued",
    ),
    Objected(
        "issuing-not-stated",
        "issuing: As learners wish",
        Severity.WARNING,
        "issuing",
        "how the credential is issued is described in words; its format is not stated",
    ),
    Objected(
        "issuing-not-stated",
        "issuing: {formats: [other]}",
        Severity.WARNING,
        "issuing.formats",
        "the descriptor does not say which “other” format it is",
    ),
    Objected(
        "format-contradicts-issuing",
        "issuing: {formats: [paper], digital: yes}",
        Severity.ERROR,
        "issuing.digital",
        "the credential is said to be issued digitally, yet paper is its only format",
    ),
    Objected(
        "format-contradicts-issuing",
        "issuing: {formats: [european digital credential], signed: no}",
        Severity.WARNING,
        "issuing.signed",
        "a European Digital Credential is sealed or signed by definition, yet it is said not to be signed",
    ),
    Objected(
        "format-contradicts-issuing",
        "issuing: {formats: [open badge], verifiable: no}",
        Severity.WARNING,
        "issuing.verifiable",
        "an open badge can be verified by definition, yet others are said to have no way to verify it",
    ),
    Objected(
        "format-contradicts-issuing",
        "issuing: {formats: [european digital credential, paper], open_standard: no}",
        Severity.WARNING,
        "issuing.open_standard",
        "a European Digital Credential follows an open standard, yet it is said not to",
    ),
    Objected(
        "format-contradicts-issuing",
        "issuing: {formats: [badge], verifiable: yes, signed: no, registered_in: no}",
        Severity.WARNING,
        "issuing.verifiable",
        "the credential is said to be verifiable, yet it is neither signed nor kept in a register; how is it?",
    ),
    Objected(
        "not-revocable",
        "issuing: {formats: [pdf], expiry: none}",
        Severity.NOTE,
        "issuing.expiry",
        "the credential does not show when it expires",
    ),
)


@every_rule_of(issuance)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(issuance, issuance.RULES.rules, OTHERS, monkeypatch) == []
