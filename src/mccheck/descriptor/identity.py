"""Identity: who awards the credential, what the certificate carries, and how long it is valid."""

from typing import Annotated, Any

from pydantic import Field

from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.quantities import Years
from mccheck.descriptor.values import Text, fold_spaces


class AwardingBody(Part):
    """A body that awards the credential."""

    text_fills = "name"

    name: Text = Field(None, description="Legal name")
    country: Annotated[Text, Serves("issuer_country")] = Field(
        None, description="Two-letter code, English name or EU authority URI"
    )
    region: Annotated[Text, Serves("issuer_country")] = Field(None, description="Name, ISO 3166-2 code or NUTS code")
    registered_id: Annotated[Text, Serves("authentic")] = Field(
        None, description="Number or address in a public register (VAT, OrgReg, PIC …)"
    )
    url: Annotated[Text, Serves("authentic")] = Field(None, description="The body's own web page")


class Certificate(Statement):
    """What the certificate that a learner gets carries."""

    text_fills = "kind"

    kind: Text = Field(None, description="What the certificate is called")
    identifies_learner: Annotated[Statement | None, Serves("learner")] = Field(
        None, description="Does it identify the learner?"
    )
    date_of_issue: Annotated[Statement | None, Serves("issue_date")] = Field(
        None, description="Does it say when it was issued?"
    )
    place_of_issue: Statement | None = Field(None, description="Does it say where it was issued?")


_WITHOUT_END = frozenset({"unlimited", "without limit", "for life", "lifetime", "does not expire"})


class Validity(Statement):
    """How long the credential is valid, how it is renewed and when it lapses."""

    together = frozenset({"years", "unlimited", "renewal", "lapses"})

    years: Years | None = Field(None, description="Years of validity; unlimited validity has a key of its own")
    unlimited: Statement | None = Field(None, description="yes: it does not expire")
    renewal: Statement | None = Field(None, description="What a holder does to renew it; no: it cannot be renewed")
    lapses: Statement | None = Field(None, description="When it lapses")

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`5 years` is the time of validity, `unlimited` is without end."""
        if fold_spaces(text) in _WITHOUT_END:
            return {"unlimited": True}
        return {"years": text} if text[:1].isdigit() else {"text": text}
