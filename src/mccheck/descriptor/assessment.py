"""Assessment: methods, criteria, standards and grades."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from mccheck.descriptor.part import Part, Statement
from mccheck.descriptor.values import Hours, Percent, Text, Texts, as_list, one_of, words_schema
from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION


class Method(Part):
    """One method of assessment."""

    text_fills = "type"

    type: Annotated[str, one_of(ASSESSMENT_TYPES), words_schema(ASSESSMENT_TYPES)] | None = Field(
        None, description="Label or URI of the EU list of assessment types; other, with a text"
    )
    text: Text = Field(None, description="The method in words, such as multiple choice")
    of: Texts | None = Field(None, description="Ids of the outcomes that it assesses; all: every outcome")
    weight: Percent | None = Field(None, description="Share of the result in per cent, such as 70 %, at least 50 %")
    duration: Hours | None = Field(None, description="Duration in hours")
    place: Text = Field(None, description="Where it takes place")
    supervision: Annotated[str, one_of(SUPERVISION), words_schema(SUPERVISION)] | None = Field(
        None, description="Supervision and identity check, such as onsite with identity check"
    )


class Criteria(Statement):
    """By what criteria the outcomes are judged."""

    rubric: Statement | None = Field(None, description="A scale that says what counts as how good")
    pass_mark: Statement | None = Field(None, description="What it takes to pass")
    published: Statement | None = Field(None, description="Where learners find the criteria beforehand")


class Grade(Statement):
    """On which scale results are given."""

    text_fills = "scheme"

    scheme: Text = Field(None, description="The scale, such as pass or fail, 1 to 5")


class Assessment(Statement):
    """How the outcomes are assessed."""

    text_fills = "methods"
    list_fills = "methods"

    methods: Annotated[tuple[Method, ...], BeforeValidator(as_list)] | None = Field(
        None, description="Methods of assessment; an empty list: the source says that there is none"
    )
    criteria: Criteria | None = Field(None, description="By what criteria")
    set_by: Text = Field(None, description="Who sets the assessment: each provider, a national body …")
    standardised: Statement | None = Field(None, description="Whether it is the same for all providers")
    moderation: Statement | None = Field(None, description="Whether somebody from outside moderates it")
    evidence: Statement | None = Field(None, description="What evidence of the assessment is kept")
    assessors: Statement | None = Field(None, description="What is required of those who assess")
    grade: Grade | None = Field(None, description="On which scale results are given")
    attendance_alone: Statement | None = Field(None, description="yes: being there is enough")
