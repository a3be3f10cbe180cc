"""Unicode normalisation of all text that people type or paste; no other module does it.

Text that looks the same gets the same code points: NFC, Thai marks in one order, ำ and แ as one character, full-width
letters as ASCII, all blanks as U+0020, invisible characters removed. Passwords are not cleaned.
"""

from __future__ import annotations

import re
import unicodedata

#: The most combining marks in a row.
MOST_MARKS = 30
#: Invisible characters, frequent in copied text: soft hyphens, joiners, direction marks, byte-order marks, fillers,
#: variation selectors, tags. They have no meaning in Thai or English.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
#: Bidirectional control characters: a name that contains one can look like another name.
_BIDI_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FULL_WIDTH = {character: character - 0xFEE0 for character in range(0xFF01, 0xFF5F)} | {0x3000: " "}
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
_TONES, _VOWELS = "\u0e48-\u0e4c", "\u0e31\u0e34-\u0e3a\u0e47"
_REPEATED_MARK = re.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+")
_TONE_FIRST = re.compile(f"([{_TONES}])([{_VOWELS}])")
_SARA_AM = re.compile("(?:\u0e4d([\u0e48-\u0e4b]?)|([\u0e48-\u0e4b])\u0e4d)\u0e32")
_SARA_AM_FIRST = re.compile("\u0e33([\u0e48-\u0e4b])")


def bounded(text: str) -> str:
    """*text* with at most ``MOST_MARKS`` combining marks in a row: no language has more, and sorting more of them takes
    more than linear time (UAX #15 section 13).
    """
    if len(text) <= MOST_MARKS:
        return text
    characters, run = [], 0
    for each in text:
        run = run + 1 if unicodedata.combining(each) else 0
        if run <= MOST_MARKS:
            characters.append(each)
    return "".join(characters)


def composed(text: str) -> str:
    """*text* in NFC."""
    return text if text.isascii() else unicodedata.normalize("NFC", bounded(text))


def compatible(text: str) -> str:
    """*text* in NFKC."""
    return text if text.isascii() else unicodedata.normalize("NFKC", bounded(text))


def visible(text: str) -> str:
    """*text* without invisible characters."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def unturned(text: str) -> str:
    """*text* without bidirectional control characters."""
    return text if text.isascii() else _BIDI_CONTROLS.sub("", text)


def normalize_thai(text: str) -> str:
    """*text* with Thai in canonical form, beyond NFC: one character for ำ and for แ, no repeated marks, vowels before
    tone marks.
    """
    if text.isascii():
        return text
    text = _TONE_FIRST.sub("\\2\\1", _REPEATED_MARK.sub("\\1", composed(text)))
    text = _SARA_AM_FIRST.sub("\\1\u0e33", _SARA_AM.sub("\\1\\2\u0e33", text))
    return text.replace("\u0e40\u0e40", "\u0e41")


def clean(text: str) -> str:
    """*text* in the form in which all input is validated and stored (for passwords: never)."""
    if text.isascii():
        return text
    return _BLANKS.sub(" ", normalize_thai(visible(text)).translate(_FULL_WIDTH))
