"""In which formats `mccheck validate` writes the report, and where to: on standard output, or into files."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from difflib import get_close_matches
from enum import StrEnum
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from mccheck.cli.output import Color, emit, refuse, wants_color, width, write_whole, writing_whole

if TYPE_CHECKING:
    from mccheck.judging.judge import Reported, Written
    from mccheck.report.model import Report, ReportedDescriptor, Summary
    from mccheck.settings.configuration import Config


class Format(StrEnum):
    """How the report is written."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    JSON_LINES = "json-lines"
    HTML = "html"
    MARKDOWN = "markdown"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"


# The writer of each format, in a module that is imported only when it is wanted. Text, for which the terminal matters,
# has a branch of its own below.
WRITERS = {
    Format.CONCISE: ("mccheck.writing.report.concise", "write_concise"),
    Format.JSON: ("mccheck.writing.report.json", "write_json"),
    Format.JSON_LINES: ("mccheck.writing.report.json_lines", "write_json_lines"),
    Format.HTML: ("mccheck.writing.html", "write_report"),
    Format.MARKDOWN: ("mccheck.writing.report.markdown", "write_markdown"),
    Format.SARIF: ("mccheck.writing.report.sarif", "write_sarif"),
    Format.JUNIT: ("mccheck.writing.report.junit", "write_junit"),
    Format.GITHUB: ("mccheck.writing.report.github", "write_github"),
    Format.GITLAB: ("mccheck.writing.report.gitlab", "write_gitlab"),
}
# The formats that are written descriptor by descriptor, and what writes one: no more has to be kept for the end.
PIECES = {
    Format.JSON: ("mccheck.writing.report.json", "json_piece"),
    Format.CONCISE: ("mccheck.writing.report.concise", "concise_lines"),
    Format.JSON_LINES: ("mccheck.writing.report.json_lines", "json_line"),
}
# Formats that a CI system reads: it looks files up from the folder in which the job runs.
_FOR_CI = {Format.SARIF, Format.JUNIT, Format.GITHUB, Format.GITLAB}
HELP = f"NAME for standard output, or NAME=FILE; may be repeated. Names: {', '.join(Format)}."


class Target(NamedTuple):
    """One format, and the file that it goes to; without a file it goes to standard output."""

    format: Format
    file: Path | None = None


def chosen(wanted: Iterable[str]) -> list[Target]:
    """What the call asks for. Where it asks for nothing: annotations in a job of GitHub Actions, otherwise text.

    Raises typer.Exit, after a message, where the call is wrong: before anything is judged.
    """
    targets = [_target(one) for one in wanted]
    if not targets:
        in_job = os.environ.get("GITHUB_ACTIONS") == "true" and not sys.stdout.isatty()
        return [Target(Format.GITHUB if in_job else Format.TEXT)]
    if sum(target.file is None for target in targets) > 1:
        _refuse("only one format can go to standard output; write the others as NAME=FILE")
    files = [target.file.resolve() for target in targets if target.file]
    if twice := next((file for file in files if files.count(file) > 1), None):
        _refuse(f"two formats would go to the same file: {twice}")
    return targets


def _target(one: str) -> Target:
    name, separator, file = one.partition("=")
    if name not in set(Format):
        near = get_close_matches(name.lower(), list(Format), n=1, cutoff=0.5)
        hint = f"did you mean “{near[0]}”?" if near else f"the formats are {', '.join(Format)}"
        _refuse(f"there is no format “{name}”; {hint}")
    if not separator:
        return Target(Format(name))
    if not file:
        _refuse(f"“{one}” names no file; write {name}=FILE, or only {name} for standard output")
    path = Path(file)
    if not path.parent.is_dir():
        _refuse(f"{file} cannot be written: there is no folder {path.parent}")
    if path.is_dir():
        _refuse(f"{file} cannot be written: it is a folder")
    return Target(Format(name), path)


def _refuse(message: str) -> NoReturn:
    refuse(f"--format: {message}")


def put_out(report: "Report", targets: Iterable[Target], color: Color) -> None:
    """Write the report in every format that was chosen. Raises typer.Exit where a file cannot be written."""
    for target in targets:
        text = _written(report, target, color)
        if target.file is None:
            emit(text)
            continue
        with _refusing(target.file):
            write_whole(target.file, text)


@contextmanager
def _refusing(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        _refuse(f"{file} cannot be written: {(error.strerror or str(error)).lower()}")


def in_pieces(targets: Sequence[Target]) -> bool:
    """Whether each descriptor can be written by itself: there is one target at most, and its format allows it."""
    return len(targets) < 2 and all(target.format in PIECES for target in targets)


def is_streamed(targets: Sequence[Target]) -> bool:
    """Whether pieces are put out while files are still being judged."""
    return all(target.format is not Format.JSON for target in targets)


def writer_of_pieces(targets: Sequence[Target]) -> "Callable[[Reported], Written]":
    """What writes one descriptor for the one target that there may be; nothing is written where there is none."""
    from mccheck.judging.judge import written

    if not targets:
        return partial(written, _nothing)
    module, name = PIECES[targets[0].format]
    return partial(written, getattr(import_module(module), name))


def _nothing(_: "ReportedDescriptor") -> str:
    return ""


def put_out_pieces(descriptors: "Iterable[Written]", targets: Sequence[Target], config: "Config") -> "Summary":
    """Put out each descriptor as it comes, or when all have come. Returns what was counted on the way.

    Raises typer.Exit where the file cannot be written.
    """
    file = targets[0].file if targets else None
    if file is None:
        return _put_out_pieces(descriptors, targets, config, emit)
    with _refusing(file), writing_whole(file) as put:
        return _put_out_pieces(descriptors, targets, config, put)


def _put_out_pieces(
    descriptors: "Iterable[Written]", targets: Sequence[Target], config: "Config", put: Callable[[str], object]
) -> "Summary":
    from mccheck.judging.judge import fold_written

    if is_streamed(targets):
        return fold_written(descriptors, put, config.profile, config.rules).summary
    from mccheck.writing.report.json import framed

    pieces: list[str] = []  # the head of a report in JSON tells what is known only at the end
    report = fold_written(descriptors, pieces.append, config.profile, config.rules)
    for part in framed(report, pieces):
        put(part)
    return report.summary


def _written(report: "Report", target: Target, color: Color) -> str:
    if target.format is Format.TEXT:
        from mccheck.writing.report.text import write_text

        if target.file is None:
            return write_text(report, width=width(), color=wants_color(color))
        return write_text(report, color=color is Color.ALWAYS)
    module, name = WRITERS[target.format]
    write: Callable[[Report], str] = getattr(import_module(module), name)
    return write(_from_here(report) if target.format in _FOR_CI else report)


def _from_here(report: "Report") -> "Report":
    """The report with paths below the working folder written from there, however they were given."""
    here = Path.cwd()

    def seen(path: str) -> str:
        return str(Path(path).relative_to(here)) if Path(path).is_relative_to(here) else path

    return replace(report, descriptors=tuple(replace(one, path=seen(one.path)) for one in report.descriptors))
