"""Weak hashes of imported accounts are wrapped in argon2id, some at a time, by the worker."""

from __future__ import annotations

import logging
from typing import Any

from sqlalchemy import bindparam, select, update

from idp.accounts.hashing import admission, passwords
from idp.crypto import Undecipherable, Vault
from idp.db import Database, transaction
from idp.models import Account

log = logging.getLogger(__name__)

#: Accounts in one round: some seconds of hashing.
AT_ONCE = 50


class Wrapper:
    """Goes through the accounts whose weak hash waits, round by round."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._done_to = ""

    def round(self) -> int:
        """Wrap the next ones; how many there were. The passwords are the same, so the accounts do not change.

        Several workers may do so at once. What cannot be opened is passed over and looked at again when all others
        are done.
        """
        waiting = (
            select(Account.id, Account.legacy_hash, Account.legacy_scheme)
            .where(Account.legacy_hash.is_not(None), Account.id > self._done_to)
            .order_by(Account.id)
            .limit(AT_ONCE)
        )
        with self._database.reader() as session:
            found = session.execute(waiting).all()
        wrapped = [values for row in found if (values := self._wrapped(row.id, row.legacy_hash, row.legacy_scheme))]
        if wrapped:
            waits_still = (Account.id == bindparam("account"), Account.legacy_hash.is_not(None))
            wrap = update(Account).where(*waits_still).values(password_hash=bindparam("wrapped"), legacy_hash=None)
            with transaction(self._database) as work:
                work.writing().connection().execute(wrap, wrapped)
        self._done_to = found[-1][0] if found else ""
        return len(found)

    def _wrapped(self, account_id: str, sealed: str, scheme: str) -> dict[str, Any] | None:
        try:
            inner = self._vault.open(sealed).decode()
        except Undecipherable as error:
            log.error("worker: the old password of account %s cannot be wrapped: %s", account_id, error)
            return None
        return {"account": account_id, "wrapped": passwords.wrap(inner, scheme, admission.ALONE)}
