"""`mccheck compare`: many cases side by side."""

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.formats import chosen, has_pieces, help_of, put_out, put_out_pieces, streams
from mccheck.cli.options import (
    ColorOption,
    ConfigOption,
    IgnoreOption,
    JobsOption,
    NoConfigOption,
    PathsArgument,
    ProfileOption,
    SelectOption,
    requested,
)
from mccheck.cli.output import Color, refuse
from mccheck.writing.registry import COMPARISON

if TYPE_CHECKING:
    from mccheck.report.model import ReportedDescriptor
    from mccheck.views.comparison import Column, Row, SideBySide
    from mccheck.writing.writer import Layout, Writer


class By(StrEnum):
    """What the columns are."""

    GROUP = "group"
    ELEMENT = "element"


def compare(
    paths: PathsArgument,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", help=help_of(COMPARISON), metavar="NAME[=FILE]"),
    ] = None,
    by: Annotated[By, typer.Option(help="What the columns show.")] = By.GROUP,
    all_groups: Annotated[bool, typer.Option("--all", help="Show the groups identity and information too.")] = False,
    expand: Annotated[bool, typer.Option("--expand", help="Show the members of collections too.")] = False,
    sort: Annotated[
        str,
        typer.Option(
            help="Sort by path, title, met (most met first), or a group or element (best first).", metavar="ORDER"
        ),
    ] = "",
    reverse: Annotated[bool, typer.Option("--reverse", help="Reverse the order.")] = False,
    profile: ProfileOption = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    color: ColorOption = Color.AUTO,
    jobs: JobsOption = 1,
) -> None:
    """Compare cases side by side, one row per case.

    Each column is a group of elements or, with --by element, a single element. Gaps do not make the run fail,
    but a file that cannot be judged does.
    """
    from mccheck.cli.loading import judging
    from mccheck.judging.judge import Tally, fold, written
    from mccheck.judging.processes import whole
    from mccheck.views.comparison import By as Columns
    from mccheck.views.comparison import SideBySide, columns_for, framed, sort_key
    from mccheck.views.comparison import compare as lay_side_by_side

    try:
        sort_key(sort or "path")
    except KeyError:
        refuse(f"--sort: “{sort}” is neither path, title, met, nor a group or element")
    targets = chosen(formats, COMPARISON)
    request = requested(profile, config, select, ignore, no_config=no_config)
    kind = Columns(by.value)
    columns = columns_for(kind, every_group=all_groups)
    if has_pieces(targets) and streams(targets) and not sort and not reverse:
        (target,) = targets
        piece = partial(_piece, writer=target.writer, layout=target.layout(color), columns=columns, expand=expand)
        with judging(paths, request, partial(written, piece), jobs=jobs, beside_output=True) as (task, cases):
            tally = Tally(task.configuration)
            frame = framed(tally.report(), kind, columns)
            put_out_pieces(tally.over(cases), target, color, frame=frame, complete=lambda: frame)
            all_judged = tally.all_judged
    else:
        with judging(paths, request, whole, jobs=jobs) as (task, reported):
            report = fold(reported, task.configuration)
            comparison = lay_side_by_side(
                report, by=kind, every_group=all_groups, expand=expand, sort=sort, reverse=reverse
            )
            for target in targets:
                put_out(SideBySide(comparison, report), comparison.rows, target, color)
            all_judged = all(descriptor.kind is not None for descriptor in report.descriptors)
    if task.missing:
        raise typer.Exit(exits.USAGE)
    if not all_judged:
        raise typer.Exit(exits.FINDINGS)


def _piece(
    descriptor: "ReportedDescriptor",
    writer: "Writer[SideBySide, Row]",
    layout: "Layout",
    columns: "tuple[Column, ...]",
    *,
    expand: bool,
) -> str:
    """A case by itself, in which its position does not show."""
    from mccheck.views.comparison import row_of

    assert writer.piece is not None
    return writer.piece(row_of(1, descriptor, columns, expand=expand), layout)
