"""Removes malformed cookies, which other sites of the same domain may set, from requests.

A cookie with characters outside printable ASCII (RFC 6265 section 4.1.1), or with unbalanced quotation marks, which
would make it swallow the next one, is removed; all others stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_UNUSABLE = re.compile(r'[^\x20-\x7e]|"')
_QUOTED_PAIR = re.compile(r'[^"=]+="[\x20\x21\x23-\x5b\x5d-\x7e]*"')


class Readable:
    """WSGI middleware that removes malformed cookies from the ``Cookie`` header."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        cookies = environ.get("HTTP_COOKIE", "")
        if _UNUSABLE.search(cookies):
            environ["HTTP_COOKIE"] = readable(cookies)
        return self.application(environ, start_response)


def readable(cookies: str) -> str:
    """*cookies*, a ``Cookie`` header, without malformed ones. Browsers separate cookies at each semicolon."""
    parts = (part.strip() for part in cookies.split(";"))
    return "; ".join(part for part in parts if not _UNUSABLE.search(part) or _QUOTED_PAIR.fullmatch(part))
