"""Assessment: methods, criteria, standards and grades."""

from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mccheck.descriptor.listing import labels_in, without_article
from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.quantities import Duration, Percent
from mccheck.descriptor.values import Names, Text, as_list, one_of, words_schema
from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION
from mccheck.vocabulary.value_list import fold

_MOST_WORDS_OF_A_TYPE = 3  # of a type that is misspelt, or not of the list; what is longer is a sentence
AssessmentType = Annotated[
    str,
    one_of(ASSESSMENT_TYPES),
    BeforeValidator(lambda value: without_article(value) if isinstance(value, str) else value),
    words_schema(ASSESSMENT_TYPES),
]


def as_methods(value: Any) -> Any:
    """A list of methods, or one, or a text that lists several of them."""
    labels = labels_in(value, ASSESSMENT_TYPES) if isinstance(value, str) else ()
    return list(labels) or as_list(value)


Supervision = Annotated[str, one_of(SUPERVISION), words_schema(SUPERVISION)]


class Method(Part):
    """One method of assessment."""

    text_fills = "type"

    type: AssessmentType | None = Field(
        None, description="Label or URI from the EU list of assessment types; or other, with a text"
    )
    text: Text = Field(None, description="The method in words, such as multiple choice")
    of: Names | None = Field(
        None,
        description="Ids of the outcomes that it assesses; all means every outcome",
        json_schema_extra=Serves("valid_assessment"),
    )
    weight: Percent | None = Field(
        None,
        description="Share of the result in per cent, such as 70 % or at least 50 %",
        json_schema_extra=Serves("valid_assessment"),
    )
    duration: Duration = Field(None, description="Duration in hours")
    place: Text = Field(None, description="Where it takes place")
    supervision: Supervision | None = Field(
        None,
        description="Supervision and identity check, such as onsite with identity check",
        json_schema_extra=Serves("supervision_id"),
    )


class Criteria(Statement):
    """The criteria by which the outcomes are judged."""

    rubric: Statement | None = Field(None, description="A scale that says what each level of performance looks like")
    pass_mark: Statement | None = Field(None, description="What it takes to pass")
    published: Statement | None = Field(None, description="Where learners can find the criteria in advance")


class Grade(Statement):
    """The scale on which results are given."""

    text_fills = "scheme"

    scheme: Text = Field(None, description="The scale, such as pass or fail, or 1 to 5")


class Assessment(Statement):
    """How the outcomes are assessed."""

    text_fills = "methods"
    list_fills = "methods"

    methods: Annotated[tuple[Method, ...], BeforeValidator(as_methods)] | None = Field(
        None, description="Methods of assessment; an empty list: the source says that there are none"
    )
    criteria: Criteria | None = Field(
        None, description="The criteria by which the outcomes are judged", json_schema_extra=Serves("valid_assessment")
    )
    set_by: Text = Field(
        None,
        description="Who sets the assessment: each provider, a national body …",
        json_schema_extra=Serves("valid_assessment"),
    )
    standardised: Statement | None = Field(
        None, description="Whether it is the same for all providers", json_schema_extra=Serves("valid_assessment")
    )
    moderation: Statement | None = Field(
        None, description="Whether someone from outside moderates it", json_schema_extra=Serves("valid_assessment")
    )
    evidence: Statement | None = Field(
        None, description="What evidence of the assessment is kept", json_schema_extra=Serves("valid_assessment")
    )
    assessors: Statement | None = Field(
        None, description="What is required of assessors", json_schema_extra=Serves("valid_assessment")
    )
    grade: Grade | None = Field(
        None, description="The scale on which results are given", json_schema_extra=Serves("grade")
    )
    attendance_alone: Statement | None = Field(None, description="yes: attendance is enough")
    # In what an assessment falls short is whether it is valid; its type is known all the same.
    limits: Text = Field(
        None,
        description="Where the source itself says that it falls short",
        json_schema_extra=Serves("valid_assessment"),
    )

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`a written exam and a project` are two methods; a sentence is the assessment in words."""
        if labels := labels_in(text, ASSESSMENT_TYPES):
            return {"methods": list(labels)}
        meant = get_close_matches(fold(text), ASSESSMENT_TYPES.names, n=1, cutoff=0.8)
        return {"methods": text} if meant or len(text.split()) <= _MOST_WORDS_OF_A_TYPE else {"text": text}
