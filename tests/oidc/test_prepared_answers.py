"""Answers that are the same for everybody: the second time without Flask, and to the byte what Flask answers."""

from __future__ import annotations

import itertools
import logging

import pytest
from flask import Flask, Response, request
from sqlalchemy import delete
from support.browsing import ORIGIN
from support.world import ENTRIES, client_entry, write_clients

from idp.config import Settings
from idp.db import Database, transaction
from idp.models import SigningKey
from idp.oidc.server import protocol_of

APP = "https://spa.example.test"
PUBLIC = client_entry(
    "spa", token_endpoint_auth_method="none", client_secret_hash=None, redirect_uris=[f"{APP}/callback"]
)
OPENID, JWKS = "/.well-known/openid-configuration", "/oauth2/jwks"
DOCUMENTS = (OPENID, "/.well-known/oauth-authorization-server", JWKS)
ENDPOINTS = ("/oauth2/token", "/oauth2/userinfo", "/oauth2/revoke")

pytestmark = pytest.mark.clients(*ENTRIES, PUBLIC)


@pytest.fixture
def by_flask(app: Flask, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the requests that reached Flask."""
    reached: list[str] = []
    answer = app.full_dispatch_request

    def note() -> Response:
        reached.append(request.path)
        return answer()

    monkeypatch.setattr(app, "full_dispatch_request", note)
    return reached


def _ask(app: Flask, method: str, path: str, **headers: str) -> tuple[str, list[tuple[str, str]], bytes]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    response = app.test_client().open(path, method=method, base_url=ORIGIN, headers=named)
    return response.status, list(response.headers), response.data


def test_second_answer_is_the_first_to_the_byte(app: Flask, by_flask: list[str]) -> None:
    cases = [(method, path, {}) for method, path in itertools.product(("GET", "HEAD", "OPTIONS"), DOCUMENTS)]
    etags = {path: dict(_ask(app, "GET", path)[1])["ETag"] for path in DOCUMENTS}
    cases += [(method, path, {"If_None_Match": etags[path]}) for method in ("GET", "HEAD") for path in DOCUMENTS]
    cases += [("OPTIONS", path, {"Origin": APP, "Access_Control_Request_Method": "POST"}) for path in ENDPOINTS]
    for method, path, headers in cases:
        first = _ask(app, method, path, **headers)
        by_flask.clear()
        assert _ask(app, method, path, **headers, Cookie="a=b; __Host-idp-login=x", User_Agent="x" * 4_096) == first
        assert by_flask == [], (method, path)
        assert first[0][:3] == ("304" if "If_None_Match" in headers else "200")
        assert "Date" not in dict(first[1]), "that is the server's"
        assert (first[2] == b"") == (method != "GET" or "If_None_Match" in headers)


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("GET", f"{OPENID}?lang=en", {}),
        ("GET", OPENID, {"If-None-Match": '"other"'}),
        ("GET", OPENID, {"Host": "evil.example"}),
        ("GET", OPENID, {"User-Agent": "x" * 4_097}),
        ("GET", JWKS, {"Authorization": "x" * 16_641}),
        ("POST", JWKS, {}),
        ("DELETE", JWKS, {}),
        ("GET", f"{JWKS}/", {}),
        ("OPTIONS", "/oauth2/token", {}),
        ("OPTIONS", "/oauth2/token", {"Origin": "https://evil.example"}),
        ("OPTIONS", "/oauth2/introspect", {"Origin": APP}),
        ("POST", "/oauth2/token", {"Origin": APP}),
        ("GET", "/oauth2/userinfo", {"Origin": APP}),
    ],
)
def test_every_other_request_is_for_flask(
    app: Flask, by_flask: list[str], method: str, path: str, headers: dict[str, str]
) -> None:
    for _ in range(2):
        for known in (*DOCUMENTS, *ENDPOINTS):
            _ask(app, "OPTIONS", known, Origin=APP)
            _ask(app, "GET", known)
        by_flask.clear()
        app.test_client().open(path, method=method, base_url=ORIGIN, headers=headers)
        assert by_flask == [path.partition("?")[0]]


def test_new_keys_are_published_as_soon_as_they_are_known(app: Flask, database: Database, settings: Settings) -> None:
    before = [_ask(app, "GET", JWKS) for _ in range(2)][-1]
    with transaction(database) as work:
        work.writing().execute(delete(SigningKey).where(SigningKey.alg == "ES256"))
    protocol_of(app).keys.load()
    after = _ask(app, "GET", JWKS)
    assert b"ES256" in before[2]
    assert b"ES256" not in after[2]
    assert dict(after[1])["ETag"] != dict(before[1])["ETag"]
    assert _ask(app, "GET", JWKS, If_None_Match=dict(before[1])["ETag"]) == after


def test_clients_are_those_of_now(app: Flask, settings: Settings) -> None:
    def allowed() -> str | None:
        return dict(_ask(app, "OPTIONS", "/oauth2/token", Origin=APP)[1]).get("Access-Control-Allow-Origin")

    assert [allowed(), allowed()] == [APP, APP]
    write_clients(settings.clients_file, ENTRIES)
    app.extensions["idp.clients"].check()
    assert [allowed(), allowed()] == [None, None]
    write_clients(settings.clients_file, (*ENTRIES, PUBLIC))
    app.extensions["idp.clients"].check()
    assert [allowed(), allowed()] == [APP, APP]


def test_each_is_logged_under_an_id_of_its_own(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "idp.requests")
    for method in ("GET", "GET", "HEAD", "HEAD"):
        _ask(app, method, JWKS)
    lines = [record.getMessage().rsplit(" ", 2)[0] for record in caplog.records if record.name == "idp.requests"]
    assert lines == [f"{method} /oauth2/jwks 200" for method in ("GET", "GET", "HEAD", "HEAD")]
    members = [record.members for record in caplog.records if record.name == "idp.requests"]  # type: ignore[attr-defined]
    assert {(each["route"], each["status"]) for each in members} == {("/oauth2/jwks", 200)}
