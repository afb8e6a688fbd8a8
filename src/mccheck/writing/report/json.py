"""The report as JSON, and the JSON Schema of it."""

from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import to_json

from mccheck.report.model import Report, ReportedDescriptor
from mccheck.writing.as_json import dumped, schema_of
from mccheck.writing.writer import Layout, Writer

_DESCRIPTOR = TypeAdapter(ReportedDescriptor)
_DESCRIPTORS = '"descriptors": ['


def descriptor_as_json(descriptor: ReportedDescriptor, indent: int | None = None) -> str:
    """One descriptor of the report as JSON."""
    return dumped(_DESCRIPTOR, descriptor, indent)


def _piece(descriptor: ReportedDescriptor, _: Layout) -> str:
    """A descriptor as it stands in the report, without the comma between it and the next."""
    return "\n    " + descriptor_as_json(descriptor, indent=2).replace("\n", "\n    ")


def _head(report: Report, _: Layout) -> str:
    return _around_descriptors(replace(report, rules=()))[0] + _DESCRIPTORS  # the rules stand after them


def _tail(report: Report, _: Layout) -> str:
    end = "\n  " if report.summary.descriptors else ""
    return f"{end}{_around_descriptors(report)[1]}\n"


def _around_descriptors(report: Report) -> tuple[str, str]:
    """The report without its descriptors: what stands before and after them."""
    before, _, after = to_json(replace(report, descriptors=()), indent=2).decode().partition(_DESCRIPTORS)
    return before, after


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    return schema_of(TypeAdapter(Report), "mccheck report")


WRITER: Writer[Report, ReportedDescriptor] = Writer(
    head=_head, piece=_piece, tail=_tail, between=",", schema=json_schema
)
