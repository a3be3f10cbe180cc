"""One spelling of what people type and paste: the only place that normalises Unicode.

What looks the same is written the same: letters and marks put together (NFC), Thai marks in one order, ำ and แ as one
letter, full-width letters as ASCII, blanks as blanks; what cannot be seen is left out. Passwords alone are not cleaned.
"""

from __future__ import annotations

import re
import unicodedata

#: Marks on one letter, one after the other.
MOST_MARKS = 30
#: Letters without width, of which copied text is full: soft hyphens, joiners, marks of the writing direction, marks of
#: the byte order, fillers, variation selectors, tags. They mean nothing in Thai or English.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
#: What turns the direction of writing: nobody types it, and a name with it can look like another.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FULL_WIDTH = {character: character - 0xFEE0 for character in range(0xFF01, 0xFF5F)} | {0x3000: " "}
_BLANKS = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f]")
_TONES, _VOWELS = "\u0e48-\u0e4c", "\u0e31\u0e34-\u0e3a\u0e47"
_TWICE = re.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+")
_TONE_FIRST = re.compile(f"([{_TONES}])([{_VOWELS}])")
_SARA_AM = re.compile("(?:\u0e4d([\u0e48-\u0e4b]?)|([\u0e48-\u0e4b])\u0e4d)\u0e32")
_SARA_AM_FIRST = re.compile("\u0e33([\u0e48-\u0e4b])")


def bounded(text: str) -> str:
    """*text* with at most ``MOST_MARKS`` marks on one letter: no writing has more, and to put many in their order takes
    longer than in proportion to their number (UAX #15 section 13).
    """
    if len(text) <= MOST_MARKS:
        return text
    kept, run = [], 0
    for each in text:
        run = run + 1 if unicodedata.combining(each) else 0
        if run <= MOST_MARKS:
            kept.append(each)
    return "".join(kept)


def composed(text: str) -> str:
    """NFC: letters and marks put together, and nothing else changed."""
    return text if text.isascii() else unicodedata.normalize("NFC", bounded(text))


def compatible(text: str) -> str:
    """NFKC: what is another form of a letter is that letter."""
    return text if text.isascii() else unicodedata.normalize("NFKC", bounded(text))


def visible(text: str) -> str:
    """*text* without what has no width."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def unturned(text: str) -> str:
    """*text* without what turns the direction of writing."""
    return text if text.isascii() else _TURNING.sub("", text)


def spelt(text: str) -> str:
    """Thai that looks the same, written the same: one sign for ำ (a mark and a vowel, in any order) and for แ, each
    mark once, vowels before tones. NFC does not know these.
    """
    if text.isascii():
        return text
    text = _TONE_FIRST.sub("\\2\\1", _TWICE.sub("\\1", composed(text)))
    text = _SARA_AM_FIRST.sub("\\1\u0e33", _SARA_AM.sub("\\1\\2\u0e33", text))
    return text.replace("\u0e40\u0e40", "\u0e41")


def clean(text: str) -> str:
    """The one cleaning of everything that people type or paste, and of what they have in files."""
    if text.isascii():
        return text
    return _BLANKS.sub(" ", spelt(visible(text)).translate(_FULL_WIDTH))
