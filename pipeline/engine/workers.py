"""Who does the work on documents: this process, many on this machine or those of a Dask cluster; one map for all."""

import gc
import logging
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from multiprocessing import active_children, get_context, parent_process
from threading import Thread
from typing import Any, TypeVar

from pipeline.errors import Misuse
from pipeline.store import code_version, reading_version

Item = TypeVar("Item")
Result = TypeVar("Result")
FEW = 10  # documents that are done before processes have started
AHEAD = 80  # documents under way: two batches, so that nobody waits while one is published; and no more, for memory
PRELOADED = ["pipeline.engine.cached", "pipeline.reader", "pipeline.site.pages", "jinja2"]
"""What every process needs, imported once and for all of them."""
FROM_TERMINAL = (signal.SIGINT, signal.SIGHUP)
PATIENCE = 10  # seconds until a scheduler answers


class Workers:
    """A map over documents that keeps their order; without an executor this process does the work."""

    def __init__(self, executor: Executor | None = None, count: int = 1, aside: Executor | None = None) -> None:
        self.executor = executor
        self.aside = aside
        self.ahead = max(AHEAD, 4 * count)

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """What `work` makes of each item; both can be pickled, and no more items are taken than are under way."""
        if self.executor is None:
            yield from map(work, items)
            return
        waiting: deque[Future[Result]] = deque()
        for item in items:
            waiting.append(self.executor.submit(_checked, version(), work, item))
            if len(waiting) == self.ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def beside(self, work: Callable[[], Result]) -> Callable[[], Result]:
        """Begin a work on files of this machine beside what this process does; what is returned waits for its result.

        One process does all such works, in their order: what the first has imported is there for the next. Where no
        other process sees these files, the work is done when its result is asked for."""
        if self.aside is None:
            return work
        with _undisturbed():  # the first starts the process
            return self.aside.submit(work).result


ALONE = Workers()


@cache
def version() -> str:
    """What must be the same wherever work is done."""
    return f"{code_version()} {reading_version()}"


def _checked(expected: str, work: Callable[[Item], Result], item: Item) -> Result:
    if version() != expected:
        raise Misuse("A worker has another version of this program, of Python or of a package; install the same there.")
    return work(item)


def count_for(documents: int) -> int:
    """How many processes work on so many documents where nobody says: as many as there are cores, one for a few."""
    if documents <= FEW:
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def workers(count: int) -> Iterator[Workers]:
    """So many processes, which are gone when the block ends, however it ends; raises Misuse where one was ended."""
    if count == 1:
        yield ALONE
        return
    with _undisturbed():  # the first pool starts Python's tracker of semaphores, a process too
        executor, aside = _processes(count), _processes(1)
    with executor, aside:
        try:
            with _undisturbed():
                for _ in range(count):  # each of the first calls starts a process
                    executor.submit(version)
            yield Workers(executor, count, aside)
        except BaseException as error:
            for one in active_children():
                one.terminate()
                one.join()
            for pool in (executor, aside):  # else its thread waits for the rest of a result cut short
                pool._result_queue._writer.close()  # type: ignore[attr-defined]
            if isinstance(error, BrokenExecutor):
                raise Misuse(
                    "A process that worked on documents was ended from outside, perhaps for want of memory; the "
                    "release is as it was: build again, with fewer --workers if it happens again."
                ) from None
            raise


def _processes(count: int) -> ProcessPoolExecutor:
    # Not forked from this process: what it holds (threads of Arrow, the lock on the release) is nothing to inherit.
    context = get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    return ProcessPoolExecutor(count, context, initializer=_begin)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Start processes as a whole: a signal waits until they have begun.

    What a terminal sends to all is blocked in them from the very beginning; this process alone answers it."""
    heard: list[int] = []
    answers = {
        one: signal.signal(one, lambda number, _: heard.append(number)) for one in (*FROM_TERMINAL, signal.SIGTERM)
    }
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, FROM_TERMINAL)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        for one, answer in answers.items():
            signal.signal(one, answer)
    for number in heard:
        signal.raise_signal(number)


def _begin() -> None:
    """Let no process outlive the one that started it, whatever ended that, nor look for garbage all the time."""
    gc.freeze()
    gc.set_threshold(10_000)
    parent: Any = parent_process()

    def wait() -> None:
        parent.join()
        os._exit(1)

    Thread(target=wait, daemon=True).start()


@contextmanager
def cluster(scheduler: str) -> Iterator[Workers]:
    """The workers of the cluster whose scheduler has this address; raises Misuse in one sentence where it fails."""
    try:
        from distributed import Client, KilledWorker  # only whoever asks for it has it
        from distributed.comm import CommClosedError
    except ImportError:
        raise Misuse("--scheduler needs Dask; install it: pip install 'what-we-heard[cluster]'.") from None
    for name in ("distributed", "distributed.client", "distributed.core"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is told here, in one sentence
    try:
        client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise Misuse(
            f"No Dask scheduler answers at {scheduler}; start one (`dask scheduler`), or name another."
        ) from error
    try:
        yield Workers(client.get_executor(), sum(client.nthreads().values()))
    except KilledWorker:
        raise Misuse(
            "A document was given to several workers and each of them ended, perhaps for want of memory; the release "
            "is as it was: give workers more memory, or look into their logs."
        ) from None
    except (CancelledError, CommClosedError):
        raise Misuse(
            f"The Dask scheduler at {scheduler} was lost; the release is as it was: build again when it is back."
        ) from None
    except (ImportError, RuntimeError) as error:
        if isinstance(error, ImportError) or "deserializ" in str(error):  # Dask's word for what it cannot import
            raise Misuse(f"The scheduler at {scheduler} or a worker lacks this program; install it there.") from error
        raise
    finally:
        client.close(PATIENCE)
