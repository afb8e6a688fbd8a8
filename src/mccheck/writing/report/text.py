"""The report for people at a terminal: first how a credential stands, then each gap, last a summary."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from mccheck.recommendation import CAVEAT, GROUPS, element, group_of
from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.terms import Verdict
from mccheck.writing.findings import (
    SET_ASIDE,
    SEVERITIES,
    members_in_brackets,
    of_status,
    severities_in_words,
    summary_in_words,
    that_count,
)
from mccheck.writing.page import STYLES, Page, Styled, Words
from mccheck.writing.words import VERDICT_WORDS, number_of, plain, sentence
from mccheck.writing.writer import Layout, Writer

_MOST_PLACES = 3  # of one message that are shown in full
_ORDER = (Verdict.MET, Verdict.PARTIAL, Verdict.GAP, Verdict.NOT_STATED, Verdict.NOT_APPLICABLE)


def _piece(descriptor: ReportedDescriptor, layout: Layout) -> str:
    page = Page(layout)
    _descriptor(page, descriptor)
    return page.text()


def _tail(report: Report, layout: Layout) -> str:
    page = Page(layout)
    _summary(page, report)
    return page.text()


def _descriptor(page: Page, descriptor: ReportedDescriptor) -> None:
    page.line(Styled(plain(descriptor.path), "bold underline"))
    if descriptor.kind is not None:
        title = plain(descriptor.title or descriptor.id or "(no title)")
        count = f" of {number_of(len(descriptor.credentials), 'credential')}" if len(descriptor.credentials) > 1 else ""
        page.line(f"{title} ({descriptor.kind}{count})")
        page.line()
        _standing(page, descriptor)
    page.line()
    if gaps := that_count(descriptor):
        _gaps(page, descriptor, gaps)
    else:
        page.line("No new gaps found." if descriptor.findings else "No gaps found.")
        page.line()
    _set_aside(page, descriptor)
    if descriptor.open_questions:
        _open_questions(page, descriptor)


def _standing(page: Page, descriptor: ReportedDescriptor) -> None:
    page.line(Styled("How it stands", "bold"))
    for group in GROUPS:
        verdict = descriptor.groups[group.id]
        page.labelled(group.name, Styled(VERDICT_WORDS[verdict], STYLES[verdict]), 2, 22, "bold")
        for shown in _ORDER:
            names = [name for name in group.elements if descriptor.elements[name] is shown]
            if names and not (len(names) == len(group.elements) == 1):
                words = " · ".join(_element_words(descriptor, name) for name in names)
                page.labelled(VERDICT_WORDS[shown], words, 4, 22, STYLES[shown])


def _element_words(descriptor: ReportedDescriptor, name: str) -> str:
    words = element(name).name.lower()
    verdicts = [credential.elements[name] for credential in descriptor.credentials]
    if len(set(verdicts)) > 1:
        met = verdicts.count(Verdict.MET)
        return f"{words} (met by {met} of {len(verdicts)})"
    reasons = {credential.not_applicable.get(name) for credential in descriptor.credentials}
    reason = reasons.pop() if len(reasons) == 1 else None
    return f"{words} ({plain(reason)})" if reason else words


def _gaps(page: Page, descriptor: ReportedDescriptor, gaps: list[ReportedFinding]) -> None:
    head = "Gaps" if descriptor.kind else "Why it cannot be judged"
    page.line([Styled(head, "bold"), f" ({severities_in_words(gaps)})"])
    for severity in SEVERITIES:
        chosen = [finding for finding in gaps if finding.severity is severity]
        chosen.sort(key=lambda finding: (_rank(finding), finding.rule, finding.message))
        for _, same in groupby(chosen, key=lambda finding: finding.rule):
            page.line()
            _gap(page, descriptor, list(same))
    page.line()


def _set_aside(page: Page, descriptor: ReportedDescriptor) -> None:
    for status, head in SET_ASIDE:
        if findings := of_status(descriptor, status):
            page.line([Styled(head, "bold"), f" ({severities_in_words(findings)})"])
            for finding in findings:
                what = sentence(finding.message) + members_in_brackets(descriptor, finding)
                words = f"{finding.rule}, line {finding.line}: {what}"
                page.line(f"· {words}", 2, 4)
                if finding.reason:
                    page.line(f"Reason: {plain(finding.reason)}", 4)
            page.line()


def _rank(finding: ReportedFinding) -> int:
    if finding.element is None:
        return -1
    return [name for group in GROUPS for name in group.elements].index(finding.element)


def _gap(page: Page, descriptor: ReportedDescriptor, findings: list[ReportedFinding]) -> None:
    first = findings[0]
    head: list[Words] = [Styled(first.severity.value, STYLES[first.severity]), "  ", Styled(first.rule, "bold")]
    if first.element:
        theme = f"{group_of(first.element).name.lower()}: {element(first.element).name.lower()}"
        head.append(Styled(f"  ({theme})", "dim"))
    page.line(head, 2, 9)
    for _, same in groupby(findings, key=lambda finding: finding.message):
        alike = list(same)
        for finding in alike[:_MOST_PLACES]:
            page.line(sentence(finding.message) + members_in_brackets(descriptor, finding), 4)
            _place(page, descriptor, finding)
        if rest := alike[_MOST_PLACES:]:
            lines = ", ".join(str(finding.line) for finding in rest)
            page.line(f"The same in {number_of(len(rest), 'more place')}, on lines {lines}.", 4)
    page.labelled("Why", plain(first.why), 4, 11, "bold")
    page.labelled("Remedy", "\n".join(map(plain, first.remedy.splitlines())), 4, 11, "bold")
    if first.write:
        page.verbatim(first.write, 11, "green")
    page.labelled("Basis", plain(first.citation), 4, 11, "bold")


def _place(page: Page, descriptor: ReportedDescriptor, finding: ReportedFinding) -> None:
    where = f"{plain(descriptor.path)}:{finding.line}:{finding.column}"
    page.line(Styled(where, "blue"), 4)
    if finding.excerpt.strip():
        number = f"{finding.line} │ "
        shown, cut = _window(plain(finding.excerpt), finding.column - 1, page.width - 6 - len(number))
        page.verbatim(number + shown, 6, "dim")
        offset = 6 + len(number) + finding.column - 1 - cut
        length = finding.end_column - finding.column if finding.end_line == finding.line else 1
        page.verbatim("^" * max(1, min(length, page.width - offset - 1)), offset, "red")
    if finding.said:
        page.line(Styled(f"Stated: {plain(finding.said)}", "dim"), 6)
    if finding.source:
        page.line(Styled(f"Source: {plain(finding.source)}", "dim"), 6)
    if finding.remark:
        page.line(Styled(f"Remark: {plain(finding.remark)}", "dim"), 6)


def _window(line: str, column: int, room: int) -> tuple[str, int]:
    """The stretch of a line in which a column, from 0, can be seen, and how many characters to the left it lacks."""
    if column < room - 1:
        return line, 0
    start = min(column - room // 3, len(line) - room + 1)
    return "…" + line[start:], start - 1


def _open_questions(page: Page, descriptor: ReportedDescriptor) -> None:
    page.line(Styled("Open questions", "bold"))
    page.line("The descriptor does not answer these. This does not count against it.", 2)
    everyone = len(descriptor.credentials)
    for group_name, questions in _by_group(descriptor):
        page.line(Styled(group_name, "bold"), 2)
        for question, count in questions:
            some = f" ({count} of {everyone} credentials)" if count < everyone else ""
            page.line(f"· {question}{some}", 4, 6)
    page.line()


def _by_group(descriptor: ReportedDescriptor) -> Iterator[tuple[str, Iterable[tuple[str, int]]]]:
    for group in GROUPS:
        questions = [
            (question.question, len(question.credentials))
            for question in descriptor.open_questions
            if question.element in group.elements
        ]
        if questions:
            yield group.name, questions


def _summary(page: Page, report: Report) -> None:
    summary = report.summary
    page.line(Styled("Summary", "bold"))
    judged = f"{number_of(summary.descriptors, 'descriptor')}, {number_of(summary.credentials, 'credential')}"
    page.line(f"{judged}: {summary_in_words(summary)}.", 2)
    asked = f"{report.rules_asked} of {report.rules_known} rules were applied"
    page.line(f"{asked} (profile {plain(report.profile)}, mccheck {report.mccheck}).", 2)
    if summary.credentials:
        page.line(CAVEAT, 2)
    if summary.error + summary.warning + summary.note:
        page.line("“mccheck explain RULE” says more about any rule named above.", 2)


WRITER: Writer[Report, ReportedDescriptor] = Writer(piece=_piece, tail=_tail, for_reading=True)
