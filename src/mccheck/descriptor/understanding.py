"""From plain data to a descriptor, whatever is wrong with some of it: that is told, set aside, and the rest is judged.

A key that can only be another is read as that one, a key of another section is read where it belongs, and a value that
does not fit stays as its author's own words. Nothing of the data that is handed in is changed.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, NamedTuple

from pydantic import ValidationError

from mccheck.descriptor.credential import Descriptor
from mccheck.descriptor.faults import Fault, faults_of, unsupported_version
from mccheck.descriptor.keys import element_at, part_at
from mccheck.descriptor.part import Statement
from mccheck.descriptor.refusing import AS_WRITTEN, OWN_KEY, SAMPLE, Kept, words_in
from mccheck.terms import Route, as_written
from mccheck.vocabulary.samples import is_sample

_TEXT = "text"
_MOST_SAMPLES_LEFT = 6


class Understood(NamedTuple):
    """A descriptor, and everything that is wrong with its form.

    `moved` tells which facts were read at another route than that under which they stand: that one by the other.
    """

    descriptor: Descriptor
    faults: tuple[Fault, ...]
    moved: dict[Route, Route]


def understand(data: dict[str, Any]) -> Understood:
    """The descriptor in plain data, and what is wrong with it."""
    faults = _samples_left(data)
    if (version := unsupported_version(data)) is not None:
        faults.append(version)
        data = {**data, "mccheck": "1"}
    trial: _Trial | None = None  # most data need none
    while True:
        try:
            descriptor = Descriptor.model_validate(trial.data if trial else data)
        except ValidationError as error:
            trial = trial or _Trial(deepcopy(data))
            faults += trial.without(faults_of(error, Descriptor))
        else:
            return Understood(descriptor, tuple(faults), trial.moved if trial else {})


def _samples_left(data: dict[str, Any]) -> list[Fault]:
    """The samples of mccheck's own that somebody left; none in the sample itself, known by its title or number."""
    if not _holds_sample(data) or is_sample(str(data.get("title"))):
        return []
    found = [route for route, text in _texts_in(data, ()) if is_sample(text)]
    if len(found) > _MOST_SAMPLES_LEFT:
        return []
    return [_sample_left(route, _at(data, route)) for route in found]


def _holds_sample(data: dict[str, Any]) -> bool:
    """Whether a sample is anywhere in the data, as it is in few: routes are made only where there is one."""
    values: list[Any] = [data]
    while values:
        value = values.pop()
        if isinstance(value, str):
            if is_sample(value):
                return True
        elif isinstance(value, dict):
            values += value.values()
        elif isinstance(value, list):
            values += value
    return False


def _sample_left(route: Route, text: str) -> Fault:
    message = f"“{text}” is a sample from mccheck's own remedies; is it meant?"
    return Fault(SAMPLE, route, message, element=element_at(route, Descriptor))


def _texts_in(value: Any, route: Route) -> Iterator[tuple[Route, str]]:
    if isinstance(value, str):
        yield route, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _texts_in(one, (*route, key))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from _texts_in(one, (*route, index))


def faults_in(data: dict[str, Any]) -> list[Fault]:
    """What is wrong with plain data at first sight; what stands below a fault is not looked at."""
    if (version := unsupported_version(data)) is not None:
        return [version]
    try:
        Descriptor.model_validate(data)
    except ValidationError as error:
        return [fault for fault in faults_of(error, Descriptor) if fault.rule != OWN_KEY]
    return []


