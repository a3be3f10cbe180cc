"""``/help``: anybody asks the help desk; a case for the officers, the same answer for everybody, limited."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from support.browsing import Browser, Page
from support.database_rows import counted, rows_of
from support.letterbox import Letterbox, text_of
from support.world import World

from idp.config import Settings
from idp.db import Database
from idp.models import AuditEvent, Case

DESK = "desk@example.go.th"
ASKED = {
    "topic": "two_factor",
    "name": "สมศรี ใจดี",
    "contact": "02 430 6800 ต่อ 12",
    "message": "โทรศัพท์หาย\nเข้าใช้งานไม่ได้",
}


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a help desk."""
    return replace(settings, help_desk_email=DESK)


def _ask(browser: Browser, **changes: str) -> Page:
    browser.open("/help")
    return browser.press("help-submit", **{**ASKED, **changes})


def test_request_makes_a_case_and_tells_the_desk(
    browser: Browser, database: Database, letterbox: Letterbox, world: World
) -> None:
    page = _ask(browser)
    assert (page.status, page.url) == (200, "https://localhost/help?sent=1")
    (case,) = rows_of(database, Case)
    assert (case.kind, case.state, case.account_id) == ("help", "open", None)
    assert case.data == {**ASKED, "contact": "024306800 ต่อ 12"}
    (event,) = [each for each in rows_of(database, AuditEvent) if each.event == "help.asked"]
    assert event.data == {}
    mail = letterbox.one()
    assert mail["To"] == DESK
    assert all(word in text_of(mail) for word in ("สมศรี ใจดี", "024306800", "โทรศัพท์หาย", "/officer"))


def test_who_is_signed_in_is_told_to_the_officers(browser: Browser, database: Database, world: World) -> None:
    user, grantor = world.user(), world.user()
    browser.sign_in(user)
    browser.act_for(world.delegation(grantor, user))
    assert _ask(browser, contact="Somsri@Example.com").status == 200
    (case,) = rows_of(database, Case)
    assert (case.account_id, case.data["contact"]) == (user.id, "somsri@example.com")


def test_answer_is_the_same_whoever_has_an_account(app: Flask, world: World) -> None:
    world.user(email="known@example.com")
    pages = [_ask(Browser(app), contact=contact) for contact in ("known@example.com", "nobody@example.com")]
    assert pages[0].words() == pages[1].words()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("name", ""), ("name", "https://example.org"), ("contact", ""), ("contact", "call me"), ("contact", "x@y")),
        *(("message", ""), ("message", " \n "), ("message", "x" * 1001)),
    ],
)
def test_what_is_missing_is_said(field: str, value: str, browser: Browser, database: Database) -> None:
    page = _ask(browser, **{field: value})
    assert (page.status, page.has(f"{field}-error")) == (422, True)
    assert counted(database, Case) == 0


def test_unknown_topic_is_something_else(browser: Browser, database: Database, world: World) -> None:
    assert _ask(browser, topic="<script>").status == 200
    assert rows_of(database, Case)[0].data["topic"] == "other"


def test_requests_of_one_network_are_limited(app: Flask, database: Database, world: World) -> None:
    statuses = [_ask(Browser(app), contact=f"{at}@example.org").status for at in range(11)]
    assert statuses == [*[200] * 10, 429]
    assert counted(database, Case) == 10
    world.pass_time(hours=1, seconds=1)
    assert _ask(Browser(app)).status == 200


def test_requests_with_one_way_to_answer_are_limited(app: Flask, database: Database, world: World) -> None:
    statuses = [_ask(Browser(app)).status for _ in range(6)]
    assert statuses == [*[200] * 5, 429]
    assert counted(database, Case) == 5
    world.pass_time(days=1, seconds=1)
    assert _ask(Browser(app)).status == 200


def test_topic_can_be_chosen_by_the_address(browser: Browser) -> None:
    page = browser.open("/help?topic=email")
    assert page.form("help-submit")[1]["topic"] == "email"
    assert browser.open("/help?topic=none").status == 200


@pytest.mark.parametrize("address", ["/login", "/questions", "/register", "/none"])
def test_pages_lead_there(address: str, browser: Browser) -> None:
    assert browser.open(address).find("help").get("href") == "/help"


@pytest.mark.parametrize("address", ["/questions", "/none", "/login"])
def test_pages_that_name_the_help_desk_lead_there(address: str, browser: Browser) -> None:
    assert "/help" in {link.get("href") for link in browser.open(address).find("main").iter("a")}


@pytest.mark.parametrize(("locale", "title"), [("th", "ติดต่อเจ้าหน้าที่"), ("en", "Contact an officer")])
def test_form_is_in_both_languages(locale: str, title: str, app: Flask) -> None:
    assert title in Browser(app, locale).open("/help").words("main")
