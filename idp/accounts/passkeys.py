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

from idp import limits
from idp.config import Settings
from idp.crypto import new_id
from idp.errors import TooManyAttempts
from idp.models import Account, AccountStatus, Passkey
from idp.sessions.lifecycle import Proof

if TYPE_CHECKING:
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

#: How long a challenge counts, and passkeys of one account at most.
LIFETIME, MOST = timedelta(minutes=5), 20
#: Characters of what a browser sends at most: a few kilobytes are usual.
LONGEST = 64_000


class BadPasskey(Exception):
    """What the browser sent is no passkey of this provider, of this account, or for this challenge."""


@dataclass(frozen=True)
class Shown:
    """A passkey that proved itself: whose, and what it proves."""

    account_id: str
    proof: Proof


def of(session: Session, account_id: str) -> Sequence[Passkey]:
    """The passkeys of an account, the oldest first."""
    return session.scalars(select(Passkey).filter_by(account_id=account_id).order_by(Passkey.id)).all()


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
) -> None:
    """Keep a passkey that the browser has made. Raises ``BadPasskey``."""
    from webauthn import verify_registration_response  # noqa: PLC0415
    from webauthn.helpers import bytes_to_base64url  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    _once(session, nonce, at)
    if len(answer) > LONGEST or len(of(session, account_id)) >= MOST:
        raise BadPasskey
    try:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadPasskey from error
    credential_id = bytes_to_base64url(made.credential_id)
    if session.scalar(select(Passkey.id).filter_by(credential_id=credential_id)) is not None:
        raise BadPasskey
    values = {
        "account_id": account_id,
        "credential_id": credential_id,
        "public_key": bytes_to_base64url(made.credential_public_key),
        "sign_count": made.sign_count,
        "name": name,
        "synced": made.credential_device_type.value == "multi_device",
        "created_at": at,
    }
    session.execute(insert(Passkey).values(id=new_id(), **values))


def show(session: Session, settings: Settings, answer: str, nonce: str, at: datetime, *, alone: bool) -> Shown:
    """Look at a passkey that the browser shows. *alone* as in ``request_options``. Raises ``BadPasskey``."""
    from webauthn import base64url_to_bytes, verify_authentication_response  # noqa: PLC0415
    from webauthn.helpers import parse_authentication_credential_json  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    _once(session, nonce, at)
    if len(answer) > LONGEST:
        raise BadPasskey
    try:
        credential = parse_authentication_credential_json(answer)
        kept = _kept(session, credential.id)
        proven = verify_authentication_response(
            credential=credential,
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
            credential_public_key=base64url_to_bytes(kept.public_key),
            credential_current_sign_count=kept.sign_count,
            require_user_verification=alone,
        )
    except (WebAuthnException, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadPasskey from error
    used = {"sign_count": proven.new_sign_count, "last_used_at": at}
    session.execute(update(Passkey).where(Passkey.id == kept.id).values(used))
    return Shown(kept.account_id, Proof(passkey="swk" if kept.synced else "hwk", verified=proven.user_verified))


def _kept(session: Session, credential_id: str) -> Passkey:
    """The passkey of that id, held, if its account may sign in."""
    active = Account.status == AccountStatus.ACTIVE
    found = select(Passkey).join(Account, Account.id == Passkey.account_id)
    wanted = found.where(Passkey.credential_id == credential_id, active).with_for_update(of=Passkey)
    kept = session.scalar(wanted)
    if kept is None:
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
