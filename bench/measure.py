"""One measurement: at the most that the server does, then at half of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.cores import cores, on_core, processor_seconds
from bench.load import Crowd, Script, run
from bench.served import Server


@dataclass(frozen=True)
class Pace:
    """How long things are measured, in seconds. *starts*: how often the program is started for its start time."""

    warm_up: float
    full: float
    half: float
    starts: int


@dataclass(frozen=True)
class Figures:
    """What one load found. ``rate`` in units a second, times in milliseconds.

    ``server`` and ``generator`` are shares of one core; ``cost`` is the server's processor time a unit.
    """

    rate: float
    p50: float
    p99: float
    units: int
    server: float
    generator: float
    cost: float
    steps: dict[str, tuple[float, float]] = field(default_factory=dict)
    """p50 and p99 of each request of a unit."""
    errors: tuple[str, ...] = ()


@dataclass(frozen=True)
class Measured:
    """A workload's figures under full load, and at half of that rate if it was asked for."""

    name: str
    unit: str
    full: Figures
    half: Figures | None


def measured(
    name: str, unit: str, server: Server, scripts: list[Callable[[], Script]], pace: Pace, half: bool = True
) -> Measured:
    """Measure one workload. Its closed load keeps as many units under way as there are *scripts*."""
    full = loaded(server, [Crowd(name, scripts)], pace.full, pace.warm_up)[0]
    gently = None
    if half and full.rate:
        gently = loaded(server, [Crowd(name, scripts, rate=full.rate / 2)], pace.half, pace.warm_up / 4)[0]
    return Measured(name, unit, full, gently)


def loaded(server: Server, crowds: list[Crowd], seconds: float, warm_up: float) -> list[Figures]:
    """Drive *crowds* side by side from the other core; the figures of each."""
    marks: list[tuple[float, float]] = []

    def note() -> None:
        marks.append((processor_seconds(server.pid), time.process_time()))

    with on_core(cores()[1]):
        took = run(server.port, crowds, seconds, warm_up, note)
    note()
    used, own = (after - before for before, after in zip(*marks, strict=True))
    return [_figures(crowd, took, used, own) for crowd in crowds]


def _figures(crowd: Crowd, took: float, used: float, own: float) -> Figures:
    units = len(crowd.done)
    errors = tuple(crowd.errors) or (() if units else (f"{crowd.name}: nothing was done in {took:.1f} s",))
    return Figures(
        rate=units / took,
        p50=_quantile(crowd.done, 0.5),
        p99=_quantile(crowd.done, 0.99),
        units=units,
        server=used / took,
        generator=own / took,
        cost=1_000 * used / units if units else 0.0,
        steps={step: (_quantile(times, 0.5), _quantile(times, 0.99)) for step, times in crowd.steps.items()},
        errors=errors,
    )


def _quantile(seconds: list[float], part: float) -> float:
    """In milliseconds; of few values the next one above."""
    if not seconds:
        return 0.0
    ordered = sorted(seconds)
    return 1_000 * ordered[min(len(ordered) - 1, int(part * len(ordered)))]
