"""`mccheck validate`: a gap report on descriptors."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.output import Color, complain, emit, wants_color, width


class Format(StrEnum):
    """How the report is written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"


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
    from mccheck.profiles import EU_2022
    from mccheck.reading.finding import find
    from mccheck.reading.loading import load
    from mccheck.report.building import build

    found = find(paths)
    for message in found.missing:
        complain(message)
    if found.passed_over:
        complain(found.passed_over)
    if not found.files:
        if not found.missing:
            complain("nothing to check was found")
        raise typer.Exit(exits.USAGE if found.missing else exits.NOTHING)
    report = build((one for path in found.files for one in load(path)), EU_2022)
    if format is Format.JSON:
        from mccheck.report.json import write_json

        emit(write_json(report))
    elif format is Format.CONCISE:
        from mccheck.report.concise import write_concise

        emit(write_concise(report))
    else:
        from mccheck.report.text import write_text

        emit(write_text(report, width=width(), color=wants_color(color)))
    if found.missing:
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
