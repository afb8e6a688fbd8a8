"""The rules about independence: whether others stand behind the credential."""

import pytest

from mccheck.rules import Rule, independence
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, names

OWN = "awarded_by: [{name: Fjord Technical College}, {name: Ridge College}]\n"


@pytest.mark.parametrize(
    "facts",
    [
        "quality_assurance: {internal: {by: Fjord Technical College}, external: {by: The national agency}}",
        "quality_assurance: {internal: The quality handbook, external: {by: The national agency}}",
        "quality_assurance: {external: {by: The association of colleges}}",
        "quality_assurance: {provider_authorised: {by: The ministry}}",
        "recognition: {by: [Fjord Technical College, The chamber of crafts]}",
        "recognition: {by: Fjord Technical College, legal: Mandatory by the law on wind farms}",
        "recognition: {by: Fjord Technical College Alumni}",
        "recognition: {by: [Fjord Technical College], text: It counts in the diplomas of both colleges}",
    ],
)
def test_what_others_stand_behind(facts: str) -> None:
    assert not names(OWN + facts) & {rule.name for rule in independence.RULES.rules}


@pytest.mark.parametrize(
    "facts",
    [
        "recognition: {by: Fjord Technical College}",
        "recognition: {by: [fjord technical college, the Ridge College]}",
        "recognition: {by: ourselves, cross_border: In the Nordic countries}",
    ],
)
def test_recognition_by_those_who_award_it_alone(facts: str) -> None:
    assert "recognised-only-by-itself" in names(OWN + facts)


def test_an_awarding_body_may_oversee_those_who_teach_for_it() -> None:
    """So that is asked, and lowers no verdict."""
    facts = "quality_assurance: {external: {by: Ridge College}, provider_authorised: {by: Ridge College}}"
    told = [one for one in findings(OWN + facts) if one.rule in {rule.name for rule in independence.RULES.rules}]
    assert [one.severity for one in told] == ["note", "note"]


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
