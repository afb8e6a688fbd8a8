"""Configuration: which rules are put to which file."""

from pathlib import Path

from tests.settings.support import found_under


def test_what_the_call_asks_for_comes_last(tmp_path: Path) -> None:
    config = "select: [identity]\nignore: [title]\n"
    found = found_under(tmp_path, config, "id: a\n", select=("issue_date",), ignore=())
    assert set(found) == {"date-of-issue-not-carried"}


def test_rules_by_path(tmp_path: Path) -> None:
    config = "paths:\n  drafts/: {ignore: [assessment], severity: {identity: note}}\n"
    assert "criteria-not-stated" in found_under(tmp_path, config, "id: a\n", "final/a.yaml")
    draft = found_under(tmp_path, config, "id: a\n", "drafts/a.yaml")
    assert "criteria-not-stated" not in draft
    assert draft["title-not-stated"] == "note"
