"""The rules of methods."""

import pytest

from mccheck.rules import Rule, methods
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "outcome-not-assessed": "no method assesses “repair”",
    "assessment-of-unknown-outcome": "there is no outcome with the id “inspct”; did you mean “inspect”?",
    "method-cannot-show-outcome": "a written examination alone cannot show “inspect”",
    "self-assessment-alone": "all that counts is how learners assess themselves",
    "weights-do-not-add-up": "the weights add up to 110 %",
    "assessment-names-twice": "the outcome “inspect” is named twice for one method",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "outcome-not-assessed",
        """
learning_outcomes: [{id: a, text: A}, {id: b, text: B}]
assessment: {methods: [{type: quiz, of: [a], weight: 100 %}, {type: project, of: [b], weight: 0 %}]}
""",
        Severity.WARNING,
        "learning_outcomes.outcomes[1]",
        "“b” is assessed only by what counts for 0 % of the result",
    ),
    Objected(
        "method-cannot-show-outcome",
        """
learning_outcomes: [{id: a, text: Calculate a load, kind: skill}]
assessment: {methods: [{type: quiz, of: [a]}]}
""",
        Severity.NOTE,
        "assessment.methods[0]",
        "can a quiz alone show “a”?",
    ),
    Objected(
        "method-cannot-show-outcome",
        """
learning_outcomes: [{id: a, text: A}, {id: b, text: B}]
assessment: {methods: [{type: quiz, of: [a]}, {type: attendance, of: [b]}]}
""",
        Severity.WARNING,
        "assessment.methods",
        "attendance alone cannot show “b”",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 120 %}]}",
        Severity.ERROR,
        "assessment.methods",
        "a weight is outside the range of 0 to 100 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project, weight: 30 %}]}",
        Severity.WARNING,
        "assessment.methods",
        "the weights add up to only 60 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project, weight: at least 50 %}]}",
        Severity.NOTE,
        "assessment.methods",
        "the minimum weights add up to 80 %; what decides the other 20 % is open",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project}]}",
        Severity.NOTE,
        "assessment.methods[1]",
        "the weight of this method is not stated; the other weights leave 70 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, project, portfolio]}",
        Severity.NOTE,
        "assessment.methods[1]",
        "the weight of 2 methods is not stated; the other weights leave 70 %",
    ),
    Objected(
        "assessment-names-twice",
        "learning_outcomes: [{id: a, text: A}]\nassessment: {methods: [{type: quiz, of: [all, a]}]}",
        Severity.NOTE,
        "assessment.methods[0].of",
        "the method is said to assess all outcomes, yet some are named too",
    ),
    Objected(
        "assessment-names-twice",
        "assessment: {methods: [quiz, quiz]}",
        Severity.NOTE,
        "assessment.methods[1]",
        "this method is stated a second time in the same words; are there two?",
    ),
)


@every_rule_of(methods)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(methods, methods.RULES.rules, OTHERS, monkeypatch) == []
