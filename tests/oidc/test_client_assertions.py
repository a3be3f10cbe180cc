"""``private_key_jwt``: assertions that prove a client, and those that do not (RFC 7523; OpenID Connect Core 9).

``docs/requirements/security.md``, rows 26, 27, 29, 39 and 40, cases 1, 2, 5, 6 and 26.
Keys at a ``jwks_uri``: see ``test_client_keys.py``. Most tests bring an assertion with a code that does not exist: who
is proven is told that.
"""

from __future__ import annotations

import base64
import json
import logging
import re
import secrets
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy import func, insert, select
from support.assertions import (
    PROVEN,
    REFUSED,
    TYPE,
    assertion,
    bring,
    ec_key,
    public,
    rsa_key,
    spelled,
    verdict,
    with_hmac,
)
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import ENTRIES, SECRET, World, client_entry, write_clients

from idp import clients, clock, worker
from idp.app import create_app
from idp.clients import Clients
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Database, transaction
from idp.models import AuditEvent, ClientAssertion, TokenIssue
from idp.oidc.client_auth import assertion as client_assertion
from idp.oidc.client_auth.assertion import BadAssertion, Replayed
from idp.oidc.client_auth.keys import ClientKeys
from idp.oidc.keys.ring import LOGOUT_TOKEN
from idp.oidc.server import Protocol
from idp.web import Application

BY_KEY: dict[str, Any] = {"token_endpoint_auth_method": "private_key_jwt", "client_secret_hash": None}
SIGNING = (
    client_entry("signed", jwks=public(ec_key(), rsa_key()), **BY_KEY),
    client_entry("other", jwks=public(ec_key("other")), **BY_KEY),
    client_entry("es-only", jwks=public(ec_key(), rsa_key()), token_endpoint_auth_signing_alg="ES256", **BY_KEY),
    client_entry("ps-key", jwks=public(rsa_key(), alg="PS256", use="sig", kid=None), **BY_KEY),
)


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """With clients that sign."""
    return replace(settings, clients_file=write_clients(tmp_path / "signing.yaml", (*ENTRIES, *SIGNING)))


@pytest.fixture(scope="module")
def one_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """One application for all that is decided before anything is stored."""
    folder = tmp_path_factory.mktemp("one")
    database = Database(f"sqlite:///{folder / 'idp.sqlite3'}")
    database.migrate()
    file = write_clients(folder / "clients.yaml", (*ENTRIES, *SIGNING))
    yield create_app(Settings(issuer=ORIGIN, secret_key=secrets.token_urlsafe(32), clients_file=file), database)
    database.dispose()


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Clients:
    """The clients alone, as the file has them."""
    return clients.load(write_clients(tmp_path_factory.mktemp("known") / "clients.yaml", SIGNING), {})


def _used(database: Database) -> int:
    with database.reader() as session:
        return session.scalar(select(func.count()).select_from(ClientAssertion)) or 0


def _now() -> int:
    return int(clock.now().timestamp())


