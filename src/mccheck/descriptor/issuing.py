"""Digital issuance and information: how the credential is issued, and how people learn of it."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mccheck.descriptor.listing import labels_in
from mccheck.descriptor.part import Serves, Statement
from mccheck.descriptor.values import Text, Texts, as_list, one_of, words_schema
from mccheck.vocabulary.credentials import FORMATS

CredentialFormat = Annotated[str, one_of(FORMATS), words_schema(FORMATS)]


class Issuing(Statement):
    """How the credential reaches its holder."""

    list_fills = "formats"

    formats: Annotated[tuple[CredentialFormat, ...], BeforeValidator(as_list)] | None = Field(
        None, description="paper, pdf, open badge, european digital credential …"
    )
    digital: Statement | None = Field(None, description="Whether it is issued digitally at all")
    verifiable: Statement | None = Field(None, description="Whether anyone can check that it is genuine")
    signed: Statement | None = Field(None, description="Whether it is signed or sealed")
    registered_in: Statement | None = Field(None, description="The register in which awards are kept")
    wallet: Statement | None = Field(None, description="The wallet or account in which holders keep it")
    open_standard: Statement | None = Field(None, description="The open standard on which it is based")
    holder_can_share: Statement | None = Field(None, description="Whether holders can share it")
    metadata: Texts | None = Field(None, description="What the credential says about itself")
    expiry: Statement | None = Field(None, description="How its expiry is shown")
    revocation: Statement | None = Field(None, description="How it can be withdrawn")
    platform: Text = Field(None, description="The system that issues it")

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`a PDF and an open badge` are two formats; a sentence says in words how it is issued."""
        labels = labels_in(text, FORMATS)
        return {"formats": list(labels)} if labels else {"text": text}


class Information(Statement):
    """How people learn of the credential."""

    published: Statement | None = Field(None, description="Where learners can find the offer")
    guidance: Statement | None = Field(
        None, description="Who advises learners", json_schema_extra=Serves("information_guidance")
    )
    access: Statement | None = Field(
        None,
        description="How it is made accessible to many kinds of learners",
        json_schema_extra=Serves("information_guidance"),
    )
    price: Statement | None = Field(
        None, description="What it costs the learner", json_schema_extra=Serves("further_information")
    )
    funding: Statement | None = Field(
        None, description="Who else pays for it", json_schema_extra=Serves("further_information")
    )
    outcomes_data: Statement | None = Field(
        None, description="What became of past learners", json_schema_extra=Serves("further_information")
    )
    further: Statement | None = Field(
        None, description="Any other information, or a page with more", json_schema_extra=Serves("further_information")
    )

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """An address is where the offer is published."""
        return {"published": text} if text.startswith(("http://", "https://")) else {"text": text}
