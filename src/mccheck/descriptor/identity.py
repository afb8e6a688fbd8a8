"""Identity: who awards the credential, what the certificate carries, and how long it is valid."""

from typing import Any

from pydantic import Field

from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.quantities import Years, is_years
from mccheck.descriptor.values import Text, fold_spaces


class AwardingBody(Part):
    """A body that awards the credential."""

    text_fills = "name"

    name: Text = Field(None, description="Legal name")
    country: Text = Field(
        None,
        description="Two-letter code, English name or EU authority URI",
        json_schema_extra=Serves("issuer_country"),
    )
    region: Text = Field(
        None, description="Name, ISO 3166-2 code or NUTS code", json_schema_extra=Serves("issuer_country")
    )
    registered_id: Text = Field(
        None,
        description="Number or address in a public register (VAT, OrgReg, PIC …)",
        json_schema_extra=Serves("authentic"),
    )
    url: Text = Field(None, description="The body's own web page", json_schema_extra=Serves("authentic"))


class Certificate(Statement):
    """What the certificate that a learner gets carries."""

    text_fills = "kind"

    kind: Text = Field(None, description="What the certificate is called")
    identifies_learner: Statement | None = Field(
        None, description="Does it identify the learner?", json_schema_extra=Serves("learner")
    )
    date_of_issue: Statement | None = Field(
        None, description="Does it say when it was issued?", json_schema_extra=Serves("issue_date")
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
        """`5 years`, `two years` and `P2Y` are the time of validity, `unlimited` is without end."""
        if fold_spaces(text) in _WITHOUT_END:
            return {"unlimited": True}
        return {"years": text} if text[:1].isdigit() or is_years(text) else {"text": text}
