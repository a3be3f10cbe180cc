"""The door: which register knows a kind of operator, what it says, and what it said within the last day."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from sqlalchemy import delete, select, tuple_
from sqlalchemy.orm import Session

from idp import clock
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Database, insert, transaction
from idp.models import EntityType, RegisterAnswer
from idp.origin import Origin
from idp.outgoing import Caller
from idp.registers.dbd import Dbd
from idp.registers.file import FileRegister
from idp.registers.gdx import CivilRegister, Exchange, JuristicPersons
from idp.registers.http import Line, Trouble
from idp.registers.records import Answer, Found, NotFound, Record, Unavailable

log = logging.getLogger(__name__)

#: How long an answer counts.
KEEP = timedelta(days=1)
#: Look-ups that go on in the background at once.
AT_ONCE = 8


class _Register(Protocol):
    name: str

    def ask(self, number: str) -> Answer: ...


class Registers:
    """The registers of one installation. Safe to share between threads."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._database = database
        self._file = FileRegister(settings.registers_file) if settings.registers_file else None
        self._official = {} if self._file else _official(settings)
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="registers")
        self._room = threading.BoundedSemaphore(AT_ONCE)

    def has_register(self, entity_type: EntityType) -> bool:
        """Whether anybody can be asked about that kind of operator."""
        return self._file is not None or entity_type in self._official

    def kept(self, entity_type: EntityType, number: str) -> Answer | None:
        """What the register said within the last day, if it was asked; nobody is asked now."""
        return self._kept(entity_type, number)

    def ask(self, entity_type: EntityType, number: str, origin: Origin) -> Answer:
        """What the register says; kept for a day, save for ``Unavailable``. Blocks while the register does.

        Opens transactions of its own: call it before the writing one of a request.
        """
        kept = self._kept(entity_type, number)
        if kept is not None:
            return kept
        name, call = self._register(entity_type, number)
        try:
            answer: Answer = call()
        except Trouble as trouble:
            log.warning("register %s is unavailable: %s", name, trouble)
            answer = Unavailable(str(trouble))
        self._keep(entity_type, number, name, answer, origin)
        return answer

    def ask_within(self, seconds: float, entity_type: EntityType, number: str, origin: Origin) -> Answer | None:
        """As ``ask``, but ``None`` when there is no answer in time; a late one is kept for the next time."""
        kept = self._kept(entity_type, number)
        if kept is not None:
            return kept
        if not self._room.acquire(blocking=False):
            return None
        future = self._pool.submit(self.ask, entity_type, number, origin)
        future.add_done_callback(lambda _: self._room.release())
        try:
            return future.result(seconds)
        except TooLate:
            return None

    def _register(self, entity_type: EntityType, number: str) -> tuple[str, Callable[[], Answer]]:
        if self._file is not None:
            return self._file.name, partial(self._file.ask, entity_type, number)
        register = self._official[entity_type]
        return register.name, partial(register.ask, number)

    def _kept(self, entity_type: EntityType, number: str) -> Answer | None:
        if self._file is not None:  # read again whenever it changes
            return None
        with self._database.reader() as session:
            statement = select(RegisterAnswer).filter_by(register=entity_type.value, number=number)
            row = session.scalars(statement).one_or_none()
        if row is None or row.expires_at <= clock.now():
            return None
        return Found(Record.from_json(row.record)) if row.record else NotFound()

    def _keep(self, entity_type: EntityType, number: str, name: str, answer: Answer, origin: Origin) -> None:
        now = clock.now()
        with transaction(self._database) as work:
            session = work.writing()
            outcome = type(answer).__name__.lower()
            record(session, Event.REGISTER_ASKED, origin, now, register=name, outcome=outcome)
            if isinstance(answer, Unavailable) or self._file is not None:
                return
            found = answer.record.as_json() if isinstance(answer, Found) else None
            values = {"outcome": outcome, "record": found, "expires_at": now + KEEP}
            statement = insert(session, RegisterAnswer).values(register=entity_type.value, number=number, **values)
            session.execute(statement.on_conflict_do_update(index_elements=["register", "number"], set_=values))


def _official(settings: Settings) -> dict[EntityType, _Register]:
    caller = Caller(settings)
    registers: dict[EntityType, _Register] = {}
    if settings.gdx_consumer_key:
        exchange = Exchange(settings, Line(caller))
        registers[EntityType.JURISTIC_PERSON] = JuristicPersons(exchange)
        registers[EntityType.NATURAL_PERSON] = CivilRegister(exchange, settings.gdx_dopa_service)
    elif settings.dbd_url:
        registers[EntityType.JURISTIC_PERSON] = Dbd(settings.dbd_url, Line(caller))
    return registers


def in_use(settings: Settings) -> list[tuple[str, Callable[[], None]]]:
    """The registers that the settings name, each with a call that raises ``Trouble`` unless it would answer."""
    if settings.registers_file:
        register = FileRegister(settings.registers_file)
        return [(register.name, register.greet)]
    if settings.gdx_consumer_key:
        return [("gdx", Exchange(settings, Line(Caller(settings))).greet)]
    return [(Dbd.name, Dbd(settings.dbd_url, Line(Caller(settings))).greet)] if settings.dbd_url else []


def sweep(session: Session, at: datetime) -> None:
    """Drop, some at a time, answers that are older than a day."""
    key = tuple_(RegisterAnswer.register, RegisterAnswer.number)
    old = select(RegisterAnswer.register, RegisterAnswer.number).where(RegisterAnswer.expires_at <= at).limit(500)
    session.execute(delete(RegisterAnswer).where(key.in_(old)))
