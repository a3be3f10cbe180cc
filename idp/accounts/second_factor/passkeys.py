"""Passkeys (WebAuthn Level 3): registration for an account, and verification of assertions.

A challenge is 256 random bits in the browser's signed form cookie, single-use and valid for five minutes. The library
is imported at first use: most processes never need it.
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

#: How long a challenge is valid, and the most passkeys of an account.
LIFETIME, MOST = timedelta(minutes=5), 20
#: Most characters of a browser's answer: a few kilobytes are usual.
LONGEST = 16_000


#: What parsing malformed input may raise.
_MALFORMED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class BadPasskey(Exception):
    """The browser's answer is not valid for this provider, this account or this challenge."""


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
    """``PublicKeyCredentialCreationOptions`` as JSON (WebAuthn section 5.4). *nonce* is the challenge; *exclude*: the
    passkeys that the account has; *service*: the name of this provider.
    """
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
        exclude_credentials=_descriptors(exclude),
    )
    return options_to_json(options)


def request_options(settings: Settings, allow: Sequence[Passkey], nonce: str, *, alone: bool) -> str:
    """``PublicKeyCredentialRequestOptions`` as JSON (WebAuthn section 5.5). *nonce* is the challenge; *allow*: the
    passkeys to choose from, empty for any; *alone*: without a password, so user verification is required.
    """
    options: dict[str, Any] = {
        "challenge": urlsafe_b64encode(nonce.encode()).decode().rstrip("="),
        "rpId": _host(settings),
        "timeout": LIFETIME // timedelta(milliseconds=1),
        "userVerification": "required" if alone else "discouraged",
        "allowCredentials": [{"type": "public-key", "id": each.credential_id} for each in allow],
    }
    return json.dumps(options)


def add(
    session: Session, settings: Settings, account_id: str, answer: str, nonce: str, name: str, at: datetime
) -> Proof:
    """Verify and store a passkey that the browser has created (WebAuthn section 7.1), and return what it proves.

    *answer*: the browser's attestation as JSON, for the challenge *nonce*; *name*: the user's name for the passkey.
    Raises ``BadPasskey``.
    """
    from webauthn import verify_registration_response  # noqa: PLC0415
    from webauthn.helpers import bytes_to_base64url  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    _use_challenge(session, nonce, at)
    if len(answer) > LONGEST or len(of(session, account_id)) >= MOST:
        raise BadPasskey
    try:
        registration = verify_registration_response(
            credential=strict_json.loads(answer),
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
        )
    except (WebAuthnException, *_MALFORMED) as error:
        raise BadPasskey from error
    credential_id = bytes_to_base64url(registration.credential_id)
    if session.scalar(select(Passkey.id).filter_by(credential_id=credential_id)) is not None:
        raise BadPasskey
    is_synced = registration.credential_device_type.value == "multi_device"
    values = {
        "account_id": account_id,
        "credential_id": credential_id,
        "public_key": bytes_to_base64url(registration.credential_public_key),
        "sign_count": registration.sign_count,
        "name": name,
        "synced": is_synced,
        "created_at": at,
    }
    session.execute(insert(Passkey).values(id=new_id(), **values))
    return Proof(passkey=_kind(is_synced=is_synced), verified=registration.user_verified)


def parse(answer: str) -> AuthenticationCredential | None:
    """The browser's assertion, parsed and not verified; ``None`` when it is malformed."""
    from webauthn.helpers import parse_authentication_credential_json  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    if len(answer) > LONGEST:
        return None
    try:
        return parse_authentication_credential_json(strict_json.loads(answer))
    except (WebAuthnException, *_MALFORMED):
        return None


def verify(
    session: Session,
    settings: Settings,
    credential: AuthenticationCredential | None,
    nonce: str,
    at: datetime,
    *,
    alone: bool,
) -> PasskeyAssertion:
    """Verify an assertion (WebAuthn section 7.2) and use the challenge *nonce* up. *alone* as in ``request_options``.

    Raises ``BadPasskey``.
    """
    _use_challenge(session, nonce, at)
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
    from webauthn import base64url_to_bytes, verify_authentication_response  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    if credential is None:
        raise BadPasskey
    try:
        passkey = _find(session, credential)
        verification = verify_authentication_response(
            credential=credential,
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
            credential_public_key=base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=alone,
        )
    except (WebAuthnException, *_MALFORMED) as error:
        raise BadPasskey from error
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


def _use_challenge(session: Session, nonce: str, at: datetime) -> None:
    """Use a challenge up. Raises ``BadPasskey`` when it was used before."""
    if not nonce:
        raise BadPasskey
    try:
        limits.count(session, f"challenge:{nonce}", at, 2 * LIFETIME, 1)
    except TooManyAttempts as error:
        raise BadPasskey from error


def _descriptors(account_passkeys: Sequence[Passkey]) -> list[PublicKeyCredentialDescriptor]:
    from webauthn import base64url_to_bytes  # noqa: PLC0415
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor  # noqa: PLC0415

    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each.credential_id)) for each in account_passkeys]


def _host(settings: Settings) -> str:
    return urlsplit(settings.issuer).hostname or ""
