"""The worker: delivers the messages in the outbox, and runs the scheduled jobs.

Any number of workers may run: messages are claimed, and the scheduled jobs are idempotent.
"""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from idp import clients, clock, limits, logs, outbox, refusal_codes
from idp.accounts import mail_links, unconfirmed
from idp.accounts.devices import known_devices
from idp.accounts.identity import card_check
from idp.accounts.legacy_import.wrapping import Wrapper
from idp.accounts.passwords.reset import RESET_REQUEST, ResetMailHandler
from idp.accounts.registered_data import verification
from idp.accounts.registration import create, email_confirmation
from idp.accounts.registration.email_confirmation import CONFIRMATION_WANTED
from idp.accounts.search_words import upkeep
from idp.accounts.sign_in import pending
from idp.accounts.sign_in.new_device import NEW_BROWSER, NewDeviceMailHandler
from idp.accounts.throttle import OWNER_WAITS, LockoutMailHandler
from idp.clients import ClientsFileError
from idp.config import Settings, SettingsError
from idp.crypto import Vault
from idp.db import SWEPT_AT_ONCE, Database, transaction
from idp.delegation import acting, expiry
from idp.delegation.mail_handler import DELEGATION_NEWS, DelegationMailHandler
from idp.delegation.register_polling import RegisterPolling
from idp.delegation.withdrawn_clients import WithdrawnClients
from idp.helpdesk import sessions as officer_sessions
from idp.helpdesk.acts import due
from idp.helpdesk.sign_in import links as officer_links
from idp.mail.compose import DIGEST, MAIL
from idp.mail.deliver import MailDeliverer
from idp.mail.digest import DigestMailHandler
from idp.oidc.authorization import pending as pending_requests
from idp.oidc.client_auth import assertion
from idp.oidc.keys import rotation
from idp.oidc.keys.ring import KeyRing
from idp.oidc.logout.backchannel import LogoutNotifier
from idp.oidc.token import access_tokens, families, family_revocation
from idp.outbox import Dispatcher, Handler
from idp.outgoing import Caller
from idp.registers import lookup
from idp.sessions import interactions, lifecycle
from idp.sessions.notices import LOGOUT_NOTICE
from idp.web import branding

log = logging.getLogger(__name__)

#: Seconds between two checks of the outbox, of delegations that have ended, and between two runs of the other jobs.
LOOK_EVERY = 0.1
ENDINGS_EVERY = 1.0
CLOCK_EVERY = 5.0
#: What ends delegations, acting contexts and refresh tokens under them, with the size of a batch (one transaction);
#: and the number of batches in one run.
ENDINGS = (
    (acting.end_invalid_contexts, acting.BATCH),
    (expiry.end_expired, expiry.BATCH),
    (family_revocation.revoke_under_delegations, family_revocation.BATCH),
)
BATCHES = 5
#: Seconds between two batches, in which other transactions can write.
BREATH = 0.02
#: The functions that delete expired rows of their tables.
SWEEPS = (
    *(
        interactions.sweep,
        pending_requests.sweep,
        access_tokens.sweep_codes,
        access_tokens.sweep_issues,
        families.sweep,
        assertion.sweep,
    ),
    *(mail_links.sweep, create.sweep, unconfirmed.sweep, lookup.sweep, limits.sweep),
    *(officer_sessions.sweep, officer_links.sweep),
    *(outbox.bring_back, outbox.give_up, outbox.sweep, outbox.sweep_in_vain),
    *(
        refusal_codes.sweep,
        card_check.sweep,
        pending.sweep,
        known_devices.sweep,
        interactions.sweep_beyond,
        pending_requests.sweep_beyond,
    ),
)
#: The most batches of each that one run deletes, and the seconds between two, in which other transactions can write.
SWEEPS_IN_A_ROUND = 40
BETWEEN_SWEEPS = 0.02
#: Seconds to wait after an error.
PAUSE = 2.0


def build_handlers(settings: Settings, database: Database) -> dict[str, Handler]:
    """The outbox handlers by kind of message. Raises ``ClientsFileError``, ``SettingsError`` or ``FaultyFile``."""
    keys = KeyRing(database, Vault(settings.secret_keys))
    registry = clients.registry(settings, keep_copy=True)
    branding.follow(settings, keep_copy=True)
    notifier = LogoutNotifier(settings.issuer, keys, registry, Caller(settings))
    return {
        LOGOUT_NOTICE: notifier,
        MAIL: MailDeliverer(settings),
        DIGEST: DigestMailHandler(settings),
        RESET_REQUEST: ResetMailHandler(settings),
        CONFIRMATION_WANTED: email_confirmation.ConfirmationMailHandler(settings),
        OWNER_WAITS: LockoutMailHandler(settings),
        NEW_BROWSER: NewDeviceMailHandler(settings),
        DELEGATION_NEWS: DelegationMailHandler(settings, registry),
    }


def expire_delegations(database: Database, batch: int | None = None) -> None:
    """End delegations that are over, and what depends on them, so that clients get logout tokens within two seconds.

    Many delegations end at the same midnight: they are ended in batches of *batch* (default: see ``ENDINGS``), and not
    all in one run, so that the first logout tokens can be sent meanwhile.
    """
    for end, usual in ENDINGS:
        for _ in range(BATCHES):
            with transaction(database) as work:
                number = end(work, clock.now(), batch or usual)
            if number < (batch or usual):
                break
            time.sleep(BREATH)


