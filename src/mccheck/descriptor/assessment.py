"""Assessment: methods, criteria, standards and grades."""

from typing import Annotated

from pydantic import BeforeValidator, Field

from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.values import Hours, Percent, Text, Texts, as_list, one_of, words_schema
from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION

Supervision = Annotated[str, one_of(SUPERVISION), words_schema(SUPERVISION)]


class Method(Part):
    """One method of assessment."""

    text_fills = "type"

    type: Annotated[str, one_of(ASSESSMENT_TYPES), words_schema(ASSESSMENT_TYPES)] | None = Field(
        None, description="Label or URI of the EU list of assessment types; other, with a text"
    )
    text: Text = Field(None, description="The method in words, such as multiple choice")
    of: Annotated[Texts | None, Serves("valid_assessment")] = Field(
        None, description="Ids of the outcomes that it assesses; all: every outcome"
    )
    weight: Annotated[Percent | None, Serves("valid_assessment")] = Field(
        None, description="Share of the result in per cent, such as 70 %, at least 50 %"
    )
    duration: Hours | None = Field(None, description="Duration in hours")
    place: Text = Field(None, description="Where it takes place")
    supervision: Annotated[Supervision | None, Serves("supervision_id")] = Field(
        None, description="Supervision and identity check, such as onsite with identity check"
    )


class Criteria(Statement):
    """By what criteria the outcomes are judged."""

    rubric: Statement | None = Field(None, description="A scale that says what each level of performance looks like")
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
    criteria: Annotated[Criteria | None, Serves("valid_assessment")] = Field(None, description="By what criteria")
    set_by: Annotated[Text, Serves("valid_assessment")] = Field(
        None, description="Who sets the assessment: each provider, a national body …"
    )
    standardised: Annotated[Statement | None, Serves("valid_assessment")] = Field(
        None, description="Whether it is the same for all providers"
    )
    moderation: Annotated[Statement | None, Serves("valid_assessment")] = Field(
        None, description="Whether somebody from outside moderates it"
    )
    evidence: Annotated[Statement | None, Serves("valid_assessment")] = Field(
        None, description="What evidence of the assessment is kept"
    )
    assessors: Annotated[Statement | None, Serves("valid_assessment")] = Field(
        None, description="What is required of those who assess"
    )
    grade: Annotated[Grade | None, Serves("grade")] = Field(None, description="On which scale results are given")
    attendance_alone: Statement | None = Field(None, description="yes: being there is enough")
