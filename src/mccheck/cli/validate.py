"""`mccheck validate`: a gap report on descriptors."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.output import Color, emit, wants_color, width


class Format(StrEnum):
    """How the report is written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    HTML = "html"


class FailOn(StrEnum):
    """From which severity findings make the run fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


def validate(
    paths: Annotated[
        list[str], typer.Argument(help="Files, or folders to search; - for standard input.", metavar="PATH…")
    ],
    format: Annotated[Format, typer.Option("--format", "-f", help="How to write the report.")] = Format.TEXT,  # noqa: A002
    fail_on: Annotated[
        FailOn, typer.Option(help="Leave with exit code 1 from findings of this severity.")
    ] = FailOn.ERROR,
    color: Annotated[Color, typer.Option(help="When to use colours.")] = Color.AUTO,
) -> None:
    """Say how each descriptor stands against the Recommendation, and what its gaps are."""
    from mccheck.cli.loading import report_on

    report, missing = report_on(paths)
    if format is Format.JSON:
        from mccheck.report.json import write_json

        emit(write_json(report))
    elif format is Format.CONCISE:
        from mccheck.report.concise import write_concise

        emit(write_concise(report))
    elif format is Format.HTML:
        from mccheck.report.html import write_report

        emit(write_report(report))
    else:
        from mccheck.report.text import write_text

        emit(write_text(report, width=width(), color=wants_color(color)))
    if missing:
        raise typer.Exit(exits.USAGE)
    counts = report.summary
    grave = {
        FailOn.ERROR: counts.error,
        FailOn.WARNING: counts.error + counts.warning,
        FailOn.NOTE: counts.error + counts.warning + counts.note,
        FailOn.NEVER: 0,
    }
    if grave[fail_on]:
        raise typer.Exit(exits.FINDINGS)
