"""Profiles: those that come with mccheck, and those of one's own."""

from pathlib import Path
from typing import get_type_hints

import pytest

from mccheck.numbers import Figure, Span
from mccheck.rules.profile import Profile
from mccheck.settings.profiles import Thresholds, builtin_names
from tests.settings.support import OWN, found_under, wrong
from tests.support import COMPLETE, judged


def test_thresholds(tmp_path: Path) -> None:
    config = "thresholds: {small_volume_hours: 20, hours_per_credit: 20 to 30}\n"
    found = found_under(tmp_path, config, "workload: {hours: 21, ects: 1}\n")
    assert "hours-disagree-with-credits" not in found
    assert "volume-not-small" in found_under(tmp_path, config, "workload: {hours: 21}\n")


@pytest.mark.parametrize("profile", builtin_names())
def test_a_complete_descriptor_is_judged_by_every_profile(profile: str) -> None:
    assert judged(COMPLETE, profile).kind == "credential"


@pytest.mark.parametrize(
    ("profile", "facts", "rule"),
    [
        ("ie-microcreds", "workload: {ects: 31}", "credits-outside-profile"),
        ("ie-microcreds", "level: {national: {framework: NFQ, level: 5}}", "level-outside-profile"),
        ("nl-2022", "workload: {ects: 2}", "credits-outside-profile"),
        ("cmf", "workload: {hours: 90}", "hours-outside-profile"),
        ("cmf", "workload: {hours: {theory: 40, practice: 50}}", "hours-outside-profile"),
        ("cmf", "level: {eqf: 3}", "level-outside-profile"),
    ],
)
def test_limits_of_the_profiles(profile: str, facts: str, rule: str) -> None:
    assert rule in {finding.rule for finding in judged(facts, profile).findings}
    assert rule not in {finding.rule for finding in judged(facts).findings}


def test_a_profile_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "region.yaml").write_text(OWN, encoding="utf-8")
    found = found_under(tmp_path, "profile: region.yaml\n", "title: A\nlanguage: [de]\nworkload: {ects: 2}\n")
    assert found["price-not-stated"] == "error"
    assert found["language-not-taught"] == "warning"
    assert found["grade-not-stated"] == "error"
    assert found["credits-outside-profile"] == "error"
    other = "title: A\nlanguage: [ca]\ninformation: {price: 10 euro}\nworkload: {ects: 3}\n"
    sound = found_under(tmp_path, "profile: region.yaml\n", other)
    assert not {"price-not-stated", "language-not-taught", "credits-outside-profile"} & set(sound)


@pytest.mark.parametrize(
    ("profile", "message"),
    [
        (OWN.replace("element: transparency", "element: transparancy"), "15:14: there is no rule, element or group"),
        (OWN.replace("extends: nl-2022", "extends: nl-2021"), "there is no profile “nl-2021”"),
        (OWN.replace("{required: [information]", "{required: information"), "not a valid JSON Schema"),
        (OWN.replace("mccheck_profile: 1", "mccheck_profile: 2"), "1:18: “2” is not recognised here"),
    ],
)
def test_errors_in_a_profile_carry_a_place(profile: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "region.yaml").write_text(profile, encoding="utf-8")
    assert message in wrong(tmp_path, "profile: region.yaml\n")


def test_every_number_of_a_profile_can_be_set() -> None:
    numbers = {name for name, kind in get_type_hints(Profile).items() if kind in {float, Figure, Span}}
    assert numbers == set(Thresholds.model_fields)
