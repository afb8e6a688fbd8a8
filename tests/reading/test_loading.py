"""Bad input: one clear message with its place and the right exit code; the other files are still checked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mccheck.reading import loading, registry
from mccheck.reading.loading import File, Loaded
from mccheck.reading.problems import RULES_OF_CONTENT
from tests.conftest import Call
from tests.support import COMPLETE, report_on

JARGON = {"pydantic", "Traceback", "validation", "NoneType", "dict", "str"}
# What stands in the way of judging a file.
BAD = {
    "empty": (b"", 1, 1, "not-a-descriptor", "the file is empty"),
    "blank": (b"\n\n# nothing\n", 1, 1, "not-a-descriptor", "the file is empty"),
    "hello": (b'{"hello": 1}', 1, 2, "not-a-descriptor", "“mccheck: 1” is missing"),
    "list": (b"[]", 1, 1, "not-a-descriptor", "found a list"),
    "word": (b"hello\n", 1, 1, "not-a-descriptor", "found “hello”"),
    "null": (b"null\n", 1, 1, "not-a-descriptor", "found nothing"),
    "broken": (b"mccheck: 1\ntitle: [a, b\nlevel: {eqf: 4}\n", 3, 6, "broken-yaml", "it opens on line 2"),
    "tab": (b"mccheck: 1\nworkload:\n\tects: 1\n", 3, 1, "broken-yaml", "a tab is used for indentation"),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 1, 1, "not-text", "binary data"),
    "nul": (b"mccheck: 1\ntitle: a\0b\n", 2, 9, "not-text", "binary data"),
    "utf-16": ("mccheck: 1\ntitle: Ä\n".encode("utf-16"), 1, 1, "not-text", "encoded in UTF-16"),
    "utf-16 without mark": ("mccheck: 1\n".encode("utf-16-le"), 1, 1, "not-text", "encoded in UTF-16"),
    "latin-1": ("mccheck: 1\ntitle: Kär\n".encode("latin-1"), 2, 9, "not-text", "byte 0xe4"),
    "control character": (b"mccheck: 1\ntitle: a\x01\n", 2, 9, "broken-yaml", "control character U+0001"),
}
# What is told of one fact, while the rest is judged.
DOUBTFUL = {
    "list for mapping": (b"mccheck: 1\nworkload:\n  - hours: 8\n", 3, 3, "wrong-value", "without dashes"),
    "list for text": (b"mccheck: 1\nfield: [a]\n", 2, 8, "wrong-value", "text is expected here, found a list"),
    "duplicate": (b"mccheck: 1\ntitle: One\ntitle: Two\n", 3, 1, "duplicate-key", "the first, on line 2, column 1"),
    "unknown key": (b"mccheck: 1\ntittle: One\n", 2, 1, "unknown-key", "did you mean “title”?"),
    "key of another section": (b"mccheck: 1\nhours: 8\n", 2, 1, "unknown-key", "write “workload: {hours: …}”"),
    "key too deep": (b"mccheck: 1\nworkload:\n  level: high\n", 3, 3, "unknown-key", "it belongs at the top"),
    "version": (b"mccheck: 2\n", 1, 10, "wrong-value", "read as"),
    "version 1.0": (b'mccheck: "1.0"\n', 1, 10, "wrong-value", "read as “mccheck: 1”"),
    "kind": (
        b"mccheck: 1\nkind: patway\ncredentials: [{title: One}]\n",
        2,
        7,
        "wrong-value",
        "did you mean “pathway”?",
    ),
    "members of no collection": (b"mccheck: 1\ncredentials: [{id: a}]\n", 1, 1, "wrong-value", "kind: pathway"),
    "collection of nothing": (b"mccheck: 1\nkind: pathway\n", 1, 1, "wrong-value", "must list its credentials"),
    "number": (b"mccheck: 1\nworkload: {ects: many}\n", 2, 18, "not-understood", "a number of credits is expected"),
    "months for minutes": (b"mccheck: 1\nworkload: {hours: P60M}\n", 2, 19, "not-understood", "sixty months"),
    "two ways": (b"mccheck: 1\nworkload: {hours: '1,500'}\n", 2, 19, "not-understood", "two ways"),
    "level of which": (b"mccheck: 1\nlevel: 4\n", 2, 8, "wrong-value", "level: {eqf: 4}"),
    "level out of range": (b"mccheck: 1\nlevel: {eqf: 9}\n", 2, 14, "wrong-value", "from 1 to 8"),
    "type": (b"mccheck: 1\nassessment: {methods: [{type: quizz}]}\n", 2, 31, "not-recognised", "did you mean “quiz”?"),
    "flag": (b"mccheck: 1\nstackability: {stand_alone: maybe}\n", 2, 29, "not-understood", "yes or no"),
}


@pytest.mark.parametrize("name", BAD)
def test_each_gets_one_clear_message_with_its_place(name: str) -> None:
    data, line, column, rule, words = BAD[name]
    (descriptor,) = report_on(data).descriptors
    (finding,) = descriptor.findings
    assert (finding.rule, finding.line, finding.column) == (rule, line, column)
    assert words in finding.message
    assert finding.severity == "error"
    assert descriptor.kind is None
    assert set(descriptor.elements.values()) == {None}
    assert not JARGON & set(re.findall(r"\w+", finding.message))


@pytest.mark.parametrize("name", DOUBTFUL)
def test_what_is_wrong_with_one_fact_stops_nothing(name: str) -> None:
    data, line, column, rule, words = DOUBTFUL[name]
    (descriptor,) = report_on(data).descriptors
    (finding,) = (one for one in descriptor.findings if one.rule in {kind.name for kind in RULES_OF_CONTENT})
    assert (finding.rule, finding.line, finding.column) == (rule, line, column)
    assert words in finding.message
    assert descriptor.kind is not None
    assert None not in descriptor.elements.values()
    assert finding.element is None or descriptor.elements[finding.element] != "met"
    assert not JARGON & set(re.findall(r"\w+", finding.message))


@pytest.mark.parametrize("name", BAD)
def test_the_other_files_are_still_checked(name: str, tmp_path: Path, call: Call) -> None:
    bad, good = tmp_path / "bad.yaml", tmp_path / "good.yaml"
    bad.write_bytes(BAD[name][0])
    good.write_text(COMPLETE, encoding="utf-8")
    run = call("validate", bad, good)
    assert run.code == 1
    assert "No gaps found." in run.out
    assert "1 error, 0 warnings" in run.out
    assert "Traceback" not in run.out + run.err


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are of another kind there")
def test_a_file_without_read_permission(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents[:3]:
        parent.chmod(parent.stat().st_mode | 0o011)
    locked, good = tmp_path / "locked.yaml", tmp_path / "good.yaml"
    locked.write_text(COMPLETE, encoding="utf-8")
    good.write_text(COMPLETE, encoding="utf-8")
    locked.chmod(0)
    drop = ""
    if os.geteuid() == 0:  # root may read everything: warm up, then give the privilege away
        drop = "run(['validate', '-f', 'concise', sys.argv[-1]]); os.setgid(65534); os.setuid(65534);"
    program = f"import os, sys; from mccheck.cli.running import run; {drop} sys.exit(run(sys.argv[1:]))"
    arguments = [sys.executable, "-c", program, "validate", "-f", "concise", str(locked), str(good)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert done.stdout == (f"{locked}:1:1: error: the file cannot be read: permission denied [not-readable]\n")


# A descriptor with the title A in every format.
_JSON = b'{"mccheck": 1, "title": "A"}\n'
SAMPLES = {
    "YAML": b"mccheck: 1\ntitle: A\n",
    "JSON": _JSON,
    "JSON Lines": _JSON,
    "Markdown": b"---\nmccheck: 1\ntitle: A\n---\n\n# A\n",
}


@pytest.mark.parametrize("reader", registry.READERS, ids=lambda reader: reader.name)
def test_bytes_go_the_road_that_files_go(reader: registry.Reader, tmp_path: Path) -> None:
    data = SAMPLES[reader.name]
    for suffix in reader.suffixes:
        path = tmp_path / f"a{suffix}"
        path.write_bytes(data)
        (from_file,), (from_bytes,) = loading.load(File(str(path), searched=True)), loading.load_bytes(data, str(path))
        assert isinstance(from_file, Loaded)
        assert from_file.descriptor.name == "A"
        assert isinstance(from_bytes, Loaded)
        assert from_file.descriptor == from_bytes.descriptor
        assert from_file.document.place(("title",)) == from_bytes.document.place(("title",))
