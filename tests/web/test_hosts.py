"""Under which names the provider answers: hosts have no case, and every name of this machine is one while the issuer
is on loopback. What is answered names no host but the issuer's.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode

import pytest
from flask import Flask

from idp.app import create_app
from idp.config import Settings
from idp.db import Database

EVIL = (
    *(
        "evil.example",
        "localhost.evil.example",
        "localhost@evil",
        "127.0.0.1.evil.example",
        "127.0.0.1@evil",
        "evil@::1",
    ),
    *(
        "",
        " ",
        "[",
        "[]",
        "[::1",
        "::1",
        "::1]:8000",
        "[::1]evil",
        "[::2]:8000",
        "[evil]:8000",
        "[::1]:8000:1",
        "[::1%25]",
    ),
    *("0.0.0.0:8000", "10.0.0.1", "[::]:8000", "2130706433:8000", "x y", "localhost..:8000", "127.1:8000", "*"),
)
#: issuer → names that it answers under, names that it does not
NAMES = {
    "http://localhost:8000": (
        (
            *("localhost:8000", "LOCALHOST:8000", "LocalHost:8000", "localhost", "127.0.0.1:8000", "127.0.0.1"),
            *("127.9.9.9:1", "[::1]:8000", "[::1]", "[0:0:0:0:0:0:0:1]:8000"),
        ),
        EVIL,
    ),
    "http://[::1]:8000": (("[::1]:8000", "[::1]", "127.0.0.1:8000", "LOCALHOST:8000"), EVIL),
    "http://127.0.0.1": (("127.0.0.1", "127.0.0.1:80", "[::1]:80", "Localhost"), EVIL),
    "https://sso.example.test": (
        ("sso.example.test", "SSO.Example.TEST", "sso.example.test:443", "SSO.example.test:443"),
        (
            *("sso.example.test:8443", "sso.example.test.", "sso.example.test.:443", "xsso.example.test", "localhost"),
            *("sso.example.test:44", "sso.example.test:443:443", "sso.example.test,sso.example.test", "[::1]", *EVIL),
        ),
    ),
    "https://sso.example.test:8443": (
        ("sso.example.test:8443", "SSO.example.test:8443"),
        ("sso.example.test", "sso.example.test:443", "sso.example.test:", "localhost:8443", *EVIL),
    ),
}


def _app(settings: Settings, database: Database, issuer: str) -> Flask:
    return create_app(replace(settings, issuer=issuer, clock_offset_file=None), database)


@pytest.mark.parametrize("issuer", NAMES)
def test_hosts_have_no_case(settings: Settings, database: Database, issuer: str) -> None:
    """A name that is not ours is refused whatever is asked for.

    RFC 9110 section 4.2.3; ``docs/requirements/security.md``, row 76, case 22.
    """
    client = _app(settings, database, issuer).test_client()
    for names, status in zip(NAMES[issuer], (200, 400), strict=True):
        for name in names:
            for path in ("/login", "/.well-known/openid-configuration"):
                response = client.get(path, environ_overrides={"HTTP_HOST": name})
                assert response.status_code == status, name


def test_nothing_is_named_after_the_host_that_was_asked(settings: Settings, database: Database) -> None:
    """Whoever comes by another name of this machine gets the pages, but no address with it: links have no host, and
    what systems are told is the issuer's.
    """
    client = _app(settings, database, "http://localhost:8000").test_client()
    authorize = {"client_id": "e-license", "redirect_uri": "https://e-license.example.test/callback"}
    paths = (
        "/",
        "/login",
        "/login?lang=en",
        "/logout",
        "/account",
        "/forgot-password",
        "/register",
        "/nowhere",
    )
    paths = (*paths, "/.well-known/openid-configuration", f"/oauth2/authorize?{urlencode(authorize)}")
    for name in ("127.0.0.1:8000", "[::1]:8000", "127.8.7.6:8000", "LOCALHOST:8000"):
        for path in paths:
            response = client.get(path, environ_overrides={"HTTP_HOST": name})
            assert response.status_code < 500
            said = f"{response.headers}{response.get_data(as_text=True)}"
            assert name.partition("]")[0].partition(":8000")[0] not in said, (name, path)
