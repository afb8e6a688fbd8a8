"""Judges what was loaded, one descriptor after the other, and builds the report."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import NamedTuple

from mccheck import __version__
from mccheck.judging.asking import Judged, Judgement, Questions, check, questions_of
from mccheck.judging.figures import figures_of
from mccheck.judging.placing import placed, placed_problem, reported_problem, told_apart
from mccheck.judging.rule_table import rule_table
from mccheck.judging.suppressing import Suppressed, suppress
from mccheck.reading.loading import Failed, Loaded
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.report.figures import Figures
from mccheck.report.fingerprints import in_document
from mccheck.report.model import (
    NOTHING,
    SCHEMA_VERSION,
    OpenQuestion,
    Report,
    ReportedCredential,
    ReportedDescriptor,
    ReportedFinding,
    Summary,
    summary_of,
)
from mccheck.rules import Rule
from mccheck.settings.configuration import Configuration
from mccheck.terms import Status


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
    counts = summary_of([descriptor])
    return Written(write(descriptor), counts, reported.asked, descriptor.kind is not None, reported.read)


class Judge:
    """Judges by a configuration, on one day, which decides whether a suppression has expired; by the clock, today.

    What can be known of the rules beforehand is found out once, for all files to which the same rules are put.
    """

    def __init__(self, configuration: Configuration, today: date | None = None) -> None:
        self._configuration = configuration
        self._today = today or date.today()
        self._questions: dict[tuple[str, ...], Questions] = {}

    def judge(self, loaded: Iterable[Loaded | Failed]) -> Iterator[Reported]:
        """Judge everything that was loaded, one descriptor after the other, in the order in which it came."""
        for path, of_file in groupby(loaded, key=lambda one: one.path):
            questions = self._questions_for(path)
            yield from _told_apart_in_file(self._answered(one, questions) for one in of_file)

    def _questions_for(self, path: str) -> Questions:
        patterns = self._configuration.patterns_of(path)
        if patterns not in self._questions:
            self._questions[patterns] = questions_of(self._configuration.rules_for(path))
        return self._questions[patterns]

    def _answered(self, one: Loaded | Failed, questions: Questions) -> Reported:
        if isinstance(one, Failed):
            return Reported(_unjudged(one), frozenset(), one.read)
        doubts = [
            (problem.route, problem.element)
            for problem in one.problems
            if problem.element and problem.severity != "note"
        ]
        judgement = check(one.descriptor, self._configuration.profile, questions, doubts, self._today)
        found = placed(one.document, judgement)
        found += [placed_problem(one.document, judgement, problem) for problem in one.problems]
        suppressed = suppress(one.document, found, self._today, rules=self._configuration.rules, asked=questions.rules)
        descriptor = _judged(one, judgement, _after_comments(found, suppressed), questions.rules)
        return Reported(descriptor, judgement.asked, one.read)


def fold(reported: Iterable[Reported], configuration: Configuration) -> Report:
    """The report of everything that was judged by a configuration."""
    descriptors: list[ReportedDescriptor] = []
    asked: set[str] = set()
    for one in reported:
        descriptors.append(one.descriptor)
        asked |= one.asked
    return _report(configuration, asked, tuple(descriptors), summary_of(descriptors))


class Tally:
    """What is counted while descriptors that were written pass by: the report at the end holds none of them."""

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.all_judged = True
        self._asked: set[str] = set()
        self.summary = NOTHING

    def over(self, descriptors: Iterable[Written]) -> Iterator[str]:
        """Their texts, as they come."""
        for one in descriptors:
            self._asked |= one.asked
            self.summary += one.counts
            self.all_judged = self.all_judged and one.judged
            yield one.text

    def report(self) -> Report:
        """The report on all that passed so far, without the descriptors themselves."""
        return _report(self.configuration, self._asked, (), self.summary)


def _report(
    configuration: Configuration, asked: set[str], descriptors: tuple[ReportedDescriptor, ...], summary: Summary
) -> Report:
    return Report(
        schema_version=SCHEMA_VERSION,
        mccheck=__version__,
        profile=configuration.profile.name,
        rules_asked=len(asked),
        rules_known=len(configuration.rules),
        descriptors=descriptors,
        summary=summary,
        rules=rule_table(configuration, asked),
    )


def report_on(loaded: Iterable[Loaded | Failed], configuration: Configuration, today: date | None = None) -> Report:
    """Judge everything that was loaded by a configuration, and report on it."""
    return fold(Judge(configuration, today).judge(loaded), configuration)


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


def _judged(
    loaded: Loaded, judgement: Judgement, findings: tuple[ReportedFinding, ...], asked: Iterable[Rule]
) -> ReportedDescriptor:
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
        open_questions=_open_questions(judgement.credentials, asked),
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
        replace(finding, fingerprint=in_document(which, finding.fingerprint)) for finding in one.descriptor.findings
    )
    return one._replace(descriptor=replace(one.descriptor, findings=findings))


def _open_questions(credentials: tuple[Judged, ...], asked: Iterable[Rule]) -> tuple[OpenQuestion, ...]:
    silent: dict[str, list[str]] = {}
    for judged in credentials:
        for rule in judged.open_questions:
            silent.setdefault(rule.name, []).append(judged.member.id)
    return tuple(
        OpenQuestion(rule.name, rule.element, rule.question, tuple(silent[rule.name]))
        for rule in asked
        if rule.name in silent
    )
