"""All formats, by what they write. A module of a format has one object, `WRITER`; its line here is all that it takes.

The command line, its help and completion, and the tests that hold every format to the same demands go by these tables.
A module is imported when its format is wanted: some take long.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any, TypeAlias

from mccheck.writing.writer import Writer

Formats: TypeAlias = Mapping[str, str]

REPORT: Formats = {
    "text": "mccheck.writing.report.text",
    "concise": "mccheck.writing.report.concise",
    "json": "mccheck.writing.report.json",
    "json-lines": "mccheck.writing.report.json_lines",
    "html": "mccheck.writing.report.html",
    "markdown": "mccheck.writing.report.markdown",
    "sarif": "mccheck.writing.report.sarif",
    "junit": "mccheck.writing.report.junit",
    "github": "mccheck.writing.report.github",
    "gitlab": "mccheck.writing.report.gitlab",
}
COMPARISON: Formats = {
    "text": "mccheck.writing.comparison.text",
    "json": "mccheck.writing.comparison.json",
    "csv": "mccheck.writing.comparison.csv",
    "markdown": "mccheck.writing.comparison.markdown",
    "html": "mccheck.writing.comparison.html",
}
REVIEW: Formats = {
    "text": "mccheck.writing.review.text",
    "json": "mccheck.writing.review.json",
    "markdown": "mccheck.writing.review.markdown",
}
RULES: Formats = {
    "text": "mccheck.writing.rules.text",
    "json": "mccheck.writing.rules.json",
}


def writer_of(formats: Formats, name: str) -> Writer[Any, Any]:
    """The writer of a format. Raises KeyError for a name that the table does not have."""
    writer: Writer[Any, Any] = import_module(formats[name]).WRITER
    return writer
