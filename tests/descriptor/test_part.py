"""The objects of a descriptor: their short forms."""

import pytest

from tests.support import judged, messages


def test_shorthand_is_judged_like_the_long_form() -> None:
    short = judged("title: A\nworkload: 28 hours\nparticipation: online\nassessment: quiz\nlearning_outcomes: Do it\n")
    long = judged(
        "title: {en: A}\nworkload: {hours: {total: 28}}\nparticipation: {forms: [online]}\n"
        "assessment: {methods: [{type: quiz}]}\nlearning_outcomes: [{text: {en: Do it}}]\n"
    )
    assert short.elements == long.elements


@pytest.mark.parametrize("none", ["none", "no", "“None”", "[]", "{answer: no, source: The decree}"])
def test_there_is_none_in_every_form(none: str) -> None:
    assert judged(f"recognition: {none}").elements["recognition"] == "gap"


def test_a_section_without_a_fact_is_silence() -> None:
    for blank in ("", "{}", "{source: The decree}", "{employers: , formal: {remark: Nobody knows}}"):
        assert judged(f"recognition: {blank}").elements["recognition"] == "not_stated"


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ("recognition: {answer: no, formal: yes}", "“answer: no” says that there is none, but “formal” is given"),
        ("recognition: [{formal: yes}]", "this is a list; write the keys below it without dashes"),
    ],
)
def test_what_contradicts_itself_or_fits_nowhere_is_told(facts: str, message: str) -> None:
    assert messages(facts, "wrong-value") == [message]


def test_a_text_in_an_unknown_language_stays() -> None:
    descriptor = judged("title: {quenyan: Blades}")
    assert descriptor.title == "Blades"
    (told,) = messages("title: {quenyan: Blades}", "not-recognised")
    assert told == "“quenyan” is not a recognised language; write the text itself, or “en: the text”"
