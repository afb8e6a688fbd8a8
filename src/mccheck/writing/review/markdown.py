"""The review in Markdown, for a comment on a change request or a job summary."""

from collections.abc import Iterator, Sequence

from mccheck.recommendation import element
from mccheck.report.model import ReportedFinding
from mccheck.views.review import Review, ReviewedDescriptor, counts_of
from mccheck.writing.findings import gravest_first
from mccheck.writing.review.words import (
    DIRECTIONS,
    counts_in_words,
    members_of_verdict,
    members_that_came_or_went,
    named_in_brackets,
    summary_of,
    title_of,
)
from mccheck.writing.words import SYMBOLS, VERDICT_WORDS, escaped, sentence
from mccheck.writing.writer import Layout, Writer


def _written(review: Review, _: Layout) -> str:
    """The summary first, then descriptor by descriptor."""
    compared, *numbers, outcome = summary_of(review)
    lines = ["# What the change does", "", f"**{outcome}** {escaped(compared)}", "", *(f"- {line}" for line in numbers)]
    for descriptor in review.descriptors:
        lines += _descriptor(descriptor)
    return "\n".join(lines) + "\n"


def _descriptor(descriptor: ReviewedDescriptor) -> Iterator[str]:
    yield from ("", f"## {escaped(descriptor.path)}", "", escaped(title_of(descriptor)))
    changes = [
        (head, change)
        for direction, head in DIRECTIONS
        for change in descriptor.verdicts
        if change.direction is direction
    ]
    if changes:
        yield from ("", "| | element | before | after |", "|---|---|---|---|")
    for head, change in changes:
        name = element(change.element).name + escaped(members_of_verdict(descriptor, change))
        before, after = (f"{SYMBOLS[verdict]} {VERDICT_WORDS[verdict]}" for verdict in (change.old, change.new))
        yield f"| {head.lower()} | {name} | {before} | {after} |"
    for head, names in members_that_came_or_went(descriptor):
        yield from ("", f"**{head}:** {escaped(names)}")
    yield from _findings(descriptor, "New findings", descriptor.new_findings, placed=True)
    yield from _findings(descriptor, "Resolved findings", descriptor.gone_findings)
    yield from _findings(descriptor, "Newly suppressed", descriptor.suppressed, placed=True)


def _findings(
    descriptor: ReviewedDescriptor, head: str, findings: Sequence[ReportedFinding], *, placed: bool = False
) -> Iterator[str]:
    if not findings:
        return
    yield from ("", f"**{head}** ({counts_in_words(counts_of(findings))})", "")
    for finding in gravest_first(findings):
        place = f", line {finding.line}" if placed else ""
        reason = f" Reason: {escaped(finding.reason)}" if finding.reason else ""
        words = escaped(sentence(finding.message) + named_in_brackets(descriptor, finding.credentials))
        yield f"- {finding.severity} `{finding.rule}`{place}: {words}{reason}"


WRITER: Writer[Review, ReviewedDescriptor] = Writer(head=_written)
