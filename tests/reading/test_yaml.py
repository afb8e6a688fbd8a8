"""Reading: YAML 1.2 and JSON as the author wrote them, with the place of every key and value."""

import json
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from mccheck.reading import loading, registry, yaml
from mccheck.reading.document import Document
from mccheck.reading.loading import File, Loaded
from mccheck.reading.problems import Unreadable
from mccheck.reading.yaml import read_documents
from mccheck.terms import route_text
from tests.support import COMPLETE, findings, judged, messages, report_on


def read(text: str) -> Document:
    (document,) = read_documents(text)
    return document


def test_words_stay_what_the_author_wrote() -> None:
    data = read('country: NO\nversion: 1.10\nisced: 0716\nday: 2024-02-30\nyes: on\nblank:\nempty: ""\n').data
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


def test_urls_and_times_stand_in_flow_objects_without_quotation_marks() -> None:
    data = read("a: {url: https://fjord.example/x?y=1, at: 10:30, n: [a:b]}\n").data
    assert data == {"a": {"url": "https://fjord.example/x?y=1", "at": "10:30", "n": ["a:b"]}}


def test_json_is_read_too() -> None:
    text = json.dumps({"mccheck": 1, "title": "Ä 😀 \\ :x", "workload": {"ects": 1.5}})
    assert read(text).data == {"mccheck": "1", "title": "Ä 😀 \\ :x", "workload": {"ects": "1.5"}}
    assert read('{"a":1,\n\t"b":[1,2]}').data == {"a": "1", "b": ["1", "2"]}


PLACES = """\
mccheck: 1
title: Räksmörgås 😀 kurs   # code points are counted, not bytes
learning_outcomes:
  - {id: ä, text: Été}
  - id: two
    text: >
      folded
      text
workload: {hours: {theory: 8, practice: 16}, ects: 1}
"""


@pytest.mark.parametrize(
    ("route", "line", "column", "end"),
    [
        (("title",), 2, 8, 25),
        (("learning_outcomes", 0), 4, 6, 8),
        (("learning_outcomes", 0, "text"), 4, 19, 22),
        (("learning_outcomes", 1), 5, 5, 7),
        (("learning_outcomes", 1, "text"), 6, 11, 1),
        (("workload", "hours", "practice"), 9, 41, 43),
        (("workload", "ects"), 9, 52, 53),
        (("workload", "nothing"), 9, 1, 9),
        (("nothing",), 2, 1, 6),
    ],
)
def test_places(route: tuple[str | int, ...], line: int, column: int, end: int) -> None:
    place = read(PLACES).place(route)
    assert (place.line, place.column, place.end_column) == (line, column, end)


def test_the_place_of_a_key() -> None:
    place = read(PLACES).place(("workload", "hours", "theory"), on_key=True)
    assert (place.line, place.column, place.end_column) == (9, 20, 26)


def test_places_after_windows_line_ends_and_a_byte_order_mark() -> None:
    text = "\ufeffmccheck: 1\r\ntitle: A\r\ntittle: B\r\n"
    (finding,) = findings(text)
    assert (finding.line, finding.column, finding.excerpt) == (3, 1, "tittle: B")


def test_anchors_aliases_and_merge_keys() -> None:
    text = "base: &base {theory: 8, practice: 2}\nhours:\n  <<: *base\n  practice: 4\nagain: *base\n"
    assert read(text).data == {
        "base": {"theory": "8", "practice": "2"},
        "hours": {"theory": "8", "practice": "4"},
        "again": {"theory": "8", "practice": "2"},
    }


def test_a_merged_fact_is_found_where_it_stands() -> None:
    text = "base: &base\n  theory: 8\nhours:\n  <<: *base\n"
    assert read(text).place(("hours", "theory")).line == 2


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


