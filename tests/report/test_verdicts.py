"""Verdicts summed up: that of a group."""

import pytest

from tests.support import COMPLETE, judged


@pytest.mark.parametrize(
    ("facts", "group", "verdict"),
    [
        ("workload: 28 hours\nparticipation: online", "workload", "met"),
        ("workload: 28 hours", "workload", "partial"),
        ("title: A", "workload", "not_stated"),
        ("workload: none", "workload", "gap"),  # a gap, and silence about the rest
        ("workload: none\nparticipation: online", "workload", "partial"),
        ("issuing: none", "digital_issuance", "gap"),
    ],
)
def test_the_verdict_of_a_group(facts: str, group: str, verdict: str) -> None:
    assert judged(facts).groups[group] == verdict


def test_what_does_not_apply_and_silence_about_what_is_optional_leave_a_group_as_it_is() -> None:
    without_grade = judged(COMPLETE.replace("  grade: {scheme: pass or fail}\n", ""))
    assert (without_grade.elements["grade"], without_grade.groups["assessment"]) == ("not_stated", "met")
    no_level = judged(COMPLETE.replace("level: {eqf: 4}", "level: {not_applicable: A course for all}"))
    assert (no_level.elements["level"], no_level.groups["learning_outcomes"]) == ("not_applicable", "met")
    silent = judged(COMPLETE.replace("level: {eqf: 4}\n", ""))
    assert (silent.elements["level"], silent.groups["learning_outcomes"]) == ("not_stated", "partial")
