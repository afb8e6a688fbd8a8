"""Stackability: what comes before, what comes after, and who recognises the credential."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from mccheck.descriptor.lists import merged
from mccheck.descriptor.naming import Whos
from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.descriptor.quantities import Credits
from mccheck.descriptor.refusing import SAYS_NOTHING, Kept, refuse
from mccheck.descriptor.values import YES, AnyText, Flag, Text, Texts, as_list, word_of
from mccheck.vocabulary.value_list import fold

_ADDRESS = ("http://", "https://")


class Link(Part):
    """Another credential: a member of the same collection by its id or title, or any credential by its title."""

    text_fills = "title"

    id: AnyText = Field(None, description="Id of a member of the same collection")
    title: Text = Field(None, description="Title of a member, or of a credential elsewhere")
    url: Text = Field(None, description="Page of a credential elsewhere")
    credits: Credits | None = Field(None, description="ECTS credits that count there")
    optional: Flag | None = Field(None, description="yes: recommended, not required")

    @model_validator(mode="before")
    @classmethod
    def _which(cls, value: Any) -> Any:
        """A word in small letters, or with a number in it, is an id; other texts are titles, and may be pages."""
        if value is True or (isinstance(value, str) and word_of(value) in YES):
            refuse("“yes” does not say which credential; write its title", rule=SAYS_NOTHING, instead={})
        if not isinstance(value, str) or isinstance(value, Kept):
            return value
        if value.strip().startswith(_ADDRESS):
            return {"url": value}
        return {"id" if _may_be_id(value.strip()) else "title": value}

    @property
    def name(self) -> str:
        """The title, or else the id or the page."""
        return self.title or self.id or self.url or ""


def _may_be_id(text: str) -> bool:
    is_small = text == text.lower() or len(text) == 1 or any(sign.isdigit() for sign in text)
    return is_small and not any(sign.isspace() for sign in text)


Links = Annotated[tuple[Link, ...], BeforeValidator(as_list)]


class Prerequisites(Statement):
    """What a learner needs in order to enrol; the empty list says that nothing is needed."""

    text_fills = "items"
    list_fills = "items"

    items: Texts | None = Field(None, description="The requirements, one per item")


_ALONE = frozenset({"stand alone", "standalone", "independent", "independent micro credential"})
_STACKABLE = frozenset({"stackable", "integrated", "stackable towards another credential"})
_JOINED = re.compile(r",| and | or | both |&|\+|/", re.IGNORECASE)


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

    @model_validator(mode="before")
    @classmethod
    def _of_a_list(cls, value: Any) -> Any:
        if isinstance(value, list | tuple):
            if value and all(isinstance(item, str) for item in value):
                return cls.from_text(", ".join(value))
            return merged(list(value)) or value
        return value

    @classmethod
    def from_text(cls, text: str) -> dict[str, Any]:
        """`stand-alone` and `stackable` are the two options of the Recommendation; a credential may be both."""
        options = {option for part in _JOINED.split(f" {text} ") if (option := fold(part))}
        if not options or not options <= _ALONE | _STACKABLE:
            return {"text": text}
        facts: dict[str, Any] = {"stand_alone": not options.isdisjoint(_ALONE)}
        return facts if options <= _ALONE or options <= _STACKABLE else {**facts, "text": text}


class Recognition(Statement):
    """Who recognises the credential, and for what."""

    by: Whos | None = Field(None, description="Who recognises it")
    formal: Statement | None = Field(None, description="Recognition in education and training")
    professional: Statement | None = Field(None, description="Recognition in a profession or sector")
    legal: Statement | None = Field(None, description="What legal effect it has")
    employers: Statement | None = Field(None, description="Recognition by employers")
    cross_border: Statement | None = Field(None, description="Recognition in other countries")
