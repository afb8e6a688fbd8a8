"""The comparison in Markdown."""

from pathlib import Path

from tests.conftest import Call
from tests.support import DOCUMENTED, PATHWAY, SKETCH, snapshot


def test_markdown(call: Call, in_project: Path, update: bool) -> None:
    snapshot("compare.md", call("compare", "-f", "markdown", SKETCH, PATHWAY, DOCUMENTED).out, update=update)


def test_markdown_takes_no_markup_from_authors(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mccheck: 1\ntitle: 'a | b <script> [x](y) **z**'\n", encoding="utf-8")
    out = call("compare", "-f", "markdown", path).out
    assert r"a \| b \<script\> \[x\](y) \*\*z\*\*" in out
