"""The type of assessment: how do learners show what they learned?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential, is_absent, is_stated
from mccheck.rules.asking import present
from mccheck.rules.assessing import TYPE, methods_of
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import ATTENDANCE

RULES = Registry()


@RULES.rule(
    TYPE,
    element="assessment_type",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the type of assessment stated?",
    why="What a credential is worth depends on how its holder had to show what they learned.",
    remedy="Give each method of assessment its type from the EU list.",
    if_silent="the descriptor does not say how learners are assessed",
    passing="""
assessment:
  methods:
    - type: practical assessment
      text: Grading a damaged blade in the workshop
""",
    failing="assessment: {methods: []}",
)
def assessment_type_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    assessment = credential.assessment
    if assessment is None or is_absent(assessment):
        yield from present(credential, route("assessment"), "the source says that nothing is assessed")
    elif is_absent(assessment.methods):
        yield Objection("the source says that nothing is assessed", route("assessment.methods"), absent=True)
    elif is_stated(assessment.attendance_alone) and not assessment.methods:
        return  # attendance-alone speaks of it
    elif not any(method.type or method.text for method in assessment.methods or ()):
        yield NOT_STATED
    else:
        for index, method in enumerate(assessment.methods or ()):
            if method.type in {None, "other"} and not method.text:
                message = "the type of this method is not stated"
                yield Objection(message, route("assessment.methods[]", index), severity=Severity.WARNING)


@RULES.rule(
    "attendance-alone",
    element="assessment_type",
    severity=Severity.ERROR,
    basis=Basis.DEFINITION,
    rests_on="micro-credential",
    question="Does it take more than attendance to earn the credential?",
    why="By definition, the outcomes are assessed against criteria. Attendance alone shows no outcome.",
    remedy="Add an assessment of the outcomes, or call the document a certificate of attendance.",
    needs=(TYPE,),
    passing="assessment: {methods: [{type: practical assessment}]}",
    failing="assessment: {methods: [{type: level of attendance}]}",
)
def attendance_alone(credential: Credential, _: Context) -> Iterator[Ruling]:
    assessment, methods = credential.assessment, methods_of(credential)
    if assessment is not None and is_stated(assessment.attendance_alone):
        stated = route("assessment.attendance_alone")
        if any(method.type != ATTENDANCE for method in methods):
            message = "in some cases, attendance alone is enough to earn the credential"
            yield Objection(message, stated, severity=Severity.WARNING)
        else:
            yield Objection("attendance alone is enough to earn the credential", stated)
    elif methods and all(method.type == ATTENDANCE for method in methods):
        yield Objection("attendance is all that is assessed", route("assessment.methods"))
