"""Addresses that hold user and password, ``scheme://USER:PASSWORD@HOST/…`` (RFC 3986 section 3.2.1), as typed.

A letter of a password that means something in an address has to be percent-encoded. Where it is not, programs cut the
address in the wrong place: part of the password becomes a host name, and a host name is no secret to anybody.
"""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

#: What may not stand in user or password as it is.
_SPECIAL = "@/?#[]"
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def fault(url: str) -> str | None:
    """What is wrong with user and password in *url*, and what to do: in one line, without a part of them."""
    _, there, rest = url.partition("://")
    if not there:
        return None
    inside, at, _ = rest.rpartition("@")
    if not at:
        return None
    stray = ["%"] if _STRAY_PERCENT.search(inside) else []
    if letters := [*stray, *(each for each in _SPECIAL if each in inside)]:
        codes = ", ".join(f"{each} as {quote(each, safe='')}" for each in letters)
        return f"user or password hold a letter that has to be percent-encoded; write {codes}"
    try:
        plain = unquote(inside, errors="strict")
    except UnicodeDecodeError:
        return "the percent-encoded letters of user and password are not UTF-8; encode them anew"
    if not all(each.isprintable() for each in plain):
        return "user or password hold a control character; is a line break too many?"
    return None
