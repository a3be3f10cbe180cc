"""``IDP_OFFICER_NETWORKS``: from other networks there is nothing below ``/officer``, the sign-in page included."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from ipaddress import ip_network

import pytest
from flask import Flask
from support.browsing import ORIGIN, Browser
from support.officers import Equipped
from werkzeug.test import TestResponse

from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.helpdesk.door import is_inside
from idp.origin import Origin

INSIDE, OUTSIDE = {"REMOTE_ADDR": "10.1.2.3"}, {"REMOTE_ADDR": "192.0.2.7"}
NETWORKS = (ip_network("10.1.0.0/16"), ip_network("2001:db8::/32"))


@pytest.fixture
def limited(settings: Settings, database: Database, hashing: None) -> Flask:
    """An installation whose officers sit in two networks."""
    return create_app(replace(settings, officer_networks=NETWORKS), database)


def _alike(text: str, path: str) -> str:
    """A page without what differs from request to request."""
    return "\n".join(line for line in text.splitlines() if "reference" not in line).replace(path, "PATH")


def test_outside_it_is_an_address_that_no_route_has(limited: Flask) -> None:
    """Whatever the method, to the letter of page and headers."""
    client = limited.test_client()
    for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD"):
        nothing = client.open("/nothing-here", method=method, base_url=ORIGIN, environ_base=OUTSIDE)
        assert nothing.status_code == 404
        for path in ("/officer", "/officer/login", "/officer/nothing", "/officer/set-up/x", "/officer/sign-out"):
            hidden = client.open(path, method=method, base_url=ORIGIN, environ_base=OUTSIDE)
            assert hidden.status_code == 404
            assert _alike(hidden.text, path) == _alike(nothing.text, "/nothing-here")
            assert _headers(hidden) == _headers(nothing)


def test_outside_an_officers_session_opens_nothing(limited: Flask, officer: Equipped) -> None:
    browser = Browser(limited)
    token = browser.open("/officer/login", environ_base=INSIDE).form("login-submit")[1]["csrf_token"]
    fields = {"csrf_token": token, "username": officer.email, "password": "Correct-horse-9"}
    assert browser.post("/officer/login", fields, environ_base=OUTSIDE).status == 404
    for path in ("/officer", "/officer/confirm"):
        assert browser.open(path, environ_base=OUTSIDE).status == 404


def test_inside_the_sign_in_page_is_there(limited: Flask) -> None:
    browser = Browser(limited)
    assert browser.open("/officer/login", environ_base=INSIDE).has("login-submit")
    assert browser.open("/officer", follow=False, environ_base=INSIDE).location == "/officer/login"


def test_rest_of_the_provider_is_there_for_everybody(limited: Flask) -> None:
    browser = Browser(limited)
    assert browser.open("/login", environ_base=OUTSIDE).status == 200
    assert browser.open("/officers", environ_base=INSIDE).status == 404


def test_forwarded_address_counts_from_trusted_proxies_only(
    settings: Settings, database: Database, hashing: None
) -> None:
    proxy = {"REMOTE_ADDR": "172.16.0.1"}

    def status(trusted: tuple[str, ...], said: str) -> int:
        proxies = tuple(ip_network(each) for each in trusted)
        app = create_app(replace(settings, officer_networks=NETWORKS, trusted_proxies=proxies), database)
        headers = {"X-Forwarded-For": said}
        return app.test_client().get("/officer/login", base_url=ORIGIN, environ_base=proxy, headers=headers).status_code

    assert status((), "10.1.2.3") == 404
    assert status(("172.16.0.0/12",), "10.1.2.3") == 200
    assert status(("172.16.0.0/12",), "10.1.2.3, 192.0.2.7") == 404


def _headers(response: TestResponse) -> dict[str, str]:
    return {name: value for name, value in response.headers if name != "Content-Length"}


@pytest.mark.parametrize(
    ("address", "inside"),
    [
        ("10.1.255.255", True),
        ("10.2.0.1", False),
        ("::ffff:10.1.0.1", True),
        ("::ffff:10.2.0.1", False),
        ("2001:db8:1::1", True),
        ("2001:db9::1", False),
        ("10.1.0.1:4711", True),
        ("", False),
        ("unix:", False),
        ("10.1", False),
    ],
)
def test_network_of_an_address(address: str, inside: bool) -> None:
    assert is_inside(Origin(address, "", ""), NETWORKS) is inside
    assert is_inside(Origin(address, "", ""), ())


@pytest.mark.parametrize(
    "open_page", [lambda browser: browser.open("/officer/none"), lambda browser: browser.open("/officer/")]
)
def test_unknown_page_leads_to_the_sign_in_or_is_not_found(
    browser: Browser, officer: Equipped, open_page: Callable[[Browser], object]
) -> None:
    open_page(browser)
    assert browser.page.has("login-submit")
    officer.sign_in(browser)
    open_page(browser)
    assert browser.page.status == 404
    assert browser.page.find("main").xpath(".//a[@href='/officer']")
