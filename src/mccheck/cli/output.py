"""What reaches the user: the report on standard output or in a file, everything else on standard error."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn, TextIO

import typer

from mccheck.cli import exits
from mccheck.writing.writer import Layout


class Color(StrEnum):
    """When to use terminal colours."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def wants_color(color: Color) -> bool:
    """Whether standard output gets colours: as asked, otherwise on a terminal and without NO_COLOR."""
    if color is not Color.AUTO:
        return color is Color.ALWAYS
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def layout(color: Color) -> Layout:
    """How text for people is laid out on standard output: as wide as the terminal, or COLUMNS; otherwise 80."""
    sized = sys.stdout.isatty() or os.environ.get("COLUMNS")
    columns = shutil.get_terminal_size((80, 24)).columns if sized else 80
    return Layout(columns, wants_color(color), _encoding(sys.stdout))


def _encoding(stream: TextIO) -> str:
    """The encoding of a stream, by the one name that `Layout` has for UTF-8."""
    name = (stream.encoding or "utf-8").lower().replace("_", "-")
    return "utf-8" if name in {"utf-8", "utf8"} else name


def emit(text: str) -> None:
    """Write text for people to standard output, in its encoding.

    Raises SystemExit where the reader went away (`mccheck … | head`): nothing more can be told, and nobody is to blame.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(exits.OK) from None


def emit_utf8(text: str) -> None:
    """Write what programs read to standard output. Raises SystemExit as `emit`."""
    turn_to_utf8()
    emit(text)


def turn_to_utf8() -> None:
    """Make standard output what programs read: always in UTF-8, with plain line ends.

    JSON in the encoding of a locale would be no JSON; a page in HTML says itself that it is UTF-8.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def write_whole(path: Path, text: str) -> None:
    """Write a file whole or not at all: no reader ever finds half a report.

    The text goes to a new file in the same folder, which then takes the place of the old one. What is no file of its
    own, such as a pipe or `/dev/stdout`, is written to as it is. Raises OSError.
    """
    with writing_whole(path) as write:
        write(text)


@contextmanager
def writing_whole(path: Path) -> Iterator[Callable[[str], object]]:
    """As `write_whole`, piece by piece: gives the function that writes one."""
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            yield lambda text: file.write(text.encode(errors="replace"))
        return
    path = path.resolve()  # a link stays a link
    draft = path.with_name(f".mccheck-{os.urandom(6).hex()}.tmp")
    try:
        with draft.open("wb") as file:
            yield lambda text: file.write(text.encode(errors="replace"))
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def refuse(message: str) -> NoReturn:
    """Say what is wrong with the call, and raise typer.Exit."""
    complain(message)
    raise typer.Exit(exits.USAGE)


def complain(message: str) -> None:
    """Write a message to standard error."""
    print(f"mccheck: {message}", file=sys.stderr)  # noqa: T201
