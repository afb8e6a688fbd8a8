"""`mccheck baseline`: which gaps a repository already has, so that only new ones fail."""

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.command import Command
from mccheck.cli.options import ConfigOption, NoConfigOption, ProfileOption, requested
from mccheck.cli.output import complain, refuse, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mccheck.report.model import Report
    from mccheck.settings.configuration import Configuration
    from mccheck.settings.loading import Request
    from mccheck.views.baseline import Baseline, Entry, Revised, Scope
    from mccheck.views.namesakes import Namesakes

NAME = ".mccheck-baseline.json"

Paths = Annotated[list[str], typer.Argument(help="Files, or folders to search.", metavar="PATH…")]
File = Annotated[
    Path | None,
    typer.Option("--file", help="The baseline file; by default found upwards.", metavar="FILE", show_default=NAME),
]

baseline = typer.Typer(
    name="baseline",
    help="Record the gaps that a repository already has.\n\nvalidate shows and counts them, but only new ones fail.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@baseline.command(cls=Command)
def write(
    paths: Paths,
    file: File = None,
    force: Annotated[bool, typer.Option("--force", help="Replace an existing baseline.")] = False,
    profile: ProfileOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> None:
    """Record every gap that exists now.

    Refuses to replace a baseline, because that would hide new gaps.
    """
    from mccheck.cli.loading import report_for
    from mccheck.views.baseline import Revised, take

    file = file or found() or Path(NAME)
    if file.exists() and not force:
        refuse(f"{file} already exists; “mccheck baseline update” adds and drops gaps, --force overwrites it")
    report, configuration = report_for(paths, requested(profile, config, no_config=no_config))
    taken = take(report, _scope(file, configuration))
    _save(file, Revised(taken, taken.entries, ()), report, named=False)


@baseline.command(cls=Command)
def update(
    paths: Paths,
    file: File = None,
    profile: ProfileOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> None:
    """Add new gaps and drop resolved ones in the given files."""
    from mccheck.views.baseline import update as updated

    _revise(updated, paths, file, requested(profile, config, no_config=no_config))


@baseline.command(cls=Command)
def prune(
    paths: Paths,
    file: File = None,
    profile: ProfileOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> None:
    """Drop resolved gaps in the given files; add nothing."""
    from mccheck.views.baseline import prune as pruned

    _revise(pruned, paths, file, requested(profile, config, no_config=no_config), adopting=False)


def _revise(
    revised: "Callable[[Report, Baseline, Scope], Revised]",
    paths: list[str],
    file: Path | None,
    request: "Request",
    *,
    adopting: bool = True,
) -> None:
    from mccheck.cli.loading import report_for

    file = file or found() or Path(NAME)
    before = load(file)
    report, configuration = report_for(paths, request)
    _save(file, revised(report, before, _scope(file, configuration)), report, adopting=adopting)


def recognise(report: "Report", file: Path | None, configuration: "Configuration", *, wanted: bool = True) -> "Report":
    """The report with known gaps marked, by the baseline that is named, or lies in the current folder or above.

    Tells on standard error which of its gaps are gone. Raises typer.Exit where the baseline cannot be read.
    """
    named, file = file, file or found()
    if file is None or not wanted:
        return report
    from mccheck.views import baseline as known

    recognised = known.recognise(report, load(file), _scope(file, configuration))
    if recognised.gone:
        count = len(recognised.gone)
        gaps = "1 gap in the baseline is" if count == 1 else f"{count} gaps in the baseline are"
        option = f" --file {file}" if named and named != Path(NAME) else ""
        complain(f"{gaps} resolved: run mccheck baseline prune{option}")
        _name(recognised.gone)
    return recognised.report


def applies(file: Path | None, *, wanted: bool) -> bool:
    """Whether there is a baseline to hold a report against: one that is named, or in the current folder or above."""
    return wanted and (file is not None or found() is not None)


def found() -> Path | None:
    """The baseline in the current folder or the nearest one above it, as the configuration is found."""
    from mccheck.reading.searching import nearest

    file = nearest(NAME, Path.cwd())
    return None if file is None else Path(os.path.relpath(file))


def load(file: Path) -> "Baseline":
    """The baseline in a file. Raises typer.Exit, after a message, where it cannot be read."""
    from mccheck.views.baseline import WrongBaseline, read

    try:
        return read(file.read_bytes().decode("utf-8-sig"), str(file))
    except FileNotFoundError:
        refuse(f"there is no baseline {file}; “mccheck baseline write” creates one")
    except OSError as error:
        refuse(f"{file}: the baseline cannot be read: {(error.strerror or str(error)).lower()}")
    except UnicodeDecodeError:
        refuse(f"{file}: the baseline is not a text file in UTF-8")
    except WrongBaseline as error:
        refuse(f"the baseline cannot be read: {error}")


def _scope(file: Path, configuration: "Configuration") -> "Scope":
    """Paths in a baseline are written from its folder, so that they are the same wherever mccheck is called."""
    from mccheck.reading.problems import RULES_OF_CONTENT, SUPPRESSION_RULES
    from mccheck.views.baseline import Scope

    folder = Path(os.path.abspath(file)).parent  # noqa: PTH100 - links are not followed

    def name(path: str) -> str:
        if path.startswith("<"):
            return path
        try:
            return Path(os.path.relpath(path, folder)).as_posix()
        except ValueError:  # another drive
            return Path(path).as_posix()

    always = SUPPRESSION_RULES | {rule.name for rule in RULES_OF_CONTENT}

    @cache
    def asked_of(path: str) -> frozenset[str]:
        return always | {rule.name for rule in configuration.rules_for(str(folder / path))}

    return Scope(name, lambda path: (folder / path).exists(), lambda path, rule: rule in asked_of(path))


def _save(file: Path, revised: "Revised", report: "Report", *, named: bool = True, adopting: bool = True) -> None:
    from mccheck.views.baseline import write as written
    from mccheck.views.namesakes import namesakes_in

    try:
        write_whole(file, written(revised.baseline))
    except OSError as error:
        refuse(f"{file} cannot be written: {(error.strerror or str(error)).lower()}")
    total = len(revised.baseline.entries)
    added = f"{len(revised.added)} added, " if adopting else ""
    complain(f"{file}: {total} {'gap' if total == 1 else 'gaps'} ({added}{len(revised.dropped)} dropped)")
    if named:
        _name(revised.added, "added: ")
        _name(revised.dropped, "dropped: ")
    tell_namesakes(namesakes_in(report))
    unjudged = [descriptor.path for descriptor in report.descriptors if descriptor.kind is None]
    if unjudged and adopting:
        complain(f"files that cannot be read cannot be adopted; fix them first: {', '.join(dict.fromkeys(unjudged))}")
        raise typer.Exit(exits.FINDINGS)


def tell_namesakes(seen: "Namesakes") -> None:
    """Tell on standard error which ids stand for several descriptors, where there are any."""
    from mccheck.writing.words import plain

    if told := seen.told():
        complain(plain(told))


def _name(entries: "Iterable[Entry]", head: str = "") -> None:
    from mccheck.writing.words import number_of, plain

    for entry in entries:
        whose = ""
        if entry.credentials:
            alone = len(entry.credentials) == 1
            whose = f" ({plain(entry.credentials[0]) if alone else number_of(len(entry.credentials), 'credential')})"
        complain(f"  {head}{plain(entry.path)}: {plain(entry.message)}{whose} [{plain(entry.rule)}]")