MANY = [
    "a: 1\n---\nb: 2\n",
    "# about the first\n%YAML 1.2\n---\na: 1\n# about it too\n---\nb\n...\n# and after\n%YAML 1.2\n---\nc: [1,\n 2]\n",
    "---\n---\na: 1\n",
    "--- a\n---b\n---\tc\n---",
    "\ufeff---\r\na: |\r\n  --- no mark\r\n  ---\r\n---\r\nb: '\r\n  ...'\r\n",
    "a: 1\rb: 2\r---\rc: 3\r",
    "a: &x 1\nb: *x\n---\na: &x 2\nb: *x\n",
    "# nothing\n",
    "\ufeff%YAML 1.2\n---\na: 1\n",
    "\ufeff# about the first\n---\na: 1\n",
]


@pytest.mark.parametrize("text", MANY)
def test_a_file_is_read_piece_by_piece_as_it_would_be_in_one(text: str) -> None:
    def places(document: Document) -> object:
        routes = [(key,) for key in document.data] if isinstance(document.data, dict) else []
        return document.data, [(place := document.place(route), document.line(place.line)) for route in routes]

    pieces = [one for one in yaml.read(BytesIO(text.encode())) if isinstance(one, Document)]
    assert [places(one) for one in pieces] == [places(one) for one in read_documents(text.removeprefix("\ufeff"))]


def test_a_document_may_follow_the_end_of_another() -> None:
    documents = yaml.read(BytesIO(b"a: 1\n...\n...\n# between\n...\nb: 2\n...\n\n...\n"))
    assert [one.data for one in documents if isinstance(one, Document)] == [{"a": "1"}, {"b": "2"}]


def test_a_document_that_cannot_be_read_spoils_no_other() -> None:
    first, second, third = report_on('mccheck: 1\ntitle: "A\n---\nmccheck: 1\ntitle: B\n---\na: [\n').descriptors
    assert [(finding.rule, finding.line) for finding in first.findings] == [("broken-yaml", 2)]
    assert second.title == "B"
    assert [(finding.rule, finding.line) for finding in third.findings] == [("broken-yaml", 7)]


def test_a_mark_that_closes_a_file_begins_no_descriptor() -> None:
    (only,) = report_on("---\nmccheck: 1\ntitle: A\n---\n# the end\n---\n").descriptors
    assert only.title == "A"
    (nothing,) = report_on("---\n---\n").descriptors
    assert [finding.message for finding in nothing.findings] == ["the file is empty"]


def test_after_what_is_no_text_nothing_is_read() -> None:
    first, second = report_on(b"mccheck: 1\ntitle: A\n---\nmccheck: 1\ntitle: \xff\n---\nmccheck: 1\n").descriptors
    assert first.title == "A"
    assert [(finding.rule, finding.line, finding.column) for finding in second.findings] == [("not-text", 5, 8)]


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
        ours, theirs = read(event_text).data, pure.load(event_text)
        assert _words(ours) == _words(theirs)


