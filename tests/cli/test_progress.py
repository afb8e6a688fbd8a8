"""Long work shows itself at a terminal, and there only."""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest

from tests.support import ROOT, json_lines

pytestmark = pytest.mark.slow

SLOW = """
import sys, time
import mccheck.judging.judge as building
from mccheck.cli.running import run

real = building.check

def slow(*arguments):
    time.sleep(0.2)
    return real(*arguments)

building.check = slow
sys.exit(run(["validate", *sys.argv[1:], "--no-config", "-f", "concise"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
@pytest.mark.parametrize(
    ("path", "done", "is_left"),
    [
        ("cases", rb"\d+ of 11 files", True),
        ("catalogue.jsonl", rb"\d+ descriptors", True),
        ("-", rb"\d+ descriptors", False),  # how long the input is is not known: the time is what has passed
    ],
)
def test_a_long_run_shows_itself_at_a_terminal_only(path: str, done: bytes, is_left: bool, tmp_path: Path) -> None:
    import pty

    source = tmp_path / "catalogue.jsonl"
    source.write_bytes(json_lines(14))
    named = str(source) if path == source.name else path
    command = [sys.executable, "-c", SLOW, named, "--stdin-filename", source.name]
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    # What it writes goes to a file: a pipe that nobody reads meanwhile may be full.
    with source.open("rb") as file, (tmp_path / "out").open("wb") as report:
        process = subprocess.Popen(command, cwd=ROOT, stdin=file, stderr=theirs, stdout=report, env=environment)
    os.close(theirs)
    told = BytesIO()
    try:
        while part := os.read(ours, 4096):
            told.write(part)
    except OSError:  # the terminal is gone
        pass
    process.wait(timeout=60)
    os.close(ours)
    out = (tmp_path / "out").read_bytes()
    assert re.search(done + rb", gaps so far: \d+", told.getvalue())
    seconds = [int(found) for found in re.findall(rb"0:00:0(\d)", told.getvalue())]
    assert len(set(seconds)) > 1
    assert seconds == sorted(seconds, reverse=is_left)
    assert b"gaps so far" not in out
    with source.open("rb") as file:
        silent = subprocess.run(command, cwd=ROOT, stdin=file, capture_output=True, check=False)
    assert (silent.stdout, silent.stderr) == (out, b"")
