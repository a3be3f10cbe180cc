"""Signing keys: made once, kept sealed, published without their private half; which tokens they vouch for.

The refusals are the advisories of the libraries below us as a class (RFC 8725;
``docs/requirements/security.md``, cases 1, 2, 3, 4, 5, 6 and 25).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_der_private_key
from flask import Flask
from joserfc import jwe, jws
from joserfc.jwk import ECKey, KeySet, OctKey, RSAKey
from sqlalchemy import delete, select
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import World

from idp.app import create_app
from idp.config import Settings
from idp.crypto import Undecipherable, Vault
from idp.db import Database, transaction
from idp.models import SigningKey
from idp.oidc.keys.ring import (
    ACCESS_TOKEN,
    ALGORITHMS,
    ID_TOKEN,
    LOGOUT_TOKEN,
    BadToken,
    KeyRing,
)

CLAIMS = {"iss": ORIGIN, "sub": "somebody", "aud": "e-license"}
TYPES = (ID_TOKEN, ACCESS_TOKEN, LOGOUT_TOKEN)


@pytest.fixture
def ring(database: Database, vault: Vault) -> KeyRing:
    """The keys of the installation."""
    return KeyRing(database, vault)


@pytest.fixture
def empty(database: Database) -> Database:
    """A database with today's schema and no key."""
    with transaction(database) as work:
        work.writing().execute(delete(SigningKey))
    return database


def encoded(part: bytes | str | dict[str, Any]) -> str:
    """One part of a compact token."""
    plain = json.dumps(part, separators=(",", ":")) if isinstance(part, dict) else part
    return base64.urlsafe_b64encode(plain.encode() if isinstance(plain, str) else plain).decode().rstrip("=")


def _kids(ring: KeyRing) -> dict[str, str]:
    return {key["alg"]: key["kid"] for key in ring.public()["keys"]}


def _rows(database: Database) -> list[SigningKey]:
    with database.reader() as session:
        return list(session.scalars(select(SigningKey).order_by(SigningKey.kid)))


