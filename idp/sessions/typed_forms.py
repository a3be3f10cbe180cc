"""What was typed into a form that could not be taken: sealed, in the address that the browser comes back to, or in its
form cookie where the form is one of several things on a page.

It is for the account that typed it and for that one page, holds no password and no code, and is small enough for an
address and a cookie; what is larger is begun anew. The database has nothing of it.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

from flask import request
from werkzeug.datastructures import MultiDict

from idp.crypto import Undecipherable, Vault
from idp.web import settings

#: The parameter of the address.
NAME = "typed"
#: Characters of what was typed, and of what becomes of it, at most.
MOST_TYPED, MOST_KEPT = 3000, 2000
#: What is never kept: secrets, what proves something, and which button was pressed.
NEVER = frozenset(
    {
        *("password", "password_confirm", "current_password", "code", "codes", "laser_code"),
        *("csrf_token", "credential", "offer", "shown", "instead_of_code", "note", NAME),
        *("act", "confirmed", "others", "vouch", "passkey", "cancel", "confirm", "dispute"),
    }
)
_PURPOSE = "typed before"


def worth_keeping() -> bool:
    """Whether the form that was sent holds anything that somebody has typed or chosen."""
    return any(name not in NEVER for name in request.form)


def sealed(account_id: str, page: str) -> str:
    """What was sent, to be brought back to *page*; empty when it is nothing, or too much."""
    fields = {name: request.form.getlist(name) for name in request.form if name not in NEVER}
    whole = json.dumps([_PURPOSE, account_id, page, fields], ensure_ascii=False)
    if not fields or len(whole) > MOST_TYPED:
        return ""
    text = _vault().seal(zlib.compress(whole.encode("utf-8", "surrogatepass")))
    return text if len(text) <= MOST_KEPT else ""


def opened(text: str, account_id: str) -> MultiDict[str, str] | None:
    """What was sealed, if *account_id* typed it on the page at hand; ``None`` for anything else."""
    try:
        plain = zlib.decompressobj().decompress(_vault().open(text), 8 * MOST_TYPED)
        purpose, whose, page, fields = json.loads(plain)
    except (Undecipherable, ValueError, TypeError, zlib.error):
        return None
    mine: Any = (purpose, whose, page) == (_PURPOSE, account_id, request.path)
    return MultiDict(fields) if mine else None


def _vault() -> Vault:
    return Vault(settings().secret_keys)
