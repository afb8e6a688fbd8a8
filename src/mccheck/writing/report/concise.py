"""The report in one line a finding: `path:line:column: severity: message [rule]`."""

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.writing.findings import new
from mccheck.writing.words import number_of, plain


def write_concise(report: Report) -> str:
    """One line a finding that counts, in the order of the files; nothing else."""
    return "".join(map(concise_lines, report.descriptors))


def concise_lines(descriptor: ReportedDescriptor) -> str:
    """The lines of one descriptor."""
    return "".join(
        f"{plain(descriptor.path)}:{finding.line}:{finding.column}: {finding.severity}: "
        f"{plain(finding.message)}{_whose(finding)} [{finding.rule}]\n"
        for finding in new(descriptor)
    )


def _whose(finding: ReportedFinding) -> str:
    if len(finding.credentials) > 1:
        return f" ({number_of(len(finding.credentials), 'credential')})"
    return f" ({plain(finding.credential)})" if finding.credential and finding.route.startswith("credentials") else ""
