"""``/delegations/<id>`` of what has ended or cannot be used: the grantor sees which systems have confirmed it, when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select, update
from support.browsing import Browser, Page
from support.relying_party import RelyingParty
from support.world import GRANTED, User, World, write_clients

from idp import clock, worker
from idp.config import Settings
from idp.db import transaction
from idp.delegation import lifecycle
from idp.i18n import format_moment
from idp.models import AccountStatus, ActingContext, Visit
from idp.origin import HERE, Act

Ends = Callable[[World, str, User, User], None]


def _cancel(world: World, delegation_id: str, grantor: User, agent: User) -> None:
    with transaction(world.database) as work:
        lifecycle.cancel(work, delegation_id, grantor.id, "x", Act(HERE, clock.now()))


def _pass_midnight(world: World, *_: object) -> None:
    midnight = clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
    world.pass_time(seconds=(midnight - clock.now()).total_seconds() + 0.1)


ENDS: dict[str, tuple[Ends, bool]] = {
    "cancelled": (_cancel, False),
    "last day over": (_pass_midnight, False),
    "agent suspended": (lambda world, _, grantor, agent: world.change(agent, status=AccountStatus.SUSPENDED), True),
    "agent reported": (lambda world, _, grantor, agent: world.change(agent, going_concern=False), True),
    "grantor reported": (lambda world, _, grantor, agent: world.change(grantor, going_concern=False), True),
}


def _confirm(world: World) -> None:
    """Every system answers the notices that it was sent."""
    ended = select(ActingContext.id).where(ActingContext.ended_at.is_not(None))
    unheard = (Visit.context_id.in_(ended), Visit.notified_at.is_(None))
    with transaction(world.database) as work:
        work.writing().execute(update(Visit).where(*unheard).values(notified_at=clock.now()))


class Given:
    """What the grantor sees of a delegation."""

    def __init__(self, app: Flask, grantor: User, delegation_id: str) -> None:
        self.browser, self.grantor, self.address = Browser(app), grantor, f"/delegations/{delegation_id}"

    def page(self) -> Page:
        """As it is now."""
        page = self.browser.open(self.address)
        return self.browser.sign_in(self.grantor) if page.has("login-submit") else page


@pytest.mark.parametrize("how", ENDS)
def test_grantor_sees_who_has_confirmed_whatever_ended_it(app: Flask, world: World, browser: Browser, how: str) -> None:
    grantor, agent = world.user("บริษัท ผู้มอบ จำกัด"), world.user()
    delegation_id = world.delegation(grantor, agent, end=clock.bangkok_date(clock.now()))
    browser.sign_in(agent)
    for system in ("nsw", "e-license"):
        browser.act_for("")
        browser.act_for(delegation_id)
        RelyingParty(app, system).tokens(browser)
        _confirm(world)
    given = Given(app, grantor, delegation_id)
    assert not given.page().has("notices")
    end, paused = ENDS[how]
    end(world, delegation_id, grantor, agent)
    page = given.page()
    assert "ระบบ e-license ยังไม่ตอบรับ" in page.words("notices")
    assert "nsw" not in page.words("notices"), "the agent had left it, and it has confirmed that"
    assert page.has("paused") is paused
    worker.expire_delegations(world.database)
    world.pass_time(minutes=2)
    _confirm(world)
    confirmed = format_moment(clock.now(), "th")
    world.pass_time(minutes=2)
    page = given.page()
    assert f"ระบบ e-license ระบบตอบรับแล้ว {confirmed}" in page.words("notices")
    assert "nsw" not in page.words("notices")


class TestWithoutALogin:
    """A system that went on with a refresh token."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        """Systems with every grant."""
        return replace(settings, clients_file=write_clients(settings.clients_file, GRANTED))

    def test_it_is_seen_before_and_after_it_has_confirmed(self, app: Flask, world: World, browser: Browser) -> None:
        grantor, agent = world.user(), world.user()
        delegation_id = world.delegation(grantor, agent)
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        RelyingParty(app, "keeper").tokens(browser, scope="openid offline_access", prompt="consent")
        browser.sign_out()
        _confirm(world)
        world.pass_time(minutes=1)
        given = Given(app, grantor, delegation_id)
        world.change(agent, status=AccountStatus.SUSPENDED)
        worker.expire_delegations(world.database)
        assert "ระบบ keeper ยังไม่ตอบรับ" in given.page().words("notices")
        world.pass_time(minutes=1)
        _confirm(world)
        world.pass_time(minutes=1)
        assert "ระบบ keeper ระบบตอบรับแล้ว" in given.page().words("notices")


def test_what_ended_with_an_earlier_suspension_is_no_news(app: Flask, world: World, browser: Browser) -> None:
    grantor, agent = world.user(), world.user()
    delegation_id = world.delegation(grantor, agent)
    given = Given(app, grantor, delegation_id)
    for system in ("nsw", "e-license"):
        browser.sign_in(agent)
        browser.act_for(delegation_id)
        RelyingParty(app, system).tokens(browser)
        world.change(agent, status=AccountStatus.SUSPENDED)
        worker.expire_delegations(world.database)
        _confirm(world)
        page = given.page()
        assert [name in page.words("notices") for name in ("nsw", "e-license")] == [system == "nsw", system != "nsw"]
        world.change(agent, status=AccountStatus.ACTIVE)
        assert not given.page().has("notices"), "it can be used again"
        browser.client.delete_cookie("__Host-idp-login", domain="localhost")
        world.pass_time(minutes=1)


def test_agent_is_not_told_and_cannot_act_while_it_cannot_be_used(app: Flask, world: World, browser: Browser) -> None:
    grantor, agent = world.user(), world.user()
    delegation_id = world.delegation(grantor, agent)
    browser.sign_in(agent)
    assert browser.open(f"/delegations/{delegation_id}").has("act")
    world.change(grantor, going_concern=False)
    page = browser.open(f"/delegations/{delegation_id}")
    assert page.has("paused")
    assert not page.has("act")
    assert not page.has("notices")
    assert page.has("renounce-submit"), "an agent may withdraw at any time"
    assert not browser.open("/delegations/received").has(f"act-{delegation_id}")
