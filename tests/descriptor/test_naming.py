"""Keys that name who does something."""

import pytest

from mccheck.descriptor.naming import is_nobody
from mccheck.descriptor.refusing import Kept
from tests.support import findings, judged, names


@pytest.mark.parametrize("value", ["none", "No", False, " none. "])
def test_words_for_nobody(value: object) -> None:
    assert is_nobody(value)


@pytest.mark.parametrize("value", ["The agency", None, True, Kept("none"), "Nonesuch College"])
def test_names_are_somebody(value: object) -> None:
    assert not is_nobody(value)


@pytest.mark.parametrize(
    ("facts", "rule"),
    [
        ("quality_assurance: {external: {by: none}}", "external-quality-assurance-missing"),
        ("quality_assurance: {external: {by: none, in_line_with: EQAVET}}", "external-quality-assurance-missing"),
        ("quality_assurance: {internal: {by: no}}", "internal-quality-assurance-missing"),
        ("quality_assurance: {provider_authorised: {by: none}}", "provider-not-authorised"),
        ("recognition: {by: none}", "recognition-not-stated"),
        ("recognition: {by: []}", "recognition-not-stated"),
    ],
)
def test_what_nobody_does_is_not_done(facts: str, rule: str) -> None:
    """One cause is one finding, and the reason stays."""
    element = "recognition" if facts.startswith("recognition") else "quality"
    told = [finding.rule for finding in findings(facts) if finding.element == element]
    assert [name for name in told if not name.endswith("upkeep-not-stated")] == [rule]


def test_why_nobody_does_it_may_be_said() -> None:
    text = "quality_assurance: {external: {by: none, text: The agency begins in 2099, source: Plan §2}}"
    (told,) = (finding for finding in findings(text) if finding.rule == "external-quality-assurance-missing")
    assert (told.said, told.source) == ("The agency begins in 2099", "Plan §2")


@pytest.mark.parametrize(
    "facts",
    [
        "quality_assurance: {external: {by: yes}}",
        "quality_assurance: {provider_authorised: {by: yes}}",
        "recognition: {by: yes}",
    ],
)
def test_a_bare_yes_names_nobody(facts: str) -> None:
    assert "says-nothing" in names(facts)


@pytest.mark.parametrize("word", ["nobody", "not yet", "niemand"])
def test_words_that_may_deny_it_are_asked_about(word: str) -> None:
    descriptor = judged(f"quality_assurance: {{external: {{by: {word}}}}}")
    assert "denial-in-words" in {finding.rule for finding in descriptor.findings}
    assert descriptor.elements["quality_assurance"] == "partial"


@pytest.mark.parametrize(
    "name", ["EI Wind", "None of the Above Awards Ltd", "Noah's College", "NOVA", "The No. 1 School"]
)
def test_names_that_look_like_a_denial_are_names(name: str) -> None:
    assert not names(f'recognition: {{by: ["{name}"]}}') & {"says-nothing", "recognition-not-stated"}
