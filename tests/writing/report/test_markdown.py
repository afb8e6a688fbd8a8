"""The report in Markdown, as a person reads it."""

import re

from tests.support import snapshot, written
from tests.writing.report.support import nasty, several, with_statuses


def test_markdown_takes_no_markup_from_authors() -> None:
    out = written("markdown", nasty(several()))
    assert "<script>" not in out.replace(r"\<script\>", "")
    assert r"\| \<script\>alert(1)\</script\>" in out
    assert r"\[x\](http://e) \`c\`" in out
    rows = [line for line in out.splitlines() if line.startswith("| error")]
    assert rows
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5


def test_markdown_of_a_credential_a_collection_and_a_broken_file(update: bool) -> None:
    snapshot("validate.md", written("markdown", with_statuses(several())), update=update)
