"""Regions: codes that exist, codes that do not, and words that are no codes."""

import pytest

from mccheck.vocabulary.regions import belong_together, countries_of_region, region_code
from tests.support import findings, judged, names


@pytest.mark.parametrize(
    ("text", "of", "country", "standing"),
    [
        ("NO-46", "ISO 3166-2", "NO", "current"),
        ("no-46", "ISO 3166-2", "NO", "current"),
        ("NO-56", "ISO 3166-2", "NO", "current"),
        ("NO-12", "ISO 3166-2", "NO", "withdrawn"),
        ("NO-99", "ISO 3166-2", "NO", "unknown"),
        ("FR-75C", "ISO 3166-2", "FR", "current"),
        ("FR-75", "ISO 3166-2", "FR", "withdrawn"),
        ("UK-SCT", "ISO 3166-2", "GB", "current"),
        ("EL30", "NUTS", "GR", "current"),
        ("GR30", "NUTS", "GR", "current"),
        ("EL-30", "NUTS", "GR", "current"),
        ("UKI", "NUTS", "GB", "current"),
        ("FRK", "NUTS", "FR", "current"),
        ("ES511", "NUTS", "ES", "current"),
        ("DE99", "NUTS", "DE", "unknown"),
    ],
)
def test_codes(text: str, of: str, country: str, standing: str) -> None:
    assert region_code(text) == (of, country, standing)


@pytest.mark.parametrize(
    "text",
    ["PARIS", "NUTS", "ROMA", "GRAZ", "SICILY", "ad-hoc", "co-op", "BT1", "D02", "Bay Area", "XX-1", "EU-N1", "fr75",
     "", "ES", "ES-", "NO-4646", "Île-de-France"],
)  # fmt: skip
def test_no_codes(text: str) -> None:
    assert region_code(text) is None


SOUND = [
    ("FR", "PARIS"), ("FR", "Paris"), ("GR", "EL30"), ("GR", "Attica"), ("NO", "NO-46"), ("NO", "Vestland"),
    ("ES", "ES-CT"), ("ES", "ES51"), ("ES", "Catalonia"), ("ES", "Catalunya"), ("BE", "Limburg"), ("NL", "Limburg"),
    ("GB", "UKI"), ("GB", "GB-SCT"), ("GB", "Scotland"), ("UK", "Northern Ireland"), ("GP", "FR-971"), ("AX", "FI-01"),
    ("FI", "Uusimaa"), ("FI", "FI1B1"), ("DE", "Bayern"), ("DE", "Bavaria"), ("US", "US-CA"), ("US", "Bay Area"),
    ("AD", "AD-07"), ("IT", "Alto Adige"), ("Deutschland", "DE-BY"), ("PT", "Norte"),
]  # fmt: skip


@pytest.mark.parametrize(("country", "region"), SOUND)
def test_nothing_is_said_of_a_region_of_the_country(country: str, region: str) -> None:
    facts = f'awarded_by: {{name: A, country: "{country}", region: "{region}"}}'
    assert not {"region-outside-country", "region-unknown", "country-unknown"} & names(facts)


@pytest.mark.parametrize(
    ("country", "region", "severity"),
    [
        ("PT", "ES-CT", "error"),
        ("PT", "ES51", "error"),
        ("SE", "NO-46", "error"),
        ("FR", "FR-46X", None),
        ("DE", "Limburg", "note"),
        ("PL", "Galicia", "note"),
        ("GB", "SE1", "note"),
        ("GB", "DE11", "note"),
    ],
)
def test_a_region_elsewhere_is_an_error_only_where_that_is_sure(
    country: str, region: str, severity: str | None
) -> None:
    facts = f"awarded_by: {{name: A, country: {country}, region: {region}}}"
    assert [finding.severity for finding in findings(facts, "region-outside-country")] == (
        [severity] if severity else []
    )


def test_a_code_that_does_not_exist_lowers_the_country() -> None:
    assert judged('awarded_by: {name: A, country: "NO", region: NO-99}').elements["issuer_country"] == "partial"
    assert judged('awarded_by: {name: A, country: "NO", region: NO-12}').elements["issuer_country"] == "met"
    assert "region-unknown" not in names("awarded_by: {name: A, region: Bay Area}")


def test_countries_that_belong_together() -> None:
    assert belong_together("FI", "AX")
    assert belong_together("GP", "FR")
    assert not belong_together("FI", "SE")
    assert countries_of_region("Limburg") == ("BE", "NL")
    assert countries_of_region("Atlantis") == ()
