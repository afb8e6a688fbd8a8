"""`mccheck baseline`: a repository adopts its gaps, and closes them."""

from pathlib import Path

import pytest

from tests.conftest import Call


def test_a_baseline_holds_in_a_streamed_format(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    assert call("validate", "a.yaml", "-f", "concise").code == 1
    assert call("baseline", "write", "a.yaml").code == 0
    run = call("validate", "a.yaml", "-f", "concise")
    assert (run.code, run.out) == (0, "")
