"""The report as JUnit XML, which most CI systems show as tests: one suite a descriptor.

Each error or warning that counts is a test that fails. What is known or suppressed is a test that was skipped, with
its reason. An element with none of these is one test: passed where it is there, skipped where it is not stated or it
does not apply. Notes fail nothing; they stand in the output of their element.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from xml.etree import ElementTree

from mccheck.recommendation import GROUPS, Element, element
from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.terms import Severity, Status, Verdict
from mccheck.writing.findings import members_in_brackets
from mccheck.writing.words import FORMAT_OF_DESCRIPTORS, VERDICT_WORDS, plain, sentence
from mccheck.writing.writer import Layout, Writer


@dataclass(frozen=True, slots=True)
class _Case:
    """One test: its name and group, and what came of it. Without failure and without skip it passed."""

    name: str
    group: str
    failure: ReportedFinding | None = None
    skipped: str = ""
    notes: tuple[str, ...] = ()


def _written(report: Report, _: Layout) -> str:
    """The report as XML, indented, with a line end. It names no time: the same input gives the same bytes."""
    root = ElementTree.Element("testsuites", {"name": f"mccheck {report.mccheck}, profile {plain(report.profile)}"})
    total: Counter[str] = Counter()
    for descriptor in report.descriptors:
        counts = _suite(root, descriptor)
        total += counts
    root.attrib |= {name: str(total[name]) for name in ("tests", "failures")} | {"errors": "0"}
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(root: ElementTree.Element, descriptor: ReportedDescriptor) -> Counter[str]:
    path = plain(PurePath(descriptor.path).as_posix())
    cases = list(_cases(descriptor))
    counts = Counter(
        tests=len(cases),
        failures=sum(case.failure is not None for case in cases),
        skipped=sum(bool(case.skipped) for case in cases),
    )
    attributes = {"name": path, **{name: str(count) for name, count in counts.items()}, "errors": "0", "file": path}
    suite = ElementTree.SubElement(root, "testsuite", attributes)
    seen: Counter[str] = Counter()
    for case in cases:
        seen[case.name] += 1
        name = case.name if seen[case.name] == 1 else f"{case.name} ({seen[case.name]})"
        test = ElementTree.SubElement(suite, "testcase", {"name": name, "classname": path, "group": case.group})
        if case.failure:
            finding = case.failure
            message = f"{sentence(finding.message)}{members_in_brackets(descriptor, finding)}"
            told = ElementTree.SubElement(test, "failure", {"type": finding.severity.value, "message": message})
            told.text = "\n".join(_told(path, finding))
        if case.skipped:
            ElementTree.SubElement(test, "skipped", {"message": case.skipped})
        if case.notes:
            ElementTree.SubElement(test, "system-out").text = "\n".join(case.notes)
    return counts


def _cases(descriptor: ReportedDescriptor) -> Iterator[_Case]:
    known = {name for group in GROUPS for name in group.elements}
    for finding in descriptor.findings:
        if finding.element not in known:
            yield from _of_finding(descriptor, finding, FORMAT_OF_DESCRIPTORS)
    if descriptor.kind is None:
        return
    for group in GROUPS:
        for name in group.elements:
            yield from _of_element(descriptor, element(name), group.name)


def _of_element(descriptor: ReportedDescriptor, asked: Element, group: str) -> Iterator[_Case]:
    findings = [finding for finding in descriptor.findings if finding.element == asked.id]
    cases = [case for finding in findings for case in _of_finding(descriptor, finding, group)]
    notes = tuple(_line(descriptor, finding) for finding in findings if _is_new_note(finding))
    if cases:
        # The notes stay visible, at the first test of their element.
        yield _Case(cases[0].name, group, cases[0].failure, cases[0].skipped, notes)
        yield from cases[1:]
        return
    verdict = descriptor.elements[asked.id]
    there = verdict in {Verdict.MET, Verdict.PARTIAL}
    yield _Case(asked.name, group, skipped="" if there else _why_skipped(descriptor, asked.id), notes=notes)


def _of_finding(descriptor: ReportedDescriptor, finding: ReportedFinding, group: str) -> Iterator[_Case]:
    name = plain(f"{finding.rule}: {finding.route}" if finding.route else finding.rule)
    if finding.status is not Status.NEW:
        reason = f" ({plain(finding.reason)})" if finding.reason else ""
        yield _Case(name, group, skipped=f"{finding.status}{reason}: {_line(descriptor, finding)}")
    elif finding.severity is not Severity.NOTE:
        yield _Case(name, group, failure=finding)
    elif group is FORMAT_OF_DESCRIPTORS:  # there is no test of an element in whose output it could stand
        yield _Case(name, group, notes=(_line(descriptor, finding),))


def _is_new_note(finding: ReportedFinding) -> bool:
    return finding.status is Status.NEW and finding.severity is Severity.NOTE


def _why_skipped(descriptor: ReportedDescriptor, name: str) -> str:
    reasons = {one.not_applicable[name]: None for one in descriptor.credentials if name in one.not_applicable}
    words = VERDICT_WORDS[descriptor.elements[name]]
    return f"{words}: {'; '.join(plain(reason) for reason in reasons)}" if reasons else words


def _line(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    words = f"{sentence(finding.message)}{members_in_brackets(descriptor, finding)}"
    return f"{plain(descriptor.path)}:{finding.line}:{finding.column}: {finding.severity}: {words} [{finding.rule}]"


def _told(path: str, finding: ReportedFinding) -> Iterator[str]:
    yield f"{path}:{finding.line}:{finding.column}"
    if finding.said:
        yield f"Stated: {plain(finding.said)}"
    yield f"Why: {finding.why}"
    yield f"Remedy: {finding.remedy}"
    if finding.write:
        yield finding.write
    yield f"Basis: {finding.citation}"


WRITER: Writer[Report, ReportedDescriptor] = Writer(head=_written, for_ci=True)
