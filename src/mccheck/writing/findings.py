"""What all writers ask about findings: which of them count, whom they are about, and their number in words."""

from collections.abc import Iterable

from mccheck.report.model import ReportedDescriptor, ReportedFinding, Summary
from mccheck.terms import Severity, Status
from mccheck.writing.words import number_of, plain

SEVERITIES = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
# Findings that do not count are told apart from the gaps, under these words, and in one line each.
SET_ASIDE = ((Status.KNOWN, "Known"), (Status.SUPPRESSED, "Suppressed"))
_MOST_NAMED = 4


def of_status(descriptor: ReportedDescriptor, status: Status) -> list[ReportedFinding]:
    """The findings of a descriptor with that status, in the order of the file."""
    return [finding for finding in descriptor.findings if finding.status is status]


def that_count(descriptor: ReportedDescriptor) -> list[ReportedFinding]:
    """The findings of a descriptor that are neither known nor suppressed."""
    return of_status(descriptor, Status.NEW)


def severities_in_words(findings: Iterable[ReportedFinding]) -> str:
    """How many findings of each severity there are: `2 errors, 1 note`; empty where there are none."""
    found = [finding.severity for finding in findings]
    return ", ".join(number_of(count, each.value) for each in SEVERITIES if (count := found.count(each)))


def summary_in_words(summary: Summary) -> str:
    """What was found; what is known or suppressed is told where there is any."""
    words = ", ".join(
        number_of(count, severity.value)
        for count, severity in zip((summary.error, summary.warning, summary.note), SEVERITIES, strict=True)
    )
    aside = [
        f"{count} {word}" for count, word in ((summary.known, "known"), (summary.suppressed, "suppressed")) if count
    ]
    return f"{words}; {', '.join(aside)}" if aside else words


def members_in_brackets(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    """Which members of a collection a finding is about, in brackets; nothing for a single credential."""
    if descriptor.kind == "credential" or not finding.credentials:
        return ""
    if len(finding.credentials) == len(descriptor.credentials):
        return f" (all {number_of(len(finding.credentials), 'credential')})" if len(finding.credentials) > 1 else ""
    return f" ({names_in_short(finding.credentials)})"


def names_in_short(credentials: tuple[str, ...]) -> str:
    """The names of credentials; where they are many, the first and the number of the others."""
    shown = ", ".join(plain(name) for name in credentials[:_MOST_NAMED])
    more = len(credentials) - _MOST_NAMED
    return f"{shown} and {more} more" if more > 0 else shown


def gravest_first(findings: Iterable[ReportedFinding]) -> list[ReportedFinding]:
    """Findings by severity, and otherwise as they come."""
    return sorted(findings, key=lambda finding: SEVERITIES.index(finding.severity))
