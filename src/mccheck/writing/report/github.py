"""The report as workflow commands of GitHub Actions: each finding that counts becomes a note beside its line.

A line that begins with `::` is a command to the runner, so nothing an author wrote may begin a line, end a property or
close a command: everything goes through `plain` and is escaped as the runner itself unescapes it.
"""

from pathlib import PurePath

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.terms import Severity
from mccheck.writing.findings import new, whose
from mccheck.writing.words import plain, sentence

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def write_github(report: Report) -> str:
    """One command a finding, in the order of the files; what is known or suppressed is left out."""
    return "".join(_command(descriptor, finding) for descriptor in report.descriptors for finding in new(descriptor))


def _command(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    properties = {"file": PurePath(descriptor.path).as_posix(), "line": str(finding.line)}
    if finding.end_line == finding.line:  # the runner drops columns where the lines differ
        properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
    else:
        properties["endLine"] = str(finding.end_line)
    properties["title"] = finding.rule
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{sentence(finding.message)}{whose(descriptor, finding)}\n{finding.remedy}"
    return f"::{_COMMANDS[finding.severity]} {said}::{_data(message)}\n"


def _data(text: str) -> str:
    lines = [plain(line).replace("%", "%25") for line in text.split("\n")]
    return "%0A".join(lines)


def _property(text: str) -> str:
    return plain(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
