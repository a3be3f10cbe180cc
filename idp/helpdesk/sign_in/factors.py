"""An officer's second factor: an authenticator app or passkeys, and whether what was shown proves it.

The caller locks the officer's row first, so that a code sent in concurrent requests counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from idp.accounts.second_factor import ceremonies, totp
from idp.accounts.second_factor.ceremonies import BadPasskey
from idp.config import Settings
from idp.crypto import Vault, new_id
from idp.models import Officer, OfficerPasskey

TOTP, PASSKEY = "totp", "passkey"


@dataclass(frozen=True)
class Code:
    """A code as it was typed."""

    text: str


@dataclass(frozen=True)
class Assertion:
    """A browser's answer to the challenge ``nonce``, as JSON."""

    answer: str
    nonce: str


def passkeys_of(session: Session, officer_id: str) -> Sequence[str]:
    """The credential ids of the officer's passkeys, the oldest first."""
    query = select(OfficerPasskey.credential_id).filter_by(officer_id=officer_id)
    return session.scalars(query.order_by(OfficerPasskey.id)).all()


def prove(session: Session, settings: Settings, officer: Officer, shown: Code | Assertion, at: datetime) -> str | None:
    """Which factor of *officer* is proven by what was *shown* at *at* (UTC), which uses it up; ``None`` if none is."""
    if isinstance(shown, Code):
        return TOTP if _spend_code(session, settings, officer, shown.text, at) else None
    try:
        _verify_passkey(session, settings, officer, shown, at)
    except BadPasskey:
        return None
    return PASSKEY


def _spend_code(session: Session, settings: Settings, officer: Officer, code: str, at: datetime) -> bool:
    if officer.sealed_totp is None:
        return False
    secret = Vault(settings.secret_keys).open(officer.sealed_totp).decode()
    step = totp.step_of(secret, code, at, officer.totp_last_step)
    if step is None:
        return False
    use = update(Officer).where(Officer.id == officer.id, Officer.totp_last_step == officer.totp_last_step)
    used = session.execute(use.values(totp_last_step=step).returning(Officer.id))
    return used.first() is not None


def _verify_passkey(session: Session, settings: Settings, officer: Officer, shown: Assertion, at: datetime) -> None:
    ceremonies.use_challenge(session, shown.nonce, at)
    credential = ceremonies.parse(shown.answer)
    own = select(OfficerPasskey).filter_by(officer_id=officer.id)
    passkey = next((each for each in session.scalars(own) if credential and each.credential_id == credential.id), None)
    if credential is None or passkey is None:
        raise BadPasskey
    verification = ceremonies.verify_assertion(
        settings, credential, shown.nonce, passkey.public_key, passkey.sign_count, alone=False
    )
    usage = {"sign_count": verification.new_sign_count, "last_used_at": at}
    session.execute(update(OfficerPasskey).where(OfficerPasskey.id == passkey.id).values(usage))


def keep_app(session: Session, vault: Vault, officer_id: str, secret: str, step: int) -> None:
    """Store the TOTP *secret*, whose code of time step *step* is used up."""
    values = {"sealed_totp": vault.seal(secret.encode()), "totp_last_step": step}
    session.execute(update(Officer).where(Officer.id == officer_id).values(values))


def keep_passkey(session: Session, settings: Settings, officer_id: str, shown: Assertion, at: datetime) -> None:
    """Verify and store a passkey that the browser has created. Raises ``BadPasskey``."""
    ceremonies.use_challenge(session, shown.nonce, at)
    passkey = ceremonies.verify_creation(settings, shown.answer, shown.nonce)
    if session.scalar(select(OfficerPasskey.id).filter_by(credential_id=passkey.credential_id)) is not None:
        raise BadPasskey
    values = {
        "officer_id": officer_id,
        "credential_id": passkey.credential_id,
        "public_key": passkey.public_key,
        "sign_count": passkey.sign_count,
        "created_at": at,
    }
    session.execute(insert(OfficerPasskey).values(id=new_id(), **values))
