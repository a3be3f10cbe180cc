"""Checks URLs with user and password, ``scheme://USER:PASSWORD@HOST/…`` (RFC 3986 section 3.2.1).

A reserved character in a password has to be percent-encoded. Otherwise programs split the URL in the wrong place: part
of the password becomes a host name, which is logged and resolved like any other.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

#: Reserved characters that have to be percent-encoded in user and password.
_SPECIAL = "@/?#[]"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def fault(url: str) -> str | None:
    """Problem and remedy of the userinfo in *url*, in a line that quotes none of it; ``None`` if it is well-formed."""
    _, separator, rest = url.partition("://")
    if not separator:
        return None
    userinfo, at, _ = rest.rpartition("@")
    if not at:
        return None
    percent = ["%"] if _STRAY_PERCENT.search(userinfo) else []
    if letters := [*percent, *(each for each in _SPECIAL if each in userinfo)]:
        codes = ", ".join(f"{each} as {quote(each, safe='')}" for each in letters)
        return f"user or password hold a letter that has to be percent-encoded; write {codes}"
    try:
        text = unquote(userinfo, errors="strict")
    except UnicodeDecodeError:
        return "the percent-encoded letters of user and password are not UTF-8; encode them anew"
    if not all(each.isprintable() for each in text):
        return "user or password hold a control character; is a line break too many?"
    return None
