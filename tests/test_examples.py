"""The examples: real credentials as public pages describe them, by people who had only the README and the guides."""

import re
from pathlib import Path

import pytest

from mccheck import check
from mccheck.reading.problems import RULES_OF_CONTENT
from mccheck.vocabulary.places import countries as countries_list
from tests.conftest import Call
from tests.support import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
COUNTRIES_OF_THE_CASES = {"FI", "PT", "ES", "IE", "US"}


def test_there_are_six_from_other_countries_than_the_cases() -> None:
    texts = [path.read_text(encoding="utf-8") for path in EXAMPLES]
    named = {name for text in texts for name in re.findall(r"country: \"?([\w ]+)", text)}
    countries = {found.label for name in named if (found := countries_list().find(name))}
    assert len(countries - COUNTRIES_OF_THE_CASES) >= 5
    assert len({path.stem.partition("-")[0] for path in EXAMPLES} - {"spain"}) >= 6


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_each_is_judged_and_understood(path: Path) -> None:
    (descriptor,) = check(path).descriptors
    assert descriptor.kind is not None
    assert descriptor.title
    form = {one.name for one in RULES_OF_CONTENT}
    told = [one.message for one in descriptor.findings if one.rule in form and one.severity == "error"]
    assert told == []


def test_the_folder_is_validated_as_a_whole(call: Call) -> None:
    run = call("validate", "--no-config", "--fail-on", "never", "-f", "concise", ROOT / "examples")
    assert run.code == 0
    assert call("compare", "--no-config", ROOT / "examples").code == 0
