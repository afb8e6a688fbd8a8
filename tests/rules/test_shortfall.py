"""The rules about shortfalls that a source admits."""

import pytest

from mccheck.descriptor import Credential
from mccheck.descriptor.keys import all_keys_of
from mccheck.descriptor.part import Statement
from tests.support import findings

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
    assert {finding.element for finding in told} == STATEMENTS[path]
    assert {finding.route for finding in told} == {f"{path}.limits"}
