"""The reader of YAML 1.2: texts as the author wrote them, anchors, limits, and no text that ends it."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from mccheck.reading.problems import Unreadable
from mccheck.reading.yaml import read_documents
from tests.reading.test_document import PLACES
from tests.support import COMPLETE, document_of, findings, messages


def test_words_stay_what_the_author_wrote() -> None:
    data = document_of('country: NO\nversion: 1.10\nisced: 0716\nday: 2024-02-30\nyes: on\nblank:\nempty: ""\n').data
    assert data == {
        "country": "NO",
        "version": "1.10",
        "isced": "0716",
        "day": "2024-02-30",
        "yes": "on",
        "blank": None,
        "empty": None,
    }


def test_norway_is_a_country_and_a_code_keeps_its_zero() -> None:
    assert findings("title: A\nawarded_by: {name: B, country: NO}\nisced_f: 0716\n", "country-unknown") == []
    assert messages("isced_f: 716", "wrong-value") == ["ISCED-F codes keep their leading zero: write “0716”"]


def test_json_is_read_too() -> None:
    text = json.dumps({"mccheck": 1, "title": "Ä 😀 \\ :x", "workload": {"ects": 1.5}})
    assert document_of(text).data == {"mccheck": "1", "title": "Ä 😀 \\ :x", "workload": {"ects": "1.5"}}
    assert document_of('{"a":1,\n\t"b":[1,2]}').data == {"a": "1", "b": ["1", "2"]}


def test_places_after_windows_line_ends_and_a_byte_order_mark() -> None:
    text = "\ufeffmccheck: 1\r\ntitle: A\r\ntittle: B\r\n"
    (finding,) = findings(text, "unknown-key")
    assert (finding.line, finding.column, finding.excerpt) == (3, 1, "tittle: B")


def test_anchors_aliases_and_merge_keys() -> None:
    text = "base: &base {theory: 8, practice: 2}\nhours:\n  <<: *base\n  practice: 4\nagain: *base\n"
    assert document_of(text).data == {
        "base": {"theory": "8", "practice": "2"},
        "hours": {"theory": "8", "practice": "4"},
        "again": {"theory": "8", "practice": "2"},
    }


def test_a_merged_fact_is_found_where_it_stands() -> None:
    text = "base: &base\n  theory: 8\nhours:\n  <<: *base\n"
    assert document_of(text).place(("hours", "theory")).line == 2


def test_aliases_cannot_blow_up() -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
    )
    with pytest.raises(Unreadable, match="expand to too many values"):
        list(read_documents(bomb))


def test_an_alias_that_holds_itself_is_refused() -> None:
    with pytest.raises(Unreadable, match="contains itself"):
        list(read_documents("a: &a [*a]"))


def test_several_documents_in_one_file() -> None:
    assert [document.data for document in read_documents("a: 1\n---\nb: 2\n")] == [{"a": "1"}, {"b": "2"}]


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(Unreadable, match="nested too deeply"):
        list(read_documents("[" * 5000 + "]" * 5000))


def test_the_c_parser_agrees_with_the_pure_parser() -> None:
    def texts(value: object) -> object:
        if isinstance(value, dict):
            return {str(key): texts(item) for key, item in value.items()}
        if isinstance(value, list):
            return [texts(item) for item in value]
        return "1" if value == 1 else value

    pure = YAML(typ="safe", pure=True)
    for event_text in (COMPLETE, PLACES):
        ours, theirs = document_of(event_text).data, pure.load(event_text)
        assert _words(ours) == _words(theirs)


def _words(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _words(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_words(item) for item in value]
    return "" if value is None else str(value).strip().lower()


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_no_text_makes_reading_crash(text: str) -> None:
    try:
        for document in read_documents(text.replace("\0", "")):
            document.place(("a", 0, "b"))
    except Unreadable as error:
        assert error.problem.message
        assert error.problem.place.line >= 1


WITHOUT_PARSER = """
import pickle, sys
sys.modules["_ruamel_yaml"] = None
from mccheck.reading.loading import load_bytes
from mccheck.reading.problems import MissingParser
print([one.descriptor.mccheck for one in load_bytes(b'{"mccheck": 1}', "a.json")])
try:
    list(load_bytes(b"mccheck: 1", "a.yaml"))
except MissingParser as error:
    print(pickle.loads(pickle.dumps(error)))  # as it comes from a process of --jobs
"""


def test_a_missing_parser_is_told_with_what_to_do() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_PARSER], capture_output=True, text=True, check=True)
    read, told = done.stdout.splitlines()
    assert read == "['1']"
    assert "ruamel.yaml.clib" in told
    assert "pip install" in told
