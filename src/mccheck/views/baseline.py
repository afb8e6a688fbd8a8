"""Baselines: the gaps that a repository already has, so that only new ones fail.

An entry names its finding by path and fingerprint, without a line, so that it survives edits around it. Faults of form
never enter a baseline: what cannot be judged must not pass as known.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding, not_suppressed, summary_of
from mccheck.terms import Status
from mccheck.views.recurring import recurring

SCHEMA_VERSION = 1


class WrongBaseline(Exception):  # noqa: N818 - says what the file is
    """A baseline cannot be read. The message begins with the place, where there is one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One known gap. Only path and fingerprint, or the members that share it, count; the rest is for people."""

    path: str
    fingerprint: str
    rule: str
    credentials: tuple[str, ...]
    message: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """All known gaps, sorted."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a run can tell of a baseline's entries.

    `name` gives the path under which the baseline knows a file of the report; `is_there` tells whether a file of that
    name still exists; `asks` whether the rule of that name is asked of it.
    """

    name: Callable[[str], str] = lambda path: path
    is_there: Callable[[str], bool] = lambda _: True
    asks: Callable[[str, str], bool] = lambda _path, _rule: True


@dataclass(frozen=True, slots=True)
class Recognised:
    """A report in which known gaps have their status, and the entries whose finding is gone."""

    report: Report
    gone: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Revised:
    """A baseline after a change, with what was added and what was dropped."""

    baseline: Baseline
    added: tuple[Entry, ...]
    dropped: tuple[Entry, ...]


def take(report: Report, scope: Scope) -> Baseline:
    """The baseline of everything that counts in a report."""
    entries = [
        _entry(scope.name(descriptor.path), finding)
        for descriptor in report.descriptors
        if descriptor.kind is not None
        for finding in not_suppressed(descriptor.findings)
    ]
    return _sorted(entries)


def recognise(report: Report, baseline: Baseline, scope: Scope) -> Recognised:
    """Give the status `known` to every finding that the baseline has, and tell which of its entries are gone."""
    held = _hold(report, baseline, scope)
    descriptors = []
    for descriptor in report.descriptors:
        known = held.known.get(scope.name(descriptor.path), frozenset())
        findings = tuple(
            replace(finding, status=Status.KNOWN)
            if finding.status is Status.NEW and finding.fingerprint in known and descriptor.kind is not None
            else finding
            for finding in descriptor.findings
        )
        descriptors.append(replace(descriptor, findings=findings))
    marked = replace(report, descriptors=tuple(descriptors), summary=summary_of(descriptors))
    return Recognised(marked, tuple(entry for entry in baseline.entries if entry in held.gone))


def prune(report: Report, baseline: Baseline, scope: Scope) -> Revised:
    """Drop the entries whose finding is gone. Where members no longer share a gap, theirs that are left stay."""
    held = _hold(report, baseline, scope)
    left = [
        entry for entry in take(report, scope).entries if entry.fingerprint in held.known.get(entry.path, frozenset())
    ]
    fresh = {(entry.path, entry.fingerprint) for entry in left}
    kept = [
        entry
        for entry in baseline.entries
        if entry not in held.gone and entry not in held.dissolved and (entry.path, entry.fingerprint) not in fresh
    ]
    return _revised(baseline, [*left, *kept], added=())


def update(report: Report, baseline: Baseline, scope: Scope) -> Revised:
    """Drop the entries whose finding is gone, and add what is new."""
    shrunk = prune(report, baseline, scope).baseline
    have = {(entry.path, entry.fingerprint) for entry in shrunk.entries}
    added = [entry for entry in take(report, scope).entries if (entry.path, entry.fingerprint) not in have]
    return _revised(baseline, [*shrunk.entries, *added], added=tuple(added))


def _revised(before: Baseline, entries: list[Entry], added: tuple[Entry, ...]) -> Revised:
    after = _sorted(entries)
    have = {(entry.path, entry.fingerprint) for entry in after.entries}
    dropped = tuple(entry for entry in before.entries if (entry.path, entry.fingerprint) not in have)
    return Revised(after, added, dropped)


@dataclass(frozen=True, slots=True)
class _Held:
    """A baseline held against a report: known fingerprints by path; entries that are gone, or have become others."""

    known: dict[str, frozenset[str]]
    gone: frozenset[Entry]
    dissolved: frozenset[Entry]


def _hold(report: Report, baseline: Baseline, scope: Scope) -> _Held:
    by_path: dict[str, list[ReportedDescriptor]] = {}
    for descriptor in report.descriptors:
        by_path.setdefault(scope.name(descriptor.path), []).append(descriptor)
    entries: dict[str, list[Entry]] = {}
    for entry in baseline.entries:
        entries.setdefault(entry.path, []).append(entry)
    known: dict[str, frozenset[str]] = {}
    gone: list[Entry] = []
    dissolved: list[Entry] = []
    for path, before in entries.items():
        descriptors = by_path.get(path)
        if descriptors is None:
            gone += [] if scope.is_there(path) else before
            continue
        now = [finding for descriptor in descriptors for finding in not_suppressed(descriptor.findings)]
        again = recurring(before, now)
        known[path] = frozenset(now[index].fingerprint for index in again.known)
        if all(descriptor.kind is not None for descriptor in descriptors):
            gone += [
                entry
                for index, entry in enumerate(before)
                if index not in again.ongoing and scope.asks(path, entry.rule)
            ]
            dissolved += [before[index] for index in again.dissolved]
    return _Held(known, frozenset(gone), frozenset(dissolved))


def _entry(path: str, finding: ReportedFinding) -> Entry:
    return Entry(path, finding.fingerprint, finding.rule, finding.credentials, finding.message)


def _sorted(entries: Iterable[Entry]) -> Baseline:
    return Baseline(
        tuple(sorted(entries, key=lambda entry: (entry.path, entry.rule, entry.credentials, entry.fingerprint)))
    )


def write(baseline: Baseline) -> str:
    """The baseline as JSON, one entry a line: changes of it are read, and joined, line by line."""
    rows = ",\n".join(f"    {json.dumps(_row(entry), ensure_ascii=False)}" for entry in baseline.entries)
    findings = f"[\n{rows}\n  ]" if rows else "[]"
    return f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "findings": {findings}\n}}\n'


def _row(entry: Entry) -> dict[str, object]:
    alone = entry.credentials[0] if len(entry.credentials) == 1 else None
    row: dict[str, object] = {
        "path": entry.path,
        "fingerprint": entry.fingerprint,
        "rule": entry.rule,
        "credential": alone,
        "message": entry.message,
    }
    return row | {"credentials": list(entry.credentials)} if len(entry.credentials) > 1 else row


def read(text: str, path: str) -> Baseline:
    """The baseline in the text of a file. Raises WrongBaseline, with a place."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        conflict = "; it contains merge conflict markers" if "<<<<<<<" in text else ""
        message = f"{path}:{error.lineno}:{error.colno}: this is not valid JSON{conflict}"
        raise WrongBaseline(message) from None
    except RecursionError:
        raise WrongBaseline(f"{path}: this is not a baseline") from None
    if not isinstance(data, dict) or "schema_version" not in data:
        raise WrongBaseline(f"{path}: this is not a baseline: “schema_version” is missing")
    if data["schema_version"] != SCHEMA_VERSION:
        found = json.dumps(data["schema_version"])
        message = f"{path}: “schema_version” is {found}; this mccheck reads version {SCHEMA_VERSION}"
        raise WrongBaseline(message)
    rows = data.get("findings")
    if not isinstance(rows, list):
        raise WrongBaseline(f"{path}: “findings” must be a list")
    return _sorted({_of_row(row, number, path) for number, row in enumerate(rows, 1)})


def _of_row(row: Any, number: int, path: str) -> Entry:
    if not isinstance(row, dict):
        raise WrongBaseline(f"{path}: entry {number} of “findings” must be an object with “path” and “fingerprint”")
    for key in ("path", "fingerprint", "rule"):
        if not isinstance(row.get(key), str):
            raise WrongBaseline(f"{path}: entry {number} of “findings” has no “{key}”")
    alone, shared, message = row.get("credential"), row.get("credentials"), row.get("message")
    names = shared if isinstance(shared, list) else [alone]
    credentials = tuple(name for name in names if isinstance(name, str))
    return Entry(row["path"], row["fingerprint"], row["rule"], credentials, message if isinstance(message, str) else "")
