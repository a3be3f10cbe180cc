"""What a page gives the browser for making or showing a passkey; the challenge stays in the signed form cookie."""

from __future__ import annotations

from collections.abc import Sequence

from flask import session

from idp.accounts import passkeys
from idp.crypto import new_secret
from idp.i18n import request_locale
from idp.models import Account, Passkey
from idp.web import branding, settings

_NAME = "passkey_challenge"


def to_show(known: Sequence[Passkey], *, alone: bool) -> str:
    """Options for showing one of the passkeys *known*, or any; *alone*: without a password."""
    return passkeys.request_options(settings(), known, _new(), alone=alone)


def to_create(account: Account, known: Sequence[Passkey]) -> str:
    """Options for making one more."""
    service = branding.load(settings().branding_file).agency_name[request_locale()]
    return passkeys.creation_options(settings(), account, service, known, _new())


def _new() -> str:
    nonce = new_secret()
    session[_NAME] = nonce
    return nonce


def taken() -> str:
    """The challenge of the page that this request answers; it is gone from the browser with the answer."""
    return str(session.pop(_NAME, ""))
