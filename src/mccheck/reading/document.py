"""A document that was read: plain data, and the place of every key and value in its text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeAlias

from mccheck.reading.comments import Comment
from mccheck.reading.problems import Problem
from mccheck.terms import Place, Route, as_written

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"

MOST_NESTING = 200  # objects and lists in each other

# By which keys people know an item of a list, the surest first.
_NAMES = ("id", "title", "name", "text", "type")


class Node(Protocol):
    """A value in the text, as its reader gives it: built beforehand, or opened when somebody looks.

    Its places count from the first of the document's own lines.
    """

    @property
    def place(self) -> Place:
        """Where the value stands; of an object or a list, where it begins."""

    @property
    def key_place(self) -> Place | None:
        """Where the key stands that the value belongs to; None for an item of a list, and for a whole document."""

    @property
    def children(self) -> "dict[str, Node] | list[Node] | None":
        """The values in an object, by key, or in a list; None of a single value."""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written where the value would stand."""


class Trace(NamedTuple):
    """What stands along a route through a document.

    `steps` tells how many steps of the route are there in the text, `place` where it leads: to nothing, and the place
    is the key of the last object that is there. `name` is the route as text that survives reordering: items of a list
    are named by what they are known by. `text` is that of the object to which the route leads; `source` and `remark`
    are those of the innermost object along it that has one, a remark on a whole credential left out.
    """

    steps: int
    place: Place
    name: str
    text: str | None
    source: str | None
    remark: str | None


class Document(NamedTuple):
    """One document of a file: its plain data, the node tree over its lines, and what is said in comments.

    Comments are there only where the file holds an instruction to mccheck. `above` counts the lines of the file that
    stand above `lines`, where a file is read piece by piece. `problems` are what the reader passed over. `moved` tells
    which facts are understood at another route than that under which they stand: that one by the other.
    """

    data: Data
    root: Node
    lines: Sequence[str]
    comments: tuple[Comment, ...] = ()
    above: int = 0
    problems: tuple[Problem, ...] = ()
    moved: Mapping[Route, Route] = {}

    def apart(self) -> "Iterator[Document]":
        """The documents in a list of objects of which one is a descriptor, as a catalogue is exported; or this one."""
        children = self.root.children
        if not (isinstance(self.data, list) and isinstance(children, list) and any(map(_is_marked, self.data))):
            yield self
            return
        starts = [child.place.line for child in children]
        for number, (data, node) in enumerate(zip(self.data, children, strict=True)):
            first, last = starts[number] if number else 0, (*starts[1:], len(self.lines) + 1)[number]
            comments = tuple(one for one in self.comments if first <= one.line - self.above < last)
            problems = tuple(one._replace(route=one.route[1:]) for one in self.problems if one.route[:1] == (number,))
            yield self._replace(data=data, root=node, comments=comments, problems=problems)

    def trace(self, route: Route, *, on_key: bool = False) -> Trace:
        """Follow a route. With `on_key` the place is that of the key to which it leads, and not that of its value."""
        if self.moved:
            route = as_written(route, self.moved)
        node, steps, leads_on = self.root, 0, True
        data, name = self.data, ""
        source, remark = _said(data, "source"), None
        whole = _depth_of_credential(route)
        for depth, step in enumerate(route, 1):
            if isinstance(step, int):
                data = data[step] if isinstance(data, list) and step < len(data) else None
                name += f"[{_known_as(data) or step}]"
            else:
                data = data.get(step) if isinstance(data, dict) else None
                name += f".{step}"
            if isinstance(data, dict):
                source = _said(data, "source") or source
                remark = (_said(data, "remark") if depth > whole else None) or remark
            child = _child(node, step) if leads_on else None
            if child is not None:
                node, steps = child, steps + 1
            elif leads_on and _is_short_for(node, step):
                steps += isinstance(step, int)  # a list of one is there with its only value; an object is not
            else:
                leads_on = False
        place = _place(node, on_key=on_key, missing=steps < len(route)).lower(self.above)
        return Trace(steps, place, name, _said(data, "text"), source, remark)

    def place(self, route: Route, *, on_key: bool = False) -> Place:
        """Where a route leads, as its trace tells."""
        return self.trace(route, on_key=on_key).place

    def beginning(self) -> Place:
        """The key by which people know the document, its title, or else its first key: where something is missing."""
        return _beginning(self.root).lower(self.above)

    def line(self, number: int) -> str:
        """A line of the file, counted from 1, without its end."""
        index = number - 1 - self.above
        return self.lines[index] if 0 <= index < len(self.lines) else ""


def _is_marked(data: Data) -> bool:
    return isinstance(data, dict) and "mccheck" in data


def _child(node: Node, step: str | int) -> Node | None:
    """The node to which a step leads, where there is one."""
    children = node.children
    if isinstance(step, int):
        return children[step] if isinstance(children, list) and step < len(children) else None
    return children.get(step) if isinstance(children, dict) else None


def _is_short_for(node: Node, step: str | int) -> bool:
    """Whether the value of a key is one value where a list may stand, or a list where an object with it may stand."""
    is_list = isinstance(node.children, list)
    fits = is_list if isinstance(step, str) else step == 0 and not is_list
    return fits and node.key_place is not None


def _place(node: Node, *, on_key: bool, missing: bool) -> Place:
    """The place of a node: that of its key where this is asked for, or where something is missing in it."""
    key_place = node.key_place
    if key_place is not None:
        is_short_form = node.children is None and not node.is_blank
        return key_place if on_key or (missing and not is_short_form) else node.place
    return _beginning(node) if isinstance(node.children, dict) else node.place


def _beginning(node: Node) -> Place:
    """Where an object begins for those who know it: at its title, or else at its first key."""
    children = node.children
    if not isinstance(children, dict) or not children:
        return node.place
    return (children.get("title") or next(iter(children.values()))).key_place or node.place


def _said(data: Data, key: str) -> str | None:
    """The text of a key, where there is an object that has it."""
    text = data.get(key) if isinstance(data, dict) else None
    return text if isinstance(text, str) else None


def _known_as(item: Data) -> str:
    """What an item of a list is known by: its id or title, or else its own words; empty where it has none."""
    if isinstance(item, str):
        return item
    if isinstance(item, dict):
        return next((name for key in _NAMES if isinstance(name := item.get(key), str)), "")
    return ""


def _depth_of_credential(route: Route) -> int:
    """How many steps lead to the credential itself, whose remark is about all of it and not about one fact."""
    return 2 if route[:1] == ("credentials",) else 0
