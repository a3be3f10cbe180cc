"""Files that are reloaded when they change while the program runs; a faulty version never replaces a usable one.

Every process checks for itself. A copy of each usable version is stored in the state folder, so that all processes end
up with the same version even when some missed a short-lived one, and so that a process can start while the file is
faulty.
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

#: Set in the environment of a child process whose parent reports the faults.
TOLD_ELSEWHERE = "_IDP_TOLD_ELSEWHERE"


class Followed(Generic[T]):
    """The last usable version of a file. Safe to share between threads, and inherited by a fork."""

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
        """*load* parses the file, and raises ``Unusable`` for a faulty version; *on_error* is called once for each.

        *copy*: where usable versions are stored. *pause*: seconds (of *clock*) between two checks by ``current``.
        Raises what *load* raises when neither file nor copy is usable.
        """
        self._path, self._load, self._on_error, self._copy = path, load, on_error, copy
        self._quiet = TOLD_ELSEWHERE in os.environ
        self._pause, self._clock = pause, clock
        self._lock = threading.Lock()
        self._next_check = clock() + pause
        self._faulty = False
        self._version, self._copy_version = _version(path), _version(copy)
        self._value = self._load_first()

    @property
    def faulty(self) -> bool:
        """Whether the present version of the file cannot be used."""
        return self._faulty

    def current(self) -> T:
        """The value; checks the file first when the last check is *pause* ago, in one thread at a time."""
        if self._clock() >= self._next_check and self._lock.acquire(blocking=False):
            try:
                self._next_check = self._clock() + self._pause
                self._check()
            finally:
                self._lock.release()
        return self._value

    def check(self) -> None:
        """Check the file now."""
        if self._lock.acquire(blocking=False):
            try:
                self._check()
            finally:
                self._lock.release()

    def quietly(self) -> None:
        """Do not report faults from now on: another process does."""
        self._quiet = True

    def _report(self, error: Unusable) -> None:
        if not self._quiet:
            self._on_error(error)

    def _load_first(self) -> T:
        try:
            content, value = self._read()
        except Unusable as error:
            self._faulty = True
            try:
                value_of_copy = self._load(self._copy) if self._copy and self._copy.exists() else None
            except Unusable:
                value_of_copy = None
            if value_of_copy is None:
                raise
            self._report(error)
            if not self._quiet:
                log.error("%s cannot be used: the last version that could be is in use, %s", self._path, self._copy)
            return value_of_copy
        if self._version == _version(self._path):  # else *content* may be a later version than *value*
            self._store_copy(content)
        return value

    def _check(self) -> None:
        version = _version(self._path)
        if version == self._version:
            if self._faulty:
                self._load_copy()
            return
        try:
            content, value = self._read()
        except Unusable as error:
            if version == _version(self._path):  # else it is still being written: the next check sees all of it
                self._version, self._faulty = version, True
                self._report(error)
                self._load_copy()
            return
        if version == _version(self._path):
            self._version, self._faulty, self._value = version, False, value
            self._store_copy(content)

    def _read(self) -> tuple[bytes, T]:
        value = self._load(self._path)
        content = b""
        if self._copy:
            with suppress(OSError):
                content = self._path.read_bytes()
        return content, value

    def _load_copy(self) -> None:
        """Load the copy, which may be a version that another process saw before it was replaced by a faulty one."""
        version = _version(self._copy)
        if self._copy is None or version is None or version == self._copy_version:
            return
        self._copy_version = version
        with suppress(Unusable):
            self._value = self._load(self._copy)

    def _store_copy(self, content: bytes) -> None:
        if self._copy is None or not content:
            return
        with suppress(OSError):
            if self._copy.read_bytes() == content:
                self._copy_version = _version(self._copy)
                return
        try:
            self._copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft = self._copy.with_name(f".{self._copy.name}.{os.getpid()}.{threading.get_ident()}")
            draft.touch(mode=0o600)
            draft.write_bytes(content)
            draft.replace(self._copy)
            self._copy_version = _version(self._copy)
        except OSError as error:
            log.warning("no copy of %s can be kept in %s: %s", self._path, self._copy.parent, error.strerror)


def copy_of(path: Path, folder: Path) -> Path:
    """The path, in the state *folder*, of the copy of the last usable version of *path*."""
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
