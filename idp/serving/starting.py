"""What is checked before the first answer, and what every process then begins with."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.exc import OperationalError, ProgrammingError

from idp import clients, logs
from idp.clients import CALLERS_REMEDY, NOBODY_LETS_IN, ClientRegistry
from idp.config import Settings, SettingsError
from idp.crypto import Vault
from idp.db import Database, expected_revision
from idp.mail.deliver import MailDeliverer
from idp.oidc.keys.ring import KeyRing
from idp.outgoing import Caller
from idp.registers.file import FileRegister
from idp.web import branding

log = logging.getLogger("idp.serving")

#: Seconds between two tries to reach a database that does not answer: the first, and the longest.
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 3.0
#: What a database says to whom it will never let in; anything else that keeps a connection away may pass.
_REFUSALS = (
    *("password authentication failed", "does not exist", "no pg_hba.conf entry", "authentication method"),
    *("unable to open database file", "no password supplied", "attempt to write a readonly database"),
    *("permission denied", "invalid connection option", "SSL was required", "does not support SSL"),
    *("connection is bad: invalid", "bad value for"),
)


@dataclass(frozen=True)
class StartState:
    """The last good state, in the memory of the first process: whatever it forks has it."""

    registry: ClientRegistry
    keys: KeyRing

    def look(self, settings: Settings) -> None:
        """Look at the files that are followed."""
        self.registry.look()
        if agency := branding.follow(settings):
            agency.look()

    def quietly(self, settings: Settings) -> None:
        """Leave it to the first process to tell of faults."""
        self.registry.quietly()
        if agency := branding.follow(settings):
            agency.quietly()


def prepare(settings: Settings) -> StartState:
    """Everything that can be known before the first request: clients, files, schema, signing keys.

    An embedded database is migrated; on a server an administrator does that. A database that does not answer is waited
    for. Raises ``SettingsError`` or ``ClientsFileError``.
    """
    registry = clients.registry(settings, keep=True)
    _check_files(settings)
    database = Database(settings.database_url)
    try:
        return StartState(registry, _retry_until_database_answers(lambda: _check_database(database, settings)))
    finally:
        database.dispose()


def remark(settings: Settings, state: StartState) -> None:
    """Say what is no fault and yet may not be meant."""
    for client in state.registry.current().never_called_upon():
        log.info("%s: %s %s; %s", settings.clients_file, client.client_id, NOBODY_LETS_IN, CALLERS_REMEDY)


def _check_files(settings: Settings) -> None:
    branding.follow(settings, keep=True)
    MailDeliverer(settings)
    Caller(settings)
    if settings.registers_file:
        FileRegister(settings.registers_file).examine()


def _check_database(database: Database, settings: Settings) -> KeyRing:
    database.check_fit()
    revision = database.schema_revision()
    if revision != expected_revision() and not database.embedded:
        actual = revision or "empty"
        raise SettingsError([f"the database's schema is {actual}, not {expected_revision()}; run: idp db upgrade"])
    if revision != expected_revision():
        database.migrate()
    return KeyRing(database, Vault(settings.secret_keys))


def _retry_until_database_answers(act: Callable[[], KeyRing]) -> KeyRing:
    pause = FIRST_PAUSE
    while True:
        try:
            return act()
        except (OperationalError, ProgrammingError) as error:
            words = logs.safe_message(error)
            if any(refusal in str(error) for refusal in _REFUSALS):
                raise SettingsError([f"IDP_DATABASE_URL: the database cannot be used: {words}"]) from error
            if isinstance(error, ProgrammingError):
                raise
            log.warning("the database does not answer; the next try is in %g seconds: %s", pause, words)
        time.sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 2)


def check_port(host: str, port: int) -> None:
    """Raises ``SettingsError`` when nobody can listen there."""
    if not 0 <= port <= 65_535:
        raise SettingsError([f"{host}, port {port}: there is no such port; choose one from 1 to 65535"])
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except (OSError, OverflowError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or "there is no such host or port"
        raise SettingsError([f"{host}, port {port}: {why}; choose another with --host and --port"]) from error