GOOD: dict[str, Callable[[], str]] = {
    "ES256": lambda: assertion("signed"),
    "RS256": lambda: assertion("signed", rsa_key(), "RS256"),
    "PS256": lambda: assertion("signed", rsa_key(), "PS256"),
    "the algorithm of the entry": lambda: assertion("es-only"),
    "the algorithm of the key": lambda: assertion("ps-key", rsa_key(), "PS256"),
    "kid that a key without one may have": lambda: assertion("ps-key", rsa_key(), "PS256", {"kid": "any"}),
    "no kid, one key for the algorithm": lambda: assertion("signed", header={"kid": None}),
    "typ JWT": lambda: assertion("signed", header={"typ": "JWT"}),
    "typ in small letters": lambda: assertion("signed", header={"typ": "jwt"}),
    "typ of its own": lambda: assertion("signed", header={"typ": "client-authentication+jwt"}),
    "certificate in the header": lambda: assertion("signed", header={"x5c": ["A" * 3000], "x5t#S256": "x", "more": 1}),
    "no iat": lambda: assertion("signed", iat=None),
    "aud the token endpoint": lambda: assertion("signed", aud=f"{ORIGIN}/oauth2/token"),
    "iat twenty-eight seconds ahead": lambda: assertion("signed", iat=_now() + 28),
    "nbf twenty-eight seconds ahead": lambda: assertion("signed", nbf=_now() + 28),
    "iat long ago": lambda: assertion("signed", iat=0),
    "exp an hour ahead": lambda: assertion("signed", exp=_now() + 3600),
    "exp an hour ahead by a clock that is ahead": lambda: assertion("signed", exp=_now() + 3628),
    "exp twenty-eight seconds past": lambda: assertion("signed", exp=_now() - 28),
    "exp with a fraction": lambda: assertion("signed", exp=_now() + 60.5),
    "long jti": lambda: assertion("signed", jti="x" * 256),
    "jti of any characters": lambda: assertion("signed", jti="ก\x00\ud800"),
    "more claims": lambda: assertion("signed", anything={"at": ["all"]}),
}


@pytest.mark.parametrize("name", GOOD)
def test_good_assertion_proves_its_client(one_app: Flask, name: str) -> None:
    assert verdict(bring(one_app, GOOD[name]())) == PROVEN


def test_client_id_may_be_told_besides(one_app: Flask) -> None:
    assert verdict(bring(one_app, assertion("signed"), client_id="signed")) == PROVEN


