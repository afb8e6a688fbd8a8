"""Credits of other systems: a rate is stated where its source is."""

import pytest

from mccheck.vocabulary.credit_systems import CREDIT_SYSTEMS, credit_system


def test_every_rate_has_its_source() -> None:
    assert all(system.source for system in CREDIT_SYSTEMS if system.hours or system.ects)


@pytest.mark.parametrize(
    ("name", "system"),
    [("UK", "UK credits"), ("CATS points", "UK credits"), ("scqf", "SCQF credits"), ("YH-poäng", "YH-poäng")],
)
def test_a_system_is_found_by_any_of_its_names(name: str, system: str) -> None:
    found = credit_system(name)
    assert found is not None
    assert found.name == system


def test_what_is_no_system_is_none() -> None:
    assert credit_system("our own points") is None
