"""A descriptor to fill in: every key with what it is for, all of them blank. Made from the models."""

from collections.abc import Iterator

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mccheck.descriptor.credential import OWN_FACTS, Credential, Descriptor
from mccheck.descriptor.keys import models_in
from mccheck.descriptor.part import Part, Statement, Wording
from mccheck.descriptor.sections import section_of
from mccheck.recommendation.groups import GROUPS

KINDS = ("credential", "pathway", "catalogue", "framework")

_COLUMN = 30  # where the comments begin
_GUIDE = (
    "# Fill in what you know. Blank means that nobody said; write none where your source says that there is none.",
    "# Most facts may also be a sentence instead of the keys below them: review: 3 years",
)
_LISTS = "# Where a list is commented out, take out its # and repeat it from the dash on."
_ORIGIN = ("source", "remark")


def template(kind: str = "credential", *, schema: str = "") -> str:
    """A blank descriptor of a kind; `schema` is where editors find the JSON Schema."""
    lines = [*schema_line(schema), *_GUIDE, _LISTS, "mccheck: 1", f"kind: {kind}"]
    for heading, names in _groups():
        lines += ["", f"# {heading}", *(line for name in names for line in _key(Credential, name))]
    lines += ["", "# Where all this was found; any object may have these two keys of its own"]
    lines += [line for name in _ORIGIN for line in _key(Credential, name)]
    if kind != "credential":
        lines += ["", *_members(kind), *_key(Descriptor, "figures")]
    return "\n".join(lines) + "\n"


def schema_line(schema: str) -> list[str]:
    """The first line of a descriptor by which editors find its JSON Schema; none where none is given."""
    return [f"# yaml-language-server: $schema={schema}"] if schema else []


def _groups() -> Iterator[tuple[str, list[str]]]:
    """The keys of a credential by group: those that elements ask for, and after each of them what belongs to it."""
    group_of = {section_of(element): group.name for group in GROUPS for element in group.elements}
    keys: dict[str, list[str]] = {group.name: [] for group in GROUPS}
    current = GROUPS[0].name
    for name in Credential.model_fields:
        if name not in _ORIGIN:
            current = group_of.get(name, current)
            keys[current].append(name)
    yield from keys.items()


def _members(kind: str) -> Iterator[str]:
    yield "# The members. What stands above holds for each of them; a member's own fact overrides it."
    yield _line("credentials:", Descriptor.model_fields["credentials"])
    names = [name for name in Credential.model_fields if name in OWN_FACTS]
    mark = "# " if kind == "framework" else ""
    for number, name in enumerate(names):
        dash = "- " if number == 0 else "  "
        yield _line(f"  {mark}{dash}{name}:", Credential.model_fields[name])
    yield f"    {mark}# Any other key from above may stand here too"


def _key(model: type[BaseModel], name: str, depth: int = 0) -> Iterator[str]:
    field = model.model_fields[name]
    yield _line(f"{'  ' * depth}{name}:", field)
    inner = next(iter(models_in(field.annotation)), None)
    if inner is None or inner is Wording:
        return
    keys = _own_keys(inner)
    if "tuple[" in str(field.annotation):
        for number, key in enumerate(keys):
            dash = "- " if number == 0 else "  "
            yield _line(f"{'  ' * depth}  # {dash}{key}:", inner.model_fields[key])
    else:
        for key in keys:
            yield from _key(inner, key, depth + 1)


def _own_keys(model: type[BaseModel]) -> list[str]:
    common = set(Statement.model_fields if issubclass(model, Statement) else Part.model_fields)
    return [name for name in model.model_fields if name not in common]


def _line(key: str, field: FieldInfo) -> str:
    return f"{key:<{_COLUMN}}# {field.description}"
