"""Levels made comparable: the EQF levels that a stated level stands for, whatever framework it is stated in."""

from fractions import Fraction
from typing import NamedTuple

from mccheck.descriptor import Credential
from mccheck.descriptor.learning import Level
from mccheck.descriptor.levels import NamedLevel
from mccheck.descriptor.quantities import Amount, parse_number
from mccheck.numbers import show
from mccheck.vocabulary.levels import (
    EQF_OF_CYCLE,
    Mention,
    NationalFramework,
    is_european,
    level_name,
    national_framework,
    roman,
)
from mccheck.vocabulary.places import countries
from mccheck.vocabulary.regions import region_code

_LOWEST, _HIGHEST = 1, 8


class Span(NamedTuple):
    """The EQF levels from the lowest to the highest that something may be at."""

    low: int
    high: int

    def __str__(self) -> str:
        return show(self.low) if self.low == self.high else f"{show(self.low)} to {show(self.high)}"

    def meets(self, other: "Span") -> bool:
        """Whether the two have a level in common."""
        return self.low <= other.high and other.low <= self.high


def countries_of(credential: Credential) -> frozenset[str]:
    """The countries of the awarding bodies, as far as they are told and recognised."""
    return frozenset(code for code in _country_codes(credential) if code is not None)


def all_countries_known(credential: Credential) -> bool:
    """Whether there are awarding bodies, and the country of each is recognised."""
    codes = _country_codes(credential)
    return bool(codes) and None not in codes


def _country_codes(credential: Credential) -> list[str | None]:
    codes: list[str | None] = []
    for body in credential.awarded_by or ():
        country = countries().find(body.country) if body.country else None
        region = region_code(body.region) if body.region and country is None else None
        codes.append(country.label if country else region.country if region else None)
    return codes


def framework_of(level: Level | None, at: frozenset[str]) -> NationalFramework | None:
    """The national framework of a level, if it is known; `at` are the countries of the awarding bodies."""
    name = level.national.framework if level and level.national else None
    return national_framework(name, at) if name else None


def missing_rung(framework: NationalFramework, level: Amount) -> str:
    """The level that a framework does not have; empty where it has it, or its levels are not known."""
    if not framework.levels:
        return ""
    names = [level.name] if isinstance(level, NamedLevel) else [show(end) for end in ends(level)]
    return next((name for name in names if _rung(framework, name, level) not in framework.levels), "")


def ends(amount: Amount) -> list[Fraction]:
    """The ends of an amount that are stated."""
    return [end for end in (amount.low, amount.high) if end is not None]


def counterpart(framework: NationalFramework, level: Amount) -> Span | None:
    """The EQF levels to which a level of a framework refers; None where it has none, or they are not known."""
    if isinstance(level, NamedLevel):
        rungs = [framework.levels.get(_rung(framework, level.name, level))]
    else:
        rungs = [framework.levels.get(show(end)) for end in ends(level)]
    if not rungs or not all(rungs):
        return None
    known = [eqf for rung in rungs if rung for eqf in rung]
    low, high = min(known), max(known)
    if isinstance(level, NamedLevel) or level.exact is not None:
        return Span(low, high)
    return Span(_LOWEST if level.low is None else low, _HIGHEST if level.high is None else high)


def is_below_eqf(framework: NationalFramework, level: Amount) -> bool:
    """Whether a level lies below the lowest of the EQF."""
    name = level.name if isinstance(level, NamedLevel) else show(level.exact) if level.exact is not None else ""
    return framework.levels.get(_rung(framework, name, level)) == ()


def _rung(framework: NationalFramework, name: str, level: Amount) -> str:
    """The name by which a framework knows a level; its number, where it does not know the name."""
    known = level_name(name)
    if known in framework.levels or level.exact is None:
        return known
    return show(level.exact)


def stated_eqf(level: Level) -> Span | None:
    """The EQF levels as they are stated; None where there are none, or they were not understood."""
    if level.eqf is None or not ends(level.eqf):
        return None
    return Span(int(level.eqf.low or _LOWEST), int(level.eqf.high or _HIGHEST))


def eqf_of(level: Level | None, at: frozenset[str]) -> Span | None:
    """The EQF levels that a level stands for: as stated, or those of its national level, or of its cycle."""
    if level is None:
        return None
    if (stated := stated_eqf(level)) is not None:
        return stated
    national = level.national
    if national is not None and national.level is not None:
        if national.framework and is_european(national.framework) and ends(national.level):
            return Span(int(national.level.low or _LOWEST), int(national.level.high or _HIGHEST))
        framework = framework_of(level, at)
        if framework is not None and (span := counterpart(framework, national.level)) is not None:
            return span
    return Span(EQF_OF_CYCLE[level.cycle], EQF_OF_CYCLE[level.cycle]) if level.cycle in EQF_OF_CYCLE else None


def eqf_of_mention(mention: Mention, at: frozenset[str]) -> Span | None:
    """The EQF levels that a level named in a text stands for; None where they are not known."""
    if mention.cycle:
        return Span(EQF_OF_CYCLE[mention.cycle], EQF_OF_CYCLE[mention.cycle])
    numbers = [
        int(one) for one in level_name(mention.level).replace("TO", "-").replace("/", "-").split("-") if one.isdigit()
    ]
    if (numeral := roman(mention.level)) is not None:
        numbers = [numeral]
    if mention.framework == "EQF":
        within = [number for number in numbers if _LOWEST <= number <= _HIGHEST]
        return Span(min(within), max(within)) if within else None
    framework = national_framework(mention.framework, at)
    if framework is None:
        return None
    if (found := framework.levels.get(level_name(mention.level))) is not None and found:
        return Span(min(found), max(found))
    if not numbers:
        return None
    return counterpart(framework, Amount(parse_number(str(min(numbers))), parse_number(str(max(numbers)))))
