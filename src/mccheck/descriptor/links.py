"""Links between credentials: which member of its collection a link names, if it names one."""

from collections.abc import Iterable, Mapping

from mccheck.descriptor.credential import Credential
from mccheck.descriptor.stackability import Link
from mccheck.vocabulary.value_list import fold

# The numbers of the members of a collection, by everything that may name them.
Names = Mapping[str, int]


def names_of(credentials: Iterable[Credential]) -> dict[str, int]:
    """The members of a collection by their ids, and by their titles and codes where no id is the same."""
    members = list(credentials)
    names: dict[str, int] = {}
    for index, member in enumerate(members):
        names.setdefault(fold(member.id or ""), index)
    for index, member in enumerate(members):
        for name in (*(member.title.texts.values() if member.title else ()), *(member.code or ())):
            names.setdefault(fold(name), index)
    names.pop("", None)
    return names


def named_by(text: str | None, names: Names) -> int | None:
    """The number of the member that a text names; None where it names none."""
    return names.get(fold(text)) if text else None


def target(link: Link, names: Names) -> int | None:
    """The number of the member to which a link leads; None where it leads elsewhere, or nowhere."""
    found = named_by(link.id, names)
    return named_by(link.title, names) if found is None else found


def coming_before(credential: Credential, names: Names) -> set[int]:
    """The members that a credential builds on, or names among its prerequisites."""
    links = credential.stackability.builds_on or () if credential.stackability else ()
    items = credential.prerequisites.items or () if credential.prerequisites else ()
    found = {*(target(link, names) for link in links), *(named_by(item, names) for item in items)}
    return {member for member in found if member is not None}
