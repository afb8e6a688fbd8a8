"""Builds the report: runs the check on what was loaded, and looks up the place of whatever is reported.

One root cause is one finding: what several members inherit from one place in the file, or what all of them are
silent about, is reported once.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from mccheck import __version__
from mccheck.checking import Finding, Judged, Judgement, check
from mccheck.profiles import Profile
from mccheck.reading.document import Document, Place, Route, route_text
from mccheck.reading.loading import Failed, Loaded
from mccheck.reading.problems import FORMAT_RULES, Problem
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.report.model import (
    SCHEMA_VERSION,
    OpenQuestion,
    Report,
    ReportedCredential,
    ReportedDescriptor,
    ReportedFinding,
    Status,
    Summary,
)
from mccheck.rules import RULES, Rule
from mccheck.rules.rule import Severity
from mccheck.statistics import Figures, figures_of
from mccheck.suppressing import Suppressed, suppress

_FORMAT_RULES = {rule.name: rule for rule in FORMAT_RULES}


def build(
    loaded: Iterable[Loaded | Failed],
    profile: Profile,
    rules_for: Callable[[str], tuple[Rule, ...]] = lambda _: RULES,
    *,
    rules: Sequence[Rule] = RULES,
    today: date | None = None,
) -> Report:
    """Judge everything that was loaded by a profile, and report on it in the order in which it came.

    `rules` are all that there are; `rules_for` tells which are asked of the file at a path. `today` decides whether a
    suppression has expired; it is the day of the clock where nothing is given.
    """
    today = today or date.today()
    descriptors: list[ReportedDescriptor] = []
    asked: set[str] = set()
    for one in loaded:
        if isinstance(one, Failed):
            descriptors.append(_unjudged(one))
            continue
        put = rules_for(one.path)
        judgement = check(one.descriptor, profile, put)
        asked |= judgement.asked
        found = _findings(one.document, judgement)
        suppressed = suppress(one.document, found, today, rules=rules, asked=put)
        descriptors.append(_judged(one, judgement, _after_comments(found, suppressed)))
    descriptors = _told_apart_in_files(descriptors)
    return Report(
        SCHEMA_VERSION,
        __version__,
        profile.name,
        len(asked),
        len(rules),
        tuple(descriptors),
        summarise_findings(descriptors),
    )


def summarise_findings(descriptors: Sequence[ReportedDescriptor]) -> Summary:
    """The summary over some descriptors."""
    findings = [finding for descriptor in descriptors for finding in descriptor.findings]
    new = [finding.severity for finding in findings if finding.status is Status.NEW]
    return Summary(
        len(descriptors),
        sum(len(descriptor.credentials) for descriptor in descriptors),
        new.count(Severity.ERROR),
        new.count(Severity.WARNING),
        new.count(Severity.NOTE),
        sum(finding.status is Status.KNOWN for finding in findings),
        sum(finding.status is Status.SUPPRESSED for finding in findings),
    )


def _unjudged(failed: Failed) -> ReportedDescriptor:
    return ReportedDescriptor(
        path=failed.path,
        id=None,
        title=None,
        kind=None,
        elements={element.id: None for element in ELEMENTS},
        groups={group.id: None for group in GROUPS},
        credentials=(),
        findings=_told_apart([_of_problem(problem) for problem in failed.problems]),
        open_questions=(),
        figures=None,
    )


def _of_problem(problem: Problem) -> ReportedFinding:
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
        basis="format of descriptors",
        citation="mccheck descriptor format, version 1",
        route="",
        line=place.line,
        column=place.column,
        end_line=place.end_line,
        end_column=place.end_column,
        excerpt=problem.excerpt,
        said=None,
        source=None,
        remark=None,
        fingerprint=_fingerprint(rule.name, problem.message),
        status=Status.NEW,
        reason=None,
    )


def _judged(loaded: Loaded, judgement: Judgement, findings: tuple[ReportedFinding, ...]) -> ReportedDescriptor:
    descriptor = loaded.descriptor
    return ReportedDescriptor(
        path=loaded.path,
        id=descriptor.id,
        title=descriptor.title.text if descriptor.title else None,
        kind=descriptor.kind,
        elements=dict(judgement.elements),
        groups=dict(judgement.groups),
        credentials=tuple(_credential(one) for one in judgement.credentials),
        findings=findings,
        open_questions=_open_questions(judgement.credentials),
        figures=_figures(judgement) if descriptor.is_collection else None,
    )


def _figures(judgement: Judgement) -> Figures:
    return figures_of([judged.member.credential for judged in judgement.credentials])


def _credential(judged: Judged) -> ReportedCredential:
    title = judged.member.credential.name or judged.member.id
    return ReportedCredential(judged.member.id, title, judged.elements, judged.groups, judged.reasons)


def _after_comments(findings: list[ReportedFinding], suppressed: Suppressed) -> tuple[ReportedFinding, ...]:
    """The findings in the order of the file, after the comments of the file had their say."""
    for index, reason in suppressed.reasons.items():
        findings[index] = replace(findings[index], status=Status.SUPPRESSED, reason=reason)
    findings += [_of_problem(problem) for problem in suppressed.problems]
    return _told_apart(sorted(findings, key=lambda finding: (finding.line, finding.column, finding.rule)))


def _findings(document: Document, judgement: Judgement) -> list[ReportedFinding]:
    everyone = len(judgement.credentials)
    silent: dict[str, int] = {}
    for finding in judgement.findings:
        if finding.silence:
            silent[finding.rule.name] = silent.get(finding.rule.name, 0) + 1
    # What stands at one place of the file is one cause, however many members inherit, merge or alias it.
    folded: dict[tuple[str, str, Place], tuple[Route, list[Finding]]] = {}
    for finding in judgement.findings:
        if finding.silence and silent[finding.rule.name] == everyone:
            route = finding.route  # everyone is silent: the place is the collection's
        else:
            route = _route(document, finding)
        place = document.place(route, on_key=finding.silence)
        folded.setdefault((finding.rule.name, finding.message, place), (route, []))[1].append(finding)
    return [_reported(document, findings, route, everyone) for route, findings in folded.values()]


def _told_apart(findings: list[ReportedFinding]) -> tuple[ReportedFinding, ...]:
    """Findings of one file with fingerprints that differ: those that are alike are numbered in their order."""
    seen: Counter[str] = Counter()
    told = []
    for finding in findings:
        seen[finding.fingerprint] += 1
        number = seen[finding.fingerprint]
        told.append(finding if number == 1 else replace(finding, fingerprint=f"{finding.fingerprint}-{number}"))
    return tuple(told)


def _told_apart_in_files(descriptors: list[ReportedDescriptor]) -> list[ReportedDescriptor]:
    """Descriptors that stand in one file with fingerprints that differ: each carries which descriptor it is of."""
    in_file = Counter(descriptor.path for descriptor in descriptors)
    number: Counter[str] = Counter()
    told = []
    for descriptor in descriptors:
        number[descriptor.path] += 1
        if in_file[descriptor.path] > 1:
            which = descriptor.id or str(number[descriptor.path])
            findings = tuple(
                replace(finding, fingerprint=_fingerprint(which, finding.fingerprint))
                for finding in descriptor.findings
            )
            descriptor = replace(descriptor, findings=findings)  # noqa: PLW2901
        told.append(descriptor)
    return told


def _fingerprint(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _route(document: Document, finding: Finding) -> Route:
    """The route in the file: the member's own fact, or the collection's where the member inherits it."""
    own = finding.base + finding.route
    if finding.base and finding.route:
        of_member = document.matched(own) - len(finding.base)
        if document.matched(finding.route) > of_member:
            return finding.route
    return own


def _reported(document: Document, findings: list[Finding], route: Route, everyone: int) -> ReportedFinding:
    finding = findings[0]
    rule = finding.rule
    place = document.place(route, on_key=finding.silence)
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
        fingerprint=_fingerprint(rule.name, document.stable_route(route)),
        status=Status.NEW,
        reason=None,
    )


def _depth_of_credential(route: Route) -> int:
    """How many steps lead to the credential itself, whose remark is about all of it and not about one fact."""
    return 2 if route[:1] == ("credentials",) else 0


def _open_questions(credentials: tuple[Judged, ...]) -> tuple[OpenQuestion, ...]:
    silent: dict[str, list[str]] = {}
    for judged in credentials:
        for rule in judged.open_questions:
            silent.setdefault(rule.name, []).append(judged.member.id)
    return tuple(
        OpenQuestion(rule.name, rule.element, rule.question, tuple(silent[rule.name]))
        for rule in RULES
        if rule.name in silent
    )
