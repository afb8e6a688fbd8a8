"""The rules about workload and participation."""

import pytest

from tests.support import judged, names


@pytest.mark.parametrize(
    ("workload", "rule"),
    [
        ("{hours: at least 100, ects: 1}", "hours-disagree-with-credits"),
        ("{hours: up to 10, ects: 3}", "hours-disagree-with-credits"),
        ("{hours: {total: 28, theory: -8, practice: 36}}", "workload-implausible"),
        ("{hours: up to 5000}", "volume-not-small"),
        ("{hours: {total: 20, theory: 10, practice: 12}}", "hours-do-not-add-up"),
    ],
)
def test_workloads_that_cannot_be(workload: str, rule: str) -> None:
    assert rule in names(f"workload: {workload}")


@pytest.mark.parametrize(
    "workload",
    [
        "{hours: 25 to 30, ects: 1}",
        "{hours: 60, ects: 2}",
        "{hours: 1 to 900, ects: 1 to 30}",
        "{hours: at least 10, ects: 1}",
    ],
)
def test_workloads_that_agree(workload: str) -> None:
    assert "hours-disagree-with-credits" not in names(f"workload: {workload}")
    assert judged(f"workload: {workload}").elements["workload"] == "met"


def test_contact_hours_are_told_once() -> None:
    workload = "hours: 24, ects: 3"
    assert "hours-disagree-with-credits" in names(f"workload: {{{workload}}}")
    told = names(f"workload: {{{workload}, contact_hours_only: yes}}")
    assert {"hours-disagree-with-credits", "contact-hours-alone"} & told == {"contact-hours-alone"}
