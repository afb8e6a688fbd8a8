"""Countries and languages, found by code, by name or by EU authority URI."""

import re
from functools import cache

from mccheck.vocabulary.countries import COUNTRIES
from mccheck.vocabulary.languages import LANGUAGES
from mccheck.vocabulary.value_list import Concept, ValueList

_COUNTRY = "http://publications.europa.eu/resource/authority/country/"
_LANGUAGE = "http://publications.europa.eu/resource/authority/language/"
_EU_CODES = {"GR": ("EL",), "GB": ("UK",)}
_AROUND_A_CODE = r"[(),;/–—]|\s-\s"
_AND = r"[,;/&+]|\s(?i:and|und|et|y|e|i|en|ja|och|og|oraz|a|és|și|ir|un|и|και)\s"
# What may follow the language in a tag of BCP 47, besides a country: a script, a group of countries, a variant.
_SUBTAGS = frozenset(
    {"latn", "cyrl", "grek", "arab", "hebr", "hans", "hant", "jpan", "kore", "deva", "geor", "armn", "tfng", "mong",
     "001", "150", "419", "valencia", "1901", "1996", "tarask", "oxendict", "scotland", "ekavsk", "ijekavsk"}
)  # fmt: skip
# Codes of countries, or of nothing, that people write for a language. Only those that are no language themselves.
_MISTAKEN_LANGUAGES = {
    "al": "sq", "at": "de", "by": "be", "cn": "zh", "cz": "cs", "dk": "da", "gb": "en", "gr": "el", "il": "he",
    "ir": "fa", "jp": "ja", "kz": "kk", "pk": "ur", "rs": "sr", "sp": "es", "ua": "uk", "us": "en", "vn": "vi",
}  # fmt: skip


class _Countries(ValueList):
    def beyond_english(self, text: str) -> Concept | None:
        """The country that `text` names in another language, by its code in brackets, or by a part of it."""
        from mccheck.vocabulary.place_names import codes_of  # noqa: PLC0415 - most countries are codes

        codes = codes_of("countries", text)
        if not codes and (whole := country_of_part(text)):
            codes = (whole,)
        if not codes:
            codes = _all_the_same(self, text)
        return self.find(codes[0]) if len(codes) == 1 else None

    def readings(self, text: str) -> tuple[Concept, ...]:
        """The countries that a name which is none may mean: it stands for several, or has a slip of typing."""
        return _readings(self, "countries", text)


class _Languages(ValueList):
    def beyond_english(self, text: str) -> Concept | None:
        """The language that `text` names in another language, or by a tag such as de-AT."""
        from mccheck.vocabulary.place_names import codes_of  # noqa: PLC0415 - most languages are codes

        codes = codes_of("languages", text)
        if not codes and (tagged := _language_of_tag(text)):
            return self.find(tagged)
        return _language(self, codes[0]) if len(codes) == 1 else None

    def readings(self, text: str) -> tuple[Concept, ...]:
        """The languages that a name which is none may mean, also by a code that is the country's."""
        mistaken = _MISTAKEN_LANGUAGES.get(text.strip().casefold())
        found = self.find(mistaken) if mistaken else None
        return (found,) if found else _readings(self, "languages", text)


def _language_of_tag(text: str) -> str:
    """The language subtag of a tag such as de-AT; empty where the text is no tag."""
    language, *rest = text.strip().replace("_", "-").split("-")
    fits = all(part.casefold() in _SUBTAGS or (len(part) == 2 and countries().known(part)) for part in rest)
    is_tag = fits and rest and language.isalpha() and len(language) in {2, 3}
    return language if is_tag else ""


@cache
def _long_names(file: str) -> dict[str, str]:
    """The codes by all names that are long enough for a slip."""
    from mccheck.vocabulary.place_names import all_names  # noqa: PLC0415 - most names are found

    return {name: code for name, code in all_names(file) if len(name) > 3}


def _readings(words: ValueList, file: str, text: str) -> tuple[Concept, ...]:
    from mccheck.vocabulary.loosely import loosely  # noqa: PLC0415 - most names are found
    from mccheck.vocabulary.place_names import codes_of  # noqa: PLC0415
    from mccheck.vocabulary.slips import candidates  # noqa: PLC0415

    codes = codes_of(file, text)
    if not codes:
        known = _long_names(file)
        codes = tuple(dict.fromkeys(known[name] for name in candidates(loosely(text), known)))
    return tuple(_language(words, code) for code in codes[:3])


def _language(words: ValueList, code: str) -> Concept:
    """The concept of a code; one of its own for a language that has three letters only."""
    return words.known(code) or Concept(code)


def _all_the_same(words: ValueList, text: str) -> tuple[str, ...]:
    """The one country of all parts of a text such as “Norway (NO)” or “Spain, Catalonia”."""
    from mccheck.vocabulary.regions import countries_of_region  # noqa: PLC0415 - most countries are codes

    parts = [part.strip() for part in re.split(_AROUND_A_CODE, text) if part.strip()]
    found = {part: words.find(part) for part in parts} if len(parts) > 1 else {}
    codes = {concept.label for concept in found.values() if concept}
    others = [countries_of_region(part) for part, concept in found.items() if not concept]
    return tuple(codes) if len(codes) == 1 and all(codes & set(other) for other in others) else ()


@cache
def countries() -> ValueList:
    """All countries; a concept's label is its two-letter code."""
    return _Countries(
        "country",
        tuple(Concept(two, _COUNTRY + three, (three, name, *_EU_CODES.get(two, ()))) for two, three, name in COUNTRIES),
    )


@cache
def languages() -> ValueList:
    """All languages with a two-letter code, which is the label; others are found, with three letters as their label."""
    return _Languages(
        "language",
        tuple(Concept(two, _LANGUAGE + three.upper(), (three, name)) for two, three, name in LANGUAGES),
    )


@cache
def _country_names() -> dict[str, str]:
    return {two: name for two, _, name in COUNTRIES}


def country_name(code: str) -> str:
    """The English short name of a two-letter code."""
    return _country_names()[code]


@cache
def _language_names() -> dict[str, str]:
    return {two: name for two, _, name in LANGUAGES}


def language_name(code: str) -> str:
    """The English name of a language with a two-letter code; the code of another one."""
    return _language_names().get(code, code)


def languages_in(text: str) -> tuple[str, ...]:
    """The codes of the languages that a text such as “German and English” names; none where one is not recognised."""
    if whole := languages().find(text):
        return (whole.label,)
    parts = [part.strip() for part in re.split(_AND, text) if part.strip()]
    found = [languages().find(part) for part in parts] if len(parts) > 1 else []
    return tuple(dict.fromkeys(one.label for one in found if one)) if all(found) else ()


def country_of_part(text: str) -> str | None:
    """The two-letter code of the country of which a text names a part: of the United Kingdom, or a region by code."""
    from mccheck.vocabulary.place_names import codes_of  # noqa: PLC0415 - most countries are codes
    from mccheck.vocabulary.regions import region_code  # noqa: PLC0415

    if codes_of("parts", text):
        return "GB"
    code = region_code(text) if "-" in text else None
    return code.country if code and code.is_listed else None
