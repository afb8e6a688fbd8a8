"""Levels as authors write them: a number, a range, a Roman numeral, the name of a rung such as `4+` or `Entry`."""

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from mccheck.descriptor.quantities import Amount, parse_amount, parse_number
from mccheck.descriptor.refusing import refuse, shape_of
from mccheck.vocabulary.levels import EQF_URI, Mention, level_name, mentions, names_isced, only_mentions, roman

_SEVERAL = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})")
_ISCED_CODE = re.compile(r"[1-8]\d\d")  # such as 665: level, orientation and completion of a programme
_NAMED_RUNG = re.compile(r"(?:ENTRY|INSTROOM)[1-3]?|[A-D]")
_LEVEL_WORDS = re.compile(r"^(?:level|niveau|nivel|nível|livello|stufe|nivå|taso|tase|poziom)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NamedLevel(Amount):
    """A level that has a name rather than a number alone; low and high hold the number where there is one."""

    name: str = ""

    def __str__(self) -> str:
        return self.name


def _eqf(text: str) -> Fraction:
    number = re.sub(r"^(?:eq[fr]|level|niveau|[\s-])+", "", text.replace("https:", "http:").removeprefix(EQF_URI))
    if (numeral := roman(number)) is not None:
        number = str(numeral)
    if names_isced(text) or _ISCED_CODE.fullmatch(number):
        refuse(f"EQF levels run from 1 to 8; {shape_of(text)} looks like ISCED, which is no level of the EQF")
    level = parse_number(number)
    if level in range(1, 9):
        return level
    if level != int(level):
        refuse(f"EQF levels are whole numbers from 1 to 8, found {shape_of(text)}; if two of them apply, write 5 to 6")
    refuse(f"EQF levels run from 1 to 8, found {shape_of(text)}")


def parse_eqf(value: Any) -> Amount:
    """An EQF level from `4`, `EQF level 4`, `IV`, `5 to 6`, `5/6` or `[5, 6]`."""
    return parse_amount(_as_range(value), _eqf)


def _as_range(value: Any) -> Any:
    """A list of levels, and levels with a stroke between them, as a range; any other value as it is."""
    if isinstance(value, list | tuple) and value and all(str(item).strip().isdigit() for item in value):
        numbers = sorted(int(str(item)) for item in value)
        return str(numbers[0]) if len(set(numbers)) == 1 else f"{numbers[0]} to {numbers[-1]}"
    if type(value) is str and (found := _SEVERAL.fullmatch(value.strip())) and int(found[1]) < int(found[2]):
        return f"{found[1]} to {found[2]}"
    return value


def parse_national_level(value: Any) -> Amount:
    """A level of a national framework, as it writes it: a number, a range, or a name such as `4+` or `VI`."""
    value = _as_range(value)
    if type(value) is not str:
        return parse_amount(value)
    text = " ".join(value.split())
    if len(named := mentions(text)) == 1 and named[0].level:
        text = named[0].level
    text = _LEVEL_WORDS.sub("", text)
    if (numeral := roman(text)) is not None:
        return NamedLevel(Fraction(numeral), Fraction(numeral), name=text.upper())
    if found := re.fullmatch(r"(\d{1,2}(?:[.,]\d)?)[\s.]*(?:\+|(?:[a-d]|st|sv)\.?)", text, re.IGNORECASE):
        number = parse_number(found[1].replace(",", "."))
        return NamedLevel(number, number, name=re.sub(r"\s", "", text))
    if _NAMED_RUNG.fullmatch(level_name(text)):
        return NamedLevel(None, None, name=text)
    if text and not any(character.isdigit() for character in text):
        refuse(f"a level is expected here, such as 6, 4A or VI, found {shape_of(text)}; its name has a key, “name”")
    return parse_amount(_as_range(text))


def level_from(text: str) -> dict[str, Any] | None:
    """The keys of a level that a text stands for, if it names levels and says nothing else; None otherwise."""
    keys: dict[str, Any] = {}
    for mention in only_mentions(text):
        key, value = _key_of(mention)
        if key in keys:
            return None
        keys[key] = value
    return keys or None


def _key_of(mention: Mention) -> tuple[str, Any]:
    if mention.cycle:
        return "cycle", mention.cycle
    if mention.framework == "EQF":
        return "eqf", mention.level
    return "national", {"framework": mention.framework, "level": mention.level}
