"""The nodes of a JSON text, one object or list opened at a time, when somebody looks into it.

Few of the places in a catalogue are ever asked for. What stands between two of them is skipped by the decoder of the
standard library, which is written in C.
"""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from json import JSONDecoder
from typing import Any, TypeAlias

from mccheck.reading.document import Node
from mccheck.reading.source import line_starts
from mccheck.terms import Place

# A stretch of a text: the offset of its first character, and of the one after its last.
Span: TypeAlias = tuple[int, int]

_BETWEEN = " \t\n\r,:"
_decode = JSONDecoder(parse_float=str, parse_int=str).raw_decode  # of any length, which int refuses


class JsonText:
    """A text that is strict JSON, and the places in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    @property
    def root(self) -> "JsonNode":
        """The node of the whole text."""
        return JsonNode(self, (self.token(0), len(self.text.rstrip(_BETWEEN))), None)

    def token(self, position: int) -> int:
        """The offset of the next key, value or closing bracket."""
        while self.text[position] in _BETWEEN:
            position += 1
        return position

    def place(self, span: Span) -> Place:
        """The place of a stretch, which JSON has on one line."""
        start, end = span
        line = bisect_right(self._line_starts, start)
        before = self._line_starts[line - 1] - 1
        return Place(line, start - before, line, end - before)

    @cached_property
    def _line_starts(self) -> list[int]:
        return line_starts(self.text)


class JsonNode:
    """A value in a JSON text. It is opened when somebody looks into it, and stays open."""

    is_blank = False  # JSON writes something for every value

    def __init__(self, source: JsonText, span: Span, key_span: Span | None) -> None:
        self.source = source
        self.span = span
        self.key_span = key_span

    @property
    def opening(self) -> str:
        """The first character: a bracket, where the value is an object or a list."""
        return self.source.text[self.span[0]]

    @property
    def place(self) -> Place:
        """Where the value stands; of an object or a list, its first bracket."""
        start, end = self.span
        return self.source.place((start, start + 1) if self.opening in "{[" else (start, end))

    @property
    def key_place(self) -> Place | None:
        """Where its key stands, with its quotation marks."""
        return None if self.key_span is None else self.source.place(self.key_span)

    @cached_property
    def children(self) -> dict[str, Node] | list[Node] | None:
        """The values in an object, by key, or those in a list that are not blank; None of a single value."""
        match self.opening:
            case "{":
                first: dict[str, Node] = {}
                for key, node, _ in self.contents():
                    first.setdefault(key, node)
                return first
            case "[":
                return [node for _, node, value in self.contents() if not _says_nothing(value)]
            case _:
                return None

    def contents(self) -> Iterator[tuple[str, "JsonNode", Any]]:
        """What is in an object or a list: the key (empty in a list), the node and the value of each."""
        text, token = self.source.text, self.source.token
        in_object = self.opening == "{"
        position = token(self.span[0] + 1)
        while text[position] not in "}]":
            key, key_span = "", None
            if in_object:
                key, end = _decode(text, position)
                key_span = position, end
                position = token(end)
            value, end = _decode(text, position)
            yield key, JsonNode(self.source, (position, end), key_span), value
            position = token(end)


def _says_nothing(value: Any) -> bool:
    """Whether a value is null, a text of spaces, or a list of nothing else: a list leaves it out."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, list):
        return value != [] and all(map(_says_nothing, value))
    return value is None
