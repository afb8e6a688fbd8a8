"""The rules about digital issuance."""

import pytest

from mccheck.rules import Rule, issuance
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES = {
    "issuing-not-stated": "the source says that no credential is issued",
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
