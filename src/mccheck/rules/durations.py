"""The same time, told twice: how long the methods of assessment and the whole course take, against the hours."""

from collections.abc import Iterator
from fractions import Fraction

from mccheck.descriptor import Credential
from mccheck.descriptor.assessment import Method
from mccheck.descriptor.periods import longest_days
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.workload import HoursOfWork
from mccheck.numbers import Span, show, span, total
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.rules.workload import hours_of
from mccheck.terms import Severity

RULES = Registry()
# What is sat at one time, and is assessment and nothing else; a project may be counted as practice or self-study.
_SAT = frozenset({"written examination", "oral examination", "quiz", "practical assessment"})


def _timed(credential: Credential) -> list[tuple[int, Method, Span]]:
    """The methods that state how long they take, with their index."""
    methods = (credential.assessment.methods or ()) if credential.assessment else ()
    return [
        (index, method, method.duration.meant)
        for index, method in enumerate(methods)
        if method.duration is not None and method.duration.is_known
    ]


def _told_together(context: Context) -> bool:
    """Whether the assessment and the workload are of one credential; what a collection shares may be of the whole."""
    return ("assessment" in context.inherited) is ("workload" in context.inherited)


def _by_credits(credential: Credential, context: Context) -> Span:
    """The hours that the ECTS credits stand for; nothing is known of them where no credits are stated."""
    ects = credential.workload.ects if credential.workload else None
    earned, convention = ects.credits if ects is not None else None, context.profile.hours_per_credit
    if earned is None or convention.low is None or convention.high is None:
        return Span(None, None)
    return Span(earned.meant.times(convention.low).low, earned.meant.times(convention.high).high)


def _are_too_few(hours: Amount, credential: Credential, context: Context) -> bool:
    """Whether the hours are fewer than the ECTS credits stand for."""
    return hours.meant.is_below(_by_credits(credential, context))


def _all_are_taken(credential: Credential) -> bool:
    """Whether every learner takes every method: there is one, or their weights make up the whole result."""
    methods = (credential.assessment.methods or ()) if credential.assessment else ()
    weights = [method.weight for method in methods if method.weight is not None]
    if len(weights) < len(methods):
        return len(methods) == 1
    exact = total(weights).exact
    return exact is not None and abs(exact - 100) <= 1


@RULES.rule(
    "assessment-takes-no-time",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does each method of assessment that states its duration take some time?",
    why="An assessment of no minutes shows nothing; the figure is a slip, and readers cannot tell what was meant.",
    remedy="Correct the duration, or leave it out.",
    passing="assessment: {methods: [{type: written examination, duration: 30 min}]}",
    failing="assessment: {methods: [{type: written examination, duration: 0 min}]}",
)
def assessment_takes_no_time(credential: Credential, _: Context) -> Iterator[Ruling]:
    timed = _timed(credential)
    if not timed:
        yield SKIPPED
    for index, _method, duration in timed:
        if duration.high == 0:
            yield Objection("an assessment cannot take 0 minutes", route("assessment.methods[].duration", index))


