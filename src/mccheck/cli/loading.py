"""From the paths of a call to a report: shared by the commands that judge."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import typer

from mccheck.cli import exits
from mccheck.cli.jobs import judge_files, whole
from mccheck.cli.options import Asked, configured
from mccheck.cli.output import complain
from mccheck.cli.progress import Told, watching
from mccheck.reading.finding import Files, find
from mccheck.report.building import Reported, fold
from mccheck.report.model import Report

if TYPE_CHECKING:
    from mccheck.config import Config

T = TypeVar("T", bound=Told)


class Task(NamedTuple):
    """The files to judge, the configuration that holds for them, and whether a path was missing."""

    files: Files
    config: "Config"
    missing: bool


def task_of(paths: list[str], asked: Asked) -> Task:
    """The files that the paths name. Tells on standard error what is missing, and what was passed over.

    Raises typer.Exit where there is nothing to judge, or the configuration is wrong.
    """
    config = configured(asked)
    found = find(paths, exclude=config.exclude, root=config.root, pass_over=asked.pass_over)
    for message in found.missing:
        complain(message)
    if found.passed_over:
        complain(found.passed_over)
    if not found.files:
        if not found.missing:
            complain("nothing to check was found")
        nothing = exits.OK if asked.pass_over else exits.NOTHING
        raise typer.Exit(exits.USAGE if found.missing else nothing)
    return Task(found.files, config, bool(found.missing))


@contextmanager
def judging(
    paths: list[str], asked: Asked, jobs: int, each: Callable[[Reported], T], *, beside_output: bool = False
) -> Iterator[tuple[Task, Iterator[T]]]:
    """Judge everything that the paths name, in that many processes; give what `each` makes of a descriptor.

    Long work shows itself, but not `beside_output`: among lines that are written meanwhile. Raises typer.Exit where
    there is nothing to judge, the configuration is wrong, or the user stops it.
    """
    task = task_of(paths, asked)
    with (
        watching(len(task.files), beside_output=beside_output) as watch,
        closing(judge_files(task.files, asked, task.config, jobs, each)) as judged,
    ):
        yield task, watch.over(judged)


def report_on(paths: list[str], asked: Asked) -> Report:
    """The report on everything that the paths name. Raises typer.Exit as `judging` does, and where one is missing."""
    with judging(paths, asked, 1, whole) as (task, reported):
        report = fold(reported, task.config.profile, task.config.rules)
    if task.missing:
        raise typer.Exit(exits.USAGE)
    return report
