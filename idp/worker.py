"""The worker: delivers what waits in the outbox, and does the work of the clock.

Any number may run; messages are claimed, and clock work may be done twice without harm.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy.exc import SQLAlchemyError

from idp import clock, logs, outbox
from idp.clients import ClientRegistry, ClientsFileError
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.delegation import acting
from idp.oidc import waiting
from idp.oidc.backchannel import Notifier
from idp.oidc.keys import KeyRing
from idp.outbox import Handler
from idp.outgoing import Caller
from idp.sessions import handoff
from idp.sessions.lifecycle import LOGOUT_NOTICE

log = logging.getLogger(__name__)

#: Seconds between looks into the outbox, and between rounds of clock work.
LOOK_EVERY = 0.1
CLOCK_EVERY = 5.0
#: Deliveries under way at once.
AT_ONCE = 16


def build_handlers(settings: Settings, database: Database) -> dict[str, Handler]:
    """Who delivers which kind of message."""
    private = bool(settings.private_networks)
    registry = ClientRegistry(settings.clients_file, os.environ, _log_refused, private_issuer=private)
    keys = KeyRing(database, Vault(settings.secret_keys))
    return {LOGOUT_NOTICE: Notifier(settings.issuer, keys, registry, Caller(settings))}


def _log_refused(error: ClientsFileError) -> None:
    log.error("clients file refused, the running one stays: %s", error)


def clock_work(database: Database) -> None:
    """What time alone brings about: contexts under expired delegations end, leftovers of abandoned steps go."""
    now = clock.now()
    with transaction(database) as work:
        acting.end_expired(work, now)
    with transaction(database) as work:
        handoff.sweep(work.writing(), now)
        waiting.sweep(work.writing(), now)


def run(settings: Settings, stop: threading.Event | None = None) -> None:
    """Work until SIGTERM or SIGINT, or until *stop* is set. A database that is away is waited for."""
    logs.configure(settings.log_format)
    clock.use_offset_file(settings.clock_offset_file)
    stop = stop or _stop_on_signals()
    database = Database(settings.database_url)
    handlers = build_handlers(settings, database)
    next_clock_work = 0.0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        while not stop.wait(LOOK_EVERY):
            try:
                outbox.drain(database, handlers, clock.now(), pool)
                if time.monotonic() >= next_clock_work:
                    next_clock_work = time.monotonic() + CLOCK_EVERY
                    clock_work(database)
            except SQLAlchemyError as error:
                log.error("worker: the database is away, trying again: %s", type(error).__name__)
                stop.wait(2)
    database.dispose()


def _stop_on_signals() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop
