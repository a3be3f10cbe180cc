"""A client's public keys as JSON Web Keys (RFC 7517; RFC 7518 section 6): which may verify its assertions, and how.

The same rules apply to keys in ``clients.yaml``, which are refused with a fault, and to keys that a client publishes
at its ``jwks_uri``, which are ignored.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from cryptography.hazmat.primitives.asymmetric import ec, rsa

from idp.clients.fault import shown

Jwk = Mapping[str, object]
Where = tuple[str | int, ...]
Objection = tuple[str, str, str]
"""The faulty member, problem, remedy."""

#: The signature algorithms by ``kty``; keys of another type or on another curve are not accepted.
_ALGORITHMS = {"RSA": ("RS256", "PS256"), "EC": ("ES256",)}
KNOWN = tuple(alg for possible in _ALGORITHMS.values() for alg in possible)
_NUMBERS = {"RSA": ("n", "e"), "EC": ("crv", "x", "y")}
_PRIVATE = ("d", "p", "q", "dp", "dq", "qi", "oth", "k")
_SHORTEST, _LONGEST = 2048, 8192
_MOST_KEYS = 20
_BASE64URL = re.compile(r"[A-Za-z0-9_-]+")
_AS_GENERATED = "write the key as the program that made it gives it out"


def algorithms(key: Jwk) -> tuple[str, ...]:
    """The signature algorithms that *key* may verify, by its ``kty`` and ``alg``. It must have passed ``objection``."""
    possible = _ALGORITHMS[str(key["kty"])]
    return tuple(alg for alg in possible if key.get("alg", alg) == alg)


def objection(key: Jwk) -> Objection | None:
    """Why *key* cannot verify client assertions, or None. The message quotes none of the key's numbers."""
    for rule in _RULES:
        if reason := rule(key):
            return reason
    return None


def faults(keys: Sequence[Jwk]) -> Iterator[tuple[Where, str, str]]:
    """The faults of the keys of one client: path within the list, problem, remedy."""
    if not 1 <= len(keys) <= _MOST_KEYS:
        yield (), f"jwks.keys must hold 1 to {_MOST_KEYS} keys", "list the client's public keys"
    kids: set[str] = set()
    for index, key in enumerate(keys):
        if reason := objection(key):
            member, problem, remedy = reason
            yield (index, member), f"jwks.keys: {problem}", remedy
        elif "kid" not in key and len(keys) > 1:
            yield (index,), "jwks.keys: of several keys this one has no kid", "give each key a kid of its own"
        elif key.get("kid") in kids:
            problem = f"jwks.keys: the kid {shown(str(key['kid']))} is taken"
            yield (index, "kid"), problem, "give each key a kid of its own"
        if isinstance(kid := key.get("kid"), str):
            kids.add(kid)


def _has_text_members(key: Jwk) -> Objection | None:
    for member in ("kty", "kid", "use", "alg", "n", "e", "crv", "x", "y"):
        value = key.get(member, "text")
        if not isinstance(value, str):
            return member, f"{member} is not text", "quote it"
        if not 1 <= len(value) <= (_LONGEST if member == "n" else 256):
            return member, f"{member} is empty or too long", _AS_GENERATED
    return None


def _is_asymmetric(key: Jwk) -> Objection | None:
    if key.get("kty") == "oct":
        return "kty", "a symmetric key (kty: oct) proves nobody", "use the public key of an RSA or EC key pair"
    if private_member := next((member for member in _PRIVATE if member in key), None):
        remedy = f"keep only the public members (without {', '.join(_PRIVATE[:-1])}) and make a new pair"
        return private_member, f"a private key stands here (the member {private_member})", remedy
    return None


def _has_known_kind(key: Jwk) -> Objection | None:
    kind = key.get("kty")
    if kind not in _ALGORITHMS:
        problem = "kty is missing" if kind is None else f"keys of the kind {shown(str(kind))} are not accepted"
        return "kty", problem, "use RSA of 2048 bits or more, or EC on P-256"
    if missing := next((member for member in _NUMBERS[str(kind)] if member not in key), None):
        return "kty", f"the {kind} key has no {missing}", "write the whole public key"
    if "alg" in key and key["alg"] not in _ALGORITHMS[str(kind)]:
        algorithms_of_kind = " or ".join(_ALGORITHMS[str(kind)])
        return "alg", f"alg {shown(str(key['alg']))} is not accepted for an {kind} key", f"use {algorithms_of_kind}"
    return None


def _is_for_signatures(key: Jwk) -> Objection | None:
    if key.get("use", "sig") != "sig":
        return "use", f"use {shown(str(key['use']))} is not for signatures", "use a key with use: sig"
    operations = key.get("key_ops", ("verify",))
    if not isinstance(operations, Sequence) or "verify" not in operations:
        return "key_ops", "key_ops does not say verify", "use a key that is for verifying signatures"
    return None


def _is_strong_enough(key: Jwk) -> Objection | None:
    if key["kty"] != "RSA":
        return None
    modulus, exponent = _number(key["n"]), _number(key["e"])
    if modulus is None or exponent is None:
        return "n", "n and e are not both numbers in base64url", _AS_GENERATED
    if not _SHORTEST <= modulus.bit_length() <= _LONGEST:
        return "n", f"the RSA key has {modulus.bit_length()} bits", f"use one of {_SHORTEST} to {_LONGEST} bits"
    if exponent.bit_length() > 32 or not _can_build(lambda: rsa.RSAPublicNumbers(exponent, modulus).public_key()):
        return "e", "e is not an exponent in use", "make the key with the exponent 65537 (AQAB)"
    return None


def _is_on_its_curve(key: Jwk) -> Objection | None:
    if key["kty"] != "EC":
        return None
    if key["crv"] != "P-256":
        return "crv", f"keys on the curve {shown(str(key['crv']))} are not accepted", "use P-256"
    x, y = _number(key["x"]), _number(key["y"])
    has_full_length = len(str(key["x"])) == len(str(key["y"])) == 43  # 32 bytes each (RFC 7518 section 6.2.1.2)
    if x is None or y is None or not has_full_length:
        return "x", "x and y are not both 32 bytes in base64url", _AS_GENERATED
    if not _can_build(lambda: ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()):
        return "x", "x and y are not a point of the curve", _AS_GENERATED
    return None


_RULES: tuple[Callable[[Jwk], Objection | None], ...] = (
    _is_asymmetric,
    _has_text_members,
    _has_known_kind,
    _is_for_signatures,
    _is_strong_enough,
    _is_on_its_curve,
)


def _number(value: object) -> int | None:
    if not isinstance(value, str) or not _BASE64URL.fullmatch(value) or len(value) % 4 == 1:
        return None
    return int.from_bytes(base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)))


def _can_build(make: Callable[[], object]) -> bool:
    try:
        make()
    except ValueError:
        return False
    return True
