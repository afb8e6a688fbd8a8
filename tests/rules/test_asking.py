"""The two commonest ways to ask: a fact that is missing is one thing, a fact that is denied another."""

import pytest

from mccheck.rules import RULES, asking
from mccheck.rules.asking import listed
from tests.rules.support import left_out
from tests.support import judged


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the examples of all rules, whichever module they are of."""
    assert left_out(asking, RULES, (), monkeypatch) == []


def test_a_denied_fact_takes_its_element_away_and_a_denied_quality_weakens_it() -> None:
    assert judged("recognition: none").elements["recognition"] == "gap"
    weakened = judged("recognition: {employers: yes, formal: none}")
    assert weakened.elements["recognition"] == "partial"
    assert judged("title: A").elements["recognition"] == "not_stated"


def test_names_for_a_sentence_are_cut_after_five() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed(list("abcdefg")) == "a, b, c, d, e and 2 more"
