"""The rule about members that are nearly the same."""

import pytest

from mccheck.rules import Rule, likeness
from tests.rules.support import every_rule_of, left_out, said_of_example
from tests.support import names


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Repair blades in the field", "Repair blades in the field!", True),
        ("Inspect a rotor blade and grade its damage", "Inspect the rotor blade, and grade its damage", True),
        ("Translate from Finnish into English", "Translate from English into Finnish", False),
        ("Inspect a blade", "Explain how resins cure under heat", False),
    ],
)
def test_near_copies(one: str, other: str, alike: bool) -> None:
    text = f"""
kind: catalogue
credentials:
  - {{id: a, title: A, learning_outcomes: ["{one}"]}}
  - {{id: b, title: B, learning_outcomes: ["{other}"]}}
"""
    assert ("outcomes-nearly-the-same" in names(text)) is alike


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "outcomes-nearly-the-same": "the outcomes of this member are nearly the same as those of “a”",
    "outcome-in-every-step": "“Inspect a blade” is an outcome of every step",
}


@every_rule_of(likeness)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(likeness, likeness.RULES.rules, (), monkeypatch) == []
