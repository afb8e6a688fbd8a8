"""Reports for the tests of all formats: with findings set aside, with hostile texts, with nothing."""

from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

from mccheck.report.model import Report, ReportedFinding, summary_of
from mccheck.terms import Status
from tests.support import BROKEN, COMPLETE, PATHWAY, ROOT, SHARED, SKETCH, report_on, written

# The published shapes of formats that others read.
SHAPES = SHARED / "shapes" / "ci-formats"

# What an author may write to break out of any of the formats.
NASTY = (
    "\x1b[31mred\x1b[0m\n::error::x\r\n%0A::warning::y, a=b:c | <script>alert(1)</script> ]]> & [x](http://e) `c` "
    "\u2028 \u202e \uffff"
)


def report_of(path: str) -> Report:
    """The report on a file of the project."""
    return report_on((ROOT / path).read_bytes(), path)


def changed(report: Report, change: Callable[[int, ReportedFinding], ReportedFinding]) -> Report:
    """A report with its findings changed, each by its number over the whole report, and counted anew."""
    number = iter(range(10_000))
    descriptors = tuple(
        replace(one, findings=tuple(change(next(number), finding) for finding in one.findings))
        for one in report.descriptors
    )
    return replace(report, descriptors=descriptors, summary=summary_of(descriptors))


def with_statuses(report: Report) -> Report:
    """A report whose first finding is known, and whose second is suppressed; of a settled number of rules."""

    def change(number: int, finding: ReportedFinding) -> ReportedFinding:
        if number == 0:
            return replace(finding, status=Status.KNOWN)
        if number == 1:
            return replace(finding, status=Status.SUPPRESSED, reason="Agreed with the ministry")
        return finding

    return replace(changed(report, change), rules_asked=70, rules_known=100)


def nasty(report: Report) -> Report:
    """A report in which every text of an author is an attack."""
    hostile = changed(
        report,
        lambda _, finding: replace(
            finding, message=NASTY, said=NASTY, source=NASTY, remark=NASTY, excerpt=NASTY, credentials=(NASTY,)
        ),
    )
    descriptors = tuple(replace(one, path=f"a,b:c%/{NASTY}.yaml", title=NASTY) for one in hostile.descriptors)
    return replace(hostile, descriptors=descriptors)


def several() -> Report:
    """One credential, one collection, and one file that cannot be judged."""
    parts = [report_of(path) for path in (SKETCH, PATHWAY, BROKEN)]
    descriptors = tuple(one for part in parts for one in part.descriptors)
    return replace(parts[0], descriptors=descriptors, summary=summary_of(descriptors))


REPORTS: dict[str, Callable[[], Report]] = {
    "several": several,
    "statuses": lambda: with_statuses(several()),
    "sound": lambda: report_on(COMPLETE),
    "nasty": lambda: nasty(several()),
    "empty": lambda: report_on(""),
}


def suites(report: Report) -> list[ElementTree.Element]:
    """The suites of a report in JUnit, one a descriptor."""
    return list(ElementTree.fromstring(written("junit", report)))
