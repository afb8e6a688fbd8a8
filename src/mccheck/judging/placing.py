"""Places what was found: each finding of a rule, and each problem of a file, as the report shows it.

One root cause is one finding: what several members inherit from one place in the file, or what all of them are
silent about, is reported once.
"""

import hashlib
from collections import Counter
from dataclasses import replace

from mccheck.judging.asking import Finding, Judgement
from mccheck.judging.rule_table import FORMAT_BASIS, FORMAT_CITATION
from mccheck.reading.document import Document
from mccheck.reading.problems import FORMAT_RULES, Problem
from mccheck.report.model import ReportedFinding
from mccheck.terms import Place, Route, Severity, Status, route_text

_FORMAT_RULES = {rule.name: rule for rule in FORMAT_RULES}


def reported_problem(problem: Problem) -> ReportedFinding:
    """What stands in the way of reading a file, or is wrong with one of its comments, as the report shows it."""
    rule = _FORMAT_RULES[problem.rule]
    place = problem.place
    return ReportedFinding(
        rule=rule.name,
        severity=Severity(rule.severity),
        element=None,
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


def placed(document: Document, judgement: Judgement) -> list[ReportedFinding]:
    """What the rules found in a document, each cause once and at its place."""
    everyone = len(judgement.credentials)
    silent: dict[str, int] = {}
    for finding in judgement.findings:
        if finding.silence:
            silent[finding.rule.name] = silent.get(finding.rule.name, 0) + 1
    # What stands at one place of the file is one cause, however many members inherit, merge or alias it.
    alike: dict[tuple[str, str, Place], tuple[Route, list[Finding]]] = {}
    for finding in judgement.findings:
        if finding.silence and silent[finding.rule.name] == everyone:
            route = finding.route  # everyone is silent: the place is the collection's
        else:
            route = _route(document, finding)
        place = document.place(route, on_key=finding.silence)
        alike.setdefault((finding.rule.name, finding.message, place), (route, []))[1].append(finding)
    return [_reported(document, findings, route, place, everyone) for (_, _, place), (route, findings) in alike.items()]


def told_apart(findings: list[ReportedFinding]) -> tuple[ReportedFinding, ...]:
    """Findings of one file with fingerprints that differ: those that are alike are numbered in their order."""
    seen: Counter[str] = Counter()
    told = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        number = seen[finding.fingerprint]
        told.append(finding if number == 1 else replace(finding, fingerprint=f"{finding.fingerprint}-{number}"))
    return tuple(told)


def fingerprint_of(*parts: str) -> str:
    """A short mark of some words, by which a finding is known again whatever line it is on."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _route(document: Document, finding: Finding) -> Route:
    """The route in the file: the member's own fact, or the collection's where the member inherits it."""
    own = finding.base + finding.route
    if finding.base and finding.route:
        of_member = document.matched(own) - len(finding.base)
        if document.matched(finding.route) > of_member:
            return finding.route
    return own


def _reported(
    document: Document, findings: list[Finding], route: Route, place: Place, everyone: int
) -> ReportedFinding:
    finding = findings[0]
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
        said=None if finding.silence else document.words(route),
        source=None if finding.silence else document.nearest(route, "source"),
        remark=None if finding.silence else document.nearest(route, "remark", below=_depth_of_credential(route)),
        fingerprint=fingerprint_of(rule.name, document.stable_route(route)),
        status=Status.NEW,
        reason=None,
    )


def _depth_of_credential(route: Route) -> int:
    """How many steps lead to the credential itself, whose remark is about all of it and not about one fact."""
    return 2 if route[:1] == ("credentials",) else 0
