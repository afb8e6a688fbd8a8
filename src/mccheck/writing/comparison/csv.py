"""The comparison as CSV: one row a case or member, one column a group or element, for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Iterator

from mccheck.views.comparison import Row, SideBySide
from mccheck.writing.words import plain
from mccheck.writing.writer import Layout, Writer

_FORMULA = ("=", "+", "-", "@", "\t")


def _head(whole: SideBySide, _: Layout) -> str:
    """The line that names the columns."""
    columns = (column.id for column in whole.comparison.columns)
    return _written([["path", "id", "title", "kind", *columns, "error", "warning", "note"]])


def _lines(row: Row, _: Layout) -> str:
    """The line of a case, and those of its members: verdicts by their JSON names, empty where nothing was judged."""
    return _written(_cells(shown) for shown in (row, *row.members))


def _written(lines: Iterable[Iterable[str | int]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(lines)
    return out.getvalue()


def _cells(row: Row) -> Iterator[str | int]:
    for text in (row.path, row.id, row.title, row.kind or ""):
        yield _harmless(plain(text))
    for cell in row.cells.values():
        yield cell.verdict or ""
    yield from (row.error, row.warning, row.note)


def _harmless(text: str) -> str:
    """Text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


WRITER: Writer[SideBySide, Row] = Writer(head=_head, piece=_lines, streams=True)
