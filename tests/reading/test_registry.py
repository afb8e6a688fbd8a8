"""The registry of readers: each names a module that is there, and suffixes of its own."""

from importlib import import_module

import pytest

from mccheck.reading import registry
from mccheck.reading.registry import READERS, Reader, reader_of
from mccheck.reading.searching import SUFFIXES


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_every_reader_is_there_and_found_by_its_suffixes(reader: Reader) -> None:
    assert callable(import_module(reader.module).read)
    assert set(reader.suffixes) <= set(SUFFIXES)
    for suffix in reader.suffixes:
        assert reader_of(f"a{suffix}") is reader
        assert reader_of(f"A{suffix.upper()}") is reader


def test_any_other_name_is_read_as_yaml() -> None:
    assert reader_of("a.txt") is reader_of("<text>") is reader_of("a.yaml")


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
