"""Files that are followed while the program runs, and never into a fault: what they last held stays.

Every process looks for itself. A copy of each version that could be used is kept in the state folder: so all processes
end up with the same, also when a fault follows an edit that not all have seen, and one that begins while the file has a
fault has something to begin with.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

from idp.errors import Unusable

T = TypeVar("T")
Version = tuple[int, int, int] | None

log = logging.getLogger(__name__)

#: In the environment of a process beside another one that tells of faults.
TOLD_ELSEWHERE = "_IDP_TOLD_ELSEWHERE"


class Followed(Generic[T]):
    """What a file held when it could last be used. Safe to share between threads, and handed on by a fork."""

    def __init__(
        self,
        path: Path,
        load: Callable[[Path], T],
        on_error: Callable[[Unusable], None],
        *,
        copy: Path | None = None,
        pause: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """*load* raises ``Unusable`` for a file that cannot be used; *on_error* is told of each such version once.

        *copy*: where usable versions are kept. Raises what *load* raises when there is nothing to begin with.
        *pause*: seconds between two looks of ``current``.
        """
        self._path, self._load, self._on_error, self._copy = path, load, on_error, copy
        self._quiet = TOLD_ELSEWHERE in os.environ
        self._pause, self._clock = pause, clock
        self._looking = threading.Lock()
        self._next_look = clock() + pause
        self._faulty = False
        self._seen, self._seen_copy = _version(path), _version(copy)
        self._value = self._begin()

    @property
    def faulty(self) -> bool:
        """Whether the file cannot be used as it is now."""
        return self._faulty

    def current(self) -> T:
        """What it holds; looks at the file when the last look is *pause* ago. Only one thread pays for that."""
        if self._clock() >= self._next_look and self._looking.acquire(blocking=False):
            try:
                self._next_look = self._clock() + self._pause
                self._look()
            finally:
                self._looking.release()
        return self._value

    def look(self) -> None:
        """Look at the file now."""
        if self._looking.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._looking.release()

    def quietly(self) -> None:
        """Tell nobody of faults from now on: another process does."""
        self._quiet = True

    def _tell(self, error: Unusable) -> None:
        if not self._quiet:
            self._on_error(error)

    def _begin(self) -> T:
        try:
            content, value = self._read()
        except Unusable as error:
            self._faulty = True
            try:
                kept = self._load(self._copy) if self._copy and self._copy.exists() else None
            except Unusable:
                kept = None
            if kept is None:
                raise
            self._tell(error)
            if not self._quiet:
                log.error("%s cannot be used: the last version that could be is in use, %s", self._path, self._copy)
            return kept
        self._keep(content)
        return value

    def _look(self) -> None:
        version = _version(self._path)
        if version == self._seen:
            if self._faulty:
                self._take_copy()
            return
        try:
            content, value = self._read()
        except Unusable as error:
            if version == _version(self._path):  # else somebody is still writing: the next look finds it whole
                self._seen, self._faulty = version, True
                self._tell(error)
                self._take_copy()
            return
        if version == _version(self._path):
            self._seen, self._faulty, self._value = version, False, value
            self._keep(content)

    def _read(self) -> tuple[bytes, T]:
        value = self._load(self._path)
        content = b""
        if self._copy:
            with suppress(OSError):
                content = self._path.read_bytes()
        return content, value

    def _take_copy(self) -> None:
        """What another process may have found usable before this one looked."""
        version = _version(self._copy)
        if self._copy is None or version is None or version == self._seen_copy:
            return
        self._seen_copy = version
        with suppress(Unusable):
            self._value = self._load(self._copy)

    def _keep(self, content: bytes) -> None:
        if self._copy is None or not content:
            return
        with suppress(OSError):
            if self._copy.read_bytes() == content:
                self._seen_copy = _version(self._copy)
                return
        try:
            self._copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = self._copy.with_name(f".{self._copy.name}.{os.getpid()}.{threading.get_ident()}")
            draft.touch(mode=0o600)
            draft.write_bytes(content)
            draft.replace(self._copy)
            self._seen_copy = _version(self._copy)
        except OSError as error:
            log.warning("no copy of %s can be kept in %s: %s", self._path, self._copy.parent, error.strerror)


def copy_of(path: Path, folder: Path) -> Path:
    """Where the last usable version of *path* is kept in the state folder."""
    mark = hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:8]
    return folder / "last-good" / f"{mark}-{path.name}"


def _version(path: Path | None) -> Version:
    if path is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size, status.st_ino
