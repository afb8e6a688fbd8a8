"""The rules about collections as a whole."""

import pytest

from mccheck.rules import Rule, collections
from tests.rules.support import every_rule_of, left_out, said_of_example
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
    "member-id-repeated": "the id “basics” is already taken by member 1",
    "shared-level-disagrees": "NFQ 6 to 9 is EQF 5 to 7, not EQF 5 to 8",
    "builds-on-unresolved": "no member of the collection has the id “basic”; did you mean “basics”?",
    "builds-on-in-a-circle": "the pathway goes in a circle: basics → repair → basics",
}


@every_rule_of(collections)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(collections, collections.RULES.rules, (), monkeypatch) == []
