"""The comparison as one HTML page: the matrix, and below it the gap report on each case."""

from mccheck.views.comparison import Row, SideBySide
from mccheck.writing.html import page
from mccheck.writing.writer import Layout, Writer


def _written(whole: SideBySide, _: Layout) -> str:
    return page(whole.report, whole.comparison)


WRITER: Writer[SideBySide, Row] = Writer(head=_written)
