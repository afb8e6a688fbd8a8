"""The rules about links between the members of a collection."""

import pytest

from mccheck.rules import Rule, links
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, messages, names


def test_a_path_may_recommend_in_a_circle_but_not_require() -> None:
    text = """
kind: pathway
credentials:
  - {id: a, title: A, stackability: {builds_on: [{id: b, optional: yes}]}}
  - {id: b, title: B, stackability: {builds_on: [a]}}
"""
    assert "builds-on-in-a-circle" not in names(text)
    assert "builds-on-in-a-circle" in names(text.replace(", optional: yes", ""))


def test_a_long_circle_is_told_shortly() -> None:
    members = "".join(
        f"  - {{id: m{n}, title: M{n}, stackability: {{builds_on: [m{(n + 1) % 1000}]}}}}\n" for n in range(1000)
    )
    (message,) = messages(f"kind: pathway\ncredentials:\n{members}", "builds-on-in-a-circle")
    assert len(message) < 200


def pathway(*members: str, top: str = "") -> str:
    return f"kind: pathway\n{top}\ncredentials:\n" + "".join(f"  - {{{member}}}\n" for member in members)


CIRCLES = {"builds-on-in-a-circle", "stacks-in-a-circle", "builds-on-itself", "stacks-into-what-it-builds-on"}


@pytest.mark.parametrize(
    ("members", "path"),
    [
        (("id: a, title: A", "id: b, title: B, stackability: {builds_on: [a], stacks_into: [a]}"), "a → b → a"),
        (
            ("id: one, title: A, prerequisites: two", "id: two, title: B, stackability: {builds_on: one}"),
            "one → two → one",
        ),
        (
            ("id: a, title: A, stackability: {stacks_into: [b]}", "id: b, title: B, stackability: {stacks_into: [c]}",
             "id: c, title: C, prerequisites: [B], stackability: {stacks_into: [a]}"),
            "a → b → c → a",
        ),
    ],
)  # fmt: skip
def test_circles_over_all_kinds_of_links(members: tuple[str, ...], path: str) -> None:
    text = pathway(*members)
    assert names(text) & CIRCLES == {"builds-on-in-a-circle"}
    assert messages(text, "builds-on-in-a-circle") == [f"the pathway goes in a circle: {path}"]


@pytest.mark.parametrize(
    "text",
    [
        pathway("id: a, title: A, stackability: {stacks_into: [b]}", "id: b, title: B, stackability: {builds_on: [a]}"),
        pathway(
            "id: a, title: A, stackability: {builds_on: [{id: b, optional: yes}]}",
            "id: b, title: B, stackability: {builds_on: [a]}",
        ),
        pathway("id: a, title: A", "id: b, title: B", top="stackability: {builds_on: [a]}"),
        pathway("id: a, title: A", "id: b, title: B", top="prerequisites: [A]"),
        pathway(
            "id: a, title: A, stackability: {stacks_into: [c]}",
            "id: b, title: B, stackability: {stacks_into: [c]}",
            "id: c, title: C, stackability: {builds_on: [a, b]}",
        ),
        pathway("id: a, title: Blade repair", "id: b, title: B, prerequisites: [Some blade repair]"),
    ],
)
def test_pathways_that_can_be_followed(text: str) -> None:
    assert not names(text) & CIRCLES


def test_members_that_count_towards_each_other_are_asked_about() -> None:
    text = pathway(
        "id: a, title: A, stackability: {stacks_into: [b]}", "id: b, title: B, stackability: {stacks_into: [a]}"
    )
    (told,) = findings(text, "stacks-in-a-circle")
    assert told.severity == "note"


def test_circles_apart_are_told_apart_and_one_is_told_once() -> None:
    members = [
        f"id: {one}{two}, title: T{one}{two}, stackability: {{builds_on: [{one}{other}]}}"
        for one in "xyz"
        for two, other in ("ab", "bc", "ca")
    ]
    assert len(messages(pathway(*members), "builds-on-in-a-circle")) == 3


def test_a_member_that_builds_on_itself() -> None:
    text = pathway("id: a, title: A, stackability: {builds_on: [a]}", "id: b, title: B")
    assert names(text) & CIRCLES == {"builds-on-itself"}
    shared = pathway("id: a, title: A", "id: b, title: B", top="stackability: {stacks_into: [b]}")
    assert not names(shared) & CIRCLES


@pytest.mark.parametrize("kind", ["builds_on", "stacks_into"])
@pytest.mark.parametrize(
    ("link", "severity"),
    [
        ("advancd", "error"),
        ("{id: advancd}", "error"),
        ("Advanced corse", "note"),
        ("advanced", None),
        ("Advanced course", None),
        ("C-2", None),
        ("Abitur", None),
        ("MBA", None),
        ("Master of Water Management", None),
        ("Advanced diploma", None),
        ("https://uni.example/advancd", None),
        ("{id: mwm, title: Master of Water Management}", None),
        ("{title: driving licence}", None),
    ],
)
def test_links_to_no_member(kind: str, link: str, severity: str | None) -> None:
    """What can only have been meant for a member is a fault; a credential elsewhere is none."""
    text = pathway(
        f"id: a, title: A, stackability: {{{kind}: [{link}]}}", "id: advanced, title: Advanced course, code: C-2"
    )
    told = findings(text, f"{kind.replace('_', '-')}-unresolved")
    assert [one.severity for one in told] == ([severity] if severity else [])


def test_an_id_that_is_far_from_all_is_a_fault_only_where_links_lead_inside() -> None:
    inside = pathway("id: a, title: A, stackability: {builds_on: [nowhere]}", "id: b, title: B")
    outside = pathway("id: a, title: A, stackability: {stacks_into: [nowhere]}", "id: b, title: B")
    assert [one.severity for one in findings(inside, "builds-on-unresolved")] == ["error"]
    assert [one.severity for one in findings(outside, "stacks-into-unresolved")] == ["note"]


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "builds-on-unresolved": "no member of the collection has the id “basic”; did you mean “basics”?",
    "stacks-into-unresolved": "no member of the collection has the id “repiar”; did you mean “repair”?",
    "prerequisite-unresolved": "“basisc” is no member of the collection; did you mean “basics”?",
    "builds-on-in-a-circle": "the pathway goes in a circle: basics → repair → basics",
    "stacks-in-a-circle": "do these members count towards each other? a → b → a",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "stacks-into-unresolved",
        "kind: pathway\ncredentials: [{title: Blade basics}, {title: B, stackability: {stacks_into: [Blade basisc]}}]",
        Severity.NOTE,
        "credentials[1].stackability.stacks_into[0]",
        "“Blade basisc” is no member of the collection; did you mean “Blade basics”?",
    ),
    Objected(
        "stacks-into-unresolved",
        "kind: pathway\ncredentials: [{title: A}, {title: B, stackability: {stacks_into: [rotor-technician]}}]",
        Severity.NOTE,
        "credentials[1].stackability.stacks_into[0]",
        "“rotor-technician” is no member of the collection; of a credential elsewhere, write {title: …}",
    ),
)


@every_rule_of(links)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(links, links.RULES.rules, OTHERS, monkeypatch) == []
