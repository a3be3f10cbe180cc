"""The worker: delivers what waits in the outbox, and does the work of the clock.

Any number may run; messages are claimed, and clock work may be done twice without harm.
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

from idp import clients, clock, limits, logs, outbox
from idp.accounts import mail_links, unconfirmed
from idp.accounts.devices import known_devices
from idp.accounts.identity import card_check
from idp.accounts.legacy_import.wrapping import Wrapper
from idp.accounts.passwords.reset import RESET_REQUEST, ResetMailHandler
from idp.accounts.registered_data import verification
from idp.accounts.registration import create, email_confirmation
from idp.accounts.registration.email_confirmation import CONFIRMATION_WANTED
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
from idp.mail.compose import DIGEST, MAIL
from idp.mail.deliver import MailDeliverer
from idp.mail.digest import DigestSender
from idp.oidc.authorization import pending as waiting
from idp.oidc.client_auth import assertion
from idp.oidc.keys import rotation
from idp.oidc.keys.ring import KeyRing
from idp.oidc.logout.backchannel import LogoutNotifier
from idp.oidc.token import access_tokens, families, family_expiry
from idp.outbox import Dispatcher, Handler
from idp.outgoing import Caller
from idp.registers import lookup
from idp.sessions import interactions, lifecycle
from idp.sessions.notices import LOGOUT_NOTICE
from idp.web import branding

log = logging.getLogger(__name__)

#: Seconds between looks into the outbox, at delegations that are over, and between rounds of clock work.
LOOK_EVERY = 0.1
ENDINGS_EVERY = 1.0
CLOCK_EVERY = 5.0
#: What ends delegations and what acts under them, how many in a transaction, and how many of those in one round.
ENDINGS = (
    (acting.end_over, acting.BATCH),
    (expiry.end_expired, expiry.BATCH),
    (family_expiry.end_under_delegations, family_expiry.BATCH),
)
BATCHES = 5
#: Seconds between two of those, so that others who write get their turn.
BREATH = 0.02
#: What drops the rows of its own that nobody needs any more.
SWEEPS = (
    *(
        interactions.sweep,
        waiting.sweep,
        access_tokens.sweep_codes,
        access_tokens.sweep_issues,
        families.sweep,
        assertion.sweep,
    ),
    *(mail_links.sweep, create.sweep, unconfirmed.sweep, lookup.sweep, limits.sweep),
    *(outbox.bring_back, outbox.give_up, outbox.sweep, outbox.sweep_in_vain),
    *(card_check.sweep, pending.sweep, known_devices.sweep, interactions.sweep_beyond, waiting.sweep_beyond),
)
#: How many batches of each a round drops at most, and the seconds between two, in which others write.
SWEEPS_IN_A_ROUND = 40
BETWEEN_SWEEPS = 0.02
#: Seconds to wait after something went wrong.
PAUSE = 2.0


def build_handlers(settings: Settings, database: Database) -> dict[str, Handler]:
    """Who delivers which kind of message."""
    keys = KeyRing(database, Vault(settings.secret_keys))
    systems = clients.registry(settings, keep=True)
    branding.follow(settings, keep=True)
    notifier = LogoutNotifier(settings.issuer, keys, systems, Caller(settings))
    return {
        LOGOUT_NOTICE: notifier,
        MAIL: MailDeliverer(settings),
        DIGEST: DigestSender(settings),
        RESET_REQUEST: ResetMailHandler(settings),
        CONFIRMATION_WANTED: email_confirmation.ConfirmationMailHandler(settings),
        OWNER_WAITS: LockoutMailHandler(settings),
        NEW_BROWSER: NewDeviceMailHandler(settings),
        DELEGATION_NEWS: DelegationMailHandler(settings, systems),
    }


def end_what_is_over(database: Database, batch: int | None = None) -> None:
    """End the acting contexts of delegations that are over, so that their systems hear of it within two seconds.

    Many windows end at one midnight: *batch* of them in a transaction, and not all in one round, since the notices of
    the first have to go out while the others end.
    """
    for end, usual in ENDINGS:
        for _ in range(BATCHES):
            with transaction(database) as work:
                ended = end(work, clock.now(), batch or usual)
            if ended < (batch or usual):
                break
            time.sleep(BREATH)


def clock_work(database: Database) -> None:
    """What time alone brings about: contexts and logins that are over end, what nobody needs any more goes."""
    end_what_is_over(database)
    _end_and_sweep(database)


def _end_and_sweep(database: Database) -> None:
    now = clock.now()
    with transaction(database) as work:
        expiry.remind(work, now)
    with transaction(database) as work:
        family_expiry.end_own(work, now)
    with transaction(database) as work:
        lifecycle.end_run_out(work.writing(), now)
    for sweep in SWEEPS:
        sweep_in_batches(database, sweep, now)


def sweep_in_batches(database: Database, sweep: Callable[[Session, datetime], int], now: datetime) -> None:
    """Drop what *sweep* finds, a batch in a transaction: however much has piled up, nobody waits for all of it."""
    for _ in range(SWEEPS_IN_A_ROUND):
        with transaction(database) as work:
            gone = sweep(work.writing(), now)
        if gone < SWEPT_AT_ONCE:
            return
        time.sleep(BETWEEN_SWEEPS)


def run(settings: Settings, stop: threading.Event | None = None) -> None:
    """Work until SIGTERM or SIGINT, or until *stop* is set. Whatever goes wrong is logged and tried again."""
    logs.configure(settings.log_format)
    clock.use_offset_file(settings.clock_offset_file)
    stop = stop or _stop_on_signals()
    database = Database(settings.database_url)
    beside = _beside(settings, database)
    while not stop.is_set():
        try:
            courier = Dispatcher(database, build_handlers(settings, database))
            break
        except SQLAlchemyError as error:
            log.error("worker: no start without the database, trying again: %s", logs.words(error))
        except ClientsFileError as error:  # whoever changes the file just now will mend it
            for fault in error.faults:
                log.error("worker: no start without the systems, trying again: %s", fault)
        except (SettingsError, OSError) as error:  # a file that a setting names
            log.error("worker: no start, trying again: %s", logs.words(error))
        stop.wait(PAUSE)
    else:
        return
    _rounds(courier, beside, stop)
    courier.close()
    for each, _ in beside:
        each.close()
    database.dispose()


class Beside:
    """Work of the clock that takes its time, in a thread of its own: it must not hold up a notice."""

    def __init__(self, name: str, act: Callable[[], object]) -> None:
        self._name = name
        self._act = act
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._under_way: Future[None] | None = None

    def round(self) -> None:
        """Begin one, unless the last is still under way."""
        if self._under_way is None or self._under_way.done():
            self._under_way = self._pool.submit(self._go)

    def close(self) -> None:
        """Wait for what is under way."""
        self._pool.shutdown()

    def _go(self) -> None:
        try:
            self._act()
        except Exception:
            log.exception("worker: %s failed, trying again", self._name)


def _beside(settings: Settings, database: Database) -> list[tuple[Beside, float]]:
    """A slow register, hashing, what is over, and the rest of the clock's work; how often each begins, in seconds."""
    registers = lookup.Registers(settings, database)
    vault = Vault(settings.secret_keys)
    wrapper = Wrapper(database, vault)
    rotating = Beside("keys", lambda: rotation.keep_up(database, vault, settings.key_rotation_days, clock.now()))
    return [
        (rotating, ENDINGS_EVERY),
        (Beside("verifying", lambda: verification.verify_due(database, registers, settings, clock.now())), CLOCK_EVERY),
        (Beside("cards", lambda: card_check.check_due(database, registers, settings, clock.now())), CLOCK_EVERY),
        (Beside("wrapping", wrapper.round), CLOCK_EVERY),
        (Beside("watching", RegisterPolling(database, registers, settings.register_rate).round), CLOCK_EVERY),
        (Beside("turning", WithdrawnClients(settings, database).round), ENDINGS_EVERY),
        (Beside("ending", lambda: end_what_is_over(database)), ENDINGS_EVERY),
        (Beside("sweeping", lambda: _end_and_sweep(database)), CLOCK_EVERY),
    ]


def _rounds(courier: Dispatcher, beside: list[tuple[Beside, float]], stop: threading.Event) -> None:
    """The notices have this thread for themselves: nothing that the clock brings about holds them up."""
    due = [0.0] * len(beside)
    while not stop.wait(LOOK_EVERY):
        try:
            courier.drain()
            for place, (work, every) in enumerate(beside):
                if time.monotonic() >= due[place]:
                    due[place] = time.monotonic() + every
                    work.round()
        except Exception:
            log.exception("worker: a round failed, trying again")
            stop.wait(PAUSE)


def _stop_on_signals() -> threading.Event:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    return stop
