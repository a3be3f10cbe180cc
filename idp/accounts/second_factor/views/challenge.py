"""WebAuthn options for a page, to create or to use a passkey; the challenge stays in the signed form cookie."""

from __future__ import annotations

from collections.abc import Sequence

from flask import session

from idp import clock
from idp.accounts.second_factor import ceremonies, passkeys
from idp.crypto import new_secret
from idp.i18n import request_locale
from idp.models import Account, Passkey
from idp.web import branding, settings

_NAME = "passkey_challenge"
#: What a challenge was issued for; it is valid for nothing else.
CREATE, ALONE, CODE = "create", "alone", "code"


def request_options(allow: Sequence[Passkey], *, alone: bool) -> str:
    """Options to use one of the passkeys *allow*, or any if there are none. *alone*: without a password."""
    credential_ids = [each.credential_id for each in allow]
    return ceremonies.request_options(settings(), credential_ids, new(ALONE if alone else CODE), alone=alone)


def creation_options(account: Account, exclude: Sequence[Passkey]) -> str:
    """Options to create another passkey for *account*, beside those in *exclude*."""
    service = branding.current(settings()).agency_name[request_locale()]
    return passkeys.creation_options(settings(), account, service, exclude, new(CREATE))


def new(use: str) -> str:
    """A new challenge for *use*, kept in the form cookie."""
    nonce = new_secret()
    session[_NAME] = [nonce, use, int(clock.now().timestamp())]
    return nonce


def take(use: str) -> str:
    """Take the challenge from the form cookie; an empty text when it was for another *use*, or has expired.

    A browser that restores the old cookie gains nothing: a challenge counts once, and is remembered as used for longer
    than it is valid.
    """
    nonce, issued_for, issued_at = session.pop(_NAME, ("", "", 0))
    age = clock.now().timestamp() - issued_at
    in_time = -clock.APART.total_seconds() <= age < ceremonies.LIFETIME.total_seconds()
    return str(nonce) if issued_for == use and in_time else ""
