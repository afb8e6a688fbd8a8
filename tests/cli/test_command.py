"""The help of each command: arguments by their metavar, and nothing that runs over 80 columns."""

import pytest

from mccheck.cli.app import COMMANDS
from tests.conftest import Call
from tests.support import ROOT

CALLS = [*((name,) for name in COMMANDS), *(("baseline", name) for name in ("write", "update", "prune"))]


@pytest.mark.parametrize("command", CALLS, ids=" ".join)
def test_help_shows_no_python_type_and_fits(
    command: tuple[str, ...], call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    run = call(*command, "--help")
    assert run.code == 0
    assert "str>" not in run.out
    assert "list[" not in run.out
    assert max(map(len, run.out.splitlines())) <= 80


def test_the_usage_line_shows_what_may_be_left_out(call: Call) -> None:
    assert call("validate", "--help").out.startswith("Usage: mccheck validate [OPTIONS] PATH…\n")
    assert call("diff", "--help").out.startswith("Usage: mccheck diff [OPTIONS] OLD|REV [NEW|PATH…]\n")
    assert "\n  PATH  The file to write" in call("init", "--help").out
    assert "Missing argument 'PATH…'" in call("validate").err


def test_every_command_is_in_the_readme_and_its_summary_is_whole() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"`mccheck {name}" not in readme] == []
    help_text = (ROOT / "src/mccheck/cli/help.txt").read_text(encoding="utf-8")
    assert "..." not in help_text.replace("[ARGS]...", "")
