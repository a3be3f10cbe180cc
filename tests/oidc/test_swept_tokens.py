"""What is deleted a day after its end: codes, issued tokens and refresh tokens. Until then reuse is noticed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session
from support.world import World

from idp import clock
from idp.crypto import new_id, new_secret
from idp.db import Database, transaction
from idp.models import ActingContext, AuthorizationCode, Login, RefreshToken, TokenIssue
from idp.oidc.token import access_tokens, families
from idp.origin import HERE, Act
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof

DAY, MOMENT = timedelta(days=1), timedelta(microseconds=1)
Put = Callable[..., str]


@pytest.fixture
def now(world: World) -> datetime:
    return clock.now()


@pytest.fixture
def put(world: World, database: Database, now: datetime) -> Put:
    """Inserts a row of a session of its own, which lasts, with these values; the row's id. ``login``: its columns."""

    def insert_row(table: type[Any], login: dict[str, Any] | None = None, **values: Any) -> str:
        user = world.user()
        with transaction(database) as work:
            session = work.writing()
            login_id, _ = lifecycle.start(session, user.id, Proof(password=True), Act(HERE, now), 3600)
            context_id = session.scalars(select(ActingContext.id).filter_by(login_id=login_id)).one()
            if login:
                session.execute(update(Login).filter_by(id=login_id).values(**login))
            every = {"id": new_id(), "client_id": "nsw", "context_id": context_id, "scope": "openid"}
            every |= {"authenticated_at": now, "issued_at": now, "began_at": now, "acr": "", "amr": ["pwd"]}
            every |= {"code_hash": new_secret(), "secret_hash": new_secret(), "family_id": new_id(), "redirect_uri": ""}
            every |= {"offline": False, **values}
            columns = table.__table__.columns.keys()
            session.execute(insert(table).values({name: each for name, each in every.items() if name in columns}))
            return str(every["id"])

    return insert_row


def _left(database: Database, table: type[Any], sweep: Callable[[Session, datetime], int], at: datetime) -> set[str]:
    with database.reader() as session:
        before = set(session.scalars(select(table.id)))
    with transaction(database) as work:
        number = sweep(work.writing(), at)
    with database.reader() as session:
        left = set(session.scalars(select(table.id)))
    assert number == len(before) - len(left)
    return left


@pytest.mark.parametrize(
    ("table", "sweep"), [(AuthorizationCode, access_tokens.sweep_codes), (TokenIssue, access_tokens.sweep_issues)]
)
def test_codes_and_issued_tokens(
    database: Database, put: Put, now: datetime, table: type[Any], sweep: Callable[[Session, datetime], int]
) -> None:
    put(table, expires_at=now - DAY)
    put(table, expires_at=now - 2 * DAY)
    kept = {put(table, expires_at=now - DAY + MOMENT), put(table, expires_at=now + DAY)}
    assert _left(database, table, sweep, now) == kept


def _swept(now: datetime) -> Iterable[dict[str, Any]]:
    """Refresh tokens that are deleted: what they are, and what their session is."""
    over = now - DAY
    yield {"expires_at": over, "offline": True}
    yield {"expires_at": over, "login": {"ended_at": now, "ended_by": "user"}}
    yield {"expires_at": over, "login": {"expires_at": over}}


def _kept(now: datetime) -> Iterable[dict[str, Any]]:
    over = now - DAY
    yield {"expires_at": over + MOMENT, "offline": True}
    yield {"expires_at": over + MOMENT, "login": {"ended_at": now, "ended_by": "user"}}
    yield {"expires_at": over, "login": {"expires_at": over + MOMENT}}
    yield {"expires_at": over}  # its session was extended since


def test_refresh_tokens_unless_their_session_was_extended(database: Database, put: Put, now: datetime) -> None:
    for values in _swept(now):
        put(RefreshToken, **values)
    kept = {put(RefreshToken, **values) for values in _kept(now)}
    assert _left(database, RefreshToken, families.sweep, now) == kept


def test_one_that_goes_alone(database: Database, put: Put, now: datetime) -> None:
    """No other session stands in for one that has ended."""
    for values in _swept(now):
        put(RefreshToken, **values)
    put(TokenIssue, expires_at=now)  # somebody's session that goes on
    assert _left(database, RefreshToken, families.sweep, now) == set()
