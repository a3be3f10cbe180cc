"""The import of accounts of the old systems, from the file that ``contract.md`` describes.

The file is read three times in bounded memory: every row is checked, then accounts are written, then the further user
names. What is there already stays as it is, so an import that was cut off is simply run again.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts import legacy_rows
from idp.accounts.legacy_plan import Plan, Role
from idp.accounts.legacy_rows import FIRST_SOURCE, BadRow, Row
from idp.audit import Event, record
from idp.crypto import Vault, new_id
from idp.db import Database, transaction
from idp.errors import Unusable
from idp.models import Account, AccountStatus, UserName
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


class _Holder(NamedTuple):
    """The account that has a row's number."""

    id: str
    source: str | None


@dataclass
class _SortedOut:
    """What becomes of a batch: rows of the tables, what to count, refused lines with the reason."""

    accounts: list[dict[str, Any]] = field(default_factory=list)
    names: list[dict[str, Any]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    refusals: list[tuple[int, str]] = field(default_factory=list)


class _Refused(ValueError):
    """Why a row is refused for what the database holds."""


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

    def _write_once(self, batch: list[tuple[Row, Role]]) -> _SortedOut:
        if self._dry_run:
            with self._database.reader() as session:
                return self._sort_out(session, batch)
        with transaction(self._database) as work:
            session = work.writing()
            sorted_out = self._sort_out(session, batch)
            for table, values in ((Account, sorted_out.accounts), (UserName, sorted_out.names)):
                if values:
                    session.connection().execute(insert(table), values)
            return sorted_out

    def _sort_out(self, session: Session, batch: list[tuple[Row, Role]]) -> _SortedOut:
        holders = _holders(session, [row for row, _ in batch])
        owners = _owners(session, [row for row, _ in batch])
        into, now = _SortedOut(), clock.now()
        for row, role in batch:
            holder = holders.get((row.party.tax_id, row.party.branch))
            try:
                done = _judge(row, role, holder, owners.get(row.user_name))
            except _Refused as why:
                into.refusals.append((row.line, str(why)))
                continue
            into.counts[done] += 1
            account_id = holder.id if holder else new_id()
            if done == "accounts":
                into.accounts.append(self._account(account_id, row, now))
                into.counts["without_mobile"] += row.mobile is None
                into.counts["without_date"] += row.created_at is None
            if done != "there":
                into.names.append({"name": row.user_name, "account_id": account_id, "created_at": now})
                owners[row.user_name] = account_id
        return into

    def _account(self, account_id: str, row: Row, now: datetime) -> dict[str, Any]:
        """The columns of a new account. A weak hash goes in sealed; the worker wraps it."""
        weak = row.password.weak
        return {
            "id": account_id,
            "entity_type": row.entity_type,
            "number_kind": row.number_kind.value,
            "tax_id": row.party.tax_id,
            "branch": row.party.branch,
            "status": AccountStatus.ACTIVE,
            "password_hash": None if weak else row.password.text,
            "legacy_hash": self._vault.seal(row.password.text.encode()) if weak else None,
            "legacy_scheme": row.password.scheme,
            "legacy_source": row.party.source,
            "preferred_username": row.user_name,
            "name": row.name,
            "contact_mobile": row.mobile,
            "email": row.email,
            "created_at": row.created_at or now,
            "updated_at": now,
        }


def _holders(session: Session, rows: Iterable[Row]) -> dict[tuple[str, str], _Holder]:
    """The accounts that have the rows' numbers."""
    columns = (Account.tax_id, Account.branch, Account.id, Account.legacy_source)
    found = session.execute(select(*columns).where(Account.tax_id.in_({row.party.tax_id for row in rows})))
    return {(tax_id, branch): _Holder(account_id, source) for tax_id, branch, account_id, source in found}


def _owners(session: Session, rows: Iterable[Row]) -> dict[str, str]:
    """The accounts that have the rows' user names."""
    columns = (UserName.name, UserName.account_id)
    found = session.execute(select(*columns).where(UserName.name.in_({row.user_name for row in rows})))
    return dict(found.all())


def _judge(row: Row, role: Role, holder: _Holder | None, owner: str | None) -> str:
    """What is done with a row: ``accounts``, ``names`` or ``there``. Raises ``_Refused``.

    *holder* has the row's number, *owner* its user name. Names that belong to an e-License account's number sign in
    to it, whenever it was imported.
    """
    first = row.party.source == FIRST_SOURCE
    if holder is not None and holder.source is not None and owner == holder.id:
        return "there"
    if holder is not None and holder.source is None:
        raise _Refused("tax_id: this number has an account already, which was not imported")
    if holder is not None and (first or holder.source != FIRST_SOURCE):
        raise _Refused(f"tax_id: this number has an account already, imported from {holder.source}")
    if holder is None and role is Role.ORPHAN:
        raise _Refused("tax_id: more than one row has this number, and none of them is of e-License")
    if owner is not None:
        raise _Refused("username: another account has it")
    return "names" if holder is not None or role is Role.NAME else "accounts"
