"""The import of legacy accounts.

The file (``docs/requirements/contract.md``, section 8) is read three times in bounded memory: every row is
checked, then accounts are written, then the further user names. Existing accounts stay as they are, so an
interrupted import is simply run again.
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
from idp.accounts.legacy_import.batch import BatchOutcome, classify
from idp.accounts.legacy_import.plan import ImportPlan, Role
from idp.accounts.legacy_import.rows import BadRow, Row, RowNote
from idp.accounts.legacy_import.table import Table
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.errors import Unusable
from idp.models import Account, UserName
from idp.origin import HERE, Act

#: Rows in a transaction.
BATCH = 1_000
#: Attempts for a batch, which a concurrent registration makes fail.
TRIES = 5
#: How many times the file is read.
READINGS = 3


@dataclass(frozen=True)
class Outcome:
    """How many rows became accounts or further user names, existed already, or are refused.

    ``without_mobile``, ``without_date`` and ``without_password`` count new accounts without a valid value in the file;
    ``notes``: the lines of new accounts by note.
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
    """Import the file at *path*; *dry_run* writes nothing and has the same outcome.

    *without_password*: a row whose hash cannot be verified becomes an account without password; its user sets one by a
    password reset. *encoding*: one of ``file.ENCODINGS``, for a file whose encoding is not UTF-8 and cannot be
    detected. *progress* is called with the bytes read since its last call, ``READINGS`` times the file in all;
    *refused* is called at the end for every refused row, with its line and the reason.

    Raises ``Unusable``, before any row is imported, for a file that is not one of legacy accounts.
    """
    with path.open("rb") as file, ImportPlan() as plan:
        if not file.seekable():
            raise Unusable(f"{path}: has to be a file, it is read more than once")
        table = Table(file, path, encoding, progress)
        file_import = _Import(table, database, vault, plan, dry_run, without_password)
        file_import.check()
        plan.decide()
        try:
            file_import.write(Role.ACCOUNT)
            plan.refuse_dependents()
            file_import.write(Role.NAME, Role.ORPHAN)
            file_import.counts["there"] += sum(1 for _ in plan.lines(Role.AGAIN))
        finally:
            file_import.record()
        for line, reason in plan.refusals():
            refused(line, reason)
        return file_import.outcome()


class _Import:
    """The import of one file."""

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
        """Check every row by itself and add it to the plan."""
        for number, text in self._table.rows():
            self._plan.add(self._check(number, text))

    def _check(self, number: int, text: str | None) -> Row | BadRow:
        return rows.check(number, text, self._table.layout, without_password=self._without_password)

    def write(self, *roles: Role) -> None:
        """Write the rows with these roles, in batches."""
        batch: list[tuple[Row, Role]] = []
        for pair in self._rows(*roles):
            batch.append(pair)
            if len(batch) == BATCH:
                self._write(batch)
                batch = []
        if batch:
            self._write(batch)

    def record(self) -> None:
        """Write the audit record with the counts, unless it is a dry run."""
        if self._dry_run:
            return
        counts = {name: self.counts[name] for name in ("accounts", "names", "there")}
        with transaction(self._database) as work:
            audit_fields: dict[str, Any] = {**counts, "refused": self._plan.count_refused()}
            record(work.writing(), Event.ACCOUNTS_IMPORTED, Act(HERE, clock.now()), **audit_fields)

    def outcome(self) -> Outcome:
        """The outcome so far."""
        names = ("accounts", "names", "there", "without_mobile", "without_date", "without_password")
        counts = {name: self.counts[name] for name in names}
        return Outcome(refused=self._plan.count_refused(), **counts, notes=self._notes)

    def _rows(self, *roles: Role) -> Iterator[tuple[Row, Role]]:
        lines = self._plan.lines(*roles)
        line, role = next(lines, (0, Role.AGAIN))
        for number, text in self._table.rows():
            if number == line:
                row = self._check(number, text)
                if isinstance(row, BadRow):
                    raise self._table.change_error()
                yield row, role
                line, role = next(lines, (0, Role.AGAIN))

    def _write(self, batch: list[tuple[Row, Role]]) -> None:
        """Write a batch in one transaction. After a conflict with a concurrent registration it is classified anew."""
        for attempt in range(TRIES):
            try:
                outcome = self._write_once(batch)
                break
            except IntegrityError:
                if attempt == TRIES - 1:
                    raise
        self.counts += outcome.counts
        for line, reason in outcome.refusals:
            self._plan.refuse(line, reason)
        for line, note in outcome.notes:
            self._notes.setdefault(note, array("L")).append(line)

    def _write_once(self, batch: list[tuple[Row, Role]]) -> BatchOutcome:
        if self._dry_run:
            with self._database.reader() as session:
                return classify(session, batch, self._vault)
        with transaction(self._database) as work:
            session = work.writing()
            outcome = classify(session, batch, self._vault)
            unconfirmed.release_user_names(session, (each["name"] for each in outcome.names))
            for table, values in ((Account, outcome.accounts), (UserName, outcome.names)):
                if values:
                    session.connection().execute(insert(table), values)
            upkeep.refresh(session, sorted({each["account_id"] for each in outcome.names}), clock.now())
            return outcome
