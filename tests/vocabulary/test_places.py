"""Countries and languages by what people call them, in all languages of the EU."""

import pytest
from babel import Locale
from babel.languages import get_official_languages

from mccheck.vocabulary.countries import COUNTRIES
from mccheck.vocabulary.languages import LANGUAGES
from mccheck.vocabulary.place_names import codes_of
from mccheck.vocabulary.places import (
    countries,
    country_name,
    country_of_part,
    language_name,
    languages,
    languages_in,
)
from tests.support import findings, judged, messages, names

EU_LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()  # noqa: SIM905
every_language = pytest.mark.parametrize("language", [*EU_LANGUAGES, "ca", "nb"])


@every_language
def test_every_country_is_found_by_its_name(language: str) -> None:
    names = Locale.parse(language).territories
    for code, _, _ in COUNTRIES:
        name = names[code]
        found = countries().find(name)
        # A few names are those of two countries, or so near to another one that the tool asks.
        assert found or code in codes_of("countries", name), name
        assert not found or found.label == code, name


@every_language
def test_every_language_is_found_by_its_name(language: str) -> None:
    names = Locale.parse(language).languages
    for code, _, _ in LANGUAGES:
        if (name := names.get(code)) and str(name).casefold() != "yi":  # a name that is the code of another language
            found = languages().find(str(name))
            assert found or code in codes_of("languages", str(name)), name
            assert not found or found.label == code, name


def test_countries_and_languages_by_their_own_names() -> None:
    for code, _, _ in COUNTRIES:
        for tag in get_official_languages(code, de_facto=True):
            if tag in EU_LANGUAGES:
                found = countries().find(Locale.parse(tag).territories[code])
                assert found, (code, tag)
                assert found.label == code
    for tag in [*EU_LANGUAGES, "ca", "eu", "gl", "is", "uk", "tr", "se"]:
        found = languages().find(str(Locale.parse(tag).languages[tag]))
        assert found, tag
        assert found.label == tag


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("The Netherlands", "NL"),
        ("Holland", "NL"),
        ("Les Pays-Bas", "NL"),
        ("Czech Republic", "CZ"),
        ("Turkey", "TR"),
        ("TÜRKİYE", "TR"),
        ("Great Britain", "GB"),
        ("U.K.", "GB"),
        ("U.S.A.", "US"),
        ("the United States", "US"),
        ("Oesterreich", "AT"),
        ("Espana", "ES"),
        ("Ελλάδα", "GR"),
        ("Suomi", "FI"),
        ("Norge", "NO"),
        ("Norway (NO)", "NO"),
        ("Belgique/België", "BE"),
        ("Spain, Catalonia", "ES"),
        ("Éire", "IE"),
        ("Republic of Ireland", "IE"),
        ("Georgia", "GE"),
    ],
)
def test_usual_names_of_countries(name: str, code: str) -> None:
    found = countries().find(name)
    assert found
    assert found.label == code
    assert findings(f'awarded_by: {{name: A, country: "{name}"}}', "country-unknown") == []
    assert country_of_part(name) is None


@pytest.mark.parametrize(
    "name", ["England", "Scotland", "Wales", "Northern Ireland", "Schottland", "Inglaterra", "GB-SCT", "Cymru"]
)
def test_a_part_of_a_country_stands_for_it_and_is_told(name: str) -> None:
    facts = f"awarded_by: {{name: A, country: {name}}}"
    assert messages(facts, "country-by-its-part") == [f"“{name}” is read as GB, United Kingdom, of which it is a part"]
    assert messages(facts, "country-unknown") == []
    assert judged(facts).elements["issuer_country"] == "met"


REAL_AND_NEAR = [
    ("Austria", "Australia"), ("Niger", "Nigeria"), ("Slovakia", "Slovenia"), ("Iran", "Iraq"), ("Iceland", "Ireland"),
    ("Dominica", "Dominican Republic"), ("Mali", "Malta"), ("Guinea", "Guyana"), ("Mauritania", "Mauritius"),
    ("Latvia", "Lithuania"), ("Gambia", "Zambia"), ("Congo", "Togo"), ("Lettland", "Estland"), ("Austria", "Austrija"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), REAL_AND_NEAR)
