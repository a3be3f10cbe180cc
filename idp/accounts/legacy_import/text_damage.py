"""Repair of text that legacy systems read in the wrong encoding, or escaped for HTML, before the file was written.

``ºÃÔÉÑ·`` is Windows-874 read as Latin-1, ``à¸šà¸£`` UTF-8 read as Windows-1252, ``เธเธฃ`` UTF-8 read as Windows-874,
``&#3585;`` HTML. It is repaired where the conversion back is exact and yields Thai; lost text stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

_THAI = r"\u0e01-\u0e3a\u0e3f-\u0e5b"
_IS_THAI = re.compile(rf"[\x20-\x7e{_THAI}\u00a0\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac]*")
_LETTER = re.compile(f"[{_THAI}]")
#: A combining mark without a base, or a leading vowel without a consonant: not valid in Thai.
_ILL_FORMED = re.compile(
    r"(?<![\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]"
    r"|[\u0e40-\u0e44](?![\u0e01-\u0e2e\u0e40])"
)
#: Latin letters of which no name has three in a row, or signs among letters: Thai bytes that were read as Latin-1.
_LATIN_RUN = re.compile(
    r"[\u00a1-\u00ff]{3}|[\u00a1-\u00bf\u00d7\u00f7][\u00a1-\u00ff]|[\u00a1-\u00ff][\u00a1-\u00bf\u00d7\u00f7]"
)
#: Signs of possible damage.
_SUSPICIOUS = re.compile(r"[\u0080-\u00ff\ufffd]|&[#a-z]|\u0e40[\u0e18\u0e19]|\?\?")
_LOST = re.compile(r"[\u0080-\u009f\ufffd]|[\u00a1-\u00ff]{4}|\u00e0[\u00b8\u00b9]|\?{3}|&#[0-9xX]")
#: NULs that each row of UTF-16 has at least, because of its commas and digits, and no other row has.
_NULS = 8
_ENTITY = re.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));")
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "nbsp": " "}


class Damage(Enum):
    """The damage of a text."""

    REPAIRED = "repaired"
    LOST = "lost"
    """Characters are lost: it cannot be repaired."""


def _table(codec: str) -> dict[str, int]:
    """The byte of each character; most programs read bytes that are undefined in *codec* as control characters."""
    pairs = ((bytes([byte]).decode(codec, "ignore") or chr(byte), byte) for byte in range(256))
    return dict(pairs)


_LATIN_1, _WINDOWS_1252, _WINDOWS_874 = (_table(codec) for codec in ("latin-1", "cp1252", "cp874"))


def repair(text: str) -> tuple[str, Damage | None]:
    """*text* repaired, and its damage; ``None`` for none. Lost text is returned unchanged."""
    if not _SUSPICIOUS.search(text):
        return text, None
    right = _unescape(_unescape(text))
    right = next(_redecode(right), right)
    if is_lost(right):
        return text, Damage.LOST
    return right, Damage.REPAIRED if right != text else None


def is_lost(text: str) -> bool:
    """Whether *text* was read in a wrong encoding and cannot be repaired."""
    return _LOST.search(text) is not None


def is_thai(text: str) -> bool:
    """Whether *text* is well-formed Thai, possibly with ASCII."""
    return bool(_IS_THAI.fullmatch(text) and _LETTER.search(text) and not _ILL_FORMED.search(text))


def is_utf_8_read_as_windows_874(text: str) -> bool:
    """Whether *text*, a line decoded as Windows-874, is Thai in UTF-8."""
    return is_thai(_decode(text, _WINDOWS_874, "utf-8") or "")


def is_utf_16_read_as_letters(text: str) -> bool:
    """Whether *text*, a line decoded by a single-byte codec, is UTF-16: in ASCII every second byte is a NUL."""
    more, fewer = sorted((text[::2].count("\0"), text[1::2].count("\0")), reverse=True)
    return fewer == 0 and more >= _NULS


def _unescape(text: str) -> str:
    return _ENTITY.sub(_character, text) if "&" in text else text


def _character(entity: re.Match[str]) -> str:
    """The character of an HTML entity, if a name may contain it (ASCII, Latin-1, Thai); else the entity unchanged."""
    decimal, hexadecimal, name = entity.groups()
    if name:
        return _ENTITIES[name]
    code = int(decimal) if decimal else int(hexadecimal, 16)
    is_letter = 0x20 <= code <= 0x7E or 0xA0 <= code <= 0xFF or 0x0E01 <= code <= 0x0E5B or 0x2013 <= code <= 0x2026
    return chr(code) if is_letter else entity[0]


def _redecode(text: str) -> Iterator[str]:
    """Readings of *text* in other encodings, once or twice converted, that are Thai."""
    if text.isascii():
        return
    tables = (_WINDOWS_1252, _LATIN_1, _WINDOWS_874)
    once = [right for table in tables if (right := _decode(text, table, "utf-8")) is not None]
    twice = [right for each in once for table in tables if (right := _decode(each, table, "utf-8")) is not None]
    if _LATIN_RUN.search(text):
        latin = (_WINDOWS_1252, _LATIN_1)
        once += [right for table in latin if (right := _decode(text, table, "cp874")) is not None]
    yield from filter(is_thai, once + twice)


def _decode(text: str, table: dict[str, int], codec: str) -> str | None:
    try:
        return bytes(table[character] for character in text).decode(codec)
    except (KeyError, UnicodeDecodeError):
        return None
