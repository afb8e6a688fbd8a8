"""Workload and form of participation."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.workload import KINDS_OF_HOURS, HoursOfWork
from mccheck.numbers import show
from mccheck.rules.asking import present
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_ECTS = "ECTS Users' Guide 2015, workload (25 to 30 hours per credit)"
_A_YEAR_OF_HOURS = 1800  # full-time, the upper end of the ECTS convention
_A_YEAR_OF_CREDITS = 60


def _hours(credential: Credential) -> HoursOfWork | None:
    hours = credential.workload.hours if credential.workload else None
    return hours if answer_of(hours) is Answer.STATED else None


def _credits(credential: Credential) -> Amount | None:
    ects = credential.workload.ects if credential.workload else None
    return ects.credits if ects is not None else None


def _whole(credential: Credential) -> Amount | None:
    hours = _hours(credential)
    return hours.whole if hours is not None else None


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
    elif _whole(credential) is None and _credits(credential) is None:
        if is_absent(workload.hours):
            yield Objection("the source says that no hours are set", route("workload.hours"), absent=True)
        elif (span := workload.text or workload.spread) and any(character.isdigit() for character in span):
            message = f"the workload is stated as “{span}”, not in hours or credits"
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
    if _credits(credential) is not None:
        return
    if credential.workload and is_absent(credential.workload.ects):
        yield Objection("the source says that there are no ECTS credits", route("workload.ects"))
    else:
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
    if hours is None or ects is None or only_contact:
        yield SKIPPED  # nothing to compare, or contact-hours-alone speaks of it
        return
    low, high = context.profile.hours_per_credit
    most = hours.high / ects.low if hours.high is not None and ects.low else None
    least = hours.low / ects.high if hours.low is not None and ects.high else None
    if (most is not None and most < low) or (least is not None and least > high):
        rate = most if most is not None and most < low else least
        bound = "" if most == least else "at most " if rate == most else "at least "
        message = (
            f"{hours} hours for {ects} ECTS {'credit is' if ects.exact == 1 else 'credits are'} {bound}"
            f"{show(round(rate or 0, 2))} hours per credit; the convention is {show(low)} to {show(high)}"
        )
        yield Objection(message, route("workload"))


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
    if workload is None or (workload.contact_hours_only is None and not (workload.hours and workload.hours.self_study)):
        yield NOT_STATED
    elif workload.contact_hours_only:
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
    hours = _hours(credential)
    if hours is None or hours.total is None or hours.low_sum is None:
        yield SKIPPED
        return
    total = hours.total
    in_all = route("workload.hours.total")
    if total.high is not None and hours.low_sum > total.high + 1e-6:
        message = f"the hours by kind add up to {show(hours.low_sum)}, more than the total of {total} hours"
        yield Objection(message, in_all)
    elif total.low is not None and hours.high_sum is not None and hours.high_sum < total.low - 1e-6:
        rest = show(total.low - hours.high_sum)
        message = (
            f"the hours by kind add up to {show(hours.high_sum)}; {rest} of {total} hours are not assigned to a kind"
        )
        yield Objection(message, in_all, severity=Severity.WARNING)


@RULES.rule(
    "workload-implausible",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Is the workload positive and plausible?",
    why="Learning takes time, and a year of full-time study is not a small volume of learning.",
    remedy="Correct the figure. The unit is hours, not months: PT60H is sixty hours.",
    passing="workload: {hours: 28, ects: 1}",
    failing="workload: {hours: 0}",
)
def workload_implausible(credential: Credential, _: Context) -> Iterator[Ruling]:
    hours, ects = _hours(credential), _credits(credential)
    whole = _whole(credential)
    if whole is None and ects is None:
        yield SKIPPED
    for kind in KINDS_OF_HOURS if hours is not None else ():
        part = getattr(hours, kind)
        if part is not None and part.low is not None and part.low < 0:
            kind_of_hours = FactRoute((*route("workload.hours"), kind))
            yield Objection(f"{part} hours cannot be a workload", kind_of_hours)
    for amount, stated, unit, year in (
        (whole, route("workload.hours"), "hours", _A_YEAR_OF_HOURS),
        (ects, route("workload.ects"), "ECTS credits", _A_YEAR_OF_CREDITS),
    ):
        if amount is None:
            continue
        if (amount.high is not None and amount.high <= 0) or (amount.low is not None and amount.low < 0):
            yield Objection(f"{amount} {unit} cannot be a workload", stated)
        elif amount.low is not None and amount.low > year:
            yield Objection(
                f"{amount} {unit} are more than a year of full-time study", stated, severity=Severity.WARNING
            )


@RULES.rule(
    "volume-not-small",
    element="workload",
    severity=Severity.NOTE,
    basis=Basis.DEFINITION,
    rests_on="micro-credential",
    compares=True,
    question="Is the volume of learning small?",
    why="The definition speaks of a small volume of learning. The act sets no number; the threshold comes "
    "from the profile (eu-2022: 15 ECTS credits or 450 hours).",
    remedy="Consider whether parts of the credential can be certified on their own.",
    passing="workload: {hours: 120, ects: 4}",
    failing="workload: {hours: 575}",
)
def volume_not_small(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours, ects = _whole(credential), _credits(credential)
    if credential.stackability is not None and is_stated(credential.stackability.partial_certification):
        yield SKIPPED  # it is certified in parts already, which is what the remedy advises
        return
    most_ects, most_hours = context.profile.small_volume_ects, context.profile.small_volume_hours
    if ects is not None:
        if (ects.low or ects.high or 0) > most_ects:
            message = f"{ects} ECTS credits are more than the threshold of {show(most_ects)} for a small volume"
            yield Objection(message, route("workload.ects"))
    elif hours is None:
        yield SKIPPED
    elif (hours.low or hours.high or 0) > most_hours:
        message = f"{hours} hours are more than the threshold of {show(most_hours)} for a small volume"
        yield Objection(message, route("workload.hours"))


@RULES.rule(
    "participation-not-stated",
    element="participation_form",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the form of participation stated?",
    why="Learners must know whether they can take part from where they live and alongside their other commitments.",
    remedy="State the form: onsite, online, blended, hybrid or work-based.",
    if_silent="the descriptor does not say in which form learners take part",
    passing="participation: onsite",
    failing="participation: none",
)
def participation_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    message = "the source says that there is no form of participation"
    participation = credential.participation
    if participation is not None and is_absent(participation.forms):
        yield Objection(message, route("participation.forms"), absent=True)
    elif participation is not None and is_stated(participation) and not (participation.forms or participation.text):
        yield NOT_STATED  # that learners take part, or where they practise, is no form
    else:
        yield from present(credential, route("participation"), message)


@RULES.rule(
    "participation-disagrees-with-practice",
    element="participation_form",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Does the form of participation agree with where the learning takes place?",
    why="A learner who enrols for an online course must not find out later that the workshop is elsewhere.",
    remedy="Write “blended” or “hybrid” if some of the learning takes place onsite.",
    passing="""
