"""Parsing of the URL that an administrator passes to ``idp explain``, as the provider would parse the request."""

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
_AUTHORIZATION, _END_SESSION = "authorization_endpoint", "end_session_endpoint"
_OTHER_ENDPOINTS = {
    "token_endpoint": "the token endpoint: a system calls it itself, with a code, and sends nobody there",
    "userinfo_endpoint": "userinfo: a system calls it itself, with an access token",
    "introspection_endpoint": "introspection: a system calls it itself, with a token",
    "revocation_endpoint": "revocation: a system calls it itself, with a token",
    "jwks_uri": "the keys of the provider: nobody signs in there",
}
#: Parameters that tell an authorization request from a logout request if the path does not.
_OF_SIGN_IN = {"redirect_uri", "response_type", "scope", "code_challenge"}
_OF_SIGN_OUT = {"post_logout_redirect_uri", "logout_hint", "id_token_hint"}


class NoAddress(Exception):
    """The text is neither an address nor a query."""


class EndpointKind(Enum):
    """The endpoint that a URL addresses; ``NEITHER`` cannot be explained."""

    AUTHORIZATION = 1
    LOGOUT = 2
    NEITHER = 3


@dataclass(frozen=True)
class ExplainedUrl:
    """``pairs``: the parameters as the provider would parse them. ``reasons``: why the request would not reach the
    endpoint, a line each. ``hints``: likely mistakes.
    """

    kind: EndpointKind
    pairs: Pairs
    reasons: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)


def read(text: str, issuer: str) -> ExplainedUrl:
    """Parse *text*: an absolute URL, a path with a query, or the query alone. *issuer*: of this provider.

    Raises ``NoAddress``.
    """
    address, hash_sign, fragment = text.strip().partition("#")
    hints = []
    if not _ABSOLUTE.match(address) and _lacks_scheme(address):
        address = f"{urlsplit(issuer).scheme}://{address.removeprefix('//')}"
        hints.append("the address has no scheme, such as https://, before the host")
    if _ABSOLUTE.match(address) or address.startswith("/"):
        location, _, query = address.partition("?")
    elif "=" in address:
        location, query = "", address.removeprefix("?")
    else:
        raise NoAddress("this is no address to sign in or to sign out; give all of it, in quotes")
    pairs = _pairs(query)
    kind, reasons = _judge(location, {name for name, _ in pairs}, issuer)
    parsed_url = ExplainedUrl(kind, pairs, reasons, hints)
    if hash_sign and fragment:
        parsed_url.hints.append("what stands after # stays in the browser: the provider never sees it")
    if any(name.startswith("amp;") for name, _ in parsed_url.pairs):
        parsed_url.hints.append("&amp; is how a web page's source writes &: replace each by &")
    if kind is EndpointKind.AUTHORIZATION and location and len(parsed_url.pairs) == 1:
        parsed_url.hints.append("one parameter only: a shell ends an address at & unless it stands in quotes")
    return parsed_url


def _lacks_scheme(address: str) -> bool:
    """Whether *address* begins with a host: it has a path, and its first segment is no parameter."""
    host = address.partition("?")[0]
    return address.startswith("//") or ("/" in host.strip("/") and not host.startswith("/") and "=" not in host)


def _pairs(query: str) -> Pairs:
    """The parameters as Werkzeug parses a request, without ``lang``, which belongs to the pages."""
    request = Request("GET", "https", None, "", "", query.encode("utf-8", "surrogateescape"), Headers(), None)
    return tuple((name, value) for name, value in request.args.items(multi=True) if name != "lang")


def _judge(location: str, names: set[str], issuer: str) -> tuple[EndpointKind, list[str]]:
    """The endpoint, by the path or else by the *names* of the parameters; and why *location* does not lead a browser to
    that endpoint of this provider.
    """
    origin, path = _origin_and_path(location)
    reasons = [_other_origin(origin, issuer)] if origin is not None and not _same_origin(origin, issuer) else []
    paths = {name: str(address).removeprefix(issuer) for name, address in metadata(issuer).items()}
    if not location:
        return _kind_of(names) or EndpointKind.AUTHORIZATION, reasons
    for kind, name in ((EndpointKind.AUTHORIZATION, _AUTHORIZATION), (EndpointKind.LOGOUT, _END_SESSION)):
        expected = paths[name]
        if path.rstrip("/") == expected:
            slash = [f"path: a slash too much at the end; it is {expected}"] if path != expected else []
            return kind, reasons + slash
    usage = f"{paths[_AUTHORIZATION]} is for signing in, {paths[_END_SESSION]} for signing out"
    endpoint = next((name for name in _OTHER_ENDPOINTS if paths[name] == path), None)
    if endpoint:
        return EndpointKind.NEITHER, [*reasons, f"path: {path} is {_OTHER_ENDPOINTS[endpoint]}; {usage}"]
    return _kind_of(names) or EndpointKind.NEITHER, [
        *reasons,
        f"path: {shown(path)} is neither of two: {usage}",
    ]


def _kind_of(names: set[str]) -> EndpointKind | None:
    if names & _OF_SIGN_IN:
        return EndpointKind.AUTHORIZATION
    return EndpointKind.LOGOUT if names & _OF_SIGN_OUT else None


def _origin_and_path(location: str) -> tuple[str | None, str]:
    origin = _ABSOLUTE.match(location)
    return (origin[0], unquote(location[origin.end() :]) or "/") if origin else (None, unquote(location))


def _same_origin(origin: str, issuer: str) -> bool:
    """Whether two origins are the same to a browser (RFC 6454 section 5); all names of the loopback host are equal."""
    try:
        parts, issuer_parts = urlsplit(origin.lower()), urlsplit(issuer)
        port = parts.port
    except ValueError:
        return False
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    same_port = (port or usual) == (issuer_parts.port or {"http": 80, "https": 443}[issuer_parts.scheme])
    same_host = _ascii(parts.hostname or "") == _ascii(issuer_parts.hostname or "")
    both_here = is_loopback(parts.hostname or "") and is_loopback(issuer_parts.hostname or "")
    return parts.scheme == issuer_parts.scheme and same_port and (same_host or both_here)


def _ascii(host: str) -> str:
    """A host name in its ASCII form (IDNA), as browsers send it."""
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


def _other_origin(origin: str, issuer: str) -> str:
    scheme, _, rest = origin.partition("://")
    target = plain(f"{scheme}://{rest.rpartition('@')[2]}")
    remark = ""
    if target.lower().partition("://")[2] == issuer.partition("://")[2]:
        remark = "; the scheme differs"
    return f"address: it leads to {target}, and this provider is {issuer}{remark}"
