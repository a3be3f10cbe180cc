"""A request that midnight falls into knows one day: the one on which it began."""

from __future__ import annotations

import itertools
from datetime import datetime
from types import SimpleNamespace

import pytest
from browsing import Browser
from sqlalchemy import select
from world import Operator, World

from idp import clock
from idp.db import Database
from idp.models import Delegation

NEW = "/delegations/given/new"
#: Looks at the clock that a request may take.
LOOKS = 8


def _comes(midnight: datetime, monkeypatch: pytest.MonkeyPatch, looks: int) -> None:
    """From now on a second passes between two looks at the machine's clock; *midnight* comes after so many looks."""
    seconds = itertools.count(midnight.timestamp() - looks - 0.5)
    monkeypatch.setattr(clock, "time", SimpleNamespace(time=lambda: next(seconds)))


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_grant_for_ever_begins_on_the_day_by_which_it_is_judged(
    database: Database, world: World, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    grantor, midnight = world.operator(), clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
    _comes(midnight, monkeypatch, 500)
    browser.sign_in(grantor)
    address, values = browser.open(NEW).form("grant-submit")
    for looks in range(LOOKS):
        agent = world.operator()
        _comes(midnight, monkeypatch, looks)
        page = browser.post(address, {**values, "agent_tax_id": agent.tax_id, "scope": "all", "period": "forever"})
        assert page.has("summary"), looks
        _comes(midnight, monkeypatch, looks)
        browser.press("grant-submit", follow=False)
        assert _begins(database, agent), looks


def _begins(database: Database, agent: Operator) -> bool:
    with database.reader() as session:
        made = session.scalars(select(Delegation).filter_by(agent_id=agent.id)).one()
    return made.start == clock.bangkok_date(made.granted_at)
