"""The JSON Schema of descriptors: it knows every form that authors may write, and nothing else."""

import datetime
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pydantic import BaseModel
from ruamel.yaml import YAML

from mccheck.cli.schema import schema_as_json
from mccheck.descriptor.credential import Credential, Descriptor
from mccheck.descriptor.keys import models_in
from mccheck.descriptor.part import Wording
from mccheck.descriptor.understanding import faults_in
from mccheck.reading.problems import RULES_OF_CONTENT
from mccheck.reading.yaml import read_documents
from mccheck.rules import RULES, Rule
from tests.rules.support import example
from tests.support import ROOT, judged

FILES = [
    *sorted((ROOT / "cases").glob("*.yaml")),
    ROOT / "docs" / "complete.yaml",
    ROOT / "tests" / "descriptors" / "sketch.yaml",
    ROOT / "tests" / "descriptors" / "pathway.yaml",
]


@cache
def validator() -> jsonschema.Draft7Validator:
    schema = json.loads((ROOT / "schemas" / "descriptor.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def plain(data: Any) -> Any:
    """Data as JSON has it: dates are text."""
    if isinstance(data, dict):
        return {str(key): plain(value) for key, value in data.items()}
    if isinstance(data, list):
        return [plain(item) for item in data]
    return data.isoformat() if isinstance(data, datetime.date) else data


def objections(text: str) -> list[str]:
    """What the schema says of a descriptor as an editor reads it: YAML 1.2, with numbers and yes-or-no of its own."""
    data = plain(YAML(typ="safe", pure=True).load(text))
    return [f"{error.json_path}: {error.message}" for error in validator().iter_errors(data)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_descriptor_of_the_project_fits(path: Path) -> None:
    assert objections(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_examples_of_every_rule_fit(rule: Rule) -> None:
    assert objections(example(rule.passing)) == []
    assert objections(example(rule.failing)) == []


FITS = [
    "title: {en: Blade repair, no: Reparasjon}",
    "title: 1984",
    "awarded_by: Fjord Technical College",
    "awarded_by: [{name: Fjord Technical College}, the ministry]",
    "learning_outcomes: Inspect a blade",
    "learning_outcomes: [Inspect a blade, {text: {en: Explain how resins cure}}]",
    "learning_outcomes:\n-\n- Inspect a blade",
    "learning_outcomes: none",
    "learning_outcomes: false",
    "workload: {hours: 30, ects: none}",
    "workload: {hours: {theory: 1 to 3, practice: PT8H}, contact_hours_only: No}",
    "workload: 28 hours",
    "participation: online",
    "participation: [online, face-to-face]",
    "participation: {forms: [blended]}",
    "participation:",
    "prerequisites: []",
    "prerequisites: none",
    "assessment: written examination",
    "assessment: [{type: other, text: Juggling}, quiz]",
    "assessment: {methods: []}",
    "assessment: {criteria: {pass_mark: 60}}",
    "quality_assurance: {external: false, internal: {by: us, in_line_with: [ESG, EQAVET]}, review: 3}",
    "quality_assurance: {external: {answer: no, text: Providers assess themselves, source: 3}}",
    "stackability: {stand_alone: true, builds_on: basics, stacks_into: [{title: Diploma, credits: 1}]}",
    "isced_f: 0715",
    "code: [1, 2]",
    "kind:",
    "issuing: {formats: pdf, verifiable: yes}",
    "kind: framework",
    "kind: pathway\ncredentials: [{title: A}]\nfigures: {of: hours, total: 3}",
]


@pytest.mark.parametrize("facts", FITS)
def test_every_short_form_fits(facts: str) -> None:
    assert objections(f"mccheck: 1\n{facts}\n") == []
    assert judged(facts).kind is not None


REFUSED = [
    "tittle: Blade repair",
    "title: [a, b]",
    "year: {from: 2020}",
    "id: [a]",
    "awarded_by: {nmae: x}",
    "workload: {hours: {theori: 3}}",
    "workload: {hours: [1, 2]}",
    "participation: {form: online}",
    "learning_outcomes: [{tekst: x}]",
    "learning_outcomes: [[x]]",
    "assessment: {type: quiz}",
    "assessment: [{typ: quiz}]",
    "quality_assurance: {external: {by: [us]}}",
    "quality_assurance: {internal: {answer: perhaps}}",
    "stackability: {stand_alone: perhaps}",
    "providers: [3]",
    "kind: pathwey\ncredentials: [{title: A}]",
    "kind: pathway",
    "credentials: [{title: A}]",
    "mccheck: 2",
]


@pytest.mark.parametrize("facts", REFUSED)
def test_misspelt_keys_and_wrong_shapes_are_flagged_as_mccheck_does(facts: str) -> None:
    text = facts if facts.startswith("mccheck") else f"mccheck: 1\n{facts}\n"
    assert objections(text)
    assert {one.name for one in RULES_OF_CONTENT} & {finding.rule for finding in judged(text).findings}


def test_what_is_no_descriptor_is_flagged() -> None:
    assert objections("hello: 1")
    assert objections("title: A")
    assert objections("- a")


def test_editors_are_offered_words_and_descriptions() -> None:
    schema = json.loads(schema_as_json("descriptor"))
    assert set(Credential.model_fields) <= set(schema["properties"])
    for name in Credential.model_fields:
        assert schema["properties"][name]["description"] == Credential.model_fields[name].description
    text = json.dumps(schema)
    assert '"title": "Title"' not in text
    assert '"default"' not in text
    form = schema["definitions"]["Participation"]["anyOf"]
    assert "blended" in json.dumps(form)
    assert "practical assessment" in json.dumps(schema["definitions"]["Method"])


# What may stand as a value, one a line; the first is blank.
VALUES = """
null
yes
No
none
false
true
7
7.5
1 to 3
70 %
online
quiz
skill
pdf
first
0715
en
[]
[a, b]
[7]
[online, ]
[quiz, {type: quiz}]
{}
{en: a}
{text: a}
{answer: no, text: a}
{source: a}
{title: a}
{name: a}
[{}]
[{title: a}]
[[a]]
{eqf: 4}
{total: 7}
{by: us}
{of: hours, total: 7}
2024-05-01
https://fjord.example
""".splitlines()


def keys_of(model: type[BaseModel], depth: int = 0) -> Iterator[str]:
    """Every key of a model, as `a: {b: %}` with a % where its value stands."""
    for name, field in model.model_fields.items():
        yield f"{name}: %"
        for inner in models_in(field.annotation):
            if inner is not Wording and depth < 3:
                yield from (f"{name}: {{{key}}}" for key in keys_of(inner, depth + 1))


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in Descriptor.model_fields if name not in {"mccheck", "credentials"}])
def test_what_mccheck_reads_the_schema_allows(name: str) -> None:
    """No form that mccheck understands is underlined in an editor."""
    head = "mccheck: 1\nkind: catalogue\ncredentials: [{title: A}]\n"
    for key in keys_of(Descriptor):
        if not key.startswith(f"{name}:"):
            continue
        for value in VALUES:
            text = (
                (head.replace("kind: catalogue\n", "") if name == "kind" else head)
                + key.replace("%", f"{value} ")
                + "\n"
            )
            (document,) = read_documents(text)
            assert isinstance(document.data, dict)
            if not faults_in(document.data):
                assert objections(text) == [], text
