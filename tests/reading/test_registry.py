"""The registry of readers: each names a module that is there, and suffixes of its own."""

from importlib import import_module

import pytest

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
