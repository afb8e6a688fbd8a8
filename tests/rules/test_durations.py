"""How long the methods of assessment take, against the hours."""

import pytest

from tests.support import findings

DURATIONS = ("assessment-takes-no-time", "assessment-longer-than-workload", "assessment-disagrees-with-hours")


def told(hours: str, methods: str) -> list[tuple[str, str]]:
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
    assert told(hours, methods) == []


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
    assert told(hours, methods) == [(rule, severity)]


def test_contact_hours_need_not_hold_the_assessment() -> None:
    text = f"workload: {{hours: 1, contact_hours_only: yes}}\nassessment: {{methods: [{EXAM}]}}"
    assert findings(text, "assessment-longer-than-workload") == []


def test_an_assessment_of_the_whole_pathway_is_not_held_against_the_hours_of_a_member() -> None:
    text = f"""
kind: pathway
assessment: {{methods: [{EXAM}]}}
credentials:
  - {{id: a, title: A, workload: {{hours: 1.1}}}}
  - {{id: b, title: B, workload: {{hours: 2.2}}}}
"""
    assert findings(text, "assessment-longer-than-workload") == []
