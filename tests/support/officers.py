"""Officers for tests: with a session that is signed in already."""

from __future__ import annotations

from flask import Flask
from sqlalchemy import insert

from idp import clock
from idp.crypto import digest, new_id, new_secret
from idp.db import Database, transaction
from idp.helpdesk import current
from idp.helpdesk.sessions import WHOLE
from idp.models import Officer, OfficerRole, OfficerSession
from support.browsing import Browser


def new_officer(database: Database, role: OfficerRole = OfficerRole.SUPERVISOR) -> str:
    """An officer who is set up. Returns the id."""
    officer_id, now = new_id(), clock.now()
    values = {"id": officer_id, "email": f"{officer_id}@tisi.example", "role": role, "totp_last_step": 0}
    with transaction(database) as work:
        work.writing().execute(insert(Officer).values(**values, created_at=now, set_up_at=now))
    return officer_id


def sign_in(app: Flask, database: Database, officer_id: str) -> Browser:
    """A browser in which the officer is signed in, the second factor proven just now."""
    secret, now = new_secret(), clock.now()
    values = {"id": new_id(), "officer_id": officer_id, "secret_hash": digest(secret), "network": "", "user_agent": ""}
    times = {"started_at": now, "last_seen_at": now, "proven_at": now, "expires_at": now + WHOLE}
    with transaction(database) as work:
        work.writing().execute(insert(OfficerSession).values(**values, **times))
    browser = Browser(app)
    browser.client.set_cookie(current.cookie_name(app.settings), secret, domain="localhost", path=current.PATH)  # type: ignore[attr-defined]
    return browser
