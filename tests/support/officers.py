"""Officers for tests: with a session that is signed in already, or with what they sign in with."""

from __future__ import annotations

from dataclasses import dataclass

import pyotp
from flask import Flask
from sqlalchemy import insert, update

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.accounts.second_factor import ceremonies, totp
from idp.config import Settings
from idp.crypto import Vault, digest, new_id, new_secret
from idp.db import Database, transaction
from idp.helpdesk import current
from idp.helpdesk.sessions import WHOLE
from idp.models import Officer, OfficerPasskey, OfficerRole, OfficerSession
from support.authenticator import Authenticator
from support.browsing import Browser, Page
from support.world import PASSWORD


@dataclass(frozen=True)
class Equipped:
    """An officer with a password and an authenticator app."""

    id: str
    email: str
    secret: str

    def code(self, step: int = 0) -> str:
        """The code of now, or of so many steps later."""
        return pyotp.HOTP(self.secret).at(int(clock.now().timestamp()) // 30 + step)

    def enter_password(self, browser: Browser, password: str = PASSWORD) -> Page:
        """Fill in the first step of the sign-in."""
        browser.open("/officer/login?again=1")
        return browser.press("login-submit", username=self.email, password=password)

    def sign_in(self, browser: Browser) -> Page:
        """Fill in both steps."""
        self.enter_password(browser)
        return browser.press("two-factor-submit", code=self.code())


def new_officer(database: Database, role: OfficerRole = OfficerRole.SUPERVISOR) -> str:
    """An officer who is set up. Returns the id."""
    return _insert(database, role)


def equipped(database: Database, settings: Settings, role: OfficerRole = OfficerRole.SUPERVISOR) -> Equipped:
    """An officer who is set up and can sign in, by ``world.PASSWORD`` and an app."""
    secret = totp.new_secret()
    factor = {
        "password_hash": passwords.hash_password(PASSWORD, admission.ALONE),
        "sealed_totp": Vault(settings.secret_keys).seal(secret.encode()),
    }
    officer_id = _insert(database, role, **factor)
    return Equipped(officer_id, _address(officer_id), secret)


def _address(officer_id: str) -> str:
    return f"{officer_id.lower()}@tisi.example"


def _insert(database: Database, role: OfficerRole, **more: str) -> str:
    officer_id, now = new_id(), clock.now()
    values = {"id": officer_id, "email": _address(officer_id), "role": role, "totp_last_step": 0, **more}
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


def form_token(browser: Browser) -> str:
    """A form token that is good in the browser of an officer who is signed in."""
    return browser.open("/officer").form("sign-out")[1]["csrf_token"]


def give_passkey(database: Database, settings: Settings, officer_id: str) -> Authenticator:
    """A passkey of the officer, and none but that: an app is taken away."""
    authenticator = Authenticator(settings.issuer)
    made = ceremonies.verify_creation(settings, authenticator.create('{"challenge": "bm9uY2U"}'), "nonce")
    values = {"officer_id": officer_id, "credential_id": made.credential_id, "public_key": made.public_key}
    with transaction(database) as work:
        session = work.writing()
        session.execute(insert(OfficerPasskey).values(id=new_id(), sign_count=0, created_at=clock.now(), **values))
        session.execute(update(Officer).where(Officer.id == officer_id).values(sealed_totp=None))
    return authenticator


def cookie(browser: Browser) -> str | None:
    """The secret in the officer's cookie."""
    found = browser.client.get_cookie(f"__Secure-{current.COOKIE}", domain="localhost", path=current.PATH)
    return found.value if found else None
