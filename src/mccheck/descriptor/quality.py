"""Quality assurance: inside and outside, trainers, feedback, review."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from mccheck.descriptor.lists import merged
from mccheck.descriptor.naming import Done, Who
from mccheck.descriptor.part import Serves, Statement
from mccheck.descriptor.quantities import Years, is_years
from mccheck.descriptor.values import Text, Texts, as_list, one_of, words_schema
from mccheck.vocabulary.credentials import ACCREDITATION_TYPES
from mccheck.vocabulary.periods import interval_in
from mccheck.vocabulary.value_list import fold


class Assurance(Done):
    """Quality assurance of one kind: who does it, and in line with what."""

    by: Who = Field(None, description="Who does it")
    in_line_with: Texts | None = Field(
        None,
        description="ESG, EQAVET, ISO 17024, a national scheme …",
        json_schema_extra=Serves("quality_assurance", "quality"),
    )
    # In what quality assurance falls short is whether it is sound; its type is known all the same.
    limits: Text = Field(
        None, description="Where the source itself says that it falls short", json_schema_extra=Serves("quality")
    )


class Authorisation(Done):
    """What allows the provider to offer the credential."""

    text_fills = "by"

    by: Who = Field(None, description="Who authorises the provider")
    registered_in: Text = Field(None, description="The register in which the provider is found")


class Trainers(Statement):
    """What is required of trainers."""

    subject: Statement | None = Field(None, description="Knowledge of the subject")
    pedagogy: Statement | None = Field(None, description="Skill in teaching")


class Feedback(Statement):
    """Whose feedback is gathered and used."""

    learners: Statement | None = Field(
        None, description="Feedback from learners", json_schema_extra=Serves("learner_centred")
    )
    peers: Statement | None = Field(None, description="Feedback from other providers and stakeholders")


class Review(Statement):
    """How often the offer is reviewed."""

    every: Years | None = Field(None, description="Years between reviews")

    @model_validator(mode="before")
    @classmethod
    def _every_in_words(cls, value: Any) -> Any:
        text = value.get("text") if isinstance(value, dict) else None
        if isinstance(text, str) and value.get("every") is None and (interval := interval_in(text)):
            return {**value, "every": interval}
        return value

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`5 years`, `every 5 years` and `yearly` are the time between reviews."""
        if interval := interval_in(text):
            return {"every": interval, "text": text}
        return {"every": text} if text[:1].isdigit() or is_years(text) else {"text": text}


AccreditationType = Annotated[str, one_of(ACCREDITATION_TYPES), words_schema(ACCREDITATION_TYPES)]


class QualityAssurance(Statement):
    """What stands behind the credential's quality."""

    types: Annotated[tuple[AccreditationType, ...], BeforeValidator(as_list)] | None = Field(
        None, description="Labels or URIs from the EU list of accreditation types"
    )
    internal: Assurance | None = Field(None, description="Quality assurance by the provider itself")
    external: Assurance | None = Field(None, description="Quality assurance by an outside body")
    in_line_with: Texts | None = Field(
        None,
        description="Framework for both, if the source does not separate them",
        json_schema_extra=Serves("quality"),
    )
    documented: Statement | None = Field(
        None, description="Where the processes are documented", json_schema_extra=Serves("quality")
    )
    provider_authorised: Authorisation | None = Field(
        None, description="Who authorises the provider to offer it", json_schema_extra=Serves("quality")
    )
    trainers: Trainers | None = Field(
        None, description="What is required of trainers", json_schema_extra=Serves("quality")
    )
    feedback: Feedback | None = Field(None, description="Whose feedback is used", json_schema_extra=Serves("quality"))
    review: Review | None = Field(
        None, description="How often the offer is reviewed", json_schema_extra=Serves("quality")
    )

    limits: Text = Field(
        None, description="Where the source itself says that it falls short", json_schema_extra=Serves("quality")
    )

    @model_validator(mode="before")
    @classmethod
    def _of_a_list(cls, value: Any) -> Any:
        if isinstance(value, list | tuple):
            if value and all(isinstance(item, str) for item in value):
                understood = cls.from_text(" and ".join(value))
                return value if "text" in understood else understood
            return merged(list(value)) or value
        return value

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`internal and external` are both kinds, and the name of a type is that type."""
        words = {*fold(text).replace(",", " ").split()}
        if words <= {"internal", "external", "and", "both"} and (kinds := words & {"internal", "external"}):
            return dict.fromkeys(kinds, True)
        return {"types": [text]} if ACCREDITATION_TYPES.find(text) else {"text": text}