def _words(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _words(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_words(item) for item in value]
    return "" if value is None else str(value).strip().lower()


def test_routes_read_as_people_write_them() -> None:
    assert route_text(("assessment", "methods", 1, "weight")) == "assessment.methods[1].weight"


def test_shorthand_is_judged_like_the_long_form() -> None:
    short = judged("title: A\nworkload: 28 hours\nparticipation: online\nassessment: quiz\nlearning_outcomes: Do it\n")
    long = judged(
        "title: {en: A}\nworkload: {hours: {total: 28}}\nparticipation: {forms: [online]}\n"
        "assessment: {methods: [{type: quiz}]}\nlearning_outcomes: [{text: {en: Do it}}]\n"
    )
    assert short.elements == long.elements


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_no_text_makes_reading_crash(text: str) -> None:
    try:
        for document in read_documents(text.replace("\0", "")):
            document.place(("a", 0, "b"))
    except Unreadable as error:
        assert error.problem.message
        assert error.problem.place.line >= 1


FRAGMENTS = st.sampled_from(
    ["mccheck: 1", "title: A", "title:", "workload:", "  hours: 24", "  ects: 3", "level: 4", "level: {eqf: 9}",
     "assessment:", "  methods:", "    - quiz", "    - {type: x}", "- a", "credentials:", "kind: pathway",
     "  - id: a", "awarded_by: [a, {name: b}]", "certificate: yes", "figures: [{share: 3}]", "\t", "{", "]", "*a"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(FRAGMENTS, max_size=12))
def test_no_descriptor_makes_judging_crash(lines: list[str]) -> None:
    descriptor = judged("\n".join(["mccheck: 1", *lines]).replace("mccheck: 1\nmccheck: 1", "mccheck: 1"))
    assert len(descriptor.elements) == 26


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize(
    "where",
    ["title: Blade{}repair", 'title: "Blade{}repair"', "title: |\n  Blade{}repair", "# Blade{}repair\ntitle: Blade"],
)
def test_what_only_the_parser_takes_for_a_line_end_moves_no_place(character: str, where: str) -> None:
    text = f"mccheck: 1\n{where.format(character)}\nlevel: {{eqf: 9}}\n"
    (finding,) = findings(text, "wrong-value")
    assert (finding.line, finding.excerpt) == (text.split("level", maxsplit=1)[0].count("\n") + 1, "level: {eqf: 9}")
    sound = text.replace("9", "4")
    assert judged(sound).title == ("Blade" if where.startswith("#") else f"Blade{character}repair")


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_a_broken_file_with_odd_line_ends_is_told_at_its_place(character: str) -> None:
    text = f"mccheck: 1\ntitle: a{character}b{character}{character}\nlevel: 4\nlevel: 4\n"
    (finding,) = findings(text, "duplicate-key")
    assert (finding.line, finding.column) == (4, 1)
    (finding,) = findings(f"mccheck: 1\ntitle: a{character}b\nworkload: [1", "broken-yaml")
    assert finding.line == 3


def test_what_the_reader_needs_for_itself_is_refused() -> None:
    (finding,) = findings("mccheck: 1\ntitle: Blade \ufdd0 repair", "broken-yaml")
    assert (finding.line, finding.column) == (2, 14)
    assert "U+FDD0" in finding.message


# The readers


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a.yaml", "YAML"),
        ("a.YML", "YAML"),
        ("folder.json/a", "YAML"),
        ("<standard input>", "YAML"),
        ("a.json", "JSON"),
        ("a.JSONL", "JSON Lines"),
    ],
)
def test_the_suffix_of_a_file_tells_its_reader(path: str, name: str) -> None:
    assert registry.reader_of(path).name == name


def test_of_readers_that_share_a_suffix_the_first_bytes_choose(monkeypatch: pytest.MonkeyPatch) -> None:
    other = registry.Reader("Other", (".json",), lambda head: b"@context" in head, "nowhere", mendable=False)
    monkeypatch.setattr(registry, "READERS", (*registry.READERS, other))
    assert registry.reader_of("a.json", lambda: b'{"@context": 1}').name == "Other"
    assert registry.reader_of("a.json", lambda: b'{"mccheck": 1}').name == "JSON"
    assert registry.reader_of("a.json", lambda: b"{}").name == "JSON"
    assert registry.reader_of("a.yaml", lambda: b"@context: 1").name == "YAML"


@pytest.mark.parametrize("reader", registry.READERS, ids=lambda reader: reader.name)
def test_bytes_go_the_road_that_files_go(reader: registry.Reader, tmp_path: Path) -> None:
    data = b'{"mccheck": 1, "title": "A"}\n'
    for suffix in reader.suffixes:
        path = tmp_path / f"a{suffix}"
        path.write_bytes(data)
        (from_file,), (from_bytes,) = loading.load(File(str(path), searched=True)), loading.load_bytes(data, str(path))
        assert isinstance(from_file, Loaded)
        assert isinstance(from_bytes, Loaded)
        assert from_file.descriptor == from_bytes.descriptor
        assert from_file.document.place(("title",)) == from_bytes.document.place(("title",))


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
