"""A request that midnight falls into knows one day: the one on which it began."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from sqlalchemy import select
from support.browsing import Browser
from support.world import User, World

from idp import clock, worker
from idp.db import Database, transaction
from idp.delegation import lifecycle
from idp.delegation.mail_handler import DELEGATION_NEWS
from idp.errors import NotFound
from idp.models import AuditEvent, Delegation, DelegationState, OutboxMessage
from idp.origin import HERE, Act

NEW = "/delegations/given/new"
#: Looks at the clock that a request may take.
LOOKS = 8


def _comes(midnight: datetime, monkeypatch: pytest.MonkeyPatch, looks: int) -> None:
    """From now on a second passes between two looks at the machine's clock; *midnight* comes after so many looks."""
    seconds = itertools.count(midnight.timestamp() - looks - 0.5)
    monkeypatch.setattr(clock, "time", SimpleNamespace(time=lambda: next(seconds)))


def test_grant_for_ever_begins_on_the_day_by_which_it_is_judged(
    database: Database, world: World, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    grantor, midnight = world.user(), clock.end_of_bangkok_day(clock.bangkok_date(clock.now()))
    _comes(midnight, monkeypatch, 500)
    browser.sign_in(grantor)
    address, values = browser.open(NEW).form("grant-submit")
    for looks in range(LOOKS):
        agent = world.user()
        _comes(midnight, monkeypatch, looks)
        page = browser.post(address, {**values, "agent_tax_id": agent.tax_id, "scope": "all", "period": "forever"})
        assert page.has("summary"), looks
        _comes(midnight, monkeypatch, looks)
        browser.press("grant-submit", follow=False)
        assert _begins(database, agent), looks


ACTS: dict[str, Callable[..., None]] = {
    "accept": lambda work, d, grantor, agent, at: lifecycle.accept(work, d, agent.id, Act(HERE, at)),
    "decline": lambda work, d, grantor, agent, at: lifecycle.decline(work, d, agent.id, Act(HERE, at)),
    "cancel": lambda work, d, grantor, agent, at: lifecycle.cancel(work, d, grantor.id, "x", Act(HERE, at)),
    "renounce": lambda work, d, grantor, agent, at: lifecycle.renounce(work, d, agent.id, Act(HERE, at)),
}


@pytest.mark.parametrize("name", ACTS)
def test_act_of_the_last_day_counts_though_midnight_comes_before_it_is_written(
    database: Database, world: World, name: str
) -> None:
    grantor, agent, today = world.user(), world.user(), clock.bangkok_date(clock.now())
    waiting = {} if name == "renounce" else {"state": DelegationState.WAITING, "answered_at": None}
    delegation_id = world.delegation(grantor, agent, end=today, **waiting)
    midnight = clock.end_of_bangkok_day(today)
    world.pass_time(seconds=(midnight - clock.now()).total_seconds() + 1)
    at = midnight - timedelta(seconds=1)
    with transaction(database) as work:
        ACTS[name](work, delegation_id, grantor, agent, at)
    with database.reader() as session:
        made = session.scalars(select(Delegation).filter_by(id=delegation_id)).one()
    assert (made.answered_at if name == "accept" else made.ended_at) == at


def _begins(database: Database, agent: User) -> bool:
    with database.reader() as session:
        made = session.scalars(select(Delegation).filter_by(agent_id=agent.id)).one()
    return made.start == clock.bangkok_date(made.granted_at)


@pytest.mark.parametrize("first", ["clock", "party"])
@pytest.mark.parametrize("name", ACTS)
def test_of_midnight_and_a_party_one_ends_it(database: Database, world: World, name: str, first: str) -> None:
    """Whichever is written first: the state and the record say one thing, and everybody is told once."""
    grantor, agent, today = world.user(), world.user(), clock.bangkok_date(clock.now())
    waiting = {} if name == "renounce" else {"state": DelegationState.WAITING, "answered_at": None}
    delegation_id = world.delegation(grantor, agent, end=today, **waiting)
    midnight = clock.end_of_bangkok_day(today)
    world.pass_time(seconds=(midnight - clock.now()).total_seconds() + 1)

    def act() -> None:
        with transaction(database) as work:
            ACTS[name](work, delegation_id, grantor, agent, midnight - timedelta(seconds=1))

    if first == "clock":
        worker.expire_delegations(database)
        with pytest.raises(NotFound):
            act()
    else:
        act()
        worker.expire_delegations(database)
    accepted = name == "accept" and first == "party"  # and then it ends as any other
    with database.reader() as session:
        made = session.scalars(select(Delegation).filter_by(id=delegation_id)).one()
        events = session.scalars(select(AuditEvent.event).order_by(AuditEvent.id)).all()
        news = session.scalars(select(OutboxMessage).filter_by(kind=DELEGATION_NEWS).order_by(OutboxMessage.id)).all()
    told = [message.payload["news"] for message in news]
    past = {"accept": "accepted", "decline": "declined", "cancel": "cancelled", "renounce": "renounced"}[name]
    expected = [past, "expired"] if accepted else [past] if first == "party" else ["expired"]
    assert told == expected
    assert events == [f"delegation.{word}" for word in expected]
    assert (made.state.value == past) == (first == "party" and not accepted)
    assert made.ended_at == (midnight if expected[-1] == "expired" else midnight - timedelta(seconds=1))
