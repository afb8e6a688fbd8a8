"""Keys that name who does something: a bare yes names nobody, and `none` denies all of it."""

from typing import Annotated, Any

from pydantic import BeforeValidator, model_validator

from mccheck.descriptor.part import Statement
from mccheck.descriptor.refusing import DENIAL, SAYS_NOTHING, Kept, refuse, shape_of
from mccheck.descriptor.values import NO, YES, Text, Texts, word_of
from mccheck.vocabulary.emptiness import may_deny


def _who(value: Any) -> Any:
    """A name, as it is. Refuses what names nobody."""
    if isinstance(value, bool) or (isinstance(value, str) and not isinstance(value, Kept)):
        if value is True or (isinstance(value, str) and word_of(value) in YES):
            refuse("“yes” does not say who; write the name", rule=SAYS_NOTHING, instead=None)
        if isinstance(value, str) and may_deny(value) and word_of(value) not in NO:
            refuse(f"does {shape_of(value)} mean that nobody does? If so, write none", rule=DENIAL)
    return value


def _all_of_them(value: Any) -> Any:
    return [_who(one) for one in value] if isinstance(value, list | tuple) else _who(value)


Who = Annotated[Text, BeforeValidator(_who)]
Whos = Annotated[Texts, BeforeValidator(_all_of_them)]


def is_nobody(value: Any) -> bool:
    """Whether a value says that nobody does it: `none`, `no`."""
    return value is False or (isinstance(value, str) and not isinstance(value, Kept) and word_of(value) in NO)


class Done(Statement):
    """A statement on something that somebody does. Where nobody does it, there is none of it, whatever else is said."""

    @model_validator(mode="before")
    @classmethod
    def _by_nobody(cls, value: Any) -> Any:
        if isinstance(value, dict) and value.get("answer") is None and "by" in value and is_nobody(value["by"]):
            return {key: one for key, one in value.items() if key in Statement.model_fields} | {"answer": False}
        return value
