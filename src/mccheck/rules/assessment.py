"""Assessment: type, criteria, supervision, grade; and whether it can show what it claims to show."""

from collections.abc import Iterator
from difflib import get_close_matches

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.assessment import Method
from mccheck.descriptor.values import fold_spaces
from mccheck.numbers import show
from mccheck.rules.asking import asks, listed, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import ATTENDANCE, IDENTITY_CHECK_NOT_TOLD, SHOWS_NO_SKILL

RULES = Registry()
_TYPE = "assessment-type-not-stated"
_OUTCOMES = "learning-outcomes-not-stated"
_ALL = "all"


def _methods(credential: Credential) -> tuple[Method, ...]:
    return (credential.assessment.methods or ()) if credential.assessment else ()


def _nothing_is_assessed(credential: Credential) -> bool:
    """Whether the source says so; assessment-type-not-stated then speaks of it."""
    assessment = credential.assessment
    return assessment is not None and (is_absent(assessment) or is_absent(assessment.methods))


def _assesses(method: Method, outcome_id: str | None) -> bool:
    """Whether a method is said to assess an outcome; a method that names none assesses all."""
    return method.of is None or _ALL in method.of or outcome_id in method.of


@RULES.rule(
    _TYPE,
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
    needs=(_TYPE,),
    passing="assessment: {methods: [{type: practical assessment}]}",
    failing="assessment: {methods: [{type: level of attendance}]}",
)
def attendance_alone(credential: Credential, _: Context) -> Iterator[Ruling]:
    assessment, methods = credential.assessment, _methods(credential)
    if assessment is not None and is_stated(assessment.attendance_alone):
        stated = route("assessment.attendance_alone")
        if any(method.type != ATTENDANCE for method in methods):
            message = "in some cases, attendance alone is enough to earn the credential"
            yield Objection(message, stated, severity=Severity.WARNING)
        else:
            yield Objection("attendance alone is enough to earn the credential", stated)
    elif methods and all(method.type == ATTENDANCE for method in methods):
        yield Objection("attendance is all that is assessed", route("assessment.methods"))


@RULES.rule(
    "criteria-not-stated",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Are there assessment criteria that learners can see?",
    why="The outcomes are to be assessed against transparent criteria: what counts, and how much is enough.",
    remedy="Say which criteria results are judged by, what it takes to pass, and where learners can read this.",
    if_silent="the descriptor does not say by which criteria the outcomes are assessed",
    passing="""
assessment:
  criteria:
    rubric: Five grades for each task
    pass_mark: 60 %
    published: In the handbook
""",
    failing="assessment: {criteria: none}",
)
def criteria_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    if _nothing_is_assessed(credential):
        yield DENIED
    else:
        yield from present(credential, route("assessment.criteria"), "the source says that there are no criteria")


RULES.add(
    "rubric-missing",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is there a rubric?",
    why="A rubric helps two assessors to reach the same result, and shows learners what is asked of them.",
    remedy="Write down, for each outcome, what each level of performance looks like.",
    needs=("criteria-not-stated",),
    passing="""
assessment:
  criteria:
    rubric: Four levels for each task
    pass_mark: 60 %
""",
    failing="assessment: {criteria: {rubric: none, pass_mark: 60 %}}",
    check=asks(not_denied, route("assessment.criteria.rubric"), "there is no common rubric"),
)


RULES.add(
    "pass-mark-missing",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated what it takes to pass?",
    why="Without a pass mark, it is decided case by case who passes.",
    remedy="State the minimum pass mark.",
    needs=("criteria-not-stated",),
    passing="""
assessment:
  criteria:
    rubric: Four levels for each task
    pass_mark: 60 %
""",
    failing="""
assessment:
  criteria:
    rubric: Four levels for each task
    pass_mark: none
""",
    check=asks(not_denied, route("assessment.criteria.pass_mark"), "there is no pass mark"),
)


@RULES.rule(
    "outcome-not-assessed",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is every outcome assessed?",
    why="An outcome that is not assessed is a promise, not a record.",
    remedy="Add the outcome's id to the method that assesses it, or delete the outcome.",
    needs=(_TYPE, _OUTCOMES),
    passing="""
learning_outcomes:
  - id: inspect
    text: Inspect a blade
  - id: repair
    text: Repair a blade
assessment:
  methods:
    - type: practical assessment
      of:
        - inspect
        - repair
""",
    failing="""
learning_outcomes:
  - {id: inspect, text: Inspect a blade}
  - {id: repair, text: Repair a blade}
assessment: {methods: [{type: practical assessment, of: [inspect]}]}
""",
)
def outcome_not_assessed(credential: Credential, _: Context) -> Iterator[Ruling]:
    methods = _methods(credential)
    if all(method.of is None for method in methods):
        yield NOT_STATED
        return
    known = {_ALL, *(outcome.id for outcome in credential.learning_outcomes or ())}
    if any(set(method.of or ()) - known for method in methods):
        yield SKIPPED  # assessment-of-unknown-outcome speaks of it
        return
    for index, outcome in enumerate(credential.learning_outcomes or ()):
        if not any(_assesses(method, outcome.id) for method in methods):
            name = f"“{outcome.id}”" if outcome.id else "this outcome"
            yield Objection(f"no method assesses {name}", route("learning_outcomes[]", index))


