"""Judges what was loaded, one descriptor after the other, and builds the report."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import NamedTuple

from mccheck import __version__
from mccheck.judging.asking import Judged, Judgement, Questions, check, questions_of
from mccheck.judging.figures import figures_of
from mccheck.judging.placing import fingerprint_of, placed, reported_problem, told_apart
from mccheck.judging.suppressing import Suppressed, suppress
from mccheck.reading.loading import Failed, Loaded
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.report.figures import Figures
from mccheck.report.model import (
    NOTHING,
    SCHEMA_VERSION,
    OpenQuestion,
    Report,
    ReportedCredential,
    ReportedDescriptor,
    ReportedFinding,
    Summary,
)
from mccheck.rules import RULES, Rule
from mccheck.rules.profile import Profile
from mccheck.terms import Severity, Status


class Reported(NamedTuple):
    """One descriptor of the report, and the names of the rules that were asked of it.

    `read` tells how much of its file had been read then: from 0 to below 1, and 1 for the last of the file.
    """

    descriptor: ReportedDescriptor
    asked: frozenset[str]
    read: float

    @property
    def gaps(self) -> int:
        """How many findings of the descriptor count."""
        return sum(finding.status is Status.NEW for finding in self.descriptor.findings)


class Written(NamedTuple):
    """One descriptor as it was written, and what must be known of it for the whole report.

    `judged` tells whether it could be judged, `read` how much of its file had been read, as in `Reported`.
    """

    text: str
    counts: Summary
    asked: frozenset[str]
    judged: bool
    read: float

    @property
    def gaps(self) -> int:
        """How many findings of the descriptor count."""
        return self.counts.error + self.counts.warning + self.counts.note


def written(write: Callable[[ReportedDescriptor], str], reported: Reported) -> Written:
    """Write one descriptor, and keep nothing of it but what is counted."""
    descriptor = reported.descriptor
    counts = summarise_findings([descriptor])
    return Written(write(descriptor), counts, reported.asked, descriptor.kind is not None, reported.read)


def judge(
    loaded: Iterable[Loaded | Failed],
    profile: Profile,
    rules_for: Callable[[str], tuple[Rule, ...]] = lambda _: RULES,
    *,
    rules: Sequence[Rule] = RULES,
    today: date | None = None,
) -> Iterator[Reported]:
    """Judge everything that was loaded by a profile, one descriptor after the other, in the order in which it came.

    `rules` are all that there are; `rules_for` tells which are asked of the file at a path. `today` decides whether a
    suppression has expired; it is the day of the clock where nothing is given.
    """
    today = today or date.today()
    questions = questions_of(())
    for path, of_file in groupby(loaded, key=lambda one: one.path):
        put = rules_for(path)
        if put is not questions.rules:  # the same rules are asked of most files
            questions = questions_of(put)
        yield from _told_apart_in_file(_answered(one, profile, questions, rules, today) for one in of_file)


def fold(reported: Iterable[Reported], profile: Profile, rules: Sequence[Rule] = RULES) -> Report:
    """The report of everything that was judged."""
    descriptors: list[ReportedDescriptor] = []
    asked: set[str] = set()
    for one in reported:
        descriptors.append(one.descriptor)
        asked |= one.asked
    return Report(
        SCHEMA_VERSION,
        __version__,
        profile.name,
        len(asked),
        len(rules),
        tuple(descriptors),
        summarise_findings(descriptors),
    )


def fold_written(
    descriptors: Iterable[Written], put: Callable[[str], object], profile: Profile, rules: Sequence[Rule] = RULES
) -> Report:
    """Put each descriptor where it belongs as it comes. Returns the report of all, which holds none of them."""
    asked: set[str] = set()
    counts = NOTHING
    for one in descriptors:
        put(one.text)
        asked |= one.asked
        counts += one.counts
    return Report(SCHEMA_VERSION, __version__, profile.name, len(asked), len(rules), (), counts)


def build(
    loaded: Iterable[Loaded | Failed],
    profile: Profile,
    rules_for: Callable[[str], tuple[Rule, ...]] = lambda _: RULES,
    *,
    rules: Sequence[Rule] = RULES,
    today: date | None = None,
) -> Report:
    """Judge everything that was loaded, as `judge` does, and report on it."""
    return fold(judge(loaded, profile, rules_for, rules=rules, today=today), profile, rules)


def summarise_findings(descriptors: Iterable[ReportedDescriptor]) -> Summary:
    """The summary over some descriptors."""
    total = NOTHING
    for descriptor in descriptors:
        new = Counter(finding.severity for finding in descriptor.findings if finding.status is Status.NEW)
        aside = Counter(finding.status for finding in descriptor.findings)
        total += Summary(
            1,
            len(descriptor.credentials),
            new[Severity.ERROR],
            new[Severity.WARNING],
            new[Severity.NOTE],
            aside[Status.KNOWN],
            aside[Status.SUPPRESSED],
        )
    return total


def _answered(
    one: Loaded | Failed, profile: Profile, questions: Questions, rules: Sequence[Rule], today: date
) -> Reported:
    if isinstance(one, Failed):
        return Reported(_unjudged(one), frozenset(), one.read)
    judgement = check(one.descriptor, profile, questions)
    found = placed(one.document, judgement)
    suppressed = suppress(one.document, found, today, rules=rules, asked=questions.rules)
    return Reported(_judged(one, judgement, _after_comments(found, suppressed)), judgement.asked, one.read)


def _unjudged(failed: Failed) -> ReportedDescriptor:
    return ReportedDescriptor(
        path=failed.path,
        id=None,
        title=None,
        kind=None,
        elements={element.id: None for element in ELEMENTS},
        groups={group.id: None for group in GROUPS},
        credentials=(),
        findings=told_apart([reported_problem(problem) for problem in failed.problems]),
        open_questions=(),
        figures=None,
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
    findings += [reported_problem(problem) for problem in suppressed.problems]
    return told_apart(sorted(findings, key=lambda finding: (finding.line, finding.column, finding.rule)))


def _told_apart_in_file(reported: Iterable[Reported]) -> Iterator[Reported]:
    """The descriptors of one file with fingerprints that differ: where there are several, each carries which it is of.

    Only one descriptor is held back: a file may hold more of them than there is room for.
    """
    number = 1
    before: Reported | None = None
    for one in reported:
        if before is not None:
            yield _numbered(before, number)
            number += 1
        before = one
    if before is not None:
        yield (before if number == 1 else _numbered(before, number))._replace(read=1.0)


def _numbered(one: Reported, number: int) -> Reported:
    which = one.descriptor.id or str(number)
    findings = tuple(
        replace(finding, fingerprint=fingerprint_of(which, finding.fingerprint)) for finding in one.descriptor.findings
    )
    return one._replace(descriptor=replace(one.descriptor, findings=findings))


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
