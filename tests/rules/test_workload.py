"""The rules about workload and participation."""

import pytest

from mccheck.rules import Rule, workload
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
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


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "workload-not-stated": "the source says that there is no workload",
    "hours-disagree-with-credits": ("24 hours for 3 ECTS credits are 8 hours per credit; the convention is 25 to 30"),
    "contact-hours-alone": "the hours are contact hours only; the learner's own work is not counted",
    "hours-do-not-add-up": "the hours by kind add up to 28, more than the total of 24 hours",
    "workload-implausible": "0 hours cannot be a workload",
    "volume-not-small": "575 hours are more than the threshold of 450 for a small volume",
    "participation-not-stated": "the source says that there is no form of participation",
    "participation-disagrees-with-practice": ("the form is online only, yet 6 hours take place at a workplace"),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "workload-not-stated",
        "workload: {hours: none}",
        Severity.ERROR,
        "workload.hours",
        "the source says that no hours are set",
    ),
    Objected(
        "workload-not-stated",
        "workload: 1 to 2 days",
        Severity.WARNING,
        "workload",
        "the workload is stated as “1 to 2 days”, not in hours or credits",
    ),
    Objected(
        "ects-not-stated",
        "workload: {hours: 28, ects: none}",
        Severity.NOTE,
        "workload.ects",
        "the source says that there are no ECTS credits",
    ),
    Objected(
        "hours-do-not-add-up",
        "workload: {hours: {total: 30, theory: 8, practice: 20}}",
        Severity.WARNING,
        "workload.hours.total",
        "the hours by kind add up to 28; 2 of 30 hours are not assigned to a kind",
    ),
    Objected(
        "workload-implausible",
        "workload: {hours: {total: 28, theory: -8, practice: 36}}",
        Severity.ERROR,
        "workload.hours.theory",
        "-8 hours cannot be a workload",
    ),
    Objected(
        "workload-implausible",
        "workload: {hours: 2000}",
        Severity.WARNING,
        "workload.hours",
        "2000 hours are more than a year of full-time study",
    ),
    Objected(
        "volume-not-small",
        "workload: {ects: 30}",
        Severity.NOTE,
        "workload.ects",
        "30 ECTS credits are more than the threshold of 15 for a small volume",
    ),
    Objected(
        "participation-not-stated",
        "participation: {forms: none}",
        Severity.ERROR,
        "participation.forms",
        "the source says that there is no form of participation",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: {forms: online, practice_onsite: yes}",
        Severity.ERROR,
        "participation",
        "the form is online only, yet practice takes place onsite",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: online\nworkload: {hours: {practice: 6}}",
        Severity.NOTE,
        "participation",
        "the form is online only, with 6 hours of practice; say where the practice takes place",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: onsite\nworkload: {hours: {online: 6}}",
        Severity.WARNING,
        "participation",
        "the form is onsite only, yet 6 hours take place online",
    ),
)


@every_rule_of(workload)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(workload, workload.RULES.rules, OTHERS, monkeypatch) == []
