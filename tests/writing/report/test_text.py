"""The report for people at a terminal, held as a whole."""

from tests.support import SKETCH, snapshot, written
from tests.writing.report.support import report_of, with_statuses


def test_text_with_known_and_suppressed_findings(update: bool) -> None:
    out = written("text", with_statuses(report_of(SKETCH)))
    assert max(map(len, out.splitlines())) <= 80
    snapshot("statuses.txt", out, update=update)
