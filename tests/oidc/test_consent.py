"""``offline_access`` is asked for on a page, remembered for one name, shown with the logins, and ended there."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import PASSWORD, Browser, Page
from support.database_rows import counted
from support.relying_party import RelyingParty, answer_of
from support.world import GRANTED, OFFLINE_SECONDS, User, World

from idp.db import Database
from idp.models import AuditEvent, Consent, OutboxMessage

pytestmark = pytest.mark.clients(*GRANTED)

OFFLINE = {"scope": "openid profile offline_access"}


@pytest.fixture
def keeper(app: Flask) -> RelyingParty:
    return RelyingParty(app, "keeper")


@pytest.fixture
def user(world: World, browser: Browser) -> User:
    user = world.user("นางสาวตัวแทน ทดสอบ")
    browser.sign_in(user)
    return user


def _refused(answer: Any) -> str:
    return str(answer.get_json()["error"])


def _asks(page: Page) -> bool:
    return page.has("consent-allow") and page.has("consent-deny")


def test_asked_once_and_then_remembered(keeper: RelyingParty, browser: Browser, user: User) -> None:
    page = keeper.authorize(browser, **OFFLINE)
    assert _asks(page)
    assert "keeper" in page.words()
    assert str(OFFLINE_SECONDS // 86_400) in page.words()
    code = answer_of(browser.press("consent-allow"))["code"]
    assert keeper.token(code).get_json()["scope"] == "openid profile offline_access"
    assert "code" in answer_of(keeper.authorize(browser, **OFFLINE))
    assert "code" in answer_of(keeper.authorize(browser, **OFFLINE, prompt="none"))


def test_with_prompt_consent_asked_every_time(keeper: RelyingParty, browser: Browser, user: User) -> None:
    for _ in range(2):
        assert _asks(keeper.authorize(browser, **OFFLINE, prompt="consent"))
        assert "code" in answer_of(browser.press("consent-allow"))


def test_silently_it_is_not_granted(keeper: RelyingParty, browser: Browser, user: User) -> None:
    assert answer_of(keeper.authorize(browser, **OFFLINE, prompt="none"))["error"] == "consent_required"


def test_who_does_not_allow_it_goes_back(
    keeper: RelyingParty, browser: Browser, user: User, database: Database
) -> None:
    keeper.authorize(browser, **OFFLINE)
    assert answer_of(browser.press("consent-deny"))["error"] == "access_denied"
    assert counted(database, Consent) == 0
    assert answer_of(keeper.authorize(browser, **OFFLINE, prompt="none"))["error"] == "consent_required"


def test_nothing_else_is_asked(keeper: RelyingParty, browser: Browser, user: User) -> None:
    assert "code" in answer_of(keeper.authorize(browser, scope="openid profile", prompt="consent"))
    other = answer_of(RelyingParty(keeper.app).authorize(browser, **OFFLINE, prompt="consent"))
    assert "code" in other, "a system whose entry has no offline_access"


def test_every_step_comes_once(keeper: RelyingParty, browser: Browser, world: World) -> None:
    user = world.user()
    keeper.authorize(browser, **OFFLINE, prompt="login select_account consent")
    assert browser.sign_in(user).has("acting-for-submit")
    assert _asks(browser.press("acting-for-submit", delegation_id=""))
    assert "code" in answer_of(browser.press("consent-allow"))


def test_each_name_is_asked_for_itself(
    keeper: RelyingParty, browser: Browser, user: User, world: World, database: Database
) -> None:
    delegation_id = world.delegation(world.user("บริษัท ผู้มอบ จำกัด"), user)
    keeper.tokens(browser, **OFFLINE)
    browser.act_for(delegation_id)
    page = keeper.authorize(browser, **OFFLINE)
    assert _asks(page)
    assert "บริษัท ผู้มอบ จำกัด" in page.words()
    browser.press("consent-allow")
    with database.reader() as session:
        assert set(session.scalars(select(Consent.acting_under))) == {"", delegation_id}


def test_who_switched_in_another_tab_is_asked_anew(
    keeper: RelyingParty, browser: Browser, user: User, world: World, database: Database
) -> None:
    delegation_id = world.delegation(world.user("บริษัท ผู้มอบ จำกัด"), user)
    shown = keeper.authorize(browser, **OFFLINE)
    browser.act_for(delegation_id)
    browser.page = shown
    page = browser.press("consent-allow")
    assert _asks(page)
    assert "บริษัท ผู้มอบ จำกัด" in page.words()
    assert counted(database, Consent) == 0


def test_another_users_consent_counts_for_nobody_else(
    keeper: RelyingParty, browser: Browser, user: User, world: World
) -> None:
    keeper.authorize(browser, **OFFLINE)
    back = browser.press("consent-allow", follow=False).location or ""
    other = Browser(keeper.app)
    other.sign_in(world.user())
    assert _asks(other.open(back))


@pytest.mark.parametrize("note", ["", "?note=unknown"])
def test_without_a_request_there_is_nothing_to_ask(browser: Browser, user: User, note: str) -> None:
    assert browser.open(f"/consent{note}", follow=False).location == "/"


def test_a_new_password_ends_what_was_allowed(keeper: RelyingParty, browser: Browser, user: User) -> None:
    keeper.tokens(browser, **OFFLINE)
    browser.open("/account/password")
    new = "Another-Password-2"
    browser.press("password-submit", current_password=PASSWORD, password=new, password_confirm=new)
    assert not browser.open("/account/sessions").has("end-access-keeper")
    assert _asks(keeper.authorize(browser, **OFFLINE))


def test_shown_and_ended_with_the_logins(
    keeper: RelyingParty, browser: Browser, user: User, world: World, database: Database
) -> None:
    """Refresh tokens, access tokens and a code that is still under way; the system hears of it."""
    assert not browser.open("/account/sessions").has("end-access-keeper")
    answer = keeper.tokens(browser, **OFFLINE)
    code = keeper.code(browser, **OFFLINE)
    within = keeper.tokens(browser, scope="openid")
    assert "keeper" in browser.open("/account/sessions").words()
    page = browser.press("end-access-keeper")
    assert not page.has("end-access-keeper")
    assert _refused(keeper.refresh(answer["refresh_token"])) == "invalid_grant"
    assert _refused(keeper.token(code)) == "invalid_grant"
    assert keeper.userinfo(answer["access_token"]).status_code == 401
    assert keeper.refresh(within["refresh_token"]).status_code == 200, "what needs the login goes on with it"
    assert answer_of(keeper.authorize(browser, **OFFLINE, prompt="none"))["error"] == "consent_required"
    with database.reader() as session:
        events = session.scalars(select(AuditEvent.event).where(AuditEvent.event.like("consent.%"))).all()
    assert sorted(events) == ["consent.given", "consent.withdrawn"]


def test_who_acts_for_another_reads_it_and_ends_nothing(
    keeper: RelyingParty, browser: Browser, user: User, world: World, database: Database
) -> None:
    keeper.tokens(browser, **OFFLINE)
    form_token = browser.open("/account/sessions").form("end-access-keeper")[1]["csrf_token"]
    browser.act_for(world.delegation(world.user(), user))
    page = browser.open("/account/sessions")
    assert "keeper" in page.words()
    assert not page.has("end-access-keeper")
    fields = {"csrf_token": form_token, "end-access": "keeper "}
    assert browser.post("/account/sessions", fields).status == 403
    assert counted(database, Consent) == 1


def test_after_the_login_the_system_hears_of_its_end(
    keeper: RelyingParty, browser: Browser, user: User, database: Database
) -> None:
    keeper.tokens(browser, **OFFLINE)
    browser.sign_out()
    browser.sign_in(user)
    before = counted(database, OutboxMessage)
    browser.open("/account/sessions")
    browser.press("end-access-keeper")
    with database.reader() as session:
        told = session.scalars(select(OutboxMessage.receiver).where(OutboxMessage.kind == "logout_notice")).all()
    assert told.count("keeper") == 2, "of the login's end, and now of the end of what outlasted it"
    assert counted(database, OutboxMessage) == before + 1


def test_nobody_ends_what_another_allowed(keeper: RelyingParty, browser: Browser, user: User, world: World) -> None:
    token = keeper.tokens(browser, **OFFLINE)["refresh_token"]
    other = Browser(keeper.app)
    other.sign_in(world.user())
    form_token = other.open("/account/password").form("password-submit")[1]["csrf_token"]
    other.post("/account/sessions", {"csrf_token": form_token, "end-access": "keeper "})
    assert keeper.refresh(token).status_code == 200
