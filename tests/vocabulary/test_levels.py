"""Levels: national frameworks, found by their names, and the EQF level of each of their levels."""

import pytest

from mccheck.vocabulary.levels import NATIONAL_FRAMEWORKS, NationalFramework, national_framework


@pytest.mark.parametrize("name", ["NFQ", "nfq", "Irish NFQ", "National Framework of Qualifications", "NFQ (Ireland)"])
def test_a_framework_goes_by_several_names(name: str) -> None:
    found = national_framework(name)
    assert found is not None
    assert (found.name, found.to_eqf[8]) == ("NFQ", 6)


def test_a_framework_that_is_not_known_is_not_guessed() -> None:
    assert national_framework("NFQS") is None
    assert national_framework("") is None


@pytest.mark.parametrize("framework", NATIONAL_FRAMEWORKS, ids=lambda framework: framework.name)
def test_levels_rise_with_those_of_the_eqf(framework: NationalFramework) -> None:
    assert list(framework.to_eqf) == sorted(framework.to_eqf)
    assert list(framework.to_eqf.values()) == sorted(framework.to_eqf.values())
    assert set(framework.to_eqf.values()) <= set(range(1, 9))
