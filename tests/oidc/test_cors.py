"""Scripts of other origins (CORS, the Fetch standard): documents for all, answers for the client's own origin."""

from __future__ import annotations

import itertools
import time
from typing import Any

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import ENTRIES, World, client_entry, write_clients
from werkzeug.http import parse_set_header

from idp.config import Settings
from idp.serving import wsgi
from idp.serving.requests import Request


def _public(client_id: str, *redirect_uris: str) -> dict[str, Any]:
    return client_entry(
        client_id,
        token_endpoint_auth_method="none",
        client_secret_hash=None,
        redirect_uris=list(redirect_uris),
        grant_types=["authorization_code", "refresh_token"],
    )


APP = "https://spa.example.test"
OTHER = "https://other.example.test:8443"
PUBLIC = (
    _public("spa", f"{APP}/callback", "https://SPA-2.Example.test:443/callback"),
    _public("other", f"{OTHER}/callback", "http://127.0.0.1:8400/cb", "http://[::1]/cb"),
)
CONFIDENTIAL = "https://e-license.example.test"
DOCUMENTS = ("/.well-known/openid-configuration", "/.well-known/oauth-authorization-server", "/oauth2/jwks")
ENDPOINTS = ("/oauth2/token", "/oauth2/userinfo", "/oauth2/revoke")
#: Where no script of another origin has any business.
CLOSED = ("/oauth2/introspect", "/oauth2/authorize", "/delegations/evaluate", "/logout", "/login", "/", "/nowhere")
#: What browsers never send for an origin that is let in, and origins that are not.
STRANGE = (
    *("", "null", "*", APP.upper(), "https://SPA.example.test", f"{APP}/", f"{APP}:443", f"{APP}:8443", f"{APP}."),
    *("http://spa.example.test", "https://evil.example", f"{APP}.evil.example", "https://evil-spa.example.test"),
    *(f"{APP}/callback", f" {APP}", f"{APP},{APP}", f"{APP} {OTHER}", f"{APP}\x00", "https://xn--spa.example.test"),
    *("http://127.0.0.1", "http://127.0.0.1:8401", "http://localhost:8400", "http://[::1]:8400", ORIGIN, CONFIDENTIAL),
    *("https://" + "a" * 8_000, "x" * 60_000, "https://spa.example.test\u00e9"),
)


pytestmark = pytest.mark.clients(*ENTRIES, *PUBLIC)


@pytest.fixture
def spa(app: Flask, world: World, browser: Browser) -> RelyingParty:
    """A program in a browser, and somebody who is signed in."""
    browser.sign_in(world.user())
    return RelyingParty(app, "spa", auth="none")


def _ask(app: Flask, method: str, path: str, origin: str | None = None, **options: Any) -> Any:
    headers = {**options.pop("headers", {}), **({} if origin is None else {"Origin": origin})}
    return app.test_client().open(path, method=method, base_url=ORIGIN, headers=headers, **options)


def _preflight(app: Flask, path: str, origin: str, method: str = "POST", headers: str = "authorization") -> Any:
    asked = {"Access-Control-Request-Method": method, "Access-Control-Request-Headers": headers}
    return _ask(app, "OPTIONS", path, origin, headers=asked)


def _allowed(response: Any) -> str | None:
    """Who may read the answer; and nothing of CORS is there for anybody else, credentials never."""
    told = {name for name in response.headers.keys() if name.startswith("Access-Control-")}  # noqa: SIM118
    allowed: str | None = response.headers.get("Access-Control-Allow-Origin")
    assert "Access-Control-Allow-Credentials" not in told
    assert len(response.headers.getlist("Access-Control-Allow-Origin")) <= 1
    assert allowed is not None or not told, told
    return allowed


def _vary(response: Any) -> set[str]:
    return set(parse_set_header(", ".join(response.headers.getlist("Vary"))).as_set())


