"""The comparison as CSV: one row a case or member, one column a group or element, for spreadsheets."""

import csv
import io
from collections.abc import Iterator

from mccheck.comparing import Comparison, Row
from mccheck.report.wording import plain

_FORMULA = ("=", "+", "-", "@", "\t")


def write_csv(comparison: Comparison) -> str:
    """Verdicts by their JSON names; an empty cell where nothing was judged."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    columns = [column.id for column in comparison.columns]
    writer.writerow(["path", "id", "title", "kind", *columns, "error", "warning", "note"])
    for row in comparison.rows:
        for shown in (row, *row.members):
            writer.writerow(_cells(shown, columns))
    return out.getvalue()


def _cells(row: Row, columns: list[str]) -> Iterator[str | int]:
    for text in (row.path, row.id, row.title, row.kind or ""):
        yield _harmless(plain(text))
    for column in columns:
        yield row.cells[column].verdict or ""
    yield from (row.error, row.warning, row.note)


def _harmless(text: str) -> str:
    """Text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
