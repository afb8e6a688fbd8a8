"""`mccheck fix`: mends what can only be meant in one way."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from mccheck.cli import exits
from mccheck.cli.coloring import difference_in_color
from mccheck.cli.options import Asked, ColorOption, ConfigOption, NoConfigOption, configured
from mccheck.cli.output import Color, complain, emit, wants_color, write_whole


def fix(
    paths: Annotated[
        list[str], typer.Argument(help="Files, or folders to search; - for standard input.", metavar="PATH…")
    ],
    write: Annotated[bool, typer.Option("--write", "-w", help="Write the files too.")] = False,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Mend what can only be meant in one way: misspelt keys and labels, codes without quotation marks.

    Shows the difference, and makes it with --write; everything else in a file stays as it is. Leaves with exit code 1
    where something is to be mended, or a file cannot be. Standard input comes out mended with --write.
    """
    from mccheck.reading.finding import find
    from mccheck.report.wording import number_of

    settings = configured(Asked(config=config, no_config=no_config))
    found = find(paths, exclude=settings.exclude, root=settings.root)
    for message in (*found.missing, *([found.passed_over] if found.passed_over else [])):
        complain(message)
    if not found.files:
        if not found.missing:
            complain("nothing to fix was found")
        raise typer.Exit(exits.USAGE if found.missing else exits.NOTHING)
    done = [_fix(path, write=write, color=wants_color(color)) for path in found.files]
    changes = sum(changes or 0 for changes in done)
    if changes and write:
        complain(f"mended at {number_of(changes, 'place')}")
    elif changes:
        complain(f"to be mended at {number_of(changes, 'place')}; --write does it")
    if found.missing:
        raise typer.Exit(exits.USAGE)
    if None in done or (changes and not write):
        raise typer.Exit(exits.FINDINGS)


def _fix(path: str, *, write: bool, color: bool) -> int | None:
    """Show what is to be mended in a file, and write it where asked. Returns at how many places; None: it cannot be."""
    from mccheck.authoring.fixing import difference, fixed
    from mccheck.reading.json_lines import SUFFIX
    from mccheck.reading.loading import STANDARD_INPUT
    from mccheck.reading.problems import Unreadable
    from mccheck.reading.source import decode
    from mccheck.report.wording import plain

    name = "<standard input>" if path == STANDARD_INPUT else path
    if name.lower().endswith(SUFFIX):
        complain(f"{name}: left alone: a program wrote these lines, and is what to mend")
        return 0
    try:
        data = sys.stdin.buffer.read() if path == STANDARD_INPUT else Path(path).read_bytes()
        text = decode(data)
        mended = fixed(text)
        if write and path == STANDARD_INPUT:
            emit(mended.text)
            return mended.changes
        lines = [plain(line) for line in difference(text, mended.text, name)]
        emit("".join(f"{line}\n" for line in (difference_in_color(lines) if color else lines)))
        if write and mended.changes:
            mark = "\ufeff" if data.startswith("\ufeff".encode()) else ""
            write_whole(Path(path), mark + mended.text)
    except Unreadable as error:
        complain(f"{name}:{error.problem.place.line}: left alone: {plain(error.problem.message)}")
        return None
    except OSError as error:
        complain(f"{name}: {(error.strerror or 'it cannot be opened').lower()}")
        return None
    return mended.changes
