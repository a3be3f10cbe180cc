"""The text of a file of legacy accounts: its encoding, its separator, its line ends, and its lines one by one.

What can be read without losing anything is read. Any other file is refused whole, before a row of it is imported, in
one line that names the cause and what to do.
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

#: Characters in a line; longer ones are refused unread, so that no file takes memory.
MOST = 16_384
#: Bytes that are read at a time.
CHUNK = 1 << 16
#: What people call the encodings that are not found by looking, and what Python calls them.
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
#: Of a file without a mark so many bytes show whether it is UTF-16: its first line is in letters of ASCII.
_SHOWN = 64
_END = re.compile("\r\n|\r|\n")
_NAMES = {"utf-8": "UTF-8", "cp874": "Windows-874"}


@dataclass(frozen=True)
class FileForm:
    """How the bytes are read: *skip* so many, which are the mark of the byte order."""

    codec: str
    skip: int
    line_end: str

    @property
    def encoding(self) -> str:
        """What people call it."""
        return _NAMES.get(self.codec, self.codec[:6].upper())


def look(file: BinaryIO, name: str, encoding: str | None = None) -> FileForm:
    """What is in *file*, by its beginning; *encoding*, one of ``ENCODINGS``, is what its owner says. Raises
    ``Unusable``.
    """
    file.seek(0)
    head = file.read(CHUNK)
    for mark, other in _OTHERS.items():
        if head.startswith(mark):
            raise Unusable(f"{name}:1: the file is {other}, no CSV: open it and {SAVE}")
    codec, skip = _encoding(head, name)
    form = FileForm(codec or ENCODINGS[encoding or "utf-8"], skip, "\n")
    if codec and ENCODINGS[encoding or "utf-8"] == "cp874":
        raise Unusable(f"{name}:1: the file is {form.encoding}, not Windows-874: leave --encoding out")
    end = _END.search(head[skip:].decode(form.codec, "replace"))
    return FileForm(form.codec, skip, "\r" if end and end[0] == "\r" else "\n")


def _encoding(head: bytes, name: str) -> tuple[str | None, int]:
    """The codec that shows by itself, and the length of its mark."""
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return codec, len(mark)
    shown = head[: min(_SHOWN, len(head) // 2 * 2)]
    if b"\0" not in shown:
        return None, 0
    zeros = [shown[place::2].count(0) for place in (0, 1)]
    for place, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        if zeros[place] == len(shown) // 2 and not zeros[1 - place]:
            return codec, 0
    raise Unusable(f"{name}:1: the file holds NUL bytes: it is no text, or damaged; export it anew and {SAVE}")


def lines(
    file: BinaryIO, form: FileForm, name: str, progress: Callable[[int], None] = lambda _bytes: None
) -> Iterator[tuple[int, str | None]]:
    """Each line's number and its text; ``None`` for one that is too long. *progress* hears of every byte.

    Raises ``Unusable`` where the text is not in the encoding.
    """
    file.seek(form.skip)
    progress(form.skip)
    reading = _Reading(form, name)
    while chunk := file.read(CHUNK):
        progress(len(chunk))
        yield from reading.take(chunk)
    yield from reading.finish()


class _Reading:
    """Bytes on their way to lines, some at a time."""

    def __init__(self, form: FileForm, name: str) -> None:
        self._form, self._name = form, name
        self._decoder = codecs.getincrementaldecoder(form.codec)()
        self._number, self._rest = 0, ""
        self._too_long = False
        self._ascii = True

    def take(self, chunk: bytes) -> Iterator[tuple[int, str | None]]:
        *whole, self._rest = (self._rest + self._decoded(chunk)).split(self._form.line_end)
        for line in whole:
            yield self._line(line)
        if len(self._rest) > MOST:
            self._too_long, self._rest = True, ""

    def finish(self) -> Iterator[tuple[int, str | None]]:
        yield from self.take(b"")
        self._rest += self._decoded(b"", final=True)
        if self._rest or self._too_long:
            yield self._line(self._rest)

    def _line(self, text: str) -> tuple[int, str | None]:
        self._number += 1
        too_long, self._too_long = self._too_long or len(text) > MOST, False
        if (
            self._form.encoding == "Windows-874"
            and not text.isascii()
            and text_damage.is_utf_8_read_as_windows_874(text)
        ):
            raise self._refusal(self._number, "UTF-8", cut_off=False)
        if "\0" in text and self._form.codec in _NAMES and text_damage.is_utf_16_read_as_letters(text):
            changes = f"the encoding changes here: lines before are {self._form.encoding}, this one is UTF-16"
            raise Unusable(f"{self._name}:{self._number}: {changes}; {SAVE} as a whole; nothing was imported")
        return self._number, None if too_long else text.rstrip("\r\n")

    def _decoded(self, chunk: bytes, *, final: bool = False) -> str:
        try:
            text = self._decoder.decode(chunk, final)
        except UnicodeDecodeError as error:
            good = error.object[: error.start].decode(self._form.codec)
            self._ascii = self._ascii and good.isascii()
            number = self._number + 1 + good.count(self._form.line_end)
            cut_off = final and error.end == len(error.object)
            raise self._refusal(number, _looks_like(error.object, error.start), cut_off=cut_off) from None
        self._ascii = self._ascii and text.isascii()
        return text

    def _refusal(self, number: int, other: str, *, cut_off: bool) -> Unusable:
        """One line: what the line is instead, as far as that shows, and what to do. Nothing is imported yet."""
        right, option = self._form.encoding, f"run it again with --encoding {other.lower()}"
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


def _looks_like(read: bytes, place: int) -> str:
    """What the line around a *place* is, as far as it was read: ``Windows-874``, ``UTF-8`` or empty."""
    begin = 1 + max(read.rfind(b"\n", 0, place), read.rfind(b"\r", 0, place))
    line = re.split(b"[\r\n]", read[begin : begin + MOST], maxsplit=1)[0]
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
    """The cells of a line; ``None`` where quotation marks do not come in pairs."""
    if '"' not in text:
        return text.split(separator)
    try:
        return next(csv.reader([text], delimiter=separator, strict=True), [])
    except csv.Error:
        return None
