"""The questions of `mccheck init`, and what comes of their answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mccheck.authoring.asking import QUESTIONS, Answer, descriptor_of, objection, yaml_text
from mccheck.reading.yaml import read_documents
from tests.support import judged


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: ".".join(question.route))
def test_every_question_takes_an_answer_and_none(question: object) -> None:
    from mccheck.authoring.asking import Question

    assert isinstance(question, Question)
    answers = {"country": "NO", "hours": "30", "ects": "1", "participation": "online", "eqf": "4", "methods": "quiz"}
    answer = answers.get(question.route[-1], "Something to say")
    assert objection(question, answer) == ""
    assert judged(descriptor_of([Answer(question, (answer,))])).kind is not None
    if question.route[0] not in {"title", "awarded_by"}:
        assert objection(question, "none") == ""
        assert judged(descriptor_of([Answer(question, ("none",))])).kind is not None


@given(st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1).map(str.strip))
def test_any_text_is_read_as_it_was_answered(text: str) -> None:
    """Words such as none and yes are meant as such, and blank answers are not written."""
    if text:
        (document,) = read_documents(f"a: {yaml_text(text)}\nb:\n  - {yaml_text(text)}\n")
        assert document.data == {"a": text, "b": [text]}