def test_documents_are_for_everybody(app: Flask) -> None:
    strange = (None, APP, "https://evil.example", "null", *STRANGE[-3:])
    for path, origin in itertools.product(DOCUMENTS, strange):
        first = _ask(app, "GET", path, origin)
        again = _ask(app, "GET", path, origin, headers={"If-None-Match": first.headers["ETag"]})
        assert (first.status_code, again.status_code) == (200, 304)
        for response in (first, again, _ask(app, "HEAD", path, origin), _ask(app, "OPTIONS", path, origin)):
            assert _allowed(response) == "*"
            assert "origin" not in _vary(response), "the answer is the same for all"
        asked = _preflight(app, path, origin or "", "GET", "x-trace")
        assert asked.headers["Access-Control-Allow-Headers"].startswith("*")


def test_preflight_lets_in_every_origin_of_a_public_client(app: Flask) -> None:
    """As browsers write it: small letters, and the usual port left out."""
    origins = (APP, OTHER, "https://spa-2.example.test", "http://127.0.0.1:8400", "http://[::1]")
    for path, origin in itertools.product(ENDPOINTS, origins):
        response = _preflight(app, path, origin, headers="authorization,content-type")
        assert response.status_code == 200
        assert response.get_data() == b""
        assert _allowed(response) == origin
        assert "POST" in response.headers["Access-Control-Allow-Methods"].split(", ")
        assert ("GET" in response.headers["Access-Control-Allow-Methods"]) == (path == "/oauth2/userinfo")
        assert response.headers["Access-Control-Allow-Headers"] == "Authorization, Content-Type"
        assert response.headers["Access-Control-Max-Age"] == "600"
        assert "origin" in _vary(response)


def test_no_other_origin_is_let_in(app: Flask) -> None:
    client = {"client_id": "spa", "grant_type": "refresh_token", "refresh_token": "x", "token": "x"}
    for path, origin in itertools.product(ENDPOINTS, STRANGE):
        for response in (_preflight(app, path, origin), _ask(app, "POST", path, origin, data=client)):
            assert response.status_code in (200, 400, 401)
            assert _allowed(response) is None, origin
            assert "origin" in _vary(response), "or a cache would give it to others"


def test_several_origins_are_none(app: Flask) -> None:
    """The server joins the lines of one header by commas; that is the origin of nobody."""
    for origins in ([APP], [APP, OTHER], [APP, APP], ["https://evil.example", APP], ["null", APP], [APP, ""]):
        lines = [(b"host", b"localhost"), *((b"origin", each.encode()) for each in origins)]
        sent = Request("OPTIONS", b"/oauth2/token", "1.1", lines, keep_alive=False)
        answer = wsgi.answer(app, sent, ("127.0.0.1", 1), ("127.0.0.1", 443), close=True)
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert answer.count(b"\r\nAccess-Control-Allow-Origin: ") == (len(origins) == 1), origins


def test_preflight_says_the_same_whatever_is_asked_for(app: Flask) -> None:
    """Nothing of the question is repeated; the browser compares."""
    usual = _preflight(app, "/oauth2/token", APP)
    methods = ("DELETE", "post", "CONNECT", "", "*", "GET, POST", "\x00", "X" * 8_000)
    headers = ("authorization", "x-evil, cookie", "*", "", ",".join(["x"] * 4_000))
    for method, header in itertools.product(methods, headers):
        assert _preflight(app, "/oauth2/token", APP, method, header).headers == usual.headers


def test_nothing_else_is_for_scripts_of_others(app: Flask) -> None:
    for path, method in itertools.product(CLOSED, ("OPTIONS", "GET", "POST")):
        assert _allowed(_ask(app, method, path, APP)) is None


def test_other_methods_are_what_they_were(app: Flask) -> None:
    for path in (*ENDPOINTS, *DOCUMENTS, *CLOSED):
        for method in ("DELETE", "PROPFIND", "TRACE"):
            response = _ask(app, method, path, APP)
            assert response.status_code in (404, 405)
            assert _allowed(response) is None
            assert response.headers["X-Frame-Options"] == "DENY"
        options = _ask(app, "OPTIONS", path)
        assert options.status_code == (404 if path == "/nowhere" else 200)
        assert options.headers["X-Content-Type-Options"] == "nosniff"


