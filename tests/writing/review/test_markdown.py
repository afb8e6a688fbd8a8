"""The review in Markdown."""

from pathlib import Path

from tests.conftest import Call
from tests.support import SILENT, snapshot


def test_markdown(with_a_collection: Path, call: Call, update: bool) -> None:
    snapshot("diff.md", call("diff", "old", "new", "-f", "markdown").out, update=update)


def test_what_an_author_writes_is_no_markup(folders: Path, call: Call) -> None:
    text = SILENT.replace("Blade repair for wind turbine technicians", '"**Blade** <b>\\e[31m"')
    (folders / "new" / "came.yaml").write_text(text, encoding="utf-8")
    assert "\\*\\*Blade\\*\\* \\<b\\>\\\\u001b\\[31m" in call("diff", "old", "new", "-f", "markdown").out
    assert "\x1b" not in call("diff", "old", "new").out
