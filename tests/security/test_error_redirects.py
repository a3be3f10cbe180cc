"""An error goes back to a client whose address was checked, and to nobody else.

``docs/requirements/security.md``, rows 4, 5 and 11, cases 3 and 4; RFC 9700 section 4.11.2; RFC 6749 section
4.1.2.1; RFC 9207.

Authlib CVE-2026-41479 and CVE-2026-44681 were open redirects: a fault was answered before client and address had been
looked at. So each fault that is known to any check meets each wrong target.
"""

from __future__ import annotations

import itertools
import traceback
from typing import Any
from urllib.parse import urlencode

import pytest
from flask import Flask
from support.attacks.full_size import size
from support.attacks.hostile import FAULTS, pairs_of
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of
from support.world import World

from idp.oidc.authorization import checks, requests
from idp.oidc.authorization.target import RedirectRefused
from idp.oidc.server import Protocol

WRONG_TARGETS: tuple[dict[str, Any], ...] = (
    {"redirect_uri": "https://evil.example/callback"},
    {"client_id": "nobody"},
    {"redirect_uri": ("https://e-license.example.test/callback", "https://evil.example/callback")},
    {"client_id": "nobody", "redirect_uri": "https://evil.example/callback"},
    {"redirect_uri": None},
    {"client_id": None},
    {"client_id": ("e-license", "e-license")},
    {"client_id": "e-license\0"},
    {"redirect_uri": "//evil.example"},
    {"redirect_uri": "javascript:alert(1)"},
    {"redirect_uri": "https://e-license.example.test:80@evil.example/callback"},
)


@pytest.mark.parametrize("signed_in", [False, True])
def test_no_error_redirects_before_client_and_redirect_uri_are_checked(
    app: Flask, world: World, signed_in: bool
) -> None:
    browser, party = Browser(app), RelyingParty(app)
    if signed_in:
        browser.sign_in(world.user())
    for fault, wrong in itertools.product(({}, *FAULTS), WRONG_TARGETS[: size(3, None)]):
        pairs = pairs_of({**party.request(), **fault, **wrong})
        for asked in ({"query_string": urlencode(pairs)}, {"data": _form(pairs), "method": "POST"}):
            response = browser.client.open("/oauth2/authorize", base_url=ORIGIN, **asked)
            assert response.status_code == 400, (fault, wrong)
            assert "Location" not in response.headers, (fault, wrong)
            assert 'id="parameter"' in response.text
            assert 'evil.example/callback"' not in response.text, "nothing of theirs to click on"


def test_errors_return_to_a_registered_redirect_uri_with_state_and_iss(app: Flask) -> None:
    browser, party = Browser(app), RelyingParty(app)
    for fault in FAULTS:
        page = browser.open(f"/oauth2/authorize?{urlencode(pairs_of({**party.request(), **fault}))}", follow=False)
        assert page.status == 303, fault
        assert (page.location or "").startswith(f"{party.redirect_uri}?"), fault
        answer = answer_of(page)
        assert answer["error"], fault
        assert answer["iss"] == ORIGIN, fault
        assert answer.get("state") == (None if isinstance(fault.get("state"), tuple) else party.state), fault


def test_error_cases_cover_every_check(app: Flask) -> None:
    """Whoever adds a check adds a fault to ``hostile.FAULTS``: else the two tests above say less than they seem to."""
    protocol: Protocol = app.extensions["idp.oidc"]
    registered, party = app.extensions["idp.clients"].current(), RelyingParty(app)
    met = set()
    for fault in FAULTS:
        try:
            requests.read(pairs_of({**party.request(), **fault}), registered, protocol.keys, ORIGIN)
        except RedirectRefused as refused:
            met |= {frame.name for frame in traceback.extract_tb(refused.__traceback__)}
    assert {check.__name__ for check in checks._CHECKS} - met == set()


def _form(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    form: dict[str, list[str]] = {}
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    return form