BAD: dict[str, tuple[Callable[[], str], str]] = {
    "iss of another": (lambda: assertion("signed", iss="other"), "iss and sub"),
    "sub of another": (lambda: assertion("signed", sub="other"), "iss and sub"),
    "no iss": (lambda: assertion("signed", iss=None), "iss and sub"),
    "no sub": (lambda: assertion("signed", sub=None), "iss and sub"),
    "sub no text": (lambda: assertion("signed", iss=["signed"], sub=["signed"]), "iss and sub"),
    "unknown client": (lambda: assertion("nobody"), "no client of that id"),
    "client of another method": (lambda: assertion("e-license"), "no client of that id"),
    "public client": (lambda: assertion("app"), "no client of that id"),
    "key of another client": (lambda: assertion("signed", ec_key("other"), header={"kid": "ec"}), "signature"),
    "key and kid of another client": (lambda: assertion("signed", ec_key("other")), "no key for ES256"),
    "another client in the name of this": (lambda: assertion("other", ec_key()), "no key for ES256"),
    "unknown kid": (lambda: assertion("signed", header={"kid": "\x1b[31m" * 99}), "no key for ES256"),
    "kid no text": (lambda: assertion("signed", header={"kid": 1}), "kid"),
    "kid of the other key": (lambda: assertion("signed", header={"kid": "rsa"}), "no key for ES256"),
    "algorithm that the entry excludes": (lambda: assertion("es-only", rsa_key(), "RS256"), "not ES256"),
    "algorithm that the key excludes": (lambda: assertion("ps-key", rsa_key(), "RS256"), "no key for RS256"),
    "RS512": (lambda: assertion("signed", rsa_key(), "RS512"), "not one of"),
    "aud the token endpoint with a slash": (lambda: assertion("signed", aud=f"{ORIGIN}/oauth2/token/"), "aud"),
    "aud the token endpoint of another": (lambda: assertion("signed", aud="https://x.test/oauth2/token"), "aud"),
    "aud an endpoint that is not called": (lambda: assertion("signed", aud=f"{ORIGIN}/oauth2/introspect"), "aud"),
    "aud a list of the token endpoint": (lambda: assertion("signed", aud=[f"{ORIGIN}/oauth2/token"]), "aud is a list"),
    "aud issuer and token endpoint": (lambda: assertion("signed", aud=[ORIGIN, f"{ORIGIN}/oauth2/token"]), "aud"),
    "aud the issuer with a slash": (lambda: assertion("signed", aud=f"{ORIGIN}/"), "aud"),
    "aud a list of the issuer": (lambda: assertion("signed", aud=[ORIGIN]), "aud"),
    "aud a list with others": (lambda: assertion("signed", aud=[ORIGIN, "https://other.example"]), "aud"),
    "aud another server": (lambda: assertion("signed", aud="https://other.example"), "aud"),
    "aud the client": (lambda: assertion("signed", aud="signed"), "aud"),
    "no aud": (lambda: assertion("signed", aud=None), "aud"),
    "no exp": (lambda: assertion("signed", exp=None), "exp"),
    "exp null": (
        lambda: spelled(
            {"alg": "ES256"},
            json.dumps({"iss": "signed", "sub": "signed", "aud": ORIGIN, "jti": "1", "exp": None}),
        ),
        "exp is not a time",
    ),
    "exp past": (lambda: assertion("signed", exp=_now() - 31), "exp is missing or past"),
    "exp five minutes past": (lambda: assertion("signed", exp=_now() - 300), "exp is missing or past"),
    "exp more than an hour ahead": (lambda: assertion("signed", exp=_now() + 3635), "exp is more than 60 minutes"),
    "exp a day ahead": (lambda: assertion("signed", exp=_now() + 86_400), "exp is more"),
    "exp in milliseconds": (lambda: assertion("signed", exp=(_now() + 60) * 1000), "exp"),
    "exp endless": (lambda: assertion("signed", exp=10**400), "exp is not a time"),
    "exp infinite": (lambda: assertion("signed", exp=float("inf")), "not a JWT"),
    "exp no number": (lambda: assertion("signed", exp=float("nan")), "not a JWT"),
    "exp a text": (lambda: assertion("signed", exp=str(_now() + 60)), "exp is not a time"),
    "exp true": (lambda: assertion("signed", exp=True), "exp is not a time"),
    "iat a minute ahead": (lambda: assertion("signed", iat=_now() + 60), "iat is ahead"),
    "iat thirty-five seconds ahead": (lambda: assertion("signed", iat=_now() + 35), "iat is ahead"),
    "nbf thirty-five seconds ahead": (lambda: assertion("signed", nbf=_now() + 35), "nbf is ahead"),
    "nbf a minute ahead": (lambda: assertion("signed", nbf=_now() + 62), "nbf is ahead"),
    "nbf a text": (lambda: assertion("signed", nbf="0"), "nbf is not a time"),
    "no jti": (lambda: assertion("signed", jti=None), "jti"),
    "empty jti": (lambda: assertion("signed", jti=""), "jti"),
    "jti too long": (lambda: assertion("signed", jti="x" * 257), "jti"),
    "jti a number": (lambda: assertion("signed", jti=1), "jti"),
    "typ of an access token": (lambda: assertion("signed", header={"typ": "at+jwt"}), "typ"),
    "typ of a logout token": (lambda: assertion("signed", header={"typ": "logout+jwt"}), "typ"),
    "typ of a DPoP proof": (lambda: assertion("signed", header={"typ": "dpop+jwt"}), "typ"),
    "typ no text": (lambda: assertion("signed", header={"typ": ["JWT"]}), "typ"),
    "crit that is unknown": (lambda: assertion("signed", header={"crit": ["x"], "x": 1}), "crit"),
    "crit that is known": (lambda: assertion("signed", header={"crit": ["b64"], "b64": True}), "crit"),
    "crit that is empty": (lambda: assertion("signed", header={"crit": []}), "crit"),
    "b64": (lambda: assertion("signed", header={"b64": False}), "b64"),
    "key in the header": (
        lambda: assertion("signed", ec_key("own"), header={"jwk": public(ec_key("own"))["keys"][0], "kid": "ec"}),
        "jwk",
    ),
    "empty": (lambda: ".", "compact"),
    "two parts": (lambda: assertion("signed").rpartition(".")[0], "compact"),
    "five parts": (lambda: assertion("signed") + ".a.b", "compact"),
    "no signature": (lambda: assertion("signed").rpartition(".")[0] + ".", "signature"),
    "half a signature": (lambda: assertion("signed")[:-40], "signature"),
    "changed claims": (
        lambda: ".".join(
            [
                (parts := assertion("signed").split("."))[0],
                assertion("signed", jti="changed").split(".")[1],
                parts[2],
            ]
        ),
        "signature",
    ),
    "header a list": (lambda: spelled(["alg"], {"sub": "signed", "iss": "signed"}), "not a JWT"),
    "claims a list": (lambda: spelled({"alg": "ES256"}, ["signed"]), "not a JWT"),
    "alg a list": (lambda: spelled({"alg": ["ES256"]}, {"sub": "signed", "iss": "signed"}), "algorithm"),
    "no base64": (lambda: "!!.!!.!!", "not a JWT"),
    "Thai": (lambda: "ก.ข.ค", "not a JWT"),
    "deep": (lambda: ".".join([base64.b64encode(b"[" * 4_000).decode()] * 3), "not a JWT"),
    "compressed bomb": (lambda: spelled({"alg": "dir", "enc": "A128GCM", "zip": "DEF"}, {}) + ".a.b", "compact"),
}


