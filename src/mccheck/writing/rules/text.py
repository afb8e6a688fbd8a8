"""The list of rules for people at a terminal: by group, with name, severity, and the question on a line of its own."""

from collections.abc import Sequence

from mccheck.recommendation import GROUPS
from mccheck.report.model import ReportedRule
from mccheck.writing.page import STYLES, Page, Styled, Words
from mccheck.writing.words import FORMAT_OF_DESCRIPTORS, plain
from mccheck.writing.writer import Layout, Writer


def _written(rules: Sequence[ReportedRule], layout: Layout) -> str:
    page = Page(layout)
    for group in GROUPS:
        page.line(Styled(group.name, "bold"))
        for rule in (rule for rule in rules if rule.group == group.id):
            _listed(page, rule)
        page.line()
    page.line(Styled(FORMAT_OF_DESCRIPTORS, "bold"))
    of_format = [rule for rule in rules if rule.group is None]
    for rule in of_format:
        _listed(page, rule)
    page.line()
    page.line(f"{len(rules) - len(of_format)} rules, and {len(of_format)} about the descriptor format.")
    return page.text()


def _listed(page: Page, rule: ReportedRule) -> None:
    page.line(name_and_severity(rule), 2)
    page.line(plain(rule.question), 6)


def name_and_severity(rule: ReportedRule) -> list[Words]:
    """The name of a rule and how grave it is; `off` where it is not asked."""
    severity = Styled(rule.severity.value, STYLES[rule.severity]) if rule.asked else Styled("off", "dim")
    return [Styled(plain(rule.name), "bold"), " (", severity, ")"]


WRITER: Writer[Sequence[ReportedRule], ReportedRule] = Writer(head=_written, for_reading=True)
