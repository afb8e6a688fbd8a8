"""Descriptors that pile up one thing: what is quadratic anywhere shows on them."""

from collections.abc import Callable, Iterable
from pathlib import Path

# What is piled up, and how much of it in the two descriptors that are compared.
PILES = {
    "members": (1_000, 10_000),
    "findings": (10_000, 100_000),
    "characters of an outcome": (100_000, 1_000_000),
}


def _members(count: int) -> str:
    """A catalogue whose members have outcomes that are alike in their wording: near copies are looked for."""
    return _catalogue(
        f"""\
- id: m{number}
  title: Course {number}
  learning_outcomes:
  - Explain the rules of working place number {number} to a new colleague
  - Choose tools of kind {number % 97} for a task and keep them safe
  workload: {{hours: {number % 60 + 1}, ects: 2}}
"""
        for number in range(count)
    )


def _findings(count: int) -> str:
    """A catalogue of members that each have the same five faults, each in words of their own."""
    return _catalogue(
        f"""\
- id: m{number}
  title: Course {number}
  workload: {{hours: {{total: {number + 10}, theory: {number + 700}}}, ects: 60}}
  stackability: {{stacks_into: [x{number}], builds_on: [y{number}]}}
  awarded_by: {{name: Body {number}, country: Nowhere {number}}}
"""
        for number in range(count // 5)
    )


def _characters(count: int) -> str:
    words = "measure and name what a battery of the kind at hand needs before anybody touches it, then "
    return f"mccheck: 1\ntitle: Long\nlearning_outcomes:\n- {words * (count // len(words))}go on\n"


def _catalogue(members: Iterable[str]) -> str:
    return "mccheck: 1\nkind: catalogue\nid: pile\ntitle: Pile\ncredentials:\n" + "".join(members)


_WRITTEN: dict[str, Callable[[int], str]] = {
    "members": _members,
    "findings": _findings,
    "characters of an outcome": _characters,
}


def write_pile(kind: str, count: int, target: Path) -> None:
    """Write the descriptor that piles up so many of a kind."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_WRITTEN[kind](count), encoding="utf-8")
