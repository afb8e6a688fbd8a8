"""Countries and languages, found by code, by English name or by EU authority URI."""

from functools import cache

from mccheck.vocabulary.countries import COUNTRIES
from mccheck.vocabulary.languages import LANGUAGES
from mccheck.vocabulary.value_list import Concept, ValueList

_COUNTRY = "http://publications.europa.eu/resource/authority/country/"
_LANGUAGE = "http://publications.europa.eu/resource/authority/language/"
_EU_CODES = {"GR": ("EL",), "GB": ("UK",)}


@cache
def countries() -> ValueList:
    """All countries; a concept's label is its two-letter code."""
    return ValueList(
        "country",
        tuple(Concept(two, _COUNTRY + three, (three, name, *_EU_CODES.get(two, ()))) for two, three, name in COUNTRIES),
    )


@cache
def languages() -> ValueList:
    """All languages with a two-letter code, which is the label."""
    return ValueList(
        "language",
        tuple(Concept(two, _LANGUAGE + three.upper(), (three, name)) for two, three, name in LANGUAGES),
    )


@cache
def _country_names() -> dict[str, str]:
    return {two: name for two, _, name in COUNTRIES}


def country_name(code: str) -> str:
    """The English short name of a two-letter code."""
    return _country_names()[code]


def country_of_region_code(region: str) -> str | None:
    """The country of an ISO 3166-2 or NUTS code (`ES-CT`, `ES51`), or None where the text is no such code."""
    head, dash, tail = region.upper().partition("-")
    is_iso = bool(dash) and len(head) == 2 and 1 <= len(tail) <= 3 and tail.isalnum()
    is_nuts = 3 <= len(region) <= 5 and region.isalnum() and region.isupper()
    found = countries().find(region[:2]) if is_iso or is_nuts else None
    return found.label if found else None
