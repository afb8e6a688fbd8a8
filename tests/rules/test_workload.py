"""What is said of workloads: sound ones pass, however unusual, and each cause is told once."""

import re

import pytest

from mccheck.rules import Rule, workload
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import COMPLETE, findings, judged, names

# The complete descriptor without its parts, which would speak for the workload too.
ALONE = re.sub(r"^parts:\n(  .*\n)+", "", COMPLETE, flags=re.MULTILINE)
WORKLOAD = "workload:\n  hours: {theory: 8, practice: 16, self_study: 4, assessment: 2}\n  ects: 1\n"


def with_workload(yaml: str) -> list[str]:
    """The rules that object to the complete descriptor with another workload, beyond notes."""
    assert WORKLOAD in ALONE
    descriptor = judged(ALONE.replace(WORKLOAD, f"workload: {yaml}\n"))
    assert descriptor.kind is not None, descriptor.findings
    return sorted(one.rule for one in descriptor.findings if one.severity != "note")


@pytest.mark.parametrize(
    "workload",
    [
        "{hours: {theory: 8, practice: 8, self_study: 3, assessment: 2}, ects: 0.7}",  # exactly 30 hours a credit
        "{hours: 27.5, ects: 1.1}",  # exactly 25
        "{hours: 40, ects: 1.3}",  # 1.33 credits, rounded
        "{hours: 5, ects: 0.2}",
        "{hours: {total: 28.33, theory: 20 min, practice: 28 h}, ects: 1}",
        "{hours: {total: 4, theory: 80 min, practice: 80 min, self_study: 80 min}}",
        "{hours: {total: 10, theory: 3.33, practice: 3.33, self_study: 3.33}}",
        "{hours: about 84, ects: 3}",
        "{hours: {total: about 28, theory: 8, practice: 16, self_study: 6}, ects: 1}",
        "{hours: {theory: 7.5 h, practice: 16 h 30 min, self_study: 4 h, assessment: 120 min}, ects: 1}",
        "{hours: 200, ects: 10, credits: 20 UK credits}",  # ten hours a credit, two to one
        "{hours: 204, credits: 20 CATS}",  # 20.4 credits, rounded
        "{credits: 20 UK credits}",
        "{hours: 90, credits: 7.4 CEU}",  # ten contact hours each, and work beyond them
        "{hours: 135, credits: 3 semester credits}",
        "{credits: {system: our own points, points: 4}}",
        "{hours: 78, credits: 3 EKAP}",
        "{hours: 1 to 900, ects: 1 to 30}",
        "{hours: at least 10, ects: 1}",
        "{hours: 30, ects: 0}",
        "{hours: 16, spread: 2 days}",
        "{hours: {taught: 14, self_study: 40}, ects: 2, spread: 2 days}",  # self-study comes before and after
        "{hours: 60, ects: 2, spread: One or two weeks}",
        "{hours: 60, ects: 2, spread: 15–18 January 2024}",
        "{hours: {theory: 8, practice: 16, self_study: none, assessment: 2}, ects: 1}",
        "84 uur (3 EC)",
    ],
)
def test_sound_workloads_pass(workload: str) -> None:
    assert [rule for rule in with_workload(workload) if rule != "more-credit-counts-than-earned"] == []


def test_contact_hours_may_be_fewer_than_other_credits_stand_for() -> None:
    told = names("workload: {hours: 40, contact_hours_only: yes, credits: 20 UK credits}")
    assert "credits-of-systems-disagree" not in told


@pytest.mark.parametrize(
    ("workload", "rule"),
    [
        ("{hours: 0, ects: 1}", "workload-implausible"),
        ("{hours: {theory: 0, practice: 0}, ects: 1}", "workload-implausible"),
        ("{hours: {total: 40, theory: 8, practice: 16, self_study: 4, assessment: 2}, ects: 1}", "hours-do-not-add-up"),
        ("{hours: {total: 0, theory: 30}, ects: 1}", "hours-do-not-add-up"),
        ("{hours: {taught: 24, self_study: 4}, ects: 1, contact_hours_only: yes}", "contact-hours-alone"),
        ("{hours: 2000, ects: 75}", "workload-implausible"),
        ("{hours: 100, ects: 5, credits: 20 UK credits}", "credits-of-systems-disagree"),
        ("{hours: 200, credits: 10 SCQF credits}", "credits-of-systems-disagree"),
        ("{hours: 50, credits: 7.4 CEU}", "credits-of-systems-disagree"),
        ("{hours: 30, ects: 1, spread: One afternoon}", "hours-exceed-period"),
        ("{hours: 48, spread: 19 January 2024}", "hours-exceed-period"),
    ],
)
def test_one_cause_is_one_finding(workload: str, rule: str) -> None:
    assert with_workload(workload) == [rule]


@pytest.mark.parametrize("workload", ["{hours: -30, ects: 1}", "{hours: {theory: -8, practice: 36}, ects: 1}"])
def test_a_negative_number_is_one_finding(workload: str) -> None:
    (told,) = findings(ALONE.replace(WORKLOAD, f"workload: {workload}\n"))
    assert "is less than nothing" in told.message


def test_a_full_year_is_no_small_volume_although_it_is_certified_in_parts() -> None:
    year = "{hours: {theory: 600, practice: 900, self_study: 298, assessment: 2}, ects: 60}"
    text = ALONE.replace(WORKLOAD, f"workload: {year}\n")
    (told,) = findings(text)
    assert (told.rule, told.severity) == ("volume-not-small", "note")
    assert findings(text.replace("600", "100").replace("900", "150").replace("298", "48").replace("60}", "10}")) == []


