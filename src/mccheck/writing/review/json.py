"""The review as JSON, and the JSON Schema of it."""

from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from mccheck.views.review import Review, ReviewedDescriptor
from mccheck.writing.as_json import as_unicode, dumped, schema_of
from mccheck.writing.writer import Layout, Writer

_REVIEW = TypeAdapter(Review)


def _written(review: Review, _: Layout) -> str:
    """A name of a file that is no Unicode is shown with escapes."""
    descriptors = tuple(replace(one, path=as_unicode(one.path)) for one in review.descriptors)
    shown = replace(review, old=as_unicode(review.old), new=as_unicode(review.new), descriptors=descriptors)
    return dumped(_REVIEW, shown, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the review."""
    return schema_of(_REVIEW, "mccheck review of a change")


WRITER: Writer[Review, ReviewedDescriptor] = Writer(head=_written, schema=json_schema)
