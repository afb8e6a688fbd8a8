"""Reads quantities out of what people write: `84 hours (3 ECTS)`, `1 h 30 min`, `at least 12 heures`, `two years`.

A text is understood as a whole or not at all: one word that is not known, and nothing is guessed from the rest.
"""

import re
from fractions import Fraction
from typing import Any, NamedTuple, NoReturn

from pydantic_core import PydanticCustomError

from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.refusing import NOT_UNDERSTOOD, refuse, shape_of
from mccheck.numbers import Span, show
from mccheck.vocabulary import units
from mccheck.vocabulary.plain import plain
from mccheck.vocabulary.units import HOUR, MINUTE, Kind, Unit

_HALVES = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_SIGNS = "".join(_HALVES)
_LONGEST_NUMBER = 24  # characters
_PLAIN = re.compile(r"[+-]?(\d+([.,]\d+)?|[.,]\d+)")
# Thousands in groups: with a space or an apostrophe, or with one mark where the other marks the decimals, or twice.
_GROUPED = re.compile(
    r"\d{1,3}([ '’]\d{3})+([.,]\d+)?|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(,\d{3})+\.\d+"
    r"|\d{1,3}(\.\d{3}){2,}|\d{1,3}(,\d{3}){2,}"
)
# `1,250` is 1250 to one reader and 1.25 to another; so is `1.250`, while nobody writes a decimal zero in `1.125`.
_EITHER = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3}|\.\d\d0)")


def _ask(message: str) -> NoReturn:
    """Refuse what can be read in no way, or in two."""
    refuse(message, rule=NOT_UNDERSTOOD)


def parse_number(text: str) -> Fraction:
    """An exact number from `7`, `7.5`, `7,5`, `1 250` or `7½`. Refuses anything else, and what may mean two numbers."""
    text = text.strip().replace("−", "-")
    if len(text) > _LONGEST_NUMBER:
        _ask(f"a number is expected here; {shape_of(text)} is too long to be one")
    part = Fraction(0)
    if text[-1:] in _HALVES and text[-1:]:
        text, part = text[:-1].rstrip(), _HALVES[text[-1]]
        if not text:
            return part
    if _GROUPED.fullmatch(text):
        mark = re.search(r"[.,](?=\d+$)", text) if len(set(re.findall(r"[.,' ’]", text))) == 2 else None
        whole, decimals = (text[: mark.start()], text[mark.end() :]) if mark else (text, "")
        return Fraction(f"{re.sub(r'[^0-9]', '', whole)}.{decimals or 0}")
    if not _PLAIN.fullmatch(text) or (part and not text.isdigit()):
        _ask(f"a number is expected here; {shape_of(text)} is not understood")
    if _EITHER.fullmatch(text):
        whole, decimals = re.split(r"[.,]", text)
        _ask(f"“{text}” can be read two ways: write {whole}{decimals} or {show(Fraction(f'{whole}.{decimals}'))}")
    return Fraction(text.replace(",", ".")) + part


class Measure(NamedTuple):
    """One quantity: how much, in the base of its unit, and in which unit; `about` where the text calls it so.

    A rate is so much in each week, or the like. `said` are the words, in plain letters.
    """

    amount: Span
    unit: Unit | None
    about: bool
    is_rate: bool = False
    said: str = ""


class Reading(NamedTuple):
    """What a text holds: its quantities, up to the first word that is not known, and whether all of it is."""

    measures: tuple[Measure, ...]
    is_understood: bool

    @property
    def is_rate(self) -> bool:
        """Whether it gives a rate, and no quantity of work in all."""
        totals = [one for one in self.measures if not one.is_rate and (one.unit is None or one.unit.kind in _OF_WORK)]
        return not totals and any(one.is_rate for one in self.measures)


_OF_WORK = frozenset({Kind.HOURS, Kind.ECTS, Kind.CREDITS, Kind.SYSTEM})
_NOT_UNDERSTOOD = Reading((), is_understood=False)
_TOKEN = re.compile(
    rf"(?P<number>(?<![^\W_])[+-]?\d{{1,3}}(?:[ '’]\d{{3}})+(?:[.,]\d+)?(?![\d])|(?:(?<![^\s(])[+-])?\d[\d.,]*(?<=\d)"
    rf"(?:\s?[{_SIGNS}])?|(?<![\w.,])[.,]\d+|[{_SIGNS}])|(?P<word>[^\W\d_]+)|(?P<sign>>=|<=|[^\w\s])"
)
_MIXED = re.compile(r"(?<=\d) (1/2|1/4|3/4)(?![\d/])")  # 2 1/2
_AS_SIGN = {"1/2": "½", "1/4": "¼", "3/4": "¾"}
_LONGEST = 4  # words of a phrase
_LONGEST_TEXT = 300  # characters that can be one quantity, or two


