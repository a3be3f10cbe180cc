"""Recoverable forms: the content of a form that was not accepted because the user session had ended, encrypted in the
address that the browser returns to, or in the form cookie if the page has more than the form.

Only the account that filled it in can restore it, and only on the same page. It has no password and no code, and must
be small enough for an address and a cookie; a larger form has to be filled in again. Nothing of it is in the database.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

from flask import request
from werkzeug.datastructures import MultiDict

from idp.crypto import Undecipherable, Vault
from idp.web import settings

#: The URL parameter, and the member of the form cookie.
NAME = "typed"
#: The maximum length of the content in plain text and encrypted, in characters.
MOST_TYPED, MOST_KEPT = 3000, 2000
#: Fields that are never included: secrets, proofs, and the buttons.
NEVER = frozenset(
    {
        *("password", "password_confirm", "current_password", "code", "codes", "laser_code"),
        *("csrf_token", "credential", "offer", "shown", "instead_of_code", "note", NAME),
        *("act", "confirmed", "others", "vouch", "passkey", "cancel", "confirm", "dispute"),
    }
)
_PURPOSE = "typed before"


def worth_keeping() -> bool:
    """Whether the form of this request has any field to restore."""
    return any(name not in NEVER for name in request.form)


def seal(account_id: str, page: str) -> str:
    """The form of this request, encrypted, to be restored on *page* (its path) by *account_id*; empty if it has nothing
    to restore, or too much.
    """
    fields = {name: request.form.getlist(name) for name in request.form if name not in NEVER}
    plain_text = json.dumps([_PURPOSE, account_id, page, fields], ensure_ascii=False)
    if not fields or len(plain_text) > MOST_TYPED:
        return ""
    text = _vault().seal(zlib.compress(plain_text.encode("utf-8", "surrogatepass")))
    return text if len(text) <= MOST_KEPT else ""


def unseal(text: str, account_id: str) -> MultiDict[str, str] | None:
    """The form data in *text*, if *account_id* filled it in on the page of this request; ``None`` for anything else."""
    try:
        plain = zlib.decompressobj().decompress(_vault().open(text), 8 * MOST_TYPED)
        purpose, whose, page, fields = json.loads(plain)
    except (Undecipherable, ValueError, TypeError, zlib.error):
        return None
    matches: Any = (purpose, whose, page) == (_PURPOSE, account_id, request.path)
    return MultiDict(fields) if matches else None


def _vault() -> Vault:
    return Vault(settings().secret_keys)
