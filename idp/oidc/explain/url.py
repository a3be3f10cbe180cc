"""The address that an administrator puts before ``idp explain``, taken apart as the provider takes a request apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import unquote, urlsplit

from werkzeug.datastructures import Headers
from werkzeug.sansio.request import Request

from idp.clients.fault import plain, shown
from idp.config import is_loopback
from idp.oidc.authorization.target import Pairs
from idp.oidc.discovery import metadata

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?]*")
_SIGN_IN, _SIGN_OUT = "authorization_endpoint", "end_session_endpoint"
_OTHERS = {
    "token_endpoint": "the token endpoint: a system calls it itself, with a code, and sends nobody there",
    "userinfo_endpoint": "userinfo: a system calls it itself, with an access token",
    "introspection_endpoint": "introspection: a system calls it itself, with a token",
    "revocation_endpoint": "revocation: a system calls it itself, with a token",
    "jwks_uri": "the keys of the provider: nobody signs in there",
}
#: What tells a request to sign in from one to sign out, where the path does not.
_OF_SIGN_IN = {"redirect_uri", "response_type", "scope", "code_challenge"}
_OF_SIGN_OUT = {"post_logout_redirect_uri", "logout_hint", "id_token_hint"}


class NoAddress(Exception):
    """The text is neither an address nor a query."""


class EndpointKind(Enum):
    """What is asked for: to sign in, to sign out, or nothing that there is to explain."""

    AUTHORIZATION = 1
    LOGOUT = 2
    NEITHER = 3


@dataclass(frozen=True)
class ExplainedUrl:
    """``pairs`` as the provider would read them. ``reasons``: why it would not come to that; ``hints``: what helps."""

    kind: EndpointKind
    pairs: Pairs
    reasons: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)


def read(text: str, issuer: str) -> ExplainedUrl:
    """Take *text* apart: an absolute address, one that begins with a slash, or the query alone.

    Raises ``NoAddress``.
    """
    address, hash_sign, fragment = text.strip().partition("#")
    hints = []
    if not _ABSOLUTE.match(address) and _lacks_scheme(address):
        address = f"{urlsplit(issuer).scheme}://{address.removeprefix('//')}"
        hints.append("the address has no scheme, such as https://, before the host")
    if _ABSOLUTE.match(address) or address.startswith("/"):
        where, _, query = address.partition("?")
    elif "=" in address:
        where, query = "", address.removeprefix("?")
    else:
        raise NoAddress("this is no address to sign in or to sign out; give all of it, in quotes")
    pairs = _pairs(query)
    kind, reasons = _judge_place(where, {name for name, _ in pairs}, issuer)
    asked = ExplainedUrl(kind, pairs, reasons, hints)
    if hash_sign and fragment:
        asked.hints.append("what stands after # stays in the browser: the provider never sees it")
    if any(name.startswith("amp;") for name, _ in asked.pairs):
        asked.hints.append("&amp; is how a web page's source writes &: replace each by &")
    if kind is EndpointKind.AUTHORIZATION and where and len(asked.pairs) == 1:
        asked.hints.append("one parameter only: a shell ends an address at & unless it stands in quotes")
    return asked


def _lacks_scheme(address: str) -> bool:
    """Whether *address* begins with a host: it has a path, and the first of its parts is no parameter."""
    host = address.partition("?")[0]
    return address.startswith("//") or ("/" in host.strip("/") and not host.startswith("/") and "=" not in host)


def _pairs(query: str) -> Pairs:
    """The parameters by the code that reads requests; those that only the pages look at are left out."""
    asked = Request("GET", "https", None, "", "", query.encode("utf-8", "surrogateescape"), Headers(), None)
    return tuple((name, value) for name, value in asked.args.items(multi=True) if name != "lang")


def _judge_place(where: str, names: set[str], issuer: str) -> tuple[EndpointKind, list[str]]:
    """What is asked for, by the path, and by the *names* of the parameters where the path does not tell; and why a
    browser would not come to that place of this provider.
    """
    origin, path = _origin_and_path(where)
    reasons = [_elsewhere(origin, issuer)] if origin is not None and not _same_place(origin, issuer) else []
    paths = {name: str(address).removeprefix(issuer) for name, address in metadata(issuer).items()}
    if not where:
        return _by_names(names) or EndpointKind.AUTHORIZATION, reasons
    for kind, expected in ((EndpointKind.AUTHORIZATION, paths[_SIGN_IN]), (EndpointKind.LOGOUT, paths[_SIGN_OUT])):
        if path.rstrip("/") == expected:
            slash = [f"path: a slash too much at the end; it is {expected}"] if path != expected else []
            return kind, reasons + slash
    there = f"{paths[_SIGN_IN]} is for signing in, {paths[_SIGN_OUT]} for signing out"
    named = next((name for name in _OTHERS if paths[name] == path), None)
    if named:
        return EndpointKind.NEITHER, [*reasons, f"path: {path} is {_OTHERS[named]}; {there}"]
    return _by_names(names) or EndpointKind.NEITHER, [*reasons, f"path: {shown(path)} is neither of two: {there}"]


def _by_names(names: set[str]) -> EndpointKind | None:
    if names & _OF_SIGN_IN:
        return EndpointKind.AUTHORIZATION
    return EndpointKind.LOGOUT if names & _OF_SIGN_OUT else None


def _origin_and_path(where: str) -> tuple[str | None, str]:
    origin = _ABSOLUTE.match(where)
    return (origin[0], unquote(where[origin.end() :]) or "/") if origin else (None, unquote(where))


def _same_place(origin: str, issuer: str) -> bool:
    """Browsers write scheme and host in small letters and leave the usual port out; on loopback any name will do."""
    try:
        given, ours = urlsplit(origin.lower()), urlsplit(issuer)
        port = given.port
    except ValueError:
        return False
    usual = {"http": 80, "https": 443}.get(given.scheme)
    same_port = (port or usual) == (ours.port or {"http": 80, "https": 443}[ours.scheme])
    same_host = _ascii(given.hostname or "") == _ascii(ours.hostname or "")
    both_here = is_loopback(given.hostname or "") and is_loopback(ours.hostname or "")
    return given.scheme == ours.scheme and same_port and (same_host or both_here)


def _ascii(host: str) -> str:
    """A host name as browsers send it."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


def _elsewhere(origin: str, issuer: str) -> str:
    scheme, _, rest = origin.partition("://")
    named = plain(f"{scheme}://{rest.rpartition('@')[2]}")
    why = ""
    if named.lower().partition("://")[2] == issuer.partition("://")[2]:
        why = "; the scheme differs"
    return f"address: it leads to {named}, and this provider is {issuer}{why}"
