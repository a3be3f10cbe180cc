"""A system that is changed to take no delegated sessions is told of those that are open there."""

from __future__ import annotations

import time

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser
from support.patience import wait_until
from support.relying_party import RelyingParty
from support.world import ENTRIES, World, write_clients

from idp.config import Settings
from idp.db import Database
from idp.delegation.withdrawn_clients import WithdrawnClients
from idp.models import OutboxMessage


def _told(database: Database) -> list[str]:
    with database.reader() as session:
        found = session.scalars(select(OutboxMessage).filter_by(kind="logout_notice"))
        return sorted(message.receiver for message in found)


@pytest.mark.parametrize("restarted", [False, True])
def test_delegated_sessions_are_told_once_and_no_others(
    app: Flask, world: World, database: Database, settings: Settings, browser: Browser, restarted: bool
) -> None:
    """Whether the worker ran when the entry changed, or came up afterwards; of two workers one tells."""
    workers = [WithdrawnClients(settings, database), WithdrawnClients(settings, database)]
    for each in workers:
        each.round()
    agent = world.user()
    own = Browser(app)
    own.sign_in(agent)
    RelyingParty(app).tokens(own)
    browser.sign_in(agent)
    browser.act_for(world.delegation(world.user(), agent))
    for system in ("e-license", "nsw"):
        RelyingParty(app, system).tokens(browser)
    changed = [{**entry, "acting_for": "refused"} if entry["client_id"] == "e-license" else entry for entry in ENTRIES]
    write_clients(settings.clients_file, tuple(changed))
    if restarted:
        workers = [WithdrawnClients(settings, database), WithdrawnClients(settings, database)]

    def told() -> list[str]:
        for each in workers:
            each.round()
        return _told(database)

    wait_until(told)
    time.sleep(1.1)  # by then every registry has looked at the file
    assert told() == ["e-license"]
