"""Public keys in ``clients.yaml``: for ``private_key_jwt`` alone, sound, and never private (RFC 7517; RFC 7591)."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.assertions import ec_key, public, rsa_key

from idp.clients import Client, Fault, check, jwk, load

HASH = "sha256:" + "0" * 64
(EC,) = public(ec_key())["keys"]
(RSA,) = public(rsa_key())["keys"]
URI = "jwks_uri: https://a.example/jwks"
METHOD = "token_endpoint_auth_method: private_key_jwt"


def entry(*lines: str) -> str:
    """A file with one system whose keys from line 6 on are ``lines``."""
    kept = ("client_id: a", "client_name: {th: ก, en: A}", "client_uri: https://a.example/")
    return "systems:\n  - " + "\n    ".join([*kept, "redirect_uris: [https://a.example/cb]", *lines]) + "\n"


def faults_of(tmp_path: Path, content: str) -> list[Fault]:
    """What ``check`` says; nothing of it may drive a terminal or tell a key's numbers."""
    path = tmp_path / "clients.yaml"
    path.write_text(content, encoding="utf-8")
    faults, _ = check(path, {})
    for fault in faults:
        assert str(fault).isprintable()
        assert not re.search(r"[A-Za-z0-9_-]{40}", str(fault).replace(str(path), ""))
    return faults


def loaded(tmp_path: Path, *lines: str) -> Client:
    path = tmp_path / "clients.yaml"
    path.write_text(entry(*lines), encoding="utf-8")
    (client,) = load(path, {})
    return client


def written(*keys: object) -> str:
    """``jwks`` in one line: JSON is YAML."""
    return "jwks: " + json.dumps({"keys": keys})


FITTING = {
    "an address": (URI,),
    "an address and an algorithm": (URI, "token_endpoint_auth_signing_alg: PS256"),
    "an EC key": (written(EC),),
    "an RSA key": (written(RSA),),
    "a key without a kid": (written({**EC, "kid": None, "use": "sig"}).replace('"kid": null, ', ""),),
    "both, and an algorithm": (written(EC, RSA), "token_endpoint_auth_signing_alg: RS256"),
    "what other programs put into a key": (
        written({**RSA, "alg": "PS256", "key_ops": ["verify"], "ext": True, "x5c": ["A" * 900], "x5t#S256": "x"}),
    ),
    "a block": (
        "jwks:",
        "  keys:",
        "    - kty: EC",
        "      crv: P-256",
        "      kid: k1",
        f'      x: "{EC["x"]}"',
        f'      y: "{EC["y"]}"',
    ),
}


@pytest.mark.parametrize("name", FITTING)
def test_keys_that_prove_a_client_load(tmp_path: Path, name: str) -> None:
    client = loaded(tmp_path, METHOD, *FITTING[name])
    assert client.token_endpoint_auth_method == "private_key_jwt"
    assert (client.jwks is None) == (client.jwks_uri is not None)
    assert client.client_secret_hash is None


def test_keys_reach_the_client_and_cannot_be_changed(tmp_path: Path) -> None:
    client = loaded(tmp_path, METHOD, written(EC, RSA), "token_endpoint_auth_signing_alg: ES256")
    assert client.jwks
    assert [dict(key) for key in client.jwks.keys] == [EC, RSA]
    assert client.token_endpoint_auth_signing_alg == "ES256"
    with pytest.raises(TypeError):
        client.jwks.keys[0]["x"] = "y"  # type: ignore[index]


