"""The text of a file of legacy accounts: detection of its encoding and line ends, and its lines one by one.

A file that can be decoded without loss is read. Any other is refused as a whole, before a row of it is imported, by a
message of one line that names the cause and the remedy.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from idp.accounts.legacy_import import text_damage
from idp.errors import Unusable

#: Characters in a line; longer ones are refused unread, which bounds memory.
MOST = 16_384
#: Bytes that are read at a time.
CHUNK = 1 << 16
#: Encodings that cannot be detected, by their common names, and their Python codecs.
ENCODINGS = {"utf-8": "utf-8", "windows-874": "cp874", "cp874": "cp874", "tis-620": "cp874", "iso-8859-11": "cp874"}
SEPARATORS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"}
SAVE = 'save it as "CSV UTF-8"'
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHERS = {
    b"PK\x03\x04": "an Excel or LibreOffice workbook, or another archive",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook",
    b"\x1f\x8b": "compressed",
    b"%PDF": "a PDF",
    b"SQLite format 3": "a SQLite database",
}
#: Bytes by which UTF-16 is detected in a file without byte order mark: its first line is ASCII.
_SAMPLE = 64
_END = re.compile("\r\n|\r|\n")
_NAMES = {"utf-8": "UTF-8", "cp874": "Windows-874"}


@dataclass(frozen=True)
class FileFormat:
    """How to decode the file; ``skip``: the length of the byte order mark."""

    codec: str
    skip: int
    line_end: str

    @property
    def encoding(self) -> str:
        """The common name of the encoding."""
        return _NAMES.get(self.codec, self.codec[:6].upper())


def detect_format(file: BinaryIO, name: str, encoding: str | None = None) -> FileFormat:
    """The format of *file*, by its beginning. *name*: for messages; *encoding*: one of ``ENCODINGS``, by its owner.

    Raises ``Unusable``.
    """
    file.seek(0)
    head = file.read(CHUNK)
    for mark, other in _OTHERS.items():
        if head.startswith(mark):
            raise Unusable(f"{name}:1: the file is {other}, no CSV: open it and {SAVE}")
    codec, skip = _encoding(head, name)
    file_format = FileFormat(codec or ENCODINGS[encoding or "utf-8"], skip, "\n")
    if codec and ENCODINGS[encoding or "utf-8"] == "cp874":
        raise Unusable(f"{name}:1: the file is {file_format.encoding}, not Windows-874: leave --encoding out")
    end = _END.search(head[skip:].decode(file_format.codec, "replace"))
    return FileFormat(file_format.codec, skip, "\r" if end and end[0] == "\r" else "\n")


def _encoding(head: bytes, name: str) -> tuple[str | None, int]:
    """The codec that can be detected, and the length of the byte order mark. Raises ``Unusable`` for NUL bytes."""
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return codec, len(mark)
    sample = head[: min(_SAMPLE, len(head) // 2 * 2)]
    if b"\0" not in sample:
        return None, 0
    zeros = [sample[place::2].count(0) for place in (0, 1)]
    for place, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        if zeros[place] == len(sample) // 2 and not zeros[1 - place]:
            return codec, 0
    raise Unusable(f"{name}:1: the file holds NUL bytes: it is no text, or damaged; export it anew and {SAVE}")


def lines(
    file: BinaryIO, file_format: FileFormat, name: str, progress: Callable[[int], None] = lambda _bytes: None
) -> Iterator[tuple[int, str | None]]:
    """Each line's number and text, ``None`` for a line that is too long. *progress* is called with the number of bytes
    read since its last call.

    Raises ``Unusable`` where the text is not in the encoding.
    """
    file.seek(file_format.skip)
    progress(file_format.skip)
    reader = _LineReader(file_format, name)
    while chunk := file.read(CHUNK):
        progress(len(chunk))
        yield from reader.take(chunk)
    yield from reader.finish()


class _LineReader:
    """Splits chunks of bytes into lines."""

    def __init__(self, file_format: FileFormat, name: str) -> None:
        self._format, self._name = file_format, name
        self._decoder = codecs.getincrementaldecoder(file_format.codec)()
        self._number, self._rest = 0, ""
        self._too_long = False
        self._ascii = True

    def take(self, chunk: bytes) -> Iterator[tuple[int, str | None]]:
        """The lines that *chunk* completes; see ``lines``."""
        *complete, self._rest = (self._rest + self._decode(chunk)).split(self._format.line_end)
        for line in complete:
            yield self._line(line)
        if len(self._rest) > MOST:
            self._too_long, self._rest = True, ""

    def finish(self) -> Iterator[tuple[int, str | None]]:
        """The last lines, at the end of the file."""
        yield from self.take(b"")
        self._rest += self._decode(b"", final=True)
        if self._rest or self._too_long:
            yield self._line(self._rest)

    def _line(self, text: str) -> tuple[int, str | None]:
        self._number += 1
        too_long, self._too_long = self._too_long or len(text) > MOST, False
        if (
            self._format.encoding == "Windows-874"
            and not text.isascii()
            and text_damage.is_utf_8_read_as_windows_874(text)
        ):
            raise self._refusal(self._number, "UTF-8", cut_off=False)
        if "\0" in text and self._format.codec in _NAMES and text_damage.is_utf_16_read_as_letters(text):
            changes = f"the encoding changes here: lines before are {self._format.encoding}, this one is UTF-16"
            raise Unusable(f"{self._name}:{self._number}: {changes}; {SAVE} as a whole; nothing was imported")
        return self._number, None if too_long else text.rstrip("\r\n")

    def _decode(self, chunk: bytes, *, final: bool = False) -> str:
        try:
            text = self._decoder.decode(chunk, final)
        except UnicodeDecodeError as error:
            good = error.object[: error.start].decode(self._format.codec)
            self._ascii = self._ascii and good.isascii()
            number = self._number + 1 + good.count(self._format.line_end)
            cut_off = final and error.end == len(error.object)
            raise self._refusal(number, _encoding_around(error.object, error.start), cut_off=cut_off) from None
        self._ascii = self._ascii and text.isascii()
        return text

    def _refusal(self, number: int, other: str, *, cut_off: bool) -> Unusable:
        """The error for a line in encoding *other* (empty if unknown). *cut_off*: the file ends within a letter."""
        right, option = self._format.encoding, f"run it again with --encoding {other.lower()}"
        if cut_off:
            why = "the file ends within a letter: it was cut off; fetch it again"
        elif not self._ascii and right != "Windows-874":
            is_other = other or f"not {right}"
            why = f"the encoding changes here: lines before are {right}, this one is {is_other}; {SAVE} as a whole"
        elif right == "Windows-874":
            why = f"this is {other or 'no letter of Windows-874'}: " + ("leave --encoding out" if other else SAVE)
        elif other:
            why = f"this is {other}, not {right}: {option}, or {SAVE}"
        else:
            why = f"this is not {right}: {SAVE}"
        return Unusable(f"{self._name}:{number}: {why}; nothing was imported")


def _encoding_around(data: bytes, position: int) -> str:
    """The encoding of the line around *position* in *data*: ``Windows-874``, ``UTF-8`` or empty if unknown."""
    begin = 1 + max(data.rfind(b"\n", 0, position), data.rfind(b"\r", 0, position))
    line = re.split(b"[\r\n]", data[begin : begin + MOST], maxsplit=1)[0]
    for codec, cut in (("utf-8", 3), ("cp874", 0)):
        for end in range(cut + 1):
            try:
                text = line[: len(line) - end].decode(codec)
            except UnicodeDecodeError:
                continue
            if text_damage.is_thai(text):
                return _NAMES[codec]
    return ""


def fields(text: str, separator: str) -> list[str] | None:
    """The cells of a line; ``None`` for unpaired quotation marks."""
    if '"' not in text:
        return text.split(separator)
    try:
        return next(csv.reader([text], delimiter=separator, strict=True), [])
    except csv.Error:
        return None
