"""Form of participation: is it stated, and does it agree with where the learning takes place?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential, is_absent
from mccheck.descriptor.workload import HoursOfWork
from mccheck.rules.asking import listed, present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.rules.workload import hours_of
from mccheck.terms import Severity

RULES = Registry()


@RULES.rule(
    "participation-not-stated",
    element="participation_form",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the form of participation stated?",
    why="Learners must know whether they can take part from where they live and alongside their other commitments.",
    remedy="State the form: onsite, online, blended, hybrid or work-based.",
    if_silent="the descriptor does not say how learners take part",
    passing="participation: onsite",
    failing="participation: none",
)
def participation_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    message = "the source says that there is no form of participation"
    participation = credential.participation
    if participation is not None and is_absent(participation.forms):
        yield Objection(message, route("participation.forms"), absent=True)
    elif participation is None or is_absent(participation):
        yield from present(credential, route("participation"), message)
    elif not (participation.forms or participation.text):
        if participation.practice_onsite is None:
            yield NOT_STATED
        else:
            message = "the descriptor says where practice takes place, but not how learners take part in the rest"
            yield Objection(message, route("participation"), severity=Severity.WARNING)


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
workload: {hours: {online: 6, practice: 6}}
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
        hours = hours_of(credential)
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
        elif _all_supervised_onsite(credential):
            message = (
                "the form is online only, yet every assessment is supervised onsite; must learners come to a place?"
            )
            yield Objection(message, route("participation"), severity=Severity.NOTE)
    elif set(forms) == {"onsite"}:
        hours = hours_of(credential)
        if hours is not None and hours.online is not None and (hours.online.low or 0) > 0:
            message = f"the form is onsite only, yet {hours.online} hours take place online"
            yield Objection(message, route("participation"))
    elif set(forms) == {"work-based"} and _none_of(hours_of(credential), "workplace", "practice"):
        message = (
            "the form is work-based, but none of the hours are counted as hours at a workplace; which of them are?"
        )
        yield Objection(message, route("participation"), severity=Severity.NOTE)
    elif set(forms) <= {"blended", "hybrid"} and _none_of(hours_of(credential), "online", "workplace", "self_study"):
        message = f"the form is {listed(list(forms))}, but none of the hours are counted as online; which of them are?"
        yield Objection(message, route("participation"), severity=Severity.NOTE)


def _all_supervised_onsite(credential: Credential) -> bool:
    methods = (credential.assessment.methods or ()) if credential.assessment else ()
    return bool(methods) and all(method.supervision == "supervised onsite with identity check" for method in methods)


def _none_of(hours: HoursOfWork | None, *kinds: str) -> bool:
    """Whether the hours are told apart by kind, and none of them are of these kinds."""
    if hours is None or not hours.by_kind:
        return False
    stated = (getattr(hours, kind) for kind in kinds)
    return all(kind is None or kind.high == 0 for kind in stated)
