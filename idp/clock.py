"""What time it is: the one place that asks the machine.

Under ``idp demo`` and in tests a file may hold a number of seconds to add, read anew whenever it changes and by
every process, so that midnight and expiry can be seen without waiting.
"""

from __future__ import annotations

import codecs
import logging
import time
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

#: Thailand has one time zone without daylight saving since 1920.
BANGKOK = timezone(timedelta(hours=7), "Asia/Bangkok")
#: A year from here on is of the Buddhist era, which is so many years ahead.
BUDDHIST_FROM, BUDDHIST_AHEAD = 2400, 543

log = logging.getLogger(__name__)

#: What an offset file may hold: bytes, and seconds (a hundred years).
_MOST_BYTES, _FARTHEST = 64, 3.2e9


class _Offset:
    """The seconds in the offset file, looked up again when the file's time of change differs."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self._seen: tuple[int, int] | None = None
        self._seconds = 0.0

    def seconds(self) -> float:
        if self.path is None:
            return 0.0
        try:
            stat = self.path.stat()
            if (stat.st_mtime_ns, stat.st_size) != self._seen:
                self._seconds = read_offset(self.path)
        except ValueError:
            self._seconds = 0.0
            log.warning("%s: holds no number of seconds; the clock is not moved", self.path)
        except OSError:
            return 0.0
        self._seen = (stat.st_mtime_ns, stat.st_size)  # last: another thread may look just now
        return self._seconds


def read_offset(path: Path) -> float:
    """The seconds in *path*; an empty file is none. Raises ``ValueError`` for anything else, ``OSError``."""
    with path.open("rb") as file:
        written = file.read(_MOST_BYTES + 1)
    try:
        seconds = float(written.removeprefix(codecs.BOM_UTF8).decode("ascii").strip() or 0)
    except ValueError:
        seconds = float("nan")
    if len(written) > _MOST_BYTES or not abs(seconds) <= _FARTHEST:  # NaN is neither
        raise ValueError("it holds no number of seconds")
    return seconds


_offset = _Offset()


def use_offset_file(path: Path | None) -> None:
    """Add the seconds in *path* to every later ``now()``; ``None`` goes back to the machine's time."""
    _offset.path = path


def now() -> datetime:
    """The present moment, aware, UTC."""
    return datetime.fromtimestamp(time.time() + _offset.seconds(), UTC)


#: How far the clocks of two machines may be apart. What lies farther ahead was written by a clock that ran ahead.
APART = timedelta(minutes=1)


def is_ahead(moment: datetime, at: datetime) -> bool:
    """Whether a stored *moment* that should be past lies in the future of *at*: it is no moment, and nothing counts
    from it.
    """
    return moment > at + APART


def bangkok_date(moment: datetime) -> date:
    """The calendar day in Thailand at an aware *moment*."""
    return moment.astimezone(BANGKOK).date()


def end_of_bangkok_day(day: date) -> datetime:
    """The first moment that no longer belongs to *day* in Thailand, aware, UTC."""
    return datetime.combine(day + timedelta(days=1), datetime.min.time(), BANGKOK).astimezone(UTC)
