"""What all formats of the report make of findings: which count, and which are told apart."""

from dataclasses import replace

from mccheck.report.model import ReportedFinding
from mccheck.terms import Status
from mccheck.writing.registry import REPORT
from tests.support import SKETCH, written
from tests.writing.report.support import changed, report_of, suites, with_statuses


def test_known_and_suppressed_findings_are_told_apart_from_the_gaps() -> None:
    report = with_statuses(report_of(SKETCH))
    first, second = report.descriptors[0].findings[:2]
    text = written("text", report)
    assert text.count(first.rule) == text.count(second.rule) == 1
    assert text.index("Known (") > text.index("Gaps (")
    assert "1 known, 1 suppressed." in " ".join(text.split())
    assert "known" not in written("text", report_of(SKETCH))
    concise = written("concise", report)
    assert len(concise.splitlines()) == len(report.descriptors[0].findings) - 2
    page = written("html", report)
    assert page.count('<article class="finding') == len(report.descriptors[0].findings) - 2
    assert page.count(first.rule) == page.count(second.rule) == 1
    assert "Reason: Agreed with the ministry" in page
    assert "1 known, 1 suppressed." in page


def test_where_all_is_known_there_is_no_new_gap() -> None:
    report = changed(report_of(SKETCH), lambda _, finding: replace(finding, status=Status.KNOWN))
    assert "No new gaps found." in written("text", report)
    assert "No new gaps found." in written("markdown", report)
    assert written("concise", report) == written("github", report) == ""
    assert suites(report)[0].attrib["failures"] == "0"


def test_a_finding_about_no_element_is_shown_in_every_format() -> None:
    def change(number: int, finding: ReportedFinding) -> ReportedFinding:
        return replace(finding, rule="suppression-unused", element=None) if number < 2 else finding

    report = changed(report_of(SKETCH), change)
    for kind in REPORT:
        assert "suppression-unused" in written(kind, report), kind
    note = changed(report_of(SKETCH), lambda _, finding: replace(finding, rule="suppression-unused", element=None))
    assert note.summary.note
    assert written("junit", note).count('name="suppression-unused') == len(note.descriptors[0].findings)
