"""Refusal codes: six digits, ten minutes, five of an account, and nothing in the database that tells one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update
from support.browsing import Browser, Page
from support.database_rows import counted, rows_of
from support.letterbox import Letterbox, links_of
from support.relying_party import RelyingParty
from support.world import PASSWORD, SECRET, World

from idp import clock, refusal_codes
from idp.accounts import confirmation_mails
from idp.config import Settings
from idp.db import Database, transaction
from idp.models import Account, AccountStatus, RefusalCode
from idp.refusal_codes import RefusalReason, Refused, ShownCode

TEN_MINUTES = timedelta(minutes=10)


def _make(database: Database, settings: Settings, account_id: str, **columns: Any) -> ShownCode:
    refused = Refused(account_id, columns.pop("reason", RefusalReason.NOT_COVERED), **columns)
    with transaction(database) as work:
        shown = refusal_codes.make(work.writing(), settings, refused, clock.now())
    assert shown is not None
    return shown


def _find(database: Database, settings: Settings, code: str) -> RefusalCode | None:
    with database.reader() as session:
        return refusal_codes.find(session, settings, code, clock.now())


def test_code_is_found_for_ten_minutes_and_swept(database: Database, settings: Settings, world: World) -> None:
    user = world.user()
    shown = _make(database, settings, user.id, client_id="nsw", delegation_id="dlg_x")
    assert re.fullmatch("[0-9]{6}", shown.code)
    assert abs(shown.expires_at - clock.now() - TEN_MINUTES) < timedelta(minutes=1)
    found = _find(database, settings, shown.code)
    assert found is not None
    assert (found.account_id, found.client_id, found.delegation_id) == (user.id, "nsw", "dlg_x")
    assert found.reason == "not_covered"
    world.pass_time(minutes=9)
    assert _find(database, settings, shown.code) is not None
    world.pass_time(minutes=1, seconds=1)
    assert _find(database, settings, shown.code) is None
    with transaction(database) as work:
        assert refusal_codes.sweep(work.writing(), clock.now()) == 1
    assert counted(database, RefusalCode) == 0


def test_row_tells_no_code(database: Database, settings: Settings, world: World) -> None:
    """Not even to whoever tries all million of them, without the installation's key."""
    shown = _make(database, settings, world.user().id)
    (row,) = rows_of(database, RefusalCode)
    assert shown.code not in str(vars(row))
    other = replace(settings, secret_key=f"{SECRET}-of-another-installation")
    assert _find(database, other, shown.code) is None


def test_code_outlives_the_change_of_the_secret_key(database: Database, settings: Settings, world: World) -> None:
    shown = _make(database, settings, world.user().id)
    changed = replace(settings, secret_key=f"new-{SECRET}", previous_secret_keys=(settings.secret_key,))
    assert _find(database, changed, shown.code) is not None
    sealed = refusal_codes.seal(shown, settings)
    assert refusal_codes.unseal(sealed, changed, clock.now()) == shown


def test_account_has_five_codes_at_most_and_the_oldest_goes(
    database: Database, settings: Settings, world: World
) -> None:
    user, other = world.user(), world.user()
    kept = _make(database, settings, other.id)
    codes = []
    for _ in range(7):
        codes.append(_make(database, settings, user.id).code)
        world.pass_time(seconds=1)
    assert counted(database, RefusalCode, account_id=user.id) == 5
    assert [_find(database, settings, code) is not None for code in codes] == [False] * 2 + [True] * 5
    assert _find(database, settings, kept.code) is not None