@RULES.rule(
    "assessment-longer-than-workload",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Does the assessment fit into the workload?",
    why="The workload counts all of the learner's work, assessment included. A part cannot be longer than the whole.",
    remedy="Correct the duration of the assessment, or count it in the workload.",
    passing="""
workload:
  hours: 30
assessment:
  methods:
    - type: written examination
      duration: 1.5 h
""",
    failing="""
workload: {hours: 30}
assessment: {methods: [{type: written examination, duration: 40 h}]}
""",
)
def assessment_longer_than_workload(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours, timed = hours_of(credential), _timed(credential)
    whole = hours.whole if hours is not None else None
    only_contact = credential.workload is not None and credential.workload.contact_hours_only
    if whole is None or not whole.high or not timed or only_contact or not _told_together(context):
        yield SKIPPED
        return
    if _are_too_few(whole, credential, context) and not any(
        duration.is_above(_by_credits(credential, context)) for _, _, duration in timed
    ):
        yield SKIPPED  # the hours are wrong, as hours-disagree-with-credits says
        return
    too_long = [(index, method) for index, method, duration in timed if duration.is_above(whole.meant)]
    for index, method in too_long:
        message = f"this method takes {method.duration} hours, longer than the whole workload of {whole} hours"
        yield Objection(message, route("assessment.methods[].duration", index))
    together = total(duration for _, _, duration in timed)
    if not too_long and together.is_above(whole.meant) and _all_are_taken(credential):
        message = (
            f"the methods take {show(together.low)} hours together, longer than the whole workload of {whole} hours"
        )
        yield Objection(message, route("assessment.methods"))


@RULES.rule(
    "assessment-disagrees-with-hours",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Do the hours of assessment leave room for the methods of assessment?",
    why="If two figures for the same thing disagree, the reader can trust neither.",
    remedy="Correct the hours of assessment, or the duration of a method.",
    passing="""
workload: {hours: {practice: 16, assessment: 2}}
assessment:
  methods:
    - type: written examination
      duration: 30 min
""",
    failing="""
workload: {hours: {practice: 16, assessment: 1}}
assessment: {methods: [{type: written examination, duration: 3 h}]}
""",
)
def assessment_disagrees_with_hours(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours, timed = hours_of(credential), _timed(credential)
    counted = hours.assessment if hours is not None else None
    whole = hours.whole if hours is not None else None
    if counted is None or whole is None or not counted.is_known or not timed or not _told_together(context):
        yield SKIPPED
        return
    together = total(duration for _, _, duration in timed)
    is_too_long = any(duration.is_above(whole.meant) for _, _, duration in timed)
    if is_too_long or (together.is_above(whole.meant) and _all_are_taken(credential)):
        yield SKIPPED  # assessment-longer-than-workload speaks of it
        return
    sat = [method.type in _SAT for _, method, _ in timed]
    longest = max(timed, key=lambda one: (one[2].low or Fraction(0), one[1].type in _SAT))
    stated = route("workload.hours.assessment")
    if longest[2].is_above(counted.meant):
        name = longest[1].type or "longest method"
        message = f"the hours of assessment ({counted}) are fewer than the {name} alone takes ({longest[1].duration})"
        is_sure = longest[1].type in _SAT
    elif together.is_above(counted.meant) and _all_are_taken(credential):
        message = f"the hours of assessment ({counted}) are fewer than the methods take together ({show(together.low)})"
        is_sure = all(sat)
    else:
        return
    if is_sure:
        yield Objection(message, stated)
    else:
        yield Objection(f"{message}; is the rest counted as another kind?", stated, severity=Severity.NOTE)


_HOURS_OF_A_DAY = 24
_LONG_DAY = 12


@RULES.rule(
    "hours-exceed-period",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Do the hours fit into the period over which the work is spread?",
    why="Learners plan by the hours and by the dates; if the hours do not fit, one of the two is wrong.",
    remedy="Correct the hours or the period. If work is done before or after the course, include that time.",
    passing="workload: {hours: 16, spread: 2 days}",
    failing="workload: {hours: 30, spread: One afternoon}",
)
def hours_exceed_period(credential: Credential, _: Context) -> Iterator[Ruling]:
    workload, hours = credential.workload, hours_of(credential)
    whole = hours.whole if hours is not None else None
    days = longest_days(workload.spread) if workload is not None and workload.spread else None
    if workload is None or hours is None or whole is None or days is None:
        yield SKIPPED
        return
    stated = route("workload.spread")
    if _bound_to_it(hours, whole).is_above(span(0, days * _HOURS_OF_A_DAY)):
        message = f"{whole} hours do not fit into the period “{workload.spread}”, which has {_hours(days)}"
        yield Objection(message, stated)
    elif whole.meant.is_above(span(0, days * _LONG_DAY)):
        message = f"do {whole} hours of work fit into “{workload.spread}”? It has {_hours(days)}, nights included"
        yield Objection(message, stated, severity=Severity.NOTE)


def _bound_to_it(hours: HoursOfWork, whole: Amount) -> Span:
    """The hours that fall into the period for certain: self-study and work online may come before it and after it."""
    free = [kind.meant for kind in (hours.self_study, hours.online) if kind is not None]
    if not free or whole.meant.low is None:
        return whole.meant
    most = total(free).high
    return Span(None if most is None else whole.meant.low - most, whole.meant.high)


def _hours(days: Fraction) -> str:
    return f"{show(days * _HOURS_OF_A_DAY)} hours"
