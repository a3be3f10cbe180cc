"""What a summary page has shown, sealed (encrypted and authenticated) for the officer who saw it."""

from __future__ import annotations

import json
from typing import Any

from idp import strict_json
from idp.crypto import Undecipherable, Vault, digest, equal, new_id
from idp.helpdesk.current import signed_in_officer
from idp.web import settings


def seal(kind: str, account_id: str, values: dict[str, Any]) -> str:
    """Seal the id of the future act with a digest of *values*, what the summary shows."""
    payload = {"id": new_id(), **_about(kind, account_id, values)}
    return _vault().seal(json.dumps(payload).encode())


def unseal(text: str, kind: str, account_id: str, values: dict[str, Any]) -> str | None:
    """The id in *text*, if this officer's summary showed the same *values*; otherwise ``None``."""
    try:
        payload: dict[str, Any] = strict_json.loads(_vault().open(text))
    except (Undecipherable, ValueError):
        return None
    expected = _about(kind, account_id, values)
    is_same = all(equal(str(payload.get(name)), value) for name, value in expected.items())
    return str(payload["id"]) if is_same else None


def _about(kind: str, account_id: str, values: dict[str, Any]) -> dict[str, str]:
    shown = digest(json.dumps(values, sort_keys=True))
    return {"purpose": f"act:{kind}", "account": account_id, "officer": signed_in_officer().id, "shown": shown}


def _vault() -> Vault:
    return Vault(settings().secret_keys)
