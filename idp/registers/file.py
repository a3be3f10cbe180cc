"""The file register: a YAML list of records, for development, the demonstration and tests."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from idp.models import EntityType
from idp.registers.http import Trouble
from idp.registers.reading import text
from idp.registers.records import ADDRESS_PARTS, GOING_CONCERN, Answer, Found, NotFound, Record


class FileRegister:
    """The records of one file, read again when it changes."""

    name = "file"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._version: tuple[int, int, int] | None = None
        self._records: dict[tuple[str, str], Record] = {}

    def greet(self) -> None:
        """Read the file. Raises ``Trouble`` when it cannot be read."""
        self._current()

    def ask(self, entity_type: EntityType, number: str) -> Answer:
        """What the file says. Raises ``Trouble`` when it cannot be read."""
        record = self._current().get((entity_type.value, number))
        return Found(record) if record else NotFound()

    def _current(self) -> dict[tuple[str, str], Record]:
        with self._lock:
            try:
                status = self._path.stat()
                version = (status.st_mtime_ns, status.st_size, status.st_ino)
                if version != self._version:
                    listed = yaml.safe_load(self._path.read_text(encoding="utf-8")) or []
                    records = [_record(each) for each in listed]
                    self._records = {(record.entity_type.value, record.tax_id): record for record in records}
                    self._version = version
            except (OSError, ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
                raise Trouble(f"the file cannot be read: {type(error).__name__}") from error
            return self._records


def _record(values: dict[str, Any]) -> Record:
    status = text(values.get("status")) or GOING_CONCERN
    day = values.get("date")
    given = values.get("address") or {}
    return Record(
        tax_id=str(values["tax_id"]),
        entity_type=EntityType(values["entity_type"]),
        name=text(values["name"]),
        source=FileRegister.name,
        title=text(values.get("title")) or None,
        given_name=text(values.get("given_name")) or None,
        family_name=text(values.get("family_name")) or None,
        date=day if isinstance(day, date) or day is None else date.fromisoformat(str(day)),
        status=status,
        going_concern=status == GOING_CONCERN,
        address={part: text(given[part]) for part in ADDRESS_PARTS if text(given.get(part))},
    )