#: The lines of an entry, the words of its one fault; it is told on the last line.
UNFITTING: dict[str, tuple[tuple[str, ...], str]] = {
    "no keys": ((METHOD,), "needs the client's public keys; add jwks_uri"),
    "both": ((METHOD, URI, written(EC)), "both jwks and jwks_uri are given"),
    "keys and the other method": (
        (f'client_secret_hash: "{HASH}"', written(EC)),
        "jwks is for the method private_key_jwt alone",
    ),
    "an address and the method none": (("token_endpoint_auth_method: none", URI), "jwks_uri is for the method"),
    "an algorithm and the other method": (
        (f'client_secret_hash: "{HASH}"', "token_endpoint_auth_signing_alg: ES256"),
        "token_endpoint_auth_signing_alg is for the method",
    ),
    "a secret besides": ((METHOD, URI, f'client_secret_hash: "{HASH}"'), "has no secret; remove client_secret_hash"),
    "a secret of the environment besides": ((METHOD, URI, "client_secret: ${A}"), "has no secret"),
    "an algorithm that is not on offer": (
        (METHOD, URI, "token_endpoint_auth_signing_alg: HS256"),
        "must be one of RS256, PS256, ES256",
    ),
    "an algorithm that no key has": (
        (METHOD, written(EC), "token_endpoint_auth_signing_alg: RS256"),
        "no key in jwks is for RS256",
    ),
    "an algorithm that the key excludes": (
        (METHOD, written({**RSA, "alg": "RS256"}), "token_endpoint_auth_signing_alg: PS256"),
        "no key in jwks is for PS256",
    ),
    "text": ((METHOD, "jwks: https://a.example/jwks"), "jwks must be a block of keys; write {keys: ["),
    "a list": ((METHOD, "jwks: []"), "jwks must be a block"),
    "an empty block": ((METHOD, "jwks: {}"), "jwks.keys is missing"),
    "nothing": ((METHOD, "jwks:"), "jwks is empty"),
    "another member": ((METHOD, f"jwks: {{keys: [{json.dumps(EC)}], key: 1}}"), '"key" is not a known key'),
    "keys no list": ((METHOD, "jwks: {keys: 5}"), "jwks.keys must be a list"),
    "no key in the list": ((METHOD, "jwks: {keys: []}"), "must hold 1 to 20 keys"),
    "too many keys": ((METHOD, written(*({**EC, "kid": str(n)} for n in range(21)))), "must hold 1 to 20 keys"),
    "a key that is text": ((METHOD, 'jwks: {keys: ["-----BEGIN PUBLIC KEY-----"]}'), "must be a block of keys"),
}


@pytest.mark.parametrize("name", UNFITTING)
def test_what_does_not_fit_is_one_fault_on_its_line(tmp_path: Path, name: str) -> None:
    lines, words = UNFITTING[name]
    content = entry(*lines)
    faults = faults_of(tmp_path, content)
    assert [words in f"{fault.problem}; {fault.remedy}" for fault in faults] == [True], faults
    expected = content.count("\n")
    assert faults[0].line == expected


def _changed(key: dict[str, Any], **members: Any) -> dict[str, Any]:
    return {name: value for name, value in {**key, **members}.items() if value is not None}


PRIVATE_RSA = rsa_key().as_dict(private=True)
UNSOUND: dict[str, tuple[dict[str, Any], str]] = {
    "private EC": (ec_key().as_dict(private=True), "a private key stands here (the member d)"),
    "private RSA": (PRIVATE_RSA, "a private key stands here"),
    "one private number": (_changed(RSA, qi=PRIVATE_RSA["qi"]), "a private key stands here (the member qi)"),
    "private number that is no text": (_changed(EC, d=5), "a private key stands here"),
    "symmetric": ({"kty": "oct", "kid": "1", "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQ"}, "a symmetric key"),
    "no kind": (_changed(EC, kty=None), "kty is missing"),
    "Ed25519": (_changed(EC, kty="OKP", crv="Ed25519"), 'of the kind "OKP" are not accepted'),
    "kind in small letters": (_changed(EC, kty="ec"), "are not accepted"),
    "P-384": (public(ec_key("p384", "P-384"))["keys"][0], 'on the curve "P-384" are not accepted'),
    "secp256k1": (_changed(EC, crv="secp256k1"), "are not accepted"),
    "no curve": (_changed(EC, crv=None), "has no crv"),
    "half a point": (_changed(EC, y=None), "has no y"),
    "point off the curve": (_changed(EC, y=EC["x"]), "not a point of the curve"),
    "point too large": (_changed(EC, x="_" * 43), "not a point of the curve"),
    "short point": (_changed(EC, x=EC["x"][:-2]), "not both 32 bytes"),
    "padded point": (_changed(EC, x=EC["x"] + "="), "not both 32 bytes"),
    "no modulus": (_changed(RSA, n=None), "has no n"),
    "1024 bits": (_changed(RSA, n=RSA["n"][:171]), "the RSA key has 1024 bits; use one of 2048"),
    "a bit too few": (_changed(RSA, n="f" + "w" * 341), "the RSA key has 2047 bits; use one of 2048"),
    "16 bits": (_changed(RSA, n="wAE"), "has 16 bits"),
    "endless": (_changed(RSA, n="w" * 1400), "has 8400 bits"),
    "no base64url": (_changed(RSA, n="+/" * 200), "not both numbers in base64url"),
    "Thai": (_changed(RSA, e="ก"), "not both numbers in base64url"),
    "empty": (_changed(RSA, e=""), "e is empty"),
    "exponent one": (_changed(RSA, e="AQ"), "e is not an exponent"),
    "even exponent": (_changed(RSA, e="AQAA"), "e is not an exponent"),
    "huge exponent": (_changed(RSA, e="_" * 100), "e is not an exponent"),
    "for encryption": (_changed(RSA, use="enc"), 'use "enc" is not for signatures'),
    "for wrapping": (_changed(RSA, key_ops=["wrapKey"]), "key_ops does not say verify"),
    "operations no list": (_changed(RSA, key_ops=5), "key_ops does not say verify"),
    "another algorithm": (_changed(RSA, alg="RS512"), 'alg "RS512" is not accepted for an RSA key; use RS256 or PS256'),
    "algorithm of the other kind": (_changed(RSA, alg="ES256"), 'alg "ES256" is not accepted'),
    "algorithm none": (_changed(EC, alg="none"), 'alg "none" is not accepted'),
    "algorithm for encryption": (_changed(RSA, alg="RSA-OAEP"), "is not accepted"),
    "number for a kid": (_changed(EC, kid=20261101), "kid is not text; quote it"),
    "date for a kid": (_changed(EC, kid="DATE"), "kid is not text; quote it"),
    "empty kid": (_changed(EC, kid=""), "kid is empty"),
    "long kid": (_changed(EC, kid="k" * 257), "kid is empty or too long"),
    "escape sequence": (_changed(EC, kty="\x1b[31m"), "are not accepted"),
}


