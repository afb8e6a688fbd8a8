"""Workload: is it stated, and does all that is said of it agree?"""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.refusing import shape_of
from mccheck.descriptor.workload import HoursOfWork
from mccheck.numbers import Figure, Span, decimals_of, rounding_of, show
from mccheck.rules.asking import listed, present
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.credit_systems import HOURS_PER_ECTS, CreditSystem, credit_system
from mccheck.vocabulary.places import countries

RULES = Registry()
_ECTS = "ECTS Users' Guide 2015, workload (25 to 30 hours per credit)"
_YEAR_OF_HOURS = Span(Fraction(1500), Fraction(1800))  # full-time, by the ECTS convention
_YEAR_OF_CREDITS = 60
_HOURS_OF_A_UK_CREDIT = 10


def hours_of(credential: Credential) -> HoursOfWork | None:
    """The hours, where the descriptor states any."""
    hours = credential.workload.hours if credential.workload else None
    return hours if answer_of(hours) is Answer.STATED else None


def _credits(credential: Credential) -> Amount | None:
    ects = credential.workload.ects if credential.workload else None
    return ects.credits if ects is not None else None


def _whole(credential: Credential) -> Amount | None:
    hours = hours_of(credential)
    return hours.whole if hours is not None else None


def _is_positive(amount: Amount | None) -> bool:
    """Whether an amount can be compared: something is known of it, and it is not nothing at all."""
    return amount is not None and amount.is_known and (amount.high is None or amount.high > 0)


def _adds_up(hours: HoursOfWork) -> Span | None:
    """The sum of the kinds where it can be the total; None where it cannot, or where there are not both."""
    added = hours.sum_of_kinds
    if added is None or hours.total is None:
        return None
    ends = (hours.total.exact, *(part.exact for part in hours.by_kind))
    slack = sum((rounding_of(end) for end in ends), Fraction(0))
    return added if added.agrees_with(hours.total.meant.around(slack)) else None


@RULES.rule(
    "workload-not-stated",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the workload stated?",
    why="Learners use it to plan, and other institutions use it to weigh the credential.",
    remedy="State the hours that a typical learner needs for all of the work, and ECTS credits wherever possible.",
    if_silent="the descriptor does not say how much work the credential takes",
    passing="workload: {hours: {theory: 8, practice: 16, self_study: 4}, ects: 1}",
    failing="workload: none",
)
def workload_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    workload = credential.workload
    if workload is None or is_absent(workload):
        yield from present(credential, route("workload"), "the source says that there is no workload")
        return
    others = [other for other in workload.credits or () if other.points is not None]
    if _whole(credential) is not None or _credits(credential) is not None or others:
        return
    if is_absent(workload.hours):
        yield Objection("the source says that no hours are set", route("workload.hours"), absent=True)
        return
    inside = (fact.text for fact in (workload.hours, workload.ects) if fact is not None)
    words = next((text for text in (workload.text, *inside, workload.spread) if text), "")
    if words.replace(".", "").isdigit():
        message = f"{words} of what? Write “hours: {words}” or “ects: {words}”"
        yield Objection(message, route("workload"), severity=Severity.WARNING)
    elif words:
        message = f"the workload is stated in words only ({shape_of(words)})"
        yield Objection(message, route("workload"), severity=Severity.WARNING)
    else:
        yield NOT_STATED


@RULES.rule(
    "ects-not-stated",
    element="workload",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the workload stated in ECTS credits, wherever possible?",
    why="Credits make workloads comparable across countries. The act asks for them wherever possible; "
    "providers outside higher education may describe the workload in another way.",
    remedy="Add the ECTS credits, or state that there are none.",
    needs=("workload-not-stated",),
    if_silent="the descriptor does not state the workload in ECTS credits",
    passing="workload: {hours: 28, ects: 1}",
    failing="workload: {hours: 28}",
)
def ects_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    workload, whole = credential.workload, _whole(credential)
    others = (workload.credits or ()) if workload is not None else ()
    is_open = (whole is not None and not whole.is_known) or any(other.system is None for other in others)
    if workload is None or is_open:
        yield SKIPPED  # what was not understood may have held them
        return
    if _credits(credential) is not None:
        return
    if is_absent(workload.ects):
        yield Objection("the source says that there are no ECTS credits", route("workload.ects"))
        return
    for other in others:
        system, points = credit_system(other.system or ""), other.points
        if system is not None and system.ects is not None and points is not None and points.is_known:
            message = f"{points} {system.name} are {points.times(system.ects)} ECTS credits; state them too"
            yield Objection(message, route("workload.credits"))
            return
    yield NOT_STATED


