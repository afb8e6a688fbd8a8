"""The rules about title, awarding body, country and certificate."""

import pytest

from mccheck.rules import Rule, identity
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
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


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "codes-disagree": "the source gives different codes: TMVG0012 and TVMG0012",
    "country-unknown": "“Norwya” is not a recognised country; did you mean NO, Norway?",
    "country-by-its-part": "“Scotland” is read as GB, United Kingdom, of which it is a part",
    "region-outside-country": "the region ES-CT is not in Portugal",
    "region-unknown": "NO-99 is not a region of Norway in ISO 3166-2",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "awarding-body-not-stated",
        "awarded_by: none",
        Severity.ERROR,
        "awarded_by",
        "the source says that there is no awarding body",
    ),
    Objected(
        "awarding-body-not-stated",
        "awarded_by: [{name: A}, {country: NO}]",
        Severity.ERROR,
        "awarded_by[1]",
        "one of the awarding bodies has no name",
    ),
    Objected(
        "awarding-body-not-stated",
        "awarded_by: {url: https://fjord.example}",
        Severity.WARNING,
        "awarded_by",
        "the awarding body is known by “https://fjord.example” only; its name is not stated",
    ),
    Objected(
        "issuer-country-not-stated",
        "awarded_by: [{name: A, country: NO}, {name: B}]",
        Severity.WARNING,
        "awarded_by[1]",
        "the country of B is not stated",
    ),
    Objected(
        "country-unknown",
        "awarded_by: {name: A, country: false}",
        Severity.WARNING,
        "awarded_by[0].country",
        "“false” is what other programs read where NO stands without quotation marks; does it mean Norway? If so, "
        'write “country: "NO"”',
    ),
    Objected(
        "country-unknown",
        "awarded_by: {name: A, country: no}",
        Severity.NOTE,
        "awarded_by[0].country",
        'does “no” mean Norway? If so, write “country: "NO"”; if there is no country, delete the key',
    ),
    Objected(
        "country-unknown",
        "awarded_by: {name: A, country: Catalonia}",
        Severity.WARNING,
        "awarded_by[0].country",
        "“Catalonia” is a region of Spain, not a country",
    ),
    Objected(
        "region-outside-country",
        "awarded_by: {name: A, country: PT, region: Catalonia}",
        Severity.NOTE,
        "awarded_by[0].region",
        "is there a region “Catalonia” in Portugal? Lists of regions have it in Spain",
    ),
    Objected(
        "region-outside-country",
        "awarded_by: {name: A, country: GB, region: SE1}",
        Severity.NOTE,
        "awarded_by[0].region",
        "is SE1 a postcode? As a code of NUTS it is a region of Sweden",
    ),
    Objected(
        "region-unknown",
        "awarded_by: {name: A, country: NO, region: NO-12}",
        Severity.NOTE,
        "awarded_by[0].region",
        "the code NO-12 was withdrawn from ISO 3166-2",
    ),
    Objected(
        "region-unknown",
        "awarded_by: {name: A, country: FR, region: FR71}",
        Severity.NOTE,
        "awarded_by[0].region",
        "the code FR71 is not in NUTS 2021 or 2024; is it of an older list?",
    ),
)


@every_rule_of(identity)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(identity, identity.RULES.rules, OTHERS, monkeypatch) == []
