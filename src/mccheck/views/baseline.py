"""Baselines: the gaps that a repository already has, so that only new ones fail.

An entry names its finding by path and fingerprint, without a line, so that it survives edits around it, and stands for
one finding: a second one that is alike is new. It also names its descriptor, by whose name entries follow a descriptor
that moves to another file. Faults of form never enter a baseline: what cannot be judged must not pass as known.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from mccheck.report.fingerprints import in_document
from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding, summary_of
from mccheck.terms import Status
from mccheck.views.recurring import recurring

SCHEMA_VERSION = 1


class WrongBaseline(Exception):  # noqa: N818 - says what the file is
    """A baseline cannot be read. The message begins with the place, where there is one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One known gap.

    Path and fingerprint count, or the members that share it, and the name of the descriptor where it moved; the rest
    is for people. `descriptor` is its id, or else its title; empty where it has neither, or nobody recorded it.
    """

    path: str
    fingerprint: str
    rule: str
    credentials: tuple[str, ...]
    message: str
    descriptor: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """All known gaps, sorted; as many entries that are alike as there are findings."""

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
    return _sorted(_entry(one) for one in _open_findings(report, scope) if one.descriptor.kind is not None)


def recognise(report: Report, baseline: Baseline, scope: Scope) -> Recognised:
    """Give the status `known` to every finding that the baseline has, and tell which of its entries are gone."""
    held = _hold(report, baseline, scope)
    known = {one.at for one in held.known}
    descriptors = []
    for number, descriptor in enumerate(report.descriptors):
        findings = tuple(
            replace(finding, status=Status.KNOWN)
            if (number, index) in known and finding.status is Status.NEW
            else finding
            for index, finding in enumerate(descriptor.findings)
        )
        descriptors.append(replace(descriptor, findings=findings))
    marked = replace(report, descriptors=tuple(descriptors), summary=summary_of(descriptors))
    return Recognised(marked, _in_order(held.gone))


def prune(report: Report, baseline: Baseline, scope: Scope) -> Revised:
    """Drop the entries whose finding is gone. Where members no longer share a gap, theirs that are left stay."""
    held = _hold(report, baseline, scope)
    entries = [*map(_entry, held.known), *held.spread, *held.untold]
    return Revised(_sorted(entries), (), _in_order([*held.gone, *held.dissolved]))


def update(report: Report, baseline: Baseline, scope: Scope) -> Revised:
    """Drop the entries whose finding is gone, and add what is new."""
    held = _hold(report, baseline, scope)
    added = _in_order(map(_entry, held.new))
    entries = [*map(_entry, held.known), *added, *held.untold]
    return Revised(_sorted(entries), added, _in_order([*held.gone, *held.dissolved, *held.spread]))


class _Found(NamedTuple):
    """A finding that no comment sets aside: where it is in the report, and by which fingerprint it is looked for."""

    at: tuple[int, int]
    path: str
    descriptor: ReportedDescriptor
    finding: ReportedFinding
    fingerprint: str

    @property
    def rule(self) -> str:
        return self.finding.rule

    @property
    def message(self) -> str:
        return self.finding.message

    @property
    def credentials(self) -> tuple[str, ...]:
        return self.finding.credentials


def _open_findings(report: Report, scope: Scope) -> Iterator[_Found]:
    for number, descriptor in enumerate(report.descriptors):
        path = scope.name(descriptor.path)
        for index, finding in enumerate(descriptor.findings):
            if finding.status is not Status.SUPPRESSED:
                yield _Found((number, index), path, descriptor, finding, finding.fingerprint)


class _Held(NamedTuple):
    """A baseline held against a report: the findings that it knows and those that it does not, and its entries.

    Entries are `gone`, have become others (`dissolved`, or `spread` where some of these are new), or the report tells
    nothing of them (`untold`). All others are those of known findings.
    """

    known: list[_Found]
    new: list[_Found]
    gone: list[Entry]
    dissolved: list[Entry]
    spread: list[Entry]
    untold: list[Entry]


class _File(NamedTuple):
    """A file of the report: its descriptors, their findings, and what the baseline has of it."""

    descriptors: list[ReportedDescriptor]
    now: list[_Found]
    before: list[Entry]


def _hold(report: Report, baseline: Baseline, scope: Scope) -> _Held:
    files: dict[str, _File] = {}
    for descriptor in report.descriptors:
        files.setdefault(scope.name(descriptor.path), _File([], [], [])).descriptors.append(descriptor)
    for one in _open_findings(report, scope):
        if one.descriptor.kind is not None:
            files[one.path].now.append(one)
    held = _Held([], [], [], [], [], [])
    moved = _moved(files, baseline, scope)
    for entry in baseline.entries:
        path = moved.get((entry.path, entry.descriptor), entry.path)
        if path in files:
            files[path].before.append(entry)
        else:
            (held.untold if scope.is_there(path) else held.gone).append(entry)
    for path, file in files.items():
        _hold_file(path, file, scope, held)
    return held


def _hold_file(path: str, file: _File, scope: Scope, held: _Held) -> None:
    """Hold the entries of one file against its findings, and add what comes of it to what is `held`."""
    now = _as_known(file)
    again = recurring(file.before, now)
    for index, one in enumerate(now):
        (held.known if index in again.known else held.new).append(one)
    judged = all(descriptor.kind is not None for descriptor in file.descriptors)
    for index, entry in enumerate(file.before):
        if index in again.dissolved:
            held.dissolved.append(entry)
        elif index in again.spread:
            held.spread.append(replace(entry, path=path))
        elif index not in again.same and judged and scope.asks(path, entry.rule):
            held.gone.append(entry)
        elif index not in again.same:
            held.untold.append(replace(entry, path=path))


# Descriptors that moved.


def _moved(files: dict[str, _File], baseline: Baseline, scope: Scope) -> dict[tuple[str, str], str]:
    """To which file descriptors moved, by the file in which the baseline has them and their name.

    One moved where its file is gone, or was judged and no longer holds it, and one other file holds a descriptor of
    that name of which the baseline knows nothing there. Where there are several of either, nothing is taken for moved.
    """
    recorded = {(entry.path, entry.descriptor) for entry in baseline.entries if entry.descriptor}
    left = [(path, name) for path, name in recorded if _has_left(path, name, files, scope)]
    arrived: dict[str, list[str]] = {}
    for path, file in files.items():
        for descriptor in file.descriptors:
            names = _names(descriptor)
            if not any((path, name) in recorded for name in names):
                for name in names:
                    arrived.setdefault(name, []).append(path)
    leaving = Counter(name for _, name in left)
    return {(path, name): arrived[name][0] for path, name in left if leaving[name] == 1 == len(arrived.get(name, ()))}


def _has_left(path: str, name: str, files: dict[str, _File], scope: Scope) -> bool:
    if path not in files:
        return not scope.is_there(path)
    return all(descriptor.kind is not None and name not in _names(descriptor) for descriptor in files[path].descriptors)


def _names(descriptor: ReportedDescriptor) -> set[str]:
    return {name for name in (descriptor.id, descriptor.title) if name}


# Files that gained or lost a document.


def _as_known(file: _File) -> list[_Found]:
    """The findings of a file, each by the fingerprint under which the baseline has it.

    Where a file holds several documents, fingerprints say of which they are: they change when it gains its second one,
    or has one left. Findings of descriptors whose name is recorded come first, for they have the better claim.
    """
    exact = {entry.fingerprint for entry in file.before}
    by_name: dict[str, list[str]] = {}
    for entry in file.before:
        by_name.setdefault(entry.descriptor, []).append(entry.fingerprint)
    marks: dict[int, tuple[str, dict[str, str]]] = {}
    for number, descriptor in enumerate(file.descriptors, 1):
        mark = descriptor.id or str(number)
        own = [fingerprint for name in ("", *_names(descriptor)) for fingerprint in by_name.get(name, ())]
        marks[id(descriptor)] = mark, {in_document(mark, fingerprint): fingerprint for fingerprint in own}
    found = []
    for one in file.now:
        mark, since_alone = marks[id(one.descriptor)]
        as_known = one.fingerprint
        if as_known not in exact:
            among_others = in_document(mark, as_known)
            as_known = among_others if among_others in exact else since_alone.get(as_known, as_known)
        found.append(one._replace(fingerprint=as_known))
    return sorted(found, key=lambda one: by_name.keys().isdisjoint(_names(one.descriptor)))


# Entries and their file.


def _entry(one: _Found) -> Entry:
    finding, descriptor = one.finding, one.descriptor
    name = descriptor.id or descriptor.title or ""
    return Entry(one.path, finding.fingerprint, finding.rule, finding.credentials, finding.message, name)


def _sorted(entries: Iterable[Entry]) -> Baseline:
    return Baseline(_in_order(entries))


def _in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(entries, key=lambda entry: (entry.path, entry.rule, entry.credentials, entry.fingerprint)))


def write(baseline: Baseline) -> str:
    """The baseline as JSON, one entry a line: changes of it are read, and joined, line by line."""
    counted = Counter(baseline.entries)
    rows = ",\n".join(f"    {json.dumps(_row(entry, count), ensure_ascii=False)}" for entry, count in counted.items())
    findings = f"[\n{rows}\n  ]" if rows else "[]"
    return f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "findings": {findings}\n}}\n'


def _row(entry: Entry, count: int) -> dict[str, object]:
    alone = entry.credentials[0] if len(entry.credentials) == 1 else None
    row: dict[str, object] = {
        "path": entry.path,
        "fingerprint": entry.fingerprint,
        "rule": entry.rule,
        "credential": alone,
        "message": entry.message,
    }
    if len(entry.credentials) > 1:
        row["credentials"] = list(entry.credentials)
    if entry.descriptor:
        row["descriptor"] = entry.descriptor
    if count > 1:
        row["count"] = count
    return row


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
    counted: dict[Entry, int] = {}  # a line that a merge doubled counts once
    for number, row in enumerate(rows, 1):
        entry, count = _of_row(row, number, path)
        counted[entry] = max(count, counted.get(entry, 0))
    return _sorted(entry for entry, count in counted.items() for _ in range(count))


_MOST_ALIKE = 10_000  # of one entry; more are a slip, and take memory


def _of_row(row: Any, number: int, path: str) -> tuple[Entry, int]:
    """An entry, and of how many findings that are alike it tells."""
    if not isinstance(row, dict):
        raise WrongBaseline(f"{path}: entry {number} of “findings” must be an object with “path” and “fingerprint”")
    for key in ("path", "fingerprint", "rule"):
        if not isinstance(row.get(key), str):
            raise WrongBaseline(f"{path}: entry {number} of “findings” has no “{key}”")
    alone, shared = row.get("credential"), row.get("credentials")
    names = shared if isinstance(shared, list) else [alone]
    credentials = tuple(name for name in names if isinstance(name, str))
    message, descriptor = (text if isinstance(text := row.get(key), str) else "" for key in ("message", "descriptor"))
    count = row.get("count", 1)
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= _MOST_ALIKE:
        raise WrongBaseline(f"{path}: entry {number} of “findings” has a “count” that is no number from 1")
    return Entry(row["path"], row["fingerprint"], row["rule"], credentials, message, descriptor), count
