"""Authorization requests that wait for a person: anybody can cause them, so they are few, small and gone in time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, insert, select
from support.browsing import ORIGIN, Browser
from support.database_rows import counted
from support.relying_party import RelyingParty, answer_of
from support.world import World

from idp import clock, db, worker
from idp.db import Database, transaction
from idp.models import InteractionRecord, StoredAuthorizationRequest
from idp.oidc.authorization import pending
from idp.oidc.logout import end_session
from idp.sessions import interactions


def _from(network: str) -> dict[str, Any]:
    return {"environ_overrides": {"REMOTE_ADDR": network}}


def _ask(app: Flask, network: str, **changes: str) -> int:
    parameters = RelyingParty(app).request(**changes)
    return (
        app.test_client()
        .get("/oauth2/authorize", base_url=ORIGIN, query_string=parameters, **_from(network))
        .status_code
    )


def test_limits_of_waiting_requests_have_their_numbers() -> None:
    assert pending.MOST_OF_NETWORK == 1_000
    assert timedelta(minutes=10) == pending.WITHIN
    assert pending.MOST_IN_ALL == 20_000
    assert interactions.MOST_IN_ALL == 40_000
    assert timedelta(hours=2) == pending.LIFETIME == interactions.LIFETIME
    assert db.SWEPT_AT_ONCE == 500


def test_a_network_has_its_share_and_others_have_theirs(
    app: Flask, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "MOST_OF_NETWORK", 3)
    assert [_ask(app, "127.0.1.1") for _ in range(5)] == [303, 303, 303, 429, 429]
    assert (counted(database, StoredAuthorizationRequest), counted(database, InteractionRecord)) == (3, 3)
    assert _ask(app, "127.0.1.1", prompt="none") == 303, "what nothing is kept of goes on"
    assert _ask(app, "127.0.1.2") == 303
    assert [_ask(app, f"2001:db8::{each}") for each in range(4)] == [303, 303, 303, 429], "one subscriber is one"
    world.pass_time(minutes=10, seconds=1)
    assert _ask(app, "127.0.1.1") == 303


def test_steps_and_posted_requests_count_too(
    app: Flask, world: World, browser: Browser, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stored request leaves a note whenever it is resumed; one that was posted is kept before anything else."""
    monkeypatch.setattr(pending, "MOST_OF_NETWORK", 4)
    request = RelyingParty(app).request()
    address = browser.post("/oauth2/authorize", request, follow=False).location or ""
    for _ in range(3):
        assert browser.open(address, follow=False).status == 303
    page = browser.open(address, follow=False)
    assert page.status == 429
    assert 0 < int(page.headers["Retry-After"]) <= 600
    assert browser.post("/oauth2/authorize", request, follow=False).status == 429
    assert (counted(database, StoredAuthorizationRequest), counted(database, InteractionRecord)) == (1, 3)


def test_a_posted_sign_out_counts_too(
    browser: Browser, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "MOST_OF_NETWORK", 2)
    answers = [browser.post("/logout", {"state": "x"}, follow=False).status for _ in range(3)]
    assert answers == [303, 303, 429]
    assert counted(database, StoredAuthorizationRequest) == 2


def test_every_parameter_of_a_sign_out_is_kept() -> None:
    assert set(end_session.PARAMETERS) <= pending.COUNTS


def test_a_full_share_takes_no_lock(
    app: Flask, world: World, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pending, "MOST_OF_NETWORK", 1)
    assert _ask(app, "127.0.1.1") == 303
    with transaction(database) as work:
        work.writing()  # somebody writes meanwhile
        assert _ask(app, "127.0.1.1") == 429


def test_only_what_counts_is_kept(app: Flask, world: World, browser: Browser, database: Database) -> None:
    user, party = world.user(), RelyingParty(app)
    padding = {f"x{each}": "x" * 4_000 for each in range(3)}
    party.authorize(browser, ui_locales="en", **padding)
    with database.reader() as session:
        kept = dict(session.scalars(select(StoredAuthorizationRequest.parameters)).one()["pairs"])
    assert kept == party.request(ui_locales="en")
    answer = answer_of(browser.sign_in(user))
    assert party.claims(party.token(answer["code"]).get_json()["id_token"])["sub"] == user.id


def test_a_request_is_small(app: Flask, world: World, browser: Browser) -> None:
    page = RelyingParty(app).authorize(browser, **{f"x{each}": "x" * 4_000 for each in range(5)})
    assert answer_of(page)["error"] == "invalid_request"


def _rows(table: Any, how_many: int) -> list[dict[str, Any]]:
    at = clock.now()
    more = {"parameters": {}, "created_at": at} if table is StoredAuthorizationRequest else {"data": {}}
    return [{"id": f"r{each}", "expires_at": at - timedelta(seconds=each + 1), **more} for each in range(how_many)]


@pytest.mark.parametrize("table", [StoredAuthorizationRequest, InteractionRecord])
def test_much_goes_in_short_transactions(database: Database, table: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "BETWEEN_SWEEPS", 0.0)
    with transaction(database) as work:
        work.writing().execute(insert(table), _rows(table, 1_201))
    deleted: list[int] = []

    @event.listens_for(database.engine, "after_cursor_execute")
    def _note(_connection: Any, cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith(f"DELETE FROM {table.__tablename__}"):
            deleted.append(cursor.rowcount)

    @event.listens_for(database.engine, "commit")
    def _committed(_connection: Any) -> None:
        deleted.append(0)

    sweep = pending.sweep if table is StoredAuthorizationRequest else interactions.sweep
    worker.sweep_in_batches(database, sweep, clock.now())
    assert deleted == [500, 0, 500, 0, 201, 0]
    assert counted(database, table) == 0


@pytest.mark.parametrize("room", [pending, interactions], ids=["requests", "notes"])
def test_of_too_many_the_oldest_go(database: Database, room: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    table = StoredAuthorizationRequest if room is pending else InteractionRecord
    monkeypatch.setattr(room, "MOST_IN_ALL", 5)
    with transaction(database) as work:
        work.writing().execute(insert(table), _rows(table, 8))
    worker.sweep_in_batches(database, room.sweep_beyond, clock.now())
    worker.sweep_in_batches(database, room.sweep_beyond, clock.now())
    with database.reader() as session:
        assert set(session.scalars(select(table.id))) == {"r0", "r1", "r2", "r3", "r4"}


def test_every_sweep_is_cut_into_batches() -> None:
    for sweep in worker.SWEEPS:
        assert sweep.__annotations__["return"] == "int", f"{sweep.__module__}: says how many went, so that more follow"
