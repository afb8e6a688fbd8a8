"""The report as JSON, and the JSON Schema of it."""

from dataclasses import replace
from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

from mccheck.report.model import Report, ReportedDescriptor

_REPORT = TypeAdapter(Report)
T = TypeVar("T")


def write_json(report: Report) -> str:
    """The report as JSON, indented, with a line end. A name of a file that is no Unicode is shown with escapes."""
    report = replace(report, descriptors=tuple(map(in_unicode, report.descriptors)))
    return dumped(_REPORT, report, indent=2) + "\n"


def dumped(adapter: TypeAdapter[T], value: T, indent: int | None = None) -> str:
    """A value as JSON. Raises KeyboardInterrupt where the user stops it: pydantic takes that for a fault of its own."""
    try:
        return adapter.dump_json(value, indent=indent).decode()
    except PydanticSerializationError as error:
        if KeyboardInterrupt.__name__ in str(error):
            raise KeyboardInterrupt from None
        raise


def in_unicode(descriptor: ReportedDescriptor) -> ReportedDescriptor:
    """The descriptor with a path that JSON can hold."""
    return replace(descriptor, path=descriptor.path.encode(errors="backslashreplace").decode())


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mccheck report",
        **_REPORT.json_schema(mode="serialization"),
    }