def read(text: str) -> Reading:
    """What a text holds. Raises what `refuse` raises where a number in it can be read two ways."""
    if len(text) > _LONGEST_TEXT:
        return _NOT_UNDERSTOOD
    text = (
        _MIXED.sub(lambda found: _AS_SIGN[found[1]], plain(text))
        .replace("−", "-")
        .replace("..", " – ")
        .replace("'", " ")
        .replace("’", " ")
    )
    tokens = [(found.lastgroup or "", found.group()) for found in _TOKEN.finditer(_without_hyphens(text))]
    tokens = [token for token in tokens if token != ("sign", ".")]
    return _Reader(tokens).read() if tokens else _NOT_UNDERSTOOD


def _without_hyphens(text: str) -> str:
    """`ects-punkte` as two words, as people write them too; the dash of a range stays."""
    return re.sub(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])", " ", text)


# For each thing that a field may want: what kinds of units fit, and examples.
_FITTING = {
    "hours": (frozenset({Kind.HOURS}), "7, 7.5, 1 h 30 min or 1 to 3"),
    "credits": (frozenset({Kind.ECTS, Kind.CREDITS}), "3, 7.5 or 1 to 3"),
    "points": (frozenset({Kind.ECTS, Kind.CREDITS, Kind.SYSTEM}), "20"),
    "years": (frozenset({Kind.PERIOD}), "5, 2.5 or 18 months"),
    "per cent": (frozenset({Kind.PERCENT}), "70 % or at least 35 %"),
}
_ONE_OR_HALF = re.compile(r"([1-9]) ?/ ?([2-9])")


def only_measure(text: str, wanted: str, shown: str) -> Measure:
    """The one quantity of a text: `wanted` hours, credits, points, years or per cent.

    Refuses all others by their names; `shown` is the text as its author wrote it.
    """
    reading = read(text)
    fitting, examples = _FITTING[wanted]
    if reading.is_rate:
        _ask(f"{shown} is a rate, not a total; write how many {wanted} it takes in all")
    if found := _ONE_OR_HALF.fullmatch(text):
        half = show(Fraction(int(found[1]), int(found[2])))
        _ask(f"{shown} can be read two ways: write {half}, or {found[1]} to {found[2]}")
    if reading.is_understood and len(reading.measures) > 1:
        _ask(f"{shown} holds more than one quantity; write the {wanted} alone, and the rest under its own key")
    if not reading.is_understood:
        number = "a share in per cent" if wanted == "per cent" else f"a number of {wanted}"
        _ask(f"{number} is expected here, such as {examples}; {shown} is not understood")
    (measure,) = reading.measures
    if measure.unit is not None and measure.unit.kind not in fitting:
        _refuse_other(shown, measure, measure.unit, wanted)
    ends = (measure.amount.low, measure.amount.high)
    if wanted != "per cent" and any(end is not None and end < 0 for end in ends):
        refuse(f"{shown} is less than nothing; a number of {wanted} cannot be negative")
    return measure


def _refuse_other(shown: str, measure: Measure, unit: Unit, wanted: str) -> NoReturn:
    """Refuse a quantity of another kind than is wanted, by its name."""
    amount = measure.amount
    if wanted == "per cent":
        _ask(f"a share in per cent is expected here, found {shown}")
    if unit.kind is Kind.HOURS:
        _ask(f"{shown} is a number of hours, not of {wanted}; write it as “hours: {amount}”")
    if unit.kind is Kind.LESSONS:
        _ask(f"{shown} is a number of lessons, which differ in length; write the hours that they take")
    if unit.kind is Kind.PERCENT:
        _ask(f"{shown} is a share, not a number of {wanted}")
    if unit.kind is Kind.ECTS:
        _ask(f"{shown} is a number of credits, not of {wanted}; write it as “ects: {amount}”")
    if unit.kind is Kind.SYSTEM:
        ects = "ECTS credits" if wanted == "credits" else wanted
        _ask(f"{shown} is a number of {unit.system}, not of {ects}; write it as “credits: {amount} {unit.system}”")
    if unit.kind is Kind.CREDITS:
        _ask(f"{shown} is a number of credits, not of {wanted}; write it as “ects: {amount}” if they are ECTS credits")
    hint = {"hours": "; write how many hours of work it takes", "years": "; write it in years or months"}
    _ask(f"{shown} is a period, not a number of {wanted}{hint.get(wanted, '')}")


