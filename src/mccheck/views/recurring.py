"""Which findings are the same as before: by their fingerprints, and where the members of a collection share them.

A finding of before is one finding of now and no more: where two are alike and one was there before, the second is new.
What all members are silent about is one finding. When one member closes that gap, the others have a finding each, and
these are no new gaps: they were in the one that was shared. So findings are also held against each other by member.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


class Recurring(Protocol):
    """What is to be known of a finding to know it again."""

    @property
    def rule(self) -> str:
        """The name of its rule."""

    @property
    def message(self) -> str:
        """What it says."""

    @property
    def fingerprint(self) -> str:
        """What tells it from all others of its file."""

    @property
    def credentials(self) -> tuple[str, ...]:
        """The ids of the credentials that it is about."""


@dataclass(frozen=True, slots=True)
class Recurrence:
    """By their index: findings of now that were there before, as `known`; and those of before that go on.

    Of these, the `same` are there as they were; the `dissolved` have become other findings, all of which were there
    before; the `spread` have become others, of which some are new.
    """

    known: frozenset[int]
    same: frozenset[int]
    dissolved: frozenset[int]
    spread: frozenset[int]

    @property
    def ongoing(self) -> frozenset[int]:
        """Those of before that go on in some way."""
        return self.same | self.dissolved | self.spread


def recurring(before: Sequence[Recurring], now: Sequence[Recurring]) -> Recurrence:
    """Hold the findings of one file against those that it had before."""
    waiting: dict[str, list[int]] = {}
    for index in reversed(range(len(before))):
        waiting.setdefault(before[index].fingerprint, []).append(index)
    known: set[int] = set()
    same: set[int] = set()
    for index, finding in enumerate(now):
        if alike := waiting.get(finding.fingerprint):
            known.add(index)
            same.add(alike.pop())
    old_by_member = _by_member(before, same)
    new_by_member = _by_member(now, known)
    dissolved: set[int] = set()
    spread: set[int] = set()
    for index, finding in enumerate(now):
        if index not in known and finding.credentials:
            sources = [_same(finding, name, before, old_by_member) for name in finding.credentials]
            if all(sources):
                known.add(index)
    for index, finding in enumerate(before):
        if index not in same:
            heirs = [heir for name in finding.credentials for heir in _same(finding, name, now, new_by_member)]
            if heirs:
                (dissolved if known.issuperset(heirs) else spread).add(index)
    return Recurrence(frozenset(known), frozenset(same), frozenset(dissolved), frozenset(spread))


_Members = dict[tuple[str, str, str], list[int]]


def _by_member(findings: Sequence[Recurring], apart: set[int]) -> _Members:
    """The findings that have no fingerprint in common with the others, by rule, message and member."""
    members: _Members = {}
    for index, finding in enumerate(findings):
        if index not in apart:
            for name in finding.credentials:
                members.setdefault((finding.rule, finding.message, name), []).append(index)
    return members


def _same(finding: Recurring, member: str, others: Sequence[Recurring], by_member: _Members) -> list[int]:
    """The other findings that say the same of a member, where one of the two is shared by several members."""
    alike = by_member.get((finding.rule, finding.message, member), [])
    return [index for index in alike if len(finding.credentials) > 1 or len(others[index].credentials) > 1]
