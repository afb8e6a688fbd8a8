"""How long a period in words can last."""

import pytest

from mccheck.descriptor.periods import longest_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2 days", 2),
        ("One afternoon", 0.5),
        ("three evenings", 1.5),
        ("half a day", 0.5),
        ("1 or 2 days", 2),
        ("2 bis 3 Tage", 3),
        ("one week", 7),
        ("19–19 January 2024", 1),
        ("15–18 January 2024", 4),
        ("15.–18. Januar 2024", 4),
        ("15 al 18 de enero de 2024", 4),
        ("19 January 2024", 1),
        ("2024-01-30 to 2024-02-02", 4),
        ("30.01.2024 – 02.02.2024", 4),
        ("One or two weeks, in the afternoon", None),
        ("2 days a week", None),
        ("Short, intensive courses", None),
        ("15–18 hours", None),
        ("18–15 January 2024", None),
        ("2024-02-30 to 2024-03-01", None),
        ("from several hours to two semesters", None),
    ],
)
def test_how_long_a_period_can_last(text: str, days: float | None) -> None:
    found = longest_days(text)
    assert (None if found is None else round(float(found), 6)) == days
