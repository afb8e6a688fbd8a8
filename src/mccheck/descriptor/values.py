"""Values inside a descriptor: numbers, amounts, durations, flags, dates and words from value lists.

Every value is read from text, as the author wrote it, and refused with a sentence that the author understands.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Annotated, Any, NoReturn

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from mccheck.numbers import show
from mccheck.vocabulary.slips import candidates
from mccheck.vocabulary.value_list import ValueList, fold

YES = frozenset({"true", "yes"})
NO = frozenset({"false", "no", "none"})
PLACEHOLDERS = frozenset(
    {"todo", "tbd", "tbc", "tba", "?", "??", "???", "xxx", "…", "...", "n/a", "n.a.", "na", "unknown"}
)
_REFUSALS = frozenset(
    {
        "not",
        "nein",
        "non",
        "nee",
        "não",
        "ei",
        "keine",
        "keiner",
        "kein",
        "aucun",
        "aucune",
        "nenhum",
        "ninguno",
        "maybe",
    }
)
_QUOTES = " \t.!“”„‟\"‘’‚'«»"


def word_of(text: str) -> str:
    """A text as a bare word, for the comparison with yes and no: no case, and nothing that a word processor adds."""
    return text.strip(_QUOTES).casefold()


def clear(text: str) -> str:
    """A sentence that states something. Refuses a placeholder, and a sentence that may say no."""
    word = text.strip().casefold()
    if word in PLACEHOLDERS:
        refuse(f"“{text}” says nothing; leave the key out if the source does not say, or write none if there is none")
    first = word.split(maxsplit=1)[0].strip(_QUOTES) if word else ""
    if first in _REFUSALS or word.startswith("no "):
        refuse(
            f"does {shape_of(text)} mean that there is none? If so, write none, or “answer: no” with a text; if not, "
            "“answer: yes” with a text"
        )
    return text


def refuse(message: str, *, replacement: str | None = None) -> NoReturn:
    """Refuse a value, with the reason in the author's words, and what it must have been where that is certain."""
    raise PydanticCustomError("author", "{message}", {"message": message, "replacement": replacement})


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


_NUMBER = re.compile(r"[+-]?(\d+([.,]\d+)?|[.,]\d+)")
_THOUSANDS = re.compile(r"\d{1,3}( \d{3})+")


