"""Levels: the European Qualifications Framework, the Bologna cycles, and national frameworks tied to them."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from mccheck.vocabulary.national_frameworks import ROWS, Row
from mccheck.vocabulary.value_list import Concept, ValueList, fold

EQF_URI = "http://data.europa.eu/snb/eqf/"
_QDR_URI = "http://data.europa.eu/snb/qdr/"

CYCLES = ValueList(
    "cycle of the European Higher Education Area",
    (
        Concept("short", None, ("short cycle",)),
        Concept("first", None, ("first cycle", "bachelor")),
        Concept("second", None, ("second cycle", "master")),
        Concept("third", None, ("third cycle", "doctorate")),
    ),
)

EQF_OF_CYCLE = {"short": 5, "first": 6, "second": 7, "third": 8}


class NationalFramework(NamedTuple):
    """A national qualifications framework, and the EQF levels to which each of its levels refers.

    `country` is its own, and `countries` those in which it is at home. A level with no EQF level lies below the lowest
    of the EQF; one whose EQF levels are not known here has None. Where `levels` is empty, nothing is known of them.
    `source` tells where they were read.
    """

    name: str
    country: str
    countries: frozenset[str]
    levels: Mapping[str, tuple[int, ...] | None]
    source: str


# What a framework is called where its country is plain to those who write.
_ANY_NATIONAL = frozenset(
    {"nqf", "national framework", "national qualifications framework", "national qualification framework"}
)
# What the European framework is called, in the languages of its members.
_EUROPEAN = ("EQF", "EQR", "CEC", "MEC", "QEQ", "ERK", "EKKR", "EKO", "EOK", "European Qualifications Framework")
HIGHEST_KNOWN = 12  # the most levels that any framework has: those of Scotland


@cache
def _framework_of(row: Row) -> NationalFramework:
    levels: dict[str, tuple[int, ...] | None] = {}
    for item in row.levels.split():
        name, equals, eqf = item.partition("=")
        if not equals:
            low, _, high = name.partition("-")
            levels |= {str(number): (number,) for number in range(int(low), int(high) + 1)}
        else:
            levels[name] = None if eqf == "?" else tuple(int(one) for one in eqf.split(",") if one != "-")
    countries = row.countries.split()
    return NationalFramework(row.name, countries[0], frozenset(countries), levels, row.source)


@cache
def national_frameworks() -> tuple[NationalFramework, ...]:
    """All national frameworks that are known, those of which only the name is known too."""
    return tuple(_framework_of(row) for row in ROWS)


@cache
def _by_name() -> dict[str, tuple[NationalFramework, ...]]:
    found: dict[str, tuple[NationalFramework, ...]] = {}
    for row in ROWS:
        names = {fold(name) for name in (row.name, *row.also)}
        if row.concept:
            names.add(fold(_QDR_URI + row.concept))
        for name in names:
            found[name] = (*found.get(name, ()), _framework_of(row))
    return found


def frameworks_named(name: str) -> tuple[NationalFramework, ...]:
    """The frameworks of a name; several where countries share it, none where it is not known.

    What stands in brackets, or around an abbreviation in brackets, is another name.
    """
    name = name.replace("https:", "http:")
    outside, _, inside = name.partition("(")
    for one in (name, outside, inside.partition(")")[0]):
        words = re.sub(r"\s*(levels?|niveaus?|stufe)$", "", fold(one)).removeprefix("the ")
        if found := _by_name().get(words):
            return found
    return ()


def national_framework(name: str, countries: frozenset[str] = frozenset()) -> NationalFramework | None:
    """The one framework of that name, or None; where countries share the name, the one of those given.

    A name that says only that it is national means that of the one country given, if that has no other.
    """
    found = frameworks_named(name)
    if not found and is_any_national(name):
        found = national_frameworks()
    elif len(found) == 1:
        return found[0]
    at_home = [framework for framework in found if framework.countries & countries]
    return at_home[0] if len(at_home) == 1 else None


def is_european(name: str) -> bool:
    """Whether a name is one of the European Qualifications Framework, which is no national one."""
    return any(fold(name) == fold(one) for one in _EUROPEAN)


def is_any_national(name: str) -> bool:
    """Whether a name says only that a framework is national, and not which it is."""
    return fold(name.partition("(")[0]) in _ANY_NATIONAL


_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}


def roman(text: str) -> int | None:
    """The number of a Roman numeral up to twelve; None where the text is none."""
    return _ROMAN.get(text.strip().upper())


def level_name(text: str) -> str:
    """The name of a level as it is looked up: `4 a` is `4A`, `Entry level 3` is `ENTRY3`."""
    words = re.sub(r"\b(level|niveau|nivel|nível|livello|stufe|nivå|taso|tase|poziom)\b", "", text, flags=re.IGNORECASE)
    return re.sub(r"[\s_]+|\.(?!\d)", "", words).upper().replace("INSTROOMNIVEAU", "INSTROOM")


class Mention(NamedTuple):
    """A level that a text names: of which framework (`EQF`, or the name of a national one), and the level as written.

    `cycle` stands in their place where the text names a cycle of higher education.
    """

    framework: str = ""
    level: str = ""
    cycle: str = ""


_LEVEL_WORD = r"(?:levels?|niveaus?|nivel(?:es)?|nível|livello|stufe|nivå|taso|tase|poziom|szint|lvl\.?|l\.?)"
_LABEL = (
    r"(?:entry(?:[ -]level)?(?: ?[123])?|\d{1,2}(?:\.\d)?(?![\d.]*\d)(?: ?(?:to|-|–|/) ?\d{1,2}(?![\d.]*\d))?"
    r"(?:\+| ?[abc]\b(?! ))?|[ivx]{1,4}\b)"
)
_DEGREES = {
    "short": r"short[- ]cycle|associate(?:'s|’s)? degree|foundation degree",
    "first": r"(?:first|1st)[- ]cycle|bachelor(?:'s|’s)?|undergraduate",
    "second": r"(?:second|2nd)[- ]cycle|master(?:'s|’s)?|máster|postgraduate master",
    "third": r"(?:third|3rd)[- ]cycle|doctora(?:te|l)|ph\.?d\.?",
}
_DEGREE_WORD = r"(?:[ -](?:degree|level|programme|studies|cycle|niveau|nivel))*"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds a framework with a level after it, and a level with its framework after it."""
    names = {*_EUROPEAN, *(name for row in ROWS for name in (row.name, *row.also)), "NQF", "national framework"}
    any_name = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    name = rf"(?<![\w-])(?P<name>{any_name})(?!\w)"
    after = rf"{name}[ :,(-]{{0,3}}(?:{_LEVEL_WORD}[ -]?)?(?P<level>{_LABEL})"
    joint = r"(?:(?:of|on|in|im|des|du|del|della|do|in der|according to) )?[(]?(?:the )?"
    before = rf"(?<![\w.])(?:{_LEVEL_WORD}[ -]?)?(?P<level>{_LABEL}) ?{joint}{name}"
    return re.compile(after, re.IGNORECASE), re.compile(before, re.IGNORECASE)


