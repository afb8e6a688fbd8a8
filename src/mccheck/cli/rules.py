"""`mccheck rules`: the list of all rules."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.cli.coloring import reference_in_color
from mccheck.cli.options import ColorOption
from mccheck.cli.output import Color, emit, wants_color


class Format(StrEnum):
    """How the list is written."""

    TEXT = "text"
    JSON = "json"


def rules(
    format: Annotated[Format, typer.Option("--format", "-f", help="How to write the list.")] = Format.TEXT,  # noqa: A002
    color: ColorOption = Color.AUTO,
) -> None:
    """List all rules by group, with severity and question."""
    from mccheck.writing.reference import rules_as_json, rules_as_text

    if format is Format.JSON:
        emit(rules_as_json())
        return
    text = rules_as_text()
    emit(reference_in_color(text) if wants_color(color) else text)
