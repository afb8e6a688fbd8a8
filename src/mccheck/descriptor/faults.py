"""What is wrong with the form of a descriptor, in the words of its author."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from mccheck.descriptor.credential import Credential
from mccheck.descriptor.keys import element_at, models_in
from mccheck.descriptor.other_names import folded, hint_for, key_meant
from mccheck.descriptor.part import Part, Wording
from mccheck.descriptor.refusing import AS_WRITTEN, OWN_KEY, UNKNOWN_KEY, WRONG, Refusal, shape_of
from mccheck.terms import Route
from mccheck.vocabulary.slips import certain

_SHORT_LIST = 16  # keys that can be listed in a message
_MOST_STRANGE = 10  # keys of one object that resemble none, and are told one by one


class Fault(NamedTuple):
    """One fault of form: the rule of the format that it breaks, where, and what to do about it.

    `element` is the one that the fact serves, if any. `is_grave` tells an error from a warning. `replacement` is what
    the key, or the value, must have been meant for, where its spelling leaves no doubt; `written` is what stands there
    now. `value` is the value itself; `instead`, `changing` and `home` tell what to read in its place: another value,
    the object with other keys, or the value of a key at another route.
    """

    rule: str
    route: Route
    message: str
    on_key: bool = False
    replacement: str | None = None
    written: str = ""
    element: str | None = None
    is_grave: bool = True
    value: Any = None
    instead: Any = AS_WRITTEN
    changing: Mapping[str, Any] | None = None
    home: Route | None = None


def unsupported_version(data: dict[str, Any]) -> Fault | None:
    """That a file is of a version of the format that is not known; it is read as version 1."""
    if data.get("mccheck") in (None, "1"):
        return None
    message = f"{shape_of(data['mccheck'])} is not a format version that this mccheck reads; it is read as “mccheck: 1”"
    return Fault(WRONG, ("mccheck",), message)


def faults_of(error: ValidationError, model: type[BaseModel]) -> list[Fault]:
    """Everything that a model objected to, in the words of the author of the file."""
    faults: list[Fault] = []
    strange: dict[Route, list[int]] = {}  # by object: the faults of keys that resemble none
    for detail in error.errors(include_url=False):
        if detail["type"] != "extra_forbidden":
            faults.append(_fault(detail, model))
            continue
        route = detail["loc"]
        of_object = strange.setdefault(route[:-1], [])
        fault = _unknown_key(route, model, guess=len(of_object) < _MOST_STRANGE)
        if not fault.is_grave and fault.home is None and fault.rule == UNKNOWN_KEY:
            of_object.append(len(faults))
            if len(of_object) > _MOST_STRANGE:  # a file of another kind: its keys are counted
                fault = fault._replace(rule=OWN_KEY)
        faults.append(fault)
    for indices in strange.values():
        if len(indices) > _MOST_STRANGE:
            first = faults[indices[0]]
            more = f"; {len(indices)} keys here resemble none of a descriptor"
            faults[indices[0]] = first._replace(message=first.message.partition(";")[0] + more)
    return faults


def _fault(detail: ErrorDetails, model: type[BaseModel]) -> Fault:
    route, kind, value = detail["loc"], detail["type"], detail["input"]
    element = element_at(route, model) if issubclass(model, Part) else None
    fault = Fault(WRONG, route, "", written=str(value), value=value, element=element)
    if kind == "author":
        refusal: Refusal = detail["ctx"]["refusal"]
        return fault._replace(
            rule=refusal.rule,
            message=refusal.message,
            replacement=refusal.replacement,
            is_grave=refusal.rule == WRONG,
            instead=refusal.instead,
            changing=refusal.changing,
        )
    replacement: str | None = None
    instead: Any = AS_WRITTEN
    if kind in {"model_type", "model_attributes_type", "dict_type"}:
        message = f"keys are expected here, each with its value; found {shape_of(value)}"
    elif kind in {"tuple_type", "list_type"}:
        message = f"a list is expected here, found {shape_of(value)}"
    elif kind == "string_type":
        message = f"text is expected here, found {shape_of(value)}"
    elif kind == "literal_error":
        known = [word.strip("'") for word in re.split(", | or ", str(detail.get("ctx", {}).get("expected", "")))]
        near = get_close_matches(str(value), known, n=1)
        hint = f"did you mean “{near[0]}”?" if near else f"use one of {', '.join(known)}"
        message = f"{shape_of(value)} is not recognised here; {hint}"
        replacement = instead = certain(str(value), known)
    else:
        message = f"{shape_of(value)} is not valid here"
    return fault._replace(message=message, replacement=replacement, instead=instead)


def _short(key: object) -> str:
    text = str(key)
    return text if len(text) <= 60 else text[:59] + "…"


class _Meaning(NamedTuple):
    """What an unknown key may mean: the hint, where its value is read, and what the key must have been."""

    hint: str
    home: Route | None = None
    replacement: str | None = None
    is_slip: bool = False
    hides_a_fact: bool = False


def _unknown_key(route: Route, model: type[BaseModel], *, guess: bool = True) -> Fault:
    """That a key is unknown. To `guess` is to look for near names, which takes long in a file of another kind."""
    key = str(route[-1])
    of_descriptor = issubclass(model, Part)
    if of_descriptor and key.startswith("x-"):
        return Fault(OWN_KEY, route, "", on_key=True)
    known = _keys_at(route[:-1], model)
    meaning = _named_otherwise(route, known) if of_descriptor else None
    if meaning is None:
        meaning = _near(route, known, model) if guess else _Meaning("")
    if not meaning.hint and of_descriptor:
        meaning = meaning._replace(hint="; a key of your own begins with “x-”" if len(known) > _SHORT_LIST else "")
    if not meaning.hint and len(known) <= _SHORT_LIST:
        meaning = meaning._replace(hint=f"; the keys here are {', '.join(known)}")
    return Fault(
        UNKNOWN_KEY,
        route,
        f"unknown key “{_short(key)}”{meaning.hint}",
        on_key=True,
        replacement=meaning.replacement,
        written=key,
        element=element_at(meaning.home or route[:-1], model) if issubclass(model, Part) else None,
        # A key that resembles none may be the author's own, and a name that others use is read.
        is_grave=meaning.hides_a_fact or meaning.is_slip or not of_descriptor,
        home=meaning.home,
    )


def _named_otherwise(route: Route, known: list[str]) -> _Meaning | None:
    """What a key means that others use, or that is one of ours in another spelling: `learningOutcomes`, `issuer`."""
    above = next((step for step in reversed(route[:-1]) if isinstance(step, str)), "")
    base = _base(route)
    at_the_top = route[:-1] == base
    key = str(route[-1])
    if folded(key) in known:
        return _Meaning(f"; did you mean “{folded(key)}”?", (*route[:-1], folded(key)), folded(key), is_slip=True)
    meant = key_meant(key, "" if at_the_top else above)
    if meant is None:
        told = hint_for(key)
        return _Meaning(f"; {told}") if told else None
    steps = tuple(meant.split("."))
    shown = steps[:-1] if len(steps) > 1 and steps[-1] == "text" else steps
    hint = f"; write “{_nested(shown)}”" if len(shown) > 1 else f"; did you mean “{shown[0]}”?"
    return _Meaning(hint, (*(base if at_the_top else route[:-1]), *steps), meant if len(steps) == 1 else None)


def _near(route: Route, known: list[str], model: type[BaseModel]) -> _Meaning:
    """What a key means that is a slip of one of ours, or stands in the wrong place."""
    key = str(route[-1])
    spelled = folded(key)
    homes = _homes(model).get(spelled)
    near = get_close_matches(spelled, known, n=1, cutoff=0.8 if homes else 0.75)
    base = _base(route)
    if key[:1].isdigit() or (" " in key and spelled not in known):
        comma = "; a comma in { } begins a new key, so put text or numbers that contain a comma in quotation marks"
        return _Meaning(comma, hides_a_fact=True)
    if near:
        slip = None if homes or spelled in model.model_fields else certain(key, known)
        home = (*route[:-1], slip) if slip is not None else None
        return _Meaning(f"; did you mean “{near[0]}”?", home, slip, hides_a_fact=True)
    if homes and homes[0].split(".")[-1] in route and isinstance(route[-2], int):
        return _Meaning("; the indentation is right, but delete the dash before it", hides_a_fact=True)
    if spelled in model.model_fields and route[:-1] != base:
        return _Meaning("; it belongs at the top level, not indented", (*base, spelled), hides_a_fact=True)
    if homes:
        home = (*base, *homes[0].split("."), spelled) if len(homes) == 1 else None
        return _Meaning(f"; it belongs under “{homes[0]}”", home, hides_a_fact=True)
    return _Meaning("")


def _base(route: Route) -> Route:
    """The route of the credential in which a route leads on."""
    return route[:2] if len(route) > 2 and route[0] == "credentials" else ()


def _nested(steps: tuple[str, ...]) -> str:
    """Keys in each other, as one writes them on one line."""
    return f"{steps[0]}: " + "".join(f"{{{step}: " for step in steps[1:]) + "…" + "}" * (len(steps) - 1)


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
                # What a collection claims of its members is no place for a fact of one credential.
                if path.count(".") < 3 and inner is not Credential and name != "figures":
                    visit(inner, f"{path}.{name}" if path else name)

    visit(root, "")
    return homes
