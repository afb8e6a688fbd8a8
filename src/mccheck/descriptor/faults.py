"""What is wrong with the form of a descriptor, in the words of its author."""

import re
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from mccheck.descriptor.credential import Credential, Descriptor
from mccheck.descriptor.keys import models_in
from mccheck.descriptor.part import Wording
from mccheck.descriptor.values import shape_of
from mccheck.terms import Route
from mccheck.vocabulary.slips import certain


class Fault(NamedTuple):
    """One fault of form: the rule of the format that it breaks, where, and what to do about it.

    `replacement` is what the key, or the value, must have been meant for, where its spelling leaves no doubt;
    `written` is what stands there now.
    """

    rule: str
    route: Route
    message: str
    on_key: bool = False
    replacement: str | None = None
    written: str = ""


def parse(data: dict[str, Any]) -> Descriptor | list[Fault]:
    """The descriptor in plain data, or everything that is wrong with its form."""
    if data.get("mccheck") not in (None, "1"):
        version = f"“mccheck: {data['mccheck']}” is a format version that this mccheck cannot read; write “mccheck: 1”"
        return [Fault("wrong-value", ("mccheck",), version)]
    try:
        return Descriptor.model_validate(data)
    except ValidationError as error:
        return faults_of(error, Descriptor)


def faults_of(error: ValidationError, model: type[BaseModel]) -> list[Fault]:
    """Everything that a model objected to, in the words of the author of the file."""
    return [_fault(detail, model) for detail in error.errors(include_url=False)]


def _fault(detail: ErrorDetails, model: type[BaseModel]) -> Fault:
    route = detail["loc"]
    kind = detail["type"]
    if kind == "extra_forbidden":
        return _unknown_key(route, model)
    if kind == "author":
        replacement = detail["ctx"].get("replacement")
        return Fault("wrong-value", route, detail["msg"], replacement=replacement, written=str(detail["input"]))
    replacement = None
    if kind in {"model_type", "model_attributes_type", "dict_type"}:
        message = f"keys are expected here, each with its value; found {shape_of(detail['input'])}"
    elif kind in {"tuple_type", "list_type"}:
        message = f"a list is expected here, found {shape_of(detail['input'])}"
    elif kind == "string_type":
        message = f"text is expected here, found {shape_of(detail['input'])}"
    elif kind == "literal_error":
        known = [word.strip("'") for word in re.split(", | or ", str(detail.get("ctx", {}).get("expected", "")))]
        near = get_close_matches(str(detail["input"]), known, n=1)
        hint = f"did you mean “{near[0]}”?" if near else f"use one of {', '.join(known)}"
        message = f"{shape_of(detail['input'])} is not recognised here; {hint}"
        replacement = certain(str(detail["input"]), known)
    else:
        message = f"{shape_of(detail['input'])} is not valid here"
    return Fault("wrong-value", route, message, replacement=replacement, written=str(detail["input"]))


def _unknown_key(route: Route, model: type[BaseModel]) -> Fault:
    key = str(route[-1])
    known = _keys_at(route[:-1], model)
    spelled = key.casefold().replace("-", "_").replace(" ", "_")
    homes = _homes(model).get(key)
    near = get_close_matches(spelled, known, n=1, cutoff=0.8 if homes else 0.6)
    if key[:1].isdigit() or (" " in key and spelled not in known):
        hint = "; a comma in { } begins a new key, so put text or numbers that contain a comma in quotation marks"
    elif near:
        hint = f"; did you mean “{near[0]}”?"
    elif homes and homes[0].split(".")[-1] in route and isinstance(route[-2], int):
        hint = "; the indentation is right, but delete the dash before it"
    elif key in model.model_fields:
        hint = "; it belongs at the top level, not indented"
    elif homes:
        hint = f"; it belongs under “{homes[0]}”"
    else:
        hint = f"; the keys here are {', '.join(known)}" if len(known) <= 16 else ""
    elsewhere = homes or key in model.model_fields
    replacement = None if elsewhere else certain(key, known)
    return Fault("unknown-key", route, f"unknown key “{key}”{hint}", on_key=True, replacement=replacement, written=key)


def _keys_at(route: Route, model: type[BaseModel]) -> list[str]:
    for step in route:
        if isinstance(step, str) and step in model.model_fields:
            model = next(models_in(model.model_fields[step].annotation), model)
    keys = [name for name in model.model_fields if model is not Wording]
    return sorted(keys, key=lambda name: name in {"answer", "text", "source", "remark"})


@cache
def _homes(root: type[BaseModel]) -> dict[str, list[str]]:
    """For each key below the top of a file, the sections that have it."""
    homes: dict[str, list[str]] = {}

    def visit(model: type[BaseModel], path: str) -> None:
        for name, field in model.model_fields.items():
            if path:
                homes.setdefault(name, []).append(path)
            for inner in models_in(field.annotation):
                if path.count(".") < 3 and inner is not Credential:
                    visit(inner, f"{path}.{name}" if path else name)

    visit(root, "")
    return homes
