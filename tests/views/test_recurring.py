"""Which findings are the same as before, where the members of a collection share them or no longer do."""

from collections.abc import Sequence
from typing import NamedTuple

from mccheck.views.recurring import recurring


class Found(NamedTuple):
    """A finding, as far as it is to be known again."""

    fingerprint: str
    credentials: tuple[str, ...] = ("a",)
    rule: str = "level-not-stated"
    message: str = "the level is not stated"


def held(before: Sequence[Found], now: Sequence[Found]) -> tuple[list[int], list[int], list[int]]:
    """Which of now are known; which of before go on, and which of these have become others."""
    found = recurring(before, now)
    return sorted(found.known), sorted(found.ongoing), sorted(found.dissolved)


def test_a_finding_is_known_by_its_fingerprint() -> None:
    assert held([Found("1"), Found("2")], [Found("2"), Found("3")]) == ([0], [1], [])


def test_a_shared_finding_goes_on_in_those_of_the_members() -> None:
    shared = Found("all", ("a", "b", "c"))
    a, b, d = Found("a", ("a",)), Found("b", ("b",)), Found("d", ("d",))
    assert held([shared], [a, b]) == ([0, 1], [0], [0])
    assert held([shared], [a, b, d]) == ([0, 1], [0], [0])  # that of a new member is new


def test_single_findings_that_become_a_shared_one_are_known_only_if_each_was_there() -> None:
    before = [Found("a", ("a",)), Found("b", ("b",))]
    assert held(before, [Found("all", ("a", "b"))]) == ([0], [0, 1], [0, 1])
    assert held(before, [Found("all", ("a", "b", "c"))]) == ([], [0, 1], [])


def test_what_another_rule_says_of_a_member_is_another_finding() -> None:
    now = [Found("a", ("a",), rule="title-not-stated")]
    assert held([Found("all", ("a", "b"))], now) == ([], [], [])
