"""In which formats a command writes, and where to: on standard output, or into files."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from mccheck.cli.output import Color, emit, layout, refuse, turn_to_utf8, writing_whole
from mccheck.writing.registry import Formats, writer_of
from mccheck.writing.writer import Layout, Writer


class Target(NamedTuple):
    """The writer of a format, and the file that it goes to; without a file it goes to standard output."""

    writer: Writer[Any, Any]
    file: Path | None = None

    def layout(self, color: Color) -> Layout:
        """How text is laid out there. A file has 80 columns, and colours only where they are asked for."""
        return layout(color) if self.file is None else Layout(color=color is Color.ALWAYS)


def help_of(formats: Formats) -> str:
    """What the help says of `--format`."""
    default, *others = formats
    names = ", ".join([f"{default} (the default)", *others])
    return f"NAME for standard output, or NAME=FILE; may be repeated. Formats: {names}."


def chosen(wanted: Iterable[str] | None, formats: Formats, default: str = "text") -> list[Target]:
    """What the call asks for, `default` where it asks for nothing.

    Raises typer.Exit, after a message, where the call is wrong: before anything is judged.
    """
    targets = [_target(one, formats) for one in wanted or ()]
    if not targets:
        return [Target(writer_of(formats, default))]
    if sum(target.file is None for target in targets) > 1:
        _refuse("only one format can go to standard output; write the others as NAME=FILE")
    files = [target.file.resolve() for target in targets if target.file]
    if twice := next((file for file in files if files.count(file) > 1), None):
        _refuse(f"two formats would be written to the same file: {twice}")
    return targets


def _target(one: str, formats: Formats) -> Target:
    name, separator, file = one.partition("=")
    if name not in formats:
        near = get_close_matches(name.lower(), list(formats), n=1, cutoff=0.5)
        hint = f"did you mean “{near[0]}”?" if near else f"the formats are {', '.join(formats)}"
        _refuse(f"there is no format “{name}”; {hint}")
    if not separator:
        return Target(writer_of(formats, name))
    if not file:
        _refuse(f"“{one}” does not name a file; write {name}=FILE, or just {name} for standard output")
    path = Path(file)
    if not path.parent.is_dir():
        _refuse(f"{file} cannot be written: the folder {path.parent} does not exist")
    if path.is_dir():
        _refuse(f"{file} cannot be written: it is a folder")
    return Target(writer_of(formats, name), path)


def _refuse(message: str) -> NoReturn:
    refuse(f"--format: {message}")


def has_pieces(targets: Sequence[Target]) -> bool:
    """Whether each part can be written by itself: there is one target at most, and its format has pieces."""
    return len(targets) < 2 and all(target.writer.piece is not None for target in targets)


def streams(targets: Sequence[Target]) -> bool:
    """Whether pieces go out while files are still being judged."""
    return all(target.writer.streams for target in targets)


def put_out(whole: Any, parts: Sequence[Any], target: Target, color: Color) -> None:
    """Write a whole and its parts. Raises typer.Exit where the file cannot be written."""
    layout_there = target.layout(color)
    with _opened(target) as put:
        for text in target.writer.write(whole, parts, layout_there):
            put(text)


def put_out_pieces(
    pieces: Iterable[str], target: Target, color: Color, *, frame: Any, complete: Callable[[], Any]
) -> None:
    """Put out each piece as it comes, or when all have come, with what stands around them.

    `frame` is the whole as far as it is known before, `complete` gives it once all pieces have come. Raises typer.Exit
    where the file cannot be written.
    """
    writer, layout_there = target.writer, target.layout(color)
    with _opened(target) as put:
        if writer.streams:
            put(writer.head(frame, layout_there))
            for piece in pieces:
                put(piece)
            put(writer.tail(complete(), layout_there))
        else:  # the head tells what is known only at the end
            kept = list(pieces)
            for text in writer.around(complete(), kept, layout_there):
                put(text)


@contextmanager
def _opened(target: Target) -> Iterator[Callable[[str], object]]:
    """Gives what writes to a target. A file is written whole or not at all; raises typer.Exit where it cannot be."""
    if target.file is None:
        if not target.writer.for_reading:
            turn_to_utf8()
        yield emit
        return
    try:
        with writing_whole(target.file) as put:
            yield put
    except OSError as error:
        _refuse(f"{target.file} cannot be written: {(error.strerror or str(error)).lower()}")
