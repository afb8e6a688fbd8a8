"""One word never stops a file: what is not understood is told, and the rest is judged."""

from typing import Any

import pytest

from mccheck.descriptor.credential import Credential, Descriptor
from mccheck.descriptor.keys import all_keys_of
from mccheck.descriptor.understanding import understand
from tests.support import COMPLETE, findings, judged, messages

# A value of every wrong shape, at every key.
SHAPES: tuple[Any, ...] = ("zzz", "x", "7", [], {}, ["zzz", "x"], [["zzz"]], {"zzz": "7"}, [{"zzz": ["x"]}])
PATHS = [key.path for key in all_keys_of(Credential)]


def at(path: str, value: Any) -> dict[str, Any]:
    """Facts with a value at a path; lists along it have one item."""
    facts: Any = value
    for step in reversed(path.split(".")):
        name, bracket, _ = step.partition("[]")
        facts = {name: [facts] if bracket else facts}
    return {"mccheck": "1", "title": "Welding", **facts}


@pytest.mark.parametrize("path", PATHS)
def test_no_value_of_any_shape_stops_a_descriptor(path: str) -> None:
    for value in SHAPES:
        understood = understand(at(path, value))
        assert isinstance(understood.descriptor, Descriptor)


def test_a_word_outside_a_list_stays_as_the_author_wrote_it() -> None:
    understood = understand(at("assessment.methods", ["gamification"]))
    assert understood.descriptor.assessment is not None
    assert [method.type for method in understood.descriptor.assessment.methods or ()] == ["gamification"]
    descriptor = judged("assessment: {methods: [gamification]}")
    assert descriptor.elements["assessment_type"] == "partial"


def test_what_was_not_understood_is_in_part_and_not_absent() -> None:
    text = COMPLETE.replace("ects: 1\n", "ects: 1\n  spread: {weeks: 6}\n")
    assert text != COMPLETE
    assert judged(text).elements["workload"] == "partial"
    assert {finding.element for finding in findings(text)} == {"workload"}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("name: Blades", "title: Blades"),
        ("issuer: The college", "awarded_by: The college"),
        ("learningOutcomes: [Mend a blade]", "learning_outcomes: [Mend a blade]"),
        ("ects: 3", "workload: {ects: 3}"),
        ("mode: online", "participation: online"),
        ("assessment: {method: quiz}", "assessment: {methods: quiz}"),
        ("niveau: EQF 4", "level: EQF 4"),
        ("level: {eqf_level: 4}", "level: {eqf: 4}"),
        ("workload: {level: EQF 4}", "level: EQF 4"),
        ("tittle: Blades", "title: Blades"),
        ("issuer: The college\ncountry: FI", "awarded_by: {name: The college, country: FI}"),
    ],
)
def test_a_key_that_others_use_is_read_where_it_belongs(written: str, read: str) -> None:
    told = judged(written)
    assert {finding.rule for finding in told.findings} - {finding.rule for finding in judged(read).findings} == {
        "unknown-key"
    }
    facts = [one for one in findings(written) if one.rule == "unknown-key"]
    assert all(finding.line for finding in facts)


def test_own_keys_are_the_authors_and_pass() -> None:
    assert findings(COMPLETE + "x-house-number: 7\n") == []
    assert findings(COMPLETE.replace("workload:\n", "workload:\n  x-checked: by us\n")) == []


def test_keys_of_another_kind_of_file_are_counted() -> None:
    strange = "".join(f"zq{number}zq: {number}\n" for number in range(5000))
    told = messages(f"title: Welding\n{strange}", "unknown-key")
    assert len(told) == 10
    assert "5000 keys here resemble none of a descriptor" in told[0]


def test_a_placeholder_is_silence_and_is_named() -> None:
    descriptor = judged("title: Welding\ninformation: {guidance: (tbd)}")
    assert descriptor.elements["information_guidance"] == "not_stated"
    (told,) = (finding for finding in descriptor.findings if finding.rule == "says-nothing")
    assert told.element == "information_guidance"


def test_a_denial_in_words_is_asked_about_and_stays() -> None:
    descriptor = judged("title: Welding\ninformation: {guidance: Nobody}")
    assert descriptor.elements["information_guidance"] == "partial"
    (told,) = (finding for finding in descriptor.findings if finding.rule == "denial-in-words")
    assert (told.element, told.severity) == ("information_guidance", "warning")


def test_samples_of_our_own_are_named_but_not_in_the_sample_itself() -> None:
    assert messages("awarded_by: {name: Fjord Technical College, country: NO}", "sample-left") == [
        "“Fjord Technical College” is a sample from mccheck's own remedies; is it meant?"
    ]
    assert findings(COMPLETE) == []


def test_the_data_that_is_handed_in_stays_as_it_is() -> None:
    data = {"mccheck": "1", "tittle": "A", "assessment": ["zzz"], "workload": "x"}
    understand(data)
    assert data == {"mccheck": "1", "tittle": "A", "assessment": ["zzz"], "workload": "x"}
