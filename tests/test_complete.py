"""From a complete, sound descriptor: deleting any one element is noticed, and only that element objects."""

import io
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from ruamel.yaml import YAML

from mccheck.descriptor.sections import section_of
from mccheck.recommendation import ELEMENTS
from mccheck.terms import Route
from tests.descriptor.test_keys import SERVED
from tests.support import COMPLETE, findings, judged

EVERY_ELEMENT = pytest.mark.parametrize("element", [element.id for element in ELEMENTS])


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


@EVERY_ELEMENT
def test_every_element_has_facts_and_its_section_holds_one_of_them(element: str) -> None:
    facts = list(facts_of(element, YAML().load(COMPLETE)))
    assert facts
    assert section_of(element) in {route[0] for route in facts}


# Principles that ask for the facts of other elements too: without one of them they are there in part.
RESTING_ON = {
    "learner": {"authentic"},
    "issue_date": {"authentic"},
    "portability": {"authentic"},
    "learning_outcomes": {"transparency"},
    "workload": {"transparency"},
    "level": {"transparency"},
}


@EVERY_ELEMENT
@pytest.mark.parametrize("take_out", [delete, blank])
def test_what_is_taken_out_is_noticed_and_nothing_else_is_blamed(
    element: str, take_out: Callable[[Any, str | int], None]
) -> None:
    """A key that is left blank says as much as a key that is left out. It is one finding, but for what rests on it."""
    descriptor = judged(without(element, take_out))
    resting = RESTING_ON.get(element, set())
    assert Counter(finding.element for finding in descriptor.findings) == Counter({element, *resting})
    assert descriptor.elements[element] in {"not_stated", "partial"}
    others = {name: verdict for name, verdict in descriptor.elements.items() if name != element}
    fallen = {name for name, verdict in others.items() if verdict != "met"}
    # How the assessment is supervised cannot be told once its type is gone; nothing is held against it.
    assert fallen == ({"supervision_id"} if element == "assessment_type" else resting)
    assert all(descriptor.elements[name] == "partial" for name in resting)
