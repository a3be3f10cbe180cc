"""The results: as text, as the tables of ``docs/performance.md``, as JSON."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from bench import goals
from bench.measure import Figures, Measured, Pace
from bench.startup import Start, median

_MIB = 2**20
#: From this share of its core on the generator may be what limits a figure.
_TOO_BUSY = 0.9
_LIBRARIES = ("flask", "werkzeug", "httptools", "authlib", "joserfc", "cryptography", "sqlalchemy")


@dataclass(frozen=True)
class Results:
    """Everything that one run found. ``raw``: acts a second, by name. ``memory``: RSS and USS after the load."""

    machine: dict[str, str]
    raw: dict[str, float]
    workloads: list[Measured]
    beside_hashing: dict[str, Figures]
    starts: list[Start]
    memory: tuple[int, int]


def machine(database: str, accounts: int, pace: Pace) -> dict[str, str]:
    """Where and how it was measured."""
    return {
        "processor": _processor(),
        "cores": str(os.cpu_count()),
        "system": platform.system() + " " + platform.release(),
        "python": platform.python_version(),
        "libraries": ", ".join(f"{name} {version(name)}" for name in _LIBRARIES),
        "database": database,
        "accounts": f"{accounts:,}",
        "seconds": f"{pace.full:g} at full load, {pace.half:g} at half",
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def errors(results: Results) -> list[str]:
    """Every wrong answer; a run with one is no measurement."""
    figures = [each for one in results.workloads for each in (one.full, one.half) if each]
    return [error for each in (*figures, *results.beside_hashing.values()) for error in each.errors]


def as_json(results: Results) -> str:
    """The raw results, times in milliseconds, memory in bytes."""
    return json.dumps(asdict(results), indent=1) + "\n"


def as_text(results: Results) -> str:
    """For a terminal."""
    return "\n".join("  ".join(_padded(cells)) for cells in _lines(results))


def _padded(cells: tuple[str, ...]) -> Iterator[str]:
    first, *rest = cells
    yield f"{first:36}"
    yield from (f"{cell:>14}" for cell in rest)


def as_markdown(results: Results) -> str:
    """For the documentation."""
    lines, previous = [], 0
    for cells in _lines(results):
        if len(cells) == 1:
            lines.append(cells[0])
        else:
            lines.append(f"| {' | '.join(cells)} |")
            if previous <= 1:
                lines.append("| --- " + "| ---: " * (len(cells) - 1) + "|")
        previous = len(cells)
    return "\n".join(lines)


def _lines(results: Results) -> Iterator[tuple[str, ...]]:
    """Tables as rows of cells: a single cell is a line of text, the first row after one a heading."""
    found = results.machine
    yield (f"{found['processor']}, {found['cores']} cores, {found['system']}, Python {found['python']}",)
    yield (f"{found['libraries']}",)
    yield (f"{found['database']}, {found['accounts']} accounts; {found['seconds']}",)
    yield ("",)
    yield ("one core", "a second", "p50 ms", "p99 ms", "half: p50", "half: p99", "CPU ms", "server", "generator")
    for one in results.workloads:
        yield _row(one)
    yield ("",)
    for one in results.workloads:
        if one.full.generator > _TOO_BUSY:
            yield (f"{one.name}: the generator was at its limit; the server does more.",)
    yield from _steps(results)
    yield from _beside(results.beside_hashing)
    yield ("at most, in one process", "a second")
    for name, rate in results.raw.items():
        yield name, f"{rate:,.0f}"
    yield ("",)
    yield from _start(results)
    yield ("",)
    yield ("goal", "wanted", "found")
    yield from goals.rows(results.workloads, results.beside_hashing, results.raw, results.starts)


def _row(one: Measured) -> tuple[str, ...]:
    full, half = one.full, one.half
    gently = (f"{half.p50:.1f}", f"{half.p99:.1f}") if half else ("", "")
    return (
        f"{one.name}, {one.unit}",
        f"{full.rate:,.0f}" if full.rate >= 100 else f"{full.rate:.1f}",
        f"{full.p50:.1f}",
        f"{full.p99:.1f}",
        *gently,
        f"{full.cost:.2f}",
        f"{full.server:.0%}",
        f"{full.generator:.0%}",
    )


def _steps(results: Results) -> Iterator[tuple[str, ...]]:
    yield ("requests of a unit, at half load", "p50 ms", "p99 ms")
    for one in results.workloads:
        figures = one.half or one.full
        if len(figures.steps) > 1:
            for step, (p50, p99) in figures.steps.items():
                yield f"{one.name}: {step}", f"{p50:.1f}", f"{p99:.1f}"
    yield ("",)


def _beside(found: dict[str, Figures]) -> Iterator[tuple[str, ...]]:
    yield ("token request", "p50 ms", "p99 ms")
    for name in ("idle", "beside hashing"):
        p50, p99 = found[name].steps.get("token", (0.0, 0.0))
        yield name, f"{p50:.1f}", f"{p99:.1f}"
    yield ("",)


def _start(results: Results) -> Iterator[tuple[str, ...]]:
    start = median(results.starts)
    yield ("start and memory of a worker process", "ready s", "RSS MiB", "USS MiB")
    yield "fresh", f"{start.ready:.2f}", f"{start.rss[0] / _MIB:.0f}", f"{start.uss[0] / _MIB:.0f}"
    rss, uss = results.memory
    yield "after the load", "", f"{rss / _MIB:.0f}", f"{uss / _MIB:.0f}"
