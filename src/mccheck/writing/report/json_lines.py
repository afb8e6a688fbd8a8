"""The report as JSON Lines, one descriptor a line: for catalogues that no program wants to hold as a whole."""

from typing import Any

from pydantic import TypeAdapter

from mccheck.report.model import Report, ReportedDescriptor
from mccheck.writing.as_json import schema_of
from mccheck.writing.report.json import descriptor_as_json
from mccheck.writing.words import plain
from mccheck.writing.writer import Layout, Writer


def _line(descriptor: ReportedDescriptor, _: Layout) -> str:
    """One descriptor. The way in which `plain` shows what would act on a screen is an escape of JSON."""
    return plain(descriptor_as_json(descriptor)) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of one line."""
    return schema_of(TypeAdapter(ReportedDescriptor), "A line of mccheck validate --format json-lines")


WRITER: Writer[Report, ReportedDescriptor] = Writer(piece=_line, streams=True, schema=json_schema)
