"""Cookies of neighbours: whatever another site of the same domain has set comes along with ours.

A cookie that is no plain text of printable ASCII letters (RFC 6265 section 4.1.1), or whose quotation marks would
swallow the next one, is left out; all others stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

_ODD = re.compile(r'[^\x20-\x7e]|"')
_QUOTED = re.compile(r'[^"=]+="[\x20\x21\x23-\x5b\x5d-\x7e]*"')


class Readable:
    """WSGI middleware: leaves of the ``Cookie`` header what can be read."""

    def __init__(self, application: WSGIApplication) -> None:
        self.application = application

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        cookies = environ.get("HTTP_COOKIE", "")
        if _ODD.search(cookies):
            environ["HTTP_COOKIE"] = readable(cookies)
        return self.application(environ, start_response)


def readable(cookies: str) -> str:
    """*cookies*, a ``Cookie`` header, without those that cannot be read. Browsers divide at each semicolon."""
    parts = (part.strip() for part in cookies.split(";"))
    return "; ".join(part for part in parts if not _ODD.search(part) or _QUOTED.fullmatch(part))
