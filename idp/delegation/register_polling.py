"""A scheduled job: the worker queries the registers about every party of a delegation in force, at most once a day
each.

Registers are otherwise queried when a party signs in, which a person who has died never does and a bankrupt company
seldom (``docs/requirements/acting-for.md``, row 42). To spare the registers: a few queries a second, the party longest
not queried first, and none while a register's circuit breaker is open.
"""

from __future__ import annotations

import time
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select, union, update

from idp import clock
from idp.accounts.registered_data import going_concern
from idp.accounts.registered_data.going_concern import ASK_EVERY, RegisterReply
from idp.clock import bangkok_date
from idp.db import Database, transaction
from idp.fields.party_number import NumberKind
from idp.models import Account, Delegation, DelegationState, EntityType
from idp.origin import HERE
from idp.registers.lookup import Registers

#: About how long one round takes, in seconds.
ROUND = 5.0


class RegisterPolling:
    """Queries registers about parties, at most *rate* a second; none if that is 0."""

    def __init__(self, database: Database, registers: Registers, rate: int) -> None:
        self._database = database
        self._registers = registers
        self._rate = rate

    def round(self) -> int:
        """Query about some of the parties that are due. Returns the number of queries."""
        count = 0
        for account_id in self._due(int(self._rate * ROUND)):
            started_at = time.monotonic()
            if not self._ask_about(account_id):
                continue
            count += 1
            time.sleep(max(0.0, 1 / self._rate - (time.monotonic() - started_at)))
        return count

    def _due(self, limit: int) -> list[str]:
        now = clock.now()
        kinds = [
            kind
            for kind in EntityType
            if self._registers.has_register(kind) and not self._registers.circuit_is_open(kind)
        ]
        if not kinds or limit <= 0:
            return []
        in_force = (
            Delegation.state == DelegationState.IN_FORCE,
            or_(Delegation.end.is_(None), Delegation.end >= bangkok_date(now)),
        )
        parties = union(select(Delegation.grantor_id).where(*in_force), select(Delegation.agent_id).where(*in_force))
        due = (
            select(Account.id)
            .where(Account.id.in_(parties), Account.number_kind == NumberKind.TAX_ID, Account.entity_type.in_(kinds))
            .where(_due_at(now))
            .order_by(Account.state_asked_at.asc().nulls_first(), Account.id)
            .limit(limit)
        )
        with self._database.reader() as session:
            return list(session.scalars(due))

    def _ask_about(self, account_id: str) -> bool:
        """Query the register, unless another worker has or its circuit breaker is open. A failed query counts for the
        day.
        """
        now = clock.now()
        with self._database.reader() as session:
            account = session.get_one(Account, account_id)
        if self._registers.circuit_is_open(account.entity_type) or not self._claim(account_id, now):
            return False
        answer = self._registers.ask(account.entity_type, account.tax_id, HERE)
        with transaction(self._database) as work:
            going_concern.store_states(work.writing(), [RegisterReply(account, answer)], now)
        return True

    def _claim(self, account_id: str, now: datetime) -> bool:
        claim = update(Account).where(Account.id == account_id, _due_at(now)).values(state_asked_at=now)
        with transaction(self._database) as work:
            return work.writing().execute(claim.returning(Account.id)).first() is not None


def _due_at(now: datetime) -> ColumnElement[bool]:
    return or_(Account.state_asked_at.is_(None), Account.state_asked_at <= now - ASK_EVERY)
