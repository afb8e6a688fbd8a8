"""Form of participation: is it stated, and does it agree with the hours, and with where learners are assessed?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential, is_absent, is_stated
from mccheck.descriptor.workload import HoursOfWork
from mccheck.rules.asking import present
from mccheck.rules.assessing import methods_of
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.rules.workload import hours_of
from mccheck.terms import Severity

RULES = Registry()


def _only_form(credential: Credential) -> str | None:
    """The form of participation, where it is the only one."""
    forms = (credential.participation.forms or ()) if credential.participation else ()
    return forms[0] if len(set(forms)) == 1 else None


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
    elif set(forms) == {"onsite"}:
        hours = hours_of(credential)
        if hours is not None and hours.online is not None and (hours.online.low or 0) > 0:
            message = f"the form is onsite only, yet {hours.online} hours take place online"
            yield Objection(message, route("participation"))


@RULES.rule(
    "online-but-assessed-onsite",
    element="participation_form",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is an online course assessed where its learners are?",
    why="Learners who enrol because they cannot travel must know beforehand that the assessment takes place elsewhere.",
    remedy="Say in the text of the form of participation that learners travel to the assessment.",
    passing="""
participation: online
assessment:
  methods:
    - type: quiz
      supervision: online with identity check
""",
    failing="""
participation: online
assessment:
  methods:
    - type: quiz
      supervision: onsite with identity check
""",
)
def online_but_assessed_onsite(credential: Credential, _: Context) -> Iterator[Ruling]:
    methods = methods_of(credential)
    participation = credential.participation
    if not methods or participation is None or participation.practice_onsite or _only_form(credential) != "online":
        yield SKIPPED
    elif not participation.text and all("onsite" in (method.supervision or "") for method in methods):
        message = "the form is online only, yet every assessment is supervised onsite"
        yield Objection(message, route("participation"))


@RULES.rule(
    "form-not-in-hours",
    element="participation_form",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Do the hours by kind show the form of participation?",
    why="From the hours learners see how often they must travel, and how much they can do at home or at work.",
    remedy="Say which of the hours take place online, or at a workplace; or correct the form.",
    passing="""
participation: blended
workload: {hours: {online: 6, practice: 6}}
""",
    failing="""
participation: blended
workload: {hours: {theory: 6, practice: 6}}
""",
)
def form_not_in_hours(credential: Credential, _: Context) -> Iterator[Ruling]:
    form, participation = _only_form(credential), credential.participation
    hours = hours_of(credential)
    if hours is None or not hours.by_kind:
        yield SKIPPED
    elif (
        form == "blended"
        and participation is not None
        and not participation.text
        and not _any(hours, "online", "self_study")
    ):
        message = "the form is blended: which of the hours take place online? None are stated as online or self-study"
        yield Objection(message, route("participation"))
    elif (
        form == "work-based"
        and not _any(hours, "workplace")
        and (not _any(hours, "practice") or (participation is not None and participation.practice_onsite))
    ):
        message = "the form is work-based: which of the hours take place at a workplace?"
        yield Objection(message, route("participation"))


def _any(hours: HoursOfWork, *kinds: str) -> bool:
    """Whether hours of one of these kinds are stated, and are not none."""
    return any((amount := getattr(hours, kind)) is not None and amount.high != 0 for kind in kinds)


@RULES.rule(
    "onsite-but-practice-elsewhere",
    element="participation_form",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does practice take place onsite where the form is onsite?",
    why="If the whole course is onsite, so is its practice. If it is not, learners must know where to go.",
    remedy="Say where practice takes place, or correct the form.",
    passing="participation: {forms: onsite, practice_onsite: yes}",
    failing="participation: {forms: onsite, practice_onsite: no}",
)
def onsite_but_practice_elsewhere(credential: Credential, _: Context) -> Iterator[Ruling]:
    participation = credential.participation
    if participation is None or _only_form(credential) != "onsite" or participation.practice_onsite is None:
        yield SKIPPED
    elif not participation.practice_onsite and not participation.text:
        message = "the form is onsite only, yet practice is said not to take place onsite; is there any?"
        yield Objection(message, route("participation.practice_onsite"))
