"""Quality assurance: inside and outside, trainers, feedback, review."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mccheck.descriptor.part import Serves, Statement
from mccheck.descriptor.quantities import Years, is_years
from mccheck.descriptor.values import Text, Texts, as_list, one_of, words_schema
from mccheck.vocabulary.credentials import ACCREDITATION_TYPES


class Assurance(Statement):
    """Quality assurance of one kind: who does it, and in line with what."""

    by: Text = Field(None, description="Who does it")
    in_line_with: Texts | None = Field(
        None,
        description="ESG, EQAVET, ISO 17024, a national scheme …",
        json_schema_extra=Serves("quality_assurance", "quality"),
    )


class Authorisation(Statement):
    """What allows the provider to offer the credential."""

    text_fills = "by"

    by: Text = Field(None, description="Who authorises the provider")
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

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`5 years` and `every 5 years` are the time between reviews."""
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
