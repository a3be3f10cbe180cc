"""Passkeys (WebAuthn Level 3): made for an account, and looked at when one is shown.

A challenge is 256 random bits in the browser's signed form cookie; each counts once and for five minutes. The package
is loaded when a passkey is first asked for: most processes never do.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from idp import limits, strict_json
from idp.config import Settings
from idp.crypto import equal, new_id
from idp.errors import TooManyAttempts
from idp.models import Account, AccountStatus, Passkey
from idp.sessions.lifecycle import Proof

if TYPE_CHECKING:
    from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
    from webauthn.helpers.structs import AuthenticationCredential, PublicKeyCredentialDescriptor

#: How long a challenge counts, and passkeys of one account at most.
LIFETIME, MOST = timedelta(minutes=5), 20
#: Characters of what a browser sends at most: a few kilobytes are usual.
LONGEST = 16_000


#: What reading something strange may raise.
_MALFORMED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class BadPasskey(Exception):
    """What the browser sent is no passkey of this provider, of this account, or for this challenge."""


@dataclass(frozen=True)
class PasskeyAssertion:
    """A passkey that proved itself: whose, and what it proves."""

    account_id: str
    proof: Proof


def of(session: Session, account_id: str) -> Sequence[Passkey]:
    """The passkeys of an account, the oldest first."""
    return session.scalars(select(Passkey).filter_by(account_id=account_id).order_by(Passkey.id)).all()


def counts_alone(passkey: Passkey, at: datetime) -> bool:
    """Whether it signs in without a password at *at*: not since a reset by mail, until its owner has said that it is
    theirs (``enrolment.keep_passkey``).
    """
    return passkey.doubted_at is None or (passkey.kept_from is not None and passkey.kept_from <= at)


def doubt_all(session: Session, account_id: str, at: datetime) -> None:
    """The password is set by mail: whoever made the passkeys may be why. From now on they count beside it only."""
    theirs = update(Passkey).where(Passkey.account_id == account_id)
    session.execute(theirs.values(doubted_at=at, kept_from=None).execution_options(synchronize_session=False))


def keep(session: Session, account_id: str, passkey_id: str, kept_from: datetime, at: datetime) -> datetime | None:
    """Let one count alone again from *kept_from* on, unless that was said before: then from that moment on. Returns
    from when; ``None`` when it is not there, or not in doubt.
    """
    passkey = session.scalar(select(Passkey).filter_by(id=passkey_id, account_id=account_id))
    if passkey is None or counts_alone(passkey, at):
        return None
    passkey.kept_from = min(passkey.kept_from or kept_from, kept_from)
    return passkey.kept_from


def creation_options(settings: Settings, account: Account, service: str, known: Sequence[Passkey], nonce: str) -> str:
    """What the browser needs to make a passkey, as JSON; *nonce* is the challenge."""
    from webauthn import generate_registration_options, options_to_json  # noqa: PLC0415
    from webauthn.helpers.structs import (  # noqa: PLC0415
        AuthenticatorSelectionCriteria,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    options = generate_registration_options(
        rp_id=_host(settings),
        rp_name=service,
        user_id=account.id.encode(),
        user_name=account.preferred_username,
        user_display_name=account.name,
        challenge=nonce.encode(),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
        exclude_credentials=_described(known),
    )
    return options_to_json(options)


def request_options(settings: Settings, known: Sequence[Passkey], nonce: str, *, alone: bool) -> str:
    """What the browser needs to show a passkey, as JSON. *alone*: without a password, so PIN or finger are required."""
    options: dict[str, Any] = {
        "challenge": urlsafe_b64encode(nonce.encode()).decode().rstrip("="),
        "rpId": _host(settings),
        "timeout": LIFETIME // timedelta(milliseconds=1),
        "userVerification": "required" if alone else "discouraged",
        "allowCredentials": [{"type": "public-key", "id": each.credential_id} for each in known],
    }
    return json.dumps(options)


def add(
    session: Session, settings: Settings, account_id: str, answer: str, nonce: str, name: str, at: datetime
) -> Proof:
    """Keep a passkey that the browser has made. Returns what it proves. Raises ``BadPasskey``."""
    from webauthn import verify_registration_response  # noqa: PLC0415
    from webauthn.helpers import bytes_to_base64url  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    _once(session, nonce, at)
    if len(answer) > LONGEST or len(of(session, account_id)) >= MOST:
        raise BadPasskey
    try:
        made = verify_registration_response(
            credential=strict_json.loads(answer),
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
        )
    except (WebAuthnException, *_MALFORMED) as error:
        raise BadPasskey from error
    credential_id = bytes_to_base64url(made.credential_id)
    if session.scalar(select(Passkey.id).filter_by(credential_id=credential_id)) is not None:
        raise BadPasskey
    synced = made.credential_device_type.value == "multi_device"
    values = {
        "account_id": account_id,
        "credential_id": credential_id,
        "public_key": bytes_to_base64url(made.credential_public_key),
        "sign_count": made.sign_count,
        "name": name,
        "synced": synced,
        "created_at": at,
    }
    session.execute(insert(Passkey).values(id=new_id(), **values))
    return Proof(passkey=_kind(synced=synced), verified=made.user_verified)


def read(answer: str) -> AuthenticationCredential | None:
    """What the browser shows, taken apart; ``None`` when it is no passkey at all. Nothing of it is proven yet."""
    from webauthn.helpers import parse_authentication_credential_json  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    if len(answer) > LONGEST:
        return None
    try:
        return parse_authentication_credential_json(strict_json.loads(answer))
    except (WebAuthnException, *_MALFORMED):
        return None


def show(
    session: Session,
    settings: Settings,
    credential: AuthenticationCredential | None,
    nonce: str,
    at: datetime,
    *,
    alone: bool,
) -> PasskeyAssertion:
    """Look at a passkey that the browser shows, and use the challenge up. *alone* as in ``request_options``.

    Raises ``BadPasskey``.
    """
    _once(session, nonce, at)
    kept, proven = _proven(session, settings, credential, nonce, alone=alone)
    if alone and not counts_alone(kept, at):
        raise BadPasskey
    used = {"sign_count": proven.new_sign_count, "last_used_at": at}
    session.execute(update(Passkey).where(Passkey.id == kept.id).values(used))
    return PasskeyAssertion(kept.account_id, Proof(passkey=_kind(synced=kept.synced), verified=proven.user_verified))


def owner(
    session: Session, settings: Settings, credential: AuthenticationCredential | None, nonce: str, at: datetime
) -> tuple[Account | None, bool]:
    """Whose passkey it is that is shown without a password, if it proves itself, and whether it counts without one.
    Changes nothing.
    """
    try:
        kept, _ = _proven(session, settings, credential, nonce, alone=True)
    except BadPasskey:
        return None, False
    return session.get(Account, kept.account_id), counts_alone(kept, at)


def _proven(
    session: Session, settings: Settings, credential: AuthenticationCredential | None, nonce: str, *, alone: bool
) -> tuple[Passkey, VerifiedAuthentication]:
    from webauthn import base64url_to_bytes, verify_authentication_response  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    if credential is None:
        raise BadPasskey
    try:
        kept = _kept(session, credential)
        proven = verify_authentication_response(
            credential=credential,
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
            credential_public_key=base64url_to_bytes(kept.public_key),
            credential_current_sign_count=kept.sign_count,
            require_user_verification=alone,
        )
    except (WebAuthnException, *_MALFORMED) as error:
        raise BadPasskey from error
    return kept, proven


def _kind(*, synced: bool) -> str:
    """The word of RFC 8176 for a key that is kept in software, or in one device's hardware."""
    return "swk" if synced else "hwk"


