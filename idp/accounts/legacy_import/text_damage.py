"""Text of legacy systems that was read in the wrong encoding, or escaped for HTML, before it came into the file.

``ºÃÔÉÑ·`` is Windows-874 read as Latin-1, ``à¸šà¸£`` UTF-8 read as Windows-1252, ``เธเธฃ`` UTF-8 read as Windows-874,
``&#3585;`` HTML. It is undone where the way back is exact and leads to Thai; what has lost something stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

_THAI = r"\u0e01-\u0e3a\u0e3f-\u0e5b"
_IS_THAI = re.compile(rf"[\x20-\x7e{_THAI}\u00a0\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac]*")
_LETTER = re.compile(f"[{_THAI}]")
#: A mark that stands on nothing, or a leading vowel with nothing behind it: no Thai is written like this.
_ILL_FORMED = re.compile(
    r"(?<![\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
    r"|[\u0e40-\u0e44](?![\u0e01-\u0e2e\u0e40])"
)
#: Latin letters of which no name has three in a row, or signs among letters: Thai bytes that were read as Latin-1.
_LATIN_RUN = re.compile(
    r"[\u00a1-\u00ff]{3}|[\u00a1-\u00bf\u00d7\u00f7][\u00a1-\u00ff]|[\u00a1-\u00ff][\u00a1-\u00bf\u00d7\u00f7]"
)
#: What is worth a closer look.
_SUSPICIOUS = re.compile(r"[\u0080-\u00ff\ufffd]|&[#a-z]|\u0e40[\u0e18\u0e19]|\?\?")
_LOST = re.compile(r"[\u0080-\u009f\ufffd]|[\u00a1-\u00ff]{4}|\u00e0[\u00b8\u00b9]|\?{3}|&#[0-9xX]")
#: So many stand in no row by accident, and in each row of UTF-16: there are commas and digits in it.
_NULS = 8
_ENTITY = re.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}


class Damage(Enum):
    """What was wrong with a text."""

    UNDONE = "undone"
    LEFT = "left"
    """Something is lost: nobody can say what it was."""


def _table(codec: str) -> dict[str, int]:
    """The byte of each letter; bytes that have none in *codec* are read as control characters by most programs."""
    pairs = ((bytes([byte]).decode(codec, "ignore") or chr(byte), byte) for byte in range(256))
    return dict(pairs)


_LATIN_1, _WINDOWS_1252, _WINDOWS_874 = (_table(codec) for codec in ("latin-1", "cp1252", "cp874"))


def undone(text: str) -> tuple[str, Damage | None]:
    """*text* as it was meant, and what was wrong with it; ``None`` for nothing."""
    if not _SUSPICIOUS.search(text):
        return text, None
    right = _unescaped(_unescaped(text))
    right = next(_read_anew(right), right)
    if is_lost(right):
        return text, Damage.LEFT
    return right, Damage.UNDONE if right != text else None


def is_lost(text: str) -> bool:
    """Whether *text* was read in a wrong encoding and cannot be brought back."""
    return _LOST.search(text) is not None


def is_thai(text: str) -> bool:
    """Whether *text* is written in Thai, perhaps with ASCII among it, as Thai is."""
    return bool(_IS_THAI.fullmatch(text) and _LETTER.search(text) and not _ILL_FORMED.search(text))


def is_utf_8_read_as_windows_874(text: str) -> bool:
    """Whether the bytes of *text*, a line in Windows-874, are Thai in UTF-8."""
    return is_thai(_decoded(text, _WINDOWS_874, "utf-8") or "")


def is_utf_16_read_as_letters(text: str) -> bool:
    """Whether the bytes of *text*, a line of letters of one byte, are UTF-16: every second one of ASCII is a NUL."""
    more, fewer = sorted((text[::2].count("\0"), text[1::2].count("\0")), reverse=True)
    return fewer == 0 and more >= _NULS


def _unescaped(text: str) -> str:
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(entity: re.Match[str]) -> str:
    """What can stand in a name: letters and signs of ASCII and Latin-1, and Thai. Anything else stays an entity."""
    decimal, hexadecimal, named = entity.groups()
    if named:
        return _NAMED[named]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    is_letter = 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xFF or 0x0E01 <= code <= 0x0E5B or 0x2013 <= code <= 0x2026
    return chr(code) if is_letter else entity[0]


def _read_anew(text: str) -> Iterator[str]:
    """What *text* is in Thai, read in the encoding that it was written in, twice perhaps; nothing where it is none."""
    if text.isascii():
        return
    tables = (_WINDOWS_1252, _LATIN_1, _WINDOWS_874)
    once = [right for table in tables if (right := _decoded(text, table, "utf-8")) is not None]
    twice = [right for each in once for table in tables if (right := _decoded(each, table, "utf-8")) is not None]
    if _LATIN_RUN.search(text):
        latin = (_WINDOWS_1252, _LATIN_1)
        once += [right for table in latin if (right := _decoded(text, table, "cp874")) is not None]
    yield from filter(is_thai, once + twice)


def _decoded(text: str, table: dict[str, int], codec: str) -> str | None:
    try:
        return bytes(table[character] for character in text).decode(codec)
    except (KeyError, UnicodeDecodeError):
        return None
