"""The report as JSON, and the JSON Schema of it."""

from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from mccheck.report.model import Report

_REPORT = TypeAdapter(Report)


def write_json(report: Report) -> str:
    """The report as JSON, indented, with a line end. A name of a file that is no Unicode is shown with escapes."""
    descriptors = tuple(
        replace(one, path=one.path.encode(errors="backslashreplace").decode()) for one in report.descriptors
    )
    report = replace(report, descriptors=descriptors)
    return _REPORT.dump_json(report, indent=2).decode() + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mccheck report",
        **_REPORT.json_schema(mode="serialization"),
    }
