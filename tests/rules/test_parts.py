"""Parts of a credential, and members of a pathway, are added up and held against the whole."""

import pytest

from mccheck.rules import Rule
from mccheck.rules import parts as module
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, judged

SUMS = ("parts-disagree-with-whole", "total-disagrees-with-members")


def said(text: str) -> list[tuple[str, str]]:
    """What is said of sums, and how gravely."""
    return [(one.message, str(one.severity)) for one in findings(text) if one.rule in SUMS]


def parts(workload: str, *each: str, more: str = "") -> str:
    """A credential with some parts."""
    items = ", ".join(f"{{title: P{n}, {part}}}" for n, part in enumerate(each, 1))
    return f"workload: {workload}\nparts: [{items}]\n{more}"


def pathway(top: str, *each: str, more: str = "") -> str:
    """A pathway with some members."""
    members = "\n".join(f"  - {{id: m{n}, title: M{n}, {member}}}" for n, member in enumerate(each, 1))
    return f"kind: pathway\n{top}\n{more}\ncredentials:\n{members}\n"


@pytest.mark.parametrize(
    "text",
    [
        parts("{hours: 24}", "hours: 8", "hours: 16"),
        parts("{hours: 1}", "hours: 20 min", "hours: 20 min", "hours: 20 min"),
        parts("{hours: 1}", "hours: 0.33", "hours: 0.33", "hours: 0.33"),
        parts("{hours: 30, ects: 1}", "hours: 8 hours (0.3 ECTS)", "hours: 22, ects: 0.7"),
        parts("{hours: 24}", "hours: 8", "ects: 0.5"),  # one does not say
        parts("{hours: about 24}", "hours: 8", "hours: 18"),
        parts("{hours: 24}", "hours: 16", "hours: 8, elective: yes", "hours: 8, elective: yes", more="electives: 1"),
        parts("{hours: 24}", "hours: 16", "hours: 8, elective: yes", "hours: 8, elective: yes"),
        parts("{hours: 16 to 32}", "hours: 16", "hours: 8, elective: yes", "hours: 8, elective: yes"),
        pathway("workload: {hours: 3.3}", "workload: {hours: 1.1}", "workload: {hours: 2.2}"),
        pathway("workload: {hours: 60, ects: 2}", "workload: {hours: 30, ects: 1}", "workload: {hours: 30, ects: 1}"),
        pathway(
            "workload: {hours: 30}",
            "workload: {hours: 30}, elective: yes",
            "workload: {hours: 30}, elective: yes",
            more="electives: {take: 1}\nfigures: [{of: hours, total: 60}]",
        ),
        pathway(
            "workload: {ects: 4}",
            "workload: {ects: 2}",
            "workload: {ects: 1}, elective: yes",
            "workload: {ects: 2}, elective: yes",
            "workload: {ects: 3}, elective: yes",
            more="electives: {ects: 2}",
        ),
        pathway(
            "title: Whole",
            "workload: {hours: 30}, elective: yes",
            "workload: {hours: 40}, elective: yes",
            more="electives: one of them\nfigures: [{of: hours, total: 30 to 40}]",
        ),
        pathway("workload: {hours: 7}", "level: {eqf: 4}", "level: {eqf: 4}"),  # of each member
    ],
)
def test_sums_that_can_be(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "message", "severity"),
    [
        (
            parts("{hours: 24}", "hours: 8", "hours: 20"),
            "the credential is said to take 24 hours; its parts add up to 28",
            "error",
        ),
        (
            parts("{ects: 3}", "ects: 1", "ects: 1.5"),
            "the credential is said to take 3 ECTS credits; its parts add up to 2.5",
            "error",
        ),
        (
            parts("{hours: 24}", "hours: 40", "ects: 1"),
            "the credential is said to take 24 hours; “P1” alone takes 40",
            "error",
        ),
        (
            parts(
                "{hours: 40}", "hours: 16", "hours: 8, elective: yes", "hours: 9, elective: yes", more="electives: 1"
            ),
            "the credential is said to take 40 hours; its parts, the electives included, add up to 24 to 25",
            "error",
        ),
        (
            pathway("workload: {hours: 100}", "workload: {hours: 30}", "workload: {hours: 30}"),
            "the pathway is said to take 100 hours; its members add up to 60",
            "error",
        ),
        (
            pathway("workload: {hours: 20}", "workload: {hours: 30}", "workload: {hours: 30}"),
            "the pathway is said to take 20 hours; “M1” alone takes 30",
            "error",
        ),
        (
            pathway("workload: {ects: 5}", "workload: {ects: 1}", "workload: {ects: 1}"),
            "the pathway is said to take 5 ECTS credits; its members add up to 2",
            "error",
        ),
        (
            pathway("workload: {hours: 30}", "workload: {hours: 30}", "workload: {hours: 30}"),
            "the pathway is said to take 30 hours, all of its members together 60; do learners take only some of them? "
            "If so, mark these with “elective: yes”",
            "note",
        ),
        (
            pathway(
                "title: Whole",
                "workload: {hours: 30}",
                "workload: {hours: 30}",
                more="figures: [{of: hours, total: 30}]",
            ),
            "the sum is claimed to be 30 hours; the members give 60 hours; do learners take only some of them?",
            "note",
        ),
        (
            pathway(
                "title: Whole",
                "workload: {hours: 30}",
                "workload: {hours: 30}",
                more="figures: [{of: hours, total: 90}]",
            ),
            "the sum is claimed to be 90 hours; the members give 60 hours",
            "error",
        ),
    ],
)
def test_sums_that_cannot_be(text: str, message: str, severity: str) -> None:
    assert said(text) == [(message, severity)]


