"""`mccheck fix`: fixes what can only be meant in one way."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from mccheck.cli import exits
from mccheck.cli.options import ColorOption, ConfigOption, NoConfigOption, PathsArgument, configured, requested
from mccheck.cli.output import Color, complain, emit, emit_utf8, layout, write_whole

if TYPE_CHECKING:
    from mccheck.reading.loading import File


class FixedFile(NamedTuple):
    """What became of a file: its places to fix; whether it cannot be fixed; whether it is no descriptor."""

    changes: int = 0
    failed: bool = False
    passed_over: bool = False


def fix(
    paths: PathsArgument,
    write: Annotated[bool, typer.Option("--write", "-w", help="Make the changes in the files.")] = False,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Fix slips that leave no doubt about what was meant.

    Corrects misspelt keys and labels, and puts codes in quotation marks. Shows the changes, and makes them with
    --write; everything else in a file stays as it is. Exits with 1 if there is something to fix, or a file cannot be
    fixed. With --write, standard input is written to standard output, fixed.
    """
    from mccheck.cli.loading import end_with_nothing, found_by, tell_passed_over
    from mccheck.writing.words import number_of

    found = found_by(paths, configured(requested(config=config, no_config=no_config)))
    done = [_fix(file, write=write, color=color) for file in found.files]
    passed_over = [file.path for file, outcome in zip(found.files, done, strict=True) if outcome.passed_over]
    tell_passed_over(passed_over)
    if len(passed_over) == len(found.files):
        end_with_nothing("fix", missing=bool(found.missing))
    changes = sum(outcome.changes for outcome in done)
    if changes and write:
        complain(f"fixed in {number_of(changes, 'place')}")
    elif changes:
        complain(f"{number_of(changes, 'place')} to fix; add --write to make the changes")
    if found.missing:
        raise typer.Exit(exits.USAGE)
    if any(outcome.failed for outcome in done) or (changes and not write):
        raise typer.Exit(exits.FINDINGS)


def _fix(file: "File", *, write: bool, color: Color) -> FixedFile:
    """Show what is to be fixed in a file, and write it where asked."""
    from mccheck.authoring.fixing import difference, fixed
    from mccheck.reading.loading import STANDARD_INPUT
    from mccheck.reading.problems import Unreadable
    from mccheck.reading.recognising import HEAD
    from mccheck.reading.registry import reader_of
    from mccheck.reading.source import decode
    from mccheck.writing.difference import difference_in_lines
    from mccheck.writing.words import plain

    path = file.path
    name = "<standard input>" if path == STANDARD_INPUT else path
    try:
        data = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
        head = data[:HEAD]
        reader = reader_of(name, lambda: head)
        if file.searched and not reader.recognises(head):
            return FixedFile(passed_over=not reader.rarely)
        if not reader.mendable:
            complain(f"{name}: skipped: `mccheck fix` does not change {reader.name}")
            return FixedFile()
        text = decode(data)
        mended = fixed(text, name)
        if write and path == STANDARD_INPUT:
            emit_utf8(mended.text)
            return FixedFile(mended.changes)
        emit(difference_in_lines(difference(text, mended.text, name), layout(color)))
        if write and mended.changes:
            mark = "\ufeff" if data.startswith("\ufeff".encode()) else ""
            write_whole(Path(path), mark + mended.text)
    except Unreadable as error:
        complain(f"{name}:{error.problem.place.line}: not fixed: {plain(error.problem.message)}")
        return FixedFile(failed=True)
    except OSError as error:
        complain(f"{name}: {(error.strerror or 'it cannot be opened').lower()}")
        return FixedFile(failed=True)
    return FixedFile(mended.changes)
