"""The report in Markdown, for a job summary, an issue or a comment: how each descriptor stands, and its gaps.

It is shorter than the text report: a job summary is skimmed, and may hold a whole folder.
"""

from collections.abc import Iterator

from mccheck.recommendation import CAVEAT, GROUPS, element
from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.writing.findings import (
    SET_ASIDE,
    SEVERITIES,
    members_in_brackets,
    of_status,
    severities_in_words,
    summary_in_words,
    that_count,
)
from mccheck.writing.words import SYMBOLS, VERDICT_WORDS, escaped, number_of, sentence
from mccheck.writing.writer import Layout, Writer


def _head(_: Report, __: Layout) -> str:
    return "# Gap report\n\n"


def _piece(descriptor: ReportedDescriptor, _: Layout) -> str:
    """A descriptor with its standing and its findings."""
    return "".join(f"{line}\n" for line in _descriptor(descriptor))


def _tail(report: Report, _: Layout) -> str:
    return "".join(f"{line}\n" for line in _summary(report))


def _descriptor(descriptor: ReportedDescriptor) -> Iterator[str]:
    title = descriptor.title or descriptor.id
    yield f"## {escaped(title or descriptor.path)}"
    yield ""
    if descriptor.kind is not None:
        many = len(descriptor.credentials) > 1
        count = f" of {number_of(len(descriptor.credentials), 'credential')}" if many else ""
        yield f"{f'{escaped(descriptor.path)} ' if title else ''}({descriptor.kind}{count})"
        yield ""
        yield from _standing(descriptor)
        yield ""
    if gaps := that_count(descriptor):
        yield from _gaps(descriptor, gaps)
    else:
        yield "No new gaps found." if descriptor.findings else "No gaps found."
    yield ""
    for status, head in SET_ASIDE:
        if findings := of_status(descriptor, status):
            yield f"### {head} ({severities_in_words(findings)})"
            yield ""
            yield from (_aside(descriptor, finding) for finding in findings)
            yield ""


def _standing(descriptor: ReportedDescriptor) -> Iterator[str]:
    yield "| group | verdict | elements |"
    yield "|---|---|---|"
    for group in GROUPS:
        verdict = descriptor.groups[group.id]
        elements = " · ".join(f"{SYMBOLS[descriptor.elements[name]]} {element(name).name}" for name in group.elements)
        yield f"| {group.name} | {SYMBOLS[verdict]} {VERDICT_WORDS[verdict]} | {elements} |"


def _gaps(descriptor: ReportedDescriptor, gaps: list[ReportedFinding]) -> Iterator[str]:
    yield f"### {'Gaps' if descriptor.kind else 'Why it cannot be judged'} ({severities_in_words(gaps)})"
    yield ""
    yield "| severity | finding | line | remedy |"
    yield "|---|---|---|---|"
    for severity in SEVERITIES:
        for finding in gaps:
            if finding.severity is severity:
                what = f"{_words(descriptor, finding)}<br>`{finding.rule}`"
                yield f"| {severity} | {what} | {finding.line}:{finding.column} | {escaped(finding.remedy)} |"


def _aside(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    reason = f" Reason: {escaped(finding.reason)}" if finding.reason else ""
    return f"- `{finding.rule}`, line {finding.line}: {_words(descriptor, finding)}{reason}"


def _words(descriptor: ReportedDescriptor, finding: ReportedFinding) -> str:
    return escaped(sentence(finding.message) + members_in_brackets(descriptor, finding))


def _summary(report: Report) -> Iterator[str]:
    summary = report.summary
    yield "## Summary"
    yield ""
    judged = f"{number_of(summary.descriptors, 'descriptor')}, {number_of(summary.credentials, 'credential')}"
    yield f"{judged}: **{summary_in_words(summary)}**. {report.rules_asked} of {report.rules_known} rules were applied"
    yield f"(profile {escaped(report.profile)}, mccheck {report.mccheck})."
    if summary.credentials:
        legend = " · ".join(f"{SYMBOLS[verdict]} {words}" for verdict, words in VERDICT_WORDS.items() if verdict)
        yield ""
        yield legend
        yield ""
        yield f"*{CAVEAT}*"


WRITER: Writer[Report, ReportedDescriptor] = Writer(head=_head, piece=_piece, tail=_tail)