class _Trial:
    """Data from which faults are taken away, one round after the other, until it can be understood."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.moved: dict[Route, Route] = {}
        self._tried: dict[Route, int] = {}
        self._above: set[Route] = set()  # the routes above faults that were told

    def without(self, faults: list[Fault]) -> Iterator[Fault]:
        """Take faults away. Those that are new come back, at the routes under which they stand in the file."""
        for fault in faults:
            times = self._tried[fault.route] = self._tried.get(fault.route, 0) + 1
            written = as_written(fault.route, self.moved)
            is_left_over = fault.route in self._above and fault.changing is None and not fault.on_key
            if is_left_over:
                self._take_away(fault.route)  # what is in it was not understood, and that was told
            elif fault.on_key and times == 1:
                self._take_key(fault, written)
            elif fault.changing is not None and times == 1:
                self._change(fault)
            elif times == 1:
                instead = Kept(words_in(fault.value)) if fault.instead is AS_WRITTEN else fault.instead
                _put(self.data, fault.route, instead)
            else:
                # What was put there does not fit either: away with it, then with what it is in.
                self._take_away(fault.route[: max(0, len(fault.route) - (times - 2))])
            if times == 1 and fault.rule != OWN_KEY and not is_left_over:
                self._above.update(fault.route[:length] for length in range(1, len(fault.route)))
                yield fault._replace(route=written)

    def _change(self, fault: Fault) -> None:
        holder = _written_out(self.data, (*fault.route, ""))
        for key, value in (fault.changing or {}).items() if isinstance(holder, dict) else ():
            if value is None:
                holder.pop(key, None)
            else:
                holder[key] = value

    def _take_key(self, fault: Fault, written: Route) -> None:
        """Take an unknown key away; where it is certain which key was meant, its value goes there."""
        holder, key = _written_out(self.data, fault.route), fault.route[-1]
        if not isinstance(holder, dict) or key not in holder:
            return
        value = holder.pop(key)
        if value is None or fault.rule == OWN_KEY:
            return
        if fault.home is not None and self._is_free(fault.home):
            self._write_out(fault.home)
            _put(self.data, fault.home, value)
            self.moved[fault.home] = written
        else:
            self._keep_words(fault.route[:-1], value)

    def _is_free(self, route: Route) -> bool:
        """Whether nothing stands at a route, and only objects along it, or texts that stand for one."""
        data: Any = self.data
        for depth, step in enumerate(route):
            if isinstance(step, int):
                if isinstance(data, list):
                    data = data[step] if step < len(data) else None
                continue
            if isinstance(data, str) and _text_fills(route[:depth]) not in {"", step}:
                return True
            if not isinstance(data, dict):
                return False
            data = data.get(step)
            if data is None:
                return True
        return False

    def _write_out(self, route: Route) -> None:
        """Make objects of the texts along a route that stand for one."""
        for depth in range(1, len(route)):
            value = _at(self.data, route[:depth])
            if isinstance(value, str):
                _put(self.data, route[:depth], {_text_fills(route[:depth]): value})

    def _take_away(self, route: Route) -> None:
        """Take a value away; its words stay as those of the statement that it was part of."""
        if not route:
            self.data = {}
            return
        holder, step = _written_out(self.data, route), route[-1]
        if isinstance(holder, dict) and step in holder:
            value = holder.pop(step)
            if value is not None:
                self._keep_words(route[:-1], value)
        elif isinstance(holder, list) and isinstance(step, int) and step < len(holder):
            holder[step] = {}  # the items after it keep their numbers
        elif len(route) > 1:
            self._take_away(route[:-1])

    def _keep_words(self, route: Route, value: Any) -> None:
        """Keep the words of a value that has no place: as the text of the object that it stands in, if it has none."""
        holder = _at(self.data, route)
        if isinstance(holder, dict) and not holder.get(_TEXT) and _has_text(route) and (words := words_in(value)):
            holder[_TEXT] = Kept(words)


def _text_fills(route: Route) -> str:
    """The key that a bare text at a route stands for; empty where it stands for none."""
    part = part_at(route, Descriptor)
    return part.text_fills if part is not None else ""


def _has_text(route: Route) -> bool:
    """Whether the object at a route is a statement, which may be in words."""
    part = part_at(route, Descriptor)
    return part is not None and issubclass(part, Statement)


def _at(data: Any, route: Route) -> Any:
    """The value at a route through plain data; None where there is none."""
    for step in route:
        data = _get(data, step)
    return data


def _put(data: dict[str, Any], route: Route, value: Any) -> None:
    """Put a value at a route."""
    _set(_written_out(data, route), route[-1], value)


def _written_out(data: dict[str, Any], route: Route) -> Any:
    """The object or list in which a route ends. What stands along it in a short form is written out first.

    One value stands for a list of it; a value, or a list, for the object in which the next key holds it.
    """
    holder: Any = data
    for depth, step in enumerate(route[:-1]):
        following = route[depth + 1]
        inner = _get(holder, step)
        if isinstance(following, int) and not isinstance(inner, list):
            inner = [] if inner is None else [inner]
        elif isinstance(following, str) and not isinstance(inner, dict):
            inner = {} if inner is None else {following: inner}
        _set(holder, step, inner)
        holder = inner
    return holder


def _get(holder: Any, step: str | int) -> Any:
    if isinstance(holder, dict):
        return holder.get(step)
    return holder[step] if isinstance(holder, list) and isinstance(step, int) and step < len(holder) else None


def _set(holder: Any, step: str | int, value: Any) -> None:
    if isinstance(holder, dict):
        if value is None:
            holder.pop(step, None)
        else:
            holder[step] = value
    elif isinstance(step, int) and step < len(holder):
        holder[step] = Kept("") if value is None else value  # the items after it keep their numbers