def _kept(session: Session, credential: AuthenticationCredential) -> Passkey:
    """The passkey that is shown, if its account may sign in and is the one that it names (WebAuthn 7.2, step 6).

    An empty name is none: some authenticators give that instead of leaving it out. The credential's id alone says whose
    it is then; only one account has it, and the signature is checked against that one's key.
    """
    active = Account.status == AccountStatus.ACTIVE
    found = select(Passkey).join(Account, Account.id == Passkey.account_id)
    kept = session.scalar(found.where(Passkey.credential_id == credential.id, active))
    named = credential.response.user_handle
    if kept is None or (named and not equal(named.decode(errors="replace"), kept.account_id)):
        raise BadPasskey
    return kept


def remove(session: Session, account_id: str, passkey_id: str) -> bool:
    """Forget a passkey of the account. False when it is not there."""
    gone = delete(Passkey).filter_by(id=passkey_id, account_id=account_id).returning(Passkey.id)
    return session.execute(gone).first() is not None


def _once(session: Session, nonce: str, at: datetime) -> None:
    """Use a challenge up."""
    if not nonce:
        raise BadPasskey
    try:
        limits.count(session, f"challenge:{nonce}", at, 2 * LIFETIME, 1)
    except TooManyAttempts as error:
        raise BadPasskey from error


def _described(known: Sequence[Passkey]) -> list[PublicKeyCredentialDescriptor]:
    from webauthn import base64url_to_bytes  # noqa: PLC0415
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor  # noqa: PLC0415

    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each.credential_id)) for each in known]


def _host(settings: Settings) -> str:
    return urlsplit(settings.issuer).hostname or ""
