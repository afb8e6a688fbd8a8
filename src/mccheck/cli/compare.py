"""`mccheck compare`: many cases side by side."""

from enum import StrEnum
from typing import Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.options import (
    Asked,
    ColorOption,
    ConfigOption,
    IgnoreOption,
    NoConfigOption,
    ProfileOption,
    SelectOption,
)
from mccheck.cli.output import Color, complain, emit, wants_color, width


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
) -> None:
    """Lay cases side by side: one row a case, one column a group of elements.

    Gaps do not make it fail; a file that cannot be judged does (exit code 1).
    """
    from mccheck.cli.loading import report_on
    from mccheck.comparing import By as Columns
    from mccheck.comparing import compare as lay_side_by_side

    report, missing = report_on(paths, Asked(profile, select, ignore, config, no_config))
    try:
        comparison = lay_side_by_side(
            report, by=Columns(by.value), every_group=all_groups, expand=expand, sort=sort, reverse=reverse
        )
    except KeyError:
        complain(f"--sort: “{sort}” is neither path, title, met, nor a group or element")
        raise typer.Exit(exits.USAGE) from None
    if format is Format.JSON:
        from mccheck.report.comparison.json import write_json

        emit(write_json(comparison))
    elif format is Format.CSV:
        from mccheck.report.comparison.csv import write_csv

        emit(write_csv(comparison))
    elif format is Format.MARKDOWN:
        from mccheck.report.comparison.markdown import write_markdown

        emit(write_markdown(comparison))
    elif format is Format.HTML:
        from mccheck.report.html import write_comparison

        emit(write_comparison(comparison, report))
    else:
        from mccheck.report.comparison.text import write_text

        emit(write_text(comparison, width=width(), color=wants_color(color)))
    if missing:
        raise typer.Exit(exits.USAGE)
    if any(descriptor.kind is None for descriptor in report.descriptors):
        raise typer.Exit(exits.FINDINGS)
