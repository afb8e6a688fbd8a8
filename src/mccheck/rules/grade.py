"""The grade: on which scale are results given?"""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.rules.asking import present
from mccheck.rules.assessing import nothing_is_assessed
from mccheck.rules.routes import route
from mccheck.rules.rule import DENIED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


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
    if nothing_is_assessed(credential):
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
