"""The rules for a URI in ``clients.yaml``, checked when the file loads (RFC 9700 section 4.1; RFC 6749 section 3.1.2).

A URI is checked and stored as text: it is compared byte for byte later (except for a native application's port on
loopback), so nothing here may normalise it. The order of the rules matters: each may rely on those before it.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from urllib.parse import SplitResult, urlsplit

from idp.clients.fault import shown

_LONGEST = 2048
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_NOT_URI_CHARACTER = re.compile(r"[^A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST_NAME = re.compile(
    r"(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)*[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.?"
)
_LOOPBACK = re.compile(r"http://(?P<host>127\.0\.0\.1|\[::1\])(?::(?P<port>[1-9][0-9]{0,4}))?(?=[/?]|\Z)", re.ASCII)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_NUMBER = re.compile(r"[0-9]+|0[xX][0-9A-Fa-f]*")

_NO_OTHER_SCHEME = (
    "use an https:// address; no other scheme is accepted, since any program can claim one of its own "
    "(a native program may listen on http://127.0.0.1/ or http://[::1]/)"
)

Reason = tuple[str, str]
"""The problem, and its remedy."""

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def objection(address: str, *, fragment: bool = False) -> Reason | None:
    """Why *address* may not be registered, as problem and remedy, or None. *fragment*: it may end in ``#…``."""
    rules = _RULES if fragment else (*_RULES, _has_no_fragment)
    for rule in rules:
        if reason := rule(address):
            return f"{_quoted(address)} {reason[0]}", reason[1]
    return None


def unreachable(address: str) -> bool:
    """Whether the host is an IP address that no client can have: link-local (cloud metadata too), ``0.0.0.0`` …"""
    ip = _ip_of(_host_of(address))
    return ip is not None and (ip.is_link_local or ip.is_unspecified or ip.is_multicast)


def private(address: str) -> bool:
    """Whether the host is an IP address of a private network (other than loopback, which has a rule of its own)."""
    ip = _ip_of(_host_of(address))
    return ip is not None and not (ip.is_global or ip.is_loopback or unreachable(address))


def origin(address: str) -> str:
    """The origin of a registered *address* as browsers serialise it (RFC 6454, 6.2): lower case, no default port."""
    parts = _split(address)
    host, port = parts.hostname or "", parts.port
    host = f"[{ipaddress.IPv6Address(host).compressed}]" if ":" in host else host
    return f"{parts.scheme}://{host}" + (f":{port}" if port not in (None, _DEFAULT_PORTS[parts.scheme]) else "")


def on_another_port(uri: str, registered_uri: str) -> bool:
    """Whether both URIs are ``http`` on the same loopback IP address and differ in nothing but the port.

    A native application listens on any free port (RFC 8252 section 7.3). ``localhost`` does not count as loopback: the
    name may resolve to another address (section 8.3).
    """
    return _LOOPBACK.match(uri) is not None and uri == at_the_port_of(registered_uri, uri)


def at_the_port_of(registered_uri: str, uri: str) -> str:
    """*registered_uri* with the port of *uri* where both are on the same loopback IP address, else unchanged."""
    actual, base = _LOOPBACK.match(uri), _LOOPBACK.match(registered_uri)
    if actual is None or base is None or actual["host"] != base["host"] or not 0 < int(actual["port"] or 80) < 65_536:
        return registered_uri
    return uri[: actual.end()] + registered_uri[base.end() :]


def _quoted(address: str) -> str:
    # A password may stand before an @, and messages end up in logs.
    return "the address" if "@" in address else shown(address)


def _is_short_enough(address: str) -> Reason | None:
    if len(address) > _LONGEST:
        return f"is longer than {_LONGEST} characters", "register a shorter address"
    return None


def _has_no_placeholder(address: str) -> Reason | None:
    if "{" in address or "}" in address:
        return "has a placeholder in it", "write the address out in full"
    return None


def _has_no_wildcard(address: str) -> Reason | None:
    if "*" in address:
        return "has a wildcard in it", "list each address in full: they are compared character by character"
    return None


def _has_only_uri_characters(address: str) -> Reason | None:
    if match := _NOT_URI_CHARACTER.search(address):
        character = {" ": "a space", "\\": "a backslash"}.get(match[0], f"the character {shown(match[0])}")
        return f"has {character} in it", "remove it, or write it percent-encoded (a host name outside ASCII as xn--…)"
    if _BAD_ESCAPE.search(address):
        return "has a % without two hexadecimal digits after it", "write a percent sign as %25"
    return None


def _has_web_scheme(address: str) -> Reason | None:
    scheme = _SCHEME.match(address)
    if scheme is None:
        return "is not an absolute address", "begin it with https://"
    if scheme[1].lower() not in {"http", "https"}:
        return f"has the scheme {scheme[1]}:", _NO_OTHER_SCHEME
    return None


def _has_no_userinfo(address: str) -> Reason | None:
    if "@" in _split(address).netloc:
        return "has a user name before an @ in it", "remove everything between // and @"
    return None


def _has_valid_host(address: str) -> Reason | None:
    parts = _split(address)
    host = parts.hostname
    if not host:
        return "names no host", "write it as https://host/path"
    if "[" in parts.netloc:
        return None if _ip_of(host) else ("has a bad IPv6 address", "write it as https://[2001:db8::1]/path")
    # Browsers read a host that ends in a number as an IPv4 address in any odd spelling: 2130706433, 0x7f.1, 127.1
    last_label = host.rstrip(".").rpartition(".")[2]
    if len(host) > 253 or not _HOST_NAME.fullmatch(host) or (_NUMBER.fullmatch(last_label) and not _ip_of(host)):
        return "has a bad host name", "write the host as a name, or as an IPv4 address of four numbers"
    return None


def _has_valid_port(address: str) -> Reason | None:
    try:
        port = _split(address).port
    except ValueError:
        port = 0
    if port == 0:
        return "has a bad port", "use a port from 1 to 65535, or none"
    return None


def _is_encrypted(address: str) -> Reason | None:
    if _split(address).scheme != "http" or _is_loopback(_host_of(address)):
        return None
    return "is plain http", "use https:// (plain http is for 127.0.0.1, [::1] and localhost only)"


def _has_no_fragment(address: str) -> Reason | None:
    if "#" in address:
        return "has a fragment (#…) in it", "remove the # and what follows"
    return None


_RULES: tuple[Callable[[str], Reason | None], ...] = (
    _is_short_enough,
    _has_no_placeholder,
    _has_no_wildcard,
    _has_only_uri_characters,
    _has_web_scheme,
    _has_no_userinfo,
    _has_valid_host,
    _has_valid_port,
    _is_encrypted,
)


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:  # unbalanced brackets: then there is no host
        return SplitResult("", "", "", "", "")


def _host_of(address: str) -> str:
    return _split(address).hostname or ""


def _ip_of(host: str) -> _Address | None:
    """The IP address in *host*, IPv4-mapped IPv6 as IPv4; None for a host name or a zone id (``%eth0``)."""
    if "%" in host:
        return None
    try:
        ip = ipaddress.ip_address(host)
    except ValueError:
        return None
    return getattr(ip, "ipv4_mapped", None) or ip


def _is_loopback(host: str) -> bool:
    ip = _ip_of(host)
    return host == "localhost" if ip is None else ip.is_loopback
