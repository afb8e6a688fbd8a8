"""The rules about figures: claims about a whole are held against its members."""

import pytest

from mccheck.rules import Rule, figures
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import messages


def test_a_pathway_says_how_long_it_takes_as_a_whole() -> None:
    text = """
kind: pathway
workload: {hours: 100}
credentials: [{id: a, title: A, workload: {hours: 20}}, {id: b, title: B, workload: {hours: 30}}]
"""
    assert messages(text, "total-disagrees-with-members") == [
        "the pathway is said to take 100 hours; its members add up to 50"
    ]


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "electives-disagree-with-members": "3 electives are to be taken, but only 2 of the members are marked",
    "total-disagrees-with-members": "the sum is claimed to be 10 hours; the members give 9 hours",
    "figure-disagrees-with-members": (
        "the share of members with level 2 is claimed to be 65 %; the members give 50 % (1 of 2)"
    ),
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "total-disagrees-with-members",
        """
kind: pathway
workload: {hours: 100}
credentials: [{id: a, title: A, workload: {hours: 20}}, {id: b, title: B, workload: {hours: 30}}]
""",
        Severity.ERROR,
        "workload.hours",
        "the pathway is said to take 100 hours; its members add up to 50",
    ),
    Objected(
        "total-disagrees-with-members",
        """
kind: pathway
workload: {ects: 2}
credentials: [{id: a, title: A, workload: {ects: 1}}, {id: b, title: B, workload: {ects: 3}}]
""",
        Severity.ERROR,
        "workload.ects",
        "the pathway is said to take 2 ECTS credits; “B” alone takes 3",
    ),
    Objected(
        "electives-disagree-with-members",
        """
kind: pathway
credentials: [{id: a, title: A, elective: yes}, {id: b, title: B, elective: yes}]
""",
        Severity.NOTE,
        "credentials",
        "2 members are elective; how many of them learners must take is not stated",
    ),
)


@every_rule_of(figures)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(figures, figures.RULES.rules, OTHERS, monkeypatch) == []
