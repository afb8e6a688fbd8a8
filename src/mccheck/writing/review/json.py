"""The review as JSON, and the JSON Schema of it."""

from typing import Any

from pydantic import TypeAdapter

from mccheck.views.review import Review
from mccheck.writing.report.json import dumped

_REVIEW = TypeAdapter(Review)


def write_json(review: Review) -> str:
    """The review as JSON, indented, with a line end."""
    return dumped(_REVIEW, review, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the review."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mccheck review of a change",
        **_REVIEW.json_schema(mode="serialization"),
    }
