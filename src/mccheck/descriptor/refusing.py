"""Refusing a value, in words that its author understands, and what stands in its place so that the rest is judged."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, NoReturn

from pydantic_core import PydanticCustomError

# The rules of the format that a refused value breaks.
UNKNOWN_KEY: Final = "unknown-key"
OWN_KEY: Final = ""  # no rule at all: a key that begins with “x-” is the author's own
WRONG: Final = "wrong-value"  # it cannot be so
NOT_RECOGNISED: Final = "not-recognised"  # a word that may be true, and is on no list
NOT_UNDERSTOOD: Final = "not-understood"  # a quantity, or a yes or no, that can be read in no way, or in two
SAYS_NOTHING: Final = "says-nothing"  # a placeholder
SAMPLE: Final = "sample-left"  # a sample of mccheck's own
DENIAL: Final = "denial-in-words"  # words that may mean that there is none


class Kept(str):
    """The author's own words, where they were refused: they stay where they are, and no validator asks again."""

    __slots__ = ()


class _AsWritten:
    """Stands for the value as it was written."""


AS_WRITTEN: Final = _AsWritten()


class Refusal(NamedTuple):
    """Why a value was refused: the message, the rule that it breaks, and what it must have been where that is certain.

    `instead` is what stands in its place from then on; by default the value itself, as its author's own words.
    `changing` are keys of a refused object that stand in its way, with what they become (None: nothing); where it is
    given, the object stays but for them.
    """

    message: str
    rule: str
    replacement: str | None
    instead: Any
    changing: Mapping[str, Any] | None


def refuse(
    message: str,
    *,
    rule: str = WRONG,
    replacement: str | None = None,
    instead: Any = AS_WRITTEN,
    changing: Mapping[str, Any] | None = None,
) -> NoReturn:
    """Refuse a value, with the words of `Refusal`. Raises what pydantic gathers."""
    refusal = Refusal(message, rule, replacement, instead, changing)
    raise PydanticCustomError("author", "{message}", {"message": message, "refusal": refusal})


def shape_of(value: object) -> str:
    """What a value looks like to the author who wrote it."""
    if isinstance(value, dict):
        return "several keys"
    if isinstance(value, list | tuple):
        return "a list"
    if value is None:
        return "nothing"
    text = str(value)
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"


def words_in(value: object) -> str:
    """The words of a value, whatever its shape: of a list or an object, those of what is in it."""
    if isinstance(value, dict):
        return "; ".join(words for one in value.values() if (words := words_in(one)))
    if isinstance(value, list | tuple):
        return "; ".join(words for one in value if (words := words_in(one)))
    return "" if value is None else str(value).strip()
