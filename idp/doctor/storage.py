"""Checks of the database and its content: schema, signing keys, clock, outbox, and whether a worker runs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from idp import clock, logs, readiness
from idp.config import Settings
from idp.crypto import Undecipherable, Vault
from idp.db import Database, expected_revision
from idp.doctor.files import database_file
from idp.doctor.filesystem import kind_of_disk
from idp.doctor.finding import Finding, bad, well
from idp.models import OutboxMessage, StoredAuthorizationRequest
from idp.oidc.keys.records import encrypted_keys, records
from idp.oidc.keys.ring import ALGORITHMS
from idp.oidc.keys.rotation import is_due
from idp.oidc.keys.states import KeyState, KeyStatus, statuses

#: Network file systems, where SQLite's locks are unreliable and concurrent processes may corrupt the file.
_REMOTE = (
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "afs",
    "fuse.sshfs",
    "fuse.s3fs",
)
#: The least bytes that should be free on the disk of an embedded database.
LEAST_FREE = 500_000_000
#: The tolerated difference between two clocks.
APART = timedelta(seconds=2)
#: Messages pending for longer than the first are a problem, and so are those given up within the second.
_WAITS_LONG = timedelta(hours=1)
_GIVEN_UP_LATELY = timedelta(days=7)
#: A worker takes seconds to process what is due; after this time there is probably none.
_WORKER_SILENT = timedelta(minutes=2)


def examine(settings: Settings) -> Iterator[Finding]:
    """Run the checks of this module, up to the first failure that makes the others impossible."""
    file = database_file(settings)
    if file is not None and not file.is_file():
        yield bad("database", f"{file} is not there", "run: idp db upgrade (idp serve does so by itself)")
        return
    try:
        database = Database(settings.database_url)
    except SQLAlchemyError as error:
        yield bad("database", logs.safe_message(error), "correct IDP_DATABASE_URL")
        return
    try:
        yield from _reachable(database, settings, file)
    finally:
        database.dispose()


def _reachable(database: Database, settings: Settings, file: Path | None) -> Iterator[Finding]:
    try:
        revision = database.schema_revision()
    except SQLAlchemyError as error:
        yield bad("database", f"it cannot be used: {logs.safe_message(error)}", "start it, or correct IDP_DATABASE_URL")
        return
    yield well("database", f"{database.url.get_backend_name()}, it answers")
    if database.embedded:
        yield from _embedded(database, file)
    yield from (bad("database settings", each.problem, each.command) for each in database.unfit())
    if revision != expected_revision():
        yield bad("schema", f"it is {revision or 'empty'}, not {expected_revision()}", "run: idp db upgrade")
        return
    yield well("schema", f"{revision}, this program's")
    yield _writable(database)
    with database.reader() as session:
        yield from _signing_keys(session, settings)
        yield _clock(session, database)
        yield from _outbox(session, clock.now())
        yield _worker(session, clock.now())


def _embedded(database: Database, file: Path | None) -> Iterator[Finding]:
    with database.engine.connect() as connection:
        journal = str(connection.execute(text("PRAGMA journal_mode")).scalar())
        durable = connection.execute(text("PRAGMA synchronous")).scalar()
    if journal != "wal" or durable != 2:
        problem = f"SQLite cannot keep a write-ahead log here (journal {journal}, synchronous {durable})"
        yield bad("durability", problem, "name a file on a local disk in IDP_DATABASE_URL")
    else:
        yield well("durability", "write-ahead log, each commit reaches the disk")
    if file and (kind := kind_of_disk(file)):
        yield disk(file, kind)
    if file:
        yield room("room", file)


def disk(file: Path, kind: str) -> Finding:
    """Whether the database *file* may be on a file system of this *kind*."""
    if kind in _REMOTE:
        problem = f"{file} is on a file system of the network ({kind}), where SQLite's locks do not hold"
        return bad("disk", problem, "move it to a local disk, or use PostgreSQL")
    return well("disk", f"local ({kind})")


def room(subject: str, path: Path) -> Finding:
    """Whether the disk of *path* has enough free space."""
    free = readiness.room_at(path)
    space = f"{free / 1e9:.1f} GB are free" if free >= 1e9 else f"{free // 10**6} MB are free"
    if free < LEAST_FREE:
        return bad(subject, f"{space} beside {path}, {LEAST_FREE // 10**6} MB are the least", "make room on its disk")
    return well(subject, f"{space} beside {path}")


def _writable(database: Database) -> Finding:
    """Write and delete a row in one transaction: only a commit detects a full disk."""
    try:
        readiness.try_to_write(database)
    except SQLAlchemyError as error:
        own_file = "make room on its disk, and let the service's user write to the file and its folder"
        server = "name the primary server in IDP_DATABASE_URL, with a role that may write"
        return bad("writing", logs.safe_message(error), own_file if database.embedded else server)
    return well("writing", "possible")


def _signing_keys(session: Session, settings: Settings) -> Iterator[Finding]:
    now = clock.now()
    key_statuses = statuses(records(session), now)
    if missing := set(ALGORITHMS) - {each.key.alg for each in key_statuses if each.state is KeyState.SIGNING}:
        yield bad(
            "signing keys", f"there is none for {', '.join(sorted(missing))}", "start idp serve, which makes them"
        )
    if not settings.secret_key:
        return
    vault = Vault(settings.secret_keys)
    kids = [each.key.kid for each in key_statuses if each.state is not KeyState.ENDED]
    unreadable = sum(not _can_decrypt(vault, text) for text in encrypted_keys(session, kids).values())
    if unreadable:
        problem = f"{unreadable} of {len(kids)} cannot be read: they were sealed under another secret key"
        yield bad("signing keys", problem, "add that one to IDP_PREVIOUS_SECRET_KEYS")
    elif not missing:
        yield well("signing keys", f"{len(kids)}, all can be read")
    yield from _rotation(key_statuses, settings.key_rotation_days, now)


def _can_decrypt(vault: Vault, text: str) -> bool:
    try:
        vault.open(text)
    except Undecipherable:
        return False
    return True


def _rotation(key_statuses: list[KeyStatus], days: int, now: datetime) -> Iterator[Finding]:
    signing = [each for each in key_statuses if each.state is KeyState.SIGNING]
    if not signing:
        return
    overdue = [each for each in signing if is_due(key_statuses, each.key.alg, days, now - _WORKER_SILENT)]
    if overdue:
        ages = ", ".join(f"{each.key.alg} signs for {_days(now - each.since)}" for each in overdue)
        problem = f"{ages}, and no next key is published, although IDP_KEY_ROTATION_DAYS is {days}"
        yield bad("key rotation", problem, "start idp worker, or idp serve without --no-worker")
        return
    oldest = _days(now - min(each.since for each in signing))
    plan = f"every {days} days" if days else "by hand (IDP_KEY_ROTATION_DAYS is not set; idp keys rotate)"
    yield well("key rotation", f"{plan}; the oldest key signs for {oldest}")


def _days(age: timedelta) -> str:
    return f"{max(0, age.days)} days"


def _clock(session: Session, database: Database) -> Finding:
    if database.embedded:
        return well("clock", "one machine, nothing to compare with")
    before = clock.now()
    database_time: datetime = session.execute(select(func.clock_timestamp())).scalar_one()
    offset = clock_offset(before, database_time, clock.now())
    if abs(offset) > APART:
        return bad("clock", f"{offset_words(offset)} of the database's", "let NTP set the clocks of both machines")
    return well("clock", f"{offset_words(offset)} of the database's")


def clock_offset(before: datetime, other: datetime, after: datetime) -> timedelta:
    """How far this machine's clock is ahead of another one that read *other* between *before* and *after*."""
    return before + (after - before) / 2 - other


