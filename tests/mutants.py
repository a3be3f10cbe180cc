"""What ``make mutants`` runs: each number that a document promises, and each comparison of the rules, changed one after
the other; a change that no test notices is reported.

No file is touched: a process is forked for each change (``mutant_code.py``). Where all is imported and collected, a
function gets other code and a number another value; what is computed at import is imported anew, from a text instead
of its file. Only the tests that ``promises.py`` names for the number, or for the rule's module, are run there, on
SQLite. ``ARGS`` narrows it: parts of file names or of a mutant's words; ``--list`` only lists.
"""

from __future__ import annotations

import importlib
import os
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from support import mutations
from support.mutant_code import change, import_instead, is_quick
from support.mutations import Mutant

ROOT = Path(__file__).parents[1]
#: A test that takes longer than this has noticed, too: it waits for what never comes.
PATIENCE_SECONDS = 300
#: Holds the numbers to their literals, if nothing else does: twice as much is for the tests that are named to notice.
_LITERALS = "tests/test_promises.py::test_program_keeps_to_the_number"
_OPTIONS = (
    "-x",
    "-q",
    "--capture=no",
    "-n",
    "0",
    "-p",
    "no:cacheprovider",
    "-W",
    "ignore",
    "-k",
    "not postgresql or keeps_to_the_number",  # the literals of ``postgresql.py`` too
    "--tb=line",
)


@dataclass
class Run:
    """The mutants under way, by process."""

    at_once: int = 2
    under_way: dict[int, tuple[Mutant, float, Path]] = field(default_factory=dict)
    survivors: list[Mutant] = field(default_factory=list)
    done: int = 0

    def put(self, mutant: Mutant, child: Callable[[], int]) -> None:
        """Let *child* try one mutant in a process of its own, once there is room; it returns pytest's exit status."""
        while len(self.under_way) >= self.at_once:
            self.take()
        log = Path(tempfile.mkstemp(prefix="idp-mutant-")[1])
        pid = os.fork()
        if pid == 0:
            _end_with(child, log)
        self.under_way[pid] = (mutant, time.monotonic(), log)

    def take(self) -> None:
        """Wait for one to be done."""
        pid, status = os.wait()
        mutant, begun, log = self.under_way.pop(pid)
        self.done += 1
        code = os.waitstatus_to_exitcode(status)
        if code == 0:
            self.survivors.append(mutant)
            _say(f"SURVIVES {mutant.file}:{mutant.line} {mutant.words} ({time.monotonic() - begun:.0f} s)")
        elif code not in (1, 2, 4, -signal.SIGALRM):  # red, interrupted, not even importable, too slow
            self.survivors.append(mutant)
            _say(
                f"CANNOT BE TRIED {mutant.file}:{mutant.line} {mutant.words}\n{log.read_text(errors='replace')[-1500:]}"
            )
        log.unlink()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _end_with(child: Callable[[], int], log: Path) -> None:
    status = 3
    try:
        out = os.open(log, os.O_WRONLY | os.O_TRUNC)
        os.dup2(out, 1)
        os.dup2(out, 2)
        signal.alarm(PATIENCE_SECONDS)
        status = child()
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        os._exit(status)


def _imported_anew(mutant: Mutant, tests: Sequence[str]) -> int:
    import_instead(mutant)
    return _pytest(tests, sys.modules[__name__])


def _pytest(tests: Sequence[str], plugin: Any) -> int:
    import pytest  # noqa: PLC0415

    return int(pytest.main([*_OPTIONS, *tests], plugins=[plugin]))


@dataclass
class _Collected:
    """A plugin: all tests are collected once, and instead of being run each mutant is tried."""

    run: Run
    wanted: Sequence[tuple[Mutant, Sequence[str]]]

    def pytest_configure(self, config: Any) -> None:
        pytest_configure(config)

    def pytest_runtestloop(self, session: Any) -> bool:
        if session.testsfailed:
            raise RuntimeError("the tests could not be collected")
        for mutant, tests in self.wanted:
            items = [item for test in tests for item in session.items if item.nodeid.startswith(test)]
            assert items, f"no test is collected for {mutant.words}"
            self.run.put(mutant, partial(self._with_other_code, session, mutant, items))
        while self.run.under_way:
            self.run.take()
        return True

    def _with_other_code(self, session: Any, mutant: Mutant, items: Sequence[Any]) -> int:
        change(mutant)
        for place, item in enumerate(items):
            following = items[place + 1] if place + 1 < len(items) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if session.testsfailed:
                return 1
        return 0


_schema: bytes = b""


def pytest_configure(config: Any) -> None:
    """The schema was made once, before any change."""
    if _schema:
        from support import databases  # noqa: PLC0415

        databases._sqlite_template = lambda: _schema


def _warm() -> None:
    """Import here, once, what others wrote and the tests need, and make the schema; of our own nothing."""
    global _schema
    with tempfile.TemporaryDirectory(prefix="idp-mutants-") as folder:
        names, schema = Path(folder) / "names", Path(folder) / "schema"
        if os.fork() == 0:
            try:
                sys.path.insert(0, str(ROOT / "tests"))
                for module in ("idp.app", "idp.worker", "support.databases", "conftest"):
                    importlib.import_module(module)
                from support import databases  # noqa: PLC0415

                schema.write_bytes(databases._sqlite_template())
                names.write_text("\n".join(sys.modules))
            finally:
                os._exit(0)
        os.wait()
        _schema = schema.read_bytes()
        ours = {"idp", "support", *(path.stem for path in (ROOT / "tests").glob("*.py"))}
        for name in names.read_text().splitlines():
            if name.split(".")[0] not in ours:
                with suppress(ImportError):
                    importlib.import_module(name)


def _wanted(words: Sequence[str]) -> Iterator[tuple[Mutant, Sequence[str]]]:
    import promises  # noqa: PLC0415

    def fits(mutant: Mutant) -> bool:
        return not words or any(word in f"{mutant.file} {mutant.words}" for word in words)

    for name, held in promises.NUMBERS.items():
        file, _, number = name.partition(" ")
        source = (ROOT / "idp" / file).read_text(encoding="utf-8")
        for mutant in mutations.of_number(file, source, number):
            if fits(mutant):
                yield mutant, held.tests if held.tests and mutant.words.endswith("* 2") else (_LITERALS,)
    for file, tests in promises.RULES.items():
        source = (ROOT / "idp" / file).read_text(encoding="utf-8")
        for mutant in mutations.of_rules(file, source):
            if f"{file} {mutant.words}" not in promises.SAME and fits(mutant):
                yield mutant, tests


def main(words: list[str]) -> int:
    """Try all mutants, or those whose file or words hold one of *words*. 1 if one survives."""
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT / "tests"))
    only_list, words = "--list" in words, [word for word in words if word != "--list"]
    wanted = list(_wanted(words))
    if only_list:
        _say("\n".join(f"{mutant.file}:{mutant.line} {mutant.words}" for mutant, _ in wanted))
        return 0
    begun = time.monotonic()
    _warm()
    run = Run(int(os.environ.get("MUTANTS_AT_ONCE", "2")))
    for mutant, tests in wanted:
        if not is_quick(mutant):
            run.put(mutant, partial(_imported_anew, mutant, tests))
    while run.under_way:
        run.take()
    if quick := [(mutant, tests) for mutant, tests in wanted if is_quick(mutant)]:
        _pytest(sorted({test for _, tests in quick for test in tests}), _Collected(run, quick))
    _say(f"{run.done} mutants, {len(run.survivors)} survive, {time.monotonic() - begun:.0f} s")
    return 1 if run.survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
