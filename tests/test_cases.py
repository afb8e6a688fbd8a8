"""The eleven case studies: every fact with its section, and the verdicts that the text itself gives."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mccheck.reading.yaml import read_documents
from tests.support import ROOT, SHARED, judged, needs_shared

CASES = sorted((ROOT / "cases").glob("*.yaml"))
EVERY_CASE = pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
SECTIONS = {
    line
    for line in (ROOT / "tests" / "d33-sections.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
}


def data_of(path: Path) -> dict[str, Any]:
    (document,) = read_documents(path.read_text(encoding="utf-8"))
    assert isinstance(document.data, dict)
    return document.data


def objects(data: Any, route: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    if isinstance(data, dict):
        yield route, data
        for key, value in data.items():
            yield from objects(value, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from objects(value, (*route, index))


def test_there_are_eleven_in_the_numbering_of_the_report() -> None:
    assert [path.name[:2] for path in CASES] == [f"{number:02}" for number in range(1, 12)]


@EVERY_CASE
def test_each_is_sound_in_form(path: Path) -> None:
    descriptor = judged(path.read_text(encoding="utf-8"))
    assert descriptor.kind is not None, descriptor.findings


@EVERY_CASE
def test_every_fact_carries_a_section_that_exists(path: Path) -> None:
    data = data_of(path)
    number = str(int(path.name[:2]))
    sources = [found["source"] for _, found in objects(data) if found.get("source")]
    assert sources
    for source in sources:
        assert re.fullmatch(r"D3\.3 §\d+(\.\d+)*(, §\d+(\.\d+)*)*", source), source
        for section in re.findall(r"§([\d.]+)", source):
            assert section in SECTIONS, source
            assert section.split(".")[0] == number, source
    assert data.get("source"), "plain facts at the top rest on the source of the file"
    for route, found in objects(data):
        told = [key for key, value in found.items() if not _holds_objects(value) and key not in {"source", "remark"}]
        own = any(_source_of(data, route[:depth]) for depth in range(len(route), 0, -1))
        assert own or not told or route in {(), ("title",)}, (route, told)


def _holds_objects(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _source_of(data: Any, route: tuple[str | int, ...]) -> str | None:
    for step in route:
        data = data[step]
    return data.get("source") if isinstance(data, dict) else None


@EVERY_CASE
def test_no_mail_address_and_no_tool_word_in_a_case(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "@" not in text
    assert "[e-mail]" not in text


@needs_shared
def test_the_list_of_sections_is_that_of_the_report() -> None:
    text = (SHARED / "d33-case-studies.txt").read_text(encoding="utf-8")
    contents = text[: text.index("Lists of abbreviations")]
    assert set(re.findall(r"^(\d+(?:\.\d+)*)\t", contents, re.MULTILINE)) == SECTIONS


@needs_shared
@EVERY_CASE
def test_no_sentence_is_copied(path: Path) -> None:
    """Runs of fifteen words of the report do not stand in a case: official names are shorter, sentences longer."""
    text = (SHARED / "d33-case-studies.txt").read_text(encoding="utf-8")
    theirs = re.findall(r"\w+", text.lower())
    runs = {tuple(theirs[start : start + 15]) for start in range(len(theirs) - 14)}
    for route, found in objects(data_of(path)):
        for key, value in found.items():
            if not isinstance(value, str) or key in {"title", "source", "es", "pt", "en"} or "://" in value:
                continue
            own = re.findall(r"\w+", value.lower())
            copied = [
                own[start : start + 15] for start in range(len(own) - 14) if tuple(own[start : start + 15]) in runs
            ]
            assert not copied, (route, key, copied[0])


@needs_shared
def test_no_person_of_the_report_is_named() -> None:
    text = (SHARED / "d33-case-studies.txt").read_text(encoding="utf-8")
    near_contacts = re.findall(r"(?:Contact [Pp]erson|Interviewees?|[Ee]mail interview|interview).*", text)
    pairs = {pair for line in near_contacts for pair in re.findall(r"\b[A-ZÀ-Ý][\w-]+ [A-ZÀ-Ý][\w-]+", line)}
    everything = " ".join(path.read_text(encoding="utf-8") for path in CASES)
    organisations = {"European Union", "Live Work", "Public Employment", "United States", "Vocational Training"}
    assert {pair for pair in pairs if pair in everything} <= organisations
