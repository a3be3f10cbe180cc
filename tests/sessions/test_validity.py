"""Each rule of ``sessions.validity`` says the same in Python and in the database, whatever it looks at."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select
from support.world import World

from idp.clock import BANGKOK
from idp.crypto import new_id, new_secret
from idp.db import Database, transaction
from idp.delegation import reference
from idp.models import (
    Account,
    AccountStatus,
    ActingContext,
    Delegation,
    DelegationScope,
    DelegationState,
    Login,
    RefreshToken,
)
from idp.sessions import validity

NOW = datetime(2026, 11, 15, 12, tzinfo=BANGKOK)
IDLE = 1800
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def _put(database: Database, table: type[Any], rows: list[dict[str, Any]]) -> None:
    with transaction(database) as work:
        work.writing().execute(insert(table), rows)


def _login(account_id: str, **values: Any) -> dict[str, Any]:
    moments = {"started_at": NOW - HOUR, "authenticated_at": NOW - HOUR, "last_seen_at": NOW, "expires_at": NOW + HOUR}
    row = {"id": new_id(), "secret_hash": new_secret(), "account_id": account_id, "amr": ["pwd"], "network": ""}
    return {**row, **moments, "user_agent": "", "ended_at": None, "ended_by": None, **values}


def _agree(rows: Iterable[Any], held: Callable[[Any], bool], told: set[str]) -> None:
    """Every row on the same side in both, and rows on either side."""
    every = list(rows)
    kept = {row.id for row in every if held(row)}
    assert kept == told
    assert 0 < len(kept) < len(every)


@pytest.fixture
def accounts(world: World) -> dict[AccountStatus, str]:
    """An account of each status."""
    return {status: world.user(status=status).id for status in AccountStatus}


def test_active_sessions(database: Database, accounts: dict[AccountStatus, str]) -> None:
    ended = (None, NOW - MINUTE)
    authenticated = (NOW - HOUR, NOW + MINUTE, NOW + MINUTE + SECOND)
    idle = timedelta(seconds=IDLE)
    seen = (NOW, NOW - idle + SECOND, NOW - idle, NOW - idle - SECOND, NOW + MINUTE, NOW + MINUTE + SECOND)
    expires = (NOW - SECOND, NOW, NOW + SECOND)
    names = ("ended_at", "authenticated_at", "last_seen_at", "expires_at")
    rows = [
        _login(account_id, **dict(zip(names, values, strict=True)))
        for account_id in accounts.values()
        for values in itertools.product(ended, authenticated, seen, expires)
    ]
    _put(database, Login, rows)
    with database.reader() as session:
        of_accounts = {account.id: account for account in session.scalars(select(Account))}
        statement = select(Login.id).join(Account, Account.id == Login.account_id)
        told = set(session.scalars(statement.where(validity.session_is_active_sql(NOW, IDLE))))
        _agree(
            session.scalars(select(Login)),
            lambda login: validity.session_is_active(login, of_accounts[login.account_id], NOW, IDLE),
            told,
        )
    assert len(told) == 2 * 3  # one status, not ended, authenticated in time twice, seen in time thrice, one end ahead


def _contexts(database: Database, account_id: str) -> None:
    logins = [_login(account_id, ended_at=ended) for ended in (None, NOW)]
    _put(database, Login, logins)
    contexts = [
        {"id": new_id(), "login_id": login["id"], "delegation_id": None, "started_at": NOW - HOUR, "ended_at": ended}
        for login, ended in itertools.product(logins, (None, NOW, NOW - MINUTE))
        if ended is not None or login["ended_at"] is None  # one open context at most, and none of an ended login
    ]
    _put(database, ActingContext, [{**context, "ended_by": None} for context in contexts])


def test_contexts_that_continue(database: Database, accounts: dict[AccountStatus, str]) -> None:
    _contexts(database, accounts[AccountStatus.ACTIVE])
    with database.reader() as session:
        logins = {login.id: login for login in session.scalars(select(Login))}
        statement = select(ActingContext.id).join(Login, Login.id == ActingContext.login_id)
        told = set(session.scalars(statement.where(validity.CONTEXT_CONTINUES)))
        contexts = session.scalars(select(ActingContext))
        _agree(contexts, lambda context: validity.context_continues(logins[context.login_id], context), told)
    assert len(told) == 2  # the open one, and the one that ended with its login


def test_what_outlasts_a_session(database: Database, world: World) -> None:
    changes = (None, NOW - SECOND, NOW, NOW + SECOND)
    for status, changed_at in itertools.product(AccountStatus, changes):
        world.user(status=status, credentials_changed_at=changed_at)
    with database.reader() as session:
        told = set(session.scalars(select(Account.id).where(validity.outlasts_session_sql(NOW))))
        _agree(session.scalars(select(Account)), lambda account: validity.outlasts_session(account, NOW), told)
    assert len(told) == 2  # nothing changed, or before


def test_open_refresh_tokens(database: Database, accounts: dict[AccountStatus, str]) -> None:
    _contexts(database, accounts[AccountStatus.ACTIVE])
    with database.reader() as session:
        context_id = session.scalars(select(ActingContext.id)).first()
    shared = {"client_id": "e-license", "context_id": context_id, "scope": "openid", "authenticated_at": NOW}
    shared |= {"acr": "urn:tisi:acr:password", "amr": ["pwd"], "offline": False, "began_at": NOW, "issued_at": NOW}
    rows = [
        {"revoked_at": revoked, "used_at": used, "expires_at": expires, "id": new_id(), "secret_hash": new_secret()}
        for revoked, used, expires in itertools.product((None, NOW), (None, NOW), (NOW - SECOND, NOW, NOW + SECOND))
    ]
    _put(database, RefreshToken, [{**shared, **row, "family_id": row["id"], "requested_claims": None} for row in rows])
    with database.reader() as session:
        told = set(session.scalars(select(RefreshToken.id).where(validity.refresh_token_is_open_sql(NOW))))
        tokens = session.scalars(select(RefreshToken))
        _agree(tokens, lambda token: validity.refresh_token_is_open(token, NOW), told)
    assert len(told) == 1


def test_delegations_that_stand(database: Database, world: World) -> None:
    grantor, agent = world.user(), world.user()
    shared = {"grantor_id": grantor.id, "agent_id": agent.id, "scope": DelegationScope.ALL, "systems": []}
    shared |= {"start": date(2026, 11, 1), "end": None, "terms_hash": "", "granted_at": NOW}
    rows = [
        {"id": f"dlg_{new_id()}", "state": state, "held_at": held, "proof_code": new_secret(), **shared}
        for state, held in itertools.product(
            (state for state in DelegationState if state is not DelegationState.EXPIRED), (None, NOW)
        )
    ]
    _put(database, Delegation, [{**row, "reference": reference.new(NOW)} for row in rows])
    with database.reader() as session:
        told = set(session.scalars(select(Delegation.id).where(validity.IS_IN_FORCE)))
        _agree(session.scalars(select(Delegation)), validity.is_in_force, told)
    assert len(told) == 1


def test_parties_that_may_act(database: Database, world: World) -> None:
    for status, going_concern in itertools.product(AccountStatus, (True, False)):
        world.user(status=status, going_concern=going_concern)
    with database.reader() as session:
        told = set(session.scalars(select(Account.id).where(validity.may_act_sql(Account))))
        _agree(session.scalars(select(Account)), validity.may_act, told)
    assert len(told) == 1


def test_party_is_barred_since_the_first_moment_that_still_counts() -> None:
    free, suspended = Account(), Account(suspended_at=NOW)
    both = Account(suspended_at=NOW + MINUTE, reported_at=NOW - MINUTE)
    assert validity.barred_since(free, free) is None
    assert validity.barred_since(free, suspended) == NOW
    assert validity.barred_since(suspended, both) == NOW - MINUTE
