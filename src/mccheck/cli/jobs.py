"""Judging files, in this process or in several: the descriptors come in the order of the files either way.

A worker process is told what the call asked for, and loads the configuration itself: rules hold functions, which cannot
be sent from one process to another.
"""

import gc
import os
import signal
from collections import deque
from collections.abc import Collection, Generator, Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from mccheck.cli.options import Asked, configured
from mccheck.reading.loading import STANDARD_INPUT, load
from mccheck.report.building import Reported, judge

if TYPE_CHECKING:
    from concurrent.futures import Future

    from mccheck.config import Config

FEWEST_FILES = 50  # fewer are done before a second process has started
_CHUNK = 16  # files that are sent at once
_AHEAD = 4  # chunks a worker that may be under way, so that a slow writer is not overrun


class Work(NamedTuple):
    """What a process needs to know in order to judge files."""

    asked: Asked
    config: "Config"
    today: date


def judge_files(
    files: Collection[str], asked: Asked, config: "Config", jobs: int = 1
) -> Generator[Reported, None, None]:
    """Judge files by a configuration, in as many processes as `jobs` says; 0 stands for all cores."""
    work = Work(asked, config, date.today())
    jobs = jobs or os.cpu_count() or 1
    if jobs == 1 or len(files) < FEWEST_FILES or STANDARD_INPUT in files:
        yield from (one for path in files for one in _judge_file(path, work))
    else:
        yield from _judge_in_processes(files, work, jobs)


def _judge_file(path: str, work: Work) -> Iterator[Reported]:
    loaded = load(path, work.asked.stdin_filename)
    return judge(loaded, work.config.profile, work.config.rules_for, rules=work.config.rules, today=work.today)


def _judge_in_processes(files: Iterable[str], work: Work, jobs: int) -> Iterator[Reported]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    executor = ProcessPoolExecutor(jobs, initializer=_prepare, initargs=(work.asked, work.today))
    under_way: deque[Future[list[Reported]]] = deque()
    try:
        for chunk in _chunks(files):
            under_way.append(executor.submit(_judge_chunk, chunk))
            if len(under_way) >= jobs * _AHEAD:
                yield from under_way.popleft().result()
        while under_way:
            yield from under_way.popleft().result()
    except BaseException:
        # Stopped by the user, by a bug, or by a reader that went away: nobody waits for what is under way.
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        executor.shutdown(cancel_futures=True)


def _chunks(files: Iterable[str]) -> Iterator[Sequence[str]]:
    remaining = iter(files)
    while chunk := list(islice(remaining, _CHUNK)):
        yield chunk


_work: Work  # of a worker process, from its start to its end


def _prepare(asked: Asked, today: date) -> None:
    """Make a worker process ready. It leaves Ctrl-C to the process that began it."""
    global _work  # noqa: PLW0603 - a worker has no other way to keep what it loaded
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(100_000, 50, 1000)  # as in cli/running.py
    _work = Work(asked, configured(asked), today)


def _judge_chunk(files: Sequence[str]) -> list[Reported]:
    return [one for path in files for one in _judge_file(path, _work)]
