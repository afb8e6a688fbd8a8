"""The report as JSON, and the JSON Schema of it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError, to_json

from mccheck.report.model import Report, ReportedDescriptor

_DESCRIPTOR = TypeAdapter(ReportedDescriptor)
_DESCRIPTORS = '"descriptors": ['
T = TypeVar("T")


def write_json(report: Report) -> str:
    """The report as JSON, indented, with a line end. A name of a file that is no Unicode is shown with escapes."""
    return "".join(framed(replace(report, descriptors=()), map(json_piece, report.descriptors)))


def json_piece(descriptor: ReportedDescriptor) -> str:
    """A descriptor as it stands in the report, without the comma between it and the next."""
    return descriptor_as_json(descriptor, indent=2).replace("\n", "\n    ")


def framed(report: Report, pieces: Iterable[str]) -> Iterator[str]:
    """The report as JSON, bit by bit, around the pieces of its descriptors, which the report itself does not hold."""
    head, _, tail = to_json(report, indent=2).decode().partition(_DESCRIPTORS)
    yield head + _DESCRIPTORS
    end = ""
    for number, piece in enumerate(pieces):
        yield f"{',' if number else ''}\n    {piece}"
        end = "\n  "
    yield f"{end}{tail}\n"


def descriptor_as_json(descriptor: ReportedDescriptor, indent: int | None = None) -> str:
    """One descriptor of the report as JSON. A path that is no Unicode is shown with escapes."""
    return dumped(_DESCRIPTOR, replace(descriptor, path=as_unicode(descriptor.path)), indent)


def as_unicode(path: str) -> str:
    """A path, with escapes for what is no Unicode in it: a JSON text cannot hold that."""
    return path.encode(errors="backslashreplace").decode()


def dumped(adapter: TypeAdapter[T], value: T, indent: int | None = None) -> str:
    """A value as JSON. Raises KeyboardInterrupt where the user stops it: pydantic takes that for a fault of its own."""
    try:
        return adapter.dump_json(value, indent=indent).decode()
    except PydanticSerializationError as error:
        if KeyboardInterrupt.__name__ in str(error):
            raise KeyboardInterrupt from None
        raise


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the report."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mccheck report",
        **TypeAdapter(Report).json_schema(mode="serialization"),
    }
