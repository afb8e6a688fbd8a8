"""Places what was found: each finding of a rule, and each problem of a file, as the report shows it.

One root cause is one finding: what several members inherit from one place in the file, or what all of them are
silent about, is reported once.
"""

from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from mccheck.judging.asking import Finding, Judgement
from mccheck.judging.rule_table import FORMAT_BASIS, FORMAT_CITATION
from mccheck.reading.document import Document, Trace
from mccheck.reading.problems import FORMAT_RULES, Problem
from mccheck.report.fingerprints import fingerprint_of
from mccheck.report.model import ReportedFinding
from mccheck.terms import Place, Route, Severity, Status, route_text

_FORMAT_RULES = {rule.name: rule for rule in FORMAT_RULES}


def reported_problem(problem: Problem) -> ReportedFinding:
    """What stands in the way of reading a file, or is wrong with one of its comments, as the report shows it."""
    rule = _FORMAT_RULES[problem.rule]
    place = problem.place
    return ReportedFinding(
        rule=rule.name,
        severity=Severity(problem.severity or rule.severity),
        element=problem.element,
        credential=None,
        credentials=(),
        message=problem.message,
        why=rule.why,
        remedy=rule.remedy,
        write="",
        basis=FORMAT_BASIS,
        citation=FORMAT_CITATION,
        route="",
        line=place.line,
        column=place.column,
        end_line=place.end_line,
        end_column=place.end_column,
        excerpt=problem.excerpt,
        said=None,
        source=None,
        remark=None,
        fingerprint=fingerprint_of(rule.name, problem.message),
        status=Status.NEW,
        reason=None,
    )


def placed_problem(document: Document, judgement: Judgement, problem: Problem) -> ReportedFinding:
    """What is wrong with one of the facts of a document that was judged."""
    trace = document.trace(problem.route)
    member = None
    if problem.route[:1] == ("credentials",) and len(problem.route) > 1 and isinstance(problem.route[1], int):
        member = judgement.credentials[problem.route[1]].member.id
    elif len(judgement.credentials) == 1:
        member = judgement.credentials[0].member.id
    return replace(
        reported_problem(problem),
        credential=member,
        credentials=() if member is None else (member,),
        route=route_text(problem.route),
        source=trace.source,
        remark=trace.remark,
        fingerprint=fingerprint_of(problem.rule, trace.name, problem.message),
    )


def placed(document: Document, judgement: Judgement) -> list[ReportedFinding]:
    """What the rules found in a document, each cause once and at its place."""
    everyone = len(judgement.credentials)
    silent: dict[str, int] = {}
    for finding in judgement.findings:
        if finding.silence:
            silent[finding.rule.name] = silent.get(finding.rule.name, 0) + 1
    # What stands at one place of the file is one cause, however many members inherit, merge or alias it.
    alike: dict[tuple[str, str, Place], _Cause] = {}
    for finding in judgement.findings:
        if finding.silence and silent[finding.rule.name] == everyone:
            route = finding.route  # everyone is silent: the place is the collection's
            trace = document.trace(route, on_key=True)
        else:
            route, trace = _followed(document, finding)
        cause = alike.setdefault((finding.rule.name, finding.message, trace.place), _Cause(route, trace, []))
        cause.findings.append(finding)
    return [_reported(document, cause, everyone) for cause in alike.values()]


def told_apart(findings: list[ReportedFinding]) -> tuple[ReportedFinding, ...]:
    """Findings of one file with fingerprints that differ: those that are alike are numbered in their order."""
    seen: Counter[str] = Counter()
    told = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        number = seen[finding.fingerprint]
        told.append(finding if number == 1 else replace(finding, fingerprint=f"{finding.fingerprint}-{number}"))
    return tuple(told)


class _Cause(NamedTuple):
    """One cause of findings that are alike: the route to it in the file, and what stands along the route."""

    route: Route
    trace: Trace
    findings: list[Finding]


def _followed(document: Document, finding: Finding) -> tuple[Route, Trace]:
    """The route in the file and what stands along it: the member's own fact, or the collection's that it inherits."""
    own = finding.base + finding.route
    trace = document.trace(own, on_key=finding.silence)
    if finding.base and finding.route and trace.steps < len(own):
        shared = document.trace(finding.route, on_key=finding.silence)
        if shared.steps > trace.steps - len(finding.base):
            return finding.route, shared
    return own, trace


def _reported(document: Document, cause: _Cause, everyone: int) -> ReportedFinding:
    route, trace, findings = cause
    finding, place = findings[0], trace.place
    rule = finding.rule
    members = [found.member for found in findings if found.member is not None]
    alone = len(members) == 1 and everyone >= 1
    return ReportedFinding(
        rule=rule.name,
        severity=finding.severity,
        element=rule.element,
        credential=members[0] if alone else None,
        credentials=tuple(members),
        message=finding.message,
        why=rule.why,
        remedy=rule.remedy,
        write=rule.passing,
        basis=rule.basis.value,
        citation=rule.citation,
        route=route_text(route),
        line=place.line,
        column=place.column,
        end_line=place.end_line,
        end_column=place.end_column,
        excerpt=document.line(place.line),
        said=None if finding.silence else trace.text,
        source=None if finding.silence else trace.source,
        remark=None if finding.silence else trace.remark,
        fingerprint=fingerprint_of(rule.name, trace.name),
        status=Status.NEW,
        reason=None,
    )
