"""An account's passkeys (WebAuthn Level 3): stored after registration, and verified by ``ceremonies``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp.accounts.second_factor import ceremonies
from idp.accounts.second_factor.ceremonies import BadPasskey, PasskeyUser
from idp.config import Settings
from idp.crypto import equal, new_id
from idp.models import Account, AccountStatus, Passkey
from idp.sessions.lifecycle import Proof

if TYPE_CHECKING:
    from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
    from webauthn.helpers.structs import AuthenticationCredential

#: The most passkeys of an account.
MOST = 20


@dataclass(frozen=True)
class PasskeyAssertion:
    """A verified assertion: whose passkey, and what it proves."""

    account_id: str
    proof: Proof


def of(session: Session, account_id: str) -> Sequence[Passkey]:
    """The passkeys of an account, the oldest first."""
    return session.scalars(select(Passkey).filter_by(account_id=account_id).order_by(Passkey.id)).all()


def counts_alone(passkey: Passkey, at: datetime) -> bool:
    """Whether *passkey* signs in without a password at *at* (UTC): after a password reset by mail not until the owner
    has confirmed it (``enrolment.keep_passkey``).
    """
    return passkey.doubted_at is None or (passkey.kept_from is not None and passkey.kept_from <= at)


def doubt_all(session: Session, account_id: str, at: datetime) -> None:
    """After a password reset by mail at *at* (UTC): let the passkeys count only together with the password from now on,
    since an intruder may have created them.
    """
    change = update(Passkey).where(Passkey.account_id == account_id)
    session.execute(change.values(doubted_at=at, kept_from=None).execution_options(synchronize_session=False))


def keep(session: Session, account_id: str, passkey_id: str, valid_from: datetime, at: datetime) -> datetime | None:
    """Let a passkey count alone again from *valid_from* (UTC) on, or from an earlier moment set before. Returns that
    moment; ``None`` when there is no such passkey, or it counts alone already.
    """
    passkey = session.scalar(select(Passkey).filter_by(id=passkey_id, account_id=account_id))
    if passkey is None or counts_alone(passkey, at):
        return None
    passkey.kept_from = min(passkey.kept_from or valid_from, valid_from)
    return passkey.kept_from


def creation_options(settings: Settings, account: Account, service: str, exclude: Sequence[Passkey], nonce: str) -> str:
    """As ``ceremonies.creation_options``, for *account*. *exclude*: the passkeys that it has."""
    user = PasskeyUser(account.id, account.preferred_username, account.name)
    return ceremonies.creation_options(settings, user, service, [each.credential_id for each in exclude], nonce)


def add(
    session: Session, settings: Settings, account_id: str, answer: str, nonce: str, name: str, at: datetime
) -> Proof:
    """Verify and store a passkey that the browser has created (WebAuthn section 7.1), and return what it proves.

    *answer*: the browser's attestation as JSON, for the challenge *nonce*; *name*: the user's name for the passkey.
    Raises ``BadPasskey``.
    """
    ceremonies.use_challenge(session, nonce, at)
    if len(of(session, account_id)) >= MOST:
        raise BadPasskey
    passkey = ceremonies.verify_creation(settings, answer, nonce)
    if session.scalar(select(Passkey.id).filter_by(credential_id=passkey.credential_id)) is not None:
        raise BadPasskey
    values = {
        "account_id": account_id,
        "credential_id": passkey.credential_id,
        "public_key": passkey.public_key,
        "sign_count": passkey.sign_count,
        "name": name,
        "synced": passkey.synced,
        "created_at": at,
    }
    session.execute(insert(Passkey).values(id=new_id(), **values))
    return Proof(passkey=_kind(is_synced=passkey.synced), verified=passkey.verified)


def verify(
    session: Session,
    settings: Settings,
    credential: AuthenticationCredential | None,
    nonce: str,
    at: datetime,
    *,
    alone: bool,
) -> PasskeyAssertion:
    """Verify an assertion (WebAuthn section 7.2) and use the challenge *nonce* up. *alone* as in
    ``ceremonies.request_options``.

    Raises ``BadPasskey``.
    """
    ceremonies.use_challenge(session, nonce, at)
    passkey, verification = _verify(session, settings, credential, nonce, alone=alone)
    if alone and not counts_alone(passkey, at):
        raise BadPasskey
    usage = {"sign_count": verification.new_sign_count, "last_used_at": at}
    session.execute(update(Passkey).where(Passkey.id == passkey.id).values(usage))
    return PasskeyAssertion(
        passkey.account_id, Proof(passkey=_kind(is_synced=passkey.synced), verified=verification.user_verified)
    )


def owner(
    session: Session, settings: Settings, credential: AuthenticationCredential | None, nonce: str, at: datetime
) -> tuple[Account | None, bool]:
    """The account of an assertion made without a password, ``None`` if it is not valid, and whether the passkey counts
    without one (``counts_alone``). Changes nothing, and leaves the challenge *nonce* unused.
    """
    try:
        passkey, _ = _verify(session, settings, credential, nonce, alone=True)
    except BadPasskey:
        return None, False
    return session.get(Account, passkey.account_id), counts_alone(passkey, at)


def _verify(
    session: Session, settings: Settings, credential: AuthenticationCredential | None, nonce: str, *, alone: bool
) -> tuple[Passkey, VerifiedAuthentication]:
    if credential is None:
        raise BadPasskey
    try:
        passkey = _find(session, credential)
    except ValueError as error:  # an id that no database takes
        raise BadPasskey from error
    verification = ceremonies.verify_assertion(
        settings, credential, nonce, passkey.public_key, passkey.sign_count, alone=alone
    )
    return passkey, verification


def _kind(*, is_synced: bool) -> str:
    """The authentication method of a passkey (``amr``, RFC 8176): a synced key is software-secured (``swk``)."""
    return "swk" if is_synced else "hwk"


def _find(session: Session, credential: AuthenticationCredential) -> Passkey:
    """The passkey of an assertion, if its account is active and matches the user handle (WebAuthn section 7.2, step 6).

    An empty user handle counts as absent: some authenticators send one. The credential id, which is unique, identifies
    the account then, and the signature is checked against that account's key.
    """
    active = Account.status == AccountStatus.ACTIVE
    active_passkeys = select(Passkey).join(Account, Account.id == Passkey.account_id)
    passkey = session.scalar(active_passkeys.where(Passkey.credential_id == credential.id, active))
    user_handle = credential.response.user_handle
    if passkey is None or (user_handle and not equal(user_handle.decode(errors="replace"), passkey.account_id)):
        raise BadPasskey
    return passkey


def remove(session: Session, account_id: str, passkey_id: str) -> bool:
    """Delete a passkey of the account. False when there is no such one."""
    deletion = delete(Passkey).filter_by(id=passkey_id, account_id=account_id).returning(Passkey.id)
    return session.execute(deletion).first() is not None