@RULES.rule(
    "assessment-of-unknown-outcome",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Does every method refer to outcomes that exist?",
    why="A reference to an outcome that does not exist shows that something was renamed or lost.",
    remedy="Correct the id, or add the outcome.",
    needs=(_OUTCOMES,),
    passing="""
learning_outcomes: [{id: inspect, text: Inspect a blade}]
assessment: {methods: [{type: practical assessment, of: [inspect]}]}
""",
    failing="""
learning_outcomes: [{id: inspect, text: Inspect a blade}]
assessment: {methods: [{type: practical assessment, of: [inspct]}]}
""",
)
def assessment_of_unknown_outcome(credential: Credential, _: Context) -> Iterator[Ruling]:
    ids = [outcome.id for outcome in credential.learning_outcomes or () if outcome.id]
    references = [
        (index, position, reference)
        for index, method in enumerate(_methods(credential))
        for position, reference in enumerate(method.of or ())
    ]
    if not references:
        yield SKIPPED
    for index, position, reference in references:
        if reference != _ALL and reference not in ids:
            near = get_close_matches(reference, ids, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            message = f"there is no outcome with the id “{reference}”{hint}"
            yield Objection(message, route("assessment.methods[].of[]", index, position))


@RULES.rule(
    "method-cannot-show-outcome",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can the methods show the kind of outcome that they assess?",
    why="A test of knowledge shows what someone knows. Only doing it shows that they can.",
    remedy="Assess skills by a practical assessment, a project or a work sample, as well as the test of knowledge.",
    needs=(_TYPE, _OUTCOMES),
    passing="""
learning_outcomes:
  - id: inspect
    text: Inspect a blade
    kind: skill
assessment:
  methods:
    - type: practical assessment
      of:
        - inspect
""",
    failing="""
learning_outcomes: [{id: inspect, text: Inspect a blade, kind: skill}]
assessment: {methods: [{type: written examination, of: [inspect]}]}
""",
)
def method_cannot_show_outcome(credential: Credential, context: Context) -> Iterator[Ruling]:
    methods = _methods(credential)
    outcomes = credential.learning_outcomes or ()
    if all(outcome.kind is None for outcome in outcomes):
        yield SKIPPED
        return
    mismatched = [
        outcome
        for outcome in outcomes
        if outcome.kind not in {None, "knowledge"}
        and (types := {method.type for method in methods if _assesses(method, outcome.id)})
        and types <= SHOWS_NO_SKILL
    ]
    if mismatched:
        names = [f"“{outcome.id or (outcome.text.text if outcome.text else '')}”" for outcome in mismatched]
        # What many members inherit is one cause: it is told in the same words for all of them.
        what = "outcomes that are skills" if "assessment" in context.inherited else listed(names, 3)
        where = route("assessment.methods[]", 0) if len(methods) == 1 else route("assessment.methods")
        yield Objection(f"a test of knowledge alone cannot show {what}", where)


@RULES.rule(
    "assessment-not-standardised",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on="EQF Recommendation, Annex IV (valid and reliable assessment; summary from memory)",
    question="Is the assessment standardised or externally moderated?",
    why="Where each provider sets its own test, the same certificate stands for different things.",
    remedy="Agree on one test or one rubric for all providers, or have the assessment externally moderated.",
    needs=(_TYPE,),
    passing="""
assessment:
  methods:
    - type: written examination
  set_by: each provider
  moderation: By the agency
""",
    failing="""
assessment:
  methods:
    - type: written examination
  set_by: each provider
  standardised: no
""",
)
def assessment_not_standardised(credential: Credential, _: Context) -> Iterator[Ruling]:
    assessment = credential.assessment
    if assessment is None:
        yield SKIPPED
        return
    standardised, moderated = answer_of(assessment.standardised), answer_of(assessment.moderation)
    if Answer.STATED in {standardised, moderated}:
        return
    if standardised is Answer.ABSENT:
        by = f", set by {assessment.set_by}," if assessment.set_by else ""
        tail = " and not externally moderated" if moderated is Answer.ABSENT else ""
        yield Objection(f"the assessment{by} is not standardised{tail}", route("assessment.standardised"))
    elif moderated is Answer.ABSENT:
        yield Objection("the assessment is not externally moderated", route("assessment.moderation"))
    else:
        yield NOT_STATED


@RULES.rule(
    "weights-do-not-add-up",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Do the weights of the methods add up?",
    why="If the weights do not add up to 100 %, it is open what decides the result.",
    remedy="Correct the weights so that they add up to 100 %.",
    passing="""
assessment:
  methods:
    - type: project
      weight: 70 %
    - type: quiz
      weight: 30 %
""",
    failing="""
assessment:
  methods:
    - type: project
      weight: 70 %
    - type: quiz
      weight: 40 %
""",
)
def weights_do_not_add_up(credential: Credential, _: Context) -> Iterator[Ruling]:
    weights = [method.weight for method in _methods(credential) if method.weight is not None]
    if not weights:
        yield SKIPPED
        return
    methods = route("assessment.methods")
    if any((weight.low is not None and weight.low < 0) or (weight.high or 0) > 100 for weight in weights):
        yield Objection("a weight is outside the range of 0 to 100 %", methods)
        return
    least = sum(weight.low or 0 for weight in weights)
    most = sum(100 if weight.high is None else weight.high for weight in weights)
    if least > 100 + 1:
        word = "" if all(weight.exact is not None for weight in weights) else " at least"
        yield Objection(f"the weights add up to{word} {show(least)} %", methods)
    elif len(weights) == len(_methods(credential)):
        if most < 100 - 1:
            message = f"the weights add up to only {show(most)} %"
            yield Objection(message, methods, severity=Severity.WARNING)
        elif least < 100 - 1:
            message = (
                f"the minimum weights add up to {show(least)} %; what decides the other {show(100 - least)} % is open"
            )
            yield Objection(message, methods, severity=Severity.NOTE)


RULES.add(
    "evidence-not-kept",
    element="valid_assessment",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Is evidence of the assessment kept?",
    why="Only evidence that is kept can be reviewed, used in an appeal or shown to those who recognise the credential.",
    remedy="Say what evidence of each assessment is kept, and for how long.",
    needs=(_TYPE,),
    passing="""
assessment:
  methods:
    - project
  evidence: Marked sheets are kept for five years
""",
    failing="assessment: {methods: [project], evidence: none}",
    check=asks(not_denied, route("assessment.evidence"), "no evidence of the assessment is kept for later checks"),
)


RULES.add(
    "assessors-unqualified",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on="EQF Recommendation, Annex IV (valid and reliable assessment; summary from memory)",
    question="Are there requirements for assessors?",
    why="An assessment is only as good as the judgement behind it.",
    remedy="Say what assessors must know about the subject and about assessing.",
    needs=(_TYPE,),
    passing="""
assessment:
  methods:
    - project
  assessors: Five years in the trade and a course in assessing
""",
    failing="assessment: {methods: [project], assessors: none}",
    check=asks(not_denied, route("assessment.assessors"), "no qualification is required of assessors"),
)


@RULES.rule(
    "supervision-not-stated",
    element="supervision_id",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is it stated whether the assessment is supervised and the learner's identity checked?",
    why="A reader abroad cannot see who took the test; supervision and an identity check settle that.",
    remedy="State for each method how it is supervised and whether the learner's identity is checked.",
    needs=(_TYPE,),
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
    methods = _methods(credential)
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
    needs=(_TYPE,),
    passing="""
assessment:
  methods:
    - type: quiz
      supervision: supervised online with identity check
""",
    failing="assessment: {methods: [{type: quiz, supervision: unsupervised}]}",
)
def identity_not_checked(credential: Credential, _: Context) -> Iterator[Ruling]:
    told = [method.supervision for method in _methods(credential) if method.supervision]
    if not told or IDENTITY_CHECK_NOT_TOLD.intersection(told):
        yield NOT_STATED
    elif not any("with identity check" in supervision for supervision in told):
        message = f"the learner's identity is not checked ({fold_spaces(told[0])})"
        yield Objection(message, route("assessment.methods"))


@RULES.rule(
    "grade-not-stated",
    element="grade",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_I_OPTIONAL,
    question="Is it stated on which scale results are given?",
    why="Those who recognise the credential may need the result, or need to know that it is only pass or fail.",
    remedy="State the scale; pass or fail is a scale too.",
    if_silent="the descriptor does not say on which scale results are given",
    passing="assessment: {grade: pass or fail}",
    failing="assessment: {grade: none}",
)
def grade_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    if _nothing_is_assessed(credential):
        yield DENIED
    else:
        yield from present(credential, route("assessment.grade"), "the source says that no grade is given")


@RULES.rule(
    "grade-without-scheme",
    element="grade",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does the grade have a scale?",
    why="A 5 is the best mark in one country and a fail in the next.",
    remedy="Name the scale, with its best result and its minimum pass mark.",
    needs=("grade-not-stated",),
    passing="assessment: {grade: {scheme: 1 to 5 where 5 is best}}",
    failing="assessment: {grade: yes}",
)
def grade_without_scheme(credential: Credential, _: Context) -> Iterator[Ruling]:
    grade = credential.assessment.grade if credential.assessment else None
    if grade is not None and not grade.scheme and not grade.text:
        yield Objection("a grade is given, but its scale is not stated", route("assessment.grade"))
