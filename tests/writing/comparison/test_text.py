"""The comparison for people at a terminal."""

from pathlib import Path

import pytest

from tests.conftest import Call


@pytest.mark.parametrize("width", [1, 40, 41, 48, 60, 79, 80, 120, 200])
@pytest.mark.parametrize("more", [[], ["--all"], ["--by", "element"], ["--expand", "--all"]])
def test_compare_fits_its_columns(
    width: int, more: list[str], call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    out = call("compare", "cases", *more).out
    assert max(map(len, out.splitlines())) <= max(width, 40)
    assert "02-fi" in out
