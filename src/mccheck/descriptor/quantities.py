"""Quantities inside a descriptor: numbers, amounts, hours, credits, percentages, years.

Each is read from text, as the author wrote it, and refused with a sentence that the author understands.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from mccheck.descriptor.refusing import NOT_UNDERSTOOD, Kept, refuse, shape_of
from mccheck.descriptor.values import NO, fold_spaces, word_of
from mccheck.numbers import Span, show


@dataclass(frozen=True, slots=True)
class Amount(Span):
    """A span as an author states it; `about` where the author calls it approximate."""

    about: bool = False

    def __str__(self) -> str:
        shown = Span.__str__(self)
        return f"about {shown}" if self.about else shown

    @property
    def meant(self) -> Span:
        """The span that can be meant: one that is called approximate reaches a tenth further on both sides."""
        if not self.about:
            return self
        return Span(
            None if self.low is None else self.low * Fraction(9, 10),
            None if self.high is None else self.high * Fraction(11, 10),
        )

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(parse_amount)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": ["number", "string", "null"], "examples": [30, "1 to 30", "at least 12"]}


_PLAIN = re.compile(r"\d{1,12}(\.\d{1,2})?")


def parse_number(text: str) -> Fraction:
    """A number from `7`, `7.5`, `7,5` or `1 250`. Refuses anything else, and `1,500`, which may be 1500 or 1.5."""
    if _PLAIN.fullmatch(text):  # as nearly all are
        return Fraction(text)
    from mccheck.descriptor import measuring  # noqa: PLC0415 - as below

    return measuring.parse_number(text)


_LEAST = re.compile(r"(?:at least|minimum(?: of)?|min\.?|>=|≥|from)\s*(.+)|(.+?)\s*(?:or more|\+)")
_MOST = re.compile(r"(?:at most|maximum(?: of)?|max\.?|up to|<=|≤)\s*(.+)|(.+?)\s*or less")
_RANGE = re.compile(r"(.+?)\s*(?:to|–|-|\.\.)\s*(.+)")
_ABOUT = re.compile(r"(?:about|approximately|approx\.?|around|circa|ca\.?|~)\s*")


def parse_amount(value: Any, one: Callable[[str], Fraction] = parse_number) -> Amount:
    """An amount from `12`, `12 to 18`, `at least 12`, `up to 30`; `one` reads each number with what belongs to it."""
    if (ready := _ready(value)) is not None:
        return ready
    text = _text_of(value, "a number is expected here")
    exact = _ABOUT.sub("", text, count=1)
    try:
        found = _amount(exact, one)
    except PydanticCustomError as error:
        if error.message().startswith("a number is expected"):
            message = f"a number is expected here, such as 7, 7.5 or 1 to 3; {shape_of(value)} is not understood"
            refuse(message, rule=NOT_UNDERSTOOD)
        raise
    return Amount(found.low, found.high, about=exact != text)


def _ready(value: Any) -> Amount | None:
    """The amount, where a value is one; one of which nothing is known, where it was refused before."""
    if isinstance(value, Kept):
        return Amount(None, None)
    return value if isinstance(value, Amount) else None


def _text_of(value: Any, expected: str) -> str:
    if isinstance(value, dict | list | tuple | bool):
        refuse(f"{expected}, found {shape_of(value)}", rule=NOT_UNDERSTOOD)
    return fold_spaces(str(value))


def _amount(text: str, one: Callable[[str], Fraction]) -> Span:
    if found := _LEAST.fullmatch(text):
        return Span(one(found[1] or found[2]), None)
    if found := _MOST.fullmatch(text):
        return Span(None, one(found[1] or found[2]))
    if (found := _RANGE.fullmatch(text)) and any(c.isdigit() for c in found[1]):
        low, high = one(found[1]), one(found[2])
        if low > high:
            refuse(f"the range {text} runs backwards")
        return Span(low, high)
    number = one(text)
    return Span(number, number)


_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?: ?(?:h|hrs|hours))?")
_ISO_NUMBER = r"\d{1,9}(?:[.,]\d{1,9})?"
_ISO_HOURS = re.compile(rf"pt(?:({_ISO_NUMBER})h)?(?:({_ISO_NUMBER})m)?")
# In hours, `1.125` is more than a thousand to many readers.
_EITHER_HOURS = re.compile(r"(?<![\d.,])([1-9])\.(\d{3})(?![\d.,])")


def parse_hours(value: Any) -> Amount:
    """Hours from `8`, `1.5 h`, `1 h 30 min`, `1:30`, `PT1,5H`, `84 uur`; `none` is none of them."""
    if (ready := _ready(value)) is not None:
        return ready
    text = _text_of(value, "a number of hours is expected here")
    if word_of(text) in NO:
        return _exactly(Fraction(0))
    if text.startswith("p") and not text.startswith("pe"):
        found = _ISO_HOURS.fullmatch(text)
        if not found or not (found[1] or found[2]):
            refuse(
                f"{shape_of(value)} is not a number of hours (in ISO 8601, PT60H is sixty hours, P60M sixty months)",
                rule=NOT_UNDERSTOOD,
            )
        return _exactly(_decimal(found[1]) + _decimal(found[2]) / 60)
    if found := _CLOCK.fullmatch(text):
        return _exactly(Fraction(found[1]) + Fraction(found[2]) / 60)
    if found := _EITHER_HOURS.search(text):
        refuse(
            f"“{found[0]}” can be read two ways: write {found[1]}{found[2]} or {show(Fraction(found[0]))} hours",
            rule=NOT_UNDERSTOOD,
        )
    return _quantity(text, "hours", shape_of(value))


def parse_credits(value: Any) -> Amount:
    """ECTS credits from `3`, `3 ECTS`, `3 EC`, `6 CFU`, `15 op`."""
    if (ready := _ready(value)) is not None:
        return ready
    text = _text_of(value, "a number of credits is expected here")
    return _quantity(text, "credits", shape_of(value))


def parse_points(value: Any) -> Amount:
    """Credits of whatever system, from `20` or `20 UK credits`."""
    if (ready := _ready(value)) is not None:
        return ready
    text = _text_of(value, "a number of credits is expected here")
    return _quantity(text, "points", shape_of(value))


def parse_duration(value: Any) -> Amount | None:
    """Hours, as in `parse_hours`; `none` sets no duration, and of `two weeks` the hours are not known."""
    if value is None or (isinstance(value, str) and not isinstance(value, Kept) and word_of(value) in NO):
        return None
    from mccheck.descriptor import measuring  # noqa: PLC0415 - as below

    is_plain = isinstance(value, Amount | Kept) or _PLAIN.fullmatch(str(value).strip())
    return Amount(None, None) if not is_plain and measuring.is_period(str(value)) else parse_hours(value)


_ISO_YEARS = re.compile(
    rf"p(?=\d)(?:(?P<y>{_ISO_NUMBER})y)?(?:(?P<m>{_ISO_NUMBER})m)?(?:(?P<w>{_ISO_NUMBER})w)?(?:(?P<d>{_ISO_NUMBER})d)?"
)
_EVERY = re.compile(r"^(?:every|each|alle|jedes|tous les|cada|ogni|om de|elke|iedere|joka|varje|vart|iga|co) (?=\S)")
_DATE = re.compile(r"\d{4}-\d\d?(-\d\d?)?|\d\d?[./]\d\d?[./]\d{4}")


def parse_years(value: Any) -> Amount:
    """Years from `5`, `18 months`, `732 days`, `2 years 6 months`, `P2Y`, `two years`, `every 3 years`."""
    if (ready := _ready(value)) is not None:
        return ready
    text = _text_of(value, "a number of years is expected here")
    if found := _ISO_YEARS.fullmatch(text):
        from mccheck.vocabulary.units import DAY, MONTH, WEEK, YEAR  # noqa: PLC0415 - as below

        sizes = {"y": YEAR, "m": MONTH, "w": WEEK, "d": DAY}
        return _exactly(sum((_decimal(found[name]) * unit.size for name, unit in sizes.items()), Fraction(0)))
    if _DATE.fullmatch(text):
        refuse(f"“{text}” is a date; a number of years is expected here, such as 5 or 18 months", rule=NOT_UNDERSTOOD)
    return _quantity(_EVERY.sub("", text), "years", shape_of(value))


def is_years(text: str) -> bool:
    """Whether a text says no more than a number of years: `5 years`, `every 3 years`, `P2Y`, `two years`."""
    try:
        parse_years(text)
    except PydanticCustomError:
        return False
    return True


_RATIO = re.compile(r"(\d{1,4}) ?/ ?([1-9]\d{0,3})")


def parse_percent(value: Any) -> Amount:
    """Per cent from `70 %`, `70`, `at least 35 %`. Asks back for `0.7` and `70/100`."""
    if (ready := _ready(value)) is not None:
        return ready
    text = _text_of(value, "a share in per cent is expected here")
    if found := _RATIO.fullmatch(text):
        refuse(
            f"“{text}” is a fraction; write {show(100 * Fraction(int(found[1]), int(found[2])))} %", rule=NOT_UNDERSTOOD
        )
    amount = _quantity(text, "per cent", shape_of(value))
    small = [end for end in (amount.low, amount.high) if end is not None and 0 < abs(end) < 1]
    if small and text[-1:].isdigit():
        refuse(
            f"“{text}” can be read two ways: write {show(small[0] * 100)} % if that is what you mean",
            rule=NOT_UNDERSTOOD,
        )
    return amount


def _exactly(number: Fraction) -> Amount:
    return Amount(number, number)


def _decimal(text: str | None) -> Fraction:
    return Fraction((text or "0").replace(",", "."))


def _quantity(text: str, wanted: str, shown: str) -> Amount:
    """The one quantity of a text, in the unit that is wanted where it names none."""
    if _PLAIN.fullmatch(text):  # as nearly all are
        return _exactly(Fraction(text))
    from mccheck.descriptor import measuring  # noqa: PLC0415 - the words for units are many, and few files need them

    measure = measuring.only_measure(text, wanted, shown)
    return Amount(measure.amount.low, measure.amount.high, measure.about)


_NUMERIC = WithJsonSchema({"type": ["number", "string", "null"]})
_NUMERIC_OR_NONE = WithJsonSchema({"anyOf": [{"type": ["number", "string", "null"]}, {"enum": [False]}]})
Hours = Annotated[Amount, BeforeValidator(parse_hours), _NUMERIC_OR_NONE]
Duration = Annotated[Amount | None, BeforeValidator(parse_duration), _NUMERIC_OR_NONE]
Percent = Annotated[Amount, BeforeValidator(parse_percent), _NUMERIC]
Credits = Annotated[Amount, BeforeValidator(parse_credits), _NUMERIC]
Points = Annotated[Amount, BeforeValidator(parse_points), _NUMERIC]
Years = Annotated[Amount, BeforeValidator(parse_years), _NUMERIC]
