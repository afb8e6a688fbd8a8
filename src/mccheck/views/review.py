"""What a change does: which verdicts got better or worse, which findings are new or gone. A function of two reports.

Verdicts stand in this order, the best first: met, in part, then not stated and does not apply side by side, then gap.
A gap is known to be there, by an error or because the source says that there is none; where it is not stated, it may
be so or not. Whoever withdraws a fact makes the verdict worse, with or without a reason; a reviewer should see it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from mccheck.report.fingerprints import in_document
from mccheck.report.model import Report, ReportedCredential, ReportedDescriptor, ReportedFinding, not_suppressed
from mccheck.terms import Severity, Status, Verdict
from mccheck.views.recurring import recurring

SCHEMA_VERSION = 1

_RANK = {Verdict.MET: 3, Verdict.PARTIAL: 2, Verdict.NOT_STATED: 1, Verdict.NOT_APPLICABLE: 1, Verdict.GAP: 0}


class Direction(StrEnum):
    """Which way a verdict changed; `level` where neither is better."""

    BETTER = "better"
    WORSE = "worse"
    LEVEL = "level"


class Fate(StrEnum):
    """What became of a descriptor. `broken` can no longer be judged; `mended` could not be judged before."""

    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"
    BROKEN = "broken"
    MENDED = "mended"


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """An element whose verdict changed, and for which credentials; none where it is the verdict of the collection."""

    element: str
    credentials: tuple[str, ...]
    old: Verdict
    new: Verdict
    direction: Direction


@dataclass(frozen=True, slots=True)
class ReviewedDescriptor:
    """What changed in one descriptor.

    `suppressed` are findings that a comment now suppresses. In a mended descriptor all findings are new, but none
    counts against the change: they were there before, unseen.
    """

    path: str
    id: str | None
    title: str | None
    kind: str | None
    fate: Fate
    verdicts: tuple[VerdictChange, ...]
    new_findings: tuple[ReportedFinding, ...]
    gone_findings: tuple[ReportedFinding, ...]
    suppressed: tuple[ReportedFinding, ...]
    new_credentials: tuple[str, ...]
    removed_credentials: tuple[str, ...]

    @property
    def worse(self) -> bool:
        """Whether a verdict got worse, or an error is new."""
        if self.fate is Fate.MENDED:
            return False
        return any(change.direction is Direction.WORSE for change in self.verdicts) or any(
            finding.severity is Severity.ERROR for finding in self.new_findings
        )


@dataclass(frozen=True, slots=True)
class Counts:
    """Findings by severity."""

    error: int
    warning: int
    note: int


@dataclass(frozen=True, slots=True)
class ReviewSummary:
    """How many descriptors, verdicts and findings changed. `worse` says whether the change fails."""

    descriptors: int
    new: int
    removed: int
    changed: int
    unchanged: int
    verdicts_better: int
    verdicts_worse: int
    new_findings: Counts
    gone_findings: Counts
    suppressed: int
    worse: bool


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that a change does. `old` and `new` say what was compared; unchanged descriptors are only counted."""

    schema_version: int
    mccheck: str
    profile: str
    old: str
    new: str
    descriptors: tuple[ReviewedDescriptor, ...]
    summary: ReviewSummary


def review(before: Report, after: Report, *, old: str, new: str) -> Review:
    """Hold one report against another. Descriptors belong together by path, several in one file by their ids."""
    pairs = _pairs(before.descriptors, after.descriptors)
    reviewed = [_reviewed(old, new) for old, new in pairs]
    changed = tuple(each for each in reviewed if each is not None)
    return Review(
        SCHEMA_VERSION, after.mccheck, after.profile, old, new, changed, _summary(changed, len(reviewed) - len(changed))
    )


class _Side(NamedTuple):
    """A descriptor on one side of the change, and what its fingerprints call it where its file holds several."""

    descriptor: ReportedDescriptor
    mark: str
    alone: bool


def _pairs(
    before: Sequence[ReportedDescriptor], after: Sequence[ReportedDescriptor]
) -> Iterator[tuple[_Side | None, _Side | None]]:
    old_files, new_files = _files(before), _files(after)
    several = {path for files in (old_files, new_files) for path, count in files.items() if count > 1}
    olds, news = _keyed(before, old_files, several), _keyed(after, new_files, several)
    for key in sorted({*olds, *news}):
        yield olds.get(key), news.get(key)


def _files(descriptors: Iterable[ReportedDescriptor]) -> Counter[str]:
    return Counter(descriptor.path for descriptor in descriptors)


def _keyed(
    descriptors: Iterable[ReportedDescriptor], files: Counter[str], several: set[str]
) -> dict[tuple[str, str], _Side]:
    keyed: dict[tuple[str, str], _Side] = {}
    numbers: Counter[str] = Counter()
    for descriptor in descriptors:
        key = name = (descriptor.path, (descriptor.id or "") if descriptor.path in several else "")
        number = 1
        while key in keyed:
            number += 1
            key = (name[0], f"{name[1]} ({number})")
        numbers[descriptor.path] += 1
        mark = descriptor.id or str(numbers[descriptor.path])
        keyed[key] = _Side(descriptor, mark, files[descriptor.path] == 1)
    return keyed