@pytest.mark.parametrize(
    ("country", "severity"), [("GB", "note"), ("IE", "note"), ("NO", "warning"), ("DE", "warning")]
)
def test_hours_that_are_usual_in_the_country_are_noted_and_not_blamed(country: str, severity: str) -> None:
    text = f"awarded_by: {{name: A, country: {country}}}\nworkload: {{hours: 200, ects: 10}}"
    (told,) = findings(text, "hours-disagree-with-credits")
    assert told.severity == severity


def test_irish_micro_credentials_are_held_to_irish_hours() -> None:
    text = "mccheck: 1\ntitle: A\nworkload: {hours: 100, ects: 5}"
    (told,) = [one.rule for one in judged(text, "ie-microcreds").findings if one.element == "workload"] or [""]
    assert told == ""


def test_credits_that_look_like_those_of_another_system_are_asked_about() -> None:
    (told,) = findings("workload: {hours: 200, ects: 20}", "hours-disagree-with-credits")
    assert told.message.endswith("If these are UK credits, write “credits: 20 UK credits”")


def test_what_is_not_understood_is_not_denied() -> None:
    """Where the hours could not be read, nobody claims that the credits are not stated."""
    assert "ects-not-stated" not in {one.rule for one in findings("workload: {hours: 3 ECTS}")}


# Facts of a collection and of its members

MEMBERS = """
credentials:
  - {id: a, title: A, workload: {hours: {theory: 20, self_study: 10}}}
  - {id: b, title: B}
"""


def test_contact_hours_of_the_collection_say_nothing_of_the_hours_of_a_member() -> None:
    top = "kind: catalogue\ntitle: Whole\nworkload: {hours: 48, contact_hours_only: yes, spread: 2 days}"
    (told,) = findings(top + MEMBERS, "contact-hours-alone")
    assert told.credentials == ("b",)
    (told,) = findings(top + MEMBERS, "hours-exceed-period")
    assert told.credentials == ("b",)


def test_contact_hours_that_are_shared_without_hours_are_said_of_all() -> None:
    top = "kind: catalogue\ntitle: Whole\nworkload: {contact_hours_only: yes}"
    members = "\ncredentials: [{id: a, title: A, workload: {hours: 20}}, {id: b, title: B, workload: {hours: 30}}]"
    (told,) = findings(top + members, "contact-hours-alone")
    assert told.credentials == ("a", "b")


@pytest.mark.parametrize(
    ("workload", "rule"),
    [
        ("{hours: at least 100, ects: 1}", "hours-disagree-with-credits"),
        ("{hours: up to 10, ects: 3}", "hours-disagree-with-credits"),
        ("{hours: 0}", "workload-implausible"),
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
    "hours-disagree-with-credits": "24 hours for 3 ECTS credits are 8 hours per credit; the convention is 25 to 30",
    "credits-of-systems-disagree": "20 UK credits stand for 200 hours, not for 100 hours",
    "contact-hours-alone": "the hours are contact hours only; the learner's own work is not counted",
    "hours-do-not-add-up": "the hours by kind add up to 28, more than the total of 24 hours",
    "workload-implausible": "0 hours cannot be a workload",
    "volume-not-small": "575 hours are more than the threshold of 450 for a small volume",
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
        "the workload is stated in words only (“1 to 2 days”)",
    ),
    Objected(
        "workload-not-stated",
        "workload: 30",
        Severity.WARNING,
        "workload",
        "30 of what? Write “hours: 30” or “ects: 30”",
    ),
    Objected(
        "ects-not-stated",
        "workload: {hours: 28, ects: none}",
        Severity.NOTE,
        "workload.ects",
        "the source says that there are no ECTS credits",
    ),
    Objected(
        "ects-not-stated",
        "workload: 20 UK credits",
        Severity.NOTE,
        "workload.credits",
        "20 UK credits are 10 ECTS credits; state them too",
    ),
    Objected(
        "hours-disagree-with-credits",
        "workload: {hours: 30, ects: 1 to 30}",
        Severity.NOTE,
        "workload",
        "does it take 30 hours to earn 30 ECTS credits? That would be 1 hour per credit",
    ),
    Objected(
        "hours-disagree-with-credits",
        "awarded_by: {name: A, country: GB}\nworkload: {hours: 100, ects: 5}",
        Severity.NOTE,
        "workload",
        "100 hours for 5 ECTS credits are 20 hours per credit; the convention is 25 to 30, "
        "and 20 or more are usual in the country",
    ),
    Objected(
        "credits-of-systems-disagree",
        "workload: {ects: 4, credits: 20 UK credits}",
        Severity.WARNING,
        "workload.credits[0].points",
        "20 UK credits stand for 10 ECTS credits, not for 4 ECTS credits",
    ),
    Objected(
        "contact-hours-alone",
        "workload: {hours: {taught: 24, self_study: 4}, contact_hours_only: yes}",
        Severity.ERROR,
        "workload.contact_hours_only",
        "the hours are said to be contact hours only, yet 4 hours of self-study are counted",
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
        "volume-not-small",
        "workload: {ects: 60}\nstackability: {partial_certification: yes}",
        Severity.NOTE,
        "workload.ects",
        "60 ECTS credits are a year of full-time study, which is not a small volume",
    ),
    Objected(
        "volume-not-small",
        "workload: {hours: up to 600}",
        Severity.NOTE,
        "workload.hours",
        "at most 600 hours can be more than the threshold of 450 for a small volume",
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
