"""`mccheck validate`: a gap report on descriptors."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.baseline import NAME as BASELINE_NAME
from mccheck.cli.baseline import applies, recognise
from mccheck.cli.formats import HELP, chosen, in_pieces, is_streamed, put_out, put_out_pieces, writer_of_pieces
from mccheck.cli.options import (
    Asked,
    ColorOption,
    ConfigOption,
    IgnoreOption,
    JobsOption,
    NoConfigOption,
    PassOverOption,
    ProfileOption,
    SelectOption,
    StdinOption,
)
from mccheck.cli.output import Color


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
    formats: Annotated[
        list[str] | None, typer.Option("--format", "-f", help=HELP, metavar="NAME[=FILE]", show_default="text")
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option(help="Leave with exit code 1 from findings of this severity.")
    ] = FailOn.ERROR,
    color: ColorOption = Color.AUTO,
    baseline: Annotated[
        Path | None,
        typer.Option(help="Gaps that are known and do not fail.", metavar="FILE", show_default=BASELINE_NAME),
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
        bool, typer.Option("--quiet", "-q", help="Write nothing to standard output; files and exit code remain.")
    ] = False,
    no_baseline: Annotated[bool, typer.Option("--no-baseline", help="Let known gaps fail as well.")] = False,
) -> None:
    """Say how each descriptor stands against the Recommendation, and what its gaps are."""
    from mccheck.cli.loading import judging
    from mccheck.judging.judge import fold
    from mccheck.judging.processes import whole

    targets = [target for target in chosen(formats or []) if target.file is not None or not quiet]
    asked = Asked(profile, select, ignore, config, no_config, stdin_filename, pass_over)
    if in_pieces(targets) and not applies(baseline, wanted=not no_baseline):
        writer = writer_of_pieces(targets)
        with judging(paths, asked, jobs, writer, beside_output=is_streamed(targets)) as (task, written):
            counts = put_out_pieces(written, targets, task.config)
    else:
        with judging(paths, asked, jobs, whole) as (task, reported):
            report = fold(reported, task.config.profile, task.config.rules)
            report = recognise(report, baseline, asked, wanted=not no_baseline)
            put_out(report, targets, color)
            counts = report.summary
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
