"""What a page leaves for the next one of its request."""

from __future__ import annotations

from flask import Flask
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import World


def test_what_one_login_chose_counts_in_no_other(app: Flask, world: World, browser: Browser) -> None:
    """Two people with one waiting request: each is asked in whose name to act."""
    first, second, party = world.user(), world.user(), RelyingParty(app)
    browser.sign_in(first)
    party.authorize(browser, prompt="select_account")
    back = browser.press("acting-for-submit", follow=False, delegation_id="").location or ""
    other = Browser(app)
    other.sign_in(second)
    page = other.open(back)
    assert page.has("acting-for-submit"), "the other's choice is not theirs"
    assert page.location is None
