"""The ceremonies of WebAuthn Level 3: options for the browser, and verification of what it answers.

A challenge is 256 random bits in the browser's signed form cookie, single-use and valid for five minutes. Whose passkey
it is, and where it is stored, is up to the caller. The library is imported at first use: most processes never need it.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from sqlalchemy.orm import Session

from idp import limits, strict_json
from idp.config import Settings
from idp.errors import TooManyAttempts

if TYPE_CHECKING:
    from webauthn.authentication.verify_authentication_response import VerifiedAuthentication
    from webauthn.helpers.structs import AuthenticationCredential, PublicKeyCredentialDescriptor

#: How long a challenge is valid.
LIFETIME = timedelta(minutes=5)
#: Most characters of a browser's answer: a few kilobytes are usual.
LONGEST = 16_000


#: What parsing malformed input may raise.
_MALFORMED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class BadPasskey(Exception):
    """The browser's answer is not valid for this provider, this account or this challenge."""


@dataclass(frozen=True)
class PasskeyUser:
    """For whom a passkey is created: ``id`` is the user handle (WebAuthn section 5.4.3), ``name`` and ``display_name``
    are what the authenticator shows.
    """

    id: str
    name: str
    display_name: str


@dataclass(frozen=True)
class NewPasskey:
    """A verified new passkey. ``credential_id`` and ``public_key`` (COSE) are base64url; ``verified``: the user was
    verified by PIN or biometrics.
    """

    credential_id: str
    public_key: str
    sign_count: int
    synced: bool
    verified: bool


def creation_options(settings: Settings, user: PasskeyUser, service: str, exclude: Sequence[str], nonce: str) -> str:
    """``PublicKeyCredentialCreationOptions`` as JSON (WebAuthn section 5.4). *nonce* is the challenge; *exclude*: the
    ids of the passkeys that the user has; *service*: the name of this provider.
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
        user_id=user.id.encode(),
        user_name=user.name,
        user_display_name=user.display_name,
        challenge=nonce.encode(),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
        exclude_credentials=_descriptors(exclude),
    )
    return options_to_json(options)


def request_options(settings: Settings, allow: Sequence[str], nonce: str, *, alone: bool) -> str:
    """``PublicKeyCredentialRequestOptions`` as JSON (WebAuthn section 5.5). *nonce* is the challenge; *allow*: the ids
    of the passkeys to choose from, empty for any; *alone*: without a password, so user verification is required.
    """
    options: dict[str, Any] = {
        "challenge": urlsafe_b64encode(nonce.encode()).decode().rstrip("="),
        "rpId": _host(settings),
        "timeout": LIFETIME // timedelta(milliseconds=1),
        "userVerification": "required" if alone else "discouraged",
        "allowCredentials": [{"type": "public-key", "id": each} for each in allow],
    }
    return json.dumps(options)


def verify_creation(settings: Settings, answer: str, nonce: str) -> NewPasskey:
    """Verify a passkey that the browser has created (WebAuthn section 7.1). *answer*: its attestation as JSON, for the
    challenge *nonce*. Raises ``BadPasskey``.
    """
    from webauthn import verify_registration_response  # noqa: PLC0415
    from webauthn.helpers import bytes_to_base64url  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    if len(answer) > LONGEST:
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
    return NewPasskey(
        bytes_to_base64url(registration.credential_id),
        bytes_to_base64url(registration.credential_public_key),
        registration.sign_count,
        synced=registration.credential_device_type.value == "multi_device",
        verified=registration.user_verified,
    )


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


def verify_assertion(
    settings: Settings,
    credential: AuthenticationCredential,
    nonce: str,
    public_key: str,
    sign_count: int,
    *,
    alone: bool,
) -> VerifiedAuthentication:
    """Verify the signature of an assertion by the stored *public_key* and *sign_count* (WebAuthn section 7.2); *alone*
    as in ``request_options``. Raises ``BadPasskey``.
    """
    from webauthn import base64url_to_bytes, verify_authentication_response  # noqa: PLC0415
    from webauthn.helpers.exceptions import WebAuthnException  # noqa: PLC0415

    try:
        return verify_authentication_response(
            credential=credential,
            expected_challenge=nonce.encode(),
            expected_rp_id=_host(settings),
            expected_origin=settings.issuer,
            credential_public_key=base64url_to_bytes(public_key),
            credential_current_sign_count=sign_count,
            require_user_verification=alone,
        )
    except (WebAuthnException, *_MALFORMED) as error:
        raise BadPasskey from error


def use_challenge(session: Session, nonce: str, at: datetime) -> None:
    """Use a challenge up. Raises ``BadPasskey`` when it was used before, or is empty."""
    if not nonce:
        raise BadPasskey
    try:
        limits.count(session, f"challenge:{nonce}", at, 2 * LIFETIME, 1)
    except TooManyAttempts as error:
        raise BadPasskey from error


def _descriptors(credential_ids: Sequence[str]) -> list[PublicKeyCredentialDescriptor]:
    from webauthn import base64url_to_bytes  # noqa: PLC0415
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor  # noqa: PLC0415

    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each)) for each in credential_ids]


def _host(settings: Settings) -> str:
    return urlsplit(settings.issuer).hostname or ""
