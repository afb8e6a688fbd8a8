"""How an author writes links and options."""

import pytest

from mccheck.descriptor.stackability import Link, Stackability
from tests.support import judged, names


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("basics", "id"),
        ("level-2", "id"),
        ("B2", "id"),
        ("b", "id"),
        ("Abitur", "title"),
        ("Master of Water Management", "title"),
        ("master of water management", "title"),
        ("https://uni.example/programmes/water", "url"),
    ],
)
def test_a_bare_link_is_an_id_a_title_or_a_page(written: str, key: str) -> None:
    link = Link.model_validate(written)
    assert getattr(link, key) == link.name == written


@pytest.mark.parametrize(
    ("written", "stand_alone"),
    [
        ("stand-alone", True),
        ("Stand alone", True),
        ("stand-alone, independent micro-credential", True),
        ("stackable", False),
        ("integrated, stackable towards another credential", False),
        ("stand-alone and stackable", True),
        ("Both stand-alone and stackable", True),
        ("stand-alone / stackable", True),
        (["stand-alone", "stackable"], True),
        ("May stack in some pathways", None),
    ],
)
def test_the_options_in_words(written: object, stand_alone: bool | None) -> None:
    assert Stackability.model_validate(written).stand_alone is stand_alone


def test_which_credential_is_meant_is_no_yes() -> None:
    for key in ("builds_on", "stacks_into"):
        descriptor = judged(f"stackability: {{{key}: yes}}")
        assert "says-nothing" in {finding.rule for finding in descriptor.findings}
        assert descriptor.elements["stackability"] != "met"


@pytest.mark.parametrize(
    "facts",
    [
        "stackability: {stacks_into: Master of Water Management}",
        "stackability: {stacks_into: [Master of Water Management, 'https://uni.example/programmes/water']}",
        "stackability: {stacks_into: [{id: mwm, title: Master of Water Management, credits: 5}]}",
        "stackability: {stand_alone: yes, builds_on: [{title: A course, optional: yes}], stacks_into: none}",
    ],
)
def test_links_as_people_write_them(facts: str) -> None:
    descriptor = judged(facts)
    assert descriptor.elements["stackability"] == "met"
    assert not names(facts) & {"not-recognised", "wrong-value", "stackability-contradicts-itself"}
