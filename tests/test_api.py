"""The Python interface: `mccheck.check`."""

import re
from pathlib import Path

import pytest

import mccheck
from tests.support import COMPLETE, ROOT


def test_check_gives_the_report(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(COMPLETE, encoding="utf-8")
    report = mccheck.check(tmp_path)
    assert report.summary.error == 0
    assert report.descriptors[0].elements["workload"] == "met"


def test_profile_and_configuration(tmp_path: Path) -> None:
    (tmp_path / ".mccheck.yaml").write_text("ignore: [identity]\n", encoding="utf-8")
    (tmp_path / "a.yaml").write_text("mccheck: 1\nworkload: {ects: 2}\n", encoding="utf-8")
    rules = {finding.rule for finding in mccheck.check(tmp_path, profile="nl-2022").descriptors[0].findings}
    assert {"credits-outside-profile", "title-not-stated"} <= rules
    report = mccheck.check(tmp_path, config=tmp_path / ".mccheck.yaml")
    assert "title-not-stated" not in {finding.rule for finding in report.descriptors[0].findings}


def test_wrong_calls_raise() -> None:
    with pytest.raises(FileNotFoundError, match="no such file"):
        mccheck.check(ROOT / "nowhere.yaml")
    with pytest.raises(ValueError, match="no profile"):
        mccheck.check(ROOT / "cases", profile="eu-2023")


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("mccheck: [", encoding="utf-8")
    (finding,) = mccheck.check(tmp_path / "a.yaml").descriptors[0].findings
    assert finding.rule == "broken-yaml"


def test_the_example_of_the_readme_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    (block,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    exec(block, {})
    assert "not_stated" in capsys.readouterr().out
