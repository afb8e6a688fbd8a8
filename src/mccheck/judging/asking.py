"""Asks the rules, gathers what they answer, and gives verdicts. Knows no file and no screen."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from mccheck.descriptor import Descriptor, Member, members
from mccheck.descriptor.sections import section_of
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.report.verdicts import of_group
from mccheck.rules import RULES
from mccheck.rules.profile import Profile
from mccheck.rules.rule import Context, Denied, NotApplicable, NotStated, Objection, Rule, Ruling, Skipped
from mccheck.terms import Route, Severity, Verdict


class State(StrEnum):
    """What became of a rule that was put to a credential."""

    FINE = "fine"
    OBJECTED = "objected"
    SILENT = "silent"
    NOT_APPLICABLE = "not applicable"
    NOT_ASKED = "not asked"


class Finding(NamedTuple):
    """A rule's objection to one credential, or its finding of silence, at a route in the file.

    `member` is the id of the credential, or None where it is about the collection; `route` counts from the
    credential, `base` leads to the credential in the file.
    """

    rule: Rule
    severity: Severity
    message: str
    base: Route
    route: Route
    member: str | None
    silence: bool = False


class Judged(NamedTuple):
    """One credential after all rules were asked: verdicts, findings, and the questions that stayed open."""

    member: Member
    elements: dict[str, Verdict]
    groups: dict[str, Verdict]
    findings: tuple[Finding, ...]
    open_questions: tuple[Rule, ...]
    reasons: dict[str, str]


class Judgement(NamedTuple):
    """A whole descriptor after all rules were asked."""

    elements: dict[str, Verdict]
    groups: dict[str, Verdict]
    credentials: tuple[Judged, ...]
    findings: tuple[Finding, ...]
    asked: frozenset[str]


def check(descriptor: Descriptor, profile: Profile, rules: Iterable[Rule] = RULES) -> Judgement:
    """Ask every rule of a descriptor: of each of its credentials, and of the collection as a whole."""
    rules = tuple(rules)
    asked: set[str] = set()
    all_members = members(descriptor)
    judged = tuple(_judge(member, profile, rules, asked) for member in all_members)
    of_collection: list[Finding] = []
    if descriptor.is_collection:
        context = Context(profile)
        for rule in rules:
            if rule.check_collection is None:
                continue
            state, found = _answer(rule.check_collection(descriptor, all_members, context))
            if state is not State.SILENT:
                asked.add(rule.name)
            of_collection += [_finding(rule, objection, (), None) for objection in found]
    elements = {item.id: _verdict_of_collection(item.id, judged, of_collection) for item in ELEMENTS}
    return Judgement(
        elements,
        {group.id: of_group(group, elements) for group in GROUPS},
        judged,
        (*of_collection, *(finding for one in judged for finding in one.findings)),
        frozenset(asked),
    )


def _judge(member: Member, profile: Profile, rules: tuple[Rule, ...], asked: set[str]) -> Judged:
    answers = list(_answers(member, profile, rules))
    asked.update(answer.rule.name for answer in answers)
    by_element: dict[str, list[_Answered]] = {rule.element: [] for rule in rules}
    for answer in answers:
        by_element[answer.rule.element].append(answer)
    elements = {item.id: _verdict(by_element.get(item.id)) for item in ELEMENTS}
    reasons = {item.id: "none of its rules was chosen" for item in ELEMENTS if item.id not in by_element}
    reasons |= {answer.rule.element: answer.reason for answer in answers if answer.reason}
    return Judged(
        member,
        elements,
        {group.id: of_group(group, elements) for group in GROUPS},
        tuple(finding for answer in answers for finding in answer.findings),
        tuple(answer.rule for answer in answers if answer.state is State.SILENT and not answer.rule.if_silent),
        reasons,
    )


class _Answered(NamedTuple):
    """What one rule answered: its state, its findings, whether the source denies the element, an author's reason."""

    rule: Rule
    state: State
    findings: tuple[Finding, ...]
    absent: bool
    reason: str

    @property
    def tells(self) -> bool:
        """Whether the answer shows that the element is there, or what is wrong with it."""
        if self.state is not State.FINE and self.state is not State.OBJECTED:
            return False
        return not self.rule.compares or any(finding.severity is not Severity.NOTE for finding in self.findings)