def test_where_the_whole_is_silent_its_parts_speak() -> None:
    text = """
title: A
parts:
  - {title: Materials, hours: 10, assessment: quiz}
  - title: Repair
    hours: {practice: 18, assessment: 2}
    ects: 1
    assessment: [{type: practical assessment, weight: 100 %}]
"""
    descriptor = judged(text)
    assert descriptor.elements["workload"] == "met"
    assert descriptor.elements["assessment_type"] == "met"
    assert "ects-not-stated" in {one.rule for one in descriptor.findings}  # one part does not say


def test_the_weights_of_rounded_shares_add_up() -> None:
    six = ", ".join(f"{{title: P{n}, weight: 17 %}}" for n in range(6))
    assert findings(f"parts: [{six}]", "part-weights-do-not-add-up") == []


@pytest.mark.parametrize(
    ("electives", "members", "message"),
    [
        ("{take: 1}", "{title: A}, {title: B}", "electives are to be taken, but no member is marked as elective"),
        (
            "{take: 2}",
            "{title: A, elective: yes}, {title: B}",
            "2 electives are to be taken, but only 1 of the members is marked",
        ),
        ("two of three", "{title: A, elective: yes}, {title: B, elective: yes}, {title: C, elective: yes}", ""),
        ("{take: 1 to 2}", "{title: A, elective: yes}, {title: B, elective: yes}", ""),
    ],
)
def test_as_many_are_marked_as_must_be_taken(electives: str, members: str, message: str) -> None:
    text = f"kind: pathway\nelectives: {electives}\ncredentials: [{members}]"
    assert [one.message for one in findings(text, "electives-disagree-with-members")] == ([message] if message else [])


def test_parts_in_their_short_form() -> None:
    assert judged("parts: [Materials, Repair]").kind == "credential"


def test_figures_may_name_their_unit() -> None:
    members = ["workload: {hours: 30}", "workload: {hours: 30}"]
    assert said(pathway("title: Whole", *members, more="figures: [{of: hours, total: 60 h}]")) == []
    (fault,) = findings(
        pathway("title: Whole", *members, more="figures: [{of: hours, total: 2 ECTS}]"), "not-understood"
    )
    assert "is a number of credits, not of hours" in fault.message


def test_a_share_that_is_called_approximate_may_be_so() -> None:
    members = ["level: {eqf: 4}"] * 12 + ["level: {eqf: 5}"] * 13
    claim = "figures: [{share: about 50 %, where: {level: 4}}, {share: 48 %, where: {level: 4}}]"
    assert findings(pathway("title: Whole", *members, more=claim), "figure-disagrees-with-members") == []


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "parts-disagree-with-whole": "the credential is said to take 24 hours; its parts add up to 28",
    "electives-disagree-with-parts": "3 electives are to be taken, but only 2 of the parts are marked",
    "part-weights-do-not-add-up": "the weights of the parts add up to 110 %",
    "part-of-unknown-outcome": "there is no outcome with the id “inspct”; did you mean “inspect”?",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "part-weights-do-not-add-up",
        "parts: [{title: A, weight: 50 %}, {title: B, weight: 40 %}]",
        Severity.WARNING,
        "parts",
        "the weights of the parts add up to only 90 %",
    ),
)


@every_rule_of(module)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(module, module.RULES.rules, OTHERS, monkeypatch) == []
