"""The rules about independence: whether others stand behind the credential."""

import pytest

from mccheck.rules import Rule, independence
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "external-quality-assurance-not-independent": (
        "internal and external quality assurance are by the same body, Fjord Technical College"
    ),
    "provider-authorised-by-itself": (
        "the provider is authorised by Fjord Technical College, who awards the credential; is it also the provider?"
    ),
    "recognised-only-by-itself": (
        "the only body said to recognise the credential is the one that awards it; does any other?"
    ),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "external-quality-assurance-not-independent",
        "quality_assurance: {external: {by: the provider itself}}",
        Severity.WARNING,
        "quality_assurance.external.by",
        "external quality assurance is said to be by “the provider itself”; who looks at it from outside?",
    ),
    Objected(
        "external-quality-assurance-not-independent",
        "awarded_by: Fjord College\nquality_assurance: {external: {by: Fjord College}}",
        Severity.NOTE,
        "quality_assurance.external.by",
        "external quality assurance is by Fjord College, who awards the credential; is it also the provider?",
    ),
)


@every_rule_of(independence)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(independence, independence.RULES.rules, OTHERS, monkeypatch) == []