def run_scheduled_jobs(database: Database) -> None:
    """Run all scheduled jobs once: end delegations, acting contexts and sessions that are over, delete expired rows."""
    expire_delegations(database)
    _end_and_sweep(database)


def _end_and_sweep(database: Database) -> None:
    now = clock.now()
    with transaction(database) as work:
        expiry.remind(work, now)
    with transaction(database) as work:
        family_revocation.revoke_own(work, now)
    with transaction(database) as work:
        lifecycle.end_expired(work.writing(), now)
    for sweep in SWEEPS:
        sweep_in_batches(database, sweep, now)


def sweep_in_batches(database: Database, sweep: Callable[[Session, datetime], int], now: datetime) -> None:
    """Call *sweep* in short transactions until it deletes less than a batch, or ``SWEEPS_IN_A_ROUND`` times."""
    for _ in range(SWEEPS_IN_A_ROUND):
        with transaction(database) as work:
            number = sweep(work.writing(), now)
        if number < SWEPT_AT_ONCE:
            return
        time.sleep(BETWEEN_SWEEPS)


def run(settings: Settings, stop: threading.Event | None = None) -> None:
    """Run until SIGTERM or SIGINT, or until *stop* is set. Errors are logged, and what failed is retried."""
    logs.configure(settings.log_format)
    clock.use_offset_file(settings.clock_offset_file)
    stop = stop or _stop_on_signals()
    database = Database(settings.database_url)
    background_jobs = _background_jobs(settings, database)
    while not stop.is_set():
        try:
            dispatcher = Dispatcher(database, build_handlers(settings, database))
            break
        except SQLAlchemyError as error:
            log.error("worker: no start without the database, trying again: %s", logs.safe_message(error))
        except ClientsFileError as error:  # the file is being edited
            for fault in error.faults:
                log.error("worker: no start without the systems, trying again: %s", fault)
        except (SettingsError, OSError) as error:  # a file named by a setting
            log.error("worker: no start, trying again: %s", logs.safe_message(error))
        stop.wait(PAUSE)
    else:
        return
    _rounds(dispatcher, background_jobs, stop)
    dispatcher.close()
    for each, _ in background_jobs:
        each.close()
    database.dispose()


class BackgroundJob:
    """A scheduled job in a thread of its own, since it takes time and must not delay logout tokens."""

    def __init__(self, name: str, act: Callable[[], object]) -> None:
        self._name = name
        self._act = act
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._future: Future[None] | None = None

    def round(self) -> None:
        """Start a run, unless the last one is still running."""
        if self._future is None or self._future.done():
            self._future = self._pool.submit(self._run)

    def close(self) -> None:
        """Wait for the end of the current run."""
        self._pool.shutdown()

    def _run(self) -> None:
        try:
            self._act()
        except Exception:
            log.exception("worker: %s failed, trying again", self._name)


def _background_jobs(settings: Settings, database: Database) -> list[tuple[BackgroundJob, float]]:
    """The scheduled jobs, each with the seconds between two runs."""
    registers = lookup.Registers(settings, database)
    vault = Vault(settings.secret_keys)
    wrapper = Wrapper(database, vault)
    polling = RegisterPolling(database, registers, settings.register_rate)
    jobs: tuple[tuple[str, Callable[[], object], float], ...] = (
        ("keys", lambda: rotation.keep_up(database, vault, settings.key_rotation_days, clock.now()), ENDINGS_EVERY),
        ("verifying", lambda: verification.verify_due(database, registers, settings, clock.now()), CLOCK_EVERY),
        ("cards", lambda: card_check.check_due(database, registers, settings, clock.now()), CLOCK_EVERY),
        ("wrapping", wrapper.round, CLOCK_EVERY),
        ("watching", polling.round, CLOCK_EVERY),
        ("words", lambda: upkeep.fill(database), CLOCK_EVERY),
        ("turning", WithdrawnClients(settings, database).round, ENDINGS_EVERY),
        ("ending", lambda: expire_delegations(database), ENDINGS_EVERY),
        ("acts", lambda: due.complete_due(database, settings), ENDINGS_EVERY),
        ("sweeping", lambda: _end_and_sweep(database), CLOCK_EVERY),
    )
    return [(BackgroundJob(name, act), interval) for name, act, interval in jobs]


def _rounds(dispatcher: Dispatcher, background_jobs: list[tuple[BackgroundJob, float]], stop: threading.Event) -> None:
    """Deliver outbox messages in this thread until *stop*; start the scheduled jobs in theirs when they are due."""
    due = [0.0] * len(background_jobs)
    while not stop.wait(LOOK_EVERY):
        try:
            dispatcher.drain()
            for index, (job, interval) in enumerate(background_jobs):
                if time.monotonic() >= due[index]:
                    due[index] = time.monotonic() + interval
                    job.round()
        except Exception:
            log.exception("worker: a round failed, trying again")
            stop.wait(PAUSE)


def _stop_on_signals() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop
