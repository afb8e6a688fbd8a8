"""Supervision during the assessment, and the check of who takes it."""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.values import fold_spaces
from mccheck.rules.assessing import TYPE, methods_of
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

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
    if len(without) == len(methods):
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
    told = [method.supervision for method in methods_of(credential) if method.supervision]
    if not told or "supervised" in told:
        yield NOT_STATED
    elif not any("with identity check" in supervision for supervision in told):
        message = f"the learner's identity is not checked ({fold_spaces(told[0])})"
        yield Objection(message, route("assessment.methods"))
