"""The checks before the first request, and the state that every process starts with."""

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

#: Seconds between two attempts to connect to a database that does not answer: the first pause, and the longest.
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 3.0
#: Errors of a database that a retry cannot help; any other may be temporary.
_REFUSALS = (
    *("password authentication failed", "does not exist", "no pg_hba.conf entry", "authentication method"),
    *("unable to open database file", "no password supplied", "attempt to write a readonly database"),
    *("permission denied", "invalid connection option", "SSL was required", "does not support SSL"),
    *("connection is bad: invalid", "bad value for"),
)


@dataclass(frozen=True)
class StartState:
    """What the supervisor has loaded, and its child processes inherit: the last usable clients, and the keys."""

    registry: ClientRegistry
    keys: KeyRing

    def check(self, settings: Settings) -> None:
        """Check the followed files now."""
        self.registry.check()
        if agency := branding.follow(settings):
            agency.check()

    def quietly(self, settings: Settings) -> None:
        """Do not report faults of the files: the supervisor does."""
        self.registry.quietly()
        if agency := branding.follow(settings):
            agency.quietly()


def prepare(settings: Settings) -> StartState:
    """Check and load everything before the first request: clients, files, schema, signing keys.

    Migrates an embedded database (on a server an administrator does that). Waits for a database that does not answer.
    Raises ``SettingsError`` or ``ClientsFileError``.
    """
    registry = clients.registry(settings, keep_copy=True)
    _check_files(settings)
    database = Database(settings.database_url)
    try:
        return StartState(registry, _retry_until_database_answers(lambda: _check_database(database, settings)))
    finally:
        database.dispose()


def remark(settings: Settings, state: StartState) -> None:
    """Log warnings about clients that are valid but probably not as intended."""
    for client in state.registry.current().never_called_upon():
        log.info("%s: %s %s; %s", settings.clients_file, client.client_id, NOBODY_LETS_IN, CALLERS_REMEDY)


def _check_files(settings: Settings) -> None:
    branding.follow(settings, keep_copy=True)
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
            message = logs.safe_message(error)
            if any(refusal in str(error) for refusal in _REFUSALS):
                raise SettingsError([f"IDP_DATABASE_URL: the database cannot be used: {message}"]) from error
            if isinstance(error, ProgrammingError):
                raise
            log.warning("the database does not answer; the next try is in %g seconds: %s", pause, message)
        time.sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 2)


def check_port(host: str, port: int) -> None:
    """Raises ``SettingsError`` when *host* and *port* cannot be listened on."""
    if not 0 <= port <= 65_535:
        raise SettingsError([f"{host}, port {port}: there is no such port; choose one from 1 to 65535"])
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except (OSError, OverflowError, UnicodeError) as error:
        problem = getattr(error, "strerror", None) or "there is no such host or port"
        raise SettingsError([f"{host}, port {port}: {problem}; choose another with --host and --port"]) from error
