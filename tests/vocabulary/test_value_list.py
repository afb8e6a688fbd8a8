"""Lists of values: each is found by any of its names."""

import pytest

from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION
from mccheck.vocabulary.credentials import ACCREDITATION_TYPES, FORMATS
from mccheck.vocabulary.learning import OUTCOME_KINDS
from mccheck.vocabulary.levels import CYCLES
from mccheck.vocabulary.participation import PARTICIPATION_FORMS
from mccheck.vocabulary.places import countries, languages
from mccheck.vocabulary.value_list import ValueList
from tests.support import judged


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("assessment: {methods: [{type: ", "http://data.europa.eu/snb/assessment/6a4db9f11d}]}"),
        ("assessment: {methods: [{type: ", "https://data.europa.eu/snb/assessment/6a4db9f11d}]}"),
        ("participation: ", "http://data.europa.eu/snb/learning-assessment/920fbb3cbe"),
        ("isced_f: ", "http://data.europa.eu/snb/isced-f/0716"),
        ("language: ", "http://publications.europa.eu/resource/authority/language/FIN"),
        ("learning_outcomes: [{text: Do it, kind: ", "http://data.europa.eu/snb/skill-type/skill}]"),
    ],
)
def test_values_of_eu_lists_by_their_uri(key: str, value: str) -> None:
    assert judged(key + value).kind == "credential"


LISTS = [ASSESSMENT_TYPES, SUPERVISION, PARTICIPATION_FORMS, OUTCOME_KINDS, CYCLES, FORMATS, ACCREDITATION_TYPES,
         countries(), languages()]  # fmt: skip


@pytest.mark.parametrize("words", LISTS, ids=lambda words: words.name)
def test_no_name_is_that_of_two_values(words: ValueList) -> None:
    for concept in words.concepts:
        for name in (concept.label, *concept.also, concept.uri or concept.label):
            assert words.find(name) == concept, name


def test_a_name_is_found_whatever_its_case_and_joiners() -> None:
    assert judged("participation: Work_Based").kind == judged("participation: work – based").kind == "credential"
    assert judged("participation: worked based").elements["participation_form"] == "partial"
