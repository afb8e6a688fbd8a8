"""The table of rules that a report carries: every rule of a run, with all that is said about it."""

from collections.abc import Collection

from mccheck.reading.problems import FORMAT_RULES, FormatRule
from mccheck.recommendation import group_of
from mccheck.report.model import ReportedRule
from mccheck.rules import Rule
from mccheck.settings.configuration import Configuration
from mccheck.terms import Severity

FORMAT_BASIS = "descriptor format"
FORMAT_CITATION = "mccheck descriptor format, version 1"


def rule_table(configuration: Configuration, asked: Collection[str] | None = None) -> tuple[ReportedRule, ...]:
    """All rules that a configuration knows, then those of the format, each with the severity that is set for it.

    `asked` names those that a run asked; where it is left out, those that the configuration chooses count as asked.
    """
    chosen = {rule.name: rule for rule in configuration.for_all}
    names = chosen.keys() if asked is None else asked
    return (
        *(_of_rule(chosen.get(rule.name, rule), asked=rule.name in names) for rule in configuration.rules),
        *(_of_format(rule) for rule in FORMAT_RULES),
    )


def _of_rule(rule: Rule, *, asked: bool) -> ReportedRule:
    return ReportedRule(
        name=rule.name,
        group=group_of(rule.element).id,
        element=rule.element,
        severity=rule.severity,
        asked=asked,
        asked_of="credential" if rule.check is not None else "collection",
        basis=rule.basis.value,
        citation=rule.citation,
        question=rule.question,
        why=rule.why,
        remedy=rule.remedy,
        passing=rule.passing,
        failing=rule.failing,
        if_silent=rule.if_silent,
        needs=rule.needs,
    )


def _of_format(rule: FormatRule) -> ReportedRule:
    return ReportedRule(
        name=rule.name,
        group=None,
        element=None,
        severity=Severity(rule.severity),
        asked=True,
        asked_of="file",
        basis=FORMAT_BASIS,
        citation=FORMAT_CITATION,
        question=rule.question,
        why=rule.why,
        remedy=rule.remedy,
        passing="",
        failing="",
        if_silent="",
        needs=(),
    )
