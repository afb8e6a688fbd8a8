"""JUnit: valid by its schema; what fails, what is skipped, and what passes."""

from xml.etree import ElementTree

from lxml import etree

from mccheck.recommendation import ELEMENTS
from mccheck.report.model import Report
from tests.support import COMPLETE, SKETCH, needs_shared, report_on, snapshot, written
from tests.writing.report.support import SHAPES, report_of, several, suites, with_statuses


@needs_shared
def test_junit_is_valid_against_its_schema(report: Report) -> None:
    schema = etree.XMLSchema(etree.parse(str(SHAPES / "junit-10.xsd")))
    schema.assertValid(etree.fromstring(written("junit", report).encode()))


def test_junit_counts_what_it_holds(report: Report) -> None:
    root = ElementTree.fromstring(written("junit", report))
    for suite in root:
        cases = suite.findall("testcase")
        assert int(suite.attrib["tests"]) == len(cases)
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert int(suite.attrib["skipped"]) == len(suite.findall("testcase/skipped"))
        names = [case.attrib["name"] for case in cases]
        assert len(names) == len(set(names))
    assert int(root.attrib["tests"]) == len(root.findall("testsuite/testcase"))
    assert int(root.attrib["failures"]) == len(root.findall("testsuite/testcase/failure"))


def test_junit_fails_errors_and_warnings_and_shows_what_passes() -> None:
    report = several()
    for suite, descriptor in zip(suites(report), report.descriptors, strict=True):
        grave = [finding for finding in descriptor.findings if finding.severity != "note"]
        assert len(suite.findall("testcase/failure")) == len(grave)
    sketch, _, broken = suites(report)
    passed = [case.attrib["name"] for case in sketch.findall("testcase") if not len(case)]
    assert "Workload" in passed
    assert {case.attrib["group"] for case in broken.findall("testcase")} == {"Descriptor format"}
    assert len(suites(report_on(COMPLETE))[0].findall("testcase")) == len(ELEMENTS)


def test_junit_skips_what_does_not_count_and_says_why() -> None:
    sketch = suites(with_statuses(several()))[0]
    messages = [skipped.attrib["message"] for skipped in sketch.findall("testcase/skipped")]
    assert any(message.startswith("known: ") for message in messages)
    assert any(message.startswith("suppressed (Agreed with the ministry): ") for message in messages)
    assert any(message == "not stated" for message in messages)


def test_junit_keeps_notes_and_reasons() -> None:
    weaker = COMPLETE.replace("  grade: {scheme: pass or fail}\n", "")
    (suite,) = suites(report_on(weaker))
    assert suite.findall("testcase/failure") == []
    outputs = [output.text or "" for output in suite.findall("testcase/system-out")]
    assert any("[grade-not-stated]" in output for output in outputs)
    no_level = COMPLETE.replace("level: {eqf: 4}", "level: {not_applicable: A course for all}")
    skipped = [one.attrib["message"] for one in suites(report_on(no_level))[0].findall("testcase/skipped")]
    assert "does not apply: A course for all" in skipped


def test_junit_of_a_credential(update: bool) -> None:
    snapshot("sketch.junit.xml", written("junit", with_statuses(report_of(SKETCH))), update=update)
