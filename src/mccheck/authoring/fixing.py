"""Mending a descriptor's text where its author cannot have meant anything else.

Keys and values are replaced at their places; every other character of the file stays as it is.
"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from mccheck.descriptor.faults import Fault
from mccheck.descriptor.mending import codes_in, mendable, value_at
from mccheck.reading.document import Document
from mccheck.reading.registry import documents
from mccheck.reading.source import line_starts, lines_of
from mccheck.terms import Place, Route

_MOST_ROUNDS = 20  # what is mended may bring to light what is to be mended below it
_MARK = "mccheck"


@dataclass(frozen=True, slots=True)
class _Edit:
    """A stretch of a text, and what is to stand there instead."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """A text that was mended, and at how many places."""

    text: str
    changes: int


def fixed(text: str, path: str = "") -> Fixed:
    """The text with everything mended that can be, over and over until nothing is left; `path` tells how it is read.

    Raises Unreadable where the text cannot be read.
    """
    changes = 0
    for _ in range(_MOST_ROUNDS):
        edits: dict[int, _Edit] = {}
        # An anchor brings the same place several times; what is mended needs no more quoting.
        for edit in _edits(text, path):
            edits.setdefault(edit.start, edit)
        if not edits:
            break
        text = _applied(text, [edits[start] for start in sorted(edits)])
        changes += len(edits)
    return Fixed(text, changes)


def difference(before: str, after: str, path: str) -> list[str]:
    """The difference of two texts as lines of a unified diff, without their ends."""
    old, new = (lines_of(text.removesuffix("\n")) for text in (before, after))
    return list(difflib.unified_diff(old, new, path, path, lineterm=""))


def _applied(text: str, edits: list[_Edit]) -> str:
    pieces, done = [], 0
    for edit in edits:
        pieces += [text[done : edit.start], edit.text]
        done = edit.end
    return "".join(pieces) + text[done:]


def _edits(text: str, path: str) -> Iterator[_Edit]:
    lines = _Lines(text)
    for document in documents(text.encode(), path):
        data = document.data
        if not isinstance(data, dict):
            continue
        faults = mendable(data)
        if data.get(_MARK) is None and not any(fault.on_key and fault.replacement == _MARK for fault in faults):
            continue  # nothing says that it is a descriptor
        for fault in faults:
            yield from lines.mended(document, fault)
        for route in codes_in(data):
            yield from lines.quoted(document, route, value_at(data, route))


class _Lines:
    """The lines of a text, and where each begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = line_starts(text)

    def mended(self, document: Document, fault: Fault) -> Iterator[_Edit]:
        """The edit that puts the replacement in its place, within the quotation marks where there are some."""
        found = self._stretch(document, document.place(fault.route, on_key=fault.on_key))
        if found is None or fault.replacement is None:
            return
        start, end = found
        stretch = self.text[start:end]
        quote = stretch[:1] if stretch[:1] in {'"', "'"} else ""
        if stretch == f"{quote}{fault.written}{quote}":
            quote = quote or ('"' if fault.replacement.isdigit() else "")
            yield _Edit(start, end, f"{quote}{fault.replacement}{quote}")

    def quoted(self, document: Document, route: Route, code: object) -> Iterator[_Edit]:
        """The edit that puts a code of digits into quotation marks, where it has none."""
        found = self._stretch(document, document.place(route))
        if found is not None and isinstance(code, str) and code.isdecimal() and self.text[slice(*found)] == code:
            yield _Edit(*found, f'"{code}"')

    def _stretch(self, document: Document, place: Place) -> tuple[int, int] | None:
        """The offsets of a place on one line, unless the reader had to change the width of that line."""
        line = place.line - 1
        if place.line != place.end_line or line >= len(self.starts):
            return None
        start = self.starts[line]
        after = self.starts[place.line] if place.line < len(self.starts) else len(self.text)
        if len(self.text[start:after].rstrip("\r\n")) != len(document.line(place.line)):
            return None
        return start + place.column - 1, start + place.end_column - 1
