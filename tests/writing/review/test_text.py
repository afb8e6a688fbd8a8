"""The review for people at a terminal."""

from pathlib import Path

from tests.conftest import Call
from tests.support import snapshot


def test_text(with_a_collection: Path, call: Call, update: bool) -> None:
    text = call("diff", "old", "new").out
    assert max(map(len, text.splitlines())) <= 80
    snapshot("diff.txt", text, update=update)
    assert "\x1b[" in call("diff", "old", "new", "--color", "always").out
