"""The report as workflow commands of GitHub Actions: each finding that counts becomes a note beside its line.

A line that begins with `::` is a command to the runner, so nothing an author wrote may begin a line, end a property or
close a command: everything goes through `plain` and is escaped as the runner itself unescapes it.
"""

from pathlib import PurePath

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.terms import Severity
from mccheck.writing.findings import members_in_brackets, that_count
from mccheck.writing.words import plain, sentence
from mccheck.writing.writer import Layout, Writer

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def _commands(descriptor: ReportedDescriptor, _: Layout) -> str:
    """One command a finding, in the order of the file; what is known or suppressed is left out."""
    return "".join(_command(descriptor, finding) for finding in that_count(descriptor))


def _command(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    properties = {"file": PurePath(descriptor.path).as_posix(), "line": str(finding.line)}
    if finding.end_line == finding.line:  # the runner drops columns where the lines differ
        properties |= {"col": str(finding.column), "endColumn": str(finding.end_column)}
    else:
        properties["endLine"] = str(finding.end_line)
    properties["title"] = finding.rule
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{sentence(finding.message)}{members_in_brackets(descriptor, finding)}\n{finding.remedy}"
    return f"::{_LEVELS[finding.severity]} {said}::{_data(message)}\n"


def _data(text: str) -> str:
    lines = [plain(line).replace("%", "%25") for line in text.split("\n")]
    return "%0A".join(lines)


def _property(text: str) -> str:
    return plain(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


WRITER: Writer[Report, ReportedDescriptor] = Writer(piece=_commands, for_ci=True)