def test_code_in_use_is_not_given_twice_and_one_that_is_over_is(
    database: Database, settings: Settings, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = world.user(), world.user()
    drawn = iter([7, 7, 8, 7])
    monkeypatch.setattr(refusal_codes.secrets, "randbelow", lambda _: next(drawn))
    assert _make(database, settings, first.id).code == "000007"
    assert _make(database, settings, second.id).code == "000008"
    world.pass_time(minutes=10, seconds=1)
    assert _make(database, settings, second.id).code == "000007"
    found = _find(database, settings, "000007")
    assert found is not None
    assert found.account_id == second.id


def test_code_of_a_clock_that_ran_ahead_does_not_work(database: Database, settings: Settings, world: World) -> None:
    shown = _make(database, settings, world.user().id)
    with transaction(database) as work:
        later = clock.now() + timedelta(days=1)
        work.writing().execute(update(RefusalCode).values(made_at=later, expires_at=later + TEN_MINUTES))
    assert _find(database, settings, shown.code) is None


@pytest.mark.parametrize("text", ["", "x", "ก", "a b c", "gAAAAA=="])
def test_what_was_not_sealed_shows_no_code(text: str, settings: Settings) -> None:
    assert refusal_codes.unseal(text, settings, clock.now()) is None


def _code_on(page: Page) -> str:
    assert re.fullmatch("[0-9]{6}", page.words("refusal-code")), page.words("main")
    return page.words("refusal-code")


class TestOnPages:
    """Every page that refuses shows a code."""

    def test_chooser_that_refuses(self, app: Flask, database: Database, settings: Settings, world: World) -> None:
        agent, browser = world.user(), Browser(app)
        delegation_id = world.delegation(world.user(), agent, systems=["e-license"])
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        for client_id, reason in (("nsw", "not_covered"), ("webboard", "refused_by_client")):
            code = _code_on(RelyingParty(app, client_id).authorize(browser))
            found = _find(database, settings, code)
            assert found is not None
            assert (found.account_id, found.delegation_id, found.client_id) == (agent.id, delegation_id, client_id)
            assert found.reason == reason
            assert browser.open(browser.page.url).words("refusal-code") == code, "the page again shows it again"
        world.pass_time(minutes=10, seconds=1)
        assert not browser.open(browser.page.url).has("refusal-code"), "it is over"

    def test_system_for_agents_only(self, app: Flask, database: Database, settings: Settings, world: World) -> None:
        user, browser = world.user(), Browser(app)
        browser.sign_in(user)
        found = _find(database, settings, _code_on(RelyingParty(app, "agents-only").authorize(browser)))
        assert found is not None
        assert (found.reason, found.delegation_id) == ("required_none", None)

    def test_chooser_that_only_asks_shows_none(self, app: Flask, database: Database, world: World) -> None:
        browser = Browser(app)
        browser.sign_in(world.user())
        page = RelyingParty(app).authorize(browser, prompt="select_account")
        assert page.has("acting-for-submit")
        assert not page.has("refusal-code")
        assert counted(database, RefusalCode) == 0

    def test_home_page_gives_one_for_a_system_that_is_not_open(
        self, app: Flask, database: Database, settings: Settings, world: World
    ) -> None:
        agent, browser = world.user(), Browser(app)
        delegation_id = world.delegation(world.user(), agent, systems=["e-license"])
        browser.sign_in(agent)
        assert not browser.open("/").has("code-submit"), "everything is open in one's own name"
        browser.act_for(delegation_id)
        browser.open("/")
        found = _find(database, settings, _code_on(browser.press("code-submit", system="nsw")))
        assert found is not None
        assert (found.reason, found.client_id, found.delegation_id) == ("not_covered", "nsw", delegation_id)

    def test_page_for_ones_own_name_only_gives_one(
        self, app: Flask, database: Database, settings: Settings, world: World
    ) -> None:
        agent, browser = world.user(), Browser(app)
        browser.sign_in(agent)
        browser.act_for(world.delegation(world.user(), agent))
        page = browser.open("/account/two-factor")
        assert page.status == 403
        found = _find(database, settings, _code_on(browser.press("code-submit")))
        assert found is not None
        assert found.reason == "own_name_only"

    @pytest.mark.parametrize("status", [AccountStatus.SUSPENDED, AccountStatus.UNCONFIRMED])
    def test_sign_in_that_is_refused_after_the_right_password(
        self, status: AccountStatus, app: Flask, database: Database, settings: Settings, world: World
    ) -> None:
        user, browser = world.user(status=status), Browser(app)
        assert not browser.sign_in(user, "Wrong-Password-1").has("refusal-code")
        assert counted(database, RefusalCode) == 0
        page = browser.sign_in(user)
        assert page.status == 422
        found = _find(database, settings, _code_on(page))
        assert found is not None
        assert (found.account_id, found.reason) == (user.id, status.value)

    def test_confirmation_of_a_suspended_account(
        self, app: Flask, database: Database, settings: Settings, world: World, letterbox: Letterbox
    ) -> None:
        user = world.user(email=None, unconfirmed_email="waits@example.com", email_verified_at=None)
        with transaction(database) as work:
            account = work.writing().get_one(Account, user.id)
            confirmation_mails.send(work.writing(), settings, account, clock.now())
        (link,) = links_of(letterbox.one(), "/verify-email/")
        world.change(user, status=AccountStatus.SUSPENDED)
        browser = Browser(app)
        browser.open(link)
        page = browser.press("verify-submit", password=PASSWORD)
        assert page.status == 410
        found = _find(database, settings, _code_on(page))
        assert found is not None
        assert (found.account_id, found.reason) == (user.id, "suspended")

    def test_nothing_refused_makes_no_code(self, app: Flask, database: Database, world: World) -> None:
        browser = Browser(app)
        browser.sign_in(world.user())
        token = browser.open("/help").form("help-submit")[1]["csrf_token"]
        page = browser.post("/help/code", {"csrf_token": token, "system": "e-license"})
        assert page.url == "https://localhost/"
        assert counted(database, RefusalCode) == 0

    def test_asking_for_codes_is_limited(self, app: Flask, database: Database, world: World) -> None:
        agent, browser = world.user(), Browser(app)
        browser.sign_in(agent)
        browser.act_for(world.delegation(world.user(), agent, systems=["e-license"]))
        token = browser.open("/help").form("help-submit")[1]["csrf_token"]
        form = {"csrf_token": token, "system": "nsw"}
        statuses = [browser.post("/help/code", form, follow=False).status for _ in range(61)]
        assert statuses == [*[303] * 60, 429]
        assert counted(database, RefusalCode) == 5

    @pytest.mark.parametrize("shown", ["", "?shown=x", "?shown=123456"])
    def test_page_without_its_code_says_so(self, shown: str, app: Flask, world: World) -> None:
        browser = Browser(app)
        browser.sign_in(world.user())
        page = browser.open(f"/help/code{shown}")
        assert page.status == 200
        assert not page.has("refusal-code")
