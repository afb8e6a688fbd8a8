"""Several documents in one file: each is read by itself, with its places in the file."""

from io import BytesIO

import pytest

from mccheck.reading import yaml
from mccheck.reading.document import Document
from mccheck.reading.yaml import read_documents
from tests.support import report_on

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
