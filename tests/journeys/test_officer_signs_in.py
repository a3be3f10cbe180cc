"""An officer in a real browser: set up by a link with a passkey, signed in with it, asked again before an act."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pyotp
from playwright.sync_api import Browser, Page, expect
from support.pages.officers import NEW_PASSWORD
from support.pages.visitor import Place

from idp import clock
from idp.crypto import new_id
from idp.db import transaction
from idp.helpdesk.sign_in import accounts
from idp.models import OfficerRole
from idp.origin import HERE, Act

_AUTHENTICATOR = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


def test_new_officer_with_a_passkey(demo: Any, chromium: Browser, new_page: Callable[..., Page]) -> None:
    place, email = Place(demo, chromium), f"{new_id().lower()}@tisi.example"
    with transaction(place.database) as work:
        secret = accounts.add(work.writing(), email, OfficerRole.OPERATOR, Act(HERE, clock.now()))
    place.database.dispose()
    page = new_page()
    tools = page.context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": _AUTHENTICATOR})
    page.goto(f"{demo.issuer}/officer/set-up/{secret}")
    page.fill("#password", NEW_PASSWORD)
    page.fill("#password_confirm", NEW_PASSWORD)
    page.click("#set-up-submit")
    page.click("#passkey-add")
    page.fill("#username", email)
    page.fill("#password", NEW_PASSWORD)
    page.click("#login-submit")
    page.click("#passkey-login")
    expect(page.locator("#officer-name")).to_have_text(email)
    page.goto(f"{demo.issuer}/officer/confirm")
    page.click("#passkey-login")
    expect(page).to_have_url(f"{demo.issuer}/officer")
    page.click("#sign-out")
    expect(page.locator("#login-submit")).to_be_visible()
    page.goto(f"{demo.issuer}/officer/set-up/{secret}")
    expect(page.locator("#set-up-submit")).to_have_count(0)


def test_officer_of_the_demonstration_without_script(demo: Any, new_page: Callable[..., Page]) -> None:
    officer = demo.summary["second_officer"]
    page = new_page(java_script_enabled=False)
    page.goto(f"{demo.issuer}/officer")
    page.fill("#username", officer["username"])
    page.fill("#password", officer["password"])
    page.click("#login-submit")
    page.fill("#code", pyotp.TOTP(officer["totp_secret"]).at(int(time.time())))
    page.click("#two-factor-submit")
    expect(page.locator("#main h1")).to_be_visible()
    expect(page.locator("#officer-name")).to_have_text(officer["username"])
