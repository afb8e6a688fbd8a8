"""The report as data: what is counted, and what one process sends to another."""

import pickle
from dataclasses import replace

from mccheck.report.model import NOTHING, not_suppressed, summary_of
from mccheck.terms import Status
from tests.support import BLADE, SILENT, UNGRADED, report_on


def test_only_new_findings_are_counted_by_severity() -> None:
    (descriptor,) = report_on(UNGRADED).descriptors
    error, note = descriptor.findings
    aside = replace(descriptor, findings=(replace(error, status=Status.KNOWN), replace(note, status=Status.SUPPRESSED)))
    counted = summary_of([descriptor])
    assert (counted.error, counted.note, counted.known, counted.suppressed) == (1, 1, 0, 0)
    counted = summary_of([aside])
    assert (counted.error, counted.note, counted.known, counted.suppressed) == (0, 0, 1, 1)
    assert not_suppressed(aside.findings) == [aside.findings[0]]


def test_summaries_add_up() -> None:
    reports = [report_on(text) for text in (BLADE, SILENT, "mccheck: [")]
    descriptors = [one for report in reports for one in report.descriptors]
    assert sum((report.summary for report in reports), NOTHING) == summary_of(descriptors)
    assert summary_of(descriptors).descriptors == 3


def test_what_is_sent_to_another_process_arrives_as_it_was() -> None:
    (descriptor,) = report_on(BLADE).descriptors
    assert pickle.loads(pickle.dumps(descriptor)) == descriptor
