"""Long work shows itself: what is done, how many gaps there are so far, and how much time is left."""

import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, TypeVar

import typer

from mccheck.cli import exits
from mccheck.cli.output import complain
from mccheck.report.wording import number_of

if TYPE_CHECKING:
    from rich.progress import Progress

_PATIENCE = 1.0  # seconds after which a run is long


class Told(Protocol):
    """What is to be known of a descriptor that was judged."""

    @property
    def gaps(self) -> int:
        """How many of its findings count."""

    @property
    def last(self) -> bool:
        """Whether its file ends with it."""


T = TypeVar("T", bound=Told)


class Watch:
    """Counts what was judged, and shows it at a terminal once a run is long."""

    def __init__(self, files: int, *, visible: bool) -> None:
        self.files = files
        self.done = 0
        self.descriptors = 0
        self.gaps = 0
        self._due = time.monotonic() + _PATIENCE if visible else float("inf")
        self._bar: Progress | None = None

    def over(self, judged: Iterable[T]) -> Iterator[T]:
        """The same, counted as it passes."""
        for one in judged:
            self.gaps += one.gaps
            self.descriptors += 1
            self.done += one.last
            self._show()
            yield one
        self.stop()

    def _show(self) -> None:
        if self._bar is None:
            if time.monotonic() < self._due:
                return
            self._bar = _bar(self.files)
            self._bar.start()
        done = f"{self.done} of {number_of(self.files, 'file')}"
        if self.descriptors > self.done:
            done += f", {number_of(self.descriptors, 'descriptor')}"
        self._bar.update(self._bar.task_ids[0], completed=self.done, done=done, gaps=self.gaps)

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
        complain(f"stopped; {watch.done} of {files} {'file was' if files == 1 else 'files were'} checked")
        raise typer.Exit(exits.INTERRUPTED) from None
    finally:
        watch.stop()


def _bar(files: int) -> "Progress":
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    bar = Progress(
        TextColumn("{task.fields[done]}, gaps so far: {task.fields[gaps]}"),
        BarColumn(bar_width=20),
        # How much of a single file is left is not known: the time that passes shows that it goes on.
        TimeRemainingColumn() if files > 1 else TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    bar.add_task("", total=files if files > 1 else None, done=f"0 of {number_of(files, 'file')}", gaps=0)
    return bar
