"""The import of accounts of the legacy systems.

The file (``docs/requirements/contract.md``, section 8) is read three times in bounded memory: every row is
checked, then accounts are written, then the further user names. What is there already stays as it is, so an import
that was cut off is simply run again.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from idp import clock
from idp.accounts import unconfirmed
from idp.accounts.legacy_import import rows
from idp.accounts.legacy_import.batch import SortedOut, sort_out
from idp.accounts.legacy_import.plan import ImportPlan, Role
from idp.accounts.legacy_import.rows import BadRow, Row, RowNote
from idp.accounts.legacy_import.table import Table
from idp.audit import Event, record
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.errors import Unusable
from idp.models import Account, UserName
from idp.origin import HERE, Act

#: Rows in a transaction.
BATCH = 1_000
#: How often a batch is begun anew because somebody registered at the same moment.
TRIES = 5
#: How many times the file is read.
READINGS = 3


@dataclass(frozen=True)
class Outcome:
    """How many rows became accounts or further user names, were there already, or are refused.

    ``without_mobile``, ``without_date`` and ``without_password`` count new accounts whose value in the file was no such
    thing; ``notes`` has the lines of those of which there is more to say.
    """

    accounts: int
    names: int
    there: int
    refused: int
    without_mobile: int
    without_date: int
    without_password: int
    notes: Mapping[RowNote, Sequence[int]] = field(default_factory=dict)


def import_file(
    path: Path,
    database: Database,
    vault: Vault,
    *,
    dry_run: bool = False,
    without_password: bool = False,
    encoding: str | None = None,
    progress: Callable[[int], None] = lambda _bytes: None,
    refused: Callable[[int, str], None] = lambda _line, _reason: None,
) -> Outcome:
    """Import the file at *path*; a dry run writes nothing and says the same.

    *without_password*: a row whose hash cannot be verified becomes an account without one; its owner sets it by the
    link that "forgotten password" mails. *encoding*: one of ``legacy_file.ENCODINGS``, for a file that is not in UTF-8
    and does not say so itself. *progress* hears of every piece read, in bytes, ``READINGS`` times the file in all;
    *refused* hears at the end of every refused row, its line and the reason.

    Raises ``Unusable``, before any row is imported, for a file that is none of legacy accounts as a whole.
    """
    with path.open("rb") as file, ImportPlan() as plan:
        if not file.seekable():
            raise Unusable(f"{path}: has to be a file, it is read more than once")
        table = Table(file, path, encoding, progress)
        work = _Import(table, database, vault, plan, dry_run, without_password)
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
        table: Table,
        database: Database,
        vault: Vault,
        plan: ImportPlan,
        dry_run: bool,
        without_password: bool,
    ) -> None:
        self._without_password, self._table = without_password, table
        self._database, self._vault, self._plan, self._dry_run = database, vault, plan, dry_run
        self.counts: Counter[str] = Counter()
        self._notes: dict[RowNote, array[int]] = {}

    def check(self) -> None:
        """Look at every row by itself."""
        for number, text in self._table.rows():
            self._plan.add(self._checked(number, text))

    def _checked(self, number: int, text: str | None) -> Row | BadRow:
        return rows.check(number, text, self._table.layout, without_password=self._without_password)

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
            record(work.writing(), Event.ACCOUNTS_IMPORTED, Act(HERE, clock.now()), **told)

    def outcome(self) -> Outcome:
        """What has come of it."""
        done = ("accounts", "names", "there", "without_mobile", "without_date", "without_password")
        counts = {name: self.counts[name] for name in done}
        return Outcome(refused=self._plan.count_refused(), **counts, notes=self._notes)

    def _rows(self, *roles: Role) -> Iterator[tuple[Row, Role]]:
        wanted = self._plan.lines(*roles)
        line, role = next(wanted, (0, Role.AGAIN))
        for number, text in self._table.rows():
            if number == line:
                row = self._checked(number, text)
                if isinstance(row, BadRow):
                    raise self._table.changed()
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
        for line, interaction in sorted_out.notes:
            self._notes.setdefault(interaction, array("L")).append(line)

    def _write_once(self, batch: list[tuple[Row, Role]]) -> SortedOut:
        if self._dry_run:
            with self._database.reader() as session:
                return sort_out(session, batch, self._vault)
        with transaction(self._database) as work:
            session = work.writing()
            sorted_out = sort_out(session, batch, self._vault)
            unconfirmed.release_user_names(session, (each["name"] for each in sorted_out.names))
            for table, values in ((Account, sorted_out.accounts), (UserName, sorted_out.names)):
                if values:
                    session.connection().execute(insert(table), values)
            return sorted_out
