"""`mccheck diff`: what a change does to verdicts and findings."""

import os
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.formats import chosen, help_of, put_out
from mccheck.cli.options import (
    ColorOption,
    ConfigOption,
    IgnoreOption,
    NoConfigOption,
    ProfileOption,
    SelectOption,
    configured,
    requested,
)
from mccheck.cli.output import Color, refuse
from mccheck.writing.registry import REVIEW

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from mccheck.reading.loading import Failed, File, Loaded
    from mccheck.reading.revision import Revision
    from mccheck.reading.searching import Found
    from mccheck.report.model import Report
    from mccheck.settings.configuration import Configuration


@dataclass(frozen=True, slots=True)
class Sides:
    """What is read on each side, under the paths by which both are known.

    `old` and `new` say what is compared; `prefix` is the folder from which the paths are shown.
    """

    old: str
    new: str
    before: "Iterable[Loaded | Failed]"
    after: "Iterable[Loaded | Failed]"
    prefix: str = ""


def diff(
    old: Annotated[str, typer.Argument(help="A file, a folder or a git revision.", metavar="OLD|REV")],
    new: Annotated[
        list[str] | None,
        typer.Argument(
            help="What to compare it with. After a revision: where to look in the working tree.", metavar="NEW|PATH…"
        ),
    ] = None,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", help=help_of(REVIEW), metavar="NAME[=FILE]"),
    ] = None,
    color: ColorOption = Color.AUTO,
    profile: ProfileOption = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
) -> None:
    """Show how a change affects verdicts and findings.

    Shows which verdicts got better or worse, and which findings are new or resolved. Compares two files, two folders
    (files are matched by their path inside the folder), or a git revision with the working tree. Exits with 1 only if
    a verdict got worse or an error is new.

    Example: mccheck diff HEAD~1 cases
    """
    from mccheck.cli.loading import end_with_nothing
    from mccheck.views.review import review

    targets = chosen(formats, REVIEW)
    settings = configured(requested(profile, config, select, ignore, no_config=no_config))
    sides = _sides(old, new or [], settings)
    before, after = (_judged(loaded, sides.prefix, settings) for loaded in (sides.before, sides.after))
    if not before.descriptors and not after.descriptors:
        end_with_nothing("check", missing=False)
    reviewed = review(before, after, old=sides.old, new=sides.new)
    for target in targets:
        put_out(reviewed, reviewed.descriptors, target, color)
    if reviewed.summary.worse:
        raise typer.Exit(exits.FINDINGS)


def _sides(old: str, new: list[str], settings: "Configuration") -> Sides:
    """What the call wants to compare: paths where the first one is there, otherwise a revision."""
    if old and Path(old).exists() and new:
        if len(new) > 1:
            refuse(f"{old} is a path, and a path is compared with one other path; you gave {len(new)}")
        return _of_paths(old, new[0], settings)
    return _of_revision(old, new or ["."], settings)


def _of_paths(old: str, new: str, settings: "Configuration") -> Sides:
    from mccheck.reading.loading import File

    if not Path(new).exists():
        refuse(f"{new}: there is no such file or folder")
    if Path(old).is_dir() != Path(new).is_dir():
        refuse(f"{old} and {new}: compare two files, or two folders")
    if not Path(old).is_dir():
        return Sides(old, new, _loaded({new: File(old)}), _loaded({new: File(new)}))
    before, after = (
        {(Path(new) / Path(file.path).relative_to(side)).as_posix(): file for file in _find(side, settings).files}
        for side in (old, new)
    )
    return Sides(old, new, _loaded(before), _loaded(after), new)


def _of_revision(revision: str, paths: list[str], settings: "Configuration") -> Sides:
    from mccheck.reading.revision import NoRevision, find_in, open_revision
    from mccheck.writing.words import plain

    try:
        opened = open_revision(revision)
        found = [find_in(opened, path, exclude=settings.exclude, root=settings.root) for path in paths]
    except NoRevision as error:
        if revision and Path(revision).exists():
            refuse(f"{revision} is a path; give a second path to compare it with, or a git revision instead")
        refuse(f"{plain(str(error))}, and there is no path “{revision}” here")
    here = Path.cwd().resolve()
    before: dict[str, File] = {}
    after: dict[str, File] = {}
    for path, then in zip(paths, found, strict=True):
        now = _find(path, settings)
        if then.missing and now.missing:
            refuse(f"{path}: there is no such file or folder, neither here nor in {revision}")
        for file in then.files:
            before[_from(opened.root / file.path, here)] = file
        for file in now.files:
            after[_from(Path(os.path.abspath(file.path)), Path.cwd())] = file  # noqa: PTH100 - links are not followed
    return Sides(revision, "the working tree", _loaded_from(opened, before), _loaded(after))


def _from(path: PurePath, folder: Path) -> str:
    return Path(os.path.relpath(path, folder)).as_posix()


def _find(path: str, settings: "Configuration") -> "Found":
    from mccheck.reading.searching import find

    return find([path], exclude=settings.exclude, root=settings.root)


def _judged(loaded: "Iterable[Loaded | Failed]", prefix: str, settings: "Configuration") -> "Report":
    """The report on one side, in which paths are shown from the folder that is compared."""
    from dataclasses import replace

    from mccheck.judging.judge import report_on

    report = report_on(loaded, settings)
    if not prefix:
        return report
    descriptors = tuple(
        replace(descriptor, path=Path(descriptor.path).relative_to(prefix).as_posix())
        for descriptor in report.descriptors
    )
    return replace(report, descriptors=descriptors)


def _loaded(files: "Mapping[str, File]") -> "Iterator[Loaded | Failed]":
    from mccheck.reading.loading import load

    for path, file in files.items():
        for one in load(file):
            yield one._replace(path=path)


def _loaded_from(revision: "Revision", files: "Mapping[str, File]") -> "Iterator[Loaded | Failed]":
    from mccheck.reading.revision import NoRevision, load_from
    from mccheck.writing.words import plain

    try:
        yield from load_from(revision, files)
    except NoRevision as error:
        refuse(plain(str(error)))