class TestMaking:
    """One key for each algorithm, whoever comes first."""

    def test_keys_are_there_before_the_first_answer(self, settings: Settings, empty: Database) -> None:
        app = create_app(settings, empty)
        assert sorted(row.alg for row in _rows(empty)) == sorted(ALGORITHMS)
        published = app.test_client().get("/oauth2/jwks", base_url=ORIGIN).get_json()["keys"]
        assert sorted(key["alg"] for key in published) == sorted(ALGORITHMS)
        assert {key["kid"] for key in published} == {row.kid for row in _rows(empty)}

    def test_next_start_finds_the_same_keys(self, ring: KeyRing, database: Database, vault: Vault) -> None:
        token = ring.sign(CLAIMS, ID_TOKEN)
        again = KeyRing(database, vault)
        assert _kids(again) == _kids(ring)
        assert again.verify(token, ID_TOKEN) == CLAIMS

    def test_installation_of_two_algorithms_has_the_third_at_its_next_start(
        self, settings: Settings, ring: KeyRing, database: Database, vault: Vault
    ) -> None:
        """As versions before PS256 left it."""
        token = ring.sign(CLAIMS, ID_TOKEN, "RS256")
        before = _kids(ring)
        with transaction(database) as work:
            work.writing().execute(delete(SigningKey).filter_by(alg="PS256"))
        client = create_app(settings, database).test_client()
        published = client.get("/oauth2/jwks", base_url=ORIGIN).get_json()["keys"]
        kids = {key["alg"]: key["kid"] for key in published}
        assert (kids["RS256"], kids["ES256"]) == (before["RS256"], before["ES256"])
        assert kids["PS256"] not in before.values()
        again = KeyRing(database, vault)
        assert again.verify(token, ID_TOKEN) == CLAIMS
        assert again.verify(again.sign(CLAIMS, ID_TOKEN, "PS256"), ID_TOKEN) == CLAIMS

    def test_signing_imports_no_key(self, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
        """Importing an RSA key takes longer than many signatures: it is done at the start alone."""

        def refuse(*_: Any, **__: Any) -> None:
            raise AssertionError("a key is imported")

        for kind in (RSAKey, ECKey):
            monkeypatch.setattr(kind, "import_key", refuse)
        monkeypatch.setattr("idp.oidc.keys.cache.load_der_private_key", refuse)
        for alg in ALGORITHMS:
            assert ring.verify(ring.sign(CLAIMS, ID_TOKEN, alg), ID_TOKEN) == CLAIMS

    def test_eight_threads_agree(self, empty: Database, vault: Vault) -> None:
        many = 8
        start = Barrier(many)

        def make(_: int) -> dict[str, str]:
            start.wait()
            return _kids(KeyRing(empty, vault))

        with ThreadPoolExecutor(many) as pool:
            found = list(pool.map(make, range(many)))
        assert found == [found[0]] * many
        assert len(_rows(empty)) == len(ALGORITHMS)

    def test_four_processes_of_two_threads_agree_and_read_one_another(
        self, empty: Database, settings: Settings, vault: Vault, tmp_path: Path
    ) -> None:
        begin = tmp_path / "begin"
        workers = [self._worker(settings, begin) for _ in range(4)]
        for each in workers:
            assert each.stdout
            assert each.stdout.readline() == "loaded\n"
        begin.touch()
        told = [json.loads(each.communicate(timeout=60)[0]) for each in workers]
        rings = [ring for each in told for ring in each]
        assert len(rings) == 8
        assert [ring["kids"] for ring in rings] == [rings[0]["kids"]] * 8
        own = KeyRing(empty, vault)
        assert all(own.verify(token, ID_TOKEN)["by"] == ring["by"] for ring in rings for token in ring["tokens"])
        assert len(_rows(empty)) == len(ALGORITHMS)

    def _worker(self, settings: Settings, begin: Path) -> subprocess.Popen[str]:
        program = (
            "import json, sys, time\n"
            "from concurrent.futures import ThreadPoolExecutor\n"
            "from pathlib import Path\n"
            "from idp.crypto import Vault\n"
            "from idp.db import Database\n"
            "from idp.oidc.keys.ring import ALGORITHMS, ID_TOKEN, KeyRing\n"
            "url, secret, begin = sys.argv[1:]\n"
            "def make(number):\n"
            "    ring = KeyRing(Database(url), Vault((secret,)))\n"
            "    kids = {key['alg']: key['kid'] for key in ring.public()['keys']}\n"
            "    tokens = [ring.sign({'by': number}, ID_TOKEN, alg) for alg in ALGORITHMS]\n"
            "    return {'kids': kids, 'tokens': tokens, 'by': number}\n"
            "print('loaded', flush=True)\n"
            "while not Path(begin).exists(): time.sleep(0.001)\n"
            "with ThreadPoolExecutor(2) as pool: print(json.dumps(list(pool.map(make, range(2)))))\n"
        )
        return subprocess.Popen(
            [sys.executable, "-c", program, settings.database_url, settings.secret_key, str(begin)],
            stdout=subprocess.PIPE,
            text=True,
        )


class TestKeeping:
    """In the database nobody can read them; with the right secret key everybody of the installation can."""

    def test_database_holds_nothing_of_the_private_half(self, ring: KeyRing, database: Database, vault: Vault) -> None:
        for row in _rows(database):
            plain = vault.open(row.private_key)
            key = load_der_private_key(plain, password=None)
            numbers: Any = key.private_numbers()  # type: ignore[union-attr]
            secret = numbers.private_value if row.alg == "ES256" else numbers.d
            stored = row.private_key + repr([value for name, value in vars(row).items() if name[0] != "_"])
            for spelling in (
                base64.b64encode(plain).decode(),
                base64.urlsafe_b64encode(plain).decode(),
                plain.hex(),
                str(secret),
                f"{secret:x}",
                "BEGIN",
                "PRIVATE",
            ):
                assert spelling not in stored

    def test_another_secret_key_can_read_nothing_and_makes_nothing(self, ring: KeyRing, database: Database) -> None:
        before = [row.kid for row in _rows(database)]
        with pytest.raises(Undecipherable):
            KeyRing(database, Vault(("another-secret-key-of-an-installation",)))
        assert [row.kid for row in _rows(database)] == before

    def test_application_does_not_start_with_another_secret_key(self, settings: Settings, database: Database) -> None:
        with pytest.raises(Undecipherable):
            create_app(replace(settings, secret_key="another-secret-key-of-an-installation"), database)

    def test_key_that_was_altered_is_unreadable(self, ring: KeyRing, database: Database, vault: Vault) -> None:
        (first, *_) = _rows(database)
        with transaction(database) as work:
            row = work.writing().get(SigningKey, first.kid)
            assert row
            row.private_key = (
                row.private_key[:100] + ("A" if row.private_key[100] != "A" else "B") + row.private_key[101:]
            )
        with pytest.raises(Undecipherable):
            KeyRing(database, vault)

    def test_earlier_secret_keys_still_open_them(self, ring: KeyRing, settings: Settings, database: Database) -> None:
        token = ring.sign(CLAIMS, ID_TOKEN)
        new = "tomorrows-secret-key-of-an-installation"
        later = replace(
            settings,
            secret_key=new,
            previous_secret_keys=("a-secret-key-that-is-long-gone-already", settings.secret_key),
        )
        assert KeyRing(database, Vault(later.secret_keys)).verify(token, ID_TOKEN) == CLAIMS
        create_app(later, database)


class TestPublishing:
    """The JSON Web Key Set (RFC 7517; ``docs/requirements/security.md``, row 41)."""

    def test_public_members_alone(self, app: Flask) -> None:
        keys = app.test_client().get("/oauth2/jwks", base_url=ORIGIN).get_json()["keys"]
        for key in keys:
            wanted = {"RSA": {"n", "e"}, "EC": {"crv", "x", "y"}}[key["kty"]]
            assert key.keys() == {"kty", "kid", "use", "alg"} | wanted
            assert key["use"] == "sig"
            assert all(isinstance(value, str) and "=" not in value for value in key.values())
        assert {key["alg"]: key["kty"] for key in keys} == {"RS256": "RSA", "ES256": "EC", "PS256": "RSA"}
        assert len({key["kid"] for key in keys}) == len(keys)

    def test_keys_are_strong_enough(self, ring: KeyRing) -> None:
        """FAPI 2.0 section 5.4: RSA of 2048 bits or more, and its own exponent and modulus."""
        for key in ring.public()["keys"]:
            if key["kty"] == "RSA":
                modulus = int.from_bytes(base64.urlsafe_b64decode(key["n"] + "=="))
                assert modulus.bit_length() >= 2048
                assert int.from_bytes(base64.urlsafe_b64decode(key["e"] + "==")) == 65537
            else:
                assert key["crv"] == "P-256"

    def test_published_keys_check_what_the_ring_signs(self, ring: KeyRing) -> None:
        keys: Any = KeySet.import_key_set(ring.public())  # type: ignore[arg-type]
        for alg in ALGORITHMS:
            signed = jws.deserialize_compact(ring.sign(CLAIMS, LOGOUT_TOKEN, alg), keys, algorithms=[alg])
            assert signed.headers() == {"alg": alg, "kid": _kids(ring)[alg], "typ": LOGOUT_TOKEN}
            assert json.loads(signed.payload) == CLAIMS

    def test_another_implementation_checks_them(self, ring: KeyRing) -> None:
        """RFC 7518 sections 3.3 to 3.5, by the cryptography library itself; a PSS salt is as long as the hash."""
        for alg in ALGORITHMS:
            start, _, signature = ring.sign(CLAIMS, ID_TOKEN, alg).rpartition(".")
            (jwk,) = (key for key in ring.public()["keys"] if key["alg"] == alg)
            public: Any = (ECKey if alg == "ES256" else RSAKey).import_key(jwk).public_key
            raw = _decoded(signature)
            if alg == "ES256":
                raw = encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
                public.verify(raw, start.encode(), ec.ECDSA(SHA256()))
            else:
                pss = padding.PSS(padding.MGF1(SHA256()), salt_length=32)
                public.verify(raw, start.encode(), pss if alg == "PS256" else padding.PKCS1v15(), SHA256())


class TestVerify:
    """Algorithm and key are chosen by the key's own record, never by what a token says of itself."""

    @pytest.mark.parametrize("alg", ALGORITHMS)
    @pytest.mark.parametrize("typ", TYPES)
    def test_own_tokens_pass_as_what_they_are(self, ring: KeyRing, alg: str, typ: str) -> None:
        token = ring.sign(CLAIMS, typ, alg)
        assert ring.verify(token, typ) == CLAIMS
        for other in set(TYPES) - {typ}:
            _refuses(ring, token, other)

    @pytest.mark.parametrize("claims", [{}, {"text": "ไทย \0 \u2028"}, {"deep": [[[{}]]]}])
    def test_any_claims_come_back_as_they_were(self, ring: KeyRing, claims: dict[str, Any]) -> None:
        assert ring.verify(ring.sign(claims, ID_TOKEN), ID_TOKEN) == claims

    def test_a_signature_is_verified_once(self, ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is remembered are digests of whole tokens, a bounded number; each answer is a value of its own."""
        monkeypatch.setattr("idp.oidc.keys.ring._MOST_SIGNED", 3)
        tokens = [ring.sign({"n": number, "amr": ["pwd"]}, ID_TOKEN) for number in range(4)]
        first = [ring.verify(token, ID_TOKEN) for token in tokens[:3]]
        with monkeypatch.context() as patched:
            patched.setattr("idp.oidc.keys.ring.jwt.decode", lambda *_, **__: pytest.fail("verified again"))
            again = [ring.verify(token, ID_TOKEN) for token in tokens[:3]]
            assert again == first
            again[0]["amr"].append("otp")
            assert ring.verify(tokens[0], ID_TOKEN) == first[0]
            _refuses(ring, tokens[0], ACCESS_TOKEN)
        altered = [
            tokens[0][:-2] + ("A" if tokens[0][-2] != "A" else "B") + tokens[0][-1],
            f"{tokens[0]}A",
            tokens[0][:-1],
        ]
        for token in altered:
            _refuses(ring, token, ID_TOKEN)
        ring.verify(tokens[3], ID_TOKEN)
        assert len(ring._signed) == 1
        assert not any(token in str(ring._signed) for token in tokens)

    def test_refuses_every_forgery(self, forgeries: dict[str, str], ring: KeyRing) -> None:
        assert len(forgeries) > 100
        passed = [name for name, token in forgeries.items() if not _is_refused(ring, token)]
        assert passed == []

    def test_refuses_each_in_less_than_fifty_milliseconds(self, forgeries: dict[str, str], ring: KeyRing) -> None:
        taken = {name: min(_seconds(ring, token) for _ in range(3)) for name, token in forgeries.items()}
        slow = {name: seconds for name, seconds in taken.items() if seconds > 0.05}
        assert not slow


class TestDoors:
    """The same refusals where tokens come in from outside."""

    def test_userinfo_takes_no_forgery(self, app: Flask, world: World, browser: Browser, ring: KeyRing) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        good = party.tokens(browser)["access_token"]
        assert party.userinfo(good).status_code == 200
        for name, token in _forgeries(ring, good, ACCESS_TOKEN):
            if token.isprintable() and token.isascii() and token == token.strip() and len(token) < 60_000:
                answer = party.userinfo(token)
                assert answer.status_code == 401, name
                assert "WWW-Authenticate" in answer.headers

    def test_hint_takes_no_forgery(self, app: Flask, world: World, browser: Browser, ring: KeyRing) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        good = party.tokens(browser)["id_token"]
        assert "code=" in (party.authorize(browser, id_token_hint=good).location or "")
        for name, token in _forgeries(ring, good, ID_TOKEN):
            if token and len(token) < 60_000:
                location = party.authorize(browser, id_token_hint=token).location or ""
                assert "error=invalid_request" in location, name

    def test_access_token_is_no_hint_and_id_token_opens_nothing(
        self, app: Flask, world: World, browser: Browser
    ) -> None:
        """``docs/requirements/security.md``, row 40."""
        browser.sign_in(world.user())
        party = RelyingParty(app)
        tokens = party.tokens(browser)
        assert party.userinfo(tokens["id_token"]).status_code == 401
        location = party.authorize(browser, id_token_hint=tokens["access_token"]).location or ""
        assert "error=invalid_request" in location


@pytest.fixture
def forgeries(ring: KeyRing) -> dict[str, str]:
    """Tokens that must not pass as an ID token, by what is wrong with them."""
    found: dict[str, str] = {}
    for alg in ALGORITHMS:
        for name, token in _forgeries(ring, ring.sign(CLAIMS, ID_TOKEN, alg), ID_TOKEN):
            found[f"{alg}: {name}"] = token
    return found


def _forgeries(ring: KeyRing, good: str, typ: str) -> Iterator[tuple[str, str]]:
    """Everything that can be made of *good*, a token of type *typ*, without its private key."""
    header, body, signature = good.split(".")
    said: dict[str, Any] = json.loads(_decoded(header))
    yield from _unsigned(said, body, signature)
    yield from _signed_with_what_is_public(ring, said, body)
    yield from _signed_by_somebody_else(ring, said, body)
    yield from _crooked_headers(said, body, signature)
    for other in (*{*TYPES} - {typ}, f"application/{typ}", typ.swapcase(), "", None):
        yield f"typ {other}", f"{encoded({**said, 'typ': other})}.{body}.{signature}"
    yield from _cut_and_padded(header, body, signature)
    yield from _not_tokens(header, body)
    for alg, kid in _kids(ring).items():
        if alg != said["alg"]:
            yield f"kid of the key for {alg}", f"{encoded({**said, 'kid': kid})}.{body}.{signature}"
            yield f"kid and alg of {alg}", f"{encoded({**said, 'kid': kid, 'alg': alg})}.{body}.{signature}"


def _unsigned(said: dict[str, Any], body: str, signature: str) -> Iterator[tuple[str, str]]:
    for alg in ("none", "NoNe", "NONE", "nOnE", "", " ", "null", "rs256", "es256", "RS256 ", "None\0"):
        for tail in ("", signature):
            yield f"alg {alg!r}, signature {tail[:4]!r}", f"{encoded({**said, 'alg': alg})}.{body}.{tail}"
    kinds: tuple[Any, ...] = (None, True, 0, [], ["none"], {}, 1e9)
    for kind in kinds:
        yield f"alg {kind!r}", f"{encoded({**said, 'alg': kind})}.{body}."
    without = {name: value for name, value in said.items() if name != "alg"}
    yield "no alg", f"{encoded(without)}.{body}.{signature}"
    yield "no signature", f"{encoded(said)}.{body}."
    family = {"RS256": "PS256", "PS256": "RS256", "ES256": "ES384"}[said["alg"]]
    yield "another algorithm of the family", f"{encoded({**said, 'alg': family})}.{body}.{signature}"


def _signed_with_what_is_public(ring: KeyRing, said: dict[str, Any], body: str) -> Iterator[tuple[str, str]]:
    """Authlib CVE-2024-37568 and its sequels: a public key taken for the secret of an HMAC."""
    secrets: dict[str, bytes] = {"nothing": b"", "a zero": b"\0", "the kid": said["kid"].encode()}
    for jwk in ring.public()["keys"]:
        key: Any = (RSAKey if jwk["kty"] == "RSA" else ECKey).import_key(jwk)
        public = key.public_key
        pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        bare = {name: value for name, value in jwk.items() if name in ("kty", "n", "e", "crv", "x", "y")}
        kind = jwk["kty"]
        secrets |= {
            f"{kind} PEM": pem,
            f"{kind} PEM without its last newline": pem.rstrip(),
            f"{kind} PEM with CRLF": pem.replace(b"\n", b"\r\n"),
            f"{kind} PEM after a blank": b" " + pem,
            f"{kind} PEM in one line": b"".join(pem.splitlines()),
            f"{kind} DER": public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
            f"{kind} base64 of the DER": b"".join(pem.splitlines()[1:-1]),
            f"{kind} JWK as published": json.dumps(jwk).encode(),
            f"{kind} JWK, compact": json.dumps(jwk, separators=(",", ":")).encode(),
            f"{kind} JWK, bare and sorted": json.dumps(bare, separators=(",", ":"), sort_keys=True).encode(),
            f"{kind} thumbprint": key.thumbprint().encode(),
            f"{kind} first number": jwk.get("n", jwk.get("x")).encode(),
        }
    secrets["the whole set"] = json.dumps(ring.public()).encode()
    for alg, digest in (("HS256", hashlib.sha256), ("HS384", hashlib.sha384), ("HS512", hashlib.sha512)):
        for name, secret in secrets.items():
            start = f"{encoded({**said, 'alg': alg})}.{body}"
            yield f"{alg} with {name}", f"{start}.{encoded(hmac.digest(secret, start.encode(), digest))}"
    # The header as it should be, the signature an HMAC.
    for name, secret in secrets.items():
        start = f"{encoded(said)}.{body}"
        yield (
            f"HMAC under {said['alg']} with {name}",
            f"{start}.{encoded(hmac.digest(secret, start.encode(), 'sha256'))}",
        )


def _signed_by_somebody_else(ring: KeyRing, said: dict[str, Any], body: str) -> Iterator[tuple[str, str]]:
    """Authlib CVE-2026-27962: the token brings its own key along."""
    theirs: Any = ECKey.generate_key("P-256") if said["alg"] == "ES256" else _their_rsa_key()
    public = theirs.as_dict(private=False)
    for name, more in {
        "nothing": {},
        "jwk": {"jwk": public},
        "jwk with our kid": {"jwk": {**public, "kid": said["kid"]}},
        "jku": {"jku": "https://evil.example/jwks"},
        "x5u": {"x5u": "https://evil.example/cert"},
        "x5c": {"x5c": ["MIIB"]},
    }.items():
        for kid in (said["kid"], "their-kid", None):
            header = {**said, **more, "kid": kid}
            start = f"{encoded(header)}.{body}"
            signature = jws.JWSRegistry.algorithms[said["alg"]].sign(start.encode(), theirs)
            yield f"their key, {name}, kid {kid and kid[:9]}", f"{start}.{encoded(signature)}"


_THEIRS: list[RSAKey] = []


def _their_rsa_key() -> RSAKey:
    if not _THEIRS:
        _THEIRS.append(RSAKey.generate_key(2048))
    return _THEIRS[0]


def _crooked_headers(said: dict[str, Any], body: str, signature: str) -> Iterator[tuple[str, str]]:
    """A header that says more or something else than ours; the signature is the right one of another header."""
    for name, header in {
        "unknown crit": {**said, "crit": ["exp"], "exp": 1},
        "crit b64": {**said, "crit": ["b64"], "b64": False},
        "empty crit": {**said, "crit": []},
        "zip": {**said, "zip": "DEF"},
        "enc": {**said, "enc": "A256GCM"},
        "no typ": {name: value for name, value in said.items() if name != "typ"},
        "kid null": {**said, "kid": None},
        "kid a list": {**said, "kid": [said["kid"]]},
        "kid a path": {**said, "kid": "../../../../dev/null"},
        "kid SQL": {**said, "kid": "x' UNION SELECT 'secret"},
        "kid unknown": {**said, "kid": "x"},
        "kid huge": {**said, "kid": "x" * 10_000},
    }.items():
        yield name, f"{encoded(header)}.{body}.{signature}"
    twice = json.dumps(said)[:-1] + ', "alg": "none"}'
    yield "alg twice", f"{encoded(twice)}.{body}."


def _cut_and_padded(header: str, body: str, signature: str) -> Iterator[tuple[str, str]]:
    good = f"{header}.{body}.{signature}"
    for length in (1, 2, 3, 4, 10, len(signature) - 1, len(signature)):
        yield f"cut by {length}", good[:-length]
    yield "cut in front", good[1:]
    yield "signature cut off", f"{header}.{body}"
    yield "signature of another token", f"{header}.{encoded({**CLAIMS, 'sub': 'somebody else'})}.{signature}"
    other = "A" if signature[0] != "A" else "B"
    yield "first letter of the signature changed", f"{header}.{body}.{other}{signature[1:]}"
    last = next(letter for letter in "ABCD" if letter != signature[-1])
    yield "last letter of the signature changed", good[:-1] + last
    for name, tail in {
        "=": "=",
        "==": "==",
        "a dot": ".",
        "a newline": "\n",
        "a blank": " ",
        "NUL": "\0",
        "A": "A",
    }.items():
        yield f"padded with {name}", good + tail
        yield f"{name} in front", tail + good
        yield f"{name} inside", f"{header}.{body}.{signature[:5]}{tail}{signature[5:]}"
    yield "padding in the header", f"{header}=.{body}.{signature}"
    yield "signature twice", f"{good}.{signature}"
    if set(signature) & set("-_"):
        yield "other alphabet", f"{header}.{body}.{signature.replace('-', '+').replace('_', '/')}"


def _not_tokens(header: str, body: str) -> Iterator[tuple[str, str]]:
    yield from {
        "nothing": "",
        "dots": "..",
        "four dots": "....",
        "one part": header,
        "encrypted": ".".join([header, "a", "b", "c", "d"]),
        "not base64": f"!!!.{body}.a",
        "not ASCII": f"{header}.ไทย.a",
        "not UTF-8": f"{encoded(bytes([0xFF, 0xFE]))}.{body}.a",
        "header is a list": f"{encoded('[]')}.{body}.a",
        "header is a number": f"{encoded('1e999')}.{body}.a",
        "header is deep": f"{encoded('[' * 11_000)}.{body}.a",
        "header is huge": f"{encoded('{' + chr(34) + 'a' * 11_000 + chr(34) + ':1}')}.{body}.a",
        "body is huge": f"{header}.{'A' * 15_000}.a",
        "one megabyte": f"{header}.{'A' * 1_000_000}.a",
        "one megabyte of dots": "." * 1_000_000,
        "one megabyte of header": f"{encoded('[' * 750_000)}.{body}.a",
        "a bomb": _bomb(),
    }.items()


def _bomb() -> str:
    """A kilobyte that becomes a megabyte and more: JWE with ``zip`` (Authlib CVE-2025-62706)."""
    header = {"alg": "dir", "enc": "A128CBC-HS256", "zip": "DEF"}
    key = OctKey.generate_key(256)
    registry = jwe.JWERegistry(algorithms=["dir", "A128CBC-HS256", "DEF"])
    return jwe.encrypt_compact(header, b"\0" * 4_000_000, key, registry=registry)


def _decoded(part: str) -> bytes:
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _refuses(ring: KeyRing, token: str, typ: str) -> None:
    with pytest.raises(BadToken):
        ring.verify(token, typ)


def _is_refused(ring: KeyRing, token: str) -> bool:
    try:
        ring.verify(token, ID_TOKEN)
    except BadToken:
        return True
    return False


def _seconds(ring: KeyRing, token: str) -> float:
    begun = time.perf_counter()
    _is_refused(ring, token)
    return time.perf_counter() - begun
