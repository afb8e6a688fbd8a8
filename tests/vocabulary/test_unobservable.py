"""Openings of outcomes that cannot be observed, in the languages of those who write them."""

import pytest

from mccheck.vocabulary.unobservable import LANGUAGES, unobservable_opening

UNOBSERVABLE = {
    "en": "Understand resins|Will learn about resins|Is familiar with resins|Has an understanding of resins|"
    "Have a sound basic knowledge of resins|Knowledge of resins|Students will be able to understand resins|"
    "You will learn how resins cure|Gains insight into curing|Become aware of risks|Realise that resins cure|"
    "Knows the rules|On completion, the learner will know the rules|1. Understand resins",
    "de": "Kennt die Regeln|Die Teilnehmenden verstehen Harze|Hat grundlegende Kenntnisse über Harze|"
    "Ist mit Harzen vertraut|Sind sich der Gefahren bewusst|Weiß, wie Harze aushärten|Lernt die Grundlagen",
    "fr": "Sait les règles|Connaît les résines|L'apprenant comprend les résines|Être sensibilisé aux risques|"
    "Avoir une bonne connaissance des résines|Apprendre les bases",
    "es": "Conoce las resinas|Sabe cómo curan las resinas|Tiene conocimientos básicos de resinas|Comprender la norma",
    "ca": "Coneix les resines|Comprendre la norma|Té coneixements de resines",
    "pt": "Conhece as resinas|Ter conhecimentos de resinas|Compreender a norma",
    "it": "Conosce le resine|Ha una buona conoscenza delle resine|Comprendere la norma",
    "nl": "Kent de harsen|Heeft inzicht in harsen|De deelnemer begrijpt harsen|Leert over harsen",
    "fi": "Ymmärtää hartsit|Opiskelija tuntee hartsit",
    "sv": "Har kunskaper om hartser|Förstår hartser|Känner till hartser|Vet hur man gör",
    "et": "Teab vaike|Mõistab vaike|Omab teadmisi vaikudest",
    "pl": "Zna żywice|Rozumie procesy|Ma wiedzę o żywicach",
}
OBSERVABLE = (
    "Realise a repair plan|Know-how: document it|Knowledge bases: build and maintain|Awareness campaigns: plan them|"
    "Develop a knowledge base for the team|Vet suppliers|Learner records: keep them|Is able to repair a blade|"
    "Understudy an inspector|Explain how resins cure|Sap the wood|Saberes tradicionales: documentar|"
    "Saber reparar una pala|Sabe reparar una pala|Savoir réparer une pale|Sait réparer une pale|Sapere riparare|"
    "Saber reparar pás|Wissen weitergeben|Lernen begleiten|Kennzeichnen von Gefahrstoffen|Kennwerte berechnen|"
    "Entendre les parties|Tunneb ära kahjustused|Sa plåtar|Aprendizaje: evaluar|Kunskapsbank: bygg upp"
)


@pytest.mark.parametrize(
    ("language", "text"), [(lang, one) for lang, all_ in UNOBSERVABLE.items() for one in all_.split("|")]
)
def test_openings_that_cannot_be_observed(language: str, text: str) -> None:
    assert unobservable_opening(text, (language,))
    assert unobservable_opening(text, ("en",), elsewhere=True)


@pytest.mark.parametrize("text", OBSERVABLE.split("|"))
def test_openings_that_only_look_like_them(text: str) -> None:
    assert not unobservable_opening(text, ("en",), elsewhere=True)


def test_only_the_language_of_the_text_is_asked() -> None:
    assert not unobservable_opening("Kennt die Regeln", ("sv",))
    assert set(UNOBSERVABLE) == LANGUAGES
