"""Asks the rules, gathers what they answer, and gives verdicts. Knows no file and no screen."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from mccheck.descriptor import Descriptor, Member, is_absent, members
from mccheck.descriptor.sections import section_of
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.report.verdicts import of_group
from mccheck.rules import Rule
from mccheck.rules.profile import Profile
from mccheck.rules.rule import (
    CollectionCheck,
    Context,
    CredentialCheck,
    Denied,
    NotApplicable,
    NotStated,
    Objection,
    Ruling,
    Skipped,
)
from mccheck.terms import Route, Severity, Verdict


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


class _Answer(NamedTuple):
    """What one rule answered to one credential.

    `tells`: it shows that the element is there, or what is wrong with it. `denies`: the source itself says that there
    is none. `closes`: rules that need this one are not asked. `is_silent`: it is not stated. `reason` is the
    author's, why the question does not apply.
    """

    rule: Rule
    tells: bool
    findings: tuple[Finding, ...] = ()
    denies: bool = False
    closes: bool = False
    is_silent: bool = False
    reason: str | None = None


class Questions(NamedTuple):
    """Rules as they are asked: what can be known of them is found out once, by `questions_of`, for many descriptors.

    Each rule that is asked of credentials comes with its check, and with its answer where it has nothing to say.
    """

    rules: tuple[Rule, ...]
    of_credential: tuple[tuple[Rule, CredentialCheck, _Answer], ...]
    of_collection: tuple[tuple[Rule, CollectionCheck], ...]
    elements: frozenset[str]


def questions_of(rules: Iterable[Rule]) -> Questions:
    """The questions that some rules ask."""
    rules = tuple(rules)
    return Questions(
        rules,
        tuple((rule, rule.check, _Answer(rule, not rule.compares)) for rule in rules if rule.check is not None),
        tuple((rule, rule.check_collection) for rule in rules if rule.check_collection is not None),
        frozenset(rule.element for rule in rules),
    )


def check(
    descriptor: Descriptor,
    profile: Profile,
    questions: Questions,
    doubts: Iterable[tuple[Route, str]] = (),
    today: date | None = None,
) -> Judgement:
    """Ask every question of a descriptor, on one day: of each of its credentials, and of the collection as a whole.

    `doubts` are the routes of facts that were not understood, each with the element that it serves: it is stated in
    part at most. `today` is the day for rules that ask whether something is past; on the first of all days nothing is.
    """
    context = Context(profile, today or date.today())
    all_members = members(descriptor)
    doubts = list(doubts)
    asked: set[str] = set()
    judged: list[Judged] = []
    for member in all_members:
        answers = _answers(member, context, questions)
        asked.update(answer.rule.name for answer in answers)
        doubtful = {element for route, element in doubts if _is_of(route, member)}
        judged.append(_judged(member, answers, questions, doubtful))
    if not descriptor.is_collection:
        (alone,) = judged
        return Judgement(alone.elements, alone.groups, (alone,), alone.findings, frozenset(asked))
    of_collection: list[Finding] = []
    for rule, check_collection in questions.of_collection:
        rulings = tuple(check_collection(descriptor, all_members, context))
        if NotStated not in _kinds(rulings):
            asked.add(rule.name)
        of_collection += _findings(rule, rulings)
    elements = {item.id: _verdict_of_collection(item.id, judged, of_collection) for item in ELEMENTS}
    return Judgement(
        elements,
        _groups(elements),
        tuple(judged),
        (*of_collection, *(finding for one in judged for finding in one.findings)),
        frozenset(asked),
    )


def _is_of(route: Route, member: Member) -> bool:
    """Whether the fact at a route is one of a member: its own, or one that it inherits."""
    depth = len(member.route)
    return (
        route[:depth] == member.route if depth == 0 or route[:1] == ("credentials",) else route[0] in member.inherited
    )


def _answers(member: Member, day: Context, questions: Questions) -> list[_Answer]:
    """What every rule that can be asked of a credential answers."""
    context = day._replace(
        inherited=member.inherited,
        leads_on=member.leads_on,
        names=member.names,
        own=member.own,
        number=member.number,
    )
    unissued = _is_not_issued(member)
    answers: list[_Answer] = []
    closed: set[str] = set()  # rules after which those that need them are not asked
    for rule, check_credential, fine in questions.of_credential:
        if not closed.isdisjoint(rule.needs):
            closed.add(rule.name)
            continue
        rulings = tuple(check_credential(member.credential, context))
        if unissued and rule.element in _OF_ISSUE and _kinds(rulings) <= {NotStated, Skipped} and rulings:
            rulings = (NotApplicable("it has no certificate of its own"),)
        answer = _answer(rule, rulings, member) if rulings else fine
        if answer is None or answer.closes:
            closed.add(rule.name)
        if answer is not None:
            answers.append(answer)
    return answers


_OF_ISSUE = frozenset({"awarding_body", "issuer_country"})


def _is_not_issued(member: Member) -> bool:
    """Whether it is said of a member alone that it has no certificate, such as a step on the way to one."""
    return bool(member.route) and "certificate" not in member.inherited and is_absent(member.credential.certificate)


def _answer(rule: Rule, rulings: tuple[Ruling, ...], member: Member) -> _Answer | None:
    """What a rule answers by its rulings; None where its question does not arise."""
    kinds = _kinds(rulings)
    if kinds == {Skipped}:
        return None
    findings = _findings(rule, rulings, member)
    if NotStated in kinds:
        silence = (_silence(rule, member),) if rule.if_silent else ()
        return _Answer(rule, tells=False, findings=(*findings, *silence), closes=True, is_silent=True)
    if findings or Denied in kinds:
        tells = not rule.compares or any(finding.severity is not Severity.NOTE for finding in findings)
        # What a source denies altogether leaves nothing to ask further questions about.
        denies = Denied in kinds or any(isinstance(ruling, Objection) and ruling.absent for ruling in rulings)
        return _Answer(rule, tells, findings, denies, closes=denies)
    reason = next((ruling.reason for ruling in rulings if isinstance(ruling, NotApplicable)), None)
    return None if reason is None else _Answer(rule, tells=False, closes=True, reason=reason)


_KINDS = frozenset({Objection, NotStated, NotApplicable, Denied, Skipped})


def _kinds(rulings: tuple[Ruling, ...]) -> set[type[Ruling]]:
    """Of which kinds the rulings are. Raises TypeError where one of them is none."""
    kinds = {type(ruling) for ruling in rulings}
    if not kinds <= _KINDS:
        raise TypeError(f"a rule yields rulings, and one of {rulings!r} is none")
    return kinds


def _findings(rule: Rule, rulings: tuple[Ruling, ...], member: Member | None = None) -> tuple[Finding, ...]:
    """The findings that a rule's objections make: to a member, or to the collection."""
    base, member_id = ((), None) if member is None else (member.route, member.id)
    return tuple(
        Finding(rule, _severity(rule, ruling), ruling.message, base, ruling.route, member_id)
        for ruling in rulings
        if isinstance(ruling, Objection)
    )