def mentions(text: str) -> tuple[Mention, ...]:
    """The levels that a text names, in their order: `NFQ 8, which is EQF 6`; of a degree alone, its cycle."""
    return tuple(mention for _, _, mention in _spans(text))


def only_mentions(text: str) -> tuple[Mention, ...]:
    """The levels that a text names, if it says nothing else; otherwise none."""
    found = list(_spans(text))
    rest = text
    for start, end, _ in reversed(found):
        rest = rest[:start] + rest[end:]
    return (
        ()
        if re.sub(r"\b(and|or|und|et|y|e|level|is|equals)\b|[\W_]", "", rest.casefold())
        else tuple(mention for _, _, mention in found)
    )


def _spans(text: str) -> Iterator[tuple[int, int, Mention]]:
    if found := re.fullmatch(rf"\s*{re.escape(EQF_URI)}(\d)\s*", text.replace("https:", "http:")):
        yield 0, len(text), Mention("EQF", found[1])
        return
    if degree := _degree(text):
        yield 0, len(text), Mention(cycle=degree)
        return
    after, before = _patterns()
    position = 0
    while position < len(text):
        matches = [match for pattern in (after, before) if (match := pattern.search(text, position))]
        if not matches:
            return
        match = min(matches, key=lambda one: one.start())
        name = match["name"]
        yield match.start(), match.end(), Mention("EQF" if is_european(name) else name, match["level"])
        position = match.end()


def _degree(text: str) -> str:
    """The cycle of a degree, where a text names a degree and nothing else; otherwise nothing."""
    words = text.strip(" .!\"'“”")
    for cycle, pattern in _DEGREES.items():
        if re.fullmatch(rf"(?:at )?(?:{pattern}){_DEGREE_WORD}", words, re.IGNORECASE):
            return cycle
    return ""


def names_isced(text: str) -> bool:
    """Whether a text names a level of ISCED, which classes programmes and is no level of the EQF."""
    return re.search(r"\bISCED(?:[ -]?(?:2011|97|P|A))?\b", text, re.IGNORECASE) is not None
