"""The review for people at a terminal: what got worse in each descriptor, what better, which findings came and went."""

from collections.abc import Sequence

from mccheck.recommendation import element
from mccheck.report.model import ReportedFinding
from mccheck.views.review import Direction, Review, ReviewedDescriptor, counts_of
from mccheck.writing.findings import gravest_first
from mccheck.writing.page import STYLES, Page, Styled, Words
from mccheck.writing.review.words import (
    DIRECTIONS,
    counts_in_words,
    members_of_verdict,
    members_that_came_or_went,
    named_in_brackets,
    summary_of,
    title_of,
)
from mccheck.writing.words import SYMBOLS, VERDICT_WORDS, plain, sentence
from mccheck.writing.writer import Layout, Writer

_STYLES = {Direction.WORSE: "bold red", Direction.BETTER: "bold green", Direction.LEVEL: "bold"}


def _written(review: Review, layout: Layout) -> str:
    page = Page(layout)
    for descriptor in review.descriptors:
        _descriptor(page, descriptor)
    page.line(Styled("Summary", "bold"))
    for line in summary_of(review):
        page.line(line, 2)
    return page.text()


def _descriptor(page: Page, descriptor: ReviewedDescriptor) -> None:
    page.line(Styled(plain(descriptor.path), "bold underline"))
    page.line(title_of(descriptor))
    for direction, head in DIRECTIONS:
        changes = [change for change in descriptor.verdicts if change.direction is direction]
        if changes:
            page.line(Styled(head, _STYLES[direction]), 2)
        for change in changes:
            words: list[Words] = [
                f"{element(change.element).name}: ",
                Styled(f"{SYMBOLS[change.old]} {VERDICT_WORDS[change.old]}", STYLES[change.old]),
                " → ",
                Styled(f"{SYMBOLS[change.new]} {VERDICT_WORDS[change.new]}", STYLES[change.new]),
                members_of_verdict(descriptor, change),
            ]
            page.line(words, 4, 6)
    for head, names in members_that_came_or_went(descriptor):
        page.labelled(head, names, 2, 24, "bold")
    _findings(page, descriptor, "New findings", descriptor.new_findings, placed=True)
    _findings(page, descriptor, "Resolved findings", descriptor.gone_findings)
    _findings(page, descriptor, "Newly suppressed", descriptor.suppressed, placed=True)
    page.line()


def _findings(
    page: Page, descriptor: ReviewedDescriptor, head: str, findings: Sequence[ReportedFinding], *, placed: bool = False
) -> None:
    """The findings under a heading. Those that are gone have no place in the new file."""
    if not findings:
        return
    page.line([Styled(head, "bold"), f" ({counts_in_words(counts_of(findings))})"], 2)
    for finding in gravest_first(findings):
        head_line: list[Words] = [
            Styled(finding.severity.value, STYLES[finding.severity]),
            "  ",
            Styled(finding.rule, "bold"),
        ]
        if placed:
            head_line.append(Styled(f", line {finding.line}", "dim"))
        page.line(head_line, 4, 6)
        page.line(sentence(finding.message) + named_in_brackets(descriptor, finding.credentials), 6)
        if finding.reason:
            page.line(Styled(f"Reason: {plain(finding.reason)}", "dim"), 6)


WRITER: Writer[Review, ReviewedDescriptor] = Writer(head=_written, for_reading=True)
