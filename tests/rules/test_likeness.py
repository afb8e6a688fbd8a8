"""The rule about members that are nearly the same."""

import pytest

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