participation: {forms: blended, practice_onsite: yes}
workload: {hours: {theory: 6, practice: 6}}
""",
    failing="""
participation: online
workload: {hours: {theory: 6, workplace: 6}}
""",
)
def participation_disagrees_with_practice(credential: Credential, _: Context) -> Iterator[Ruling]:
    participation = credential.participation
    forms = participation.forms if participation else None
    if participation is None or not forms:
        yield SKIPPED
        return
    if set(forms) == {"online"}:
        hours = _hours(credential)
        if participation.practice_onsite:
            message = "the form is online only, yet practice takes place onsite"
            yield Objection(message, route("participation"), severity=Severity.ERROR)
        elif hours is not None and hours.workplace is not None and hours.workplace.high != 0:
            message = f"the form is online only, yet {hours.workplace} hours take place at a workplace"
            yield Objection(message, route("participation"))
        elif hours is not None and hours.practice is not None and participation.practice_onsite is None:
            message = (
                f"the form is online only, with {hours.practice} hours of practice; say where the practice takes place"
            )
            yield Objection(message, route("participation"), severity=Severity.NOTE)
    elif set(forms) == {"onsite"}:
        hours = _hours(credential)
        if hours is not None and hours.online is not None and (hours.online.low or 0) > 0:
            message = f"the form is onsite only, yet {hours.online} hours take place online"
            yield Objection(message, route("participation"))
