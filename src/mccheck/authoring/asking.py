"""A descriptor question by question: what is asked, what an answer may be, and what is written."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mccheck.authoring.template import schema_line
from mccheck.descriptor.understanding import faults_in
from mccheck.descriptor.values import NO, word_of
from mccheck.vocabulary.places import countries

Route = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question, and where its answer stands; `several`: it is asked again until an empty answer.

    `none_at` is where the answer that there is none stands.
    """

    text: str
    route: Route
    several: bool = False
    none_at: Route | None = None


QUESTIONS = (
    Question("Title", ("title",)),
    Question("Who awards it?", ("awarded_by", "name")),
    Question("In which country is that?", ("awarded_by", "country")),
    Question("What can a learner do at the end? Give one outcome", ("learning_outcomes",), several=True),
    Question("How many hours does it take, including independent study?", ("workload", "hours")),
    Question("How many ECTS credits does it carry?", ("workload", "ects")),
    Question("How do learners take part: onsite, online, blended …?", ("participation",)),
    Question("What is its EQF level, 1 to 8?", ("level", "eqf"), none_at=("level",)),
    Question(
        "How is it assessed: practical assessment, written examination …? Give one method",
        ("assessment", "methods"),
        several=True,
    ),
    Question("Which outside body assures its quality?", ("quality_assurance", "external")),
)
GUIDE = "Press Enter to leave a question open; write “none” to say that there is none."


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a question: one text, or several."""

    question: Question
    texts: tuple[str, ...]


def says_none(text: str) -> bool:
    """Whether an answer says that there is none."""
    return word_of(text) in NO


def objection(question: Question, text: str) -> str:
    """Why an answer cannot stand in a descriptor; empty where it can."""
    if question.route[-1] == "country" and countries().find(text) is None:
        return f"“{text}” is not a recognised country; write its name in English, or its two letters, such as NO"
    faults = faults_in({"mccheck": "1", **_facts([Answer(question, (text,))])})
    return faults[0].message if faults else ""


def descriptor_of(answers: Sequence[Answer], *, schema: str = "") -> str:
    """The text of a descriptor with what was answered."""
    return "\n".join([*schema_line(schema), "mccheck: 1", *_written(_facts(answers), "")]) + "\n"


def _facts(answers: Sequence[Answer]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for answer in answers:
        none = says_none(answer.texts[0])
        *above, last = (none and answer.question.none_at) or answer.question.route
        holder = facts
        for key in above:
            holder = holder.setdefault(key, {})
        holder[last] = list(answer.texts) if answer.question.several and not none else answer.texts[0]
    return facts


def _written(facts: dict[str, Any], indent: str) -> list[str]:
    lines = []
    for key, value in facts.items():
        if isinstance(value, dict):
            lines += [f"{indent}{key}:", *_written(value, indent + "  ")]
        elif isinstance(value, list):
            lines += [f"{indent}{key}:", *(f"{indent}  - {yaml_text(item)}" for item in value)]
        else:
            lines.append(f"{indent}{key}: {yaml_text(value)}")
    return lines


_PLAIN = re.compile(r"[^\W\d_](?:[\w.,;()/+ –’-]*[\w.)])?|\d+(?:\.\d+)?(?: ?[a-zA-Z%]+)?")
_WORDS = frozenset({"null", "true", "false"})
_NORWAY = "NO"  # no to other programs that read YAML, where it is not in quotation marks


def yaml_text(text: str) -> str:
    """A text as YAML has it: plain where it can be, otherwise in quotation marks."""
    plain = _PLAIN.fullmatch(text) and text.casefold() not in _WORDS and text != _NORWAY
    return text if plain else json.dumps(text, ensure_ascii=False)
