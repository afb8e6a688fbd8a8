"""How long a period in words can last at most: `2 days`, `one afternoon`, `15–18 January 2024`."""

import re
from datetime import date
from fractions import Fraction

from mccheck.vocabulary.months import is_month
from mccheck.vocabulary.plain import plain

_DASH = r"\s*(?:–|—|-|to|until|bis|au|al|a|tot|till|do|kuni)\s*"
_IN_A_MONTH = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|\.)?{_DASH}(\d{{1,2}})(?:st|nd|rd|th|\.)? (?:de )?(\w+)\.?(?:,? (?:de )?\d{{4}})?"
)
_ON_A_DAY = re.compile(r"(?:on )?(\d{1,2})(?:st|nd|rd|th|\.)? (?:de )?(\w+)\.?(?:,? (?:de )?\d{4})?")
_ISO = r"(\d{4})-(\d\d)-(\d\d)"
_BETWEEN_ISO = re.compile(rf"(?:from )?{_ISO}(?:\s*/\s*|{_DASH}){_ISO}")
_POINTED = r"(\d{1,2})[./](\d{1,2})[./](\d{4})"
_BETWEEN_POINTED = re.compile(rf"(?:from |vom |du |del )?{_POINTED}{_DASH}{_POINTED}")


def longest_days(text: str) -> Fraction | None:
    """The most days that a period in words has; None where the words do not settle it.

    A day that is named counts whole, and so do the days between two dates.
    """
    words = plain(text)
    if (found := _IN_A_MONTH.fullmatch(words)) and is_month(found[3]):
        first, last = int(found[1]), int(found[2])
        return Fraction(last - first + 1) if first <= last else None
    if (found := _ON_A_DAY.fullmatch(words)) and is_month(found[2]):
        return Fraction(1)
    if found := _BETWEEN_ISO.fullmatch(words):
        year, month, day, *end = (int(part) for part in found.groups())
        return _days(year, month, day, *end)
    if found := _BETWEEN_POINTED.fullmatch(words):
        day, month, year, *end = (int(part) for part in found.groups())
        return _days(year, month, day, *reversed(end))
    return _counted(text)


def _days(*parts: int) -> Fraction | None:
    try:
        days = (date(*parts[3:6]) - date(*parts[:3])).days + 1
    except ValueError:  # no such day
        return None
    return Fraction(days) if days > 0 else None


def _counted(text: str) -> Fraction | None:
    """`2 days`, `one or two weeks`, `half a day`: the longest of what is counted."""
    from mccheck.descriptor import measuring  # noqa: PLC0415 - the words for units are many, and few files need them
    from mccheck.vocabulary.units import DAY, Kind  # noqa: PLC0415

    try:
        reading = measuring.read(text)
    except ValueError:  # what a validator refuses
        return None
    periods = [one.amount.high for one in reading.measures if one.unit is not None and one.unit.kind is Kind.PERIOD]
    others = [one for one in reading.measures if one.unit is not None and one.unit.kind is not Kind.PERIOD]
    is_rate = any(one.is_rate for one in reading.measures)
    if not reading.is_understood or is_rate or others or not periods or any(high is None for high in periods):
        return None
    return max(high / DAY.size for high in periods if high is not None)
