"""Quantities inside a descriptor: numbers, amounts, hours, credits, percentages, years.

Each is read from text, as the author wrote it, and refused with a sentence that the author understands.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from mccheck.descriptor.refusing import Kept, refuse, shape_of
from mccheck.descriptor.values import NO, fold_spaces
from mccheck.numbers import show

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
    if isinstance(value, Kept):
        return Amount(None, None)
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


_NUMERIC = WithJsonSchema({"type": ["number", "string", "null"]})
_NUMERIC_OR_NONE = WithJsonSchema({"anyOf": [{"type": ["number", "string", "null"]}, {"enum": [False]}]})
Hours = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _hours)), _NUMERIC_OR_NONE]
Percent = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _percent)), _NUMERIC]
Credits = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _credits)), _NUMERIC]
Years = Annotated[Amount, BeforeValidator(lambda value: parse_amount(value, _years)), _NUMERIC]
