"""Stackability: what comes before, what comes after, and who recognises the credential."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.quantities import Credits
from mccheck.descriptor.values import AnyText, Flag, Text, Texts, as_list
from mccheck.vocabulary.value_list import fold


class Link(Part):
    """Another credential: a member of the same collection by its id, or any credential by its title."""

    text_fills = "id"

    id: AnyText = Field(None, description="Id of a member of the same collection")
    title: Text = Field(None, description="Title of a credential elsewhere")
    credits: Credits | None = Field(None, description="ECTS credits that count there")
    optional: Flag | None = Field(None, description="yes: recommended, not required")

    @property
    def name(self) -> str:
        """The title, or the id where there is no title."""
        return self.title or self.id or ""


Links = Annotated[tuple[Link, ...], BeforeValidator(as_list)]


class Prerequisites(Statement):
    """What a learner needs in order to enrol; the empty list says that nothing is needed."""

    text_fills = "items"
    list_fills = "items"

    items: Texts | None = Field(None, description="The requirements, one per item")


_ALONE = frozenset({"stand alone", "standalone", "independent", "independent micro credential"})
_STACKABLE = frozenset({"stackable", "integrated"})


class Stackability(Statement):
    """How the credential combines with others."""

    stand_alone: Flag | None = Field(None, description="yes: it stands on its own; no: it is part of something")
    builds_on: Links | None = Field(None, description="Credentials that come before it")
    stacks_into: Links | None = Field(None, description="Credentials towards which it counts")
    partial_certification: Statement | None = Field(
        None, description="Whether parts are certified", json_schema_extra=Serves("learning_pathways")
    )
    credit_transfer: Statement | None = Field(
        None, description="Whether its credit counts elsewhere", json_schema_extra=Serves("learning_pathways")
    )
    prior_learning: Statement | None = Field(
        None, description="Whether prior learning is recognised", json_schema_extra=Serves("learning_pathways")
    )

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`stand-alone` and `stackable` are the two options of the Recommendation."""
        if fold(text) in _ALONE:
            return {"stand_alone": True}
        return {"stand_alone": False} if fold(text) in _STACKABLE else {"text": text}


class Recognition(Statement):
    """Who recognises the credential, and for what."""

    by: Texts | None = Field(None, description="Who recognises it")
    formal: Statement | None = Field(None, description="Recognition in education and training")
    professional: Statement | None = Field(None, description="Recognition in a profession or sector")
    legal: Statement | None = Field(None, description="What legal effect it has")
    employers: Statement | None = Field(None, description="Recognition by employers")
    cross_border: Statement | None = Field(None, description="Recognition in other countries")
