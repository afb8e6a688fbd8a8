"""Supervision during the assessment, and the check of who takes it."""

import re
from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.assessment import Method
from mccheck.descriptor.values import fold_spaces
from mccheck.numbers import show
from mccheck.rules.assessing import TYPE, methods_of
from mccheck.rules.mentions import mentions
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import IDENTITY_CHECK_NOT_TOLD, ONLINE_PLACE, ONLINE_WORDS, SUPERVISED, SUPERVISION

RULES = Registry()


@RULES.rule(
    "supervision-not-stated",
    element="supervision_id",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is it stated whether the assessment is supervised and the learner's identity checked?",
    why="A reader abroad cannot see who took the test; supervision and an identity check settle that.",
    remedy="State for each method how it is supervised and whether the learner's identity is checked.",
    needs=(TYPE,),
    if_silent="the descriptor does not say whether the assessment is supervised and the learner's identity checked",
    passing="""
assessment:
  methods:
    - type: practical assessment
      supervision: onsite with identity check
""",
    failing="assessment: {methods: [{type: practical assessment}]}",
)
def supervision_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    methods = methods_of(credential)
    without = [index for index, method in enumerate(methods) if method.supervision is None]
    words = (credential.assessment.text if credential.assessment else None, *(method.text for method in methods))
    if len(without) == len(methods):
        if any(mentions(text, SUPERVISED) for text in words):
            message = "the words on the assessment mention supervision; of which kind it is, is not stated as such"
            yield Objection(message, route("assessment"), severity=Severity.WARNING)
        else:
            yield NOT_STATED
    elif without:
        message = "the descriptor does not say whether this method is supervised and the learner's identity checked"
        yield Objection(message, route("assessment.methods[]", without[0]))


@RULES.rule(
    "identity-not-checked",
    element="supervision_id",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is the learner's identity checked at the assessment?",
    why="Without an identity check, somebody else may have taken the assessment.",
    remedy="Check the learner's identity in at least one assessment that counts towards the result.",
    needs=(TYPE,),
    passing="""
assessment:
  methods:
    - type: quiz
      supervision: supervised online with identity check
""",
    failing="assessment: {methods: [{type: quiz, supervision: unsupervised}]}",
)
def identity_not_checked(credential: Credential, _: Context) -> Iterator[Ruling]:
    told = [(index, method) for index, method in enumerate(methods_of(credential)) if method.supervision]
    # A word that is not of the list is said to be so elsewhere; what it means is not known.
    known = [(index, method) for index, method in told if method.supervision in SUPERVISION.labels]
    checked = [method for _, method in known if _is_checked(method)]
    half = [index for index, method in known if method.supervision in IDENTITY_CHECK_NOT_TOLD]
    if not known:
        yield NOT_STATED
    elif half:
        message = "the assessment is supervised; whether the learner's identity is checked is not stated"
        severity = Severity.NOTE if checked else Severity.WARNING
        yield Objection(message, route("assessment.methods[].supervision", half[0]), severity=severity)
    elif not checked and len(known) == len(told):
        message = f"the learner's identity is not checked ({fold_spaces(known[0][1].supervision or '')})"
        yield Objection(message, route("assessment.methods"))
    elif checked:
        share = sum(method.weight.exact or 0 for _, method in known if method.weight and not _is_checked(method))
        if share > _HALF:
            message = f"what decides {show(share)} % of the result is done without a check of the learner's identity"
            yield Objection(message, route("assessment.methods"))


_HALF = 50  # per cent of the result; what weighs more decides it


def _is_checked(method: Method) -> bool:
    return method.supervision is not None and "with identity check" in method.supervision


@RULES.rule(
    "supervision-disagrees-with-place",
    element="supervision_id",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_OPTIONAL,
    compares=True,
    question="Does the supervision fit the place of the assessment?",
    why="Whoever is assessed online cannot be supervised onsite, unless they are online at a place with supervisors.",
    remedy="Correct the place or the supervision. If learners sit at screens in a test centre, that is the place.",
    needs=(TYPE,),
    passing="""
assessment:
  methods:
    - type: quiz
      place: Online
      supervision: online with identity check
""",
    failing="""
assessment:
  methods:
    - type: quiz
      place: Online
      supervision: onsite with identity check
""",
)
def supervision_disagrees_with_place(credential: Credential, _: Context) -> Iterator[Ruling]:
    told = [(index, m) for index, m in enumerate(methods_of(credential)) if m.place and m.supervision]
    if not told:
        yield SKIPPED
    for index, method in told:
        supervision, place = method.supervision or "", method.place or ""
        where = route("assessment.methods[].place", index)
        is_online = re.fullmatch(ONLINE_PLACE, place, re.IGNORECASE) is not None
        if is_online and "onsite" in supervision:
            yield Objection(f"the place is “{place}”, yet the supervision is onsite", where)
        elif not is_online and "online" in supervision and not mentions(place, ONLINE_WORDS):
            message = f"the place is “{place}”, the supervision online: are learners there without a supervisor?"
            yield Objection(message, where, severity=Severity.NOTE)
