"""The rules about learning outcomes."""

import pytest

from mccheck.rules import Rule, outcomes
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import names


@pytest.mark.parametrize(
    "outcome", ["Understand resins", "Students will be able to understand resins", "Knowledge of resins"]
)
def test_verbs_that_cannot_be_observed(outcome: str) -> None:
    assert "outcome-not-observable" in names(f"learning_outcomes: [{outcome}]")


def test_verbs_of_the_language_of_the_learning() -> None:
    assert "outcome-not-observable" in names("language: fi\nlearning_outcomes: [Ymmärtää hartsit]")
    assert "outcome-not-observable" in names("learning_outcomes: [{text: {en: Know hur man gör}}]")
    assert "outcome-not-observable" not in names("learning_outcomes: [{text: {sv: Know hur man gör}}]")


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "learning-outcomes-not-stated": "the source says that there are no learning outcomes",
    "outcomes-only-for-collection": (
        "the learning outcomes are stated for the collection only, not for this credential"
    ),
    "outcome-id-repeated": "the id “a” is already taken",
    "outcome-kind-not-stated": "the kind of 1 of 2 outcomes is not stated",
    "outcome-not-observable": "“understand” cannot be observed; say what the learner does",
    "esco-reference-malformed": "“blade inspection” is not the URI of an ESCO skill",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "learning-outcomes-not-stated",
        "learning_outcomes: [{id: inspect}]",
        Severity.ERROR,
        "learning_outcomes[0]",
        "this outcome has no text",
    ),
)


@every_rule_of(outcomes)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(outcomes, outcomes.RULES.rules, OTHERS, monkeypatch) == []
