"""The current time: the only module that reads the system clock.

In ``idp demo`` and in tests a file may contain an offset in seconds, which every process reads again when it changes,
so that midnight and expiry can be tried without waiting.
"""

from __future__ import annotations

import codecs
import logging
import time
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

#: Thailand has one time zone without daylight saving since 1920.
BANGKOK = timezone(timedelta(hours=7), "Asia/Bangkok")
#: A year from the first number on is taken as one of the Buddhist era, which is the second number of years ahead.
BUDDHIST_FROM, BUDDHIST_AHEAD = 2400, 543

log = logging.getLogger(__name__)

#: Limits of an offset file: its size in bytes, and the offset in seconds (a hundred years).
_MOST_BYTES, _FARTHEST = 64, 3.2e9


class _Offset:
    """The seconds in the offset file, read again when the file's modification time or size changes."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self._version: tuple[int, int] | None = None
        self._seconds = 0.0

    def seconds(self) -> float:
        if self.path is None:
            return 0.0
        try:
            stat = self.path.stat()
            if (stat.st_mtime_ns, stat.st_size) != self._version:
                self._seconds = read_offset(self.path)
        except ValueError:
            self._seconds = 0.0
            log.warning("%s: holds no number of seconds; the clock is not moved", self.path)
        except OSError:
            return 0.0
        self._version = (stat.st_mtime_ns, stat.st_size)  # last: another thread may be here at the same time
        return self._seconds


def read_offset(path: Path) -> float:
    """The offset in seconds in the file at *path*, 0 for an empty file. Raises ``ValueError`` for other content, and
    ``OSError`` if the file cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    try:
        seconds = float(content.removeprefix(codecs.BOM_UTF8).decode("ascii").strip() or 0)
    except ValueError:
        seconds = float("nan")
    if len(content) > _MOST_BYTES or not abs(seconds) <= _FARTHEST:  # NaN is neither
        raise ValueError("it holds no number of seconds")
    return seconds


_offset = _Offset()


def use_offset_file(path: Path | None) -> None:
    """Add the offset in the file at *path* to every later ``now()``; ``None``: use the system clock as it is."""
    _offset.path = path


def now() -> datetime:
    """The present moment, aware, UTC."""
    return datetime.fromtimestamp(time.time() + _offset.seconds(), UTC)


#: Tolerated skew between the clocks of two machines. A stored time farther ahead is from a clock that was wrong.
APART = timedelta(minutes=1)


def is_ahead(moment: datetime, at: datetime) -> bool:
    """Whether a stored *moment*, which should be past, is later than *at* by more than ``APART``: then it is wrong, and
    nothing may be calculated from it. Both are aware.
    """
    return moment > at + APART


def bangkok_date(moment: datetime) -> date:
    """The calendar day in Thailand at an aware *moment*."""
    return moment.astimezone(BANGKOK).date()


def end_of_bangkok_day(day: date) -> datetime:
    """The first moment after *day* in Thailand, aware, UTC."""
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), BANGKOK).astimezone(UTC)
