"""The type of assessment: how do learners show what they learned?"""

import re
from collections.abc import Iterator

from mccheck.descriptor import Credential, is_absent, is_stated
from mccheck.rules.asking import present
from mccheck.rules.assessing import TYPE, counting, methods_of
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import ATTENDANCE
from mccheck.vocabulary.certificates import OF_ACHIEVEMENT, OF_ATTENDANCE

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
        if assessment.text:
            message = "the assessment is described in words, but its type is not stated"
            yield Objection(message, route("assessment"), severity=Severity.WARNING)
        else:
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
    assessment, methods, count = credential.assessment, methods_of(credential), counting(credential)
    if assessment is not None and is_stated(assessment.attendance_alone):
        stated = route("assessment.attendance_alone")
        if any(method.type != ATTENDANCE for method in methods):
            message = "in some cases, attendance alone is enough to earn the credential"
            yield Objection(message, stated, severity=Severity.WARNING)
        else:
            yield Objection("attendance alone is enough to earn the credential", stated)
    elif methods and all(method.type == ATTENDANCE for method in count):
        others = "" if len(count) == len(methods) else ", as the other methods count for 0 % of the result"
        yield Objection(f"attendance is all that is assessed{others}", route("assessment.methods"))


@RULES.rule(
    "certificate-of-attendance",
    element="assessment_type",
    severity=Severity.NOTE,
    basis=Basis.DEFINITION,
    rests_on="micro-credential",
    compares=True,
    question="Does the name of the certificate say more than that its holder was there?",
    why="By definition, a micro-credential records outcomes that were assessed. A certificate of attendance, as its "
    "name says, does not.",
    remedy="If the outcomes are assessed, give the certificate a name that says so.",
    passing="certificate: Certificate of competence",
    failing="certificate: Certificate of attendance",
)
def certificate_of_attendance(credential: Credential, _: Context) -> Iterator[Ruling]:
    certificate, assessment = credential.certificate, credential.assessment
    kind = (certificate.kind if certificate else None) or ""
    all_is_attendance = (methods := counting(credential)) and all(method.type == ATTENDANCE for method in methods)
    if not kind or all_is_attendance or (assessment is not None and is_stated(assessment.attendance_alone)):
        yield SKIPPED  # it has no name, or attendance-alone speaks of it
    elif re.search(OF_ATTENDANCE, kind, re.IGNORECASE) and not re.search(OF_ACHIEVEMENT, kind, re.IGNORECASE):
        message = f"does a certificate called “{kind}” record outcomes that were assessed?"
        yield Objection(message, route("certificate.kind"))
