"""What is said of a rule and of an element, held as a whole."""

from tests.conftest import Call
from tests.support import snapshot


def test_explain_a_rule(call: Call, update: bool) -> None:
    snapshot("explain-rule.txt", call("explain", "hours-disagree-with-credits").out, update=update)


def test_explain_an_element_and_the_group_of_its_name(call: Call, update: bool) -> None:
    snapshot("explain-element.txt", call("explain", "workload").out, update=update)
