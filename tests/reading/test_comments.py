"""The comments of a file, told from text that only looks like one."""

import pytest

from mccheck.reading.yaml import read_documents


@pytest.mark.parametrize(
    "line",
    [
        'remark: "# mccheck: ignore-file[level] no comment"\n',
        "remark: 'it''s # mccheck: ignore-file[level] no comment'\n",
        "remark: |\n  first\n  # mccheck: ignore-file[level] no comment\n  last\n",
        "remark: >-\n\n  # mccheck: ignore-file[level] no comment\n\n",
        'remark: "several\n  # mccheck: ignore-file[level] no comment\n  lines"\n',
        "remark: text#mccheck:ignore-file[level] no comment\n",
        '"remark": {text: "a # mccheck: ignore-file[level] b"}\n',
    ],
)
def test_a_hash_in_quotation_marks_or_in_a_block_is_text(line: str) -> None:
    (document,) = read_documents(f"mccheck: 1\n{line}title: x\n")
    assert document.comments == ()


def test_comments_are_found_wherever_yaml_allows_them() -> None:
    text = (
        "# mccheck: ignore first\nmccheck: 1 # one\n"
        "a: |  # two\n  text # no\n  # no\n# three\nb: ['x # no', # four\n  y] # five\n"
        "c: multi\n  line # six\nd: https://x.example/a#no # seven\n'e # no': é “ü” 🙂 # eight\n"
        "f: >+\n  # no\n\n# nine\n"
    )
    (document,) = read_documents(text)
    assert [comment.text for comment in document.comments] == [
        "# mccheck: ignore first", "# one", "# two", "# three", "# four", "# five", "# six", "# seven", "# eight",
        "# nine",
    ]  # fmt: skip
    lines = text.splitlines()
    for comment in document.comments:
        assert lines[comment.line - 1][comment.column - 1 :] == comment.text


def test_comments_are_read_only_where_a_file_has_an_instruction() -> None:
    (document,) = read_documents("mccheck: 1 # one\ntitle: x # two\n")
    assert document.comments == ()
