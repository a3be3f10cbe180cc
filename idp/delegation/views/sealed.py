"""Values that a page sends through the browser unchanged: sealed (encrypted and authenticated) for one user and
purpose.
"""

from __future__ import annotations

import json
from typing import Any

from idp.crypto import Undecipherable, Vault
from idp.sessions.current import signed_in
from idp.web import settings


def seal(purpose: str, values: dict[str, Any]) -> str:
    """Seal JSON *values* for the signed-in user; the text consists of letters, digits, ``-``, ``_`` and ``=``."""
    payload = {**values, "purpose": purpose, "account": signed_in().account.id}
    return _vault().seal(json.dumps(payload).encode())


def unseal(purpose: str, text: str) -> dict[str, Any] | None:
    """The values that ``seal`` sealed for the signed-in user and *purpose*; ``None`` for any other text."""
    try:
        values: dict[str, Any] = json.loads(_vault().open(text))
    except (Undecipherable, ValueError):
        return None
    is_own = isinstance(values, dict) and values.get("account") == signed_in().account.id
    return values if is_own and values.get("purpose") == purpose else None


def _vault() -> Vault:
    return Vault(settings().secret_keys)
