"""The scheduled job that does the acts whose time has come."""

from __future__ import annotations

import logging

from idp import clock
from idp.config import Settings
from idp.db import Database, transaction
from idp.helpdesk.acts import lifecycle
from idp.origin import HERE, Act

log = logging.getLogger(__name__)

#: The most acts of one run.
BATCH = 50


def complete_due(database: Database, settings: Settings) -> None:
    """Do them, each in its own transaction: one that fails is logged and tried again, and does not keep the others."""
    with database.reader() as session:
        act_ids = lifecycle.due(session, clock.now(), BATCH)
    for act_id in act_ids:
        try:
            with transaction(database) as work:
                lifecycle.complete(work, settings, act_id, Act(HERE, clock.now()))
        except Exception:
            log.exception("an act whose time has come failed, trying again: %s", act_id)
