"""Valid assessment: by what criteria, by whom, and can others check it?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of
from mccheck.rules.asking import asks, not_denied, present
from mccheck.rules.assessing import TYPE, nothing_is_assessed
from mccheck.rules.bare import is_bare_yes
from mccheck.rules.mentions import mentions
from mccheck.rules.pass_marks import share_of
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import CRITERIA

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
    assessment = credential.assessment
    if nothing_is_assessed(credential):
        yield DENIED
    elif assessment is not None and is_bare_yes(assessment.criteria):
        message = "the source says that there are criteria, but not which"
        yield Objection(message, route("assessment.criteria"))
    elif assessment is not None and assessment.criteria is None and mentions(assessment.text, CRITERIA):
        message = "the words on the assessment mention criteria; which they are is not stated as such"
        yield Objection(message, route("assessment.text"))
    else:
        yield from present(credential, route("assessment.criteria"), "the source says that there are no criteria")


RULES.add(
    "criteria-not-published",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can learners read the criteria in advance?",
    why="Criteria are transparent to those who can read them.",
    remedy="Publish the criteria, and say where learners find them.",
    needs=("criteria-not-stated",),
    passing="""
assessment:
  criteria:
    rubric: Four levels for each task
    published: In the handbook
""",
    failing="""
assessment:
  criteria:
    rubric: Four levels for each task
    published: no
""",
    check=asks(not_denied, route("assessment.criteria.published"), "learners cannot read the criteria in advance"),
)


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
    "pass-mark-implausible",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Can the pass mark be reached, and missed?",
    why="Nobody can reach more than all, and a pass mark of nothing decides nothing.",
    remedy="Correct the pass mark.",
    passing="assessment: {criteria: {pass_mark: 60 % in each part}}",
    failing="assessment: {criteria: {pass_mark: 120 %}}",
)
def pass_mark_implausible(credential: Credential, _: Context) -> Iterator[Ruling]:
    criteria = credential.assessment.criteria if credential.assessment else None
    text = criteria.pass_mark.text if criteria and criteria.pass_mark else None
    share = share_of(text) if text else None
    if share is None:
        yield SKIPPED
    elif share > 100 or share < 0:
        message = f"the pass mark, “{text}”, is outside the range of 0 to 100 %"
        yield Objection(message, route("assessment.criteria.pass_mark"))
    elif share == 0:
        message = f"with a pass mark of “{text}”, everyone passes"
        yield Objection(message, route("assessment.criteria.pass_mark"), severity=Severity.WARNING)


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
        if standardised is Answer.ABSENT:
            message = "the assessment is not standardised; moderation alone keeps it comparable"
            yield Objection(message, route("assessment.standardised"), severity=Severity.NOTE)
        elif moderated is Answer.ABSENT:
            message = "the assessment is standardised, but nobody from outside moderates it"
            yield Objection(message, route("assessment.moderation"), severity=Severity.NOTE)
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
