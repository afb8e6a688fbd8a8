"""A document that was read: plain data, and the place of every key and value in its text."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeAlias

from mccheck.reading.comments import Comment
from mccheck.terms import Place, Route

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"

# By which keys people know an item of a list, the surest first.
_NAMES = ("id", "title", "name", "text", "type")


class Mark(Protocol):
    """A position as the parser gives it: line and column from 0, in code points."""

    line: int
    column: int


class Event(Protocol):
    """What the parser says of a key or a value: where it starts and ends."""

    start_mark: Mark
    end_mark: Mark


class Node(NamedTuple):
    """A value in the text: the events at its start and end, and its children by key or index."""

    start: Event
    end: Event
    keys: dict[str, Event] | None = None
    children: "dict[str, Node] | list[Node] | None" = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written: the value starts where it ends."""
        start, end = self.start.start_mark, self.end.end_mark
        return (start.line, start.column) == (end.line, end.column)


class Document(NamedTuple):
    """One document of a file: its plain data, the node tree over its lines, and what is said in comments.

    Comments are there only where the file holds an instruction to mccheck. `above` counts the lines of the file that
    stand above `lines`, where a file is read piece by piece.
    """

    data: Data
    root: Node
    lines: Sequence[str]
    comments: tuple[Comment, ...] = ()
    above: int = 0

    def matched(self, route: Route) -> int:
        """How many steps of a route are there in the text."""
        return self._walk(route)[1]

    def place(self, route: Route, *, on_key: bool = False) -> Place:
        """Where a route leads. Where it leads to nothing, the key of the last object that is there.

        With `on_key` the place of the key is given and not that of its value.
        """
        node, steps, key = self._walk(route)
        short_form = node.children is None and not node.is_blank
        if key is not None and (on_key or (steps < len(route) and not short_form)):
            return _place(key, key, self.above)
        if node.keys and key is None:
            return self.beginning(node)
        return _place(node.start, node.start if node.children is not None else node.end, self.above)

    def beginning(self, node: Node | None = None) -> Place:
        """The key by which people know an object, its title, or else its first key: where something is missing."""
        node = node or self.root
        keys = node.keys or {}
        event = keys.get("title") or next(iter(keys.values()), node.start)
        return _place(event, event, self.above)

    def _walk(self, route: Route) -> tuple[Node, int, Event | None]:
        node, steps, key = self.root, 0, None
        for step in route:
            children = node.children
            if isinstance(children, dict) and isinstance(step, str) and step in children:
                key = node.keys[step] if node.keys else None
                node = children[step]
            elif isinstance(children, list) and isinstance(step, int) and step < len(children):
                key = None
                node = children[step]
            elif step == 0 and key is not None and not isinstance(children, list):
                pass  # one value where a list may stand
            elif isinstance(step, str) and key is not None and isinstance(children, list):
                steps -= 1  # a list where an object may stand: the step is not there, what is below it is
            else:
                break
            steps += 1
        return node, steps, key

    def nearest(self, route: Route, key: str, *, below: int = -1) -> str | None:
        """The text of `key` in the innermost object along a route that has it, such as its `source`.

        Only objects that are more than `below` steps into the route are looked at; the root is at 0.
        """
        found, data = None, self.data
        for depth, step in enumerate((None, *route)):
            if isinstance(data, dict) and isinstance(step, str):
                data = data.get(step)
            elif isinstance(data, list) and isinstance(step, int) and step < len(data):
                data = data[step]
            elif step is not None:
                break
            if depth > below and isinstance(data, dict) and isinstance(text := data.get(key), str):
                found = text
        return found

    def stable_route(self, route: Route) -> str:
        """A route as text that survives reordering: items of a list are named by what they are known by."""
        text, data = "", self.data
        for step in route:
            if isinstance(step, int):
                item = data[step] if isinstance(data, list) and step < len(data) else None
                text += f"[{_name_of(item) or step}]"
                data = item
            else:
                text += f".{step}"
                data = data.get(step) if isinstance(data, dict) else None
        return text

    def words(self, route: Route) -> str | None:
        """The `text` of the object to which a route leads, where it has one."""
        data = self.data
        for step in route:
            if isinstance(data, dict) and isinstance(step, str):
                data = data.get(step)
            elif isinstance(data, list) and isinstance(step, int) and step < len(data):
                data = data[step]
            else:
                return None
        text = data.get("text") if isinstance(data, dict) else None
        return text if isinstance(text, str) else None

    def line(self, number: int) -> str:
        """A line of the file, counted from 1, without its end."""
        index = number - 1 - self.above
        return self.lines[index] if 0 <= index < len(self.lines) else ""


def _name_of(item: Data) -> str:
    """What an item of a list is known by: its id or title, or else its own words; empty where it has none."""
    if isinstance(item, str):
        return item
    if isinstance(item, dict):
        return next((name for key in _NAMES if isinstance(name := item.get(key), str)), "")
    return ""


def _place(start: Event, end: Event, above: int) -> Place:
    first, last = start.start_mark, end.end_mark
    return Place(above + first.line + 1, first.column + 1, above + last.line + 1, last.column + 1)
