"""What a page gives the browser for making or showing a passkey; the challenge stays in the signed form cookie."""

from __future__ import annotations

from collections.abc import Sequence

from flask import session

from idp import clock
from idp.accounts.second_factor import passkeys
from idp.crypto import new_secret
from idp.i18n import request_locale
from idp.models import Account, Passkey
from idp.web import branding, settings

_NAME = "passkey_challenge"
#: What a challenge was given for: it counts for nothing else.
CREATE, ALONE, CODE = "create", "alone", "code"


def to_show(known: Sequence[Passkey], *, alone: bool) -> str:
    """Options for showing one of the passkeys *known*, or any; *alone*: without a password."""
    return passkeys.request_options(settings(), known, _new(ALONE if alone else CODE), alone=alone)


def to_create(account: Account, known: Sequence[Passkey]) -> str:
    """Options for making one more."""
    service = branding.current(settings()).agency_name[request_locale()]
    return passkeys.creation_options(settings(), account, service, known, _new(CREATE))


def _new(use: str) -> str:
    nonce = new_secret()
    session[_NAME] = [nonce, use, int(clock.now().timestamp())]
    return nonce


def taken(use: str) -> str:
    """The challenge of the page that this request answers; empty when it was for another use, or too long ago.

    The browser forgets it with the answer. One that kept its cookie gains nothing: a challenge counts once, and that is
    remembered for longer than it could be sent again.
    """
    nonce, wanted, given_at = session.pop(_NAME, ("", "", 0))
    age = clock.now().timestamp() - given_at
    in_time = -clock.APART.total_seconds() <= age < passkeys.LIFETIME.total_seconds()
    return str(nonce) if wanted == use and in_time else ""
