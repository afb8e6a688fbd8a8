"""The words of the lists in the languages of authors: each means one value, whichever language it is from."""

import sys
from collections import defaultdict
from importlib import import_module
from subprocess import run

import pytest

from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION
from mccheck.vocabulary.credentials import ACCREDITATION_TYPES, FORMATS
from mccheck.vocabulary.learning import OUTCOME_KINDS
from mccheck.vocabulary.loosely import loosely, spellings
from mccheck.vocabulary.participation import PARTICIPATION_FORMS
from mccheck.vocabulary.value_list import ValueList
from mccheck.vocabulary.word_table import names_of
from tests.support import COMPLETE, ROOT, judged, messages, names

LISTS = {
    words.words: words
    for words in (ASSESSMENT_TYPES, SUPERVISION, FORMATS, ACCREDITATION_TYPES, OUTCOME_KINDS, PARTICIPATION_FORMS)
}
AT_LEAST = {"de", "fr", "es", "ca", "pt", "it", "nl", "fi", "sv", "et", "pl"}

every_list = pytest.mark.parametrize("words", LISTS.values(), ids=LISTS)


def terms_of(words: ValueList) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = import_module(f"mccheck.vocabulary.words.{words.words}").WORDS
    return found


def unclear_of(words: ValueList) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = import_module(f"mccheck.vocabulary.words.{words.words}").UNCLEAR
    return found


@every_list
def test_every_term_of_every_language_is_found(words: ValueList) -> None:
    for language, concepts in terms_of(words).items():
        for label, terms in concepts.items():
            for term in terms.split(","):
                for written in spellings(term):
                    for variant in (written, written.upper(), loosely(written), f" {written.strip()}. "):
                        found = words.find(variant)
                        assert found is not None, (language, label, variant)
                        assert found.label == label, (language, variant)


@every_list
def test_no_term_means_two_values(words: ValueList) -> None:
    """Not even in two languages, nor beside an English name."""
    meant: dict[str, set[str]] = defaultdict(set)
    for concepts in terms_of(words).values():
        for label, terms in concepts.items():
            assert label in words.labels
            for name in names_of(terms):
                meant[name].add(label)
    for concept in words.concepts:
        for name in (concept.label, *concept.also):
            meant[loosely(name)].add(concept.label)
    assert {name: labels for name, labels in meant.items() if len(labels) > 1} == {}
    for terms, labels in unclear_of(words).items():
        assert set(labels) <= set(words.labels)
        assert not set(names_of(terms)) & set(meant)


@every_list
def test_the_languages_in_which_authors_write(words: ValueList) -> None:
    assert set(terms_of(words)) >= AT_LEAST - ({"ca", "et"} if words is ACCREDITATION_TYPES else set())
    for terms in terms_of(words).values():
        assert all(all(term.strip() for term in several.split(",")) for several in terms.values())


@every_list
def test_an_unclear_word_names_no_value_and_says_which_it_may_be(words: ValueList) -> None:
    for terms, labels in unclear_of(words).items():
        for term in terms.split(","):
            for written in spellings(term):
                assert words.find(written) is None, written
                assert tuple(concept.label for concept in words.readings(written)) == labels, written


@pytest.mark.parametrize(
    ("words", "text", "label"),
    [
        (PARTICIPATION_FORMS, "semipresencial", "blended"),
        (PARTICIPATION_FORMS, "Praesenz", "onsite"),
        (PARTICIPATION_FORMS, "à distance", "online"),
        (PARTICIPATION_FORMS, "a` distance", "online"),
        (PARTICIPATION_FORMS, "LAHIOPETUS", "onsite"),
        (PARTICIPATION_FORMS, "MOOCs", "online"),
        (PARTICIPATION_FORMS, "HyFlex", "hybrid"),
        (PARTICIPATION_FORMS, "at the workplace", ""),
        (PARTICIPATION_FORMS, "the workplace", "work-based"),
        (PARTICIPATION_FORMS, "evening classes", ""),
        (PARTICIPATION_FORMS, "self-paced", ""),
        (ASSESSMENT_TYPES, "die Klausur", "written examination"),
        (ASSESSMENT_TYPES, "L’examen oral", "oral examination"),
        (ASSESSMENT_TYPES, "näyttö", "practical assessment"),
        (ASSESSMENT_TYPES, "the vivas", "oral examination"),
        (ASSESSMENT_TYPES, "recognition of prior learning", ""),
        (ASSESSMENT_TYPES, "A written examination and a project at the end, both marked by two assessors", ""),
        (SUPERVISION, "proctored", "supervised"),
        (SUPERVISION, "remote proctoring", "supervised online"),
        (FORMATS, "SD-JWT VC", "verifiable credential"),
        (FORMATS, "edubadges", "open badge"),
        (FORMATS, "EUDI wallet", ""),
        (OUTCOME_KINDS, "competences", "responsibility and autonomy"),
        (ACCREDITATION_TYPES, "ENQA", ""),
    ],
)
def test_words_as_people_write_them(words: ValueList, text: str, label: str) -> None:
    found = words.find(text)
    assert (found.label if found else "") == label


def test_a_slip_in_another_language_is_asked_back_with_the_value() -> None:
    assert [concept.label for concept in PARTICIPATION_FORMS.readings("lähiopetsu")] == ["onsite"]
    assert [concept.label for concept in ASSESSMENT_TYPES.readings("wriiten exam")] == ["written examination"]
    assert PARTICIPATION_FORMS.readings("evening classes") == ()


def test_a_descriptor_in_the_language_of_its_author_is_judged() -> None:
    facts = "language: fi\nparticipation: lähiopetus\nassessment: {methods: [näyttö, kirjallinen koe]}"
    assert judged(facts).elements["participation_form"] == "met"
    assert "method-cannot-show-outcome" in names(
        "language: de\nlearning_outcomes: [{id: a, text: Ein Blatt reparieren, kind: Fertigkeit}]\n"
        "assessment: {methods: [{type: Klausur, of: [a]}]}"
    )


def test_supervision_that_leaves_the_identity_check_open_is_half_an_answer() -> None:
    for supervision in ("supervised online", "onsite supervision", "unter Aufsicht"):
        facts = f"assessment: {{methods: [{{type: quiz, supervision: {supervision}}}]}}"
        (said,) = messages(facts, "identity-not-checked")
        assert "whether the learner's identity is checked is not stated" in said


def test_an_english_descriptor_reads_no_other_language() -> None:
    source = (
        "import sys, mccheck\n"
        "mccheck.check_text(sys.stdin.read(), name='a.yaml')\n"
        "print(sorted(m for m in sys.modules if 'mccheck.vocabulary.word' in m or m.endswith('.loosely')))"
    )
    text = COMPLETE.encode()
    done = run([sys.executable, "-c", source], input=text, cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "[]"
