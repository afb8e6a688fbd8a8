"""Lines of styled and wrapped text: what the reports for a terminal are written on."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from rich.cells import cell_len, chop_cells

from mccheck.terms import Severity, Verdict
from mccheck.writing.words import encodable
from mccheck.writing.writer import Layout

STYLES: dict[Severity | Verdict | None, str] = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "bold yellow",
    Severity.NOTE: "bold cyan",
    Verdict.MET: "green",
    Verdict.PARTIAL: "yellow",
    Verdict.GAP: "red",
    Verdict.NOT_STATED: "magenta",
    Verdict.NOT_APPLICABLE: "dim",
    None: "dim",
}

# What CI systems take for a command where it begins a line; wrapping may bring an author's text there.
_COMMANDS = ("::", "##[", "##vso[")
NARROWEST = 40  # columns
_WORD = re.compile(r"[^\S\n]*\S+[^\S\n]*|\n")


class Styled(NamedTuple):
    """A text in a style, in the words of rich: `bold red`."""

    text: str
    style: str


Words: TypeAlias = str | Styled
Line: TypeAlias = Words | Sequence[Words]


class Page:
    """Lines of styled text, wrapped with an indent, of at most `widest` columns: longer ones are hard to read.

    What the encoding of the layout cannot hold is put into other signs before it is laid out.
    """

    def __init__(self, layout: Layout, *, widest: int = 100) -> None:
        self.width = max(min(layout.width, widest), NARROWEST)
        self.color = layout.color
        self.encoding = layout.encoding
        self.written: list[str] = []

    def signs(self, text: str) -> str:
        """A text in signs that the encoding has."""
        return text if self.encoding == "utf-8" else encodable(text, self.encoding)

    def line(self, line: Line = "", indent: int = 0, hang: int | None = None) -> None:
        """Write a paragraph; its further lines are indented by `hang`."""
        hang = indent if hang is None else hang
        for index, part in enumerate(_wrapped(self._fitting(line), self.width - hang)):
            self._write([" " * (hang if index else indent), *part] if part else [])

    def labelled(self, label: str, line: Line, indent: int, column: int, style: str = "") -> None:
        """Write a label and, in a column of its own, a wrapped text."""
        label = self.signs(label)
        gap = " " * max(column - indent - cell_len(label), 1)
        head = [" " * indent, Styled(label, style), gap]
        for index, part in enumerate(_wrapped(self._fitting(line), self.width - column)):
            self._write([*(head if index == 0 else (" " * column,)), *part])

    def verbatim(self, text: str, indent: int, style: str = "", *, whole: bool = False) -> None:
        """Write lines as they are; where they would run over the edge they are cut, unless wanted `whole`."""
        end = self.signs("…")
        for line in self.signs(text).split("\n"):
            room = self.width - indent
            shown = line if whole or len(line) <= room else line[: room - len(end)] + end
            self._write([" " * indent, Styled(shown, style)] if shown else [])

    def raw(self, line: Line) -> None:
        """Write a line that was laid out already."""
        line = self._fitting(line)
        self._write(_cut(line, 0, len(_plain(line).rstrip())))

    def text(self) -> str:
        """All that was written."""
        return "".join(self.written)

    def _fitting(self, line: Line) -> Line:
        if self.encoding == "utf-8":
            return line
        return [
            self.signs(words) if isinstance(words, str) else Styled(self.signs(words.text), words.style)
            for words in _listed(line)
        ]

    def _write(self, line: Sequence[Words]) -> None:
        # Not printed on a console of rich: that takes twenty times as long, and reports have many lines.
        for words in line:
            if isinstance(words, str):
                self.written.append(words)
            else:
                self.written.append(_colored(words) if self.color and words.style else words.text)
        self.written.append("\n")


def _wrapped(line: Line, width: int) -> Iterator[Sequence[Words]]:
    """A paragraph in lines of at most so many cells, without the space at their ends."""
    text = _plain(line)
    for start, end in pairwise((*_starts(text, width), len(text))):
        shown = text[start:end]
        part = _cut(line, start, start + len(shown.rstrip()))
        yield ["· ", *part] if shown.lstrip().startswith(_COMMANDS) else part


@lru_cache(maxsize=4096)  # reports say the same of many descriptors
def _starts(text: str, width: int) -> tuple[int, ...]:
    """Where the lines of a text begin: after a line end, at a word without room, within a word wider than a line."""
    starts = [0]
    used = 0  # cells of the line
    for found in _WORD.finditer(text):
        word, at = found[0], found.start()
        if word == "\n":
            starts.append(at + 1)
            used = 0
            continue
        if used and used + cell_len(word.rstrip()) > width:
            starts.append(at)
            used = 0
        if cell_len(word.rstrip()) > width:
            *whole, word = chop_cells(word, width)
            for piece in whole:
                at += len(piece)
                starts.append(at)
        used += cell_len(word)
    return tuple(starts)


def _plain(line: Line) -> str:
    return "".join(words if isinstance(words, str) else words.text for words in _listed(line))


def _listed(line: Line) -> Sequence[Words]:
    return (line,) if isinstance(line, str | Styled) else line


def _cut(line: Line, start: int, end: int) -> list[Words]:
    """The words of a line from one character to another, each in its style."""
    cut: list[Words] = []
    at = 0
    for words in _listed(line):
        text, style = (words, "") if isinstance(words, str) else words
        if piece := text[max(0, start - at) : max(0, end - at)]:
            cut.append(Styled(piece, style) if style else piece)
        at += len(text)
    return cut


def _colored(words: Styled) -> str:
    from rich.color import ColorSystem  # noqa: PLC0415 - only a report with colours needs them
    from rich.style import Style  # noqa: PLC0415

    return Style.parse(words.style).render(words.text, color_system=ColorSystem.STANDARD)
