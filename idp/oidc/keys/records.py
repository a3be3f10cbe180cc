"""The rows of signing keys: read without private keys, created with them."""

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
    """All keys in the database, without their private keys."""
    return [KeyRecord(*row) for row in session.execute(_RECORDS)]


def encrypted_keys(session: Session, kids: list[str]) -> dict[str, str]:
    """The private keys of *kids*, encrypted by the vault, by ``kid``."""
    if not kids:
        return {}
    rows = session.execute(select(SigningKey.kid, SigningKey.private_key).where(SigningKey.kid.in_(kids)))
    return {row.kid: row.private_key for row in rows}


def first(alg: str, vault: Vault, at: datetime) -> dict[str, Any]:
    """The row of the first key of *alg*. It signs from *at* (UTC), as no client has cached the key set yet."""
    return new(alg, 1, vault, at, at) | {"recorded_state": KeyState.SIGNING.value}


def new(alg: str, generation: int, vault: Vault, at: datetime, signs_from: datetime) -> dict[str, Any]:
    """The row of a new key of *alg*, its private key encrypted by *vault*. *at* and *signs_from*: UTC.

    Generating an RSA key takes 0.1 s: call it outside any writing transaction.
    """
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
