"""Scheduled job: wraps the weak hashes of imported accounts in argon2id, batch by batch (OWASP Password Storage)."""

from __future__ import annotations

import logging
from typing import Any

from sqlalchemy import bindparam, select, update

from idp.accounts.hashing import admission, passwords
from idp.crypto import Undecipherable, Vault
from idp.db import Database, transaction
from idp.models import Account

log = logging.getLogger(__name__)

#: Accounts in one batch: some seconds of hashing.
AT_ONCE = 50


class Wrapper:
    """Iterates over the accounts whose weak hash is not wrapped yet, batch by batch."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._last_id = ""

    def round(self) -> int:
        """Wrap the next batch. Returns how many accounts it had. ``updated_at`` stays: the passwords are the same.

        Several workers may do this at once. A hash that cannot be decrypted is skipped and tried again after all
        others.
        """
        statement = (
            select(Account.id, Account.legacy_hash, Account.legacy_scheme)
            .where(Account.legacy_hash.is_not(None), Account.id > self._last_id)
            .order_by(Account.id)
            .limit(AT_ONCE)
        )
        with self._database.reader() as session:
            rows = session.execute(statement).all()
        updates = [values for row in rows if (values := self._wrap(row.id, row.legacy_hash, row.legacy_scheme))]
        if updates:
            conditions = (Account.id == bindparam("account"), Account.legacy_hash.is_not(None))
            wrap = update(Account).where(*conditions).values(password_hash=bindparam("wrapped"), legacy_hash=None)
            with transaction(self._database) as work:
                work.writing().connection().execute(wrap, updates)
        self._last_id = rows[-1][0] if rows else ""
        return len(rows)

    def _wrap(self, account_id: str, legacy_hash: str, scheme: str) -> dict[str, Any] | None:
        try:
            weak_hash = self._vault.open(legacy_hash).decode()
        except Undecipherable as error:
            log.error("worker: the old password of account %s cannot be wrapped: %s", account_id, error)
            return None
        return {"account": account_id, "wrapped": passwords.wrap(weak_hash, scheme, admission.ALONE)}
