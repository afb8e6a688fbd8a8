"""In which section of a descriptor the facts of an element stand."""

from functools import cache

from mccheck.descriptor.credential import Credential
from mccheck.descriptor.keys import all_keys_of, keys_of


def section_of(element: str) -> str:
    """The key at the top of a credential for an element. Raises KeyError where no fact serves such an element.

    It is the first of the keys in whose object, or below it, a fact serves the element; a key with plain values is it
    only where there is no such object.
    """
    return _sections()[element]


@cache
def _sections() -> dict[str, str]:
    sections: dict[str, str] = {}
    for section in sorted(keys_of(Credential), key=lambda key: key.part is None):
        below = all_keys_of(section.part, section) if section.part is not None else ()
        for key in (section, *below):
            for element in key.elements:
                sections.setdefault(element, section.name)
    return sections
