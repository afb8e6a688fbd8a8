"""Fixtures for all tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import COMPLETE, PATHWAY, ROOT, SILENT, Run, catalogue, mccheck


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write the snapshots anew")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-snapshots"))


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "MCCHECK_DEBUG", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)


Call = Callable[..., Run]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Call mccheck in this process: `call("validate", path)`."""

    def do(*arguments: str | Path, stdin: bytes | None = None) -> Run:
        return mccheck(*arguments, capsys=capsys, stdin=stdin)

    return do


@pytest.fixture
def in_project(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run in the root of the project, so that paths in reports are short."""
    monkeypatch.chdir(ROOT)
    return ROOT


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders: one descriptor got worse, one better, one came, one went, one stayed."""
    monkeypatch.chdir(tmp_path)
    members = ("{id: a, title: A}", "{id: d, title: D, participation: onsite}")
    for name, old, new in (
        ("sub/worse", COMPLETE, SILENT),
        ("better", SILENT, COMPLETE),
        ("came", None, SILENT),
        ("went", SILENT, None),
        ("stayed", SILENT, SILENT),
        ("pathway", (ROOT / PATHWAY).read_text(encoding="utf-8"), catalogue(*members)),
    ):
        for side, text in (("old", old), ("new", new)):
            path = tmp_path / side / f"{name}.yaml"
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text, encoding="utf-8")
    return tmp_path
