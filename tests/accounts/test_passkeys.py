"""Passkeys: made, shown alone or after the password, and everything that is none (WebAuthn Level 3, 7.1 and 7.2)."""

from __future__ import annotations

from collections.abc import Callable

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select
from support.authenticator import Authenticator
from support.browsing import Browser, Page, totp_secret
from support.letterbox import Letterbox, links_of, text_of
from support.relying_party import RelyingParty
from support.world import PASSWORD, User, World, client_entry, write_clients

from idp import clock
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.models import Account, LimitCounter, Login, Passkey


def _options(page: Page, button: str) -> str:
    return page.find(button).get("data-options") or ""


def add_passkey(browser: Browser, authenticator: Authenticator, name: str = "โทรศัพท์") -> Page:
    """Let a signed-in browser make one."""
    made = authenticator.create(_options(browser.open("/account/two-factor"), "passkey-add"))
    return browser.press("passkey-add", credential=made, passkey_name=name)


def show_passkey(browser: Browser, authenticator: Authenticator) -> Page:
    """Sign in with it alone."""
    shown = authenticator.get(_options(browser.open("/login"), "passkey-login"))
    return browser.press("passkey-login", credential=shown)


@pytest.fixture
def user(world: World) -> User:
    return world.user()


@pytest.fixture
def passkey(app: Flask, user: User) -> Authenticator:
    """One of the user's."""
    browser, authenticator = Browser(app), Authenticator()
    browser.sign_in(user)
    assert add_passkey(browser, authenticator).has("recovery-codes")
    return authenticator


class TestAlone:
    """Instead of the password."""

    def test_signs_in_with_two_factors(self, browser: Browser, passkey: Authenticator, database: Database) -> None:
        assert show_passkey(browser, passkey).has("in-whose-name")
        with database.reader() as session:
            newest = session.scalars(select(Login).order_by(Login.id.desc())).first()
        assert newest is not None
        assert newest.amr == ["hwk", "mfa", "user"]

    @pytest.mark.parametrize(
        "show",
        [
            lambda key, options: key.get(options, verified=False),
            lambda key, options: key.get(options, kind="webauthn.create"),
            lambda key, options: key.get(options, owner="somebody else"),
            lambda key, options: key.get(options.replace('"challenge": "', '"challenge": "A')),
            lambda _, options: Authenticator().get(options),
            lambda *_: "[" * 15_000,
            lambda *_: "x" * 16_384,
            lambda *_: '{"id":"\\ud800"}',
            lambda *_: "null",
            lambda *_: "",
        ],
        ids=[
            "no PIN",
            "other ceremony",
            "other owner",
            "other challenge",
            "unknown",
            "deep",
            "huge",
            "odd",
            "null",
            "none",
        ],
    )
    def test_what_is_none_signs_nobody_in_and_counts(
        self,
        browser: Browser,
        passkey: Authenticator,
        database: Database,
        show: Callable[[Authenticator, str], str],
    ) -> None:
        shown = show(passkey, _options(browser.open("/login"), "passkey-login"))
        page = browser.press("passkey-login", credential=shown)
        assert page.status == 200
        assert page.has("login-submit")
        with database.reader() as session:
            assert 1 in session.scalars(select(LimitCounter.count)).all()

    @pytest.mark.parametrize(
        "authenticator", [Authenticator("https://evil.example"), Authenticator(host="evil.example")]
    )
    def test_another_origin_or_host_is_none(self, user: User, browser: Browser, authenticator: Authenticator) -> None:
        browser.sign_in(user)
        page = add_passkey(browser, authenticator)
        assert page.has("totp-secret")
        assert not page.has("recovery-codes")

    @pytest.mark.parametrize("minutes", [0, 4, 6, 11, 60 * 24 * 20])
    def test_passkey_challenge_works_once_within_five_minutes(
        self, app: Flask, world: World, passkey: Authenticator, minutes: int
    ) -> None:
        """Whoever has the whole request, cookie and all, cannot send it again; a late one was never good."""
        first = Browser(app)
        page = first.open("/login")
        address, form = page.form("passkey-login")
        form["credential"] = passkey.get(_options(page, "passkey-login"))
        cookies = {cookie.key: cookie.value for cookie in first.client._cookies.values()}
        if minutes in (0, 4):
            world.pass_time(minutes=minutes)
            assert first.post(address, form).has("in-whose-name")
        world.pass_time(minutes=minutes)
        again = Browser(app)
        for name, value in cookies.items():
            again.client.set_cookie(name, value, domain="localhost", secure=True)
        assert not again.post(address, form).has("in-whose-name")

    def test_counter_of_32_bits(self, browser: Browser, user: User, database: Database) -> None:
        browser.sign_in(user)
        assert add_passkey(browser, Authenticator(count=2**32 - 1)).has("recovery-codes")
        with database.reader() as session:
            assert session.scalars(select(Passkey.sign_count)).one() == 2**32 - 1


