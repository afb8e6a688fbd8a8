"""The report in one line a finding: `path:line:column: severity: message [rule]`."""

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.writing.findings import that_count
from mccheck.writing.words import number_of, plain
from mccheck.writing.writer import Layout, Writer


def _lines(descriptor: ReportedDescriptor, _: Layout) -> str:
    return "".join(
        f"{plain(descriptor.path)}:{finding.line}:{finding.column}: {finding.severity}: "
        f"{plain(finding.message)}{_about(finding)} [{finding.rule}]\n"
        for finding in that_count(descriptor)
    )


def _about(finding: ReportedFinding) -> str:
    if len(finding.credentials) > 1:
        return f" ({number_of(len(finding.credentials), 'credential')})"
    return f" ({plain(finding.credential)})" if finding.credential and finding.route.startswith("credentials") else ""


WRITER: Writer[Report, ReportedDescriptor] = Writer(piece=_lines, streams=True)
