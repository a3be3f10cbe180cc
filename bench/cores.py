"""Which core does what, and how much of its time a program has used."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import psutil


def cores() -> tuple[int, int]:
    """The core of the server and the core of everything else; the same one where there is only one."""
    usable = sorted(os.sched_getaffinity(0))
    return usable[0], usable[-1]


@contextmanager
def on_core(core: int) -> Iterator[None]:
    """Run on one core for a while; what is started meanwhile stays there."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def processor_seconds(pid: int) -> float:
    """Seconds of processor time that a process and all below it have used."""
    total = 0.0
    with suppress(psutil.NoSuchProcess):
        above = psutil.Process(pid)
        for process in (above, *above.children(recursive=True)):
            with suppress(psutil.NoSuchProcess):
                times = process.cpu_times()
                total += times.user + times.system
    return total


def resident(pid: int) -> tuple[int, int]:
    """RSS and USS in bytes of the largest process below *pid*: the one that serves."""
    children = psutil.Process(pid).children(recursive=True)
    memory = max((child.memory_full_info() for child in children), key=lambda each: each.rss)
    return memory.rss, memory.uss
