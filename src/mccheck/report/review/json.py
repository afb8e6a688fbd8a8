"""The review as JSON, and the JSON Schema of it."""

from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter

from mccheck.report.json import as_unicode, dumped
from mccheck.reviewing import Review

_REVIEW = TypeAdapter(Review)


def write_json(review: Review) -> str:
    """The review as JSON, indented, with a line end. A name of a file that is no Unicode is shown with escapes."""
    descriptors = tuple(replace(one, path=as_unicode(one.path)) for one in review.descriptors)
    shown = replace(review, old=as_unicode(review.old), new=as_unicode(review.new), descriptors=descriptors)
    return dumped(_REVIEW, shown, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the review."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mccheck review of a change",
        **_REVIEW.json_schema(mode="serialization"),
    }
