"""What a writer is: one object that knows how one format is written, and all that must be known of the format."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

Whole = TypeVar("Whole")
Part = TypeVar("Part")


class Layout(NamedTuple):
    """What a text for people must know of where it is shown: the columns, whether in colour, the encoding."""

    width: int = 80
    color: bool = False
    encoding: str = "utf-8"


def _nothing(_: Any, __: Layout) -> str:
    return ""


class Writer(NamedTuple, Generic[Whole, Part]):
    """How a whole (a report, a comparison, a review, the rules) is written in one format.

    What is written is the head, a piece for each part (a descriptor, a case), with `between` between two of them, and
    the tail. A format that can be written only as a whole has a head alone.

    `streams` tells that the head asks nothing of the parts, so that each piece can go out as soon as it is there.
    `for_ci` marks what a CI system reads: it looks files up from the folder in which the job runs. `for_reading` marks
    text for people at a terminal, whose encoding it follows; all other formats are UTF-8. `schema` gives the JSON
    Schema of what is written: of the whole, or of each piece where the format streams.
    """

    head: Callable[[Whole, Layout], str] = _nothing
    piece: Callable[[Part, Layout], str] | None = None
    tail: Callable[[Whole, Layout], str] = _nothing
    between: str = ""
    streams: bool = False
    for_ci: bool = False
    for_reading: bool = False
    schema: Callable[[], dict[str, Any]] | None = None

    def write(self, whole: Whole, parts: Iterable[Part], layout: Layout) -> Iterator[str]:
        """All that is written, bit by bit."""
        pieces = (self.piece(part, layout) for part in parts) if self.piece else ()
        yield from self.around(whole, pieces, layout)

    def around(self, whole: Whole, pieces: Iterable[str], layout: Layout) -> Iterator[str]:
        """The same, where the pieces are written already."""
        yield self.head(whole, layout)
        for number, piece in enumerate(pieces):
            yield self.between + piece if number else piece
        yield self.tail(whole, layout)