@pytest.mark.parametrize("name", BAD)
def test_anything_else_proves_nobody(one_app: Application, caplog: pytest.LogCaptureFixture, name: str) -> None:
    """The same answer as to an unknown client; the log alone tells what was wrong, and never the assertion."""
    make, reason = BAD[name]
    text, before = make(), _used(one_app.database)
    with caplog.at_level(logging.INFO, "idp"):
        response = bring(one_app, text)
    assert verdict(response) == REFUSED
    wrong_secret = bring(one_app, "", client_assertion=None, client_assertion_type=None, client_id="e-license")
    assert response.get_json() == wrong_secret.get_json()
    assert response.headers["WWW-Authenticate"].startswith("Basic")
    assert re.search(reason, caplog.text)
    assert len(text) < 10 or text not in caplog.text
    assert "\x1b" not in caplog.text
    assert _used(one_app.database) == before


def _own_public_key() -> list[bytes]:
    """Spellings in which a public key could be mistaken for a secret (Authlib, CVE-2024-37568 and its successors)."""
    key = ec_key()
    (jwk,) = public(key)["keys"]
    pem = key.as_pem(private=False)
    return [
        pem,
        pem.strip(),
        b"\n" + pem,
        key.as_der(private=False),
        json.dumps(jwk).encode(),
        jwk["x"].encode(),
        b"",
    ]


def test_public_key_is_nobodys_secret(one_app: Flask) -> None:
    for secret in _own_public_key():
        assert verdict(bring(one_app, with_hmac("signed", secret))) == REFUSED


@pytest.mark.parametrize("alg", ["none", "None", "NONE", "nOnE", "", None, 0, True])
@pytest.mark.parametrize("signature", [b"", b"x" * 64])
def test_unsigned_assertion_proves_nobody(one_app: Flask, alg: Any, signature: bytes) -> None:
    claims = json.loads(base64.urlsafe_b64decode(assertion("signed").split(".")[1] + "=="))
    for kid in ({}, {"kid": "ec"}):
        assert verdict(bring(one_app, spelled({"alg": alg, **kid}, claims, signature))) == REFUSED


def test_addresses_in_the_header_are_not_asked(one_app: Flask) -> None:
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Handler) as canary:
        Thread(target=canary.serve_forever, args=(0.01,), daemon=True).start()
        for member in ("jku", "x5u"):
            header = {member: f"http://127.0.0.1:{canary.server_address[1]}/jwks"}
            assert verdict(bring(one_app, assertion("signed", ec_key("own"), header=header))) == REFUSED
        canary.shutdown()
    assert asked == []


