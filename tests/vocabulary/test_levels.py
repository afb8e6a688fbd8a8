"""Frameworks and the levels that texts name."""

import re

import pytest

from mccheck.vocabulary.countries import COUNTRIES
from mccheck.vocabulary.levels import (
    Mention,
    frameworks_named,
    mentions,
    national_framework,
    national_frameworks,
    only_mentions,
)


def test_every_level_that_is_judged_has_a_source_with_its_date() -> None:
    for framework in national_frameworks():
        assert bool(framework.levels) == bool(framework.source), framework.name
        assert not framework.source or re.search(r"20\d\d", framework.source), framework.name


def test_frameworks_are_at_home_in_countries_that_exist() -> None:
    codes = {two for two, _, _ in COUNTRIES}
    assert all(framework.countries <= codes for framework in national_frameworks())


def test_higher_levels_refer_to_no_lower_level_of_the_eqf() -> None:
    for framework in national_frameworks():
        numbered = [(float(name), eqf) for name, eqf in framework.levels.items() if eqf and name[0].isdigit()
                    and re.fullmatch(r"\d+(\.\d)?", name)]  # fmt: skip
        ordered = [eqf for _, eqf in sorted(numbered)]
        assert ordered == sorted(ordered), framework.name
        assert all(1 <= one <= 8 for eqf in ordered for one in eqf), framework.name


@pytest.mark.parametrize(
    ("name", "country", "home"),
    [
        ("NFQ", "", "IE"),
        ("nfq (Ireland)", "", "IE"),
        ("German Qualifications Framework (DQR)", "", "DE"),
        ("http://data.europa.eu/snb/qdr/c_01169e3f", "", "IE"),
        ("https://data.europa.eu/snb/qdr/c_01169e3f", "", "IE"),
        ("EKR", "EE", "EE"),
        ("QNQ", "PT", "PT"),
        ("QNQ", "IT", "IT"),
        ("NQF", "PT", "PT"),
        ("National qualifications framework", "IE", "IE"),
        ("QNQ", "", None),
        ("NQF", "GB", None),
        ("NQF", "", None),
        ("A ladder", "DE", None),
    ],
)
def test_a_framework_by_its_name(name: str, country: str, home: str | None) -> None:
    found = national_framework(name, frozenset({country} - {""}))
    assert (found and found.country) == home


def test_a_name_that_countries_share_leads_to_all_of_them() -> None:
    assert {framework.country for framework in frameworks_named("QNQ")} >= {"PT", "IT"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("EQF 4", [("EQF", "4")]),
        ("EQF level 6", [("EQF", "6")]),
        ("EQR-Niveau 6", [("EQF", "6")]),
        ("http://data.europa.eu/snb/eqf/6", [("EQF", "6")]),
        ("DQR 6", [("DQR", "6")]),
        ("NFQ Level 9", [("NFQ", "9")]),
        ("Level 9 (NFQ)", [("NFQ", "9")]),
        ("level 4 of the EQF", [("EQF", "4")]),
        ("Stufe 4 des DQR", [("DQR", "4")]),
        ("NLQF 4+", [("NLQF", "4+")]),
        ("NKR 4A", [("NKR", "4A")]),
        ("PRK poziom VI", [("PRK", "VI")]),
        ("NFQ 9 / EQF 7", [("NFQ", "9"), ("EQF", "7")]),
    ],
)
def test_levels_that_a_text_names(text: str, named: list[tuple[str, str]]) -> None:
    assert mentions(text) == only_mentions(text) == tuple(Mention(*one) for one in named)


@pytest.mark.parametrize(
    ("text", "cycle"),
    [("Master", "second"), ("Master level", "second"), ("bachelor’s degree", "first"), ("PhD", "third"),
     ("short-cycle", "short")],
)  # fmt: skip
def test_degrees(text: str, cycle: str) -> None:
    assert mentions(text) == (Mention(cycle=cycle),)


@pytest.mark.parametrize(
    "text",
    [
        "Master craftsman",
        "Prepares for a bachelor's programme",
        "ISCED 6",
        "No direct mapping to the EQF",
        "After the EQF of 2017",
        "EQF 2017",
        "practitioner",
        "Level 4",
        "Masterful command of the crane",
    ],
)
def test_texts_that_name_no_level(text: str) -> None:
    assert mentions(text) == ()


def test_a_text_that_says_more_is_not_only_a_level() -> None:
    assert mentions("EQF 5 on the certificate") == (Mention("EQF", "5"),)
    assert only_mentions("EQF 5 on the certificate") == ()
