"""In which section of a descriptor the facts of an element stand."""

from functools import cache

from mccheck.descriptor.credential import Credential
from mccheck.descriptor.keys import Key, all_keys_of


def section_of(element: str) -> str:
    """The key at the top of a credential for an element. Raises KeyError where no fact serves such an element.

    It is the first of the keys in whose object, or below it, a fact serves the element; a key with plain values is it
    only where there is no such object.
    """
    return _sections()[element]


@cache
def keys_of_credential() -> tuple[Key, ...]:
    """All keys of a credential, each before what stands below it."""
    return tuple(all_keys_of(Credential))


@cache
def _sections() -> dict[str, str]:
    sections: dict[str, str] = {}
    plain: dict[str, str] = {}
    found = sections
    section = ""
    for key in keys_of_credential():
        if key.path == key.name:  # a key at the top begins a section
            section = key.name
            found = sections if key.part is not None else plain
        for element in key.elements:
            found.setdefault(element, section)
    return plain | sections
