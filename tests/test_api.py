"""The Python interface: `mccheck.check`."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

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
    assert "partial" in capsys.readouterr().out


def test_rules_are_chosen(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    (descriptor,) = mccheck.check(tmp_path, select=["workload", "title"], ignore=["ects-not-stated"]).descriptors
    assert {finding.rule for finding in descriptor.findings} == {"workload-not-stated", "participation-not-stated"}
    with pytest.raises(ValueError, match="named “workloud”; did you mean “workload”"):
        mccheck.check(tmp_path, select=["workloud"])


@pytest.mark.parametrize("path", sorted((ROOT / "cases").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_text_is_judged_as_its_file_is(path: Path) -> None:
    of_file = mccheck.check(path)
    assert mccheck.check_text(path.read_bytes(), name=str(path)) == of_file
    assert mccheck.check_text(path.read_text(encoding="utf-8"), name=str(path)) == of_file


def test_the_name_of_a_text_says_how_it_is_read() -> None:
    line = '{"mccheck": 1, "title": "A"}\n'
    assert len(mccheck.check_text(line * 2, name="a.jsonl").descriptors) == 2
    (descriptor,) = mccheck.check_text(line).descriptors
    assert (descriptor.path, descriptor.title) == ("<text>", "A")


def test_a_text_is_judged_by_what_the_call_asks_for(tmp_path: Path) -> None:
    text = "mccheck: 1\ntitle: A\nworkload: {ects: 2}\n"
    (tmp_path / ".mccheck.yaml").write_text("paths: {courses/*: {ignore: [identity]}}\n", encoding="utf-8")

    def rules(**asked: Any) -> set[str]:
        (descriptor,) = mccheck.check_text(text, **asked).descriptors
        return {finding.rule for finding in descriptor.findings}

    assert "credits-outside-profile" in rules(profile="nl-2022")
    assert rules(select=["learner"]) == {"learner-not-identified"}
    config = tmp_path / ".mccheck.yaml"
    assert "learner-not-identified" not in rules(config=config, name=str(tmp_path / "courses" / "a.yaml"))
    assert "learner-not-identified" in rules(config=config, name=str(tmp_path / "a.yaml"))
    with pytest.raises(ValueError, match="no profile"):
        rules(profile="eu-2023")


@pytest.mark.parametrize("text", ["", "mccheck: [", "\udcff", b"\xff\xfe\x00", "prices: 7\n"])
def test_a_text_that_cannot_be_judged_is_a_finding(text: str | bytes) -> None:
    (descriptor,) = mccheck.check_text(text).descriptors
    assert descriptor.kind is None
    assert descriptor.findings


@pytest.mark.slow
def test_a_type_checker_from_outside_sees_the_types(tmp_path: Path) -> None:
    """A program of somebody else, checked with nothing but the installed package: `py.typed` is there and holds."""
    (tmp_path / "theirs.py").write_text(
        "import mccheck\n"
        "reveal_type(mccheck.check('a.yaml').summary.error)\n"
        "reveal_type(mccheck.check_text('mccheck: 1').descriptors[0].findings[0].message)\n"
        "mccheck.check_text(7)\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--config-file=",
            "--cache-dir",
            str(tmp_path / "cache"),
            "theirs.py",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert 'Revealed type is "int"' in done.stdout, done.stdout + done.stderr
    assert 'Revealed type is "str"' in done.stdout
    assert "missing library stubs" not in done.stdout
    assert 'incompatible type "int"' in done.stdout
