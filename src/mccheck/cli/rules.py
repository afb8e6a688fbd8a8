"""`mccheck rules`: the list of all rules."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.cli.output import emit


class Format(StrEnum):
    """How the list is written."""

    TEXT = "text"
    JSON = "json"


def rules(
    format: Annotated[Format, typer.Option("--format", "-f", help="How to write the list.")] = Format.TEXT,  # noqa: A002
) -> None:
    """List all rules by group, with severity and question."""
    from mccheck.report.reference import rules_as_json, rules_as_text

    emit(rules_as_json() if format is Format.JSON else rules_as_text())