def test_tokens_of_our_own_prove_nobody(app: Flask, world: World, browser: Browser) -> None:
    """An access token, an ID token or a logout token is no client assertion.

    ``docs/requirements/security.md``, row 40.
    """
    browser.sign_in(world.user())
    tokens = RelyingParty(app).tokens(browser)
    protocol: Protocol = app.extensions["idp.oidc"]
    as_if = {"iss": "signed", "sub": "signed", "aud": ORIGIN, "jti": "1", "exp": _now() + 60}
    own = [tokens["access_token"], tokens["id_token"]]
    own += [protocol.keys.sign(as_if, typ) for typ in (LOGOUT_TOKEN, "at+jwt", "JWT")]
    for text in own:
        assert verdict(bring(app, text)) == REFUSED


@pytest.mark.parametrize("changes", [{"client_id": "other"}, {"client_id": "nobody"}, {"client_id": "e-license"}])
def test_client_id_of_another_is_refused(one_app: Flask, changes: dict[str, str]) -> None:
    """FAPI 2: ``invalid_client``, not ``invalid_request``."""
    assert verdict(bring(one_app, assertion("signed"), **changes)) == REFUSED


@pytest.mark.parametrize(
    "assertion_type",
    [None, "", "jwt-bearer", TYPE.upper(), f"{TYPE} ", "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"],
)
def test_type_is_compared_exactly(one_app: Flask, assertion_type: str | None) -> None:
    assert verdict(bring(one_app, assertion("signed"), client_assertion_type=assertion_type)) == REFUSED


def test_type_without_an_assertion_is_refused(one_app: Flask) -> None:
    assert verdict(bring(one_app, "", client_id="app")) == REFUSED


def test_two_methods_at_once_are_an_invalid_request(one_app: Application) -> None:
    """RFC 6749 section 2.3: whatever they are, and however good each of them is."""
    before = _used(one_app.database)
    pair = base64.b64encode(f"e-license:{SECRET}".encode()).decode()
    two: list[dict[str, Any]] = [
        {"headers": {"Authorization": f"Basic {pair}"}},
        {"headers": {"Authorization": "Bearer x"}},
        {"client_secret": SECRET},
        {"client_secret": SECRET, "client_id": "poster"},
        {"client_assertion": [assertion("signed"), assertion("signed")]},
        {"client_assertion_type": [TYPE, TYPE]},
        {"headers": {"Authorization": f"Basic {pair}"}, "client_assertion": None},
    ]
    for changes in two:
        assert verdict(bring(one_app, assertion("signed"), **changes)) == (400, "invalid_request")
    assert _used(one_app.database) == before


@pytest.mark.parametrize("auth", ["basic", "post", "none"])
def test_client_with_keys_has_no_other_way(one_app: Flask, auth: str) -> None:
    assert verdict(RelyingParty(one_app, "signed", auth=auth).token("none")) == REFUSED


def test_assertion_in_the_query_is_not_believed(one_app: Flask) -> None:
    query = {"client_assertion_type": TYPE, "client_assertion": assertion("signed")}
    form = {"grant_type": "authorization_code", "code": "none"}
    response = one_app.test_client().post("/oauth2/token", base_url=ORIGIN, query_string=query, data=form)
    assert verdict(response) == REFUSED


@pytest.mark.parametrize("size", [200_000, 1_000_000])
def test_too_large_a_form_is_not_read(one_app: Flask, size: int) -> None:
    response = bring(one_app, "a" * size)
    assert response.status_code == 413
    assert response.get_json()["error"] == "invalid_request"


# An assertion counts once.


def _redeem(party: RelyingParty, code: str, text: str) -> Any:
    return party.token(code, client_id=None, client_assertion_type=TYPE, client_assertion=text)


