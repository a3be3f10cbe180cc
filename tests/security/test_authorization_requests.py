"""What an authorization request may ask for.

``docs/requirements/security.md``, rows 6, 7, 8, 10, 12, 13 and 16.
"""

from __future__ import annotations

import base64
import itertools
import socket
import threading
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from flask import Flask
from hypothesis import example, given
from hypothesis import strategies as st
from support.attacks.full_size import size, tries
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of, s256
from support.world import World

from idp.clients import Clients


def _spellings() -> Iterator[str]:
    words = ("code", "token", "id_token", "none", "")
    for count in (1, 2, 3):
        yield from (" ".join(chosen) for chosen in itertools.permutations(words, count))
    yield from ("CODE", "Code", "code ", " code", "code  code", "code,token", "code+token", "cоde", "code\0", "code\n")


def test_every_response_type_but_code_is_refused(app: Flask, world: World) -> None:
    """RFC 9700 sections 2.1.2 and 2.4; no code or token comes back for any other spelling."""
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    for response_type in _spellings():
        answer = answer_of(party.authorize(browser, response_type=response_type))
        if response_type == "code":
            assert "code" in answer
            continue
        expected = "unsupported_response_type" if response_type and "\0" not in response_type else "invalid_request"
        assert answer["error"] == expected, response_type
        assert answer.keys().isdisjoint({"code", "token", "access_token", "id_token"})
        assert not urlsplit(browser.page.location or "").fragment


def test_pkce_with_s256_is_required_unless_the_client_entry_says_otherwise(app: Flask, world: World) -> None:
    """RFC 9700 section 2.1.1; a client that need not have one cannot have a weak one either."""
    browser = Browser(app)
    browser.sign_in(world.user())
    registered: Clients = app.extensions["idp.clients"].current()
    weak = [
        {"code_challenge": challenge, "code_challenge_method": method}
        for challenge in (None, "", s256("x" * 43), "x" * 42, "x" * 44, s256("x") + "=", "+" * 43)
        for method in (None, "", "plain", "s256", "S256 ", "S512", "S256 plain")
    ]
    weak += [{"code_challenge": bad, "code_challenge_method": "S256"} for bad in (None, "x" * 42, "x" * 44, "+" * 43)]
    for client in registered:
        party = RelyingParty(app, client.client_id)
        for changes in weak:
            left_out = not any(changes.values())
            where = {"redirect_uri": client.redirect_uris[0]}
            answer = answer_of(party.authorize(browser, prompt="none", **where, **changes))
            if left_out and not client.require_pkce:
                assert answer.get("error") != "invalid_request", changes
            else:
                assert answer.get("error") == "invalid_request", (client.client_id, changes)


def test_authorization_code_needs_the_right_code_verifier(app: Flask, world: World) -> None:
    """RFC 9700 section 4.8.2; ``docs/requirements/security.md``, cases 10 and 19."""
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    right, challenge = party.verifier, s256(party.verifier)
    wrong: tuple[str | None, ...] = (
        *(None, "", challenge, s256(challenge), right[:-1], right + "A", right + "=", right.swapcase(), f" {right}"),
        *(f"{right} ", f"{right}\n", f"{right}\0", right[::-1], base64.b64encode(right.encode()).decode(), "null", "0"),
        *("x" * 43, "x" * 128, "x" * 4_096, "ไทย" * 20, RelyingParty(app).verifier),
    )
    for verifier in wrong:
        response = party.token(party.code(browser), code_verifier=verifier)
        assert (response.status_code, response.get_json()["error"]) == (400, "invalid_grant"), verifier
    free = RelyingParty(app, "no-pkce")
    for verifier in (free.verifier, challenge, "0", "x"):
        code = free.code(browser, code_challenge=None, code_challenge_method=None)
        response = free.token(code, code_verifier=verifier)
        assert (response.status_code, response.get_json()["error"]) == (400, "invalid_grant"), verifier
        assert free.token(code, code_verifier=None).status_code == 200, "the code itself was good"


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=64)


def test_state_and_nonce_return_unchanged(app: Flask, world: World) -> None:
    """OpenID Connect Core 3.1.2.1 and 3.1.3.7; 64 characters and more of anything but NUL."""
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())

    @tries(15, 600)
    @given(state=TEXT, nonce=TEXT)
    @example(state="x" * 4_096, nonce="n" * 4_096)
    @example(state="\r\nSet-Cookie: a=b", nonce="%00%0d%0a&code=1#x")
    @example(state='"><script>alert(1)</script>', nonce="'; DROP TABLE authorization_code; --")
    @example(state="\u2028\ufeff\ue000\U0010ffff", nonce=" \t\n ")
    @example(state="&code=mine&iss=https://evil.example#", nonce="{{7*7}}${7*7}%s%n")
    def same(state: str, nonce: str) -> None:
        location = party.authorize(browser, state=state, nonce=nonce).location or ""
        assert location.isascii()
        assert location.isprintable()
        found = parse_qs(urlsplit(location).query, keep_blank_values=True, strict_parsing=True)
        assert found["state"] == [state]
        assert found["iss"] == [ORIGIN]
        claims = party.claims(party.token(found["code"][0]).get_json()["id_token"])
        assert claims["nonce"] == nonce

    same()


