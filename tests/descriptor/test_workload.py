"""Sentences of a workload: each fact comes under its own key, and what is not understood stays in words."""

from typing import Any

import pytest

from mccheck.descriptor.understanding import understand
from mccheck.reading.document import Document
from mccheck.reading.yaml import read
from tests.support import findings, judged, names


def workload_of(yaml: str) -> dict[str, Any]:
    """The facts of a workload: hours and credits as they are shown, the rest as it is."""
    (document,) = read([f"mccheck: 1\nworkload: {yaml}\n".encode()])
    assert isinstance(document, Document)
    assert isinstance(document.data, dict)
    understood = understand(document.data)
    assert understood.faults == ()
    workload = understood.descriptor.workload
    assert workload is not None
    facts: dict[str, Any] = {}
    if workload.hours is not None:
        facts["hours"] = str(workload.hours.whole)
    if workload.ects is not None:
        facts["ects"] = str(workload.ects.credits) if workload.ects.credits else workload.ects.answer
    if workload.credits is not None:
        facts["credits"] = [f"{one.points} {one.system}" for one in workload.credits]
    others = {name: getattr(workload, name) for name in ("text", "spread", "contact_hours_only")}
    return facts | {name: fact for name, fact in others.items() if fact is not None}


BOTH = {"hours": "84", "ects": "3"}
UK = {"hours": "200", "credits": ["20 UK credits"]}


@pytest.mark.parametrize(
    ("yaml", "facts"),
    [
        ("84 hours (3 ECTS)", BOTH),
        ("3 EC (84 SBU)", BOTH),
        ("3 ECTS = 84 uur", BOTH),
        ("3 ECTS – 84 hours", BOTH),
        ("84 hours, 3 ECTS credits", BOTH),
        ("84 h et 3 crédits ECTS", BOTH),
        ("'ECTS: 3, hours: 84'", BOTH),
        ("'Arbeitsaufwand: 84 Stunden (3 ECTS-Punkte)'", BOTH),
        ("84 hours of work, worth 3 ECTS credits", BOTH),
        ("{hours: 84 hours (3 ECTS)}", BOTH),
        ("{hours: 84 hours (3 ECTS), ects: 3}", BOTH),
        ("{ects: 3 ECTS (84 hours)}", BOTH),
        ("15 op (405 tuntia)", {"hours": "405", "ects": "15"}),
        ("75-90 hours / 3 ECTS", {"hours": "75 to 90", "ects": "3"}),
        ("84 SBU", {"hours": "84"}),
        ("PT60H", {"hours": "60"}),
        ("'1:30'", {"hours": "1.5"}),
        ("30 hours, 6 per week", {"hours": "30"}),
        ("30 hours in 2 days", {"hours": "30", "spread": "2 days"}),
        ("24 contact hours", {"hours": "24", "contact_hours_only": True}),
        ("{hours: 24 Kontaktstunden}", {"hours": "24", "contact_hours_only": True}),
        ("20 UK credits (200 hours)", UK),
        ("{hours: 200, ects: 20 UK credits}", UK),
        ("{hours: 200, credits: 20 UK credits}", UK),
        ("{hours: 200, credits: {system: UK credits, points: 20}}", UK),
        ("{credits: [20 CATS, 20 SCQF points]}", {"credits": ["20 UK credits", "20 SCQF credits"]}),
        ("{hours: 135, ects: 3 semester credits}", {"hours": "135", "credits": ["3 US semester credits"]}),
        ("{credits: 7.4 CEU}", {"credits": ["7.4 CEU"]}),
        ("{credits: {system: our own points, points: 4}}", {"credits": ["4 our own points"]}),
        ("15 osaamispistettä", {"credits": ["15 osaamispiste"]}),
        ("{credits: 3 ECTS}", {"ects": "3"}),
        ("{credits: {system: ECTS, points: 3}}", {"ects": "3"}),
        ("{ects: 0}", {"ects": False}),
        ("{ects: 0 ECTS}", {"ects": False}),
        ("{ects: none}", {"ects": False}),
        ("three academic credits", {"text": "three academic credits"}),
        ("2 weeks", {"text": "2 weeks"}),
        ("30 hours, of which 10 hours are online", {"hours": "30", "text": "30 hours, of which 10 hours are online"}),
        ("30 h dont 10 h à distance", {"hours": "30", "text": "30 h dont 10 h à distance"}),
        (
            "About 30 hours, 6 each week if you like",
            {"hours": "about 30", "text": "About 30 hours, 6 each week if you like"},
        ),
        ("de 20 à 30 heures", {"hours": "20 to 30"}),
        ("5 soirées à 3 heures", {"text": "5 soirées à 3 heures"}),
        ("5 x 3 hours", {"text": "5 x 3 hours"}),
        ("8 hours, 16 hours, as you like", {"text": "8 hours, 16 hours, as you like"}),
        ("30", {"text": "30"}),
    ],
)
def test_each_fact_comes_under_its_key(yaml: str, facts: dict[str, Any]) -> None:
    assert workload_of(yaml) == facts


@pytest.mark.parametrize(
    ("workload", "said"),
    [
        ("{hours: 3 ECTS}", "is a number of credits, not of hours"),
        ("{ects: 84 hours}", "is a number of hours, not of credits"),
        ("{hours: 84 hours (3 ECTS), ects: 4}", "holds more than one quantity"),
        ("{credits: 7.4}", "7.4 credits of which system? Write “ects: 7.4”"),
        ("{credits: [3 ECTS]}", "ECTS credits have a key of their own: write “ects: 3”"),
        ("6 hours per week", "is a rate, not a total"),
        ("1.250 hours", "can be read two ways"),
        ("40 Unterrichtseinheiten", "is a number of lessons"),
    ],
)
def test_what_does_not_fit_is_one_finding(workload: str, said: str) -> None:
    (told,) = [one for one in findings(f"workload: {workload}") if one.rule == "not-understood"]
    assert {"hours-disagree-with-credits", "workload-not-stated"}.isdisjoint(names(f"workload: {workload}"))
    assert said in told.message


@pytest.mark.parametrize(
    "workload",
    [
        "Short, intensive courses",
        "{text: about a week}",
        "{spread: One or two weeks}",
        "{hours: {text: As many as a learner needs}}",
        "3 academic credits",
        "a few hours to one semester",
    ],
)
def test_a_workload_in_words_is_stated_in_part(workload: str) -> None:
    descriptor = judged(f"workload: {workload}")
    assert descriptor.elements["workload"] == "partial"
    (told,) = [one.message for one in descriptor.findings if one.rule == "workload-not-stated"]
    assert told.startswith("the workload is stated in words only")


def test_no_credits_are_an_answer() -> None:
    """Zero, none and silence: the first two are the same answer."""
    zero, none, silent = (findings(f"workload: {{hours: 30{ects}}}") for ects in (", ects: 0", ", ects: none", ""))
    assert [one.message for one in zero] == [one.message for one in none]
    assert [one.message for one in none] != [one.message for one in silent]
