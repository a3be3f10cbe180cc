"""Reads text files that people write: of limited size, in UTF-8 with or without byte-order mark, printable."""

from __future__ import annotations

import codecs
import re
import stat
from pathlib import Path

from idp.written.fault import Fault, FaultyFile, shown

#: The default limit, in bytes; files written by hand are far smaller.
MOST_BYTES = 1024 * 1024
_MIB = 1024 * 1024

# Characters that YAML forbids, and line ends that editors do not count, since line numbers would be wrong.
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|\r(?!\n)"
)
_WIDE_MARKS = {  # the longer ones first: UTF-32 begins as UTF-16 does
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
#: Thai letters in Windows-874 and TIS-620, one byte each, several in a row.
_THAI_BYTES = re.compile(rb"[\xa1-\xda\xdf-\xfb]{2}")
_SAVE_IT = "save it again as UTF-8"


def read(path: Path, most_bytes: int = MOST_BYTES) -> str:
    """The text of the file at *path*, of at most *most_bytes*. Raises ``FaultyFile`` with one fault."""
    return decode(str(path), raw(path, most_bytes), most_bytes)


def raw(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """The first *most_bytes* + 1 bytes of the file at *path*. Raises ``FaultyFile`` when it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would hold the caller for ever
            raise FaultyFile([Fault(str(path), 1, "this is not a regular file", "name a file")])
        with path.open("rb") as stream:
            return stream.read(most_bytes + 1)
    except OSError as error:
        problem = f"the file cannot be read: {error.strerror}"
        raise FaultyFile([Fault(str(path), 1, problem, "check its name and who may read it")]) from None


def decode(file: str, content: bytes, most_bytes: int = MOST_BYTES) -> str:
    """*content* as text without byte-order mark; *file* is its name for messages.

    Raises ``FaultyFile`` when it is longer than *most_bytes*, not UTF-8, or has control characters.
    """
    if len(content) > most_bytes:
        size = f"{most_bytes // _MIB} MiB" if most_bytes >= _MIB else f"{most_bytes // 1024} KiB"
        raise FaultyFile([Fault(file, 1, f"the file is larger than {size}", "is it the right file?")])
    if wide := wide_encoding(content):
        raise FaultyFile([Fault(file, 1, f"the file is {wide}, not UTF-8", _SAVE_IT)])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FaultyFile([_not_utf8(file, content, error.start)]) from None
    if match := _FORBIDDEN.search(text):
        line = text.count("\n", 0, match.start()) + 1
        raise FaultyFile([Fault(file, line, f"there is a control character ({shown(match[0])})", "remove it")])
    return text


def wide_encoding(content: bytes) -> str | None:
    """``UTF-16`` or ``UTF-32``, detected by the byte-order mark or by zeros in every second byte; else None."""
    for mark, name in _WIDE_MARKS.items():
        if content.startswith(mark):
            return name
    even, odd = content[:4096:2].count(0), content[1:4096:2].count(0)
    high, low = max(even, odd), min(even, odd)
    return "UTF-16" if high > 4 * low and 8 * high > len(content[:4096]) else None


def _not_utf8(file: str, content: bytes, start: int) -> Fault:
    """The fault at the byte *start*; the encoding of a file may change in the middle, where text was pasted into it."""
    line = content.count(b"\n", 0, start) + 1
    kind = " (it looks like Windows-874)" if _THAI_BYTES.match(content, start) else ""
    if not content[:start].removeprefix(codecs.BOM_UTF8).isascii():
        return Fault(file, line, f"the file is not UTF-8 from here on{kind}, though it is before", _SAVE_IT)
    return Fault(file, line, f"the file is not UTF-8{kind}", _SAVE_IT)
