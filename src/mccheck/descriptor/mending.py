"""Which faults of form can be mended without a doubt about what their author meant."""

from collections import Counter
from copy import deepcopy
from typing import Any

from mccheck.descriptor.credential import CODES
from mccheck.descriptor.faults import Fault
from mccheck.descriptor.understanding import faults_in
from mccheck.terms import Route


def mendable(data: dict[str, Any]) -> list[Fault]:
    """The faults whose replacement cannot alter what is meant.

    A key is one of them where its object does not have the right key already, and where its value fits the right one.
    """
    hopeful = [fault for fault in faults_in(data) if fault.replacement is not None and fault.route]
    keys = [fault for fault in hopeful if fault.on_key and _is_free(data, fault)]
    wanted = Counter(_mended(fault) for fault in keys)
    keys = [fault for fault in keys if wanted[_mended(fault)] == 1]
    left = _faults_once_renamed(data, keys)
    fitting = [fault for fault in keys if not any(_spoils(other, fault, data) for other in left)]
    return fitting + [fault for fault in hopeful if not fault.on_key]


def value_at(data: Any, route: Route) -> Any:
    """The value to which a route leads in plain data, through every short form; None where there is none."""
    for step in route:
        if isinstance(data, dict) and step in data:
            data = data[step]
        elif isinstance(data, list) and isinstance(step, int):
            data = data[step] if step < len(data) else None
        elif isinstance(data, dict) and step != 0:
            return None
    return data


def codes_in(data: dict[str, Any]) -> list[Route]:
    """The routes of all codes: official codes and fields of education, of the whole and of its members."""
    members = data.get("credentials")
    credentials: list[tuple[Route, Any]] = [((), data)]
    if isinstance(members, list):
        credentials += [(("credentials", index), member) for index, member in enumerate(members)]
    found: list[Route] = []
    for route, credential in credentials:
        for key in CODES if isinstance(credential, dict) else ():
            value = credential.get(key)
            several = range(len(value)) if isinstance(value, list) else ()
            found += [(*route, key, index) for index in several] or [(*route, key)]
    return found


def _mended(fault: Fault) -> Route:
    return (*fault.route[:-1], fault.replacement or "")


def _is_free(data: dict[str, Any], fault: Fault) -> bool:
    holder = value_at(data, fault.route[:-1])
    if not isinstance(holder, dict) or fault.replacement in holder:
        return False
    written = fault.route[-1]
    # `{text: Repair, learning outcomes}` has a key without a value: a comma in a text, and no misspelt key.
    return written in holder and not (" " in str(written) and holder[written] is None)


def _faults_once_renamed(data: dict[str, Any], keys: list[Fault]) -> list[Fault]:
    trial = deepcopy(data)
    for fault in sorted(keys, key=lambda fault: -len(fault.route)):
        holder = value_at(trial, fault.route[:-1])
        renamed = {fault.replacement if key == fault.route[-1] else key: value for key, value in holder.items()}
        holder.clear()
        holder.update(renamed)
    return faults_in(trial)


def _spoils(other: Fault, fault: Fault, data: dict[str, Any]) -> bool:
    """Whether a fault that comes up under the right key shows that the value was meant for another."""
    route = _mended(fault)
    if other.replacement is not None or other.route[: len(route)] != route:
        return False
    return len(other.route) == len(route) or not isinstance(value_at(data, fault.route), dict | list)
