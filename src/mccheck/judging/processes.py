"""Judging files, in this process or in several: the descriptors come in the order of the files either way.

A worker process is told what the call asked for, and loads the configuration itself: rules hold functions, which cannot
be sent from one process to another.
"""

import os
import signal
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from mccheck.collecting import collect_rarely
from mccheck.judging.judge import Judge, Reported
from mccheck.reading.loading import STANDARD_INPUT, File, load
from mccheck.settings.configuration import Configuration
from mccheck.settings.loading import Request, load_configuration

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

FEWEST_FILES = 50  # fewer are done before a second process has started
_CHUNK = 16  # files that are sent at once
_AHEAD = 4  # chunks a worker that may be under way, so that a slow writer is not overrun


class Work(NamedTuple, Generic[T]):
    """What a process judges by, and what it makes of each descriptor."""

    judge: Judge
    each: Callable[[Reported], T]


class PassedOver(NamedTuple):
    """A file that a search came upon, and that is no descriptor."""

    path: str
    gaps: int = 0
    read: float = 1.0


def judge_files(  # noqa: PLR0913 - one for each option of a call
    files: Collection[File],
    request: Request,
    configuration: Configuration,
    each: Callable[[Reported], T],
    *,
    jobs: int = 1,
    stdin_name: str | None = None,
) -> Generator[T | PassedOver, None, None]:
    """Judge files by the configuration of a request, in as many processes as `jobs` says; 0 stands for all cores.

    What comes is what `each` makes of a descriptor: where there are several processes it is what they send. Reports
    call standard input by `stdin_name`.
    """
    today = date.today()
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(files) < FEWEST_FILES or File(STANDARD_INPUT) in files:
        work = Work(Judge(configuration, today), each)
        yield from (one for file in files for one in _judge_file(file, work, stdin_name))
    else:
        yield from _judge_in_processes(files, (request, today, each), jobs)


def whole(reported: Reported) -> Reported:
    """All that there is to a descriptor, for the report that is kept to the end."""
    return reported


def _judge_file(file: File, work: Work[T], stdin_name: str | None = None) -> Iterator[T | PassedOver]:
    counts = False
    for one in work.judge.judge(load(file, stdin_name)):
        counts = True
        yield work.each(one)
    if not counts:
        yield PassedOver(file.path)


def _judge_in_processes(
    files: Iterable[File], told: tuple[Request, date, Callable[[Reported], T]], jobs: int
) -> Iterator[T | PassedOver]:
    import multiprocessing  # noqa: PLC0415 - most runs need one process
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    executor = ProcessPoolExecutor(jobs, initializer=_prepare, initargs=told)
    under_way: deque[Future[list[T | PassedOver]]] = deque()
    try:
        for chunk in _chunks(files):
            under_way.append(executor.submit(_judge_chunk, chunk))
            if len(under_way) >= jobs * _AHEAD:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()
    except BaseException:
        # Stopped by the user, by a bug, or by a reader that went away: nobody waits for what is under way, nor for the
        # executor, which may wait for a lock that a process held when it was ended.
        for process in multiprocessing.active_children():
            process.kill()
        executor.shutdown(wait=False, cancel_futures=True)
        raise
    executor.shutdown()


def _chunks(files: Iterable[File]) -> Iterator[Sequence[File]]:
    remaining = iter(files)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk


_work: Work[Any]  # of a worker process, from its start to its end


def _prepare(request: Request, today: date, each: Callable[[Reported], Any]) -> None:
    """Make a worker process ready. It leaves Ctrl-C to the process that began it."""
    global _work  # noqa: PLW0603 - a worker has no other way to keep what it loaded
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    collect_rarely()
    _work = Work(Judge(load_configuration(request), today), each)


def _judge_chunk(files: Sequence[File]) -> list[Any]:
    return [one for file in files for one in _judge_file(file, _work)]
