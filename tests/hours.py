"""What the clock has a part in, at hours and days that seldom come: as a program, what ``make test-hours`` runs.

Every process under test (pytest, server, worker, PostgreSQL) has the same other clock by libfaketime; the monotonic
clock, which waits and measures, stays real. As a plugin of pytest this file sets that clock back to the moment before
each test, so that the last test of a long run begins at the moment too. ``ARGS`` takes names of moments, then pytest's
own options.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.clock_words import with_clock

ROOT = Path(__file__).parents[1]
#: Thai time. What nobody named may be given as ``make test-hours ARGS='2028-03-01T00:00:00+07:00'``.
MOMENTS = {
    "before-midnight": "2027-06-15T23:30:00+07:00",
    "new-years-eve": "2027-12-31T10:00:00+07:00",
    "leap-day": "2028-02-29T12:00:00+07:00",
    "last-second": "2027-04-30T23:59:59+07:00",
}
#: Where the clock has a part in every test; elsewhere in those that name it (``clock_words``), but for what needs a
#: browser or another language's runtime.
EVERYWHERE = ("tests/delegation", "tests/test_limits.py", "tests/test_clock_ran_ahead.py", "tests/test_served.py")
ELSEWHERE = ("tests/journeys", "tests/conformance", "tests/bench", "tests/architecture", "tests/test_foreign_client.py")
PART = ("-n", "2", *(f"--ignore={each}" for each in ELSEWHERE), "tests")
#: Fixtures of more than one test that keep no time: a database is made as good as new for each test.
TIMELESS = {"sqlite_template", "kept_sqlite", "kept_postgresql", "_outside_settings"}
_MOMENT, _FILE = "TEST_MOMENT", "FAKETIME_TIMESTAMP_FILE"
_module: Path | None = None


def library() -> Path | None:
    """libfaketime, from the package of that name; ``None`` where it does not run on this machine."""
    spec = find_spec("libfaketime")
    place = Path(spec.origin).parent / "vendor/libfaketime/src/libfaketime.so.1" if spec and spec.origin else None
    return place if place and place.exists() and _shows_another_day(place) else None


def _shows_another_day(place: Path) -> bool:
    with tempfile.TemporaryDirectory(prefix="idp-hours-") as folder:
        file = Path(folder) / "clock"
        _set(file, datetime.fromisoformat(MOMENTS["leap-day"]))
        shown = subprocess.run(
            [sys.executable, "-c", "import time; time.sleep(0.01); print(time.strftime('%d %b', time.gmtime()))"],
            env=_environment(place, file),
            capture_output=True,
            text=True,
            check=False,
        )
    return shown.stdout.strip() == "29 Feb"


def _environment(place: Path, file: Path) -> dict[str, str]:
    return {
        **os.environ,
        "LD_PRELOAD": str(place),
        _FILE: str(file),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
        "PYTHONPATH": str(ROOT / "tests"),
    }


def _set(file: Path, moment: datetime, real: float | None = None) -> None:
    """Let the clock of all processes that look into *file* begin at *moment*."""
    draft = file.with_suffix(".draft")
    draft.write_text(f"{moment.timestamp() - (time.time() if real is None else real):+.6f}\n", encoding="ascii")
    draft.chmod(0o644)
    draft.replace(file)


def _say(line: str) -> None:
    sys.stdout.write(f"== {line}\n")
    sys.stdout.flush()


def run(name: str, moment: datetime, place: Path, options: list[str]) -> int:
    """Run the part at *moment*; pytest's exit status."""
    _say(f"{name}: {moment.isoformat()}")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="idp-hours-") as folder:
        Path(folder).chmod(0o755)  # PostgreSQL runs as another user
        file = Path(folder) / "clock"
        _set(file, moment)
        environment = {**_environment(place, file), _MOMENT: moment.isoformat()}
        command = [sys.executable, "-m", "pytest", "-q", "-p", "hours", *(options or PART)]
        status = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    _say(f"{name}: {'green' if status == 0 else 'RED'}, {time.monotonic() - begun:.0f} s")
    return status


def main(words: list[str]) -> str | None:
    """Run the moments that are named, else all; one plain line if something stands in the way."""
    place = library()
    if place is None:
        return "libfaketime does not run on this machine, so its clock cannot be set: nothing was tested."
    first_option = next((at for at, word in enumerate(words) if word[0] == "-" or word[:6] == "tests/"), len(words))
    chosen = {word: MOMENTS.get(word, word) for word in words[:first_option]} or MOMENTS
    options = words[first_option:]
    if options and not any(each.startswith("tests/") for each in options):
        options = [*PART, *options]
    red = [name for name, at in chosen.items() if run(name, datetime.fromisoformat(at), place, options)]
    return f"red at: {', '.join(red)}" if red else None


def pytest_configure(config: pytest.Config) -> None:
    """A clock of its own for each process of pytest-xdist: they run other tests."""
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if _MOMENT in os.environ and worker:
        ahead = Path(os.environ[_FILE])
        own = ahead.with_name(f"clock-{worker}")
        own.write_bytes(ahead.read_bytes())
        own.chmod(0o644)
        os.environ[_FILE] = str(own)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of the folders where the clock has a part everywhere all tests, elsewhere those that name it."""
    if _MOMENT not in os.environ:
        return
    kept, rest = [], []
    for item in items:
        name = getattr(item, "originalname", item.name)
        everywhere = any(item.path.is_relative_to(ROOT / folder) for folder in EVERYWHERE)
        (kept if everywhere or name in with_clock(item.path) else rest).append(item)
    items[:] = kept
    config.hook.pytest_deselected(items=rest)


def pytest_collection_finish(session: pytest.Session) -> None:
    """The databases that the tests copy are made just before the moment: their signing keys are not of the future."""
    if _MOMENT in os.environ and session.items:
        _go_back(timedelta(seconds=45))
        from support import databases  # noqa: PLC0415  (only now: it is the tests' own)

        databases._sqlite_template()
        if any("postgresql" in item.nodeid for item in session.items):
            databases._postgresql_template()


def _go_back(before: timedelta = timedelta(0)) -> None:
    """Set the clock of this process, and of all that it starts, to so long before the moment."""
    file, moment = Path(os.environ[_FILE]), datetime.fromisoformat(os.environ[_MOMENT])
    ahead = float(file.read_text(encoding="ascii"))
    _set(file, moment - before, time.time() - ahead)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Back to the moment, unless a fixture of the whole module lives on: for it time would run backwards."""
    global _module
    if _MOMENT not in os.environ:
        return
    wider = {
        name
        for name, definitions in item._fixtureinfo.name2fixturedefs.items()  # type: ignore[attr-defined]
        if definitions[-1].scope in ("class", "module", "session") and definitions[-1].baseid
    }
    if item.path != _module or not wider - TIMELESS:
        _go_back()
    _module = item.path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