class TestAnswers:
    """The answer that counts is for the origin of the very client."""

    def test_program_reads_every_answer_of_its_flow(self, spa: RelyingParty, browser: Browser) -> None:
        code = spa.code(browser)
        token = spa.token(code, {"Origin": APP})
        assert (token.status_code, _allowed(token)) == (200, APP)
        assert "origin" in _vary(token)
        answer = token.get_json()
        bearer = {"Authorization": f"Bearer {answer['access_token']}"}
        for method in ("GET", "POST"):
            userinfo = _ask(spa.app, method, "/oauth2/userinfo", APP, headers=bearer)
            assert (userinfo.status_code, _allowed(userinfo)) == (200, APP)
        by_form = _ask(spa.app, "POST", "/oauth2/userinfo", APP, data={"access_token": answer["access_token"]})
        assert (by_form.status_code, _allowed(by_form)) == (200, APP)
        fields = {"grant_type": "refresh_token", "refresh_token": answer["refresh_token"]}
        refreshed = spa.ask("/oauth2/token", {"Origin": APP}, **fields)
        assert (refreshed.status_code, _allowed(refreshed)) == (200, APP)
        revoked = spa.ask("/oauth2/revoke", {"Origin": APP}, token=refreshed.get_json()["refresh_token"])
        assert (revoked.status_code, _allowed(revoked)) == (200, APP)

    def test_second_address_counts_too(self, spa: RelyingParty, browser: Browser) -> None:
        token = spa.token(spa.code(browser), {"Origin": "https://spa-2.example.test"})
        assert (token.status_code, _allowed(token)) == (200, "https://spa-2.example.test")

    def test_nobody_else_reads_them(self, spa: RelyingParty, browser: Browser) -> None:
        """Also not a page of another public client, which the preflight lets in."""
        for origin in (OTHER, "https://evil.example", "null", f"{APP}:8443", CONFIDENTIAL):
            token = spa.token(spa.code(browser), {"Origin": origin})
            assert (token.status_code, _allowed(token)) == (200, None)
            bearer = {"Authorization": f"Bearer {token.get_json()['access_token']}"}
            userinfo = _ask(spa.app, "GET", "/oauth2/userinfo", origin, headers=bearer)
            assert (userinfo.status_code, _allowed(userinfo)) == (200, None)
            revoked = spa.ask("/oauth2/revoke", {"Origin": origin}, token=token.get_json()["access_token"])
            assert (revoked.status_code, _allowed(revoked)) == (200, None)

    def test_without_an_origin_there_is_nothing_to_say(self, spa: RelyingParty, browser: Browser) -> None:
        token = spa.token(spa.code(browser))
        assert _allowed(token) is None
        assert "origin" in _vary(token)

    def test_client_with_a_secret_is_in_no_browser(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app, "e-license")
        for origin in (CONFIDENTIAL, APP, OTHER):
            token = party.token(party.code(browser), {"Origin": origin})
            assert (token.status_code, _allowed(token)) == (200, None)
            bearer = {"Authorization": f"Bearer {token.get_json()['access_token']}"}
            assert _allowed(_ask(app, "GET", "/oauth2/userinfo", origin, headers=bearer)) is None
            assert _allowed(party.token("nonsense", {"Origin": origin})) is None
        named = party.token("nonsense", {"Origin": APP}, client_id="spa")
        assert named.status_code in (400, 401), "two clients in one request"

    def test_errors_can_be_read_by_whom_they_concern(self, spa: RelyingParty, browser: Browser) -> None:
        for origin, reads in ((APP, APP), (OTHER, None), ("null", None)):
            code = spa.token("nonsense", {"Origin": origin})
            assert (code.get_json()["error"], _allowed(code)) == ("invalid_grant", reads)
            grant = spa.ask("/oauth2/token", {"Origin": origin}, grant_type="password")
            assert (grant.status_code, _allowed(grant)) == (400, reads)
            revoke = spa.ask("/oauth2/revoke", {"Origin": origin})
            assert (revoke.get_json()["error"], _allowed(revoke)) == ("invalid_request", reads)
            secret = spa.ask("/oauth2/token", {"Origin": origin}, grant_type="refresh_token", client_secret="x" * 32)
            assert (secret.status_code, _allowed(secret)) == (401, reads)

    def test_request_that_is_too_long_is_an_answer_like_others(self, app: Flask) -> None:
        long = {"client_id": "spa", "grant_type": "authorization_code", "code": "x" * 5_000}
        assert _allowed(_ask(app, "POST", "/oauth2/token", APP, data=long)) == APP
        huge = _ask(app, "POST", "/oauth2/token", APP, data={"client_id": "spa", "code": "x" * 200_000})
        assert (huge.status_code, _allowed(huge)) == (413, None)

    def test_access_token_that_is_over_is_still_its_clients(
        self, spa: RelyingParty, browser: Browser, world: World
    ) -> None:
        """A program has to read the 401, or it would not know that it must ask for a new one."""
        token = spa.tokens(browser)["access_token"]
        world.pass_time(hours=2)
        bearer = {"Authorization": f"Bearer {token}"}
        for origin, reads in ((APP, APP), (OTHER, None)):
            response = _ask(spa.app, "GET", "/oauth2/userinfo", origin, headers=bearer)
            assert (response.status_code, _allowed(response)) == (401, reads)
            assert response.get_json()["error"] == "invalid_token"
        assert "WWW-Authenticate" in response.headers
        head, payload, signature = token.split(".")
        forged = {"Authorization": f"Bearer {head}.{payload}.{signature[::-1]}"}
        assert _allowed(_ask(spa.app, "GET", "/oauth2/userinfo", APP, headers=forged)) == APP

    @pytest.mark.parametrize(
        "token", ["", "nonsense", "a.b.c", "a.e30.c", "a.WzFd.c", "a.bnVsbA.c", "..", "\u00e9.\u00e9"]
    )
    def test_token_that_names_nobody_is_answered_for_nobody(self, app: Flask, token: str) -> None:
        response = _ask(app, "GET", "/oauth2/userinfo", APP, headers={"Authorization": f"Bearer {token}"})
        assert (response.status_code, _allowed(response)) == (401, None)


