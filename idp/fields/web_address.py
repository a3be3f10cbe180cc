"""Web addresses in names and other texts that users send one another: mail programs turn them into links, so that our
mails would carry a stranger's link.
"""

from __future__ import annotations

import re
from itertools import pairwise

from idp.fields.parse import ParseError
from idp.i18n import lazy
from idp.spelling import compatible, visible

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:/|\bhttps?\b|\b(?:ftp|mailto|tel|sms|javascript|data):")
_HOST = re.compile(r"\bwww\d?\.|\w@\w|\b\d{1,3}(?:\.\d{1,3}){3}\b")
#: Separators of the words that may be an address.
_APART = re.compile(r"[\s,;()\[\]{}<>\"'“”‘’]+")
_THAI = re.compile("[\u0e00-\u0e7f]")
#: A top-level domain: letters of any script; Thai ones are excluded later, since a dot ends a Thai abbreviation.
_TOP = re.compile(r"(?:xn--[a-z0-9-]+|[^\W\d_]{2,})(?![\w-])")
#: Top-level domains that count as such even after an initial, a title or a legal form.
_KNOWN = frozenset(
    (
        *("com", "net", "org", "info", "biz", "xyz", "top", "app", "dev", "shop", "site", "online", "store", "club"),
        *("link", "click", "live", "pro", "mobi", "asia", "edu", "gov", "int", "co", "io", "me", "cc", "tv", "ai"),
        *("ly", "to", "th"),
    )
)
#: After these a dot and a name are no host name: ``Mr.Somchai``, ``Co.Ltd``, ``บจก.ABC``. Nor after initials.
_ABBREVIATIONS = frozenset(
    (
        *("mr", "mrs", "ms", "miss", "dr", "prof", "asst", "assoc", "st", "no", "co", "ltd", "inc", "corp"),
        *("khun", "ph", "d"),
    )
)
#: Message of the refusal.
NO_ADDRESS = lazy("No address of a web page or mailbox may stand here. If it is none, put a blank behind the dot.")


def refuse(text: str) -> str:
    """*text* unchanged. Raises ``ParseError`` where a mail program would turn a part of it into a link."""
    if contains_address(text):
        raise ParseError(NO_ADDRESS)
    return text


def contains_address(text: str) -> bool:
    """Whether *text* contains what mail programs turn into a link: a URL with scheme, ``www.``, a host or a mailbox."""
    plain = compatible(visible(text)).casefold().replace("\u3002", ".")
    if _SCHEME.search(plain) or _HOST.search(plain):
        return True
    return any(_is_host(word) for word in _APART.split(plain))


def _is_host(word: str) -> bool:
    *before_a_slash, last = word.split("/")
    return any(_has_top(part, path=True) for part in before_a_slash) or _has_top(last, path=False)


def _has_top(host: str, *, path: bool) -> bool:
    labels = host.split(".")
    tops = ((before, _TOP.match(label)) for before, label in pairwise(labels) if before)
    thai = "ไทย" in labels[1:] and labels[0].isascii()
    return thai or any(top is not None and _ends_a_host(before, top[0], path) for before, top in tops)


def _ends_a_host(before: str, top: str, path: bool) -> bool:
    """Whether *top*, after *before* and a dot, is a top-level domain rather than a name after an abbreviation.

    *path*: a slash follows.
    """
    if _THAI.search(top):
        return False
    behind_thai = _THAI.search(before) is not None
    abbreviated = behind_thai or len(before) == 1 or before in _ABBREVIATIONS
    country = len(top) == 2 and not behind_thai
    return path or country or not abbreviated or top in _KNOWN or top.startswith("xn--")
