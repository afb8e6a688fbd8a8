"""Profiles: those that come with mccheck, and those of one's own."""

from pathlib import Path
from typing import get_type_hints

import pytest

from mccheck.numbers import Figure, Span
from mccheck.rules.profile import Profile
from mccheck.settings.file import read_settings
from mccheck.settings.profiles import ProfileFile, Thresholds, builtin_names, said_in
from tests.settings.support import OWN, found_under, wrong
from tests.support import COMPLETE, ROOT, judged


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
        ("cmf", "level: {national: {framework: NFQ, level: 10}}", "level-outside-profile"),
        ("ie-microcreds", "workload: {hours: 30, ects: 1}", "hours-disagree-with-credits"),
        ("ie-microcreds", "level: {national: {framework: NFQ (Ireland), level: 5}}", "level-outside-profile"),
        ("nl-2022", "workload: {hours: 60}", "hours-outside-profile"),
        ("nl-universities", "workload: {ects: 0.5}", "credits-outside-profile"),
        ("ee-micro-qualification", "workload: {ects: 4}", "credits-outside-profile"),
        ("es-microcredentials", "workload: {ects: 15}", "fifteen-credits-or-more"),
        ("es-microcredentials", "workload: {ects: 6 to 20}", "fifteen-credits-or-more"),
        ("fi-small-units", "workload: {ects: 60}", "credits-outside-profile"),
        ("euhemc", "workload: {ects: 16}", "credits-outside-profile"),
        ("euhemc", "title: A", "field-of-study-not-stated"),
        ("euvetmc", "quality_assurance: {external: {by: the agency, in_line_with: ESG}}", "eqavet-not-named"),
    ],
)
def test_limits_of_the_profiles(profile: str, facts: str, rule: str) -> None:
    assert rule in {finding.rule for finding in judged(facts, profile).findings}
    if "hours-disagree" not in rule:
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


BUILTIN = ROOT / "src" / "mccheck" / "settings" / "builtin"


@pytest.mark.parametrize(
    ("profile", "facts"),
    [
        ("ie-microcreds", "workload: {hours: 125, ects: 5}"),
        ("nl-2022", "workload: {hours: 75, ects: 3}"),
        ("nl-2022", "workload: {hours: 84}"),
        ("nl-universities", "workload: {hours: 28, ects: 1}"),
        ("ee-micro-qualification", "workload: {hours: 130, ects: 5}"),
        ("es-microcredentials", "workload: {ects: 14.5}"),
        ("es-microcredentials", "workload: {ects: 1 to 14}"),
        ("fi-small-units", "workload: {ects: 59}"),
        ("euhemc", "workload: {ects: 15}\nisced_f: '0715'"),
        ("euvetmc", "quality_assurance: {external: {by: A, in_line_with: [ISO 9001, EQAVET]}}\nfield: Energy"),
    ],
)
def test_what_the_profiles_allow(profile: str, facts: str) -> None:
    told = {finding.rule for finding in judged(facts, profile).findings}
    own = {"credits-outside-profile", "hours-outside-profile", "hours-disagree-with-credits", "fifteen-credits-or-more",
           "field-of-study-not-stated", "eqavet-not-named"}  # fmt: skip
    assert not told & (own if "isced_f" in facts or "field" in facts else own - {"field-of-study-not-stated"})


@pytest.mark.parametrize("path", sorted(BUILTIN.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_number_of_a_profile_has_a_source(path: Path) -> None:
    file = read_settings(path.read_bytes(), path.name, ProfileFile).model
    assert set(file.sources or {}) == set(said_in(file))


def test_numbers_in_a_constraint_are_numbers(tmp_path: Path) -> None:
    least = "{properties: {learning_outcomes: {minItems: 2}}}"
    own = f"mccheck_profile: 1\nname: x\nconstraints: [{{name: few, element: title, message: few, schema: {least}}}]\n"
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    assert "few" in found_under(tmp_path, "profile: own.yaml\n", "learning_outcomes: [Do this]\n")
    assert "few" not in found_under(tmp_path, "profile: own.yaml\n", "learning_outcomes: [Do this, Do that]\n")


def test_a_source_of_nothing_is_refused(tmp_path: Path) -> None:
    own = "mccheck_profile: 1\nname: x\nlimits: {ects: 1 to 5}\nsources: {limits.etcs: A law}\n"
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    assert "4:11: " in wrong(tmp_path, "profile: own.yaml\n")
