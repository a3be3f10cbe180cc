"""What a page of this package gives the browser to bring back as it was: sealed, for one user and one purpose."""

from __future__ import annotations

import json
from typing import Any

from idp.crypto import Undecipherable, Vault
from idp.sessions.current import signed_in
from idp.web import settings


def seal(purpose: str, values: dict[str, Any]) -> str:
    """*values* as a text that nobody can read or change; letters, digits, ``-``, ``_`` and ``=``."""
    whole = {**values, "purpose": purpose, "account": signed_in().account.id}
    return _vault().seal(json.dumps(whole).encode())


def opened(purpose: str, text: str) -> dict[str, Any] | None:
    """What was sealed for the user who is signed in and for *purpose*; ``None`` for anything else."""
    try:
        values: dict[str, Any] = json.loads(_vault().open(text))
    except (Undecipherable, ValueError):
        return None
    mine = isinstance(values, dict) and values.get("account") == signed_in().account.id
    return values if mine and values.get("purpose") == purpose else None


def _vault() -> Vault:
    return Vault(settings().secret_keys)
