"""The list of rules as JSON, with everything that is said about them."""

from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter

from mccheck.report.model import ReportedRule
from mccheck.writing.as_json import dumped, schema_of
from mccheck.writing.writer import Layout, Writer

_RULES = TypeAdapter(tuple[ReportedRule, ...])


def _written(rules: Sequence[ReportedRule], _: Layout) -> str:
    return dumped(_RULES, tuple(rules), indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the list."""
    return schema_of(_RULES, "mccheck rules")


WRITER: Writer[Sequence[ReportedRule], ReportedRule] = Writer(head=_written, schema=json_schema)
