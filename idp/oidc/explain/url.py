"""The address that an administrator puts before ``idp explain``, taken apart as the provider takes a request apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from werkzeug.datastructures import Headers
from werkzeug.sansio.request import Request

from idp.clients.fault import plain, shown
from idp.config import is_loopback
from idp.oidc.discovery import metadata
from idp.oidc.target import Pairs

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?]*")
_ENDPOINT = "authorization_endpoint"
_OTHERS = {
    "token_endpoint": "the token endpoint: a system calls it itself, with a code, and sends nobody there",
    "userinfo_endpoint": "userinfo: a system calls it itself, with an access token",
    "jwks_uri": "the keys of the provider: nobody signs in there",
    "end_session_endpoint": "the address for signing out",
}


class NoAddress(Exception):
    """The text is neither an address nor a query."""


@dataclass(frozen=True)
class Asked:
    """``pairs`` as the provider would read them. ``reasons``: why it would not come to that; ``hints``: what helps."""

    pairs: Pairs
    reasons: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)


def read(text: str, issuer: str) -> Asked:
    """Take *text* apart: an absolute address, one that begins with a slash, or the query alone.

    Raises ``NoAddress``.
    """
    address, hash_sign, fragment = text.strip().partition("#")
    if _ABSOLUTE.match(address) or address.startswith("/"):
        where, _, query = address.partition("?")
    elif "=" in address:
        where, query = "", address.removeprefix("?")
    else:
        raise NoAddress("this is no authorization address; give all of it, in quotes")
    asked = Asked(_pairs(query))
    _judge_place(asked, where, issuer)
    if hash_sign and fragment:
        asked.hints.append("what stands after # stays in the browser: the provider never sees it")
    if any(name.startswith("amp;") for name, _ in asked.pairs):
        asked.hints.append("&amp; is how a web page's source writes &: replace each by &")
    if where and len(asked.pairs) == 1:
        asked.hints.append("one parameter only: a shell ends an address at & unless it stands in quotes")
    return asked


def _pairs(query: str) -> Pairs:
    """The parameters by the code that reads requests; those that only the pages look at are left out."""
    asked = Request("GET", "https", None, "", "", query.encode("utf-8", "surrogateescape"), Headers(), None)
    return tuple((name, value) for name, value in asked.args.items(multi=True) if name != "lang")


def _judge_place(asked: Asked, where: str, issuer: str) -> None:
    """Whether a browser would come to the authorization endpoint of this provider at all."""
    origin, path = _origin_and_path(where)
    endpoints = {name: str(address) for name, address in metadata(issuer).items() if name in (_ENDPOINT, *_OTHERS)}
    expected = endpoints[_ENDPOINT].removeprefix(issuer)
    if origin is not None and not _same_place(origin, issuer):
        asked.reasons.append(_elsewhere(origin, issuer))
    if not where or path == expected:
        return
    named = next((name for name, address in endpoints.items() if address == issuer + path), None)
    if named:
        asked.reasons.append(f"path: {path} is {_OTHERS[named]}; operators are sent to {expected}")
    elif path.rstrip("/") == expected:
        asked.reasons.append(f"path: a slash too much at the end; it is {expected}")
    else:
        asked.reasons.append(f"path: {shown(path)} is not where operators are sent; that is {expected}")


def _origin_and_path(where: str) -> tuple[str | None, str]:
    origin = _ABSOLUTE.match(where)
    return (origin[0], where[origin.end() :] or "/") if origin else (None, where)


def _same_place(origin: str, issuer: str) -> bool:
    """Browsers write scheme and host in small letters and leave the usual port out; on loopback any name will do."""
    try:
        given, ours = urlsplit(origin.lower()), urlsplit(issuer)
        port = given.port
    except ValueError:
        return False
    usual = {"http": 80, "https": 443}.get(given.scheme)
    same_port = (port or usual) == (ours.port or {"http": 80, "https": 443}[ours.scheme])
    same_host = given.netloc.rpartition("@")[2].removesuffix(f":{port}") == ours.netloc.removesuffix(f":{ours.port}")
    both_here = is_loopback(given.hostname or "") and is_loopback(ours.hostname or "")
    return given.scheme == ours.scheme and same_port and (same_host or both_here)


def _elsewhere(origin: str, issuer: str) -> str:
    scheme, _, rest = origin.partition("://")
    named = plain(f"{scheme}://{rest.rpartition('@')[2]}")
    why = ""
    if named.lower().partition("://")[2] == issuer.partition("://")[2]:
        why = "; the scheme differs"
    return f"address: it leads to {named}, and this provider is {issuer}{why}"
