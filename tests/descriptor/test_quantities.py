"""Quantities as people write them, in the languages in which they write."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from mccheck.descriptor.quantities import (
    Amount,
    is_years,
    parse_amount,
    parse_credits,
    parse_hours,
    parse_percent,
    parse_years,
)


def refusal(parse: Callable[[Any], Any], text: str) -> str:
    """What is said of a text that is not understood."""
    with pytest.raises(PydanticCustomError) as refused:
        parse(text)
    return refused.value.message()


HOURS = {
    "84": "84",
    "7.5 h": "7.5",
    "7,5 h": "7.5",
    "28.125": "28.125",
    "1 250": "1250",
    "1'250 h": "1250",
    "1.250,5": "1250.5",
    "½": "0.5",
    "1½ hours": "1.5",
    "2 1/2 hours": "2.5",
    "half an hour": "0.5",
    "two and a half hours": "2.5",
    "two hours": "2",
    "an hour and 30 minutes": "1.5",
    "1 h 30 min": "1.5",
    "1h30": "1.5",
    "1h30min": "1.5",
    "16 h 30 min": "16.5",
    "90 min": "1.5",
    "25:30": "25.5",
    "PT1,5H": "1.5",
    "PT1H30M": "1.5",
    "Hours: 30": "30",
    "24-30 h": "24 to 30",
    "24 – 30 hours": "24 to 30",
    "between 20 and 30 hours": "20 to 30",
    "20-30 min": "0.33 to 0.5",
    "at least 12 h": "at least 12",
    "12 h minimum": "at least 12",
    "12+": "at least 12",
    "up to 30": "at most 30",
    "about 24 hours": "about 24",
    "none": "0",
}
IN_LANGUAGES = {
    "84 SBU": "84",
    "84 uur": "84",
    "8 u 30": "8.5",
    "ongeveer 84 uren": "about 84",
    "24 Std.": "24",
    "12 Stunden und 30 Minuten": "12.5",
    "mindestens 12 Stunden": "at least 12",
    "20 bis 30 Stunden": "20 to 30",
    "zwischen 20 und 30 Stunden": "20 to 30",
    "100 Stunden Arbeitsaufwand": "100",
    "anderthalb Stunden": "1.5",
    "30 heures de travail": "30",
    "au moins 12 heures": "at least 12",
    "de 20 à 30 heures": "20 to 30",
    "une heure": "1",
    "30 horas": "30",
    "al menos 30 horas": "at least 30",
    "30 hores": "30",
    "até 30 horas": "at most 30",
    "30 ore": "30",
    "almeno 30 ore": "at least 30",
    "30 tuntia": "30",
    "vähintään 30 tuntia": "at least 30",
    "30 timmar": "30",
    "högst 30 timmar": "at most 30",
    "30 tundi": "30",
    "vähemalt 30 tundi": "at least 30",
    "30 godzin": "30",
    "dwie godziny": "2",
    "od 20 do 30 godzin": "20 to 30",
}


@pytest.mark.parametrize(("text", "shown"), [*HOURS.items(), *IN_LANGUAGES.items()])
def test_hours(text: str, shown: str) -> None:
    assert str(parse_hours(text)) == shown


CREDITS = {
    "3": "3",
    "0.5": "0.5",
    "4,5": "4.5",
    "1.125": "1.125",
    "½": "0.5",
    "five": "5",
    "1 to 30": "1 to 30",
    "3-5 ECTS": "3 to 5",
    "3 ECTS": "3",
    "ECTS 2": "2",
    "ECTS: 2": "2",
    "2 ECTS credits": "2",
    "2 ECTS points": "2",
    "3 credits": "3",
    "3 EC": "3",
    "3 EC's": "3",
    "3 studiepunten": "3",
    "5 LP": "5",
    "2 CP": "2",
    "5 ECTS-Punkte": "5",
    "5 Leistungspunkte": "5",
    "3 crédits ECTS": "3",
    "3 créditos ECTS": "3",
    "3 crèdits ECTS": "3",
    "6 CFU": "6",
    "6 crediti formativi universitari": "6",
    "15 op": "15",
    "15 opintopistettä": "15",
    "7,5 hp": "7.5",
    "7,5 högskolepoäng": "7.5",
    "10 studiepoeng": "10",
    "4 EAP": "4",
    "3 punkty ECTS": "3",
}


@pytest.mark.parametrize(("text", "shown"), CREDITS.items())
def test_ects_credits_under_the_names_that_they_go_by(text: str, shown: str) -> None:
    assert str(parse_credits(text)) == shown


YEARS = {
    "5": "5",
    "5 years": "5",
    "two years": "2",
    "18 months": "1.5",
    "732 days": "2",
    "P2Y": "2",
    "P24M": "2",
    "P2Y6M": "2.5",
    "2 years 6 months": "2.5",
    "one and a half years": "1.5",
    "at most 5 years": "at most 5",
    "every 3 years": "3",
    "each year": "1",
    "2 Jahre": "2",
    "alle 2 Jahre": "2",
    "18 Monate": "1.5",
    "2 ans": "2",
    "24 mois": "2",
    "2 años": "2",
    "2 anys": "2",
    "2 anos": "2",
    "2 anni": "2",
    "2 jaar": "2",
    "2 vuotta": "2",
    "2 år": "2",
    "2 aastat": "2",
    "2 lata": "2",
}


@pytest.mark.parametrize(("text", "shown"), YEARS.items())
def test_years(text: str, shown: str) -> None:
    assert str(parse_years(text)) == shown


@pytest.mark.parametrize("text", ["until the next version of the standard", "Every spring", "for life", "5 hours"])
def test_what_is_no_number_of_years_is_words(text: str) -> None:
    assert not is_years(text)


SHARES = {
    "70": "70",
    "70 %": "70",
    "70 percent": "70",
    "70 per cent": "70",
    "70 Prozent": "70",
    "70 pour cent": "70",
    "70 por ciento": "70",
    "0.5 %": "0.5",
    "80 to 90 %": "80 to 90",
    "about 50 %": "about 50",
}


@pytest.mark.parametrize(("text", "shown"), SHARES.items())
def test_shares(text: str, shown: str) -> None:
    assert str(parse_percent(text)) == shown


@pytest.mark.parametrize(
    ("parse", "text", "said"),
    [
        (parse_hours, "3 ECTS", "“3 ECTS” is a number of credits, not of hours; write it as “ects: 3”"),
        (parse_hours, "20 UK credits", "write it as “credits: 20 UK credits”"),
        (parse_credits, "84 hours", "“84 hours” is a number of hours, not of credits; write it as “hours: 84”"),
        (parse_credits, "20 UK credits", "“20 UK credits” is a number of UK credits, not of ECTS credits"),
        (parse_years, "5 hours", "“5 hours” is a number of hours, not of years"),
        (parse_hours, "5 %", "“5 %” is a share, not a number of hours"),
        (parse_hours, "3 weeks", "“3 weeks” is a period, not a number of hours; write how many hours of work it takes"),
        (parse_hours, "2 Tage", "is a period, not a number of hours"),
        (parse_credits, "3 semaines", "is a period, not a number of credits"),
        (parse_hours, "40 UE", "“40 UE” is a number of lessons, which differ in length"),
        (parse_years, "2027-12-31", "“2027-12-31” is a date"),
    ],
)
def test_a_unit_in_the_wrong_place_is_told_by_its_name(parse: Callable[[Any], Any], text: str, said: str) -> None:
    assert said in refusal(parse, text)


@pytest.mark.parametrize(
    "text",
    [
        "6 per week",
        "6 h/week",
        "6 hours a week",
        "6 Stunden pro Woche",
        "2 SWS",
        "6 uur per week",
        "6 heures par semaine",
        "6 horas por semana",
        "6 ore alla settimana",
        "6 hours weekly",
        "6 per week for 10 weeks",
    ],
)
def test_a_rate_is_no_total(text: str) -> None:
    assert refusal(parse_hours, text) == f"“{text}” is a rate, not a total; write how many hours it takes in all"


@pytest.mark.parametrize(
    ("parse", "text", "said"),
    [
        (parse_hours, "1,250", "“1,250” can be read two ways: write 1250 or 1.25"),
        (parse_hours, "1.250", "“1.250” can be read two ways: write 1250 or 1.25 hours"),
        (parse_hours, "1.125 h", "“1.125” can be read two ways: write 1125 or 1.125 hours"),
        (parse_amount, "1.250", "“1.250” can be read two ways: write 1250 or 1.25"),
        (parse_credits, "1,125", "“1,125” can be read two ways: write 1125 or 1.125"),
        (parse_credits, "1/2", "“1/2” can be read two ways: write 0.5, or 1 to 2"),
        (parse_percent, "0.3", "“0.3” can be read two ways: write 30 %"),
        (parse_percent, "30/100", "“30/100” is a fraction; write 30 %"),
        (parse_percent, "1/3", "“1/3” is a fraction; write 33.33 %"),
    ],
)
def test_what_can_be_read_two_ways_is_asked_back(parse: Callable[[Any], Any], text: str, said: str) -> None:
    assert said in refusal(parse, text)


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (parse_hours, "many"),
        (parse_hours, "8 hours online"),
        (parse_hours, "P60M"),
        (parse_credits, "some"),
        (parse_years, "soon"),
        (parse_percent, "most of it"),
        (parse_amount, "many"),
    ],
)
def test_what_is_not_understood_is_called_so(parse: Callable[[Any], Any], text: str) -> None:
    told = refusal(parse, text)
    assert text in told or text.lower() in told
    assert "is not understood" in told or "is not a number of hours" in told


@pytest.mark.parametrize("parse", [parse_hours, parse_credits, parse_years])
@pytest.mark.parametrize("text", ["-5", "−5"])
def test_less_than_nothing_is_one_fault(parse: Callable[[Any], Any], text: str) -> None:
    assert "is less than nothing" in refusal(parse, text)


def test_a_range_that_runs_backwards() -> None:
    assert refusal(parse_hours, "30 to 20") == "the range 30 to 20 runs backwards"


def test_what_is_called_approximate_may_be_a_tenth_more_or_less() -> None:
    assert str(Amount(Fraction(50), Fraction(50), about=True).meant) == "45 to 55"


@pytest.mark.parametrize("parse", [parse_hours, parse_credits, parse_years, parse_percent, parse_amount])
@pytest.mark.parametrize("text", ["9" * 5000, "1." + "9" * 5000, "9" * 400, "1 000" * 900, "PT" + "9" * 5000 + "H"])
def test_what_no_one_can_mean_is_refused_and_not_reckoned_with(parse: Callable[[Any], Any], text: str) -> None:
    refusal(parse, text)


@given(st.text(max_size=60) | st.text("0123456789.,:/-–+½ hminPTYDECTSuk()%=", max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    for parse in (parse_hours, parse_credits, parse_years, parse_percent, parse_amount):
        try:
            str(parse(text))
        except PydanticCustomError as refused:
            assert refused.message()
