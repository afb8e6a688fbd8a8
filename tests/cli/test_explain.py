"""`mccheck explain`: everything that has a name can be explained."""

import pytest

from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.rules import RULES
from tests.conftest import Call


@pytest.mark.parametrize(
    "name",
    [
        *(rule.name for rule in RULES),
        *(element.id for element in ELEMENTS),
        *(group.id for group in GROUPS),
        "unknown-key",
    ],
)
def test_everything_can_be_explained(name: str, call: Call) -> None:
    run = call("explain", name)
    assert run.code == 0
    assert run.out.startswith(name)
    assert max(map(len, run.out.splitlines())) <= 80


def test_explain_offers_near_names(call: Call) -> None:
    assert "did you mean hours-do-not-add-up" in call("explain", "hours-do-not-addup").err
