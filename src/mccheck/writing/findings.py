"""What all writers ask about findings: which of them count, whose they are, and their number in words."""

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


def new(descriptor: ReportedDescriptor) -> list[ReportedFinding]:
    """The findings that count."""
    return of_status(descriptor, Status.NEW)


def counted(findings: list[ReportedFinding]) -> str:
    """How many findings of each severity there are, in words: `2 errors, 1 note`."""
    return ", ".join(
        number_of(count, severity.value)
        for severity in SEVERITIES
        if (count := sum(finding.severity is severity for finding in findings))
    )


def found(summary: Summary) -> str:
    """What was found, in words; what is known or suppressed is told where there is any."""
    words = ", ".join(
        number_of(count, severity.value)
        for count, severity in zip((summary.error, summary.warning, summary.note), SEVERITIES, strict=True)
    )
    aside = [
        f"{count} {word}" for count, word in ((summary.known, "known"), (summary.suppressed, "suppressed")) if count
    ]
    return f"{words}; {', '.join(aside)}" if aside else words


def whose(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    """Which members of a collection a finding is about, in brackets; nothing for a single credential."""
    if descriptor.kind == "credential" or not finding.credentials:
        return ""
    if len(finding.credentials) == len(descriptor.credentials):
        return f" (all {number_of(len(finding.credentials), 'credential')})" if len(finding.credentials) > 1 else ""
    return f" ({some(finding.credentials)})"


def some(credentials: tuple[str, ...]) -> str:
    """The names of credentials; where they are many, the first and the number of the others."""
    shown = ", ".join(plain(name) for name in credentials[:_MOST_NAMED])
    more = len(credentials) - _MOST_NAMED
    return f"{shown} and {more} more" if more > 0 else shown
