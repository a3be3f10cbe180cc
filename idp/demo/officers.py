"""The two officers of the demonstration."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.demo.people import PASSWORD
from idp.helpdesk.sign_in import accounts, factors, links
from idp.models import Officer, OfficerRole
from idp.origin import HERE, Act

#: The member of ``demo.json``, the address to sign in with, the role, and the secret of the authenticator app.
OFFICERS = (
    ("officer", "officer@example.com", OfficerRole.SUPERVISOR, "NBSWY4DEMVZWWLLTOVYGK4TWNFZW64RN"),
    ("second_officer", "second-officer@example.com", OfficerRole.OPERATOR, "NBSWY4DEMVZWWLLPOBSXEYLUN5ZC2MJS"),
)


def catch_up(database: Database, secret_keys: tuple[str, ...]) -> None:
    """Add the officers that are not there, with ``PASSWORD`` and their app. *secret_keys*: as in the settings."""
    with database.reader() as session:
        there = set(session.scalars(select(Officer.email)))
    missing = [each for each in OFFICERS if each[1] not in there]
    password_hash = passwords.hash_password(PASSWORD, admission.ALONE) if missing else ""
    with transaction(database) as work:
        for _, email, role, totp_secret in missing:
            session, act = work.writing(), Act(HERE, clock.now())
            officer = links.take(session, accounts.add(session, email, role, act), act.at)
            if officer is not None:
                factors.keep_app(session, Vault(secret_keys), officer.id, totp_secret, 0)
                set_up = {"password_hash": password_hash, "set_up_at": act.at}
                session.execute(update(Officer).where(Officer.id == officer.id).values(set_up))


def summary() -> dict[str, Any]:
    """The members of ``demo.json``."""
    return {
        name: {"username": email, "password": PASSWORD, "totp_secret": totp_secret}
        for name, email, _, totp_secret in OFFICERS
    }
