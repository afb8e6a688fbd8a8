"""Markdown with a descriptor as its front matter."""

from pathlib import Path

from mccheck import check, check_text
from tests.conftest import Call

PAGE = "---\nmccheck: 1\ntitle: Blades\nlevel: {eqf: 9}\n---\n\n# Blades\n\nmccheck: no key, but text\n"


def test_the_descriptor_is_judged_at_its_lines_and_the_text_is_left_alone() -> None:
    (descriptor,) = check_text(PAGE, name="course.md").descriptors
    assert descriptor.title == "Blades"
    assert [(one.line, one.column) for one in descriptor.findings if one.rule == "wrong-value"] == [(4, 14)]


def test_a_page_without_one_is_no_descriptor() -> None:
    for text in ("# Blades\n", "", "----\nmccheck: 1\n"):
        (descriptor,) = check_text(text, name="course.md").descriptors
        assert [finding.rule for finding in descriptor.findings] == ["not-a-descriptor"]


def test_other_pages_of_a_folder_are_no_news(tmp_path: Path, call: Call) -> None:
    (tmp_path / "course.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "README.md").write_text("# Courses\n\nA file begins with mccheck: 1\n", encoding="utf-8")
    assert [one.title for one in check(tmp_path).descriptors] == ["Blades"]
    assert "skipped" not in call("validate", tmp_path).err
