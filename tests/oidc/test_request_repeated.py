"""A ``code_challenge`` or ``nonce`` that a client sends again is noticed, and nothing more (RFC 9700 section 2.1.1)."""

from __future__ import annotations

import logging
import secrets
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select
from support.browsing import Browser
from support.relying_party import RelyingParty, s256
from support.world import World

from idp.db import Database
from idp.models import AuditEvent


def _noticed(database: Database) -> list[dict[str, Any]]:
    with database.reader() as session:
        rows = session.scalars(select(AuditEvent).filter_by(event="request.repeated").order_by(AuditEvent.id))
        return [row.data for row in rows]


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]


def _challenge() -> str:
    return s256(secrets.token_urlsafe(48))


@pytest.mark.parametrize("again", [["code_challenge"], ["nonce"], ["code_challenge", "nonce"]])
def test_second_use_is_in_the_log_and_in_the_audit_record(
    app: Flask,
    database: Database,
    world: World,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
    again: list[str],
) -> None:
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app)
    first = {"code_challenge": _challenge(), "nonce": secrets.token_urlsafe()}
    changed = {"code_challenge": _challenge(), "nonce": secrets.token_urlsafe()}
    second = {name: first[name] if name in again else value for name, value in changed.items()}
    party.code(browser, **first)
    assert (_warnings(caplog), _noticed(database)) == ([], [])
    assert party.code(browser, **second), "the request goes on"
    (line,) = _warnings(caplog)
    assert "e-license" in line
    assert all(name in line for name in again)
    assert not any(value in line for value in first.values())
    assert _noticed(database) == [{"client_id": "e-license", "parameters": again}]
    with database.reader() as session:
        assert session.scalars(select(AuditEvent.account_id).filter_by(event="request.repeated")).one() == user.id


def test_only_what_the_same_client_sent_counts(app: Flask, database: Database, world: World, browser: Browser) -> None:
    browser.sign_in(world.user())
    for client_id in ("e-license", "nsw"):
        RelyingParty(app, client_id).code(browser, code_challenge=_challenge(), nonce="the-same")
    for _ in range(2):  # what is not sent is never the same
        changes = {"nonce": None, "code_challenge": None, "code_challenge_method": None}
        RelyingParty(app, "no-pkce").code(browser, **changes)
    assert _noticed(database) == []


def test_another_browser_is_noticed_too(app: Flask, database: Database, world: World, browser: Browser) -> None:
    """Somebody else's request, put before a victim."""
    party, other = RelyingParty(app), Browser(app)
    browser.sign_in(world.user())
    other.sign_in(world.user())
    party.code(browser)
    party.code(other)
    assert _noticed(database) == [{"client_id": "e-license", "parameters": ["code_challenge", "nonce"]}]


def test_looking_costs_no_statement_and_uses_the_indexes(
    app: Flask, database: Database, world: World, browser: Browser
) -> None:
    browser.sign_in(world.user())
    RelyingParty(app).code(browser)
    statements: list[tuple[str, Any]] = []
    event.listen(
        database.engine, "before_cursor_execute", lambda *call: statements.append((call[2], call[3])), named=False
    )
    RelyingParty(app).code(browser)
    about = [call for call in statements if "authorization_code" in call[0]]
    assert len(about) == 1
    if database.embedded:  # PostgreSQL looks through a table of two rows without any index
        with database.engine.connect() as connection:
            plan = str(connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {about[0][0]}", about[0][1]).all())
        assert "ix_authorization_code_challenge" in plan
        assert "ix_authorization_code_nonce" in plan
