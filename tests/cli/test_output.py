"""What reaches a terminal: in any encoding, at any width, and what programs read always in UTF-8."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mccheck.writing.registry import COMPARISON, REPORT
from tests.conftest import Call
from tests.support import PATHWAY, ROOT, SKETCH

CASES = ["cases/01-fi-sfs-6002.yaml", "cases/11-ie-microcreds.yaml"]


def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """A call in a process of its own, whose streams have the encoding of its environment."""
    return subprocess.run(
        [sys.executable, "-m", "mccheck", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize("command", [["validate"], ["compare"], ["compare", "--by", "element", "--all"]])
def test_text_in_any_encoding(encoding: str, command: list[str]) -> None:
    done = run(*command, *CASES, PYTHONIOENCODING=encoding)
    assert done.returncode in {0, 1}, done.stderr
    text = done.stdout.decode(encoding)
    assert not done.stderr
    assert "\N{REPLACEMENT CHARACTER}" not in text
    assert max(map(len, text.splitlines())) <= 80
    if encoding == "ascii" and command == ["compare"]:
        (line,) = (line for line in text.splitlines() if line.startswith("+ met"))
        assert line.split("   ") == ["+ met", "/ in part", "x gap", "? not stated", "- does not apply"]


@pytest.mark.slow
@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize(
    ("command", "kind"),
    [
        *(("validate", kind) for kind in REPORT if kind != "text"),
        *(("compare", kind) for kind in COMPARISON if kind != "text"),
    ],
)
def test_what_programs_read_is_utf_8_in_every_locale(encoding: str, command: str, kind: str) -> None:
    here = run(command, *CASES, "-f", kind, PYTHONIOENCODING=encoding, LC_ALL="C", PYTHONCOERCECLOCALE="0")
    there = run(command, *CASES, "-f", kind, PYTHONIOENCODING="utf-8")
    assert here.stdout == there.stdout
    here.stdout.decode("utf-8")


@pytest.mark.parametrize(
    "arguments", [["validate", "--help"], ["explain", "workload"], ["rules"], ["explain", "nothing"]]
)
def test_help_and_messages_in_a_poor_encoding(arguments: list[str]) -> None:
    done = run(*arguments, PYTHONIOENCODING="cp437", LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert done.returncode in {0, 2}
    text = (done.stdout + done.stderr).decode("cp437")
    assert "\N{REPLACEMENT CHARACTER}" not in text
    assert "this is a bug" not in text


def test_a_file_is_written_whole_or_not_at_all(
    call: Call, in_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.json"
    file.write_text("before", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    run = call("validate", "-f", f"json={file}", SKETCH)
    assert run.code == 2
    assert f"{file} cannot be written: no space left on device" in run.err
    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_keeps_its_mode_and_a_link_its_target(call: Call, in_project: Path, tmp_path: Path) -> None:
    file, link = tmp_path / "a.json", tmp_path / "link.json"
    file.write_text("before", encoding="utf-8")
    file.chmod(0o640)
    link.symlink_to(file)
    call("validate", "-f", f"json={link}", SKETCH)
    assert link.is_symlink()
    assert json.loads(file.read_text(encoding="utf-8"))["schema_version"] == 1
    assert file.stat().st_mode & 0o777 == 0o640


def test_what_is_no_file_of_its_own_is_written_to(call: Call, in_project: Path) -> None:
    device = Path(os.devnull).stat()
    assert call("validate", "-f", f"json={os.devnull}", SKETCH).code == 1
    assert Path(os.devnull).stat().st_mode == device.st_mode


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs a system with /dev/stdout")
def test_a_pipe_is_written_to(in_project: Path) -> None:
    command = [sys.executable, "-m", "mccheck", "validate", "-f", "json=/dev/stdout", SKETCH]
    done = subprocess.run(command, capture_output=True, check=False)
    assert json.loads(done.stdout)["schema_version"] == 1
    assert Path("/dev/stdout").exists()


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


READABLE = {
    "validate": ["validate", SKETCH],
    "compare": ["compare", SKETCH, PATHWAY],
    "diff": ["diff", SKETCH, PATHWAY],
    "explain": ["explain", "hours-disagree-with-credits"],
    "rules": ["rules"],
    "fix": ["fix", "tests/descriptors/slip.yaml"],
}
CODE = re.compile(r"\x1b\[[0-9;]*m")


def on_a_terminal(arguments: list[str], **more: str) -> str:
    """What a call writes to a terminal."""
    pty = pytest.importorskip("pty", reason="needs a terminal of Unix")
    here, there = pty.openpty()
    environment = {name: text for name, text in os.environ.items() if name != "NO_COLOR"} | {"TERM": "xterm", **more}
    with subprocess.Popen(
        [sys.executable, "-m", "mccheck", *arguments],
        cwd=ROOT,
        env=environment,
        stdout=there,
        stderr=subprocess.DEVNULL,
    ):
        os.close(there)
        pieces = []
        try:
            while piece := os.read(here, 65536):
                pieces.append(piece)
        except OSError:  # how Linux says that the other end is closed
            pass
    os.close(here)
    return b"".join(pieces).decode().replace("\r\n", "\n")


@pytest.mark.slow
@pytest.mark.parametrize("command", READABLE)
def test_a_terminal_gets_colours_unless_somebody_wants_none(command: str) -> None:
    arguments = READABLE[command]
    colored = on_a_terminal(arguments)
    assert CODE.search(colored)
    for plain in (on_a_terminal(arguments, NO_COLOR="1"), on_a_terminal([*arguments, "--color", "never"])):
        assert "\x1b" not in plain
        assert plain == CODE.sub("", colored)
    assert CODE.search(on_a_terminal([*arguments, "--color", "always"], NO_COLOR="1"))


@pytest.mark.parametrize("command", READABLE)
def test_a_file_gets_colours_only_where_they_are_asked_for(command: str, call: Call, in_project: object) -> None:
    plain = call(*READABLE[command]).out
    assert plain
    assert "\x1b" not in plain
    colored = call(*READABLE[command], "--color", "always").out
    assert CODE.search(colored)
    assert CODE.sub("", colored) == plain


def test_other_formats_have_no_colours(call: Call) -> None:
    assert "\x1b" not in call("rules", "-f", "json", "--color", "always").out
