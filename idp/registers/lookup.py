"""Looking up parties: the register for an entity type, its answer, and answers cached for a day."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import clock, db
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Database, insert, transaction
from idp.models import EntityType, RegisterAnswer
from idp.origin import Act, Origin
from idp.outgoing import Caller
from idp.registers.dbd import Dbd
from idp.registers.file import FileRegister
from idp.registers.gdx import CardService, CivilRegister, Exchange, JuristicPersons
from idp.registers.http import Circuit, Line, RegisterTrouble
from idp.registers.records import Answer, Card, CardAnswer, Record, RecordFound, RecordNotFound, Unavailable

log = logging.getLogger(__name__)

#: How long an answer is cached.
KEEP = timedelta(days=1)
#: Look-ups in the background at once.
AT_ONCE = 8

#: Each kind of answer in the audit record and in ``RegisterAnswer.outcome``.
_OUTCOMES = {RecordFound: "found", RecordNotFound: "notfound", Unavailable: "unavailable"}

Result = TypeVar("Result")


class _Register(Protocol):
    name: str

    @property
    def circuit(self) -> Circuit: ...

    def ask(self, number: str) -> Answer: ...


class _CardService(Protocol):
    name: str

    def check(self, card: Card) -> CardAnswer: ...


class Registers:
    """The registers that the settings name. Thread-safe."""

    def __init__(self, settings: Settings, database: Database) -> None:
        self._database = database
        self._file = FileRegister(settings.registers_file) if settings.registers_file else None
        self._official, self._cards = ({}, self._file) if self._file else _official(settings)
        self._laser_check = settings.laser_check
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="registers")
        self._slots = threading.BoundedSemaphore(AT_ONCE)

    def has_register(self, entity_type: EntityType) -> bool:
        """Whether there is a register for that entity type."""
        return self._file is not None or entity_type in self._official

    @property
    def is_file(self) -> bool:
        """Whether the register is a file: look-ups cost nothing and are not cached."""
        return self._file is not None

    def circuit_is_open(self, entity_type: EntityType) -> bool:
        """Whether the register for that entity type failed too often lately and gets no requests for a while."""
        return self._file is None and entity_type in self._official and self._official[entity_type].circuit.open

    def cached_answer(self, entity_type: EntityType, number: str) -> Answer | None:
        """The cached answer of the last day, or ``None``; the register is not queried."""
        if self._file is not None:  # never cached
            return None
        with self._database.reader() as session:
            statement = select(RegisterAnswer).filter_by(register=entity_type.value, number=number)
            row = session.scalars(statement).one_or_none()
        if row is None or row.expires_at <= clock.now():
            return None
        return RecordFound(Record.from_json(row.record)) if row.record else RecordNotFound()

    def ask(self, entity_type: EntityType, number: str, origin: Origin) -> Answer:
        """Look up a number: the cached answer, or the register's, which is cached unless it is ``Unavailable``. Blocks.

        Opens transactions of its own: call it before the writing one of a request.
        """
        answer = self.cached_answer(entity_type, number)
        return answer if answer is not None else self._query(entity_type, number, origin)

    def _query(self, entity_type: EntityType, number: str, origin: Origin) -> Answer:
        name, call = self._register(entity_type, number)
        try:
            answer: Answer = call()
        except RegisterTrouble as trouble:
            log.warning("register %s is unavailable: %s", name, trouble)
            answer = Unavailable(str(trouble))
        self._store(entity_type, number, name, answer, origin)
        return answer

    @property
    def checks_cards(self) -> bool:
        """Whether laser codes of ID cards can be checked: ``IDP_LASER_CHECK`` is on, and there is a service."""
        return self._laser_check and self._cards is not None

    def check_card(self, card: Card, origin: Origin) -> CardAnswer:
        """Check an ID card; nothing of it is stored. Blocks while the service does not respond.

        Opens transactions of its own: call it before the writing one of a request.
        """
        if not self.checks_cards or self._cards is None:
            return CardAnswer.UNAVAILABLE
        try:
            answer = self._cards.check(card)
        except RegisterTrouble as trouble:
            log.warning("check of ID cards is unavailable: %s", trouble)
            answer = CardAnswer.UNAVAILABLE
        with transaction(self._database) as work:
            fields = {"register": self._cards.name, "outcome": answer.value}
            record(work.writing(), Event.CARD_CHECKED, Act(origin, clock.now()), **fields)
        return answer

    def check_card_within(self, seconds: float, card: Card, origin: Origin) -> CardAnswer:
        """As ``check_card``, but ``UNAVAILABLE`` without an answer within *seconds*."""
        return self._in_time(seconds, partial(self.check_card, card, origin)) or CardAnswer.UNAVAILABLE

    def ask_within(self, seconds: float, entity_type: EntityType, number: str, origin: Origin) -> Answer | None:
        """As ``ask``, but ``None`` without an answer within *seconds*; a late one is still cached."""
        answer = self.cached_answer(entity_type, number)
        if answer is not None:
            return answer
        return self._in_time(seconds, partial(self.ask, entity_type, number, origin))

    def ask_anew_within(self, seconds: float, entity_type: EntityType, number: str, origin: Origin) -> Answer | None:
        """As ``ask_within``, ignoring the cache: response times do not reveal whether the number was asked before."""
        return self._in_time(seconds, partial(self._query, entity_type, number, origin))

    def _in_time(self, seconds: float, call: Callable[[], Result]) -> Result | None:
        """The result of a call in the background; ``None`` when it is late, or ``AT_ONCE`` calls are running."""
        if not self._slots.acquire(blocking=False):
            return None
        future = self._pool.submit(call)
        future.add_done_callback(lambda _: self._slots.release())
        try:
            return future.result(seconds)
        except TooLate:
            return None

    def _register(self, entity_type: EntityType, number: str) -> tuple[str, Callable[[], Answer]]:
        if self._file is not None:
            return self._file.name, partial(self._file.ask, entity_type, number)
        register = self._official[entity_type]
        return register.name, partial(register.ask, number)

    def _store(self, entity_type: EntityType, number: str, name: str, answer: Answer, origin: Origin) -> None:
        now = clock.now()
        with transaction(self._database) as work:
            session = work.writing()
            outcome = _OUTCOMES[type(answer)]
            record(session, Event.REGISTER_ASKED, Act(origin, now), register=name, outcome=outcome)
            if isinstance(answer, Unavailable) or self._file is not None:
                return
            record_values = answer.record.as_json() if isinstance(answer, RecordFound) else None
            values = {"outcome": outcome, "record": record_values, "expires_at": now + KEEP}
            statement = insert(session, RegisterAnswer).values(register=entity_type.value, number=number, **values)
            session.execute(statement.on_conflict_do_update(index_elements=["register", "number"], set_=values))


def _official(settings: Settings) -> tuple[dict[EntityType, _Register], _CardService | None]:
    caller = Caller(settings)
    registers: dict[EntityType, _Register] = {}
    cards: _CardService | None = None
    if settings.gdx_consumer_key:
        exchange = Exchange(settings, Line(caller))
        registers[EntityType.JURISTIC_PERSON] = JuristicPersons(exchange)
        registers[EntityType.NATURAL_PERSON] = CivilRegister(exchange, settings.gdx_dopa_service)
        cards = CardService(Exchange(settings, Line(caller)))
    elif settings.dbd_url:
        registers[EntityType.JURISTIC_PERSON] = Dbd(settings.dbd_url, Line(caller))
    return registers, cards


def in_use(settings: Settings) -> list[tuple[str, Callable[[], None]]]:
    """The registers that the settings name, each with a call that raises ``RegisterTrouble`` unless it responds."""
    if settings.registers_file:
        register = FileRegister(settings.registers_file)
        return [(register.name, register.greet)]
    if settings.gdx_consumer_key:
        return [("gdx", Exchange(settings, Line(Caller(settings))).greet)]
    return [(Dbd.name, Dbd(settings.dbd_url, Line(Caller(settings))).greet)] if settings.dbd_url else []


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of expired answers. Returns how many."""
    return db.sweep(session, RegisterAnswer, RegisterAnswer.expires_at <= at)
