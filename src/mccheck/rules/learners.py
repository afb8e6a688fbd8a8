"""Learners: who the credential is for, what they need, and whether they are heard."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.quality import Feedback
from mccheck.rules.asking import not_denied
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_FEEDBACK = route("quality_assurance.feedback.learners")


@RULES.rule(
    "target-group-not-stated",
    element="learner_centred",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated who the credential is for?",
    why="A micro-credential is designed to meet the needs of its target group.",
    remedy="Say who the credential is for, and what experience these learners bring.",
    if_silent="the descriptor does not say who the credential is for",
    passing="target_group: Technicians in wind farms with two years of practice",
    failing="target_group: none",
)
def target_group_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    group, whole = credential.target_group, route("target_group")
    if group is not None and is_absent(group):
        yield Objection("the source says that there is no target group", whole, absent=True)
    elif group is None or not is_stated(group):
        yield NOT_STATED
    elif not group.text and is_stated(group.needs):
        yield Objection("what the learners need is stated, but not who they are", whole)
    elif not group.text and group.answer:
        yield Objection("there is said to be a target group, but who belongs to it is not stated", whole)


@RULES.rule(
    "needs-of-learners-not-stated",
    element="learner_centred",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated what the target group needs?",
    why="The principle asks for more than a target group: for a credential that is designed for what these learners "
    "need, and for their feedback to be heard. (From memory.)",
    remedy="Say under “needs” of the target group what these learners need, or how their feedback is used.",
    needs=("target-group-not-stated",),
    passing="""
target_group:
  text: Technicians in wind farms with two years of practice
  needs: Courses beside shift work, by a survey of 300 technicians
""",
    failing="target_group: Technicians in wind farms",
)
def needs_of_learners_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    group = credential.target_group
    if group is None or not group.text:
        yield SKIPPED
        return
    quality = credential.quality_assurance
    feedback = quality.feedback if quality is not None and quality.feedback is not None else Feedback()
    are_heard = feedback.text or answer_of(feedback.learners) is not Answer.NOT_STATED or is_absent(feedback)
    if is_absent(group.needs):
        yield Objection("nobody looked at what the target group needs", route("target_group.needs"))
    elif is_stated(group.needs):
        return
    elif not are_heard:  # that they are not heard, learner-feedback-missing says
        message = "who the credential is for is stated, but neither what these learners need nor whether they are heard"
        yield Objection(message, route("target_group"))
    else:
        yield NOT_STATED


@RULES.rule(
    "learner-feedback-missing",
    element="learner_centred",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is feedback from learners used?",
    why="Learners are to be involved in quality assurance, and their feedback is to be taken into account.",
    remedy="Say how learners' feedback is gathered and what is done with it.",
    passing="""
quality_assurance:
  feedback:
    learners: A survey after each course
""",
    failing="quality_assurance: {feedback: {learners: no}}",
)
def learner_feedback_missing(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    message = "no feedback from learners is used"
    if quality is not None and is_absent(quality.feedback):
        yield Objection(message, _FEEDBACK)
    else:
        yield from not_denied(credential, _FEEDBACK, message)
