"""A clock that ran two hours ahead and was set right: what it has written is of the future, and that is no moment."""

from __future__ import annotations

import base64
import json
import time
from datetime import timedelta

import pyotp
import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.letterbox import Letterbox, links_of
from support.relying_party import RelyingParty, answer_of
from support.world import GRANTED, PASSWORD, User, World

from idp import clock, limits, outbox
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.errors import TooManyAttempts
from idp.limits import Budget
from idp.models import OutboxCircuit, OutboxMessage, TotpSecret
from idp.outbox import Dispatcher

pytestmark = pytest.mark.clients(*GRANTED)

AHEAD = 7200


@pytest.fixture
def user(world: World) -> User:
    return world.user(locale="en")


@pytest.fixture(autouse=True)
def ahead(world: World) -> None:
    """Everything begins with the wrong clock."""
    world.pass_time(seconds=AHEAD)


def _mend(world: World) -> None:
    world.pass_time(seconds=-AHEAD)


def test_right_password_gets_in_after_seven_wrong_ones(app: Flask, world: World, browser: Browser, user: User) -> None:
    for _ in range(7):
        browser.sign_in(user, "Wrong-Password-1")
    _mend(world)
    assert Browser(app).sign_in(user).has("in-whose-name")


@pytest.mark.parametrize("ahead_by", [7200, 30, -5])
def test_no_delay_is_longer_than_its_own(database: Database, ahead_by: int, world: World) -> None:
    now, budget = clock.now(), Budget("account:x", 5)
    with transaction(database) as work:
        for _ in range(7):
            limits.fail(work.writing(), budget, now)
    then = now - timedelta(seconds=ahead_by)
    with transaction(database) as work:
        if ahead_by > 60:
            limits.check_failures(work.writing(), [budget], then)
            return
        with pytest.raises(TooManyAttempts) as waits:
            limits.check_failures(work.writing(), [budget], then)
    assert waits.value.retry_after <= 60


def test_what_was_counted_up_to_its_limit_is_counted_anew(world: World) -> None:
    def count() -> None:
        with transaction(world.database) as work:
            limits.count(work.writing(), "somebody", clock.now(), timedelta(hours=1), 2)

    count()
    count()
    with pytest.raises(TooManyAttempts):
        count()
    _mend(world)
    count()


def test_login_of_the_future_is_stale(app: Flask, world: World, browser: Browser, user: User) -> None:
    party = RelyingParty(app)
    browser.sign_in(user)
    token = party.tokens(browser)
    _mend(world)
    assert answer_of(party.authorize(browser, prompt="none"))["error"] == "login_required"
    assert party.authorize(browser, max_age="60").has("login-submit")
    assert party.userinfo(token["access_token"]).status_code == 401
    browser.sign_in(user)
    again = party.claims(party.tokens(browser, max_age="60")["id_token"])
    assert again["auth_time"] <= time.time() + 1
    assert browser.open("/account/password").has("password-submit"), "fresh"


def test_code_of_the_future_is_worth_nothing(app: Flask, world: World, browser: Browser, user: User) -> None:
    party = RelyingParty(app)
    browser.sign_in(user)
    code = party.code(browser)
    _mend(world)
    assert party.token(code).get_json()["error"] == "invalid_grant"


def test_offline_tokens_tell_no_future(app: Flask, world: World, browser: Browser, user: User) -> None:
    keeper = RelyingParty(app, "keeper")
    browser.sign_in(user)
    offline = {"scope": "openid offline_access", "prompt": "consent"}
    token = keeper.tokens(browser, **offline)["refresh_token"]
    _mend(world)
    told = keeper.refresh(token).get_json()
    assert _payload(told["id_token"])["auth_time"] <= time.time() + 1
    browser.sign_in(user)
    browser.open("/account/password")
    new = {"current_password": PASSWORD, "password": "Krathong-7-loy", "password_confirm": "Krathong-7-loy"}
    browser.press("password-submit", **new)
    assert keeper.refresh(token).get_json()["error"] == "invalid_grant", "given before, whatever the clock said"


def _payload(token: str) -> dict[str, int]:
    part = token.split(".")[1]
    return dict(json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))))


def test_todays_codes_of_the_app_count(
    app: Flask, world: World, database: Database, settings: Settings, user: User
) -> None:
    secret = pyotp.random_base32(32)
    step = int(clock.now().timestamp()) // 30
    with transaction(database) as work:
        sealed = Vault(settings.secret_keys).seal(secret.encode())
        row = {"account_id": user.id, "sealed": sealed, "enabled_at": clock.now(), "last_step": step}
        work.writing().add(TotpSecret(**row))
    world.change(user, two_factor=True)
    _mend(world)
    code = pyotp.TOTP(secret).at(clock.now().timestamp())
    for times in (1, 2):
        browser = Browser(app)
        browser.sign_in(user)
        entered = browser.press("two-factor-submit", code=code).has("in-whose-name")
        assert entered == (times == 1), "and each of them once"


def test_link_for_a_password_does_not_last_longer(app: Flask, world: World, user: User, letterbox: Letterbox) -> None:
    visitor = Browser(app)
    for works in (False, True):
        visitor.open("/forgot-password")
        visitor.press("forgot-submit", email=f"operator{user.tax_id}@example.com")
        (link,) = links_of(letterbox.one(), "/reset-password/")
        if not works:
            _mend(world)
        assert visitor.open(link).has("reset-submit") == works, "asked for anew it comes at once"


def test_sign_in_that_waits_for_its_code_begins_anew(
    app: Flask, world: World, database: Database, settings: Settings, user: User
) -> None:
    secret, browser = pyotp.random_base32(32), Browser(app)
    with transaction(database) as work:
        sealed = Vault(settings.secret_keys).seal(secret.encode())
        row = {"account_id": user.id, "sealed": sealed, "enabled_at": clock.now(), "last_step": 0}
        work.writing().add(TotpSecret(**row))
    world.change(user, two_factor=True)
    assert browser.sign_in(user, PASSWORD).has("two-factor-submit")
    _mend(world)
    assert browser.open("/login/two-factor").has("login-submit")


def test_what_waits_to_be_sent_goes_out(database: Database, world: World) -> None:
    heard: list[str] = []
    with transaction(database) as work:
        outbox.put(work.writing(), "word", [("somebody", {})], clock.now())
        queue = work.writing().scalars(select(OutboxMessage.queue)).one()
        work.writing().add(OutboxCircuit(queue=queue, failures=5, retry_at=clock.now()))
    _mend(world)
    with transaction(database) as work:
        assert outbox.bring_back(work.writing(), clock.now()) == 1
    courier = Dispatcher(database, {"word": lambda message: heard.append(message.id)})
    for begun in courier.drain():
        begun.result()
    courier.close()
    assert len(heard) == 1
    with database.reader() as session:
        assert session.scalars(select(OutboxMessage.delivered_at)).one() is not None
