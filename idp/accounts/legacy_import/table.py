"""A file of legacy accounts as rows: its header and its lines, read as often as it takes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from idp.accounts.legacy_import import file as legacy_file
from idp.accounts.legacy_import import header
from idp.accounts.legacy_import.header import Layout
from idp.errors import Unusable

#: How Excel says which separator a file has, in a line before all others.
_SAYS_SEPARATOR = tuple(f"sep={separator}" for separator in legacy_file.SEPARATORS)


class Table:
    """One file, which must not change meanwhile. ``layout`` is that of the last reading."""

    def __init__(self, file: BinaryIO, path: Path, encoding: str | None, progress: Callable[[int], None]) -> None:
        """*encoding*: what the owner of the file says; *progress* hears of every byte. Raises ``Unusable``."""
        self._file, self._path, self._progress = file, path, progress
        self._version = self._now_on_disk()
        self._form = legacy_file.look(file, str(path), encoding)
        self.layout = Layout(())

    def rows(self) -> Iterator[tuple[int, str | None]]:
        """The rows' lines from the beginning, with their numbers; empty ones are none. Raises ``Unusable`` for what is
        no file of legacy accounts as a whole.
        """
        if self._now_on_disk() != self._version:
            raise self.changed()
        lines = legacy_file.lines(self._file, self._form, str(self._path), self._progress)
        number, text = next(lines, (1, ""))
        if number == 1 and text is not None and text.lower() in _SAYS_SEPARATOR:
            number, text = next(lines, (2, ""))
        self.layout = header.header(text, f"{self._path}:{number}")
        first = True
        for number, text in lines:
            if text is None or text.strip():
                if first and text is not None:
                    header.check_first(text, self.layout, f"{self._path}:{number}")
                first = False
                yield number, text

    def changed(self) -> Unusable:
        """What to raise when a later reading differs."""
        return Unusable(f"{self._path}: has changed while it was read")

    def _now_on_disk(self) -> tuple[int, int]:
        status = os.fstat(self._file.fileno())
        return status.st_size, status.st_mtime_ns
