"""The review as JSON, and the JSON Schema of it."""

from typing import Any

from pydantic import TypeAdapter

from mccheck.views.review import Review, ReviewedDescriptor
from mccheck.writing.as_json import dumped, schema_of
from mccheck.writing.writer import Layout, Writer

_REVIEW = TypeAdapter(Review)


def _written(review: Review, _: Layout) -> str:
    return dumped(_REVIEW, review, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the review."""
    return schema_of(_REVIEW, "mccheck review of a change")


WRITER: Writer[Review, ReviewedDescriptor] = Writer(head=_written, schema=json_schema)
