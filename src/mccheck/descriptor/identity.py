"""Identity: who awards the credential, what the certificate carries, and how long it is valid."""

import re
from typing import Annotated, Any

from pydantic import Field, ValidatorFunctionWrapHandler, WrapValidator

from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.quantities import Years, is_years
from mccheck.descriptor.values import AnyText, Text, fold_spaces
from mccheck.vocabulary.certificates import SENTENCE
from mccheck.vocabulary.places import countries


def _code_or_text(value: Any, text: ValidatorFunctionWrapHandler) -> Any:
    """A code says something, even one that is a placeholder elsewhere: EE is Estonia, ID Indonesia, NA Namibia."""
    return value if isinstance(value, str) and countries().known(value) else text(value)


class AwardingBody(Part):
    """A body that awards the credential."""

    text_fills = "name"

    name: Text = Field(None, description="Legal name")
    country: Annotated[Text, WrapValidator(_code_or_text)] = Field(
        None,
        description="Two-letter code, name or EU authority URI",
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


class Dates(Part):
    """Dates of the description and of the offer, as the source writes them."""

    described: AnyText = Field(None, description="Date of this description, such as 2026-11-25")
    starts: AnyText = Field(None, description="When the course starts")
    ends: AnyText = Field(None, description="When the course ends")
    enrolment_opens: AnyText = Field(None, description="From when one can enrol")
    enrolment_closes: AnyText = Field(None, description="Until when one can enrol")


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

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`Certificate of competence` is what it is called; a sentence is about it."""
        return {"text" if re.search(SENTENCE, text, re.IGNORECASE) else "kind": text}


_WITHOUT_END = frozenset(
    {"unlimited", "without limit", "without end", "for life", "lifelong", "lifetime", "does not expire",
     "never expires", "permanent", "indefinite", "indefinitely", "unbefristet", "unbegrenzt", "illimité", "illimitée",
     "ilimitada", "ilimitado", "indefinida", "sin caducidad", "illimitata", "senza scadenza", "onbeperkt",
     "toistaiseksi", "tills vidare", "tähtajatu", "bezterminowo"}
)  # fmt: skip
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_PERIOD = re.compile(rf"({'|'.join(_NUMBERS)}) (years?|months?)")


class Validity(Statement):
    """How long the credential is valid, how it is renewed and when it lapses."""

    together = frozenset({"years", "unlimited", "renewal", "lapses"})

    years: Years | None = Field(None, description="Years of validity; unlimited validity has a key of its own")
    unlimited: Statement | None = Field(None, description="yes: it does not expire")
    renewal: Statement | None = Field(None, description="What a holder does to renew it; no: it cannot be renewed")
    lapses: Statement | None = Field(None, description="When it lapses")

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`5 years` and `valid for two years` are the time of validity, `unlimited` is without end."""
        words = fold_spaces(text).removesuffix(".").removeprefix("valid ").removeprefix("for ")
        if words in _WITHOUT_END or f"for {words}" in _WITHOUT_END:
            return {"unlimited": True}
        return {"years": words} if re.match(r"p?\d", words) or is_years(words) else {"text": text}
