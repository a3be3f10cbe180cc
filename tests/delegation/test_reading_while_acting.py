"""Whoever acts for another reads their own lists, record and account, and changes nothing of them; also once the power
of attorney under which they act has ended.
"""

from __future__ import annotations

from flask import Flask
from support.browsing import Browser
from support.world import User, World

from idp import clock
from idp.db import transaction
from idp.delegation import lifecycle
from idp.models import DelegationState
from idp.origin import HERE, Act


def test_lists_menus_and_logins_stay_and_the_refusal_shows_a_way_on(app: Flask, world: World) -> None:
    grantor, agent, third = world.user("บริษัท ผู้มอบ จำกัด"), world.user(), world.user("บริษัท อื่น จำกัด")
    acting, given = world.delegation(grantor, agent), world.delegation(agent, third)
    waits = world.delegation(third, agent, state=DelegationState.WAITING, answered_at=None)
    browser = Browser(app, "en")
    browser.sign_in(agent)
    browser.act_for(acting)
    _reads(browser, acting, given, waits)
    with transaction(world.database) as work:
        lifecycle.cancel(work, acting, grantor.id, "x", Act(HERE, clock.now()))
    _reads(browser, acting, given, waits)
    page = browser.open("/delegations/given/new")
    assert page.status == 403
    browser.open(page.find("change-acting").get("href"))
    assert browser.page.find("delegation_id-").get("checked") is not None, "oneself is marked, one press is enough"
    browser.press("acting-for-submit")
    assert browser.open("/delegations/given/new").status == 200


def _reads(browser: Browser, acting: str, given: str, waits: str) -> None:
    assert browser.open("/delegations/given").has(f"row-{given}")
    page = browser.open("/delegations/received")
    assert page.has(f"row-{waits}")
    assert page.has(f"row-{acting}")
    for path in (
        "/",
        "/delegations/given",
        f"/delegations/{given}",
        f"/delegations/{waits}",
        "/account",
        "/account/sessions",
    ):
        page = browser.open(path)
        assert page.status == 200
        for menu in ("given", "received", "manage-account", "sign-out", "change-acting"):
            assert page.has(menu), (path, menu)
        for button in ("answer-submit", "cancel-submit", "renounce-submit", "account-submit", "end-others-submit"):
            assert not page.has(button), path
    assert browser.open(f"/delegations/{waits}").has("reading-only")
    assert browser.open("/delegations/received/activity").status == 200


def test_another_users_delegation_stays_hidden(world: World, browser: Browser) -> None:
    grantor, agent = world.user(), world.user()
    of_grantor: tuple[User, User] = (grantor, world.user())
    browser.sign_in(agent)
    browser.act_for(world.delegation(grantor, agent))
    assert browser.open(f"/delegations/{world.delegation(*of_grantor)}").status == 404, (
        "reading is one's own, not theirs"
    )
