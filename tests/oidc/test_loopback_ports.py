"""Native programs (RFC 8252): on loopback a public client may name another port, and nothing else may differ."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from support.browsing import Browser
from support.relying_party import RelyingParty, answer_of
from support.world import ENTRIES, World, client_entry, write_clients

from idp.config import Settings

REGISTERED = (
    "http://127.0.0.1/cb",
    "http://127.0.0.1:8400/fixed?one=1&two=%2F",
    "http://[::1]:8400/six",
    "http://localhost:8400/cb",
    "http://127.0.0.2/other",
    "https://127.0.0.1/tls",
    "https://native.example.test/callback",
)
GOOD = (
    *REGISTERED,
    *("http://127.0.0.1:1/cb", "http://127.0.0.1:51234/cb", "http://127.0.0.1:65535/cb", "http://127.0.0.1:80/cb"),
    *("http://127.0.0.1:51234/fixed?one=1&two=%2F", "http://127.0.0.1/fixed?one=1&two=%2F"),
    *("http://[::1]:51234/six", "http://[::1]/six"),
)
REFUSED = (
    # the host, the scheme
    *("http://localhost:51234/cb", "http://localhost/cb", "http://LOCALHOST:8400/cb", "http://127.0.0.2:51234/other"),
    *("https://127.0.0.1:51234/tls", "https://127.0.0.1:51234/cb", "https://native.example.test:8443/callback"),
    *("HTTP://127.0.0.1:51234/cb", "http://127.1:51234/cb", "http://2130706433:51234/cb", "http://127.0.0.1.:51234/cb"),
    *("http://[::1]:51234/cb", "http://[0:0:0:0:0:0:0:1]:51234/six", "http://[::ffff:127.0.0.1]:51234/six"),
    *("http://127.0.0.1.evil.example:51234/cb", "http://0.0.0.0:51234/cb", "http://127.0.0.1%2eevil.example/cb"),
    # what is no port
    *("http://127.0.0.1:/cb", "http://127.0.0.1:0/cb", "http://127.0.0.1:65536/cb", "http://127.0.0.1:080/cb"),
    *("http://127.0.0.1:5123a/cb", "http://127.0.0.1:-1/cb", "http://127.0.0.1:999999/cb", "http://127.0.0.1:๕๑/cb"),
    *("http://127.0.0.1:51234@evil.example/cb", "http://evil@127.0.0.1:51234/cb", "http://127.0.0.1: 51234/cb"),
    *("http://127.0.0.1:51234\\@evil.example/cb", "http://127.0.0.1:51234:80/cb", "http://127.0.0.1#:51234/cb"),
    # what follows it
    *("http://127.0.0.1:51234/cb/", "http://127.0.0.1:51234/CB", "http://127.0.0.1:51234", "http://127.0.0.1:51234/"),
    *("http://127.0.0.1:51234/cb?a=b", "http://127.0.0.1:51234/cb#x", "http://127.0.0.1:51234/%63b"),
    *("http://127.0.0.1:51234//cb", "http://127.0.0.1:51234/./cb", "http://127.0.0.1:51234/cb/../cb"),
    *("http://127.0.0.1:51234/fixed", "http://127.0.0.1:51234/fixed?one=1&two=/", "http://127.0.0.1:51234/cb\n"),
)
NATIVE = client_entry(
    "native", token_endpoint_auth_method="none", client_secret_hash=None, redirect_uris=list(REGISTERED)
)


pytestmark = pytest.mark.clients(*ENTRIES[1:], NATIVE, client_entry("e-license", redirect_uris=list(REGISTERED)))


@pytest.fixture
def native(app: Flask, world: World, browser: Browser) -> RelyingParty:
    """The program, and somebody who is signed in."""
    browser.sign_in(world.user())
    return RelyingParty(app, "native", auth="none")


def _redeemed(party: RelyingParty, browser: Browser, asked: str, shown: str) -> Any:
    page = party.authorize(browser, redirect_uri=asked)
    assert page.location is not None, asked
    assert page.location.startswith(f"{asked}{'&' if '?' in asked else '?'}"), "back to the very port"
    return party.token(answer_of(page)["code"], redirect_uri=shown)


def test_any_port_on_loopback(native: RelyingParty, browser: Browser) -> None:
    """RFC 8252 section 7.3. The code is redeemed with the address of its request."""
    for address in GOOD:
        assert _redeemed(native, browser, address, address).status_code == 200, address


def test_nothing_else_may_differ(native: RelyingParty, browser: Browser) -> None:
    """RFC 8252 section 8.3: no name that may lead elsewhere; else byte for byte as ever."""
    for address in REFUSED:
        page = native.authorize(browser, redirect_uri=address)
        assert (page.status, page.location) == (400, None), address
        assert "redirect_uri" in page.words(), address


def test_code_belongs_to_the_address_of_its_request(native: RelyingParty, browser: Browser) -> None:
    """Another registered one is no better than none, and no other port."""
    asked = "http://127.0.0.1:51234/cb"
    for shown in ("http://127.0.0.1/cb", "http://127.0.0.1:51235/cb", "http://[::1]:51234/six", "", REGISTERED[-1]):
        answer = _redeemed(native, browser, asked, shown)
        assert (answer.status_code, answer.get_json()["error"]) in ((400, "invalid_grant"), (400, "invalid_request"))


def test_system_with_a_secret_has_a_port_of_its_own(app: Flask, native: RelyingParty, browser: Browser) -> None:
    secret = RelyingParty(app, "e-license")
    for address in GOOD:
        registered = address in REGISTERED
        page = secret.authorize(browser, redirect_uri=address)
        assert (page.location is not None) is registered, address


def test_errors_go_to_the_very_port_too(native: RelyingParty, browser: Browser) -> None:
    page = native.authorize(browser, redirect_uri="http://127.0.0.1:51234/cb", response_type="token")
    assert page.location
    assert page.location.startswith("http://127.0.0.1:51234/cb?error=unsupported_response_type")


def test_sign_in_page_may_lead_to_the_very_port(app: Flask) -> None:
    """Chromium holds ``form-action`` against the redirect after the form. An IPv6 address cannot stand there."""
    native = RelyingParty(app, "native", auth="none")
    for address, source in (
        ("http://127.0.0.1:51234/cb", "http://127.0.0.1:51234"),
        ("http://[::1]:51234/six", "http:"),
    ):
        policy = native.authorize(Browser(app), redirect_uri=address).headers["Content-Security-Policy"]
        (targets,) = [part for part in policy.split("; ") if part.startswith("form-action ")]
        assert source in targets.split()
        assert "[" not in policy


def test_addresses_after_signing_out_are_compared_byte_for_byte(
    app: Flask, settings: Settings, world: World, browser: Browser
) -> None:
    entry = {**NATIVE, "post_logout_redirect_uris": ["http://127.0.0.1:8400/bye"]}
    write_clients(settings.clients_file, (*ENTRIES, entry))
    app.extensions["idp.clients"].check()
    for port, status in (("8400", 303), ("51234", 400)):
        query = {"client_id": "native", "post_logout_redirect_uri": f"http://127.0.0.1:{port}/bye"}
        assert browser.open(f"/logout?{urlencode(query)}", follow=False).status == status
