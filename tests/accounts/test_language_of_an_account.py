"""The language of mails and of the claim ``locale``: what was chosen last, on ``/account`` or before a sign-in."""

from __future__ import annotations

import pytest
from flask import Flask
from support.browsing import Browser
from support.letterbox import Letterbox
from support.relying_party import RelyingParty
from support.world import World

from idp.db import Database
from idp.models import Account


def _known(database: Database, account_id: str) -> Account:
    with database.reader() as session:
        return session.get_one(Account, account_id)


def test_it_is_chosen_on_the_account_page_and_told_to_systems(
    app: Flask, world: World, database: Database, letterbox: Letterbox
) -> None:
    user = world.user(locale="th")
    browser = Browser(app)
    browser.sign_in(user)
    before = _known(database, user.id)
    letterbox.fetch()
    world.pass_time(seconds=5)
    browser.open("/account")
    assert browser.page.find("locale-th").get("checked") is not None
    page = browser.post(
        "/account", {"csrf_token": browser.page.form("account-submit")[1]["csrf_token"], "locale": "en"}
    )
    assert page.status == 200
    assert page.find("locale-en").get("checked") is not None
    assert "Manage your information" in page.words("main"), "pages follow"
    after = _known(database, user.id)
    assert (after.locale, after.updated_at > before.updated_at) == ("en", True)
    assert after.contact_name == before.contact_name
    browser.open("/forgot-password")
    browser.press("forgot-submit", email=after.email)
    assert letterbox.one()["Subject"] == "Set a new password"
    party = RelyingParty(app)
    userinfo = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    assert userinfo["locale"] == "en"
    assert userinfo["updated_at"] == int(after.updated_at.timestamp())


def test_it_alone_may_be_sent_and_what_is_none_is_refused(app: Flask, world: World, database: Database) -> None:
    user = world.user(contact_name="ชื่อเดิม")
    browser = Browser(app)
    browser.sign_in(user)
    token = browser.open("/account").form("account-submit")[1]["csrf_token"]
    assert browser.post("/account", {"csrf_token": token, "locale": "de"}).status == 422
    assert browser.post("/account", {"csrf_token": token, "locale": "en"}).status == 200
    known = _known(database, user.id)
    assert (known.locale, known.contact_name) == ("en", "ชื่อเดิม")


@pytest.mark.parametrize(
    ("before", "address", "headers", "after"),
    [
        ("th", "/login?lang=en", {}, "en"),
        ("en", "/login?lang=th", {}, "th"),
        ("en", "/login", {}, "en"),
        ("th", "/login", {"Accept-Language": "en"}, "th"),
        ("th", "/login?lang=xx", {"Accept-Language": "en"}, "th"),
    ],
)
def test_language_switch_before_a_sign_in_counts_and_the_browsers_own_never(
    app: Flask, world: World, database: Database, before: str, address: str, headers: dict[str, str], after: str
) -> None:
    user = world.user(locale=before)
    browser = Browser(app)
    browser.client.environ_base.update(
        {f"HTTP_{name.upper().replace('-', '_')}": each for name, each in headers.items()}
    )
    browser.open(address)
    browser.sign_in(user)
    browser.open("/account")
    assert _known(database, user.id).locale == after