class TestAfterThePassword:
    """Instead of the code."""

    def test_finishes_the_sign_in(self, browser: Browser, user: User, passkey: Authenticator) -> None:
        page = browser.sign_in(user)
        shown = passkey.get(_options(page, "passkey-login"), verified=False)
        assert browser.press("passkey-login", credential=shown).has("in-whose-name")

    def test_right_passkey_clears_the_failures(
        self, app: Flask, user: User, passkey: Authenticator, database: Database
    ) -> None:
        browser = Browser(app)
        browser.sign_in(user, "Wrong-Password-1")
        page = browser.sign_in(user)
        assert browser.press("passkey-login", credential=passkey.get(_options(page, "passkey-login"))).has(
            "in-whose-name"
        )
        browser = Browser(app)
        assert [browser.sign_in(user, "Wrong-Password-1").status for _ in range(6)] == [422] * 6

    def test_passkey_of_another_account_is_none(
        self, app: Flask, world: World, browser: Browser, passkey: Authenticator
    ) -> None:
        other, own = world.user(), Authenticator()
        theirs = Browser(app)
        theirs.sign_in(other)
        add_passkey(theirs, own)
        page = browser.sign_in(other)
        page = browser.press("passkey-login", credential=passkey.get(_options(page, "passkey-login")))
        assert page.has("two-factor-submit")


def _code(secret: str) -> str:
    return pyotp.TOTP(secret).at(clock.now())


NEW_PASSWORD = "Krathong-7-loy"


class TestSomebodyElse:
    """Who knows the password alone, while the owner protects the account."""

    def test_not_me_takes_away_what_was_set_up_since(
        self, app: Flask, user: User, letterbox: Letterbox, database: Database
    ) -> None:
        owner, stranger, key = Browser(app), Browser(app), Authenticator()
        owner.sign_in(user)
        stranger.sign_in(user)
        add_passkey(stranger, key)
        (link,) = links_of(letterbox.one(), "/not-me/")  # the mail about the passkey
        owner.open(link)
        owner.press("not-me-submit")
        assert show_passkey(Browser(app), key).has("login-submit"), "the stranger is out"
        (reset,) = (link for mail in letterbox.fetch() for link in links_of(mail, "/reset-password/"))
        owner.open(reset)
        owner.press("reset-submit", password=NEW_PASSWORD, password_confirm=NEW_PASSWORD)
        assert owner.sign_in(user, NEW_PASSWORD).has("in-whose-name"), "the owner is in"
        with database.reader() as session:
            assert not session.get_one(Account, user.id).two_factor
        letterbox.fetch()
        stranger = Browser(app)
        stranger.sign_in(user, NEW_PASSWORD)
        assert links_of(letterbox.one(sign_ins=True), "/not-me/"), "and hears of the next one"

    def test_login_by_password_makes_no_codes_and_adds_no_factor(self, app: Flask, user: User) -> None:
        owner, stranger = Browser(app), Browser(app)
        stranger.sign_in(user)
        page = stranger.open("/account/two-factor")
        _, form = page.form("two-factor-enable")
        add_passkey(owner, Authenticator()) if owner.sign_in(user) else None
        token = {"csrf_token": form["csrf_token"]}
        for address in ("/account/two-factor/codes", "/account/two-factor/passkeys"):
            assert stranger.post(address, token).has("login-submit"), address
        code = {**form, "code": _code(totp_secret(page))}
        assert stranger.post("/account/two-factor", code).has("login-submit")

    def test_enrolment_on_the_way_does_not_stand_in_for_the_factor_that_is_there(
        self, database: Database, settings: Settings, world: World, user: User
    ) -> None:
        write_clients(settings.clients_file, (client_entry("strict", two_factor="required"),))
        app = create_app(settings, database)
        owner, stranger = Browser(app), Browser(app)
        stranger.sign_in(user)
        owner.sign_in(user)
        add_passkey(owner, Authenticator())
        page = stranger.open(RelyingParty(app, "strict").url())
        assert page.has("two-factor-submit")
        page = stranger.open(page.url.replace("/login/two-factor", "/account/two-factor"))
        assert page.has("login-submit"), "the password and the passkey, please"


class TestInAnothersName:
    """An agent without a factor on the way into a system that wants one."""

    def test_is_told_to_act_for_oneself_first(self, database: Database, settings: Settings, world: World) -> None:
        strict = client_entry("strict", two_factor="required", acting_for="accepted")
        write_clients(settings.clients_file, (strict, client_entry("e-license")))
        app = create_app(settings, database)
        agent, browser = world.user(), Browser(app)
        delegation = world.delegation(world.user(), agent)
        browser.sign_in(agent)
        browser.act_for(delegation)
        page = browser.open(RelyingParty(app, "strict").url())
        assert page.has("acting-for-submit")
        assert "ยืนยันตัวตนแบบ 2 ขั้นตอน" in page.words()
        assert browser.press("acting-for-submit", delegation_id="").has("totp-secret")