def _reviewed(old: _Side | None, new: _Side | None) -> ReviewedDescriptor | None:
    """What changed in a descriptor; None where nothing did."""
    was, now = old.descriptor if old else None, new.descriptor if new else None
    shown = now or was
    assert shown is not None
    fate = _fate(was, now)
    judged = was is not None and now is not None and was.kind is not None and now.kind is not None
    before, after = (_comparable(side, other) for side, other in ((old, new), (new, old)))
    fresh, gone, suppressed = _findings(before, after)
    if fate is Fate.BROKEN:
        gone = ()  # nobody knows: what cannot be judged has closed no gap
    single = _single(was, now)
    olds = _names(was.credentials if was else (), single=single)
    news = _names(now.credentials if now else (), single=single)
    reviewed = ReviewedDescriptor(
        path=shown.path,
        id=shown.id,
        title=shown.title,
        kind=shown.kind,
        fate=fate,
        verdicts=tuple(_verdicts(was, now)) if was and now and judged else (),
        new_findings=fresh,
        gone_findings=gone,
        suppressed=suppressed,
        new_credentials=tuple(news[name].id for name in news if name not in olds) if judged else (),
        removed_credentials=tuple(olds[name].id for name in olds if name not in news) if judged else (),
    )
    if fate is not Fate.CHANGED:
        return reviewed
    changes = (reviewed.verdicts, fresh, gone, suppressed, reviewed.new_credentials, reviewed.removed_credentials)
    return reviewed if any(changes) else None


def _comparable(side: _Side | None, other: _Side | None) -> tuple[ReportedFinding, ...]:
    """The findings of one side, with the fingerprints that they would have beside the documents of the other."""
    if side is None:
        return ()
    findings = side.descriptor.findings
    if other is None or not side.alone or other.alone:
        return findings
    return tuple(replace(finding, fingerprint=in_document(other.mark, finding.fingerprint)) for finding in findings)


def _fate(was: ReportedDescriptor | None, now: ReportedDescriptor | None) -> Fate:
    if was is None:
        return Fate.NEW
    if now is None:
        return Fate.REMOVED
    if was.kind is not None and now.kind is None:
        return Fate.BROKEN
    if was.kind is None and now.kind is not None:
        return Fate.MENDED
    return Fate.CHANGED


def _findings(
    was: Sequence[ReportedFinding], now: Sequence[ReportedFinding]
) -> tuple[tuple[ReportedFinding, ...], tuple[ReportedFinding, ...], tuple[ReportedFinding, ...]]:
    """The findings that are new, gone, and set aside since. A finding whose suppression is taken away is new."""
    open_before, open_now = not_suppressed(was), not_suppressed(now)
    all_again = recurring(was, now)
    open_again = recurring(open_before, open_now)
    fresh = tuple(finding for index, finding in enumerate(open_now) if index not in open_again.known)
    gone = tuple(
        finding
        for index, finding in enumerate(was)
        if finding.status is not Status.SUPPRESSED and index not in all_again.ongoing
    )
    aside = {finding.fingerprint for finding in was if finding.status is Status.SUPPRESSED}
    suppressed = tuple(
        finding for finding in now if finding.status is Status.SUPPRESSED and finding.fingerprint not in aside
    )
    return fresh, gone, suppressed


def _single(was: ReportedDescriptor | None, now: ReportedDescriptor | None) -> bool:
    """Whether a single credential stays one: whatever its id, it is neither new nor removed."""
    return was is not None and now is not None and was.kind == now.kind == "credential"


def _names(credentials: Sequence[ReportedCredential], *, single: bool) -> dict[str, ReportedCredential]:
    """Credentials by what they are known by: their id, or the title where the id is only their number."""
    if single:
        return {"": credentials[0]}
    names: dict[str, ReportedCredential] = {}
    for number, credential in enumerate(credentials, 1):
        name = credential.title if credential.id == f"credential-{number}" else credential.id
        names.setdefault(name, credential)
    return names


def _verdicts(was: ReportedDescriptor, now: ReportedDescriptor) -> Iterator[VerdictChange]:
    """The verdicts that changed, element by element: of members that both have, and of the collection as a whole."""
    single = _single(was, now)
    olds, news = _names(was.credentials, single=single), _names(now.credentials, single=single)
    for element, whole in now.elements.items():
        changes: dict[tuple[Verdict, Verdict], list[str]] = {}
        for name, credential in news.items():
            if name in olds:
                step = (olds[name].elements[element], credential.elements[element])
                changes.setdefault(step, []).append(credential.id)
        of_members = {step: names for step, names in changes.items() if step[0] is not step[1]}
        for (old, new), names in of_members.items():
            yield VerdictChange(element, tuple(names), old, new, _direction(old, new))
        before = was.elements[element]
        if before is None or whole is None or before is whole or single or (before, whole) in of_members:
            continue
        yield VerdictChange(element, (), before, whole, _direction(before, whole))


def _direction(old: Verdict, new: Verdict) -> Direction:
    if _RANK[old] == _RANK[new]:
        return Direction.LEVEL
    return Direction.BETTER if _RANK[new] > _RANK[old] else Direction.WORSE


def _summary(changed: Sequence[ReviewedDescriptor], unchanged: int) -> ReviewSummary:
    fates = Counter(each.fate for each in changed)
    directions = Counter(change.direction for each in changed for change in each.verdicts)
    return ReviewSummary(
        descriptors=len(changed) + unchanged,
        new=fates[Fate.NEW],
        removed=fates[Fate.REMOVED],
        changed=fates[Fate.CHANGED] + fates[Fate.BROKEN] + fates[Fate.MENDED],
        unchanged=unchanged,
        verdicts_better=directions[Direction.BETTER],
        verdicts_worse=directions[Direction.WORSE],
        new_findings=counts_of(finding for each in changed for finding in each.new_findings),
        gone_findings=counts_of(finding for each in changed for finding in each.gone_findings),
        suppressed=sum(len(each.suppressed) for each in changed),
        worse=any(each.worse for each in changed),
    )


def counts_of(findings: Iterable[ReportedFinding]) -> Counts:
    """How many findings of each severity there are."""
    severities = Counter(finding.severity for finding in findings)
    return Counts(severities[Severity.ERROR], severities[Severity.WARNING], severities[Severity.NOTE])
