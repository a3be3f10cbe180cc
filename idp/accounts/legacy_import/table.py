"""A file of legacy accounts as rows, which can be read repeatedly."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from idp.accounts.legacy_import import file as legacy_file
from idp.accounts.legacy_import import header
from idp.accounts.legacy_import.header import Layout
from idp.errors import Unusable

#: The line before the header in which Excel declares the separator.
_SEPARATOR_LINES = tuple(f"sep={separator}" for separator in legacy_file.SEPARATORS)


class Table:
    """One file, which must not change between readings. ``layout``: by the header of the last reading."""

    def __init__(self, file: BinaryIO, path: Path, encoding: str | None, progress: Callable[[int], None]) -> None:
        """*encoding*: see ``file.detect_format``; *progress*: see ``file.lines``. Raises ``Unusable``."""
        self._file, self._path, self._progress = file, path, progress
        self._version = self._version_on_disk()
        self._format = legacy_file.detect_format(file, str(path), encoding)
        self.layout = Layout(())

    def rows(self) -> Iterator[tuple[int, str | None]]:
        """Read the file from the beginning: number and text of each line that is not empty.

        Raises ``Unusable`` for a file that is not one of legacy accounts.
        """
        if self._version_on_disk() != self._version:
            raise self.change_error()
        lines = legacy_file.lines(self._file, self._format, str(self._path), self._progress)
        number, text = next(lines, (1, ""))
        if number == 1 and text is not None and text.lower() in _SEPARATOR_LINES:
            number, text = next(lines, (2, ""))
        self.layout = header.parse(text, f"{self._path}:{number}")
        first = True
        for number, text in lines:
            if text is None or text.strip():
                if first and text is not None:
                    header.check_first(text, self.layout, f"{self._path}:{number}")
                first = False
                yield number, text

    def change_error(self) -> Unusable:
        """The error for a file that differs from its first reading."""
        return Unusable(f"{self._path}: has changed while it was read")

    def _version_on_disk(self) -> tuple[int, int]:
        status = os.fstat(self._file.fileno())
        return status.st_size, status.st_mtime_ns