def parse_number(text: str) -> float:
    """A finite number from `7`, `7.5` or `7,5`. Refuses anything else, and `1,500`, which may be 1500 or 1.5."""
    text = text.strip()
    if _THOUSANDS.fullmatch(text):
        text = text.replace(" ", "")
    if not _NUMBER.fullmatch(text):
        refuse(f"a number is expected here, found {shape_of(text)}")
    if re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", text):
        refuse(f"“{text}” can be read two ways: write {text.replace(',', '')} or {text.replace(',', '.')}")
    number = float(text.replace(",", "."))
    if not math.isfinite(number):
        refuse(f"a number is expected here, found {shape_of(text)}")
    return number


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that is exact (low equals high), a range, or bounded on one side only."""

    low: float | None
    high: float | None

    @property
    def exact(self) -> float | None:
        """The one value, or None for a range."""
        return self.low if self.low == self.high else None

    def __str__(self) -> str:
        if self.low is not None and self.low == self.high:
            return show(self.low)
        if self.low is None:
            return f"at most {show(self.high)}"
        if self.high is None:
            return f"at least {show(self.low)}"
        return f"{show(self.low)} to {show(self.high)}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(parse_amount)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": ["number", "string", "null"], "examples": [30, "1 to 30", "at least 12"]}


_LEAST = re.compile(r"(?:at least|minimum(?: of)?|min\.?|>=|≥|from)\s*(.+)|(.+?)\s*(?:or more|\+)")
_MOST = re.compile(r"(?:at most|maximum(?: of)?|max\.?|up to|<=|≤)\s*(.+)|(.+?)\s*or less")
_RANGE = re.compile(r"(.+?)\s*(?:to|–|-|\.\.)\s*(.+)")
_ABOUT = re.compile(r"(?:about|approximately|approx\.?|around|circa|ca\.?|~)\s*")


def parse_amount(value: Any, one: Callable[[str], float] = parse_number) -> Amount:
    """An amount from `12`, `12 to 18`, `at least 12`, `up to 30`; `one` reads each number with its unit."""
    if isinstance(value, Amount):
        return value
    if isinstance(value, dict | list | tuple | bool):
        refuse(f"a number is expected here, found {shape_of(value)}")
    try:
        return _amount(_ABOUT.sub("", fold_spaces(str(value)), count=1), one)
    except PydanticCustomError as error:
        if error.message().startswith("a number is expected"):
            refuse(f"a number is expected here, such as 7, 7.5 or 1 to 3; found {shape_of(value)}")
        raise


def _amount(text: str, one: Callable[[str], float]) -> Amount:
    if found := _LEAST.fullmatch(text):
        return Amount(one(found[1] or found[2]), None)
    if found := _MOST.fullmatch(text):
        return Amount(None, one(found[1] or found[2]))
    if (found := _RANGE.fullmatch(text)) and any(c.isdigit() for c in found[1]):
        low, high = one(found[1]), one(found[2])
        if low > high:
            refuse(f"the range {text} runs backwards")
        return Amount(low, high)
    number = one(text)
    return Amount(number, number)


def fold_spaces(text: str) -> str:
    """Text with single spaces, in lower case."""
    return " ".join(text.split()).casefold()


_DURATION = re.compile(r"(.+?)\s*(h|hrs?\.?|hours?|min|minutes?)")
_ISO_DURATION = re.compile(r"pt(?:(\d+(?:\.\d+)?)h)?(?:(\d+)m)?", re.IGNORECASE)


def _hours(text: str) -> float:
    if text in NO:
        return 0
    if text.startswith(("p", "P")):
        found = _ISO_DURATION.fullmatch(text)
        if not found or not (found[1] or found[2]):
            refuse(f"“{text}” is not a number of hours (in ISO 8601, PT60H is sixty hours and P60M is sixty months)")
        return float(found[1] or 0) + float(found[2] or 0) / 60
    if found := _DURATION.fullmatch(text):
        number = parse_number(found[1])
        return number / 60 if found[2].startswith("m") else number
    return parse_number(text)


def _percent(text: str) -> float:
    number = parse_number(text.removesuffix("%"))
    if not text.endswith("%") and 0 < abs(number) < 1:
        refuse(f"“{text}” can be read two ways: write {show(number * 100)} % if that is what you mean")
    return number


def _credits(text: str) -> float:
    return parse_number(text.removesuffix("credits").removesuffix("credit").strip().removesuffix("ects"))


def _years(text: str) -> float:
    if text.endswith(("month", "months")):
        return parse_number(text.removesuffix("s").removesuffix("month")) / 12
    return parse_number(text.removesuffix("s").removesuffix("year"))


_SHORT_LIST = 20  # concepts that can be listed in a message


def _one(value: object, words: ValueList) -> str:
    text = words.find(value) if isinstance(value, str) else None
    if text is not None:
        return text.label
    near = get_close_matches(fold(str(value)), words.names, n=1, cutoff=0.7) if isinstance(value, str) else []
    if near and (concept := words.find(near[0])):
        hint = f"; did you mean “{concept.label}”?"
    elif len(words.concepts) <= _SHORT_LIST:
        hint = f"; use one of {', '.join(words.labels)}"
    else:
        hint = ""
    refuse(f"{shape_of(value)} is not a recognised {words.name}{hint}", replacement=_certain(value, words))


def _certain(value: object, words: ValueList) -> str | None:
    """The label that a value must have been meant for. In a long list, a near word may be a word of its own."""
    if not isinstance(value, str) or len(words.concepts) > _SHORT_LIST:
        return None
    near = {concept.label for name in candidates(value, words.names) if (concept := words.find(name))}
    return near.pop() if len(near) == 1 else None


def one_of(words: ValueList) -> Any:
    """A validator that turns a label, a synonym or a concept URI into the label of the list."""
    return BeforeValidator(lambda value: _one(value, words))


def words_schema(words: ValueList) -> WithJsonSchema:
    """The JSON Schema of a value from the list: any text, with the labels offered by editors."""
    return WithJsonSchema({"anyOf": [{"enum": list(words.labels)}, {"type": ["string", "null"]}]})


def parse_flag(value: Any) -> bool:
    """True from `true` and `yes`, False from `false`, `no` and `none`."""
    if isinstance(value, bool):
        return value
    word = word_of(value) if isinstance(value, str) else ""
    if word in YES:
        return True
    if word in NO:
        return False
    refuse(f"yes or no is expected here, found {shape_of(value)}")


def _text(value: Any) -> str | None:
    text = _any_text(value)
    if text is not None and text.casefold() in PLACEHOLDERS:
        refuse(f"“{text}” says nothing; leave the key out if the source does not say")
    return None if text is None or word_of(text) == "none" else text


def _any_text(value: Any) -> str | None:
    if isinstance(value, dict | list | tuple):
        refuse(f"text is expected here, found {shape_of(value)}")
    return None if value is None else str(value).strip() or None


def one_or_more(value: Any) -> Any:
    """One value where a list may stand is a list of one; for words among which `no` is one, as the language is."""
    return value if value is None or isinstance(value, list | tuple) else [value]


def as_list(value: Any) -> Any:
    """One value where a list may stand is a list of one; `none` and `false` are the empty list."""
    if value is None:
        return value
    if isinstance(value, list | tuple):
        return [] if all(isinstance(item, str) and word_of(item) == "none" for item in value) else value
    if value is False or (isinstance(value, str) and word_of(value) in NO):
        return []
    return [value]


# What JSON Schema calls the forms in which a text may stand in a file; blank is one of them.
SCALARS = ("string", "number", "boolean", "null")

_NUMERIC = WithJsonSchema({"type": ["number", "string", "null"]})
_NUMERIC_OR_NONE = WithJsonSchema({"anyOf": [{"type": ["number", "string", "null"]}, {"enum": [False]}]})


def _in_any_case(words: frozenset[str]) -> dict[str, str]:
    letters = ("".join(f"[{letter.upper()}{letter}]" for letter in word) for word in sorted(words))
    return {"type": "string", "pattern": f"^({'|'.join(letters)})$"}


NOTHING = ({"enum": [False, "none"]}, _in_any_case(NO))  # what stands for the empty list
_FLAG = WithJsonSchema({"anyOf": [{"enum": ["yes", "no", True, False, None]}, _in_any_case(YES | NO)]})

Text = Annotated[str | None, BeforeValidator(_text), WithJsonSchema({"type": list(SCALARS)})]
AnyText = Annotated[str | None, BeforeValidator(_any_text), WithJsonSchema({"type": list(SCALARS)})]
Texts = Annotated[tuple[Annotated[str, BeforeValidator(_text)], ...], BeforeValidator(as_list)]
Flag = Annotated[bool, BeforeValidator(parse_flag), _FLAG]
Hours = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _hours)), _NUMERIC_OR_NONE]
Percent = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _percent)), _NUMERIC]
Credits = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _credits)), _NUMERIC]
Years = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _years)), _NUMERIC]
