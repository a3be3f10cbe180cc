"""What the machine does at most, in one process on the server's core: signatures, password hashes, commits."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from bench.cores import cores, on_core
from bench.people import PASSWORD
from idp.accounts.hashing import admission, passwords
from idp.crypto import Vault
from idp.db import Database
from idp.oidc.keys.ring import ALGORITHMS, ID_TOKEN, KeyRing

_CLAIMS = {
    "iss": "https://sso.example.test",
    "sub": "01J9Z8Y7X6W5V4T3S2R1Q0P9N8",
    "aud": "e-license",
    "iat": 1_780_000_000,
    "exp": 1_780_000_600,
    "auth_time": 1_780_000_000,
    "acr": "urn:idp:acr:password",
    "amr": ["pwd"],
    "sid": "x" * 43,
    "nonce": "x" * 22,
    "at_hash": "x" * 22,
}


def raw(folder: Path, seconds: float) -> dict[str, float]:
    """Acts a second, by name; each is tried for *seconds*."""
    with on_core(cores()[0]):
        return {name: _rate(act, seconds) for name, act in _acts(folder).items()}


def _acts(folder: Path) -> dict[str, Callable[[], object]]:
    database = Database(f"sqlite:///{folder / 'raw.sqlite3'}")
    database.migrate()
    ring = KeyRing(database, Vault(("secret-key-of-the-measurement-alone",)))
    hashed = passwords.hash_password(PASSWORD, admission.ALONE)
    signed: dict[str, Callable[[], object]] = {
        f"ID token signed, {alg}": lambda alg=alg: ring.sign(_CLAIMS, ID_TOKEN, alg)  # type: ignore[misc]
        for alg in ALGORITHMS
    }
    return {
        **_signatures(),
        **signed,
        "argon2id": lambda: passwords.verify(PASSWORD, hashed, admission.ALONE),
        "durable commit of one row (SQLite)": _commit(folder / "commits.sqlite3"),
    }


def _signatures() -> dict[str, Callable[[], object]]:
    """The arithmetic alone, of a message as long as a token's."""
    message, sha256 = b"x" * 600, hashes.SHA256()
    rsa_key, ec_key = rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP256R1())
    pkcs1, pss, ecdsa = padding.PKCS1v15(), padding.PSS(padding.MGF1(sha256), 32), ec.ECDSA(sha256)
    return {
        "signature RS256": lambda: rsa_key.sign(message, pkcs1, sha256),
        "signature PS256": lambda: rsa_key.sign(message, pss, sha256),
        "signature ES256": lambda: ec_key.sign(message, ecdsa),
    }


def _commit(path: Path) -> Callable[[], object]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE kept (value TEXT)")
    return lambda: connection.execute("INSERT INTO kept VALUES ('x')")


def _rate(act: Callable[[], object], seconds: float) -> float:
    act()
    begun, count = time.perf_counter(), 0
    while (took := time.perf_counter() - begun) < seconds:
        act()
        count += 1
    return count / took
