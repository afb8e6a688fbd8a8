"""The rules about learners: who they are, what they need, and whether they are heard."""

import pytest

from mccheck.rules import Rule, learners
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, judged


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ("target_group: Technicians in wind farms", "partial"),
        ("target_group: {needs: Courses beside shift work}", "partial"),
        ("target_group: yes", "partial"),
        ("quality_assurance: {feedback: {learners: A survey}}", "partial"),
        ("target_group: {text: Technicians, needs: Courses beside shift work}", "met"),
        ("target_group: Technicians\nquality_assurance: {feedback: {learners: A survey}}", "met"),
        ("target_group: Technicians\nquality_assurance: {feedback: A survey after each course}", "met"),
        ("target_group: Technicians\nquality_assurance: {feedback: {learners: no}}", "partial"),
        ("target_group: Technicians\nquality_assurance: {feedback: none}", "partial"),
        ("target_group: {text: Technicians, needs: none}", "partial"),
        ("target_group: none", "gap"),
        ("target_group:", "not_stated"),
    ],
)
def test_one_of_three_is_not_learner_centred(facts: str, verdict: str) -> None:
    """Who they are, what they need, whether they are heard. One cause is one finding."""
    descriptor = judged(facts)
    assert descriptor.elements["learner_centred"] == verdict
    assert sum(finding.element == "learner_centred" for finding in descriptor.findings) == (verdict != "met")


def test_a_member_may_add_what_its_learners_need() -> None:
    text = """
kind: catalogue
target_group: Technicians
credentials:
  - {id: a, title: A, target_group: {needs: Courses beside shift work}}
  - {id: b, title: B}
"""
    (told,) = findings(text, "needs-of-learners-not-stated")
    assert told.credentials == ("b",)


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "target-group-not-stated": "the source says that there is no target group",
    "needs-of-learners-not-stated": (
        "who the credential is for is stated, but neither what these learners need nor whether they are heard"
    ),
    "learner-feedback-missing": "no feedback from learners is used",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "learner-feedback-missing",
        "quality_assurance: {feedback: none}",
        Severity.WARNING,
        "quality_assurance.feedback.learners",
        "no feedback from learners is used",
    ),
    Objected(
        "target-group-not-stated",
        "target_group: {needs: Courses beside shift work}",
        Severity.WARNING,
        "target_group",
        "what the learners need is stated, but not who they are",
    ),
    Objected(
        "target-group-not-stated",
        "target_group: yes",
        Severity.WARNING,
        "target_group",
        "there is said to be a target group, but who belongs to it is not stated",
    ),
    Objected(
        "needs-of-learners-not-stated",
        "target_group: {text: Technicians, needs: none}",
        Severity.WARNING,
        "target_group.needs",
        "nobody looked at what the target group needs",
    ),
)


@every_rule_of(learners)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(learners, learners.RULES.rules, OTHERS, monkeypatch) == []
