"""The command with all its commands."""

import pytest

from tests.conftest import Call


def test_the_text_of_help_is_that_of_the_commands(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert call("--help").out == call("--help", "--help").out
    monkeypatch.setenv("COLUMNS", "60")
    assert max(map(len, call("--help").out.splitlines())) <= 60