def workload_in(text: str) -> dict[str, Any] | None:
    """The facts of a workload that a text holds: hours, credits by their systems, the period. None where it holds more.

    Two quantities of one kind are more, as is a rate, or a number without its unit.
    """
    reading = read(text)
    if not reading.is_understood or reading.is_rate:
        return None
    facts: dict[str, Any] = {}
    for measure in (one for one in reading.measures if not one.is_rate):
        unit = measure.unit
        amount = Amount(measure.amount.low, measure.amount.high, measure.about)
        if unit is None or unit.kind not in _FACTS or (_FACTS[unit.kind] in facts and unit.kind is not Kind.SYSTEM):
            return None
        fact = _FACTS[unit.kind]
        if unit.kind is Kind.SYSTEM:
            facts[fact] = [*facts.get(fact, ()), {"system": unit.system, "points": amount}]
        elif unit.kind is Kind.PERIOD:
            facts[fact] = measure.said
        else:
            facts[fact] = {"total" if unit.kind is Kind.HOURS else "credits": amount}
        if unit.is_contact:
            facts["contact_hours_only"] = True
    return facts


_FACTS = {Kind.HOURS: "hours", Kind.ECTS: "ects", Kind.SYSTEM: "credits", Kind.PERIOD: "spread"}


def is_period(text: str) -> bool:
    """Whether a text is a period and nothing else, such as `two weeks`."""
    try:
        reading = read(text)
    except PydanticCustomError:
        return False
    kinds = {one.unit.kind if one.unit else None for one in reading.measures}
    return reading.is_understood and bool(kinds) and kinds <= {Kind.PERIOD, Kind.TERMS}


def is_ects(system: str) -> bool:
    """Whether the name of a system of credits is a name of ECTS credits."""
    unit = units.units().get(plain(system).replace("-", " "))
    return unit is not None and unit.kind is Kind.ECTS


def points_in(text: str) -> tuple[str, Amount]:
    """The system and the number of credits in a text such as `20 UK credits`. Refuses what names no system."""
    measure = only_measure(text, "points", shape_of(text))
    amount = Amount(measure.amount.low, measure.amount.high, measure.about)
    if measure.unit is None or measure.unit.kind is Kind.CREDITS:
        _ask(
            f"{amount} credits of which system? Write “ects: {amount}” for ECTS credits, or "
            f"“credits: {{system: …, points: {amount}}}”"
        )
    return measure.unit.system or "ECTS", amount


class _One(NamedTuple):
    """A number with its unit: its value in the base of the unit, and where the text goes on."""

    value: Fraction
    unit: Unit | None
    after: int


