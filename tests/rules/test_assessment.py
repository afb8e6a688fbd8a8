"""The rules about assessment."""

import pytest

from tests.support import COMPLETE, judged, names


def spoiled(old: str, new: str) -> str:
    """The complete descriptor with one part of it changed."""
    assert old in COMPLETE
    return COMPLETE.replace(old, new)


def test_one_misspelt_reference_is_one_finding() -> None:
    text = spoiled("of: [inspect, repair]", "of: [inspekt, repair]")
    assert names(text) == {"assessment-of-unknown-outcome"}


@pytest.mark.parametrize(
    "methods", ["[quiz]", "[quiz, level of attendance]", "[self-assessment]", "[written examination]"]
)
def test_methods_that_show_no_skill(methods: str) -> None:
    facts = f"learning_outcomes: [{{text: Repair a blade, kind: skill}}]\nassessment: {{methods: {methods}}}\n"
    assert "method-cannot-show-outcome" in names(facts)


def test_supervision_that_is_not_told_in_full_is_no_fault() -> None:
    facts = "assessment: {methods: [{type: quiz, supervision: supervised}, {type: project, supervision: unsupervised}]}"
    assert "identity-not-checked" not in names(facts)
    assert "identity-not-checked" in {question.rule for question in judged(facts).open_questions}
