"""The rules about outcomes, level and relevance."""

import pytest

from tests.support import judged, names


@pytest.mark.parametrize(
    ("level", "rule"),
    [
        ("{eqf: 8, national: {framework: NFQ, level: 8}}", "level-disagrees-with-national-level"),
        ("{eqf: 8, national: {framework: NFQ (Ireland), level: 8}}", "level-disagrees-with-national-level"),
        ("{national: {framework: NFQ, level: 11}}", "level-disagrees-with-national-level"),
        ("{national: {framework: NFQ, level: 8}, cycle: second}", "cycle-disagrees-with-level"),
        ("{eqf: 4, not_applicable: It is no qualification}", "level-not-stated"),
    ],
)
def test_levels_that_disagree(level: str, rule: str) -> None:
    assert rule in names(f"level: {level}")


@pytest.mark.parametrize(
    "level",
    [
        "{eqf: 6, national: {framework: NFQ, level: 8}}",
        "{eqf: at most 8, national: {framework: NFQ, level: 8}}",
        "{eqf: 5 to 7, national: {framework: NFQ, level: 6 to 9}}",
        "{eqf: 3, national: {framework: A framework that nobody knows, level: 9}}",
        "{eqf: 4, also: 4}",
        "EQF 4",
        "https://data.europa.eu/snb/eqf/4",
        "http://data.europa.eu/snb/eqf/4",
    ],
)
def test_levels_that_agree(level: str) -> None:
    assert not {name for name in names(f"level: {level}") if "level" in name}
    assert judged(f"level: {level}").elements["level"] == "met"


@pytest.mark.parametrize(
    "outcome", ["Understand resins", "Students will be able to understand resins", "Knowledge of resins"]
)
def test_verbs_that_cannot_be_observed(outcome: str) -> None:
    assert "outcome-not-observable" in names(f"learning_outcomes: [{outcome}]")


def test_verbs_of_the_language_of_the_learning() -> None:
    assert "outcome-not-observable" in names("language: fi\nlearning_outcomes: [Ymmärtää hartsit]")
    assert "outcome-not-observable" in names("learning_outcomes: [{text: {en: Know hur man gör}}]")
    assert "outcome-not-observable" not in names("learning_outcomes: [{text: {sv: Know hur man gör}}]")
