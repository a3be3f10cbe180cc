"""Signing keys: one for each algorithm on offer, made before the first answer, kept encrypted, loaded once.

Every signature the provider makes or checks goes through ``KeyRing``. Algorithm and key are chosen by the key's own
record, never by what a token's header says.
"""

from __future__ import annotations

import base64
import binascii
import json
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, KeyParameters, RSAKey
from sqlalchemy import select

from idp import clock
from idp.crypto import Vault, new_id
from idp.db import Database, insert, transaction
from idp.models import SigningKey

#: Algorithms on offer for ID tokens; access tokens are signed with ``ACCESS_TOKEN_ALG``.
ALGORITHMS = ("RS256", "ES256", "PS256")
ACCESS_TOKEN_ALG = "ES256"

ID_TOKEN = "JWT"
ACCESS_TOKEN = "at+jwt"
LOGOUT_TOKEN = "logout+jwt"

#: Longer tokens are refused before anything is decoded, in characters.
MAX_TOKEN_LENGTH = 16_384


class BadToken(Exception):
    """Not a token that this provider signed for this use."""


class KeyRing:
    """The keys of one installation, in memory."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault
        self._keys: dict[str, RSAKey | ECKey] = {}
        self._algorithms: dict[str, str] = {}
        self._current: dict[str, str] = {}
        self._ensure()
        self.load()

    def load(self) -> None:
        """Read the keys from the database again."""
        with self._database.reader() as session:
            rows = session.scalars(select(SigningKey).order_by(SigningKey.generation)).all()
        keys = {row.kid: _open(self._vault.open(row.private_key), row.kid, row.alg) for row in rows}
        self._keys = keys
        self._algorithms = {row.kid: row.alg for row in rows}
        self._current = {row.alg: row.kid for row in rows if row.retired_at is None}

    def sign(self, claims: dict[str, Any], typ: str, alg: str = ACCESS_TOKEN_ALG) -> str:
        """A signed JWT of *claims* in compact form; *typ* tells the kinds of token apart (RFC 8725 section 3.11)."""
        kid = self._current[alg]
        return jwt.encode({"alg": alg, "kid": kid, "typ": typ}, claims, self._keys[kid], algorithms=[alg])

    def verify(self, token: str, typ: str) -> dict[str, Any]:
        """The claims of a token that this provider signed as *typ*. Times are not looked at. Raises ``BadToken``."""
        if len(token) > MAX_TOKEN_LENGTH:
            raise BadToken("too long")
        header = _header(token)
        kid = header.get("kid")
        if not isinstance(kid, str) or kid not in self._keys:
            raise BadToken("unknown key")
        alg = self._algorithms[kid]
        if header != {"alg": alg, "kid": kid, "typ": typ}:
            raise BadToken("unexpected header")
        try:
            return dict(jwt.decode(token, self._keys[kid], algorithms=[alg]).claims)
        except (JoseError, ValueError) as error:
            raise BadToken("bad signature") from error

    def public(self) -> dict[str, Any]:
        """The JSON Web Key Set (RFC 7517): public members only, ``kid``, ``alg`` and ``use`` with each key."""
        keys = (
            {**key.as_dict(private=False), "kid": kid, "alg": self._algorithms[kid], "use": "sig"}
            for kid, key in self._keys.items()
        )
        return {"keys": list(keys)}

    def _ensure(self) -> None:
        """Make the first key of each algorithm that has none; of several workers one wins by the unique constraint."""
        with self._database.reader() as session:
            missing = set(ALGORITHMS) - set(session.scalars(select(SigningKey.alg)))
        if not missing:
            return
        made = [_row(alg, self._vault, clock.now()) for alg in sorted(missing)]
        with transaction(self._database) as work:
            session = work.writing()
            session.execute(insert(session, SigningKey).values(made).on_conflict_do_nothing())


def _row(alg: str, vault: Vault, at: datetime) -> dict[str, Any]:
    key = ec.generate_private_key(ec.SECP256R1()) if alg == "ES256" else rsa.generate_private_key(65537, 2048)
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return {"kid": new_id(), "alg": alg, "generation": 1, "private_key": vault.seal(plain), "created_at": at}


def _open(plain: bytes, kid: str, alg: str) -> RSAKey | ECKey:
    """The key as joserfc has it. Checking an RSA key's primes again takes 50 ms; the vault vouches for it instead."""
    key = load_der_private_key(plain, password=None, unsafe_skip_rsa_key_validation=True)
    parameters: KeyParameters = {"kid": kid, "alg": alg, "use": "sig"}
    if isinstance(key, rsa.RSAPrivateKey):
        return RSAKey.import_key(key, parameters)
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return ECKey.import_key(key, parameters)
    raise TypeError(f"signing key {kid} is neither RSA nor EC")


def _header(token: str) -> dict[str, Any]:
    """The protected header, decoded but not believed."""
    encoded = token.split(".", 1)[0]
    try:
        header = json.loads(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise BadToken("not a JWT") from error
    if not isinstance(header, dict):
        raise BadToken("not a JWT")
    return header
