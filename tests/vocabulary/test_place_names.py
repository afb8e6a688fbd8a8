"""The files of names: every line is found, and is what the tool writes."""

from runpy import run_path

import pytest

from mccheck.vocabulary.place_names import all_names, codes_of
from tests.support import ROOT


def test_every_name_of_a_file_is_found() -> None:
    """A name with a tab, or in a form that nobody looks for, would never be."""
    for file in ("countries", "languages", "parts", "region-names"):
        for name, code in all_names(file):
            assert codes_of(file, name) == (code,), name


@pytest.mark.slow
def test_the_files_are_those_that_the_tool_writes() -> None:
    """With the same issues of the lists; newer ones have other names, which somebody should read first."""
    tool = run_path(str(ROOT / "tools" / "places.py"))
    for file, text in tool["texts"]().items():
        written = (tool["NAMES"] / file).read_text(encoding="utf-8")
        if written.partition("\n")[0] == text.partition("\n")[0]:
            assert written == text, f"{file}: run python tools/places.py"


def test_a_name_that_may_mean_several() -> None:
    assert codes_of("countries", "Korea") == ("KP", "KR")
    assert codes_of("countries", "The  Korea.") == ("KP", "KR")
    assert codes_of("countries", "Atlantis") == codes_of("countries", "—") == ()
