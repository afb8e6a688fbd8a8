"""Slips of typing: what is one, and what may mean something else."""

import pytest

from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION
from mccheck.vocabulary.credentials import ACCREDITATION_TYPES, FORMATS
from mccheck.vocabulary.learning import OUTCOME_KINDS
from mccheck.vocabulary.levels import CYCLES
from mccheck.vocabulary.participation import PARTICIPATION_FORMS
from mccheck.vocabulary.slips import candidates, certain
from mccheck.vocabulary.value_list import ValueList
from tests.support import slips


def test_what_a_slip_is() -> None:
    keys = ["title", "type", "form", "learning_outcomes", "minimum", "maximum"]
    for written in ("Title", "tittle", "tilte", "titl", "titles"):
        assert certain(written, keys) == "title"
    assert certain("learning outcmes", keys) == "learning_outcomes"
    assert certain("tpye", keys) == "type"
    for written in ("subtitle", "untitle", "from", "types", "outcomes", "xinimum", "mtitle"):
        assert certain(written, keys) is None


@pytest.mark.parametrize(
    "words", [ASSESSMENT_TYPES, SUPERVISION, PARTICIPATION_FORMS, OUTCOME_KINDS, CYCLES, FORMATS, ACCREDITATION_TYPES]
)
def test_no_slip_in_a_word_becomes_another_word(words: ValueList) -> None:
    for concept in words.concepts:
        for name in (concept.label, *concept.also):
            for slip in slips(name):
                found = words.find(slip)
                meant = {other.label for near in candidates(slip, words.names) if (other := words.find(near))}
                assert found or len(meant) != 1 or meant == {concept.label}, slip