def test_running_configuration_counts(app: Flask, settings: Settings) -> None:
    """``clients.yaml`` is followed: an origin comes and goes with its entry."""
    late = "https://late.example.test"
    assert _allowed(_preflight(app, "/oauth2/token", late)) is None
    write_clients(settings.clients_file, (*ENTRIES, _public("late", f"{late}/callback")))
    app.extensions["idp.clients"].check()
    assert _allowed(_preflight(app, "/oauth2/token", late)) == late
    assert _allowed(_preflight(app, "/oauth2/token", APP)) is None


def test_client_that_gets_a_secret_leaves_the_browser(app: Flask, settings: Settings) -> None:
    write_clients(settings.clients_file, (*ENTRIES, client_entry("spa", redirect_uris=[f"{APP}/callback"])))
    app.extensions["idp.clients"].check()
    assert _allowed(_preflight(app, "/oauth2/token", APP)) is None
    answer = RelyingParty(app, "spa").token("nonsense", {"Origin": APP}, client_id="spa")
    assert (answer.get_json()["error"], _allowed(answer)) == ("invalid_grant", None)


def test_long_question_costs_no_time(app: Flask) -> None:
    begun = time.process_time()
    for origin in ("https://" + "a." * 30_000, APP + "/" * 60_000):
        assert _allowed(_preflight(app, "/oauth2/token", origin, "X" * 60_000, "x," * 30_000)) is None
    assert time.process_time() - begun < 5