def test_whole_code_flow_and_the_same_assertion_again(app: Flask, world: World, browser: Browser) -> None:
    """A replay leaves the code that it came with alone."""
    user = world.user()
    browser.sign_in(user)
    party = RelyingParty(app, "signed", auth="none")
    text = assertion("signed", rsa_key(), "PS256")
    response = _redeem(party, party.code(browser), text)
    assert response.status_code == 200
    tokens = response.get_json()
    assert party.claims(tokens["id_token"])["aud"] == "signed"
    assert party.userinfo(tokens["access_token"]).get_json()["sub"] == user.id
    code = party.code(browser)
    assert verdict(_redeem(party, code, text)) == REFUSED
    assert _redeem(party, code, assertion("signed")).status_code == 200


def test_used_code_with_a_used_assertion_costs_nothing(
    app: Flask, database: Database, world: World, browser: Browser
) -> None:
    """Whoever overheard a whole request cannot have its tokens revoked by sending it again."""
    browser.sign_in(world.user())
    party = RelyingParty(app, "signed", auth="none")
    code, text = party.code(browser), assertion("signed")
    tokens = _redeem(party, code, text).get_json()
    assert verdict(_redeem(party, code, text)) == REFUSED
    assert party.userinfo(tokens["access_token"]).status_code == 200
    assert verdict(_redeem(party, code, assertion("signed"))) == PROVEN  # its own client, once more: that costs
    assert party.userinfo(tokens["access_token"]).status_code == 401
    with database.reader() as session:
        assert session.scalar(select(func.count()).where(AuditEvent.event == "code.replayed")) == 1


def test_assertion_counts_although_the_grant_is_refused(app: Flask, database: Database, world: World) -> None:
    text = assertion("signed")
    assert verdict(bring(app, text)) == PROVEN
    assert verdict(bring(app, text)) == REFUSED
    assert verdict(bring(app, text, code=None)) == REFUSED
    text = assertion("signed")
    assert verdict(bring(app, text, code=None)) == (400, "invalid_request")
    assert verdict(bring(app, text)) == REFUSED
    assert _used(database) == 2


def test_assertion_that_was_refused_has_not_counted(app: Flask, world: World) -> None:
    """Nobody but the client can use up its ``jti``."""
    assert verdict(bring(app, assertion("signed", ec_key("other"), header={"kid": "ec"}, jti="mine"))) == REFUSED
    assert verdict(bring(app, assertion("signed", jti="mine"))) == PROVEN


def test_clients_do_not_share_their_identifiers(app: Flask, world: World) -> None:
    assert verdict(bring(app, assertion("signed", jti="1"))) == PROVEN
    assert verdict(bring(app, assertion("other", ec_key("other"), jti="1"))) == PROVEN
    assert verdict(bring(app, assertion("signed", jti="1"))) == REFUSED


