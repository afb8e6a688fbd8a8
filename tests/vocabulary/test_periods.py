"""Periods in words: how often, and until when."""

import pytest

from mccheck.vocabulary.periods import end_in, interval_in


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("Every 30 years", "30 years"),
        ("every five years, by the board", "5 years"),
        ("At least every 18 months", "18 months"),
        ("Every second year", "2 years"),
        ("each year", "1 year"),
        ("Reviewed annually with the manufacturers", "1 year"),
        ("alle fünf Jahre", "5 years"),
        ("tous les 3 ans", "3 years"),
        ("cada cuatro años", "4 years"),
        ("elke 2 jaar", "2 years"),
        ("vart tredje år", "3 years"),
        ("co 3 lata", "3 years"),
        ("jährlich", "1 year"),
    ],
)
def test_how_often(text: str, interval: str) -> None:
    assert interval_in(text) == interval


@pytest.mark.parametrize(
    "text",
    [
        "Every spring",
        "The catalogue is revised periodically",
        "Every 5 years the programme, every year each course",  # two intervals: nobody can tell which
        "After five years of practice",
        "",
    ],
)
def test_what_is_no_interval(text: str) -> None:
    assert interval_in(text) == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Accredited until 2019-12-31", "2019-12-31"),
        ("accreditation expired on 30.6.2020", "2020-06-30"),
        ("Accredited from 2012 until 2019", "2019-12-31"),
        ("akkreditiert bis 2021", "2021-12-31"),
        ("Acreditado hasta el 2021-05-01", "2021-05-01"),
    ],
)
def test_until_when(text: str, day: str) -> None:
    end = end_in(text)
    assert end is not None
    assert end.day.isoformat() == day


@pytest.mark.parametrize(
    "text",
    [
        "Accredited by NVAO until 2019, since then by FIBAA",
        "Until 2019 by one agency, from 2020 by another",
        "Accredited in 2019",
        "Accredited until further notice",
        "Standard 2019-2",
        "until 2019-13-45",
        "Until 2018 and until 2022",
    ],
)
def test_what_is_no_end(text: str) -> None:
    assert end_in(text) is None