def _answers(member: Member, profile: Profile, rules: tuple[Rule, ...]) -> Iterator[_Answered]:
    """What every rule that can be asked of a credential answers."""
    context = Context(profile, member.inherited, member.leads_on)
    stated: dict[str, bool] = {}
    for rule in rules:
        if rule.check is None:
            continue
        if rule.needs and not all(stated.get(name, True) for name in rule.needs):
            stated[rule.name] = False
            continue
        outcomes = tuple(rule.check(member.credential, context))
        if not outcomes:  # as most rules answer
            stated[rule.name] = True
            yield _Answered(rule, State.FINE, (), absent=False, reason="")
            continue
        state, objections = _answer(outcomes)
        absent = any(objection.absent for objection in objections) or any(isinstance(o, Denied) for o in outcomes)
        # What a source denies altogether leaves nothing to ask further questions about.
        stated[rule.name] = state is State.OBJECTED and not absent
        if state is State.NOT_ASKED:
            continue
        findings = [_finding(rule, objection, member.route, member.id) for objection in objections]
        if state is State.SILENT and rule.if_silent:
            findings.append(_silence(rule, member))
        reason = next((outcome.reason for outcome in outcomes if isinstance(outcome, NotApplicable)), "")
        yield _Answered(rule, state, tuple(findings), absent, reason)


def _answer(outcomes: Iterable[Ruling]) -> tuple[State, list[Objection]]:
    objections: list[Objection] = []
    state = State.FINE
    for outcome in outcomes:
        if isinstance(outcome, Objection):
            objections.append(outcome)
        elif isinstance(outcome, NotStated):
            state = State.SILENT
        elif isinstance(outcome, NotApplicable):
            state = State.NOT_APPLICABLE
        elif isinstance(outcome, Denied):
            state = State.OBJECTED
        elif isinstance(outcome, Skipped):
            state = State.NOT_ASKED
        else:
            raise TypeError(f"a rule yields outcomes, and {outcome!r} is none")
    if objections and state is not State.SILENT:
        state = State.OBJECTED
    return state, objections


def _finding(rule: Rule, objection: Objection, base: Route, member: str | None) -> Finding:
    severity = rule.severity if rule.forced else objection.severity or rule.severity
    return Finding(rule, severity, objection.message, base, objection.route, member)


def _silence(rule: Rule, member: Member) -> Finding:
    route = (section_of(rule.element),)
    return Finding(rule, rule.severity, rule.if_silent, member.route, route, member.id, silence=True)


def _verdict(answers: list[_Answered] | None) -> Verdict:
    """The verdict of one element, from all that its rules answered; None where none of its rules was chosen.

    Notes lower no verdict: they go beyond what the text asks. Silence about an element that is otherwise there
    weakens it where the silence is a finding; a question that stays open does not.
    """
    if answers is None:
        return Verdict.NOT_APPLICABLE
    told = [answer for answer in answers if answer.tells]
    if not told:
        unasked = any(answer.state is State.NOT_APPLICABLE for answer in answers)
        return Verdict.NOT_APPLICABLE if unasked else Verdict.NOT_STATED
    if Severity.ERROR in _severities(told) or any(answer.absent for answer in told):
        return Verdict.GAP
    if not _severities(answers) <= {Severity.NOTE}:
        return Verdict.PARTIAL
    return Verdict.MET


def _severities(answers: Iterable[_Answered]) -> set[Severity]:
    return {finding.severity for answer in answers for finding in answer.findings}


def _verdict_of_collection(element_id: str, judged: tuple[Judged, ...], findings: list[Finding]) -> Verdict:
    """The members' common verdict, partial where they differ; a fault of the collection itself weakens it."""
    verdicts = {one.elements[element_id] for one in judged}
    verdict = verdicts.pop() if len(verdicts) == 1 else Verdict.PARTIAL
    grave = any(finding.rule.element == element_id and finding.severity is not Severity.NOTE for finding in findings)
    return Verdict.PARTIAL if grave and verdict is Verdict.MET else verdict