def test_assertion_is_refused_again_until_it_would_be_past(
    app: Flask, database: Database, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Not forgotten before the tolerance has run out, and forgotten after that.

    ``docs/requirements/security.md``, case 26.
    """
    exp = _now() + 3600
    text = assertion("signed", exp=exp)
    assert verdict(bring(app, text)) == PROVEN
    for moment, reason in ((exp, "used again"), (exp + 25, "used again"), (exp + 31, "past")):
        world.pass_time(seconds=moment - clock.now().timestamp())
        worker.run_scheduled_jobs(database)
        with caplog.at_level(logging.INFO, "idp"):
            assert verdict(bring(app, text)) == REFUSED
        assert reason in caplog.text
        caplog.clear()
    assert _used(database) == 1
    world.pass_time(seconds=60)
    worker.run_scheduled_jobs(database)
    assert _used(database) == 0


def test_clock_that_is_set_back_makes_no_assertion_new(app: Flask, database: Database, world: World) -> None:
    text = assertion("signed", exp=_now() + 3600)
    assert verdict(bring(app, text)) == PROVEN
    for minutes in (50, -50, -10):
        world.pass_time(minutes=minutes)
        worker.run_scheduled_jobs(database)
        assert verdict(bring(app, text)) == REFUSED
    assert _used(database) == 1


@pytest.mark.parametrize("path", ["introspect", "revoke"])
def test_endpoint_that_is_called_is_an_audience_too(one_app: Flask, path: str) -> None:
    """Authlib's client names the address that it calls; the issuer and the token endpoint are good everywhere."""
    for good in (f"{ORIGIN}/oauth2/{path}", f"{ORIGIN}/oauth2/token", ORIGIN):
        data = {"token": "x", "client_assertion_type": TYPE, "client_assertion": assertion("signed", aud=good)}
        assert one_app.test_client().post(f"/oauth2/{path}", base_url=ORIGIN, data=data).status_code == 200, good
    other = {"introspect": "revoke", "revoke": "introspect"}[path]
    data["client_assertion"] = assertion("signed", aud=f"{ORIGIN}/oauth2/{other}")
    assert one_app.test_client().post(f"/oauth2/{path}", base_url=ORIGIN, data=data).status_code == 401


@pytest.mark.parametrize(
    ("claims", "reason"),
    [
        ({"aud": f"{ORIGIN}/oauth2/token"}, "aud is not the issuer"),
        ({"exp": 330}, "exp is more than 5 minutes ahead"),
        ({"exp": -11}, "exp is missing or past"),
        ({"iat": 12}, "iat is ahead"),
        ({"exp": 300, "iat": 8}, None),
    ],
)
def test_profile_of_more_safety_takes_less(known: Clients, claims: dict[str, Any], reason: str | None) -> None:
    """FAPI 2.0: the issuer alone, five minutes, ten seconds. No file can ask for it yet."""
    signed = known.get("signed")
    assert signed is not None
    strict = Clients((signed.model_copy(update={"profile": "fapi2"}),))
    times = {name: value if name == "aud" else _now() + value for name, value in claims.items()}
    arguments = (assertion("signed", **times), None, strict, ClientKeys(lambda _: b""), ORIGIN, clock.now())
    if reason is None:
        assert client_assertion.check(*arguments).client.client_id == "signed"
    else:
        with pytest.raises(BadAssertion, match=reason):
            client_assertion.check(*arguments)


def test_row_is_kept_as_long_as_the_assertion_would_be_taken(known: Clients) -> None:
    """To the moment: what ``check`` says is the moment from which ``check`` refuses."""
    text, keys = assertion("signed", exp=_now() + 60), ClientKeys(lambda _: b"")

    def check(at: datetime) -> client_assertion.Assertion:
        return client_assertion.check(text, None, known, keys, ORIGIN, at)

    end = check(clock.now()).expires_at
    assert check(end - timedelta(seconds=1)).expires_at == check(end - timedelta(microseconds=1)).expires_at == end
    with pytest.raises(BadAssertion, match="past"):
        check(end)


def test_one_of_a_hundred_at_once_counts(app: Flask, database: Database, world: World) -> None:
    text = assertion("signed")
    start = Barrier(10)

    def race(_: int) -> list[tuple[int, str]]:
        start.wait()
        return [verdict(bring(app, text)) for _ in range(10)]

    with ThreadPoolExecutor(10) as pool:
        verdicts = [each for ten in pool.map(race, range(10)) for each in ten]
    assert sorted(verdicts) == [PROVEN, *[REFUSED] * 99]
    assert _used(database) == 1


def test_one_of_several_codes_is_redeemed_by_one_assertion(
    app: Flask, database: Database, world: World, browser: Browser
) -> None:
    """Whoever comes too late has done nothing: its code is good still, and no tokens were recorded."""
    browser.sign_in(world.user())
    party = RelyingParty(app, "signed", auth="none")
    codes, text, start = [party.code(browser) for _ in range(6)], assertion("signed"), Barrier(6)

    def race(code: str) -> int:
        start.wait()
        return int(_redeem(party, code, text).status_code)

    with ThreadPoolExecutor(6) as pool:
        statuses = list(pool.map(race, codes))
    assert sorted(statuses) == [200, *[401] * 5]
    with database.reader() as session:
        assert session.scalar(select(func.count()).select_from(TokenIssue)) == 1
        assert session.scalar(select(func.count()).where(AuditEvent.event == "token.issued")) == 1
    late = [code for code, status in zip(codes, statuses, strict=True) if status == 401]
    assert _redeem(party, late[0], assertion("signed")).status_code == 200


def test_same_request_at_once_does_not_revoke_what_it_bought(app: Flask, world: World, browser: Browser) -> None:
    """The loser finds the code used, but has not proven itself: that is undone too."""
    browser.sign_in(world.user())
    party = RelyingParty(app, "signed", auth="none")
    code, text, start = party.code(browser), assertion("signed"), Barrier(6)

    def race(_: int) -> Any:
        start.wait()
        return _redeem(party, code, text)

    with ThreadPoolExecutor(6) as pool:
        responses = list(pool.map(race, range(6)))
    (won,) = [response.get_json() for response in responses if response.status_code == 200]
    assert [response.status_code for response in responses].count(401) == 5
    assert party.userinfo(won["access_token"]).status_code == 200


@pytest.mark.parametrize("length", [16_385, 120_000])
def test_what_is_too_long_is_not_looked_at(one_app: Application, length: int) -> None:
    assert verdict(bring(one_app, "a" * length)) == (413, "invalid_request")


def test_what_has_run_out_is_swept_some_at_a_time(database: Database, world: World) -> None:
    now = clock.now()
    rows = [
        {"client_id": client_id, "jti_hash": new_id(), "expires_at": now + timedelta(seconds=seconds)}
        for client_id, seconds, count in (("a", -61, 1_500), ("b", -61, 501), ("b", -59, 1), ("b", 60, 1))
        for _ in range(count)
    ]
    with transaction(database) as work:
        work.writing().execute(insert(ClientAssertion), rows)
    for left in (1_503, 1_003, 503, 3, 2, 2):
        with transaction(database) as work:
            client_assertion.sweep(work.writing(), now)
        assert _used(database) == left


def test_taking_it_twice_in_one_place_is_told(database: Database, known: Clients) -> None:
    proof = client_assertion.Assertion(next(iter(known)), "hash", clock.now())
    with transaction(database) as work:
        proof.take(work.writing())
    with pytest.raises(Replayed), transaction(database) as work:
        proof.take(work.writing())


# Whatever somebody sends is refused by name, not by an accident.

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
HEADERS = st.dictionaries(st.sampled_from(["alg", "kid", "typ", "crit", "b64", "x5c", "jwk"]), JSON, max_size=4)
CLAIMS = st.dictionaries(st.sampled_from(["iss", "sub", "aud", "exp", "nbf", "iat", "jti"]), JSON, max_size=4)


@hypothesis_settings(deadline=None)
@given(text=st.text())
def test_any_text_is_refused(known: Clients, text: str) -> None:
    _refused(known, text)


@hypothesis_settings(deadline=None)
@given(header=HEADERS | JSON, claims=CLAIMS | JSON, signature=st.binary(max_size=70))
def test_any_header_and_claims_are_refused(known: Clients, header: Any, claims: Any, signature: bytes) -> None:
    _refused(known, spelled(header, claims, signature))


@hypothesis_settings(deadline=None)
@given(header=HEADERS, claims=CLAIMS)
def test_any_change_of_what_is_signed_is_good_or_refused(
    known: Clients, header: dict[str, Any], claims: dict[str, Any]
) -> None:
    try:
        text = assertion("signed", header={name: header[name] for name in header if name != "alg"}, **claims)
        found = client_assertion.check(text, None, known, ClientKeys(lambda _: b""), ORIGIN, clock.now())
    except BadAssertion:
        return
    assert found.client.client_id == "signed"


def _refused(known: Clients, text: str) -> None:
    with pytest.raises(BadAssertion):
        client_assertion.check(text, None, known, ClientKeys(lambda _: b""), ORIGIN, clock.now())
