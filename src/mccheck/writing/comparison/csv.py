"""The comparison as CSV: one row a case or member, one column a group or element, for spreadsheets."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from mccheck.views.comparison import Column, Comparison, Row
from mccheck.writing.words import plain

_FORMULA = ("=", "+", "-", "@", "\t")


def write_csv(comparison: Comparison) -> str:
    """Verdicts by their JSON names; an empty cell where nothing was judged."""
    return csv_head(comparison.columns) + "".join(csv_lines(row, comparison.columns) for row in comparison.rows)


def csv_head(columns: Sequence[Column]) -> str:
    """The line that names the columns."""
    return _written([["path", "id", "title", "kind", *(column.id for column in columns), "error", "warning", "note"]])


def csv_lines(row: Row, columns: Sequence[Column]) -> str:
    """The line of a case, and those of its members."""
    return _written(_cells(shown, columns) for shown in (row, *row.members))


def _written(lines: Iterable[Iterable[str | int]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(lines)
    return out.getvalue()


def _cells(row: Row, columns: Sequence[Column]) -> Iterator[str | int]:
    for text in (row.path, row.id, row.title, row.kind or ""):
        yield _harmless(plain(text))
    for column in columns:
        yield row.cells[column.id].verdict or ""
    yield from (row.error, row.warning, row.note)


def _harmless(text: str) -> str:
    """Text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
