"""The report as JSON Lines, one descriptor a line: for catalogues that no program wants to hold as a whole."""

from typing import Any

from pydantic import TypeAdapter

from mccheck.report.model import Report, ReportedDescriptor
from mccheck.writing.report.json import descriptor_as_json
from mccheck.writing.words import plain


def write_json_lines(report: Report) -> str:
    """One line a descriptor: the same object as in `descriptors` of the JSON report."""
    return "".join(map(json_line, report.descriptors))


def json_line(descriptor: ReportedDescriptor) -> str:
    """The line of one descriptor. The way in which `plain` shows what would act on a screen is an escape of JSON."""
    return plain(descriptor_as_json(descriptor)) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of one line."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of mccheck validate --format json-lines",
        **TypeAdapter(ReportedDescriptor).json_schema(mode="serialization"),
    }