@pytest.mark.parametrize("name", UNSOUND)
def test_unsound_key_is_one_fault_on_its_line(tmp_path: Path, name: str) -> None:
    key, words = UNSOUND[name]
    content = entry(METHOD, written(key).replace('"DATE"', "2026-11-01"))
    faults = faults_of(tmp_path, content)
    assert [words in f"{fault.problem}; {fault.remedy}" for fault in faults] == [True], faults
    assert faults[0].line == content.count("\n")
    assert "jwks.keys" in faults[0].problem


def test_each_member_is_told_on_its_own_line(tmp_path: Path) -> None:
    block = ["jwks:", "  keys:"]
    for kid, key in (("one", _changed(EC, use="enc")), ("two", _changed(EC, d="x" * 43)), ("one", EC), (None, EC)):
        first, *rest = [f'{name}: "{value}"' for name, value in _changed(key, kid=kid).items()]
        block += [f"    - {first}", *(f"      {line}" for line in rest)]
    content = entry(METHOD, *block)
    faults = faults_of(tmp_path, content)
    lines = content.splitlines()
    told = [(lines[fault.line - 1].strip(" -").split(":")[0], fault.problem) for fault in faults]
    assert [member for member, _ in told] == ["use", "d", "kid", "crv"]
    assert 'the kid "one" is taken' in told[2][1]
    assert "has no kid" in told[3][1]


def test_secret_numbers_are_never_told(tmp_path: Path) -> None:
    for key in (ec_key().as_dict(private=True), PRIVATE_RSA):
        for line in (written(key), f"jwks: {json.dumps(key)}", f"jwks: {json.dumps([key])}", f"jwks: {key['d']}"):
            faults = faults_of(tmp_path, entry(METHOD, line))
            assert faults
            assert key["d"][:12] not in str(faults)


MEMBERS = st.sampled_from(["kty", "kid", "use", "alg", "key_ops", "n", "e", "crv", "x", "y", "d", "k"])
VALUES = st.sampled_from(["RSA", "EC", "P-256", "sig", "ES256", *EC.values(), *RSA.values()]) | st.text(max_size=8)


@settings(deadline=None)
@given(key=st.dictionaries(MEMBERS, VALUES | st.none() | st.integers() | st.lists(VALUES, max_size=2)))
def test_any_key_is_sound_or_refused_with_words(key: dict[str, Any]) -> None:
    reason = jwk.objection(key)
    if reason is None:
        assert jwk.algorithms(key)
    else:
        assert all(part and part.isprintable() for part in reason)
