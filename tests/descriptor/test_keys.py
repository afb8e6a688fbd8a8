"""The keys of a descriptor, and which elements their facts serve."""

from mccheck.descriptor import Credential
from mccheck.descriptor.keys import all_keys_of, own_keys_of
from mccheck.recommendation import ELEMENTS

# Which elements a fact serves, by its path without the holes: one item may stand where a list may.
SERVED = {key.path.replace("[]", ""): set(key.elements) for key in all_keys_of(Credential)}
# Outcomes may stand as a list, without the key of the list.
SERVED |= {path.replace(".outcomes", ""): served for path, served in SERVED.items() if ".outcomes." in path}


def test_the_keys_serve_all_elements_and_no_others() -> None:
    assert set().union(*SERVED.values()) == {element.id for element in ELEMENTS}


def test_facts_that_serve_no_element_carry_no_mark() -> None:
    unmarked = {key.name for key in own_keys_of(Credential) if not key.elements}
    assert unmarked == {"id", "description", "status", "version", "dates", "contact", "providers"}