def test_real_names_are_never_taken_for_each_other(one: str, other: str) -> None:
    for name in (one, other):
        assert "did you mean" not in " ".join(messages(f"awarded_by: {{name: A, country: {name}}}", "country-unknown"))


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("Norwya", "; did you mean NO, Norway?"),
        ("Austrlia", "; did you mean AU, Australia or AT, Austria?"),
        ("Nigera", "; did you mean NE, Niger or NG, Nigeria?"),
        ("Korea", "; did you mean KP, North Korea or KR, South Korea?"),
        ("Deutschlnad", "; did you mean DE, Germany?"),
        ("QX", ""),
        ("Atlantis", ""),
        ("Europe", ""),
        ("EU", ""),
        ("Czechoslovakia", ""),
    ],
)
def test_what_is_no_country(written: str, hint: str) -> None:
    said = f"“{written}” is not a recognised country{hint}"
    assert messages(f"awarded_by: {{name: A, country: {written}}}", "country-unknown") == [said]


def test_no_name_is_a_slip_away_from_another_country_and_still_found() -> None:
    """A slip in an English name must not make another country of it."""
    english = {name.casefold(): two for two, _, name in COUNTRIES}
    for name, code in english.items():
        for at in range(1, len(name)):
            for slip in (name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:]):
                found = countries().find(slip) if len(slip) > 3 else None
                assert found is None or found.label == code or slip in {*english, "saint marin"}, (name, slip)


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("Deutsch", "de"),
        ("Suomi", "fi"),
        ("de-AT", "de"),
        ("en_GB", "en"),
        ("zh-Hans", "zh"),
        ("ca-valencia", "ca"),
        ("es-419", "es"),
        ("smj", "smj"),
        ("ger", "de"),
        ("DEU", "de"),
        ("mul", "mul"),
        ("Flemish", "nl"),
        ("Castellano", "es"),
        ("British English", "en"),
        ("Finnish Sign Language", "fse"),
        ("German and English", "de en"),
        ("suomi ja ruotsi", "fi sv"),
        ("Deutsch/Englisch", "de en"),
        ("en, fr, de", "en fr de"),
        ("inglés y español", "en es"),
        ("French & Dutch", "fr nl"),
        ("to-be-decided", ""),
        ("in-house", ""),
        ("English and more", ""),
        ("German or English", ""),
    ],
)
def test_languages_as_people_write_them(written: str, codes: str) -> None:
    assert " ".join(languages_in(written)) == codes
    assert bool(messages(f'language: "{written}"', "not-recognised")) is not bool(codes)


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("cz", "; did you mean cs, Czech?"),
        ("dk", "; did you mean da, Danish?"),
        ("gr", "; did you mean el, Greek?"),
        ("jp", "; did you mean ja, Japanese?"),
        ("Englsh", "; did you mean en, English?"),
        ("Deutch", "; did you mean de, German or nl, Dutch?"),
        ("qqq", "; write its code, such as en, or its name"),
    ],
)
def test_what_is_no_language_is_asked_back(written: str, hint: str) -> None:
    assert messages(f"language: {written}", "not-recognised") == [f"“{written}” is not a recognised language{hint}"]


def test_several_languages_in_one_item_of_a_list() -> None:
    (said,) = messages("language: [fr, German and English]", "not-recognised")
    assert "names several languages" in said


@pytest.mark.parametrize(
    "written", ["EL", "GR", "GRC", "greece", "http://publications.europa.eu/resource/authority/country/GRC"]
)
def test_a_country_by_any_of_its_names(written: str) -> None:
    found = countries().find(written)
    assert found is not None
    assert (found.label, country_name(found.label)) == ("GR", "Greece")


def test_a_language_by_any_of_its_names() -> None:
    found = [languages().find(written) for written in ("fi", "FIN", "Finnish")]
    assert [language and language.label for language in found] == ["fi", "fi", "fi"]
    assert languages().find("Finish") is None
    assert (language_name("fi"), language_name("smj")) == ("Finnish", "smj")


def test_every_code_of_a_country_and_of_a_language_states_it() -> None:
    """EE, ID, NA and nn would be placeholders elsewhere."""
    for code, _, _ in COUNTRIES:
        assert judged(f"awarded_by: {{name: Lake College, country: {code}}}").elements["issuer_country"] == "met", code
    for code, _, _ in LANGUAGES:
        assert {"says-nothing", "not-recognised"}.isdisjoint(names(f"language: {code}")), code
