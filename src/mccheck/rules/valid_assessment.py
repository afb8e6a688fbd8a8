"""Valid assessment: by what criteria, by whom, and can others check it?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of
from mccheck.rules.asking import asks, not_denied, present
from mccheck.rules.assessing import TYPE, nothing_is_assessed
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


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
    if nothing_is_assessed(credential):
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
    "assessment-not-standardised",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on="EQF Recommendation, Annex IV (valid and reliable assessment; summary from memory)",
    question="Is the assessment standardised or externally moderated?",
    why="Where each provider sets its own test, the same certificate stands for different things.",
    remedy="Agree on one test or one rubric for all providers, or have the assessment externally moderated.",
    needs=(TYPE,),
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


RULES.add(
    "evidence-not-kept",
    element="valid_assessment",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    question="Is evidence of the assessment kept?",
    why="Only evidence that is kept can be reviewed, used in an appeal or shown to those who recognise the credential.",
    remedy="Say what evidence of each assessment is kept, and for how long.",
    needs=(TYPE,),
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
    needs=(TYPE,),
    passing="""
assessment:
  methods:
    - project
  assessors: Five years in the trade and a course in assessing
""",
    failing="assessment: {methods: [project], assessors: none}",
    check=asks(not_denied, route("assessment.assessors"), "no qualification is required of assessors"),
)