@RULES.rule(
    "hours-disagree-with-credits",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_ECTS,
    compares=True,
    question="Do the hours and the ECTS credits agree?",
    why="One credit stands for 25 to 30 hours, counting all of the learner's work. Far fewer hours often mean that "
    "only teaching was counted.",
    remedy="Count all the work of a typical learner, including self-study and assessment, or correct the credits. "
    "If the hours are contact hours, say so and add the rest.",
    passing="workload: {hours: 80, ects: 3}",
    failing="workload: {hours: 24, ects: 3}",
)
def hours_disagree_with_credits(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours, ects = _whole(credential), _credits(credential)
    only_contact = credential.workload is not None and credential.workload.contact_hours_only
    if hours is None or ects is None or not (_is_positive(hours) and _is_positive(ects)) or only_contact:
        yield SKIPPED  # nothing to compare, or another rule speaks of it
        return
    if len(list(_beyond_a_year(credential))) == 1:
        yield SKIPPED  # workload-implausible speaks of the one that is wrong
        return
    convention = context.profile.hours_per_credit
    least = _least_by_other_credits(credential)
    if least is not None and convention.low is not None:
        convention = Span(min(least, convention.low), convention.high)
    earned = _before_rounding(ects)
    by_kind = hours_of(credential)
    added = by_kind.sum_of_kinds if by_kind is not None else None
    if hours.meant.per(earned).agrees_with(convention):
        yield from _too_wide(hours, ects, convention)
    elif added is not None and added.high != 0 and added.per(earned).agrees_with(convention):
        yield SKIPPED  # the total is wrong, as hours-do-not-add-up says
    else:
        practice = _practice_of(credential)
        rate = hours.per(ects)
        least_known = rate.high is not None and convention.low is not None and rate.high < convention.low
        number = rate.high if least_known else rate.low
        bound = "" if rate.exact is not None else "at most " if least_known else "at least "
        message = (
            f"{hours} hours for {_of_ects(ects)} {'is' if ects.exact == 1 else 'are'} {bound}"
            f"{_hours_each(number or Fraction(0))} per credit; the convention is {convention}"
        )
        if practice is not None and hours.meant.per(earned).agrees_with(Span(practice, convention.low)):
            message += f", and {show(practice)} or more are usual in the country"
            yield Objection(message, route("workload"), severity=Severity.NOTE)
            return
        if rate.exact == _HOURS_OF_A_UK_CREDIT:
            message += f". If these are UK credits, write “credits: {ects} UK credits”"
        yield Objection(message, route("workload"))


def _practice_of(credential: Credential) -> Fraction | None:
    """The fewest hours of one ECTS credit by the practice of the country."""
    found = [countries().find(body.country or "") for body in credential.awarded_by or ()]
    rates = [HOURS_PER_ECTS[country.label] for country in found if country and country.label in HOURS_PER_ECTS]
    return Fraction(min(rates)) if rates else None


def _least_by_other_credits(credential: Credential) -> Fraction | None:
    """The fewest hours of one ECTS credit by other credits that stand beside it, such as two of ten hours."""
    others = credential.workload.credits if credential.workload else None
    systems = [credit_system(other.system or "") for other in others or ()]
    rates = [system.hours[0] / system.ects for system in systems if system and system.hours and system.ects]
    return min(rates, default=None)


def _before_rounding(ects: Amount) -> Span:
    """The credits with what may have been rounded away: 1.3 of them can be a third more than one."""
    spread = max((decimals_of(end) for end in (ects.low, ects.high) if end is not None), default=0)
    return ects.meant.around(Fraction(1, 2 * 10**spread) if spread else 0)


def _of_ects(amount: Span) -> str:
    return f"{amount} ECTS {'credit' if amount.exact == 1 else 'credits'}"


def _hours_each(number: Fraction) -> str:
    return f"{show(round(number, 2))} {'hour' if number == 1 else 'hours'}"


def _too_wide(hours: Amount, ects: Amount, convention: Span) -> Iterator[Ruling]:
    """Ranges that agree somewhere, and whose ends have nothing to do with each other: 30 hours for 1 to 30 credits."""
    ends = (hours.low, hours.high, ects.low, ects.high, convention.low, convention.high)
    if None in ends or convention.low is None or convention.high is None or hours.exact is ects.exact is None:
        return  # open, or both are ranges: to each end of the one belongs an end of the other
    usual = Span(convention.low / 2, convention.high * 2)
    for work, earned in ((hours.high, ects.high), (hours.low, ects.low)):
        if work and earned and not Span(work / earned, work / earned).lies_in(usual):
            message = (
                f"does it take {show(work)} hours to earn {_of_ects(Span(earned, earned))}? That would be "
                f"{_hours_each(work / earned)} per credit"
            )
            yield Objection(message, route("workload"), severity=Severity.NOTE)
            return


@RULES.rule(
    "credits-of-systems-disagree",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on="The keepers of the systems of credits (UK and Scotland: ten hours a credit, two to one ECTS credit)",
    compares=True,
    question="Do credits of other systems agree with the hours and the ECTS credits?",
    why="Where a system says what its credit stands for, readers convert by it. They must find the same workload.",
    remedy="Correct the credits or the hours. Credits count all the work of a typical learner.",
    passing="workload: {hours: 200, ects: 10, credits: 20 UK credits}",
    failing="workload: {hours: 100, credits: 20 UK credits}",
)
def credits_of_systems_disagree(credential: Credential, _: Context) -> Iterator[Ruling]:
    workload = credential.workload
    compared = False
    for index, other in enumerate((workload.credits or ()) if workload else ()):
        system, points = credit_system(other.system or ""), other.points
        if system is None or points is None or not points.is_known:
            continue
        held = list(_held_against(system, points, credential))
        compared = compared or bool(held)
        wrong = [one for one in held if not one.agrees]
        if wrong:
            expected, stated = (listed([getattr(one, side) for one in wrong]) for side in ("expected", "stated"))
            message = f"{points} {system.name} stand for {expected}, not for {stated}"
            yield Objection(message, route("workload.credits[].points", index))
    if not compared:
        yield SKIPPED


class _Held(NamedTuple):
    """What credits of a system stand for, and what is stated in its place, in words; and whether the two agree."""

    expected: str
    stated: str
    agrees: bool


def _held_against(system: CreditSystem, points: Amount, credential: Credential) -> Iterator[_Held]:
    """Credits of another system against the hours, and against the ECTS credits, where a rate is known."""
    hours, ects = _whole(credential), _credits(credential)
    earned = points.meant.around(Fraction(1, 2))  # whole credits are rounded
    if system.hours is not None and hours is not None and _is_positive(hours):
        least, most = system.hours
        around = Span(earned.times(least).low, None if most is None else earned.times(most).high)
        expected = Span(points.times(least).low, None if most is None else points.times(most).high)
        # Hours of teaching alone may well be fewer.
        excused = bool(credential.workload and credential.workload.contact_hours_only) and hours.meant.is_below(around)
        yield _Held(f"{expected} hours", f"{hours} hours", excused or hours.meant.agrees_with(around))
    if system.ects is not None and ects is not None and _is_positive(ects):
        expected = points.times(system.ects)
        agrees = ects.meant.agrees_with(earned.times(system.ects))
        yield _Held(_of_ects(expected), _of_ects(ects), agrees)


@RULES.rule(
    "contact-hours-alone",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_ECTS,
    question="Do the hours count all of the learner's work, and not only contact hours?",
    why="Workload is the time for everything a learner does: classes, practice, self-study, assessment.",
    remedy="Add the hours of self-study and assessment to the hours of teaching.",
    passing="workload: {hours: {theory: 24, self_study: 50, assessment: 2}}",
    failing="workload: {hours: 24, contact_hours_only: yes}",
)
def contact_hours_alone(credential: Credential, _: Context) -> Iterator[Ruling]:
    workload = credential.workload
    own = workload.hours.self_study if workload and workload.hours else None
    if workload is None or (workload.contact_hours_only is None and own is None):
        yield NOT_STATED
    elif workload.contact_hours_only:
        if own is not None and _is_positive(own):
            message = f"the hours are said to be contact hours only, yet {own} hours of self-study are counted"
            yield Objection(message, route("workload.contact_hours_only"), severity=Severity.ERROR)
        else:
            message = "the hours are contact hours only; the learner's own work is not counted"
            yield Objection(message, route("workload.contact_hours_only"))


@RULES.rule(
    "hours-do-not-add-up",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Do the hours by kind add up to the total hours?",
    why="If two figures for the same thing disagree, the reader can trust neither.",
    remedy="Correct the total or the parts. The kinds must not overlap: count each hour once.",
    passing="""
workload:
  hours:
    total: 28
    theory: 8
    practice: 16
    self_study: 4
""",
    failing="workload: {hours: {total: 24, theory: 8, practice: 20}}",
)
def hours_do_not_add_up(credential: Credential, _: Context) -> Iterator[Ruling]:
    hours = hours_of(credential)
    added = hours.sum_of_kinds if hours is not None else None
    if hours is None or hours.total is None or added is None or not hours.total.is_known:
        yield SKIPPED
        return
    total = hours.total
    in_all = route("workload.hours.total")
    if _adds_up(hours) is not None:
        return
    if total.meant.is_below(added):
        message = f"the hours by kind add up to {show(added.low)}, more than the total of {total} hours"
        yield Objection(message, in_all)
    else:
        rest = show((total.low or Fraction(0)) - (added.high or Fraction(0)))
        message = f"the hours by kind add up to {show(added.high)}; {rest} of {total} hours are not assigned to a kind"
        yield Objection(message, in_all, severity=Severity.WARNING)


@RULES.rule(
    "workload-implausible",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Is the workload more than nothing, and plausible?",
    why="Learning takes time, and a year of full-time study is not a small volume of learning.",
    remedy="Correct the figure. The unit is hours, not months: PT60H is sixty hours.",
    passing="workload: {hours: 28, ects: 1}",
    failing="workload: {hours: 0}",
)
def workload_implausible(credential: Credential, _: Context) -> Iterator[Ruling]:
    by_kind, hours, ects = hours_of(credential), _whole(credential), _credits(credential)
    if hours is None and ects is None:
        yield SKIPPED
    added = by_kind.sum_of_kinds if by_kind is not None else None
    if hours is not None and hours.high == 0 and (added is None or added.high == 0):
        yield Objection("0 hours cannot be a workload", route("workload.hours"))
    too_many = [f"{amount} {unit}" for amount, unit, _stated in _beyond_a_year(credential)]
    if too_many:
        *_amount, stated = next(_beyond_a_year(credential))
        message = f"{listed(too_many)} are more than a year of full-time study"
        yield Objection(message, stated, severity=Severity.WARNING)


def _beyond_a_year(credential: Credential) -> Iterator[tuple[Amount, str, FactRoute]]:
    for amount, unit, year, stated in (
        (_whole(credential), "hours", _YEAR_OF_HOURS.high, route("workload.hours")),
        (_credits(credential), "ECTS credits", Fraction(_YEAR_OF_CREDITS), route("workload.ects")),
    ):
        if amount is not None and amount.low is not None and year is not None and amount.low > year:
            yield amount, unit, stated


@RULES.rule(
    "volume-not-small",
    element="workload",
    severity=Severity.NOTE,
    basis=Basis.DEFINITION,
    rests_on="micro-credential",
    compares=True,
    question="Is the volume of learning small?",
    why="The definition speaks of a small volume of learning. The act sets no number; the threshold comes "
    "from the profile (eu-2022: 15 ECTS credits or 450 hours). Where parts are certified, a year of full-time study "
    "(60 ECTS credits, 1500 hours) is still no small volume.",
    remedy="Consider whether parts of the credential can be certified on their own.",
    passing="workload: {hours: 120, ects: 4}",
    failing="workload: {hours: 575}",
)
def volume_not_small(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours, ects = _whole(credential), _credits(credential)
    stackability = credential.stackability
    in_parts = stackability is not None and is_stated(stackability.partial_certification)
    if (hours is None and ects is None) or any(_beyond_a_year(credential)):
        yield SKIPPED  # nothing is known, or workload-implausible speaks of it
    elif ects is not None:
        yield from _large(ects, "ECTS credits", context.profile.small_volume_ects, _YEAR_OF_CREDITS, in_parts=in_parts)
    elif hours is not None:
        year = _YEAR_OF_HOURS.low or 0
        yield from _large(hours, "hours", context.profile.small_volume_hours, year, in_parts=in_parts)


def _large(amount: Amount, unit: str, threshold: Figure, year: Figure, *, in_parts: bool) -> Iterator[Ruling]:
    stated = route("workload.hours") if unit == "hours" else route("workload.ects")
    least = amount.low
    if least is None:
        if amount.high is not None and amount.high > threshold and not in_parts:
            message = f"{amount} {unit} can be more than the threshold of {show(threshold)} for a small volume"
            yield Objection(message, stated)
    elif in_parts and least >= max(year, threshold):
        message = f"{amount} {unit} are a year of full-time study, which is not a small volume"
        yield Objection(message, stated)
    elif in_parts and least > threshold:
        yield SKIPPED  # it is certified in parts already, which is what the remedy advises
    elif least > threshold:
        message = f"{amount} {unit} are more than the threshold of {show(threshold)} for a small volume"
        yield Objection(message, stated)
