"""The comments of a file, told from text that only looks like one: `#` in quotation marks or in a block of text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Comment(NamedTuple):
    """A comment from its `#` to the end of its line; line and column count from 1.

    `alone` tells that nothing else stands on its line.
    """

    line: int
    column: int
    text: str
    alone: bool


class Span(NamedTuple):
    """Where a key or a value stands in the text, from 0. `block` marks a block of text under `|` or `>`."""

    line: int
    column: int
    end_line: int
    end_column: int
    block: bool


def comments_between(lines: Sequence[str], spans: Sequence[Span]) -> Iterator[Comment]:
    """The comments in some lines, whose keys and values are the spans, in order.

    Outside keys and values a `#` begins a comment wherever it begins a line or follows a space.
    """
    covered: dict[int, list[tuple[int, int]]] = {}
    for span in spans:
        for number in range(span.line, min(span.end_line, len(lines) - 1) + 1):
            start = span.column if number == span.line else 0
            end = span.end_column if number == span.end_line else len(lines[number])
            if span.block and number == span.line:
                end = start + 1  # the mark itself: a comment may follow it
            covered.setdefault(number, []).append((start, end))
    for number, line in enumerate(lines):
        column = _hash(line, covered.get(number, ()))
        if column >= 0:
            yield Comment(number + 1, column + 1, line[column:], not line[:column].strip())


def _hash(line: str, covered: Sequence[tuple[int, int]]) -> int:
    """The column, from 0, of the `#` that begins a comment; -1 where there is none."""
    column = line.find("#")
    while column >= 0:
        before = bisect_right(covered, (column, len(line) + 1)) - 1
        free = before < 0 or column >= covered[before][1]
        if free and (column == 0 or line[column - 1] in " \t"):
            return column
        column = line.find("#", column + 1)
    return -1
