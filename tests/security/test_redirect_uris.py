"""An address that is nearly registered is not (RFC 9700 section 4.1).

``docs/requirements/security.md``, rows 1, 2 and 46, cases 10 and 16: the class, not the sample.
"""

from __future__ import annotations

import itertools

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from support.attacks.full_size import tries
from support.attacks.hostile import ELSEWHERE, nearly, tricks
from support.browsing import ORIGIN
from support.relying_party import RelyingParty
from support.world import ENTRIES, client_entry, write_clients

from idp import clients
from idp.clients import Clients
from idp.config import Settings
from idp.oidc.authorization import target
from idp.oidc.authorization.target import NotRedirectable
from idp.oidc.logout import end_session
from idp.oidc.logout.end_session import BadLogoutRequest
from idp.oidc.server import Protocol

MANY = (
    "https://many.example.test/callback",
    "https://many.example.test/callback/deeper",
    "https://many.example.test:8443/Callback",
    "https://many.example.test/callback?one=1&two=%2F",
    "https://many.example.test",
    "https://MANY.example.test/%63allback",
    "http://127.0.0.1:8123/callback",
    "http://[::1]:8123/callback",
    "https://xn--o3cw4h.example.test/",
)


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With one more system, whose addresses lie close together."""
    many = client_entry("many", redirect_uris=list(MANY), post_logout_redirect_uris=list(MANY))
    write_clients(settings.clients_file, (*ENTRIES, many))
    return settings


@pytest.fixture
def registered(settings: Settings) -> Clients:
    """The systems of the file."""
    return clients.load(settings.clients_file, {})


def test_nearly_registered_redirect_uri_is_refused(registered: Clients) -> None:
    """One byte is enough, and so is every trick that has worked elsewhere."""

    @tries(250, 20_000)
    @given(address=nearly(MANY))
    def refused(address: str) -> None:
        pairs = (("client_id", "many"), ("redirect_uri", address))
        with pytest.raises(NotRedirectable) as caught:
            target.find_target(pairs, registered)
        assert caught.value.parameter == "redirect_uri"

    refused()
    for address in MANY:
        pairs = (("client_id", "many"), ("redirect_uri", address))
        assert target.find_target(pairs, registered).redirect_uri == address


def test_nearly_registered_redirect_uri_is_an_error_page_by_every_method(app: Flask) -> None:
    client, party = app.test_client(), RelyingParty(app, "many")

    @tries(100, 3_000)
    @given(address=nearly(MANY), method=st.sampled_from(["GET", "POST"]))
    def refused(address: str, method: str) -> None:
        parameters = party.request(redirect_uri=address)
        if "\r" in address or "\n" in address or method == "GET":
            given = {"query_string": parameters, "method": "GET"}
        else:
            given = {"data": parameters, "method": "POST"}
        response = client.open("/oauth2/authorize", base_url=ORIGIN, **given)
        assert response.status_code == 400
        assert "Location" not in response.headers
        assert 'id="parameter"' in response.text

    refused()


def test_every_known_redirect_uri_trick_is_refused(registered: Clients) -> None:
    for address, known in itertools.product(tricks(MANY[0]) + ELSEWHERE, ("many", "e-license")):
        if address in MANY:
            continue
        with pytest.raises(NotRedirectable):
            target.find_target((("client_id", known), ("redirect_uri", address)), registered)


def test_redirect_uri_of_another_client_is_refused(registered: Clients) -> None:
    for one, other in itertools.permutations(registered, 2):
        for address in other.redirect_uris:
            with pytest.raises(NotRedirectable):
                target.find_target((("client_id", one.client_id), ("redirect_uri", address)), registered)


def test_nearly_registered_post_logout_redirect_uri_is_refused(app: Flask, registered: Clients) -> None:
    """The same for ``post_logout_redirect_uri`` (RP-Initiated Logout 1.0 section 3)."""
    protocol: Protocol = app.extensions["idp.oidc"]

    @tries(200, 10_000)
    @given(address=nearly(MANY))
    def refused(address: str) -> None:
        values = {"client_id": "many", "post_logout_redirect_uri": address}
        with pytest.raises(BadLogoutRequest):
            end_session.read(values, registered, protocol.keys, ORIGIN)

    refused()
    values = {"client_id": "many", "post_logout_redirect_uri": MANY[3]}
    assert end_session.read(values, registered, protocol.keys, ORIGIN).redirect_uri == MANY[3]
