"""Giving a power of attorney needs a sign-in younger than ten minutes: the page says so, and keeps what was typed."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.world import User, World

from idp.db import Database
from idp.models import Delegation, DelegationScope

NEW = "/delegations/given/new"
TERMS = {"scope": "selected", "systems": ["nsw", "query"], "period": "window", "start": "2569-12-31", "end": "x"}


def _granted(database: Database) -> list[Delegation]:
    with database.reader() as session:
        return list(session.scalars(select(Delegation)))


def _filled_in(page: Page) -> tuple[str | None, ...]:
    return tuple(page.find(name).get("value") or "" for name in ("agent_tax_id", "start", "end"))


def _checked(page: Page) -> set[str | None]:
    return {each.get("value") for each in page.tree.iter("input") if each.get("checked") is not None}


@pytest.mark.parametrize(
    ("locale", "why"),
    [("th", "โปรดยืนยันตัวตนอีกครั้งก่อนดำเนินการ"), ("en", "please sign in again before you change this")],
)
def test_form_that_took_longer_than_ten_minutes_is_kept(
    app: Flask, database: Database, world: World, grantor: User, agent: User, locale: str, why: str
) -> None:
    browser = Browser(app, locale)
    browser.sign_in(grantor)
    browser.open(NEW)
    world.pass_time(minutes=11)
    page = browser.press("grant-submit", agent_tax_id=agent.tax_id, **TERMS)
    assert why in page.words("main")
    assert agent.tax_id not in page.url
    page = browser.sign_in(grantor)
    assert urlsplit(page.url).path == NEW
    assert agent.tax_id not in page.url, "it may be a person’s number"
    assert _filled_in(page) == (agent.tax_id, "2569-12-31", "x")
    assert _checked(page) == {"selected", "nsw", "query", "window"}
    assert "error" not in page.text, "nothing is judged yet"
    page = browser.press("grant-submit", period="forever", systems=["nsw", "query"])
    assert page.has("summary")
    assert _granted(database) == []


def test_summary_that_was_read_for_too_long_leads_back_to_the_form(
    database: Database, world: World, browser: Browser, grantor: User, agent: User
) -> None:
    browser.sign_in(grantor)
    browser.open(NEW)
    browser.press("grant-submit", agent_tax_id=agent.tax_id, **{**TERMS, "period": "forever", "systems": ["nsw"]})
    world.pass_time(minutes=11)
    assert browser.press("grant-submit").has("login-submit")
    assert _granted(database) == []
    page = browser.sign_in(grantor)
    assert _filled_in(page)[0] == agent.tax_id
    assert _checked(page) == {"selected", "nsw", "forever"}
    browser.press("grant-submit", systems=["nsw"])
    browser.press("grant-submit")
    (made,) = _granted(database)
    assert (made.agent_id, made.scope, made.systems) == (agent.id, DelegationScope.SELECTED, ["nsw"])


def test_nobody_else_gets_what_was_typed(
    app: Flask, world: World, browser: Browser, grantor: User, agent: User
) -> None:
    browser.sign_in(grantor)
    browser.open(NEW)
    world.pass_time(minutes=11)
    browser.press("grant-submit", agent_tax_id=agent.tax_id, **TERMS)
    address = browser.sign_in(grantor).url
    other = Browser(app)
    other.sign_in(world.user())
    (kept,) = parse_qs(urlsplit(address).query)["typed"]
    summary_of_mine = re.search(r'name="shown" value="([^"]+)"', _summary(other, agent).text)
    assert summary_of_mine
    for typed in (kept, kept[:-2], "", "ก", "x", "%00", summary_of_mine[1]):
        page = other.open(NEW, query_string={"typed": typed})
        assert page.status == 200
        assert _filled_in(page) == ("", "", "")


def _summary(browser: Browser, agent: User) -> Page:
    browser.open(NEW)
    return browser.press("grant-submit", agent_tax_id=agent.tax_id, scope="all", period="forever")


def test_what_is_too_long_for_an_address_is_begun_anew(
    world: World, browser: Browser, grantor: User, agent: User
) -> None:
    browser.sign_in(grantor)
    address, values = browser.open(NEW).form("grant-submit")
    world.pass_time(minutes=11)
    browser.post(address, {**values, **TERMS, "agent_tax_id": agent.tax_id, "systems": ["s" * 90] * 40})
    page = browser.sign_in(grantor)
    assert (urlsplit(page.url).path, urlsplit(page.url).query) == (NEW, "")


def test_what_is_too_long_the_second_time_does_not_bring_back_the_first(
    world: World, browser: Browser, grantor: User, agent: User
) -> None:
    browser.sign_in(grantor)
    browser.open(NEW)
    for more in ({}, {"systems": ["s" * 90] * 40}):
        address, values = browser.page.form("grant-submit")
        world.pass_time(minutes=11)
        browser.post(address, {**values, **TERMS, "agent_tax_id": agent.tax_id, **more})
        browser.sign_in(grantor)
    assert _filled_in(browser.page) == ("", "", "")
