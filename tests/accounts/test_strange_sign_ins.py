"""“This was not me” counts from the first sign-in that the owner has not vouched for, in whichever mail it is."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from flask import Flask
from sqlalchemy import delete, select
from support.authenticator import Authenticator
from support.browsing import Browser, Page
from support.letterbox import Letterbox, links_of
from support.world import User, World
from test_passkeys import add_passkey, show_passkey

from idp import clock
from idp.accounts.sign_in import vouching
from idp.db import Database, transaction
from idp.models import Account, ActingContext, Consent, Login, Passkey
from idp.sessions import lifecycle

NEW_PASSWORD = "Krathong-7-loy"


@dataclass
class House:
    """An owner's account with its letter box, and strangers that know the password."""

    app: Flask
    world: World
    letterbox: Letterbox
    database: Database
    user: User

    def enters(self) -> tuple[Browser, str]:
        """Somebody signs in from a browser of their own. The browser, and the secret of the mail about it."""
        self.letterbox.fetch(sign_ins=True)
        self.world.pass_time(minutes=1)
        browser = Browser(self.app)
        browser.sign_in(self.user)
        (link,) = links_of(self.letterbox.one(sign_ins=True), "/not-me/")
        return browser, link.removeprefix("/not-me/")

    def vouch(self, secret: str) -> None:
        """Press “This was me” in a mail."""
        reader = Browser(self.app)
        reader.open(f"/this-was-me/{secret}")
        assert reader.press("was-me-submit").status == 200

    def disown(self, secret: str) -> Page:
        """Press “This was not me” in a mail. Returns the page that came before."""
        reader = Browser(self.app)
        page = reader.open(f"/not-me/{secret}", headers={"Accept-Language": "en"})
        reader.press("not-me-submit")
        return page

    def passkeys(self) -> set[str]:
        """The names of those that there are."""
        with self.database.reader() as session:
            return set(session.scalars(select(Passkey.name)))

    def login_of(self, number: int) -> str:
        """The id of a login, by its place in time."""
        with self.database.reader() as session:
            return session.scalars(select(Login.id).order_by(Login.started_at)).all()[number]


@pytest.fixture
def house(app: Flask, world: World, letterbox: Letterbox, database: Database) -> House:
    return House(app, world, letterbox, database, world.user(locale="en"))


def test_passkey_added_between_two_sign_ins_goes_and_the_owner_gets_in(house: House) -> None:
    _, first = house.enters()
    house.vouch(first)
    thief, _ = house.enters()
    key = Authenticator()
    add_passkey(thief, key, "thief's")
    house.letterbox.fetch(sign_ins=True)
    house.world.pass_time(days=1)
    assert show_passkey(Browser(house.app), key).has("in-whose-name")
    (link,) = links_of(house.letterbox.one(sign_ins=True), "/not-me/")
    page = house.disown(link.removeprefix("/not-me/"))
    assert "A passkey was added" in page.words("deeds")
    assert page.words("deeds").count("Sign-in") == 2
    assert house.passkeys() == set()
    assert not show_passkey(Browser(house.app), key).has("in-whose-name")
    (reset,) = (link for mail in house.letterbox.fetch() for link in links_of(mail, "/reset-password/"))
    owner = Browser(house.app)
    owner.open(reset)
    owner.press("reset-submit", password=NEW_PASSWORD, password_confirm=NEW_PASSWORD)
    assert owner.sign_in(house.user, NEW_PASSWORD).has("in-whose-name")
    with house.database.reader() as session:
        assert not session.get_one(Account, house.user.id).two_factor


def test_what_was_set_up_while_all_was_vouched_for_stays(house: House) -> None:
    owner, first = house.enters()
    house.vouch(first)
    add_passkey(owner, Authenticator(), "owner's")
    house.world.pass_time(minutes=1)
    stranger = Browser(house.app)
    stranger.sign_in(house.user)  # stops at the second factor
    assert house.passkeys() == {"owner's"}
    (link,) = links_of(house.letterbox.one(), "/not-me/")  # the mail about the passkey
    house.disown(link.removeprefix("/not-me/"))
    assert house.passkeys() == set(), "of what its own mail tells, the owner says that it was not they"


def test_a_thief_cannot_vouch_for_themselves(house: House) -> None:
    _, first = house.enters()
    house.vouch(first)
    thief, _ = house.enters()
    mine, owners = house.login_of(1), house.login_of(0)
    for login_id in (mine, owners):
        thief.open("/account/sessions")
        if thief.page.has(f"vouch-{login_id}"):
            thief.press(f"vouch-{login_id}")
    add_passkey(thief, Authenticator(), "thief's")
    _, last = house.enters() if not house.passkeys() else (None, _link_of_asking(house))
    house.disown(last)
    assert house.passkeys() == set()


