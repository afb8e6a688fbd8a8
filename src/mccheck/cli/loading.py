"""From the paths of a call to a report: shared by the commands that judge."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, NoReturn, TypeVar

import typer

from mccheck.cli import exits
from mccheck.cli.options import configured
from mccheck.cli.output import complain
from mccheck.cli.progress import Told, watching
from mccheck.judging.judge import Reported, fold
from mccheck.judging.processes import PassedOver, judge_files, whole
from mccheck.reading.registry import reader_of
from mccheck.reading.searching import Found, find, told_passed_over

if TYPE_CHECKING:
    from mccheck.report.model import Report
    from mccheck.settings.configuration import Configuration
    from mccheck.settings.loading import Request

T = TypeVar("T", bound=Told)


class Task(NamedTuple):
    """The configuration that holds for what is judged, and whether a path was missing."""

    configuration: "Configuration"
    missing: bool


def found_by(paths: list[str], configuration: "Configuration", *, pass_over: bool = False) -> Found:
    """The files that the paths name. Tells on standard error what is missing."""
    found = find(paths, exclude=configuration.exclude, root=configuration.root, pass_over=pass_over)
    for message in found.missing:
        complain(message)
    return found


def tell_passed_over(paths: list[str]) -> None:
    """Tell on standard error which files are no descriptors, where there are any."""
    if paths:
        complain(told_passed_over(paths))


def end_with_nothing(to_do: str, *, missing: bool, otherwise: int = exits.NOTHING) -> NoReturn:
    """Tell on standard error that there is nothing to do, and raise typer.Exit."""
    if not missing:
        complain(f"found nothing to {to_do}")
    raise typer.Exit(exits.USAGE if missing else otherwise)


@contextmanager
def judging(
    paths: list[str],
    request: "Request",
    each: Callable[[Reported], T],
    *,
    jobs: int = 1,
    beside_output: bool = False,
    pass_over: bool = False,
    stdin_name: str | None = None,
) -> Iterator[tuple[Task, Iterator[T]]]:
    """Judge everything that the paths name, in that many processes; give what `each` makes of a descriptor.

    Tells on standard error what is missing, and what was skipped. Long work shows itself, but not `beside_output`:
    among lines that are written meanwhile. Raises typer.Exit where there is nothing to judge, the configuration is
    wrong, or the user stops it.
    """
    configuration = configured(request)
    found = found_by(paths, configuration, pass_over=pass_over)
    task = Task(configuration, bool(found.missing))
    passed_over: list[str] = []
    judged = judge_files(found.files, request, configuration, each, jobs=jobs, stdin_name=stdin_name)
    with watching(len(found.files), beside_output=beside_output) as watch, closing(judged):
        reported = _descriptors(watch.over(judged), passed_over)
        first = next(reported, None)  # before anything is written of a report on nothing
        if first is not None:
            yield task, chain((first,), reported)
    tell_passed_over(passed_over)
    if first is None:
        end_with_nothing("check", missing=task.missing, otherwise=exits.OK if pass_over else exits.NOTHING)


def _descriptors(judged: Iterable[T | PassedOver], passed_over: list[str]) -> Iterator[T]:
    """What was judged; the paths of what was not are added to `passed_over`."""
    for one in judged:
        if isinstance(one, PassedOver):
            if not reader_of(one.path).rarely:
                passed_over.append(one.path)
        else:
            yield one


def report_for(paths: list[str], request: "Request") -> "tuple[Report, Configuration]":
    """The report on everything that the paths name, and the configuration that holds for it.

    Raises typer.Exit as `judging` does, and where a path is missing.
    """
    with judging(paths, request, whole) as (task, reported):
        report = fold(reported, task.configuration)
    if task.missing:
        raise typer.Exit(exits.USAGE)
    return report, task.configuration
