"""The rules about title, awarding body, country and certificate."""

import pytest

from tests.support import messages, names


@pytest.mark.parametrize(
    ("country", "region", "fits"),
    [("ES", "ES-CT", True), ("ES", "es-ct", True), ("FR", "FRK", True), ("PT", "ES-CT", False), ("PT", "ES51", False),
     ("ES", "Catalonia", True), ("FI", "Uusimaa", True)],
)  # fmt: skip
def test_regions(country: str, region: str, fits: bool) -> None:
    text = f"awarded_by: {{name: A, country: {country}, region: {region}}}"
    assert ("region-outside-country" not in names(text)) is fits


def test_the_country_by_its_uri_and_name() -> None:
    for country in ("http://publications.europa.eu/resource/authority/country/NOR", "Norway", "NOR", "NO", "EL", "UK"):
        assert "country-unknown" not in names(f"awarded_by: {{name: A, country: {country}}}")
    assert messages("awarded_by: {name: A, country: Norwy}", "country-unknown") == [
        "“Norwy” is not a recognised country; did you mean NO, Norway?"
    ]
