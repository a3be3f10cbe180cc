"""The import of accounts of the old systems, from the file that ``contract.md`` describes.

The file is read three times in bounded memory: every row is checked, then accounts are written, then the further user
names. What is there already stays as it is, so an import that was cut off is simply run again.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from idp import clock
from idp.accounts import legacy_rows
from idp.accounts.legacy_batch import SortedOut, sort_out
from idp.accounts.legacy_plan import Plan, Role
from idp.accounts.legacy_rows import BadRow, Row
from idp.audit import Event, record
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.errors import Unusable
from idp.models import Account, UserName
from idp.origin import HERE

#: Rows in a transaction.
BATCH = 1_000
#: How often a batch is begun anew because somebody registered at the same moment.
TRIES = 5
#: How many times the file is read.
READINGS = 3


@dataclass(frozen=True)
class Outcome:
    """How many rows became accounts or further user names, were there already, or are refused.

    ``without_mobile`` and ``without_date`` count new accounts whose value in the file was no such thing.
    """

    accounts: int
    names: int
    there: int
    refused: int
    without_mobile: int
    without_date: int


def import_file(
    path: Path,
    database: Database,
    vault: Vault,
    *,
    dry_run: bool = False,
    progress: Callable[[int], None] = lambda _bytes: None,
    refused: Callable[[int, str], None] = lambda _line, _reason: None,
) -> Outcome:
    """Import the file at *path*; a dry run writes nothing and says the same.

    *progress* hears of every piece read, in bytes, ``READINGS`` times the file in all; *refused* hears at the end of
    every refused row, its line and the reason. Raises ``Unusable`` for a file that is none of legacy accounts.
    """
    with path.open("rb") as file, Plan() as plan:
        if not file.seekable():
            raise Unusable(f"{path}: has to be a file, it is read more than once")
        work = _Import(file, path, database, vault, plan, dry_run, progress)
        work.check()
        plan.decide()
        try:
            work.write(Role.ACCOUNT)
            plan.accounts_done()
            work.write(Role.NAME, Role.ORPHAN)
            work.counts["there"] += sum(1 for _ in plan.lines(Role.AGAIN))
        finally:
            work.record()
        for line, reason in plan.refusals():
            refused(line, reason)
        return work.outcome()


class _Import:
    """One file on its way into the database."""

    def __init__(
        self,
        file: BinaryIO,
        path: Path,
        database: Database,
        vault: Vault,
        plan: Plan,
        dry_run: bool,
        progress: Callable[[int], None],
    ) -> None:
        self._file, self._path, self._progress = file, path, progress
        self._database, self._vault, self._plan, self._dry_run = database, vault, plan, dry_run
        self._version = self._now_on_disk()
        self._columns: list[str] = []
        self.counts: Counter[str] = Counter()

    def check(self) -> None:
        """Look at every row by itself."""
        for number, text in self._lines():
            self._plan.add(legacy_rows.check(number, text, self._columns))

    def write(self, *roles: Role) -> None:
        """Write the rows of some roles."""
        batch: list[tuple[Row, Role]] = []
        for pair in self._rows(*roles):
            batch.append(pair)
            if len(batch) == BATCH:
                self._write(batch)
                batch = []
        if batch:
            self._write(batch)

    def record(self) -> None:
        """Tell the audit record how much was written."""
        if self._dry_run:
            return
        done = {name: self.counts[name] for name in ("accounts", "names", "there")}
        with transaction(self._database) as work:
            told: dict[str, Any] = {**done, "refused": self._plan.count_refused()}
            record(work.writing(), Event.ACCOUNTS_IMPORTED, HERE, clock.now(), **told)

    def outcome(self) -> Outcome:
        """What has come of it."""
        done = ("accounts", "names", "there", "without_mobile", "without_date")
        return Outcome(refused=self._plan.count_refused(), **{name: self.counts[name] for name in done})

    def _lines(self) -> Iterator[tuple[int, str | None]]:
        """The rows' lines from the beginning; empty ones are none."""
        self._file.seek(0)
        if self._now_on_disk() != self._version:
            raise Unusable(f"{self._path}: has changed while it was read")
        for number, length, text in legacy_rows.lines(self._file):
            self._progress(length)
            if number == 1:
                self._columns = legacy_rows.header(text, str(self._path))
            elif text is None or text.strip():
                yield number, text
        if not self._columns:
            legacy_rows.header("", str(self._path))

    def _now_on_disk(self) -> tuple[int, int]:
        found = os.fstat(self._file.fileno())
        return found.st_size, found.st_mtime_ns

    def _rows(self, *roles: Role) -> Iterator[tuple[Row, Role]]:
        wanted = self._plan.lines(*roles)
        line, role = next(wanted, (0, Role.AGAIN))
        for number, text in self._lines():
            if number == line:
                row = legacy_rows.check(number, text, self._columns)
                if isinstance(row, BadRow):
                    raise Unusable(f"{self._path}: has changed while it was read")
                yield row, role
                line, role = next(wanted, (0, Role.AGAIN))

    def _write(self, batch: list[tuple[Row, Role]]) -> None:
        """All of a batch or nothing. Who registers at the same moment is seen at the next try."""
        for attempt in range(TRIES):
            try:
                sorted_out = self._write_once(batch)
                break
            except IntegrityError:
                if attempt == TRIES - 1:
                    raise
        self.counts += sorted_out.counts
        for line, reason in sorted_out.refusals:
            self._plan.refuse(line, reason)

    def _write_once(self, batch: list[tuple[Row, Role]]) -> SortedOut:
        if self._dry_run:
            with self._database.reader() as session:
                return sort_out(session, batch, self._vault)
        with transaction(self._database) as work:
            session = work.writing()
            sorted_out = sort_out(session, batch, self._vault)
            for table, values in ((Account, sorted_out.accounts), (UserName, sorted_out.names)):
                if values:
                    session.connection().execute(insert(table), values)
            return sorted_out
