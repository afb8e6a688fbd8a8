"""The rules about shortfalls that a source admits."""

import pytest

from mccheck.descriptor import Credential
from mccheck.descriptor.keys import all_keys_of
from mccheck.rules import Rule, shortfall
from tests.rules.support import every_rule_of, left_out, said_of_example
from tests.support import findings, judged

# Each statement, and what its limits weaken: mostly what it serves.
STATEMENTS = {
    key.path.removesuffix(".limits"): set(key.elements)
    for key in all_keys_of(Credential)
    if key.name == "limits" and "[]" not in key.path
}
SERVED = {key.path: set(key.elements) for key in all_keys_of(Credential)}


@pytest.mark.parametrize("path", STATEMENTS)
def test_a_shortfall_of_any_statement_weakens_the_element_that_it_serves(path: str) -> None:
    facts = "{text: As it is offered, limits: In towns only}"
    for key in reversed(path.split(".")):
        facts = f"{{{key}: {facts}}}"
    told = [finding for finding in findings(facts[1:-1]) if finding.rule.endswith("-falls-short")]
    assert {finding.element for finding in told} == STATEMENTS[path]
    assert {finding.route for finding in told} == {f"{path}.limits"}


def test_limits_weaken_what_their_statement_serves_but_where_a_principle_asks_for_soundness() -> None:
    """A test that shows little is a test all the same: its type is known, and it is not valid."""
    others = {path: elements for path, elements in STATEMENTS.items() if elements != SERVED[path]}
    assert others == {
        "assessment": {"valid_assessment"},
        "quality_assurance": {"quality"},
        "quality_assurance.internal": {"quality"},
        "quality_assurance.external": {"quality"},
    }


@pytest.mark.parametrize("fact", ["price", "funding", "outcomes_data"])
def test_a_weakness_of_the_offer_is_no_weakness_of_what_is_told_about_it(fact: str) -> None:
    descriptor = judged(f"title: A\ninformation: {{{fact}: {{text: As it is, limits: It is a challenge}}}}")
    assert descriptor.elements["further_information"] == "met"
    (told,) = (finding for finding in descriptor.findings if finding.rule == "further-information-falls-short")
    assert told.severity == "note"


# Every objection: what each rule says of its failing example, where it does not find silence there.
SHORT, TWICE = (
    "the source itself says that it falls short: In towns only",
    "the source also says: In the prospectus it is not offered",
)
OF_EXAMPLES = {rule.name: TWICE if rule.name.endswith("twice") else SHORT for rule in shortfall.RULES.rules}


@every_rule_of(shortfall)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(shortfall, shortfall.RULES.rules, (), monkeypatch) == []