class TestTold:
    """What the owner is told."""

    def test_app_is_turned_off_while_a_passkey_stays(
        self, world: World, browser: Browser, user: User, letterbox: Letterbox, database: Database
    ) -> None:
        browser.sign_in(user)
        add_passkey(browser, Authenticator())
        secret = totp_secret(browser.open("/account/two-factor"))
        browser.press("two-factor-enable", code=_code(secret))
        letterbox.fetch()
        world.pass_time(seconds=31)
        browser.open("/account/two-factor")
        browser.press("two-factor-disable", password=PASSWORD, code=_code(secret))
        assert "พาสคีย์" in text_of(letterbox.one())
        with database.reader() as session:
            assert session.get_one(Account, user.id).two_factor

    def test_new_recovery_codes_are_told_by_mail(self, browser: Browser, user: User, letterbox: Letterbox) -> None:
        browser.sign_in(user)
        add_passkey(browser, Authenticator())
        letterbox.fetch()
        browser.open("/account/two-factor")
        assert browser.press("recovery-codes-new").has("recovery-codes")
        assert "รหัสกู้คืนชุดใหม่" in text_of(letterbox.one())


@pytest.mark.parametrize("owner", [None, ""])
def test_empty_user_handle_counts_as_none(app: Flask, user: User, passkey: Authenticator, owner: str | None) -> None:
    """As Safari and some Androids give it where the page has named the credentials."""
    browser = Browser(app)
    browser.sign_in(user)
    shown = passkey.get(_options(browser.page, "passkey-login"), owner=owner)
    assert browser.press("passkey-login", credential=shown).has("in-whose-name")
    browser = Browser(app)
    shown = passkey.get(_options(browser.open("/login"), "passkey-login"), owner=owner)
    assert browser.press("passkey-login", credential=shown).has("in-whose-name")


class TestAfterAReset:
    """A password set by mail: whoever made the passkeys may be why."""

    @pytest.fixture
    def reset(self, app: Flask, user: User, passkey: Authenticator, letterbox: Letterbox) -> Authenticator:
        """The password has been set anew; the passkey was there before."""
        letterbox.fetch()
        owner = Browser(app)
        with_address = owner.open("/forgot-password")
        assert with_address.has("forgot-submit")
        owner.press("forgot-submit", email=f"operator{user.tax_id}@example.com")
        (link,) = links_of(letterbox.one(), "/reset-password/")
        owner.open(link)
        owner.press("reset-submit", password=NEW_PASSWORD, password_confirm=NEW_PASSWORD)
        letterbox.fetch()
        return passkey

    def test_it_counts_beside_the_password_only(self, app: Flask, user: User, reset: Authenticator) -> None:
        alone = Browser(app, "en")
        assert show_passkey(alone, reset).has("login-submit")
        assert "only with the password" in alone.page.words()
        _beside_password(alone, user, reset)
        assert alone.page.has("in-whose-name")

    def test_confirmed_without_another_factor_it_counts_after_72_hours_and_a_mail(
        self,
        app: Flask,
        world: World,
        user: User,
        reset: Authenticator,
        letterbox: Letterbox,
        database: Database,
    ) -> None:
        owner = Browser(app)
        _beside_password(owner, user, reset)
        letterbox.fetch(sign_ins=True)
        button = f"passkey-keep-{_only(database).id}"
        owner.open("/account/two-factor")
        owner.press(button)
        assert not owner.open("/account/two-factor").has(button)
        assert links_of(letterbox.one(), "/not-me/")
        world.pass_time(hours=71, minutes=59)
        assert show_passkey(Browser(app), reset).has("login-submit")
        world.pass_time(minutes=2)
        assert show_passkey(Browser(app), reset).has("in-whose-name")

    def test_confirmed_after_a_code_it_counts_at_once(
        self, app: Flask, user: User, letterbox: Letterbox, database: Database
    ) -> None:
        owner, key = Browser(app), Authenticator()
        owner.sign_in(user)
        add_passkey(owner, key)
        code = next(each.text for each in owner.page.find("recovery-codes").iter("code"))
        letterbox.fetch()
        owner.open("/forgot-password")
        owner.press("forgot-submit", email=f"operator{user.tax_id}@example.com")
        (link,) = links_of(letterbox.one(), "/reset-password/")
        owner.open(link)
        owner.press("reset-submit", password=NEW_PASSWORD, password_confirm=NEW_PASSWORD)
        owner.sign_in(user, NEW_PASSWORD)
        owner.press("two-factor-submit", code=code)
        letterbox.fetch()
        owner.open("/account/two-factor")
        owner.press(f"passkey-keep-{_only(database).id}")
        assert links_of(letterbox.one(), "/not-me/")
        assert show_passkey(Browser(app), key).has("in-whose-name")

    def test_one_made_afterwards_is_in_no_doubt(self, app: Flask, user: User, reset: Authenticator) -> None:
        owner, second = Browser(app), Authenticator()
        _beside_password(owner, user, reset)
        add_passkey(owner, second)
        assert show_passkey(Browser(app), second).has("in-whose-name")
        assert show_passkey(Browser(app), reset).has("login-submit")


def _beside_password(browser: Browser, user: User, key: Authenticator) -> None:
    browser.open("/login")
    browser.sign_in(user, NEW_PASSWORD)
    browser.press("passkey-login", credential=key.get(_options(browser.page, "passkey-login")))


def _only(database: Database) -> Passkey:
    with database.reader() as session:
        return session.scalars(select(Passkey)).one()
