"""From a complete, sound descriptor: deleting any one element is noticed, and only that element objects."""

import io
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from ruamel.yaml import YAML

from mccheck.descriptor import Credential
from mccheck.descriptor.keys import all_keys_of, own_keys_of
from mccheck.descriptor.part import Statement
from mccheck.descriptor.sections import section_of
from mccheck.recommendation import ELEMENTS
from mccheck.terms import Route
from tests.support import COMPLETE, findings, judged

EVERY_ELEMENT = pytest.mark.parametrize("element", [element.id for element in ELEMENTS])
# Which elements a fact serves, by its path without the holes: one item may stand where a list may.
SERVED = {key.path.replace("[]", ""): set(key.elements) for key in all_keys_of(Credential)}


def served_by(value: Any, path: str) -> Iterator[set[str]]:
    """What each single fact in some plain data serves."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from served_by(below, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for item in value:
            yield from served_by(item, path)
    else:
        yield SERVED.get(path, set())


def facts_of(element: str, value: Any, path: str = "", route: Route = ()) -> Iterator[Route]:
    """The routes in plain data below which all facts serve an element, and above which other facts do not."""
    if all(element in served for served in served_by(value, path)):
        yield route
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from facts_of(element, below, f"{path}.{key}" if path else key, (*route, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from facts_of(element, item, path, (*route, index))


def without(element: str, take_out: Callable[[Any, str | int], None]) -> str:
    """The complete descriptor after every fact of an element was taken out of the object that holds it."""
    yaml = YAML()
    data = yaml.load(COMPLETE)
    for *above, step in list(facts_of(element, data)):
        holder = data
        for key in above:
            holder = holder[key]
        take_out(holder, step)
    out = io.StringIO()
    yaml.dump(data, out)
    return out.getvalue()


def delete(holder: Any, step: str | int) -> None:
    del holder[step]


def blank(holder: Any, step: str | int) -> None:
    holder[step] = None


def test_the_complete_descriptor_is_sound() -> None:
    assert findings(COMPLETE) == []
    assert set(judged(COMPLETE).elements.values()) == {"met"}
    assert set(judged(COMPLETE).groups.values()) == {"met"}


def test_the_keys_serve_all_elements_and_no_others() -> None:
    assert set().union(*SERVED.values()) == {element.id for element in ELEMENTS}


@EVERY_ELEMENT
def test_every_element_has_facts_and_its_section_holds_one_of_them(element: str) -> None:
    facts = list(facts_of(element, YAML().load(COMPLETE)))
    assert facts
    assert section_of(element) in {route[0] for route in facts}


def test_facts_that_serve_no_element_carry_no_mark() -> None:
    unmarked = {key.name for key in own_keys_of(Credential) if not key.elements}
    assert unmarked == {"id", "type", "language", "sector", "isced_f", "field", "legal_basis", "year", "providers"}


@EVERY_ELEMENT
@pytest.mark.parametrize("take_out", [delete, blank])
def test_what_is_taken_out_is_noticed_and_nothing_else_is_blamed(
    element: str, take_out: Callable[[Any, str | int], None]
) -> None:
    """A key that is left blank says as much as a key that is left out. It is one finding."""
    descriptor = judged(without(element, take_out))
    assert [finding.element for finding in descriptor.findings] == [element]
    assert descriptor.elements[element] in {"not_stated", "partial"}
    others = {name: verdict for name, verdict in descriptor.elements.items() if name != element}
    fallen = {name for name, verdict in others.items() if verdict != "met"}
    # How the assessment is supervised cannot be told once its type is gone; nothing is held against it.
    assert fallen <= ({"supervision_id"} if element == "assessment_type" else set())


STATEMENTS = {
    key.path: set(key.elements)
    for key in all_keys_of(Credential)
    if key.part is not None and issubclass(key.part, Statement) and "[]" not in key.path
}


@pytest.mark.parametrize("path", STATEMENTS)
def test_a_shortfall_of_any_statement_weakens_the_element_that_it_serves(path: str) -> None:
    facts = "{text: As it is offered, limits: In towns only}"
    for key in reversed(path.split(".")):
        facts = f"{{{key}: {facts}}}"
    told = [finding for finding in findings(facts[1:-1]) if finding.rule.endswith("-falls-short")]
    # Annex I asks what type of assessment and of quality assurance there is; whether it is sound, the principles ask.
    soundness = {"assessment_type": "valid_assessment", "quality_assurance": "quality"}
    assert {finding.element for finding in told} == {soundness.get(element, element) for element in STATEMENTS[path]}
    assert {finding.route for finding in told} == {f"{path}.limits"}
