"""The rows of signing keys: read without their private halves, made with them."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.crypto import Vault, new_id
from idp.models import SigningKey
from idp.oidc.keys.states import KeyRecord, KeyState

_RECORDS = select(*(getattr(SigningKey, each.name) for each in fields(KeyRecord)))


def records(session: Session) -> list[KeyRecord]:
    """Every key that is kept."""
    return [KeyRecord(*row) for row in session.execute(_RECORDS)]


def sealed(session: Session, kids: list[str]) -> dict[str, str]:
    """The private halves of *kids*, encrypted."""
    if not kids:
        return {}
    rows = session.execute(select(SigningKey.kid, SigningKey.private_key).where(SigningKey.kid.in_(kids)))
    return {row.kid: row.private_key for row in rows}


def first(alg: str, vault: Vault, at: datetime) -> dict[str, Any]:
    """A row for the first key of an algorithm: nobody has read the published keys yet, so it signs at once."""
    return new(alg, 1, vault, at, at) | {"recorded_state": KeyState.SIGNING.value}


def new(alg: str, generation: int, vault: Vault, at: datetime, signs_from: datetime) -> dict[str, Any]:
    """A row for a new key of *alg*. An RSA key takes a tenth of a second: make it before anything is written."""
    key = ec.generate_private_key(ec.SECP256R1()) if alg == "ES256" else rsa.generate_private_key(65537, 2048)
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return {
        "kid": new_id(),
        "alg": alg,
        "generation": generation,
        "private_key": vault.seal(plain),
        "created_at": at,
        "signs_from": signs_from,
        "recorded_state": "",
    }
