"""The comparison as JSON, and the JSON Schema of it."""

from typing import Any

from pydantic import TypeAdapter

from mccheck.views.comparison import Comparison, Row, SideBySide
from mccheck.writing.as_json import dumped, schema_of
from mccheck.writing.writer import Layout, Writer

_COMPARISON = TypeAdapter(Comparison)


def _written(whole: SideBySide, _: Layout) -> str:
    return dumped(_COMPARISON, whole.comparison, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the comparison."""
    return schema_of(_COMPARISON, "mccheck comparison")


WRITER: Writer[SideBySide, Row] = Writer(head=_written, schema=json_schema)
