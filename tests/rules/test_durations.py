"""How long the methods of assessment take, against the hours."""

import pytest

from mccheck.rules import Rule, durations
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings

DURATIONS = ("assessment-takes-no-time", "assessment-longer-than-workload", "assessment-disagrees-with-hours")


def said(hours: str, methods: str) -> list[tuple[str, str]]:
    """What is said of the time of some methods, and how gravely."""
    text = f"workload: {{hours: {hours}}}\nassessment: {{methods: [{methods}]}}"
    return [(one.rule, str(one.severity)) for one in findings(text) if one.rule in DURATIONS]


EXAM = "{type: written examination, duration: 2 h}"


@pytest.mark.parametrize(
    ("hours", "methods"),
    [
        ("30", EXAM),
        ("{theory: 28, assessment: 2}", EXAM),
        ("{theory: 28, assessment: 6}", EXAM),  # preparing and feedback are counted too
        (
            "{practice: 28, assessment: 2}",
            "{type: written examination, duration: 90 min}, {type: quiz, duration: 30 min}",
        ),
        ("{practice: 28, assessment: 1}", "{type: quiz, duration: 20 min}" + ", {type: quiz, duration: 20 min}" * 2),
        # alternatives: nobody takes both
        ("{practice: 28, assessment: 2}", f"{EXAM}, {{type: oral examination, duration: 1 h}}"),
        ("{practice: 28, assessment: 2}", f"{EXAM}, {{type: portfolio, duration: none}}"),
        ("2", f"{EXAM}, {{type: oral examination, duration: 1 h}}"),
        ("about 30", "{type: project, duration: 32 h}"),
        ("up to 40", "{type: project, duration: 40 h}"),
    ],
)
def test_assessment_that_fits(hours: str, methods: str) -> None:
    assert said(hours, methods) == []


@pytest.mark.parametrize(
    ("hours", "methods", "rule", "severity"),
    [
        ("30", "{type: quiz, duration: 0 min}", "assessment-takes-no-time", "error"),
        ("30", "{type: project, duration: 40 h}", "assessment-longer-than-workload", "error"),
        ("{theory: 28, assessment: 2}", "{type: quiz, duration: 40 h}", "assessment-longer-than-workload", "error"),
        ("{theory: 28, assessment: 0}", EXAM, "assessment-disagrees-with-hours", "warning"),
        ("{theory: 28, assessment: none}", EXAM, "assessment-disagrees-with-hours", "warning"),
        ("{theory: 28, assessment: 1}", EXAM, "assessment-disagrees-with-hours", "warning"),
        (
            "{theory: 28, assessment: 2}",
            "{type: quiz, duration: 2 h, weight: 50 %}, {type: oral examination, duration: 1 h, weight: 50 %}",
            "assessment-disagrees-with-hours",
            "warning",
        ),
        # a project may be counted as practice
        ("{practice: 28, assessment: 2}", "{type: project, duration: 20 h}", "assessment-disagrees-with-hours", "note"),
    ],
)
def test_assessment_that_does_not_fit_is_one_finding(hours: str, methods: str, rule: str, severity: str) -> None:
    assert said(hours, methods) == [(rule, severity)]


def test_contact_hours_need_not_hold_the_assessment() -> None:
    text = f"workload: {{hours: 1, contact_hours_only: yes}}\nassessment: {{methods: [{EXAM}]}}"
    assert findings(text, "assessment-longer-than-workload") == []


def test_hours_that_are_too_few_for_the_credits_are_told_once() -> None:
    text = f"workload: {{hours: PT30M, ects: 1}}\nassessment: {{methods: [{EXAM}]}}"
    assert findings(text, "assessment-longer-than-workload") == []
    assert len(findings(text, "hours-disagree-with-credits")) == 1
    assert len(findings(text.replace("2 h", "40 h"), "assessment-longer-than-workload")) == 1


def test_an_assessment_of_the_whole_pathway_is_not_held_against_the_hours_of_a_member() -> None:
    text = f"""
kind: pathway
assessment: {{methods: [{EXAM}]}}
credentials:
  - {{id: a, title: A, workload: {{hours: 1.1}}}}
  - {{id: b, title: B, workload: {{hours: 2.2}}}}
"""
    assert findings(text, "assessment-longer-than-workload") == []


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "assessment-takes-no-time": "an assessment cannot take 0 minutes",
    "assessment-longer-than-workload": "this method takes 40 hours, longer than the whole workload of 30 hours",
    "assessment-disagrees-with-hours": (
        "the hours of assessment (1) are fewer than the written examination alone takes (3)"
    ),
    "hours-exceed-period": "30 hours do not fit into the period “One afternoon”, which has 12 hours",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "assessment-longer-than-workload",
        "workload: {hours: 3}\n"
        "assessment: {methods: [{type: quiz, duration: 2, weight: 50}, {type: project, duration: 2, weight: 50}]}",
        Severity.ERROR,
        "assessment.methods",
        "the methods take 4 hours together, longer than the whole workload of 3 hours",
    ),
    Objected(
        "assessment-disagrees-with-hours",
        "workload: {hours: {practice: 30, assessment: 2}}\nassessment: {methods: [{type: project, duration: 20}]}",
        Severity.NOTE,
        "workload.hours.assessment",
        "the hours of assessment (2) are fewer than the project work alone takes (20); "
        "is the rest counted as another kind?",
    ),
    Objected(
        "hours-exceed-period",
        "workload: {hours: 18, spread: 19–19 January 2024}",
        Severity.NOTE,
        "workload.spread",
        "do 18 hours of work fit into “19–19 January 2024”? It has 24 hours, nights included",
    ),
)


@every_rule_of(durations)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(durations, durations.RULES.rules, OTHERS, monkeypatch) == []
