"""An imported account without an e-mail address: completed at the first sign-in, its address confirmed by a link."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import ORIGIN, Browser
from support.legacy_files import OLD_PASSWORD, STRONG, row, tax_id, write
from support.letterbox import Letterbox, links_of, text_of
from support.registration_by_hand import ADDRESS, CONTACT
from support.relying_party import RelyingParty
from support.world import User, World

from idp import clock
from idp.accounts import mail_links
from idp.accounts.legacy_import import run
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.sign_in import vouching
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import Account, AccountStatus, AuditEvent, Login

TYPED = "office@example.co.th"
FILLED = {
    **{name: value for name, value in CONTACT.items() if name not in ("email", "contact_phone")},
    **{f"registered_{part}": value for part, value in ADDRESS.items()},
    "birth_or_registration_date": "2001-02-03",
    "same_address": "y",
    "accept_terms": "y",
}
NEW_PASSWORD = "Another-Password-2569"


@pytest.fixture
def account_id(database: Database, settings: Settings, tmp_path: Path) -> str:
    """The account of a row whose address is ``-``; its user name is ``old``."""
    given = row(username="old", email="-", tax_id=tax_id(11), password_hash=STRONG["bcrypt-2y"])
    file = write(tmp_path / "old.csv", [given])
    assert run.import_file(file, database, Vault(settings.secret_keys)).accounts == 1
    with database.reader() as session:
        return session.scalars(select(Account.id)).one()


def _account(database: Database, account_id: str) -> Account:
    with database.reader() as session:
        return session.get_one(Account, account_id)


def _sign_in(browser: Browser, password: str = OLD_PASSWORD) -> None:
    browser.open("/login")
    browser.press("login-submit", username="old", password=password)


def _complete(browser: Browser, email: str = TYPED) -> None:
    _sign_in(browser)
    assert browser.press("complete-submit", **FILLED, email=email).url == f"{ORIGIN}/"


def _wants_reset(app: Flask, letterbox: Letterbox) -> list[str]:
    """The links for a new password that somebody gets who asks for the address."""
    browser = Browser(app)
    browser.open("/forgot-password")
    browser.press("forgot-submit", email=TYPED)
    return [link for mail in letterbox.fetch() for link in links_of(mail, "/reset-password/")]


def test_completed_then_confirmed_by_the_link_and_no_reset_before(
    app: Flask, browser: Browser, database: Database, letterbox: Letterbox, account_id: str
) -> None:
    _sign_in(browser)
    assert browser.press("complete-submit", **FILLED).has("email-error"), "an address is asked for"
    assert browser.press("complete-submit", **FILLED, email=TYPED).url == f"{ORIGIN}/"
    account = _account(database, account_id)
    assert (account.email, account.unconfirmed_email, account.email_verified_at) == (None, TYPED, None)
    (mail,) = letterbox.fetch(sign_ins=True)
    (link,) = links_of(mail, "/verify-email/")
    assert mail["To"] == TYPED
    assert account.name not in text_of(mail), "nobody has confirmed the address"
    party = RelyingParty(app)
    claims = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    assert not {"email", "email_verified"} & claims.keys()
    assert _wants_reset(app, letterbox) == []

    other = Browser(app)
    assert other.open(link).has("verify-submit")
    assert _account(database, account_id).email is None, "opening the link changes nothing"
    assert other.press("verify-submit", password="Wrong-Password-1").status == 422
    assert other.press("verify-submit", password=OLD_PASSWORD).url == f"{ORIGIN}/"
    account = _account(database, account_id)
    assert (account.email, account.unconfirmed_email) == (TYPED, None)
    assert account.email_verified_at is not None
    claims = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    assert (claims["email"], claims["email_verified"]) == (TYPED, True)

    letterbox.fetch(sign_ins=True)
    (reset,) = _wants_reset(app, letterbox)
    browser.open(reset)
    browser.press("reset-submit", password=NEW_PASSWORD, password_confirm=NEW_PASSWORD)
    fresh = Browser(app)
    _sign_in(fresh, NEW_PASSWORD)
    assert fresh.page.url == f"{ORIGIN}/"
    assert [each["To"] for each in letterbox.fetch(sign_ins=True)] == [TYPED, TYPED], "mails go there from now on"


def test_an_address_typed_wrong_is_corrected(
    app: Flask, browser: Browser, database: Database, letterbox: Letterbox, account_id: str
) -> None:
    _complete(browser, "ofice@example.co.th")
    (first,) = links_of(letterbox.one(), "/verify-email/")
    assert "ofice@example.co.th" in browser.open("/account").words()
    page = browser.open("/account/email")
    assert page.form("account-submit")[1]["email"] == "ofice@example.co.th"
    assert browser.press("account-submit", email="office@").status == 422
    assert browser.press("account-submit", email=f"mailto {TYPED}").status == 422
    assert browser.press("account-submit", email=TYPED).url == f"{ORIGIN}/account"
    (second,) = links_of(letterbox.one(), "/verify-email/")
    stranger = Browser(app)
    assert stranger.open(first).status == 410, "the first link is worth nothing"
    stranger.open("/verify-email/resend")
    stranger.press("resend-submit", email=TYPED)
    (third,) = links_of(letterbox.one(), "/verify-email/")
    assert stranger.open(second).status == 410
    stranger.open(third)
    stranger.press("verify-submit", password=OLD_PASSWORD)
    assert _account(database, account_id).email == TYPED
    assert browser.open("/account/email").url == f"{ORIGIN}/account", "only an officer changes it now"
    assert browser.open("/account").has("email")
    with database.reader() as session:
        events = session.scalars(select(AuditEvent.event).where(AuditEvent.account_id == account_id)).all()
    assert {"account.completed", "account.contact_changed", "account.email_confirmed"} <= set(events)


def test_links_are_limited(browser: Browser, letterbox: Letterbox, account_id: str) -> None:
    _complete(browser)
    for number in range(5):
        browser.open("/account/email")
        browser.press("account-submit", email=f"office{number}@example.co.th")
    browser.open("/account/email")
    assert browser.press("account-submit", email="other@example.co.th").status == 429
    assert len(letterbox.fetch()) == 6


def test_no_link_but_the_one_that_confirms_is_good_at_a_typed_address(
    browser: Browser, database: Database, account_id: str
) -> None:
    _complete(browser)
    now = clock.now()
    for purpose in LinkPurpose:
        with transaction(database) as work:
            secret = mail_links.make(work.writing(), account_id, TYPED, purpose, now)
        with database.reader() as session:
            assert (mail_links.find(session, secret, purpose, now) is None) == (purpose is not LinkPurpose.VERIFY_EMAIL)


def test_letters_pass_over_an_account_without_address(
    app: Flask, browser: Browser, world: World, letterbox: Letterbox, account_id: str
) -> None:
    """Whatever would be mailed: a delegation of its own, wrong passwords, a new password, a sign-in to vouch for."""
    _complete(browser)
    letterbox.fetch(sign_ins=True)
    stranger = Browser(app)
    for _ in range(12):
        stranger.open("/login")
        stranger.press("login-submit", username="old", password="Wrong-Password-1")
    browser.open("/account/password")
    words = {"password": NEW_PASSWORD, "password_confirm": NEW_PASSWORD}
    world.pass_time(hours=2)
    _sign_in(browser)
    browser.open("/account/password")
    page = browser.press("password-submit", current_password=OLD_PASSWORD, **words)
    assert page.url == f"{ORIGIN}/account"
    agent = world.user()
    browser.open("/delegations/given/new")
    browser.press("agent-lookup", agent_tax_id=agent.tax_id)
    browser.press("grant-submit", agent_tax_id=agent.tax_id, scope="all", period="forever")
    browser.press("grant-submit")
    assert {mail["To"] for mail in letterbox.fetch(sign_ins=True)} == {f"operator{agent.user_name}@example.com"}


def test_a_strange_sign_in_cannot_be_asked_about_by_mail(
    app: Flask, browser: Browser, database: Database, letterbox: Letterbox, account_id: str
) -> None:
    """So it does not count as the owner's, and the page says why."""
    _complete(browser)
    _sign_in(Browser(app))
    letterbox.fetch(sign_ins=True)
    with database.reader() as session:
        newest = session.scalars(select(Login.id).filter_by(account_id=account_id).order_by(Login.id.desc())).first()
        assert vouching.vouched_sessions(session, account_id) == set()
    browser.open("/account/sessions")
    assert "โปรดยืนยันอีเมลของท่านก่อน" in browser.press(f"vouch-{newest}").words()
    with database.reader() as session:
        assert vouching.vouched_sessions(session, account_id) == set()
    assert letterbox.fetch(sign_ins=True) == []


def test_a_suspended_account_confirms_its_address_and_stays_out(
    app: Flask, browser: Browser, world: World, database: Database, letterbox: Letterbox, account_id: str
) -> None:
    _complete(browser)
    (link,) = links_of(letterbox.one(), "/verify-email/")
    user = User(account_id, "old", "", "", OLD_PASSWORD)
    world.change(user, status=AccountStatus.SUSPENDED)
    other = Browser(app)
    other.open(link)
    assert other.press("verify-submit", password=OLD_PASSWORD).status == 410
    assert _account(database, account_id).email == TYPED
    assert other.open("/account").has("login-submit")


def test_an_address_that_another_account_has_serves_both(
    app: Flask, browser: Browser, world: World, letterbox: Letterbox, account_id: str
) -> None:
    """As for every account: who forgets a password gets a link for each that has confirmed the address."""
    world.user(email=TYPED)
    _complete(browser)
    (mail,) = [each for each in letterbox.fetch() if links_of(each, "/verify-email/")]
    assert len(_wants_reset(app, letterbox)) == 1
    other = Browser(app)
    other.open(links_of(mail, "/verify-email/")[0])
    other.press("verify-submit", password=OLD_PASSWORD)
    assert len(_wants_reset(app, letterbox)) == 2
