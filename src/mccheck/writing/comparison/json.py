"""The comparison as JSON, and the JSON Schema of it."""

from typing import Any

from pydantic import TypeAdapter

from mccheck.views.comparison import Comparison
from mccheck.writing.report.json import dumped

_COMPARISON = TypeAdapter(Comparison)


def write_json(comparison: Comparison) -> str:
    """The comparison as JSON, indented, with a line end."""
    return dumped(_COMPARISON, comparison, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the comparison."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "mccheck comparison",
        **_COMPARISON.json_schema(mode="serialization"),
    }