class _Reader:
    """Reads tokens from left to right; each method says what stands at a place, and where it goes on after it."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self.tokens = tokens

    def read(self) -> Reading:
        measures: list[Measure] = []
        at = 0
        while at < len(self.tokens):
            if found := self._measure(at):
                measure, after = found
                measures.append(measure._replace(said=self._words(at, after - at)))
                at = after
            elif (after := self._phrase(at, units.SAID_BESIDE)) > at:
                at = after
            else:
                return Reading(tuple(measures), is_understood=False)
        return Reading(tuple(measures), is_understood=bool(measures))

    def _measure(self, at: int) -> tuple[Measure, int] | None:
        if labelled := self._labelled(at):
            return labelled
        said, first = self._before_number(at)
        one = self._one(first)
        if one is None:
            return None
        low, high, unit, at = self._range(one, units.TO, *([units.AND] if units.BETWEEN in said else []))
        if low == high:
            for bound, words in ((units.AT_LEAST, units.AT_LEAST_AFTER), (units.AT_MOST, units.AT_MOST_AFTER)):
                if (after := self._phrase(at, words)) > at:
                    said, at = said | {bound}, after
        after = self._after_rate(at)
        bounds = said & {units.AT_LEAST, units.AT_MOST} if low == high else set()
        amount = Span(None if bounds == {units.AT_MOST} else low, None if bounds == {units.AT_LEAST} else high)
        return Measure(amount, unit, units.ABOUT in said, is_rate=after > at), after

    def _before_number(self, at: int) -> tuple[frozenset[str], int]:
        """Of which lists a word stands before a number (about, at least, at most, between), and where that begins."""
        said: set[str] = set()
        lists = (units.ABOUT, units.AT_LEAST, units.AT_MOST, units.BETWEEN)
        while found := [(after, words) for words in lists if (after := self._phrase(at, words)) > at]:
            at, words = found[0]
            said.add(words)
        return frozenset(said), at

    def _range(self, one: _One, *joiners: str) -> tuple[Fraction, Fraction, Unit | None, int]:
        """From one number to another; the first may leave its unit to the second."""
        alone = (one.value, one.value, one.unit, one.after)
        after = max(self._phrase(one.after, joiner) for joiner in joiners)
        other = self._one(after) if after > one.after else None
        if other is None or (one.unit is not None and (other.unit is None or other.unit.kind is not one.unit.kind)):
            return alone
        first = one.value
        if one.unit is None and other.unit is not None:
            first *= other.unit.size
        if first > other.value:
            refuse(f"the range {show(first)} to {show(other.value)} runs backwards")
        return first, other.value, other.unit, other.after

    def _labelled(self, at: int) -> tuple[Measure, int] | None:
        """`ECTS 2`, `Hours: 30`: the unit before its number."""
        unit, after = self._unit(at)
        if unit is None:
            return None
        while self._sign(after) in {":", "="}:
            after += 1
        one = self._one(after)
        if one is None or one.unit is not None:
            return None
        low, high, second, after = self._range(one, units.TO)
        if second is not None:
            return None
        beyond = self._after_rate(after)
        return Measure(Span(low, high).times(unit.size), unit, about=False, is_rate=beyond > after), beyond

    def _one(self, at: int) -> _One | None:
        """A number with its unit, and smaller units after it: `1 h 30 min`, `2 years and 6 months`."""
        number, after = self._number(at)
        if number is None:
            return None
        unit, after = self._unit(after)
        if unit is None:
            return _One(number, None, after)
        value = number * unit.size
        smallest = unit
        while unit.kind in {Kind.HOURS, Kind.PERIOD}:
            start = self._phrase(after, units.AND)
            more, end = self._number(start)
            if more is None:
                break
            smaller, beyond = self._unit(end)
            if smaller is None and start == after and smallest == HOUR and more < 60 and self._is_last(end):
                smaller, beyond = MINUTE, end  # 1 h 30
            if smaller is None or smaller.kind is not unit.kind or smaller.size >= smallest.size:
                break
            value += more * smaller.size
            smallest, after = smaller, beyond
        return _One(value, unit, after)

    def _is_last(self, at: int) -> bool:
        return at >= len(self.tokens) or self.tokens[at][0] == "sign"

    def _number(self, at: int) -> tuple[Fraction | None, int]:
        """A number in figures, or in words before a unit or at the end."""
        if at >= len(self.tokens):
            return None, at
        kind, text = self.tokens[at]
        if kind != "number":
            return self._number_in_words(at)
        if self._sign(at + 1) == "/" and self.tokens[at + 2 : at + 3] == [("number", "100")]:
            return None, at
        return self._and_a_half(parse_number(text), at + 1)

    def _number_in_words(self, at: int) -> tuple[Fraction | None, int]:
        after = self._phrase(at, units.HALF)
        if after > at and self._unit(after)[0] is not None:
            return Fraction(1, 2), after
        unit, after = self._unit(at)
        if unit is not None and at == 0 and unit.kind is Kind.PERIOD and after == len(self.tokens):
            return Fraction(1), at  # every year
        for length in (2, 1):
            words = self._words(at, length)
            number = units.number_words().get(words) if words else None
            if number is not None:
                number, after = self._and_a_half(number, at + length)
                is_alone = len(words) > 2 and at == 0 and after == len(self.tokens)
                if is_alone or self._unit(after)[0] is not None:
                    return number, after
        return None, at

    def _and_a_half(self, number: Fraction, at: int) -> tuple[Fraction, int]:
        """`two and a half hours`: a number, and the half that may follow it before a unit."""
        after = self._phrase(at, units.AND)
        half = self._phrase(after, units.HALF)
        if half > after > at and self._unit(half)[0] is not None:
            return number + Fraction(1, 2), half
        return number, at

    def _unit(self, at: int) -> tuple[Unit | None, int]:
        for length in range(_LONGEST, 0, -1):
            words = self._words(at, length)
            if words and (unit := units.units().get(words)):
                return unit, at + length
        return None, at

    def _after_rate(self, at: int) -> int:
        """Where the text goes on after `per week` and the like; here where no such words stand here."""
        if (after := self._phrase(at, units.AT_A_RATE)) > at:
            return after
        after = self._phrase(at, units.PER)
        unit, beyond = self._unit(after)
        return beyond if after > at and unit is not None else at

    def _phrase(self, at: int, listed: str) -> int:
        """Where the text goes on after the longest phrase of a list; here where none of them stands here."""
        known = units.phrases(listed)
        return next((at + size for size in range(_LONGEST, 0, -1) if self._words(at, size) in known), at)

    def _words(self, at: int, length: int) -> str:
        some = self.tokens[at : at + length]
        return "" if len(some) < length else " ".join(text for _, text in some)

    def _sign(self, at: int) -> str:
        return self.tokens[at][1] if at < len(self.tokens) and self.tokens[at][0] == "sign" else ""
