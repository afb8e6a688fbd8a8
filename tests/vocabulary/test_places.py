"""Countries and languages, by any of their names, and the countries of regions."""

import pytest

from mccheck.vocabulary.places import countries, country_name, country_of_region_code, languages


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


@pytest.mark.parametrize(
    ("region", "country"),
    [
        ("ES-CT", "ES"),
        ("es-ct", "ES"),
        ("ES51", "ES"),
        ("EL30", "GR"),
        ("XX51", None),
        ("Catalonia", None),
        ("Paris", None),
        ("ES-CATA", None),
    ],
)
def test_the_country_of_a_region(region: str, country: str | None) -> None:
    assert country_of_region_code(region) == country
