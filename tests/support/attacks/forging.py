"""Tokens that are nearly genuine: what Hypothesis makes of a good one without its key."""

from __future__ import annotations

import base64
import json
from typing import Any

from hypothesis import strategies as st

#: How ``none`` and the rest have been spelt to pass (``docs/requirements/security.md``, cases 1 and 2).
ALGORITHMS = (
    *("none", "None", "NONE", "nOnE", "none ", " none", "none\0", "", " ", "null", "undefined", "plain", "n\u200bone"),
    *("HS256", "HS384", "HS512", "hs256", "RS256", "RS384", "RS512", "rs256", "PS256", "PS384", "PS512", "ES256"),
    *("ES384", "ES512", "ES256K", "es256", "EdDSA", "Ed25519", "dir", "A128KW", "RSA-OAEP", "RSA1_5", "ECDH-ES", "*"),
)
_JUNK: tuple[Any, ...] = (None, True, 0, -1, 1e308, [], {}, ["none"], {"alg": "none"}, "x" * 3_000, "\ud800", "\0", "ก")


def encoded(part: bytes | Any) -> str:
    """One part of a compact token: bytes as they are, everything else as JSON."""
    plain = part if isinstance(part, bytes) else json.dumps(part, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(plain).decode().rstrip("=")


def decoded(part: str) -> bytes:
    """The bytes of one part."""
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def forged(tokens: list[str]) -> st.SearchStrategy[str]:
    """A change to one of *tokens*, or a mixture of them; never one of them."""
    one = st.sampled_from(tokens)
    kinds = (
        st.builds(_with_header, one, _HEADER_CHANGES, st.booleans()),
        st.builds(_with_claim, one, st.sampled_from(("sub", "aud", "iss", "exp", "sid", "scope", "jti")), _VALUES),
        st.builds(_with_signature, one, st.integers(0, 600), _SIGNATURE_CHANGES, st.binary(max_size=9)),
        st.builds(_mixed, one, one, one, st.integers(0, 6)),
        st.builds(_cut, one, st.integers(0, 900), st.integers(0, 900), st.text(max_size=4)),
        st.builds(".".join, st.lists(st.one_of(st.binary(max_size=40).map(encoded), st.text(max_size=9)), max_size=6)),
    )
    return st.one_of(*kinds).filter(lambda token: token not in tokens and token.strip() not in tokens)


_SIGNATURE_CHANGES = st.deferred(lambda: st.sampled_from(sorted(_SIGNATURES)))
_VALUES = st.one_of(st.sampled_from(_JUNK), st.text(max_size=20), st.integers(), st.floats(allow_nan=True))
_HEADER_CHANGES = st.one_of(
    st.fixed_dictionaries({"alg": st.sampled_from(ALGORITHMS)}),
    st.fixed_dictionaries({"alg": st.sampled_from(_JUNK)}),
    st.dictionaries(
        st.sampled_from(("kid", "typ", "crit", "jwk", "jku", "x5u", "x5c", "zip", "enc", "b64", "cty", "epk", "p2c")),
        _VALUES,
        min_size=1,
        max_size=3,
    ),
    st.just({"crit": ["exp"], "exp": 1}),
    st.just({"alg": "HS256", "jwk": {"kty": "oct", "k": ""}}),
    st.just({"alg": "dir", "enc": "A128GCM", "zip": "DEF"}),
)


def _with_header(token: str, changes: dict[str, Any], signed: bool) -> str:
    header, claims, signature = token.split(".")
    return ".".join((encoded({**json.loads(decoded(header)), **changes}), claims, signature if signed else ""))


def _with_claim(token: str, name: str, value: Any) -> str:
    header, claims, signature = token.split(".")
    return ".".join((header, encoded({**json.loads(decoded(claims)), name: value}), signature))


def _with_signature(token: str, place: int, how: str, more: bytes) -> str:
    header, claims, signature = token.split(".")
    raw = bytearray(decoded(signature))
    return ".".join((header, claims, encoded(bytes(_SIGNATURES[how](raw, place % len(raw), more)))))


_SIGNATURES = {
    "flip a bit": lambda raw, place, more: raw[:place] + bytes([raw[place] ^ 1 << place % 8]) + raw[place + 1 :],
    "cut": lambda raw, place, more: raw[:place],
    "add": lambda raw, place, more: raw + (more or b"\0"),
    "add in front": lambda raw, place, more: (more or b"\0") + raw,
    "zeros": lambda raw, place, more: bytes(len(raw)),
    "ones": lambda raw, place, more: b"\xff" * len(raw),
    "nothing": lambda raw, place, more: b"",
    "turned round": lambda raw, place, more: bytes(reversed(raw)),
    "halves swapped": lambda raw, place, more: raw[len(raw) // 2 :] + raw[: len(raw) // 2],
    "twice": lambda raw, place, more: raw + raw,
    "other": lambda raw, place, more: more * (len(raw) // max(len(more), 1)),
}


def _mixed(first: str, second: str, third: str, how: int) -> str:
    a, b, c = first.split("."), second.split("."), third.split(".")
    return ".".join(
        ([a[0], b[1], c[2]], a[::-1], a[:2], a + b, [a[0], "", a[2]], ["", a[1], a[2]], [a[0], a[1], b[2], ""])[how]
    )


def _cut(token: str, start: int, end: int, more: str) -> str:
    start, end = sorted((start % len(token), end % len(token)))
    return token[:start] + more + token[end:]
