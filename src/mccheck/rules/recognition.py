"""Recognition: by whom, for what, and where."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.rules.asking import asks, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()
_KINDS = ("formal", "professional", "legal", "employers")


@RULES.rule(
    "recognition-not-stated",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated who recognises the credential, and for what?",
    why="Recognition is what turns learning into rights: to study further, to practise a trade, to be employed.",
    remedy="Say who recognises the credential for study, training or work, or that nobody does yet.",
    if_silent="the descriptor does not say who recognises the credential",
    passing="""
recognition:
  by: The chamber of crafts
  professional: yes
  cross_border: In the Nordic countries
""",
    failing="recognition: none",
)
def recognition_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    recognition, whole = credential.recognition, route("recognition")
    denied = "the source says that nobody recognises the credential"
    if recognition is None or is_absent(recognition):
        yield from present(credential, whole, denied)
        return
    kinds = [answer_of(getattr(recognition, kind)) for kind in (*_KINDS, "cross_border")]
    if recognition.by or recognition.text or Answer.STATED in kinds:
        return
    if is_absent(recognition.by) or Answer.NOT_STATED not in kinds[: len(_KINDS)]:
        yield Objection(denied, whole, absent=True)
    elif recognition.answer:
        message = "the credential is said to be recognised, but neither by whom nor for what"
        yield Objection(message, whole)
    elif answer_of(recognition) is Answer.NOT_STATED:
        yield NOT_STATED


RULES.add(
    "not-formally-recognised",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the credential formally recognised?",
    why="Where possible, the competent authorities recognise a micro-credential for study, training or work.",
    remedy="Ask the authority in charge of the field to recognise the credential.",
    needs=("recognition-not-stated",),
    passing="recognition: {formal: In the national catalogue of qualifications}",
    failing="recognition: {formal: no, employers: yes}",
    check=asks(not_denied, route("recognition.formal"), "the credential is not formally recognised"),
)


@RULES.rule(
    "recognising-body-not-named",
    element="recognition",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    question="Are the bodies that recognise the credential named?",
    why="A learner can turn only to a body that is named.",
    remedy="Name the bodies that recognise the credential.",
    needs=("recognition-not-stated",),
    passing="recognition: {by: The chamber of crafts}",
    failing="recognition: {professional: yes}",
)
def recognising_body_not_named(credential: Credential, _: Context) -> Iterator[Ruling]:
    recognition = credential.recognition
    if recognition is None:
        yield SKIPPED
        return
    told = [getattr(recognition, kind) for kind in _KINDS]
    if recognition.by or recognition.text:
        return
    if not is_absent(recognition.by) and any(is_stated(fact) and fact.text for fact in told):
        return
    if is_absent(recognition.by) and any(is_stated(fact) for fact in told):
        message = "nobody is said to recognise the credential, yet it is said to be recognised"
        yield Objection(message, route("recognition.by"), severity=Severity.WARNING)
    elif any(is_stated(fact) for fact in told):
        yield Objection("the credential is recognised, but by whom is not stated", route("recognition"))
    else:
        yield NOT_STATED


RULES.add(
    "not-recognised-across-borders",
    element="recognition",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the credential recognised in other countries?",
    why="The approach is European: recognition is to work in a comparable way across the EU.",
    remedy="Describe the credential by the standard elements, link it to the EQF, and seek agreements with bodies "
    "abroad.",
    needs=("recognition-not-stated",),
    passing="""
recognition:
  by: The chamber of crafts
  cross_border: In the Nordic countries
""",
    failing="recognition: {by: The chamber of crafts, cross_border: no}",
    check=asks(not_denied, route("recognition.cross_border"), "the credential is not recognised in other countries"),
)
