"""Long work shows itself: what is done, how many gaps there are so far, and how much time is left."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar

import typer

from mccheck.cli import exits
from mccheck.cli.output import complain
from mccheck.writing.words import number_of

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 1.0  # seconds after which a run is long


class Told(Protocol):
    """What is to be known of a descriptor that was judged."""

    @property
    def gaps(self) -> int:
        """How many of its findings count."""

    @property
    def read(self) -> float:
        """How much of its file has been read, from 0 to 1; 0 also where that is not known."""


T = TypeVar("T", bound=Told)


class Watch:
    """Counts what was judged, and shows it at a terminal once a run is long."""

    def __init__(self, files: int, *, visible: bool) -> None:
        self.files = files
        self.done = 0
        self.under_way = 0.0  # how much of the next file has been read
        self.descriptors = 0
        self.gaps = 0
        self._due = time.monotonic() + _PATIENCE if visible else float("inf")
        self._bar: Progress | None = None

    def over(self, judged: Iterable[T]) -> Iterator[T]:
        """The same, counted as it passes."""
        for one in judged:
            self.gaps += one.gaps
            self.descriptors += 1
            ended = one.read == 1
            self.done += ended
            self.under_way = 0.0 if ended else one.read
            self._show()
            yield one
        self.stop()

    def _show(self) -> None:
        if self._bar is None:
            if time.monotonic() < self._due:
                return
            self._bar = _bar(self.files, known=self.files > 1 or self.under_way > 0)
        read = self.done + self.under_way
        self._bar.update(self._bar.task_ids[0], completed=read, done=self.told, gaps=self.gaps)
        if not self._bar.live.is_started:
            self._bar.start()

    @property
    def told(self) -> str:
        """What is done, in words: files, or the descriptors of a single file."""
        if self.files == 1:
            return number_of(self.descriptors, "descriptor")
        return f"{self.done} of {number_of(self.files, 'file')}"

    def stop(self) -> None:
        """Take away what is shown."""
        if self._bar is not None:
            self._bar.stop()


@contextmanager
def watching(files: int, *, beside_output: bool) -> Iterator[Watch]:
    """Watch over a run. Where the user stops it, tell what was done and raise typer.Exit.

    Nothing is shown where standard error is no terminal, nor `beside_output`: among the lines of a report.
    """
    watch = Watch(files, visible=sys.stderr.isatty() and not (beside_output and sys.stdout.isatty()))
    try:
        yield watch
    except KeyboardInterrupt:
        watch.stop()
        complain(f"stopped; {watch.told} {'was' if watch.descriptors == files == 1 else 'were'} checked")
        raise typer.Exit(exits.INTERRUPTED) from None
    finally:
        watch.stop()


def _bar(files: int, *, known: bool) -> "Progress":
    """A bar over so many files; it runs to its end where it is `known` how much is read."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.fields[done]}, gaps so far: {task.fields[gaps]}"),
        BarColumn(bar_width=20),
        # Of standard input nobody knows how much is left: the time that passes shows that it goes on.
        TimeRemainingColumn() if known else TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    bar.add_task("", total=files if known else None, done="", gaps=0)
    return bar
