"""Options that several commands share."""

from pathlib import Path

import pytest

from tests.conftest import Call


def test_the_call_chooses_rules_and_profile(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntitle: A\nworkload: {ects: 2}\n", encoding="utf-8")
    run = call("validate", "-f", "concise", "--select", "workload", "--profile", "nl-2022", "a.yaml")
    assert [line.rpartition("[")[2] for line in run.out.splitlines()] == [
        "participation-not-stated]",
        "credits-outside-profile]",
    ]
    assert call("validate", "--select", "workloud", "a.yaml").code == 2
    assert call("validate", "--profile", "nl-2023", "a.yaml").code == 2
    Path(".mccheck.yaml").write_text("severity: {identity: off}\nprofil: x\n", encoding="utf-8")
    run = call("validate", "a.yaml")
    assert (run.code, run.out) == (2, "")
    assert run.err == "mccheck: .mccheck.yaml:2:1: unknown key “profil”; did you mean “profile”?\n"
    assert call("validate", "--no-config", "a.yaml").code == 1
