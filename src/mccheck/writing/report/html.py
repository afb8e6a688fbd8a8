"""The gap report on one or several descriptors as one HTML page."""

from mccheck.report.model import Report, ReportedDescriptor
from mccheck.writing.html import page
from mccheck.writing.writer import Layout, Writer


def _written(report: Report, _: Layout) -> str:
    return page(report)


WRITER: Writer[Report, ReportedDescriptor] = Writer(head=_written)
