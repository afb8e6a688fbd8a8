"""The command line: commands, formats, exit codes."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from mccheck import __version__
from mccheck.reading.problems import FORMAT_RULES
from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.rules import RULES
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, snapshot

SKETCH = ROOT / "tests" / "descriptors" / "sketch.yaml"
PATHWAY = ROOT / "tests" / "descriptors" / "pathway.yaml"


def test_version(call: Call) -> None:
    assert call("--version").out == f"mccheck {__version__}\n"


@pytest.mark.parametrize(
    ("fail_on", "errors", "warnings", "notes"),
    [("error", 1, 0, 0), ("warning", 1, 1, 0), ("note", 1, 1, 1), ("never", 0, 0, 0)],
)
def test_fail_on(fail_on: str, errors: int, warnings: int, notes: int, call: Call) -> None:
    def code(text: str) -> int:
        return call("validate", "--fail-on", fail_on, "-", stdin=text.encode()).code

    assert code(COMPLETE) == 0
    assert code(COMPLETE.replace("participation:\n  forms: onsite\n  practice_onsite: yes\n", "")) == errors
    assert code(re.sub(r"target_group:.*\n", "", COMPLETE)) == warnings
    assert code(COMPLETE.replace("  grade: {scheme: pass or fail}\n", "")) == notes


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["validate"],
        ["validat", "a.yaml"],
        ["validate", "--format", "pdf", "docs/complete.yaml"],
        ["validate", "--fail-on", "always", "docs/complete.yaml"],
        ["validate", "--nope", "docs/complete.yaml"],
        ["explain"],
        ["explain", "no-such-rule"],
        ["rules", "--format", "x"],
    ],
)
def test_a_wrong_call_ends_with_2_and_says_so_on_standard_error(arguments: list[str], call: Call) -> None:
    run = call(*arguments)
    assert run.code == 2
    assert run.err or not arguments
    assert "Traceback" not in run.err


def test_concise_is_one_line_a_finding(call: Call, in_project: Path) -> None:
    run = call("validate", "-f", "concise", SKETCH.relative_to(in_project), PATHWAY.relative_to(in_project))
    assert run.code == 1
    for line in run.out.splitlines():
        assert re.fullmatch(r"[^:]+\.yaml:\d+:\d+: (error|warning|note): .+ \[[a-z-]+\]", line)
    assert run.out.count("\n") == len(run.out.splitlines())


def test_json_is_valid_against_the_published_schema(call: Call, in_project: Path) -> None:
    schema = json.loads((in_project / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    bad = in_project / "tests" / "descriptors" / "misspelt.yaml"
    run = call("validate", "-f", "json", SKETCH, PATHWAY, bad)
    report = json.loads(run.out)
    jsonschema.Draft202012Validator(schema).validate(report)
    assert report["schema_version"] == 1
    assert report["profile"] == "eu-2022"
    assert 0 < report["rules_asked"] <= len(RULES)
    for descriptor in report["descriptors"]:
        assert list(descriptor["elements"]) == [element.id for element in ELEMENTS]
        assert list(descriptor["groups"]) == [group.id for group in GROUPS]
    single, pathway, misspelt = report["descriptors"]
    assert single["kind"] == "credential"
    assert [credential["id"] for credential in single["credentials"]] == [single["id"]]
    assert single["credentials"][0]["elements"] == single["elements"]
    assert pathway["kind"] == "pathway"
    assert [credential["id"] for credential in pathway["credentials"]] == ["basics", "repair", "credential-3"]
    assert misspelt["kind"] is None
    counted = {
        severity: sum(
            finding["severity"] == severity
            for descriptor in report["descriptors"]
            for finding in descriptor["findings"]
        )
        for severity in ("error", "warning", "note")
    }
    assert report["summary"] == {"descriptors": 3, "credentials": 4, **counted, "known": 0, "suppressed": 0}


def test_the_schema_refuses_what_is_no_report(in_project: Path) -> None:
    schema = json.loads((in_project / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    assert not jsonschema.Draft202012Validator(schema).is_valid({"schema_version": 1, "descriptors": []})


def test_standard_input(call: Call) -> None:
    run = call("validate", "-f", "concise", "-", stdin=b"mccheck: 1\ntittle: a\n")
    assert run.out == "<standard input>:2:1: error: unknown key “tittle”; did you mean “title”? [unknown-key]\n"


def test_quiet_leaves_the_exit_code_and_the_files(call: Call, in_project: Path, tmp_path: Path) -> None:
    run = call("validate", "--quiet", "-f", "text", "-f", f"concise={tmp_path / 'out.txt'}", SKETCH)
    assert (run.code, run.out, run.err) == (1, "", "")
    assert "learner-not-identified" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert call("validate", "-q", "docs/complete.yaml").code == 0


def test_it_runs_as_a_module(in_project: Path) -> None:
    done = subprocess.run([sys.executable, "-m", "mccheck", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"mccheck {__version__}\n"


@pytest.mark.parametrize(
    ("terminal", "environment", "colored"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (False, {}, False),
    ],
)
def test_colours_follow_the_terminal_and_the_environment(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, environment: dict[str, str], colored: bool
) -> None:
    from mccheck.cli.output import Color, wants_color

    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    monkeypatch.setenv("TERM", "xterm")
    for name, text in environment.items():
        monkeypatch.setenv(name, text)
    assert wants_color(Color.AUTO) is colored
    assert wants_color(Color.ALWAYS)
    assert not wants_color(Color.NEVER)


def test_the_same_input_gives_the_same_bytes(in_project: Path) -> None:
    def once(seed: str) -> bytes:
        arguments = [sys.executable, "-m", "mccheck", "validate", "-f", "json", str(PATHWAY), str(SKETCH)]
        return subprocess.run(arguments, capture_output=True, check=False, env={"PYTHONHASHSEED": seed}).stdout

    assert once("1") == once("2") != b""


def test_no_network_is_ever_used(in_project: Path) -> None:
    program = (
        "import socket, sys\n"
        "def refuse(*a, **k): raise RuntimeError('network')\n"
        "socket.socket.connect = refuse; socket.getaddrinfo = refuse; socket.create_connection = refuse\n"
        "from mccheck.cli.running import run\n"
        "sys.exit(run(['validate', '--fail-on', 'never', sys.argv[1]]))\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(SKETCH)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_reader_that_goes_away_is_no_error(in_project: Path) -> None:
    for call in (
        f"validate {SKETCH} {PATHWAY}",
        "validate cases -f json",
        "compare cases --by element --expand -f csv",
    ):
        command = f"({sys.executable} -m mccheck {call}; echo $? >&2) | true"
        done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
        assert done.stderr == b"0\n"


@pytest.mark.parametrize(("closed", "told"), [(">&-", False), ("2>&-", True), (">&- 2>&-", False)])
def test_a_stream_that_is_closed_takes_nothing(in_project: Path, closed: str, *, told: bool) -> None:
    command = f"{sys.executable} -m mccheck validate {SKETCH} {closed}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr, bool(done.stdout)) == (1, b"", told)


def test_a_bug_is_called_a_bug(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("of nothing")

    monkeypatch.setattr("mccheck.judging.judge.check", broken)
    run = call("validate", SKETCH)
    assert run.code == 70
    assert "this is a bug in mccheck, not in your file: ZeroDivisionError: of nothing" in run.err
    assert "Traceback" not in run.err


# What people read is held as a whole.


def test_text_report_of_a_credential(call: Call, in_project: Path, update: bool) -> None:
    run = call("validate", SKETCH.relative_to(in_project))
    assert max(map(len, run.out.splitlines())) <= 80
    assert not [line for line in run.out.splitlines() if line != line.rstrip()]
    snapshot("sketch.txt", run.out, update=update)


def test_text_report_of_a_pathway(call: Call, in_project: Path, update: bool) -> None:
    run = call("validate", PATHWAY.relative_to(in_project))
    snapshot("pathway.txt", run.out, update=update)


def test_text_report_is_calm_on_a_wide_terminal(call: Call, in_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    run = call("validate", SKETCH.relative_to(in_project))
    assert max(map(len, run.out.splitlines())) <= 100


def test_colour_changes_nothing_but_the_colour(call: Call, in_project: Path) -> None:
    path = SKETCH.relative_to(in_project)
    plain = call("validate", "--color", "never", path).out
    colored = call("validate", "--color", "always", path).out
    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain


def test_explain_a_rule(call: Call, update: bool) -> None:
    snapshot("explain-rule.txt", call("explain", "hours-disagree-with-credits").out, update=update)


def test_explain_an_element_and_the_group_of_its_name(call: Call, update: bool) -> None:
    snapshot("explain-element.txt", call("explain", "workload").out, update=update)


@pytest.mark.parametrize(
    "name",
    [
        *(rule.name for rule in RULES),
        *(element.id for element in ELEMENTS),
        *(group.id for group in GROUPS),
        "unknown-key",
    ],
)
def test_everything_can_be_explained(name: str, call: Call) -> None:
    run = call("explain", name)
    assert run.code == 0
    assert run.out.startswith(name)
    assert max(map(len, run.out.splitlines())) <= 80


def test_explain_offers_near_names(call: Call) -> None:
    assert "did you mean hours-do-not-add-up" in call("explain", "hours-do-not-addup").err


def test_rules_lists_every_rule(call: Call) -> None:
    out = call("rules").out
    assert [rule.name for rule in RULES if f"  {rule.name} ({rule.severity})" not in out] == []
    rows = json.loads(call("rules", "--format", "json").out)
    every = [*(rule.name for rule in RULES), *(rule.name for rule in FORMAT_RULES)]
    assert [row["name"] for row in rows] == every


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_no_bug(in_project: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        arguments = [sys.executable, "-m", "mccheck", "validate", str(SKETCH)]
        done = subprocess.run(arguments, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert "could not be written: no space left on device" in done.stderr


@pytest.mark.slow
def test_a_missing_parser_is_explained(tmp_path: Path) -> None:
    """Without the package that reads YAML, a call says which it is and what to do, and blames nobody."""
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['_ruamel_yaml'] = None\n", encoding="utf-8")
    for arguments in (["validate", str(SKETCH)], ["compare", str(SKETCH)], ["fix", str(SKETCH)]):
        done = subprocess.run(
            [sys.executable, "-m", "mccheck", *arguments],
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert "ruamel.yaml.clib" in done.stderr
        assert "pip install" in done.stderr
        assert "bug" not in done.stderr
