"""A descriptor to fill in: every key with what it is for, all of them blank. Made from the models."""

from collections.abc import Iterator

from mccheck.descriptor.credential import OWN_FACTS, Credential, Descriptor
from mccheck.descriptor.keys import Key, keys_of, own_keys_of
from mccheck.descriptor.part import Part
from mccheck.descriptor.sections import section_of
from mccheck.recommendation.groups import GROUPS

_COLUMN = 30  # where the comments begin
_GUIDE = (
    "# Fill in what you know. Blank means not stated; write none where your source says that there is none.",
    "# Most facts can also be a sentence instead of the keys below them: review: 3 years",
)
_LISTS = (
    "# To use a list that is commented out, delete the # signs; repeat the lines from the dash for each further item."
)


def template(kind: str = "credential", *, schema: str = "") -> str:
    """A blank descriptor of a kind; `schema` is where editors find the JSON Schema."""
    lines = [*schema_line(schema), *_GUIDE, _LISTS, "mccheck: 1", f"kind: {kind}"]
    for heading, keys in _groups():
        lines += ["", f"# {heading}", *(line for key in keys for line in _lines(key))]
    lines += ["", "# Where all this was found; any object may also have these two keys"]
    lines += [_line(f"{key.name}:", key) for key in keys_of(Part)]
    if kind != "credential":
        lines += ["", *_members(kind)]
    return "\n".join(lines) + "\n"


def schema_line(schema: str) -> list[str]:
    """The first line of a descriptor by which editors find its JSON Schema; none where none is given."""
    return [f"# yaml-language-server: $schema={schema}"] if schema else []


def _groups() -> Iterator[tuple[str, list[Key]]]:
    """The keys of a credential by group: those that elements ask for, and after each of them what belongs to it."""
    group_of = {section_of(element): group.name for group in GROUPS for element in group.elements}
    keys: dict[str, list[Key]] = {group.name: [] for group in GROUPS}
    current = GROUPS[0].name
    for key in own_keys_of(Credential):
        current = group_of.get(key.name, current)
        keys[current].append(key)
    yield from keys.items()


def _members(kind: str) -> Iterator[str]:
    keys = {key.name: key for key in keys_of(Descriptor)}
    mark = "# " if kind == "framework" else ""
    yield "# The members. What is written above applies to each of them, unless the member states its own fact."
    yield _line("credentials:", keys["credentials"])
    yield from _item([key for key in keys_of(Credential) if key.name in OWN_FACTS], f"  {mark}")
    yield f"    {mark}# Any other key from above can be used here too"
    yield from _lines(keys["figures"])


def _lines(key: Key, depth: int = 0) -> Iterator[str]:
    """The line of a key, and those of what stands below it; the item of a list is commented out."""
    yield _line(f"{'  ' * depth}{key.name}:", key)
    if key.part is None:
        return
    below = own_keys_of(key.part, key)
    if key.is_list:
        yield from _item(list(below), f"{'  ' * depth}  # ")
    else:
        for one in below:
            yield from _lines(one, depth + 1)


def _item(keys: list[Key], margin: str) -> Iterator[str]:
    """The lines of one item of a list."""
    for number, key in enumerate(keys):
        yield _line(f"{margin}{'  ' if number else '- '}{key.name}:", key)


def _line(label: str, key: Key) -> str:
    return f"{label:<{_COLUMN}}# {key.field.description}"
