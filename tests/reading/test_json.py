"""The reader of JSON: the same data, places and problems as the reader of YAML, which reads all sound JSON but some."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mccheck.reading import json as json_reader
from mccheck.reading import yaml
from mccheck.reading.document import Data, Document
from mccheck.reading.problems import Problem, Unreadable
from mccheck.terms import Route
from tests.reading.support import strict
from tests.support import ROOT, report_on

Read: TypeAlias = Callable[[str, int], Iterator[Document]]


def outcome(read: Read, text: str) -> object:
    """All that a reader finds in a text with three lines above it: data and the traces of all routes; or a problem."""
    try:
        (document,) = read(text, 3)
    except Unreadable as error:
        return error.problem
    ways = [*routes(document.data)]
    beyond = [(*way, *more) for way in ways for more in (("nothing",), (0,), (7, "x"), ("x", 0))]
    traces = [(way, document.trace(way, on_key=on_key)) for way in (*ways, *beyond) for on_key in (False, True)]
    return document.data, traces, document.lines, document.beginning()


def routes(data: Data) -> Iterator[Route]:
    """The route to every value in plain data."""
    yield ()
    if isinstance(data, dict):
        yield from ((key, *route) for key, value in data.items() for route in routes(value))
    elif isinstance(data, list):
        yield from ((number, *route) for number, value in enumerate(data) for route in routes(value))


# Texts of JSON, put together from what they are written with: a key may stand twice, spaces anywhere.

CHARACTERS = st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(0xFDD0, 0xFDF0))))
IN_ONE_ESCAPE = st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"], exclude_characters="\ufdd0\ufdd1\ufdd2")
TEXTS = st.text(CHARACTERS, max_size=9).map(lambda text: json.dumps(text, ensure_ascii=False)) | st.text(
    IN_ONE_ESCAPE, max_size=9
).map(json.dumps)
SCALARS = TEXTS | st.sampled_from(
    ["null", "true", "false", "0", "-0", "716", "1.50", "1e5", "0.1E-7", "9" * 5000, '""', '" "', '"null"', '"\\/"']
)
KEYS = st.sampled_from(['"title"', '"source"', '"remark"', '"text"', '"credentials"', '"id"', '"<<"', '""']) | TEXTS
SPACE = st.sampled_from(["", "", " ", "\n  ", "\r\n", "\r", " \t", "\u00a0"])


def containers(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    item = st.tuples(SPACE, values, SPACE).map("".join)
    member = st.tuples(SPACE, KEYS, st.sampled_from([":", " : ", ":\n "]), values, SPACE).map("".join)
    return st.lists(item, max_size=4).map(",".join).map("[{}]".format) | st.lists(member, max_size=5).map(",".join).map(
        lambda members: f"{{{members}}}"
    )


@settings(max_examples=400, deadline=None)
@given(
    st.tuples(st.sampled_from(["", "\n ", " "]), st.recursive(SCALARS, containers, max_leaves=15), SPACE).map("".join)
)
def test_both_readers_agree(text: str) -> None:
    assert outcome(json_reader.read_documents, text) == outcome(yaml.read_documents, text)


LAYOUTS: dict[str, Callable[[object], str]] = {
    "minified": lambda data: json.dumps(data, ensure_ascii=False, separators=(",", ":")),
    "indented": lambda data: json.dumps(data, ensure_ascii=False, indent=2),
    "indented with tabs": lambda data: json.dumps(data, ensure_ascii=False, indent="\t"),
    "escaped": json.dumps,
    "with Windows line ends": lambda data: json.dumps(data, indent=4).replace("\n", "\r\n"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_both_readers_agree_on_the_cases(layout: str) -> None:
    for path in sorted((ROOT / "cases").glob("*.yaml")):
        (case,) = yaml.read_documents(path.read_text(encoding="utf-8"))
        text = LAYOUTS[layout](case.data)
        assert outcome(strict, text) == outcome(yaml.read_documents, text)
        assert next(strict(text)).data == case.data


def test_a_case_in_json_is_judged_as_in_yaml() -> None:
    for path in sorted((ROOT / "cases").glob("*.yaml")):
        (case,) = yaml.read_documents(path.read_text(encoding="utf-8"))
        text = json.dumps(case.data, ensure_ascii=False, indent=2)
        (as_json,), (as_yaml,) = (report_on(text, name).descriptors for name in ("case.json", "case.yaml"))
        assert replace(as_json, path=as_yaml.path) == as_yaml


@pytest.mark.parametrize(
    "text",
    ['{"mccheck"\n: 1}', '\t{"mccheck": 1}', '{"mccheck": 1, "a": {"%s": null}}' % ("k" * 2000), '{"mccheck":\t1}\n\t'],
)
def test_sound_json_is_read_though_yaml_may_refuse_it(text: str) -> None:
    data = next(strict(text)).data
    assert isinstance(data, dict)
    assert data["mccheck"] == "1"


NOT_STRICT = [
    '{"a": 1} # a comment',
    '# mccheck: ignore[title] because\n{"a": 1}',
    '{"a": [1, 2,],}',
    "{'a': 1}",
    "{a: b, c: NaN}",
    '{"a": NaN, "b": [-Infinity, Infinity]}',
    '{"a": 012}',
    '{"a": "b\n  c"}',
    '{"a": &x {"b": 1}, "c": *x}',
    '{"a": {"a": 1, "a": 2}, }',
    "mccheck: 1\ntitle: A\n",
    '{"a": 1',
    '{"a": 1} {"b": 2}',
    '{"a": "\x01"}',
    '{"a": "\x7f"}',
    '{"a": "\ufdd0"}',
    '{"a": "\uffff"}',
    r'{"a": "\ud83d"}',
    r'{"a": "\ude00\ud83d"}',
    r'{"a": "\x41"}',
    '{"a": "\t"}',
    "[" * 201 + "]" * 201,
    "[" * 5000 + "]" * 5000,
    '{"a":' * 201 + "1" + "}" * 201,
    '{"a": 1, "b": ' + "[" * 250 + "null" + "]" * 250 + ', "a": 2}',
    '{"a": 1, "a": 2, "b": ' + "[" * 250 + "]" * 250 + "}",
    "",
    "\n",
    "// a comment\n{}",
]


@pytest.mark.parametrize("text", NOT_STRICT)
def test_where_a_text_is_not_strict_yaml_decides(text: str) -> None:
    def found(read: Read) -> object:
        try:
            return [(one.data, one.place(("a",)), one.comments) for one in read(text, 0)]
        except Unreadable as error:
            return error.problem

    assert found(json_reader.read_documents) == found(yaml.read_documents)


def test_a_json_file_may_hold_several_documents_of_yaml() -> None:
    found = list(json_reader.read(BytesIO(b'{"a": 1}\n---\n{"b": 2}\n---\n{"c": \n---\nd: 4\n')))
    assert [one.data for one in found if isinstance(one, Document)] == [{"a": "1"}, {"b": "2"}, {"d": "4"}]
    assert [one.place.line for one in found if isinstance(one, Problem)] == [5]


def test_nesting_goes_as_deep_as_in_yaml() -> None:
    text = '{"a":' * 100 + "[" * 100 + "null" + "]" * 100 + "}" * 100
    assert next(strict(text)).data == next(yaml.read_documents(text)).data


@pytest.mark.parametrize(
    ("text", "key", "first", "second"),
    [
        ('{"id": 1,\n "id": 2}', "id", (1, 2), (2, 2)),
        ('{"a": 1, "a": {"b": 1, "b": 2}}', "b", (1, 16), (1, 24)),
        ('{"a": 1, "a": 2, "b": {"c": 1, "c": 2}}', "a", (1, 2), (1, 10)),
        (r'{"\ud83d\ude00": [{"id": 1}, {"i\u0064": 2, "id": 3}]}', "id", (1, 31), (1, 45)),
        ('{"a"\n: 1, "a": 2}', "a", (1, 2), (2, 6)),
    ],
)
def test_a_key_that_stands_twice(text: str, key: str, first: tuple[int, int], second: tuple[int, int]) -> None:
    (document,) = json_reader.read_documents(text, 4)
    line, column = first
    message = (
        f"the key “{key}” appears here a second time; the first, on line {line + 4}, column {column}, "
        "is the one that counts"
    )
    (problem,) = (one for one in document.problems if one.message == message)
    assert problem.rule == "duplicate-key"
    assert (problem.place.line - 4, problem.place.column) == second
    assert problem.excerpt == text.split("\n")[second[0] - 1]
