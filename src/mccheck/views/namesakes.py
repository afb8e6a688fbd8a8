"""Namesakes: descriptors of one run that go by the same id. Whatever knows a descriptor by its id mistakes them."""

from collections import Counter

from mccheck.report.model import Report

_MOST_NAMED = 3  # ids in a message, and files of each


class Namesakes:
    """Gathers ids, and tells which stand for several descriptors.

    It remembers the first `most` ids only, or all of them: a catalogue may be longer than there is room for.
    """

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._first: dict[str, str] = {}
        self._several: dict[str, Counter[str]] = {}

    def add(self, path: str, name: str | None) -> None:
        """Remember a descriptor by its file and its id."""
        if not name:
            return
        first = self._first.get(name)
        if first is not None:
            self._several.setdefault(name, Counter([first]))[path] += 1
        elif self._most is None or len(self._first) < self._most:
            self._first[name] = path

    def told(self) -> str:
        """Which ids stand for several descriptors, and where, in a sentence; empty where there are none."""
        if not self._several:
            return ""
        ids = [f"“{name}” ({_places(files)})" for name, files in self._several.items()]
        more = _and_more(len(ids))
        names, stands = ("ids", "stand") if len(ids) > 1 else ("id", "stands")
        return (
            f"the {names} {', '.join(ids[:_MOST_NAMED])}{more} {stands} for more than one descriptor; a baseline "
            "tells descriptors apart by their ids"
        )


def namesakes_in(report: Report) -> Namesakes:
    """The namesakes in a whole report."""
    gathered = Namesakes()
    for descriptor in report.descriptors:
        gathered.add(descriptor.path, descriptor.id)
    return gathered


def _places(files: Counter[str]) -> str:
    shown = [f"{path}, {count} times" if count > 1 else path for path, count in files.items()]
    return f"{'; '.join(shown[:_MOST_NAMED])}{_and_more(len(shown))}"


def _and_more(count: int) -> str:
    return f" and {count - _MOST_NAMED} more" if count > _MOST_NAMED else ""
