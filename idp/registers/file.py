"""The file register: a YAML list of records, for development, the demonstration and tests."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from idp.crypto import equal
from idp.models import EntityType
from idp.registers.http import RegisterTrouble
from idp.registers.reading import born_in, text
from idp.registers.reading import day as day_of
from idp.registers.records import (
    ADDRESS_PARTS,
    GOING_CONCERN,
    GOING_CONCERNS,
    Answer,
    Card,
    CardAnswer,
    Record,
    RecordFound,
    RecordNotFound,
)
from idp.written.document import Document, Limits, Value, Where, read
from idp.written.fault import Fault, FaultyFile, shown
from idp.written.names import nearest

#: Enough for a few thousand records.
_MOST_BYTES, _MOST_VALUES = 8 * 1024 * 1024, 200_000
_LIMITS = Limits(size=_MOST_BYTES, values=_MOST_VALUES)
_TEXTS = (
    *("tax_id", "entity_type", "name", "title", "given_name", "family_name"),
    *("date", "status", "laser_code"),
)
_KEYS = (*_TEXTS, "address")


class FileRegister:
    """The records of one file, read again when it changes."""

    name = "file"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._version: tuple[int, int, int] | None = None
        self._records: dict[tuple[str, str], Record] = {}
        self._laser_codes: dict[str, str] = {}

    def examine(self) -> None:
        """Read the file. Raises ``FaultyFile`` with everything that is wrong in it."""
        _parse(self._path)

    def greet(self) -> None:
        """Read the file. Raises ``RegisterTrouble`` when it cannot be read."""
        self._current()

    def ask(self, entity_type: EntityType, number: str) -> Answer:
        """Look up the party with *number*. Raises ``RegisterTrouble`` when the file cannot be read."""
        record = self._current().get((entity_type.value, number))
        return RecordFound(record) if record else RecordNotFound()

    def check(self, card: Card) -> CardAnswer:
        """Whether number, date of birth and laser code match a record. Raises ``RegisterTrouble`` when the file cannot
        be read.
        """
        record = self._current().get((EntityType.NATURAL_PERSON.value, card.number))
        code = self._laser_codes.get(card.number, "")
        is_match = record is not None and record.born == card.born and code and equal(code, card.laser_code)
        return CardAnswer.CONFIRMED if is_match else CardAnswer.NO_MATCH

    def _current(self) -> dict[tuple[str, str], Record]:
        with self._lock:
            try:
                status = self._path.stat()
                version = (status.st_mtime_ns, status.st_size, status.st_ino)
                if version != self._version:
                    self._records, self._laser_codes = _parse(self._path)
                    self._version = version
            except OSError as error:
                raise RegisterTrouble(f"{self._path}: {error.strerror}") from None
            except FaultyFile as error:
                raise RegisterTrouble(str(error.faults[0])) from None
            return self._records


def _parse(path: Path) -> tuple[dict[tuple[str, str], Record], dict[str, str]]:
    """The records by entity type and number, and the laser codes by number. Raises ``FaultyFile``."""
    document = read(path, _LIMITS)
    if not isinstance(document.value, tuple):
        raise FaultyFile([document.fault((), "the file is no list of records", "begin each with - tax_id: …")])
    records: dict[tuple[str, str], Record] = {}
    codes: dict[str, str] = {}
    faults = list(document.faults)
    for number in range(len(document.value)):
        if problems := list(_faults_of(document, number)):
            faults += problems
            continue
        record = _record(document, number)
        if (record.entity_type.value, record.tax_id) in records:
            faults.append(document.fault((number,), "this number stands there twice", "remove one of the two"))
        records[record.entity_type.value, record.tax_id] = record
        codes[record.tax_id] = text(document.text((number, "laser_code"))).replace("-", "").upper()
    if faults:
        raise FaultyFile(faults)
    return records, codes


def _faults_of(document: Document, number: int) -> Iterator[Fault]:
    """The faults of record *number*; personal data is not quoted, since they are logged."""
    values = document.value[number] if isinstance(document.value, tuple) else None
    if not isinstance(values, dict):
        yield document.fault((number,), "a record must be a block of keys", "begin it with - tax_id: …")
        return
    yield from _unknown_keys(document, (number,), values, _KEYS)
    for key in ("tax_id", "entity_type", "name"):
        if not document.text((number, key)) and not isinstance(values.get(key), tuple | dict):
            yield document.fault((number, key), f"{key} is missing", "write it")
    for where in _non_texts(values):
        yield document.fault((number, *where), f"{where[-1]} must be a text", "write it on one line")
    kinds = [kind.value for kind in EntityType]
    kind = document.text((number, "entity_type"))
    if kind and kind not in kinds:
        yield document.fault((number, "entity_type"), f"there is no entity_type {shown(kind)}", f"one of {kinds}")
    day = text(document.text((number, "date")))
    if day and _day(day) is None:
        yield document.fault((number, "date"), "date is no day", "write 1970-05-12, or 1970-05 or 1970")
    address = values.get("address")
    if isinstance(address, dict):
        yield from _unknown_keys(document, (number, "address"), address, ADDRESS_PARTS)
    elif isinstance(address, tuple) or document.text((number, "address")):
        yield document.fault((number, "address"), "address must be a block of keys", "write house_no: … below it")


def _non_texts(values: dict[str, Value]) -> Iterator[tuple[str, ...]]:
    """Where there is a list or a mapping instead of a text: if ignored, a dissolved party would count as a going
    concern.
    """
    address = values.get("address")
    members = address if isinstance(address, dict) else {}
    yield from ((key,) for key in values if key in _TEXTS and isinstance(values[key], tuple | dict))
    yield from (("address", key) for key in members if key in ADDRESS_PARTS and isinstance(members[key], tuple | dict))


def _unknown_keys(
    document: Document, where: Where, values: dict[str, Value], known_keys: Collection[str]
) -> Iterator[Fault]:
    for key in values:
        if key not in known_keys:
            suggestion = nearest(key, known_keys)
            remedy = f"did you mean {suggestion}?" if suggestion else "remove it"
            yield document.fault((*where, key), f"{shown(key)} is not a known key", remedy)


def _record(document: Document, number: int) -> Record:
    def value_of(*where: str) -> str:
        return text(document.text((number, *where)))

    status = value_of("status") or GOING_CONCERN
    day = _day(value_of("date"))
    return Record(
        tax_id=value_of("tax_id"),
        entity_type=EntityType(value_of("entity_type")),
        name=value_of("name"),
        source=FileRegister.name,
        title=value_of("title") or None,
        given_name=value_of("given_name") or None,
        family_name=value_of("family_name") or None,
        date=day if isinstance(day, date) else None,
        born_in=day if isinstance(day, str) else "",
        status=status,
        going_concern=status in GOING_CONCERNS,
        address={part: value_of("address", part) for part in ADDRESS_PARTS if value_of("address", part)},
    )


def _day(value: str) -> date | str | None:
    """The date, or for an incomplete one the year, or year and month, as text; ``None`` if it is neither."""
    return day_of(value) or born_in(value) or None
