"""JSON Lines: each line is a descriptor, with its place in the file."""

import json
from pathlib import Path

import pytest

from tests.conftest import Call


def test_each_line_is_a_descriptor_with_its_place(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text(
        '{"mccheck": 1, "title": "A"}\n\n{"mccheck": 1, "tittle": "B"}\n{"mccheck": \n[1]\n'
        '{"mccheck": 1, "id": "c", "id": "d"}\n{"mccheck": 1, "title": "E"} # mccheck: ignore-file[title] because\r\n',
        encoding="utf-8",
    )
    found = [json.loads(line) for line in call("validate", path, "-f", "json-lines").out.splitlines()]
    assert [one["title"] for one in found] == ["A", "B", None, None, None, "E"]
    assert (
        call("validate", tmp_path, "-f", "json-lines").out.splitlines()
        == call("validate", path, "-f", "json-lines").out.splitlines()
    )
    places = [{(finding["line"], finding["rule"]) for finding in one["findings"]} for one in found]
    assert {line for line, _ in places[0]} == {1}
    assert (3, "unknown-key") in places[1]
    assert places[2:4] == [{(4, "broken-yaml")}, {(5, "not-a-descriptor")}]
    assert (6, "duplicate-key") in places[4]
    assert {line for line, _ in places[5]} == {7}
    (twice,) = (one["message"] for one in found[4]["findings"] if one["rule"] == "duplicate-key")
    assert "the first, on line 6" in twice
    assert found[1]["findings"][0]["excerpt"] == '{"mccheck": 1, "tittle": "B"}'
    assert len({finding["fingerprint"] for one in found for finding in one["findings"]}) == sum(
        len(one["findings"]) for one in found
    )


def test_lines_come_on_standard_input_too(call: Call) -> None:
    run = call("validate", "-", "--stdin-filename", "a.jsonl", "-f", "concise", stdin=b'{"mccheck": 1}\n{"mcheck": 1}')
    assert run.out.startswith("a.jsonl:1:")
    assert "a.jsonl:2:" in run.out
    empty = call("validate", "-", "--stdin-filename", "a.jsonl", stdin=b"\n")
    assert "The file is empty" in empty.out


def test_nothing_after_a_line_that_is_no_text_is_read(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"mccheck": 1}\n\xff\n{"mccheck": 1}\n')
    run = call("validate", tmp_path / "a.jsonl", "-f", "json-lines")
    assert [json.loads(line)["findings"][0]["rule"] for line in run.out.splitlines()][1:] == ["not-text"]
    assert json.loads(run.out.splitlines()[1])["findings"][0]["line"] == 2


@pytest.mark.parametrize("line", ['{"mccheck": 1} {"mccheck": 1}', '{"mccheck": 1', '{"mccheck": 1, "title" "A"}'])
def test_a_broken_line_is_one_finding_without_a_word_of_yaml(line: str, call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(f'{line}\n{{"mccheck": 1, "title": "B"}}\n', encoding="utf-8")
    first, second = json.loads(call("validate", tmp_path / "a.jsonl", "-f", "json").out)["descriptors"]
    (finding,) = first["findings"]
    assert finding["message"].startswith("the line is not valid JSON: ")
    assert "indentation" not in finding["message"]
    assert second["title"] == "B"
