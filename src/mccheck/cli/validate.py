"""`mccheck validate`: a gap report on descriptors."""

import os
import sys
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from mccheck.cli import exits
from mccheck.cli.baseline import NAME as BASELINE_NAME
from mccheck.cli.baseline import applies, recognise, tell_namesakes
from mccheck.cli.formats import Target, chosen, has_pieces, help_of, put_out, put_out_pieces, streams
from mccheck.cli.options import (
    ColorOption,
    ConfigOption,
    IgnoreOption,
    JobsOption,
    NoConfigOption,
    PassOverOption,
    PathsArgument,
    ProfileOption,
    SelectOption,
    StdinOption,
    requested,
)
from mccheck.cli.output import Color
from mccheck.writing.registry import REPORT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from mccheck.judging.judge import Reported, Tally, Written
    from mccheck.report.model import Report, ReportedDescriptor, Summary
    from mccheck.views.namesakes import Namesakes
    from mccheck.writing.writer import Layout, Writer


_MOST_IDS = 10_000  # that are remembered while descriptors stream by


class FailOn(StrEnum):
    """From which severity findings make the run fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


def validate(
    paths: PathsArgument,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", help=help_of(REPORT), metavar="NAME[=FILE]"),
    ] = None,
    fail_on: Annotated[FailOn, typer.Option(help="Exit with 1 on findings of this severity or higher.")] = FailOn.ERROR,
    color: ColorOption = Color.AUTO,
    baseline: Annotated[
        Path | None,
        typer.Option(help=f"Known gaps, which do not count; if left out, {BASELINE_NAME} here.", metavar="FILE"),
    ] = None,
    profile: ProfileOption = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    stdin_filename: StdinOption = None,
    jobs: JobsOption = 1,
    pass_over: PassOverOption = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Write nothing to standard output; files are still written.")
    ] = False,
    no_baseline: Annotated[
        bool, typer.Option("--no-baseline", help="Use no baseline: known gaps fail as well.")
    ] = False,
) -> None:
    """Report how each descriptor stands and where its gaps are.

    Checks it against the elements of the Council Recommendation of 16 June 2022, one by one.
    """
    from mccheck.cli.loading import judging
    from mccheck.judging.judge import Tally, fold
    from mccheck.judging.processes import whole
    from mccheck.views.namesakes import Namesakes, namesakes_in

    targets = [target for target in chosen(formats, REPORT, _default()) if target.file is not None or not quiet]
    request = requested(profile, config, select, ignore, no_config=no_config)
    judge = partial(judging, paths, request, jobs=jobs, pass_over=pass_over, stdin_name=stdin_filename)
    if has_pieces(targets) and not applies(baseline, wanted=not no_baseline):
        seen = Namesakes(most=_MOST_IDS)
        piece = _piece_for(targets[0], color) if targets else _nothing
        with judge(partial(_named, piece), beside_output=streams(targets)) as (task, descriptors):
            counts = _put_out_pieces(_noticed(descriptors, seen), targets, color, Tally(task.configuration))
    else:
        with judge(whole) as (task, reported):
            report = recognise(fold(reported, task.configuration), baseline, task.configuration, wanted=not no_baseline)
            seen = namesakes_in(report)
            for target in targets:
                shown = _from_here(report) if target.writer.for_ci else report
                put_out(shown, shown.descriptors, target, color)
            counts = report.summary
    tell_namesakes(seen)
    if task.missing:
        raise typer.Exit(exits.USAGE)
    grave = {
        FailOn.ERROR: counts.error,
        FailOn.WARNING: counts.error + counts.warning,
        FailOn.NOTE: counts.error + counts.warning + counts.note,
        FailOn.NEVER: 0,
    }
    if grave[fail_on]:
        raise typer.Exit(exits.FINDINGS)


class _Named(NamedTuple):
    """A descriptor as it was written, with its file and its id."""

    written: "Written"
    path: str
    id: str | None

    @property
    def gaps(self) -> int:
        return self.written.gaps

    @property
    def read(self) -> float:
        return self.written.read


def _named(write: "Callable[[ReportedDescriptor], str]", reported: "Reported") -> _Named:
    from mccheck.judging.judge import written

    return _Named(written(write, reported), reported.descriptor.path, reported.descriptor.id)


def _noticed(descriptors: "Iterable[_Named]", seen: "Namesakes") -> "Iterator[Written]":
    for one in descriptors:
        seen.add(one.path, one.id)
        yield one.written


def _default() -> str:
    """The format where none is asked for: annotations in a job of GitHub Actions, otherwise text."""
    in_job = os.environ.get("GITHUB_ACTIONS") == "true" and not sys.stdout.isatty()
    return "github" if in_job else "text"


def _put_out_pieces(
    descriptors: "Iterable[Written]", targets: "Sequence[Target]", color: Color, tally: "Tally"
) -> "Summary":
    """Put out descriptors that were written, for the one target that there may be. Returns what was counted."""
    texts = tally.over(descriptors)
    for target in targets:
        put_out_pieces(texts, target, color, frame=tally.report(), complete=tally.report)
    for _ in texts:  # where nothing is put out, they are counted all the same
        pass
    return tally.summary


def _piece_for(target: Target, color: Color) -> "Callable[[ReportedDescriptor], str]":
    here = Path.cwd() if target.writer.for_ci else None
    return partial(_piece, writer=target.writer, layout=target.layout(color), here=here)


def _piece(
    descriptor: "ReportedDescriptor",
    writer: "Writer[Report, ReportedDescriptor]",
    layout: "Layout",
    here: Path | None,
) -> str:
    assert writer.piece is not None
    return writer.piece(_seen_from(here, descriptor) if here else descriptor, layout)


def _nothing(_: "ReportedDescriptor") -> str:
    return ""


def _from_here(report: "Report") -> "Report":
    """The report as a CI system reads it, which looks files up from the folder in which the job runs."""
    here = Path.cwd()
    return replace(report, descriptors=tuple(_seen_from(here, one) for one in report.descriptors))


def _seen_from(here: Path, descriptor: "ReportedDescriptor") -> "ReportedDescriptor":
    """The descriptor with its path written from the working folder where it is below, however it was given."""
    path = Path(descriptor.path)
    return replace(descriptor, path=str(path.relative_to(here))) if path.is_relative_to(here) else descriptor