PARAMETERS = (
    *("response_type", "scope", "state", "nonce", "code_challenge", "code_challenge_method", "response_mode", "prompt"),
    *("max_age", "ui_locales", "id_token_hint", "login_hint", "acr_values", "display", "claims", "claims_locales"),
    *("request", "request_uri", "registration", "unheard_of"),
)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_repeated_authorization_parameter_is_an_invalid_request(app: Flask, world: World, method: str) -> None:
    """RFC 6749 section 3.1: the same value twice as well; client and address are on a page
    (``docs/requirements/security.md``, row 4).
    """
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    for name in PARAMETERS:
        first = party.request().get(name, "x")
        for second in (first, "y"):
            pairs = [*(pair for pair in party.request().items() if pair[0] != name), (name, first), (name, second)]
            if method == "GET":
                page = browser.open(f"/oauth2/authorize?{urlencode(pairs)}", follow=False)
            else:
                page = browser.post("/oauth2/authorize", {key: [v for k, v in pairs if k == key] for key, _ in pairs})
            assert answer_of(page)["error"] == "invalid_request", (name, second)


def test_repeated_token_parameter_is_an_invalid_request(app: Flask, world: World) -> None:
    browser, party = Browser(app), RelyingParty(app, "poster", auth="post")
    browser.sign_in(world.user())
    good = {
        "grant_type": "authorization_code",
        "redirect_uri": party.redirect_uri,
        "code_verifier": party.verifier,
        "client_id": "poster",
        "client_secret": party.secret,
        "code": party.code(browser),
    }
    for name in (*good, "scope", "unheard_of"):
        for second in (good.get(name, "x"), "y"):
            form: dict[str, Any] = {**good, name: [good.get(name, "x"), second]}
            response = app.test_client().post("/oauth2/token", base_url=ORIGIN, data=form)
            assert (response.status_code, response.get_json()["error"]) == (400, "invalid_request"), name
    assert app.test_client().post("/oauth2/token", base_url=ORIGIN, data=good).status_code == 200, "none spoilt it"


class Canary:
    """Listens on loopback, in both families, and counts who comes."""

    def __init__(self) -> None:
        self.visits: list[str] = []
        self._sockets = [socket.create_server(("127.0.0.1", 0))]
        self.port = int(self._sockets[0].getsockname()[1])
        if socket.has_ipv6:
            self._sockets.append(socket.create_server(("::1", self.port), family=socket.AF_INET6))
        for each in self._sockets:
            threading.Thread(target=self._listen, args=(each,), daemon=True).start()

    def _listen(self, server: socket.socket) -> None:
        while True:
            try:
                connection, peer = server.accept()
            except OSError:
                return
            self.visits.append(str(peer))
            connection.close()

    def addresses(self) -> Iterator[str]:
        """Every spelling of it that some client has followed."""
        port = self.port
        for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f000001", "127.1", "0"):
            for scheme in ("http", "https", "HTTP", "gopher", "ftp", "ldap", "dict", "ws"):
                yield f"{scheme}://{host}:{port}/request.jwt"
        yield from (f"http://user@127.0.0.1:{port}/", f"//127.0.0.1:{port}/", f"http:127.0.0.1:{port}")
        yield from ("http://169.254.169.254/latest/meta-data/", "file:///etc/passwd", "netdoc:///etc/passwd", "jar:x!/")

    def close(self) -> None:
        """Stop listening."""
        for each in self._sockets:
            each.shutdown(socket.SHUT_RDWR)
            each.close()


@pytest.fixture
def canary() -> Iterator[Canary]:
    """Somebody who notices whoever calls."""
    canary = Canary()
    yield canary
    canary.close()


def test_request_uri_and_key_addresses_are_never_fetched(app: Flask, world: World, canary: Canary) -> None:
    """OpenID Connect Core 6.2; ``docs/requirements/security.md``, case 7:
    not at either method,
    not by a parameter, not by what stands in a request object or in the header of a token.
    """
    browser, party = Browser(app), RelyingParty(app)
    browser.sign_in(world.user())
    for address in list(canary.addresses())[:: size(4, 1)]:
        header = f'{{"alg":"RS256","jku":"{address}","x5u":"{address}","kid":"{address}"}}'
        token = base64.urlsafe_b64encode(header.encode()).decode().rstrip("=") + ".e30.AAAA"
        for changes, error in (
            ({"request_uri": address}, "request_uri_not_supported"),
            ({"request": token}, "request_not_supported"),
            ({"registration": f'{{"jwks_uri":"{address}","logo_uri":"{address}"}}'}, "registration_not_supported"),
            ({"id_token_hint": token}, "invalid_request"),
        ):
            assert answer_of(party.authorize(browser, **changes))["error"] == error, address
            assert answer_of(browser.post("/oauth2/authorize", party.request(**changes)))["error"] == error
        assert browser.open(f"/logout?{urlencode({'id_token_hint': token, 'client_id': address})}").status == 400
        assert party.authorize(browser, client_id=address).status == 400
        assert party.userinfo(token).status_code == 401
    with socket.create_connection(("127.0.0.1", canary.port)):
        pass
    for _ in range(6_000):
        if canary.visits:
            break
        threading.Event().wait(0.01)
    assert len(canary.visits) == 1, "it notices the one who came to see whether it does, and nobody else"
