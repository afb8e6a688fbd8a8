"""The rules about links between the members of a collection."""

import pytest

from mccheck.rules import Rule, links
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import messages, names


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