def _severity(rule: Rule, objection: Objection) -> Severity:
    return rule.severity if rule.forced else objection.severity or rule.severity


def _silence(rule: Rule, member: Member) -> Finding:
    route = (section_of(rule.element),)
    return Finding(rule, rule.severity, rule.if_silent, member.route, route, member.id, silence=True)


def _judged(member: Member, answers: list[_Answer], questions: Questions, doubtful: set[str]) -> Judged:
    elements = {
        element: Verdict.PARTIAL if verdict is Verdict.MET and element in doubtful else verdict
        for element, verdict in _verdicts(answers, questions).items()
    }
    reasons = {item.id: "none of its rules is applied" for item in ELEMENTS if item.id not in questions.elements}
    reasons |= {answer.rule.element: answer.reason for answer in answers if answer.reason}
    return Judged(
        member,
        elements,
        _groups(elements),
        tuple(finding for answer in answers for finding in answer.findings),
        tuple(answer.rule for answer in answers if answer.is_silent and not answer.rule.if_silent),
        reasons,
    )


def _verdicts(answers: list[_Answer], questions: Questions) -> dict[str, Verdict]:
    """The verdict of each element, from all that its rules answered; it does not apply where none of them was chosen.

    Notes lower no verdict: they go beyond what the text asks. Silence about an element that is otherwise there
    weakens it where the silence is a finding; a question that stays open does not.
    """
    told = {answer.rule.element for answer in answers if answer.tells}
    ruled_out = {answer.rule.element for answer in answers if answer.reason is not None}
    gaps, weakened = set(), set()
    for answer in answers:
        if not (answer.findings or answer.denies):  # as most answers
            continue
        severities = {finding.severity for finding in answer.findings}
        if answer.tells and (answer.denies or Severity.ERROR in severities):
            gaps.add(answer.rule.element)
        if not severities <= {Severity.NOTE}:
            weakened.add(answer.rule.element)

    def verdict(element: str) -> Verdict:
        if element not in told:
            applies = element in questions.elements and element not in ruled_out
            return Verdict.NOT_STATED if applies else Verdict.NOT_APPLICABLE
        if element in gaps:
            return Verdict.GAP
        return Verdict.PARTIAL if element in weakened else Verdict.MET

    return {item.id: verdict(item.id) for item in ELEMENTS}


def _groups(elements: dict[str, Verdict]) -> dict[str, Verdict]:
    return {group.id: of_group(group, elements) for group in GROUPS}


def _verdict_of_collection(element: str, judged: list[Judged], findings: list[Finding]) -> Verdict:
    """The members' common verdict, partial where they differ; a fault of the collection itself weakens it.

    Members to which the element does not apply are left out. Where it is a gap in some and not stated in the others, no
    member has it, not even in part: of the two, the gap is what is known.
    """
    verdicts = {one.elements[element] for one in judged}
    if len(verdicts) > 1:
        verdicts.discard(Verdict.NOT_APPLICABLE)
    if len(verdicts) == 1:
        verdict = next(iter(verdicts))
    else:
        verdict = Verdict.GAP if verdicts == {Verdict.GAP, Verdict.NOT_STATED} else Verdict.PARTIAL
    grave = any(finding.rule.element == element and finding.severity is not Severity.NOTE for finding in findings)
    return Verdict.PARTIAL if grave and verdict is Verdict.MET else verdict
