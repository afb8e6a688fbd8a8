"""The report: everything found in one run. `--format json` prints exactly this."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from operator import add, attrgetter
from typing import Any, Literal

from mccheck.report.figures import Figures
from mccheck.terms import Severity, Status, Verdict

SCHEMA_VERSION = 1


class Sent:
    """What one process sends to another: by its fields, in a third of the time that its state would take."""

    __slots__ = ()

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        kind: Any = type(self)
        return kind, _fields_of(kind)(self)


@cache
def _fields_of(kind: Any) -> "attrgetter[tuple[Any, ...]]":
    return attrgetter(*vars(kind)["__slots__"])


@dataclass(frozen=True, slots=True)
class ReportedRule:
    """A rule of the run, wherever it comes from: mccheck, a plug-in, a profile, or the descriptor format.

    `element` and `group` are null for a rule about the format. `severity` is the one set for all paths. `asked` says
    whether at least one descriptor could answer it. `passing` is an example that the rule accepts; `failing` is one
    that it objects to. `if_silent` is the message of the finding that silence makes, empty where silence leaves the
    question open; `needs` names the rules whose facts must be stated first.
    """

    name: str
    group: str | None
    element: str | None
    severity: Severity
    asked: bool
    asked_of: Literal["credential", "collection", "file"]
    basis: str
    citation: str
    question: str
    why: str
    remedy: str
    passing: str
    failing: str
    if_silent: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportedFinding(Sent):
    """One finding: what, how severe, where, why it matters and what to write.

    `credential` is the id of the credential that it is about, null where it is about the file or about a fact that
    several share; `credentials` then names them. Lines and columns count from 1, in code points; the end is exclusive.
    `element` is null where the file itself is wrong, or the fact serves none. `said`, `source` and `remark` are the
    author's: the words of the statement that the rule objects to, and the innermost source and remark. `fingerprint`
    tells the finding from all others in its file, without a line number; `reason` is why it was suppressed.
    """

    rule: str
    severity: Severity
    element: str | None
    credential: str | None
    credentials: tuple[str, ...]
    message: str
    why: str
    remedy: str
    write: str
    basis: str
    citation: str
    route: str
    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str
    said: str | None
    source: str | None
    remark: str | None
    fingerprint: str
    status: Status
    reason: str | None


def not_suppressed(findings: Iterable[ReportedFinding]) -> list[ReportedFinding]:
    """The findings that no comment sets aside, known ones among them."""
    return [finding for finding in findings if finding.status is not Status.SUPPRESSED]


@dataclass(frozen=True, slots=True)
class OpenQuestion(Sent):
    """A question that the descriptor does not answer, where this does not count against it."""

    rule: str
    element: str
    question: str
    credentials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportedCredential(Sent):
    """One credential: its verdicts by element and by group, and the author's reasons why something does not apply."""

    id: str
    title: str
    elements: dict[str, Verdict]
    groups: dict[str, Verdict]
    not_applicable: dict[str, str]


@dataclass(frozen=True, slots=True)
class ReportedDescriptor(Sent):
    """One descriptor. `kind` and all verdicts are null where format errors prevented it from being judged.

    `figures` are for the members of a collection, and null for a single credential.
    """

    path: str
    id: str | None
    title: str | None
    kind: str | None
    elements: dict[str, Verdict | None]
    groups: dict[str, Verdict | None]
    credentials: tuple[ReportedCredential, ...]
    findings: tuple[ReportedFinding, ...]
    open_questions: tuple[OpenQuestion, ...]
    figures: Figures | None


@dataclass(frozen=True, slots=True)
class Summary(Sent):
    """How much was judged, how many new findings of each severity there are, and how many known and suppressed."""

    descriptors: int
    credentials: int
    error: int
    warning: int
    note: int
    known: int
    suppressed: int

    def __add__(self, other: "Summary") -> "Summary":
        own, its = _fields_of(Summary)(self), _fields_of(Summary)(other)
        return Summary(*map(add, own, its))


NOTHING = Summary(0, 0, 0, 0, 0, 0, 0)


def summary_of(descriptors: Iterable[ReportedDescriptor]) -> Summary:
    """The summary over some descriptors."""
    total = NOTHING
    for descriptor in descriptors:
        new = Counter(finding.severity for finding in descriptor.findings if finding.status is Status.NEW)
        aside = Counter(finding.status for finding in descriptor.findings)
        total += Summary(
            1,
            len(descriptor.credentials),
            new[Severity.ERROR],
            new[Severity.WARNING],
            new[Severity.NOTE],
            aside[Status.KNOWN],
            aside[Status.SUPPRESSED],
        )
    return total


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found in one run.

    `rules_asked` counts the rules that at least one credential could answer; `rules` holds all known rules, including
    those of plug-ins, of the profile and of the descriptor format.
    """

    schema_version: int
    mccheck: str
    profile: str
    rules_asked: int
    rules_known: int
    descriptors: tuple[ReportedDescriptor, ...]
    summary: Summary
    rules: tuple[ReportedRule, ...]

    def rules_by_name(self) -> dict[str, ReportedRule]:
        """The rules of the run by their names."""
        return {rule.name: rule for rule in self.rules}
