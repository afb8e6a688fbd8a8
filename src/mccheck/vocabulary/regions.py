"""Regions: the codes of ISO 3166-2 and of NUTS, and the countries in which a region of some name is."""

from typing import Literal, NamedTuple

from mccheck.vocabulary.place_names import codes_of, lines_of

# What EU institutions write, and what older codes of regions have.
_COUNTRY_OF_PREFIX = {"EL": "GR", "UK": "GB"}
# Countries of ISO 3166-1 whose regions, or which themselves, have codes under another country too.
_UNDER_ANOTHER = {
    "AS": "US", "AW": "NL", "AX": "FI", "BL": "FR", "BQ": "NL", "CW": "NL", "GF": "FR", "GP": "FR", "GU": "US",
    "HK": "CN", "MF": "FR", "MO": "CN", "MP": "US", "MQ": "FR", "NC": "FR", "PF": "FR", "PM": "FR", "PR": "US",
    "RE": "FR", "SJ": "NO", "SX": "NL", "TF": "FR", "TW": "CN", "UM": "US", "VI": "US", "WF": "FR", "XK": "RS",
    "YT": "FR",
}  # fmt: skip

_Standing = Literal["current", "withdrawn", "unknown"]
_ISO_LISTS: tuple[tuple[str, _Standing], ...] = (("iso", "current"), ("was", "withdrawn"))


class RegionCode(NamedTuple):
    """What a code of a region says: its list, the country that it begins with, and whether the list has it."""

    of: Literal["ISO 3166-2", "NUTS"]
    country: str
    standing: _Standing

    @property
    def is_listed(self) -> bool:
        """Whether the list has the code, or had it."""
        return self.standing != "unknown"


def region_code(text: str) -> RegionCode | None:
    """What a text says as a code of ISO 3166-2 or NUTS; None where it is no such code.

    A word in capitals is a code only where a list has it, or where there is a digit or a dash as in a code.
    """
    written = text.strip()
    prefix, dash, rest = written[:2].upper(), written[2:3] == "-", written[2:].removeprefix("-").upper()
    if not (prefix.isalpha() and rest.isalnum() and (prefix + rest).isascii() and len(rest) <= 3):
        return None
    country = _COUNTRY_OF_PREFIX.get(prefix, prefix)
    if dash:
        for kind, standing in _ISO_LISTS:
            if rest in _listed(kind, country):
                return RegionCode("ISO 3166-2", country, standing)
    if not written.isupper():
        return None
    if rest in _listed("nuts", country):
        return RegionCode("NUTS", country, "current")
    is_of_iso = dash and _listed("iso", country)
    is_of_nuts = not dash and any(letter.isdigit() for letter in rest) and _listed("nuts", country)
    return RegionCode("ISO 3166-2" if dash else "NUTS", country, "unknown") if is_of_iso or is_of_nuts else None


def _listed(kind: str, country: str) -> list[str]:
    lines = lines_of("regions")
    head = f"\n{kind} {country} "
    start = lines.find(head)
    return lines[start + len(head) : lines.index("\n", start + 1)].split() if start >= 0 else []


def belong_together(country: str, other: str) -> bool:
    """Whether two codes of countries are of one, or one of them stands under the other in lists of regions."""
    return country == other or _UNDER_ANOTHER.get(country) == other or _UNDER_ANOTHER.get(other) == country


def countries_of_region(name: str) -> tuple[str, ...]:
    """The countries that have a region of that name in ISO 3166-2 or NUTS."""
    return codes_of("region-names", name)
