"""Colours: on a terminal, not in a file, and never against NO_COLOR, in every command that writes for reading."""

import os
import re
import subprocess
import sys

import pytest

from tests.conftest import Call
from tests.support import PATHWAY, ROOT, SKETCH

pty = pytest.importorskip("pty", reason="needs a terminal of Unix")

READABLE = {
    "validate": ["validate", SKETCH],
    "compare": ["compare", SKETCH, PATHWAY],
    "diff": ["diff", SKETCH, PATHWAY],
    "explain": ["explain", "hours-disagree-with-credits"],
    "rules": ["rules"],
    "fix": ["fix", "tests/descriptors/misspelt.yaml"],
}
CODE = re.compile(r"\x1b\[[0-9;]*m")


def on_a_terminal(arguments: list[str], **more: str) -> str:
    """What a call writes to a terminal."""
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