def offset_words(offset: timedelta) -> str:
    """``0.1 seconds ahead``, ``3600.0 seconds behind``."""
    return f"{abs(offset.total_seconds()):.1f} seconds {'behind' if offset < timedelta(0) else 'ahead'}"


def _outbox(session: Session, now: datetime) -> Iterator[Finding]:
    is_pending = OutboxMessage.due_at.is_not(None)
    count = session.scalar(select(func.count()).where(is_pending)) or 0
    oldest = session.scalar(select(OutboxMessage.created_at).where(is_pending).order_by("created_at").limit(1))
    failures = select(func.count()).where(OutboxMessage.failed_at > now - _GIVEN_UP_LATELY)
    if failure_count := session.scalar(failures) or 0:
        problem = f"{failure_count} messages were given up in the last {_GIVEN_UP_LATELY.days} days"
        remedy = "the audit record notice.given_up names each; ask the systems why they do not answer"
        yield bad("outbox", problem, remedy)
    age = now - oldest if oldest else timedelta(0)
    summary = f"{count} wait, the oldest for {int(age.total_seconds())} seconds" if oldest else "nothing waits"
    if age > _WAITS_LONG:
        yield bad("outbox", summary, "the worker's log says who does not take them")
    else:
        yield well("outbox", summary)


def _worker(session: Session, now: datetime) -> Finding:
    """Infer from overdue messages and expired rows whether a worker runs; it leaves no other trace."""
    deadline = now - _WORKER_SILENT
    unswept = session.scalar(select(func.count()).where(StoredAuthorizationRequest.expires_at <= deadline)) or 0
    overdue = session.scalar(select(func.count()).where(OutboxMessage.due_at <= deadline)) or 0
    in_hand = session.scalar(select(func.count()).where(OutboxMessage.due_at > now, OutboxMessage.attempts > 0)) or 0
    if unswept or (overdue and not in_hand):
        problem = f"nobody takes up what is due ({overdue} messages) or sweeps what has run out ({unswept} requests)"
        return bad("worker", problem, "start idp worker, or idp serve without --no-worker")
    return well("worker", "nothing is left lying")
