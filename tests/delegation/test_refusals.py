"""Bad input to a power of attorney: each is refused with its own plain message, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from support.browsing import Browser, Page
from support.granting import NEW, day, errors, fill_in, row_counts
from support.world import User, World

from idp import clock
from idp.db import Database
from idp.models import AccountStatus, DelegationState, EntityType

#: What is filled in, the field that it is told beside, and how.
_NOBODY = "No operator with this number can be your agent. Please check the number."
_CANNOT = "One of these systems cannot be used by an agent. Please choose again."
REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"agent_tax_id": ""}, "agent_tax_id", "Enter the agent’s number."),
    ({"agent_tax_id": "\x00"}, "agent_tax_id", "Enter the agent’s number."),
    ({"agent_tax_id": "9999999999999"}, "agent_tax_id", _NOBODY),
    ({"agent_tax_id": "unconfirmed"}, "agent_tax_id", _NOBODY),
    ({"agent_tax_id": "oneself"}, "agent_tax_id", "This is your own number. Nobody can be their own agent."),
    ({"scope": ""}, "scope", "Choose all systems, or some."),
    ({"scope": "some"}, "scope", ""),
    ({"scope": "selected"}, "systems", "Choose at least one system."),
    ({"scope": "selected", "systems": ["webboard"]}, "systems", _CANNOT),
    ({"scope": "selected", "systems": ["e-license", "nowhere"]}, "systems", _CANNOT),
    ({"period": ""}, "period", "Choose whether the power ends on a certain day."),
    ({"period": "window"}, "start", "Enter the day."),
    ({"period": "window", "start": 1}, "end", "Enter the day."),
    ({"period": "window", "start": "31/02/2027", "end": 9}, "start", ""),
    ({"period": "window", "start": "soon", "end": 9}, "start", ""),
    ({"period": "window", "start": -1, "end": 9}, "start", "The first day must not lie in the past."),
    ({"period": "window", "start": 5, "end": 4}, "end", "The last day must not be before the first day."),
    ({"period": "window", "start": 1, "end": 40_000}, "end", "more than 100 years from now"),
    ({"period": "window", "start": 1, "end": "31/12/9999"}, "end", "in 9456 (B.E. 9999)"),
    ({"period": "window", "start": 1, "end": "1/1/2399"}, "end", "in 2399 (B.E. 2942)"),
]


@pytest.mark.parametrize("locale", ["th", "en"])
def test_told_beside_the_field(
    database: Database, app: Flask, world: World, grantor: User, agent: User, locale: str
) -> None:
    known = {"oneself": grantor.tax_id, "unconfirmed": world.user(status=AccountStatus.UNCONFIRMED).tax_id}
    browser = Browser(app, locale)
    browser.sign_in(grantor)
    before = row_counts(database)
    for filled_in, field, words in REFUSED:
        sent = {name: known.get(str(value), value) for name, value in filled_in.items()}
        sent |= {name: day(value).isoformat() for name, value in sent.items() if isinstance(value, int)}
        page = fill_in(browser, agent, **sent)
        assert page.status == 422, filled_in
        assert errors(page, field), filled_in
        assert locale == "th" or words in errors(page, field), filled_in
        assert any(each.get("href") == f"#{field}" for each in page.tree.iter("a")), "the list on top leads there"
    assert row_counts(database) == before


def test_overlap_names_the_one_in_the_way(
    database: Database, world: World, browser: Browser, grantor: User, agent: User
) -> None:
    earlier = world.delegation(grantor, agent, systems=["e-license", "nsw"], end=day(20))
    browser.sign_in(grantor)
    before = row_counts(database)
    page = fill_in(browser, agent, scope="selected", systems=["nsw"])
    assert page.status == 422
    assert page.find("in-the-way").get("href") == f"/delegations/{earlier}"
    assert "ระบบ e-license" in page.words("overlap")
    assert errors(page, "scope")
    page = fill_in(browser, agent, scope="selected", systems=["query"])
    assert page.has("summary")
    assert row_counts(database) == before


class TestSinceTheSummary:
    """What was right when the summary was shown."""

    def test_day_has_passed(
        self, database: Database, world: World, browser: Browser, grantor: User, agent: User
    ) -> None:
        midnight = clock.end_of_bangkok_day(day(0))
        world.pass_time(seconds=(midnight - clock.now()).total_seconds() - 60)
        browser.sign_in(grantor)
        fill_in(browser, agent, period="window", start=day(0).isoformat(), end=day(5).isoformat())
        before = row_counts(database)
        world.pass_time(seconds=90)
        page = browser.press("grant-submit")
        assert page.status == 422
        assert errors(page, "start")
        assert row_counts(database) == before

    CHANGES: tuple[tuple[Callable[[World, User, User], object], str], ...] = (
        (lambda world, grantor, agent: world.change(grantor, going_concern=False), "agent_tax_id"),
        (lambda world, grantor, agent: world.delegation(grantor, agent), "scope"),
    )

    @pytest.mark.parametrize(("change", "field"), CHANGES, ids=["grantor reported", "given in another tab"])
    def test_it_is_not_right_any_more(
        self,
        database: Database,
        world: World,
        browser: Browser,
        grantor: User,
        agent: User,
        change: Callable[[World, User, User], object],
        field: str,
    ) -> None:
        browser.sign_in(grantor)
        fill_in(browser, agent)
        change(world, grantor, agent)
        before = row_counts(database)
        page = browser.press("grant-submit")
        assert page.status == 422
        assert errors(page, field)
        assert row_counts(database) == before


def test_anothers_looks_the_same_as_one_that_does_not_exist(
    database: Database, world: World, browser: Browser, grantor: User, agent: User
) -> None:
    waiting = world.delegation(grantor, agent, state=DelegationState.WAITING, answered_at=None)
    running = world.delegation(grantor, world.user())
    browser.sign_in(world.user())
    token = browser.open(NEW).form("grant-submit")[1]["csrf_token"]
    before = row_counts(database)
    sent: tuple[dict[str, str], ...] = (
        {"act": "answer", "answer": "accept", "confirmed": "1"},
        {"act": "answer", "answer": "decline"},
        {"act": "cancel", "reason": "x", "confirmed": "1"},
        {"act": "renounce", "confirmed": "1"},
    )
    told = set()
    for delegation_id in (waiting, running, "dlg_01NOTHING", "x"):
        address = f"/delegations/{delegation_id}"
        pages = [browser.open(address), *(browser.post(address, {**each, "csrf_token": token}) for each in sent)]
        assert {page.status for page in pages} == {404}
        told |= {_but_reference(page) for page in pages}
    assert len(told) == 1
    assert row_counts(database) == before


def _but_reference(page: Page) -> str:
    return page.words("main").replace(page.words("reference"), "")


def test_nothing_of_this_while_acting_for_somebody(
    database: Database, world: World, browser: Browser, grantor: User, agent: User
) -> None:
    acting = world.delegation(grantor, agent)
    waits = world.delegation(world.user(), agent, state=DelegationState.WAITING, answered_at=None)
    given, held = world.delegation(agent, world.user()), world.delegation(world.user(), agent)
    browser.sign_in(agent)
    fill_in(browser, world.user(entity_type=EntityType.NATURAL_PERSON))
    granting = browser.page.form("grant-submit")
    token = granting[1]["csrf_token"]
    browser.act_for(acting)
    before = row_counts(database)
    sent: tuple[tuple[str, dict[str, str]], ...] = (
        granting,
        (f"/delegations/{waits}", {"act": "answer", "answer": "accept", "confirmed": "1", "csrf_token": token}),
        (f"/delegations/{waits}", {"act": "answer", "answer": "decline", "csrf_token": token}),
        (f"/delegations/{given}", {"act": "cancel", "reason": "x", "confirmed": "1", "csrf_token": token}),
        (f"/delegations/{held}", {"act": "renounce", "confirmed": "1", "csrf_token": token}),
    )
    pages = [browser.post(address, values) for address, values in sent]
    pages.append(browser.open(NEW))
    for page in pages:
        assert page.status == 403
        assert "ทำรายการนี้ได้ในนามตนเองเท่านั้น" in page.words("main")
        assert page.has("change-acting")
    assert row_counts(database) == before