def _link_of_asking(house: House) -> str:
    """The owner is asked by mail instead."""
    mails = house.letterbox.fetch(sign_ins=True)
    (asked,) = (links_of(mail, "/this-was-me/") for mail in mails if links_of(mail, "/this-was-me/"))
    return asked[0].removeprefix("/this-was-me/")


def test_owner_vouches_at_the_page_from_a_login_that_is_vouched_for(house: House) -> None:
    owner, first = house.enters()
    house.vouch(first)
    _, second = house.enters()
    owner.open("/account/sessions")
    assert not owner.page.has(f"vouch-{house.login_of(0)}"), "said already"
    owner.press(f"vouch-{house.login_of(1)}")
    assert not owner.page.has(f"vouch-{house.login_of(1)}")
    assert house.letterbox.fetch(sign_ins=True) == []
    add_passkey(owner, Authenticator(), "owner's")
    (changed,) = links_of(house.letterbox.one(), "/not-me/")
    assert changed
    owner.sign_out()
    reader = Browser(house.app)
    assert reader.open(f"/not-me/{second}").has("not-me-submit"), "one may think again"


def test_a_browser_known_for_thirty_days_vouches_with_a_second_factor(house: House) -> None:
    owner, first = house.enters()
    house.vouch(first)
    key = Authenticator()
    add_passkey(owner, key, "owner's")
    house.world.pass_time(days=30, seconds=1)
    assert show_passkey(owner, key).has("in-whose-name")
    add_passkey(owner, Authenticator(), "second")
    house.letterbox.fetch(sign_ins=True)
    house.world.pass_time(minutes=1)
    elsewhere = Browser(house.app)
    assert show_passkey(elsewhere, key).has("in-whose-name")
    (link,) = links_of(house.letterbox.one(sign_ins=True), "/not-me/")
    house.disown(link.removeprefix("/not-me/"))
    assert house.passkeys() == {"owner's", "second"}


def test_forgotten_logins_do_not_move_the_moment(house: House) -> None:
    """Whoever signs in often has old logins dropped; the record of events stays."""
    thief, _ = house.enters()
    add_passkey(thief, Authenticator(), "thief's")
    thief.sign_out()
    with transaction(house.database) as work:
        work.writing().execute(delete(ActingContext))
        work.writing().execute(delete(Login))
    (link,) = links_of(house.letterbox.one(), "/not-me/")  # the mail about the passkey
    house.disown(link.removeprefix("/not-me/"))
    assert house.passkeys() == set()
    with house.database.reader() as session:
        assert vouching.first_unvouched(session, house.user.id) is not None


def test_scanner_that_looks_at_the_link_vouches_for_nothing(house: House) -> None:
    _, secret = house.enters()
    Browser(house.app).open(f"/this-was-me/{secret}")
    owner = Browser(house.app)
    owner.sign_in(house.user)
    assert owner.open("/account/sessions").has(f"vouch-{house.login_of(0)}")
    assert owner.open("/this-was-me/nothing").status == 410


def test_what_systems_were_allowed_since_is_taken_back(house: House) -> None:
    _, first = house.enters()
    house.vouch(first)
    early = clock.now()
    _, last = house.enters()
    with transaction(house.database) as work:
        rows = [("keeper", early), ("mobile", clock.now())]
        whose = {"account_id": house.user.id, "acting_under": ""}
        work.writing().add_all(Consent(client_id=client_id, given_at=at, **whose) for client_id, at in rows)
    house.disown(last)
    with house.database.reader() as session:
        assert session.scalars(select(Consent.client_id)).all() == ["keeper"]


def test_one_who_is_out_already_adds_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A request that was let in before, and comes to its act after the owner's word."""
    thief, secret = house.enters()
    made = Authenticator().create(thief.open("/account/two-factor").find("passkey-add").get("data-options") or "")
    before = lifecycle.is_open
    asked: list[bool] = []

    def is_open(session: object, user_session: object) -> bool:
        asked.append(before(session, user_session))  # type: ignore[arg-type]
        return False

    monkeypatch.setattr(lifecycle, "is_open", is_open)
    thief.press("passkey-add", credential=made, passkey_name="late")
    assert asked == [True]
    assert house.passkeys() == set()
    assert secret
