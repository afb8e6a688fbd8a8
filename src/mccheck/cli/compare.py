"""`mccheck compare`: many cases side by side."""

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.options import (
    Asked,
    ColorOption,
    ConfigOption,
    IgnoreOption,
    JobsOption,
    NoConfigOption,
    ProfileOption,
    SelectOption,
)
from mccheck.cli.output import Color, emit, refuse, wants_color, width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mccheck.judging.judge import Written
    from mccheck.report.model import Report, ReportedDescriptor
    from mccheck.views.comparison import Column, Comparison


class Format(StrEnum):
    """How the comparison is written."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"
    HTML = "html"


class By(StrEnum):
    """What the columns are."""

    GROUP = "group"
    ELEMENT = "element"


def compare(
    paths: Annotated[
        list[str], typer.Argument(help="Files, or folders to search; - for standard input.", metavar="PATH…")
    ],
    format: Annotated[Format, typer.Option("--format", "-f", help="How to write it.")] = Format.TEXT,  # noqa: A002
    by: Annotated[By, typer.Option(help="What the columns are.")] = By.GROUP,
    all_groups: Annotated[bool, typer.Option("--all", help="Show identity and information too.")] = False,
    expand: Annotated[bool, typer.Option("--expand", help="Show the members of collections.")] = False,
    sort: Annotated[
        str, typer.Option(help="path, title, met (most met first), or a group or element (best first).")
    ] = "",
    reverse: Annotated[bool, typer.Option("--reverse", help="Turn the order round.")] = False,
    profile: ProfileOption = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    color: ColorOption = Color.AUTO,
    jobs: JobsOption = 1,
) -> None:
    """Lay cases side by side: one row a case, one column a group of elements.

    Gaps do not make it fail; a file that cannot be judged does (exit code 1).
    """
    from mccheck.cli.loading import judging
    from mccheck.judging.judge import fold, written
    from mccheck.judging.processes import whole
    from mccheck.views.comparison import By as Columns
    from mccheck.views.comparison import columns_for, sort_key
    from mccheck.views.comparison import compare as lay_side_by_side

    try:
        sort_key(sort or "path")
    except KeyError:
        refuse(f"--sort: “{sort}” is neither path, title, met, nor a group or element")
    asked = Asked(profile, select, ignore, config, no_config)
    if format is Format.CSV and not sort and not reverse:
        columns = columns_for(Columns(by.value), every_group=all_groups)
        each = partial(written, partial(_lines, columns=columns, expand=expand))
        with judging(paths, asked, jobs, each, beside_output=True) as (task, lines):
            all_judged = _stream(lines, columns)
    else:
        with judging(paths, asked, jobs, whole) as (task, reported):
            report = fold(reported, task.config.profile, task.config.rules)
            comparison = lay_side_by_side(
                report, by=Columns(by.value), every_group=all_groups, expand=expand, sort=sort, reverse=reverse
            )
            emit(_written(comparison, report, format, color))
            all_judged = all(descriptor.kind is not None for descriptor in report.descriptors)
    if task.missing:
        raise typer.Exit(exits.USAGE)
    if not all_judged:
        raise typer.Exit(exits.FINDINGS)


def _lines(descriptor: "ReportedDescriptor", columns: "tuple[Column, ...]", *, expand: bool) -> str:
    """A case as lines of CSV, in which its position does not show."""
    from mccheck.views.comparison import row_of
    from mccheck.writing.comparison.csv import csv_lines

    return csv_lines(row_of(1, descriptor, columns, expand=expand), columns)


def _stream(lines: "Iterable[Written]", columns: "tuple[Column, ...]") -> bool:
    """Put out the lines of each case as they come. Returns whether all cases could be judged."""
    from mccheck.writing.comparison.csv import csv_head

    all_judged = True
    emit(csv_head(columns))
    for one in lines:
        emit(one.text)
        all_judged = all_judged and one.judged
    return all_judged


def _written(comparison: "Comparison", report: "Report", format: Format, color: Color) -> str:  # noqa: A002
    if format is Format.JSON:
        from mccheck.writing.comparison.json import write_json

        return write_json(comparison)
    if format is Format.CSV:
        from mccheck.writing.comparison.csv import write_csv

        return write_csv(comparison)
    if format is Format.MARKDOWN:
        from mccheck.writing.comparison.markdown import write_markdown

        return write_markdown(comparison)
    if format is Format.HTML:
        from mccheck.writing.html import write_comparison

        return write_comparison(comparison, report)
    from mccheck.writing.comparison.text import write_text

    return write_text(comparison, width=width(), color=wants_color(color))
