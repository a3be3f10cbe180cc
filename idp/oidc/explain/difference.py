"""How a redirect URI differs from a registered one: the first byte, and the difference in words."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator
from itertools import takewhile
from urllib.parse import SplitResult, unquote, urlsplit

from idp.clients.fault import shown

#: How many of the common characters are shown before the first difference.
_CONTEXT = 60
_DEFAULT_PORTS = {"http": 80, "https": 443}


def first_difference(address: str, registered: str) -> int | None:
    """The position, from 0, of the first character in which the two differ; ``None`` if they are equal.

    A registered address is ASCII, so before that position a character is a byte.
    """
    common = _common(address, registered)
    return None if common == len(address) == len(registered) else common


def nearest(address: str, registered: Collection[str]) -> str:
    """The address in *registered* with the fewest characters between common prefix and common suffix; letter case
    matters only between equally similar ones.
    """
    return min(registered, key=lambda each: (_apart(address.lower(), each.lower()), _apart(address, each)))


def _apart(one: str, other: str) -> int:
    begin = _common(one, other)
    return max(len(one), len(other)) - begin - _common(one[begin:][::-1], other[begin:][::-1])


def findings(address: str, registered: str) -> Iterator[str]:
    """Lines about two addresses that differ; none if they are equal. Of *address* only the common prefix and one more
    character are shown, as the rest may contain secrets.
    """
    position = first_difference(address, registered)
    if position is None:
        return
    begin = max(0, position - _CONTEXT)
    yield f"first difference: {place(address, registered)}"
    yield f"    registered  {'…' if begin else ''}{registered[begin : position + _CONTEXT]}"
    next_character = _escaped(address[position : position + 1])
    yield f"    given       {'…' if begin else ''}{address[begin:position]}{next_character}"
    yield f"    {' ' * (12 + bool(begin) + position - begin)}^"
    yield from in_words(address, registered)


def place(address: str, registered: str) -> str:
    """The first difference as text: its position, from 1, and the two characters there."""
    position = _common(address, registered)
    return f"byte {position + 1}, given {_character(address, position)}, registered {_character(registered, position)}"


def in_words(address: str, registered: str) -> Iterator[str]:
    """The differences by the parts of a URL; if one cause explains all of them, only that."""
    if whole := _whole(address, registered):
        yield whole
        return
    parts, registered_parts = _split(address), _split(registered)
    if parts is None or registered_parts is None:
        yield "what is given is no address that can be taken apart"
        return
    yield from _before_the_path(parts, registered_parts)
    yield from _from_the_path_on(parts, registered_parts)


def _whole(address: str, registered: str) -> str | None:
    """The one cause that explains the whole difference, or ``None``."""
    if address.strip() == registered:
        return "white space: there is a blank or a line break before or after the address"
    if address == f"{registered}/":
        return "trailing slash: the one given ends in a slash, the registered one does not"
    if f"{address}/" == registered:
        return "trailing slash: the registered one ends in a slash, the one given does not"
    if unquote(address) == registered and not address.startswith(registered[:8]):
        return "encoded twice: the address was percent-encoded before it was put into the query, which encodes it again"
    if address.replace(" ", "+") == registered:
        return "a plus: in a query + means a blank; write it as %2B"
    if registered.startswith(f"{address}&"):
        return "an ampersand: the address goes on with &, which ended the parameter; write it as %26"
    if unquote(address) == unquote(registered):
        return "percent-encoding: both mean the same, but one has a character encoded that the other has plain"
    return None


def _before_the_path(address: SplitResult, registered: SplitResult) -> Iterator[str]:
    if address.scheme != registered.scheme:
        yield f"scheme: {shown(address.scheme)} instead of {registered.scheme}"
    if "@" in address.netloc:
        yield "user name: something stands before an @; the registered address has nothing there"
    host, expected = _authority(address), _authority(registered)
    if host.lower() != expected.lower():
        yield f"host: {shown(host)} instead of {expected}"
    elif host != expected:
        yield "upper and lower case: the host is spelt with other letters"
    if _port(address) != _port(registered):
        ports = [f"port {_port(each)}" if _port(each) else "none" for each in (address, registered)]
        usual = {_port(address), _port(registered)} == {"", str(_DEFAULT_PORTS.get(registered.scheme))}
        yield f"port: {shown(ports[0])} instead of {ports[1]}" + (", and the usual port counts too" if usual else "")


def _from_the_path_on(address: SplitResult, registered: SplitResult) -> Iterator[str]:
    if address.path != registered.path:
        yield _paths(address.path, registered.path)
    if address.query != registered.query:
        if not address.query:
            yield f"query: what is given lacks ?{registered.query}"
        else:
            yield f"query: the registered address has {'another one' if registered.query else 'none'}"
    if address.fragment:
        yield "fragment: no registered address has a #"


def _paths(path: str, registered_path: str) -> str:
    if path.lower() == registered_path.lower():
        return "upper and lower case: the path is spelt with other letters"
    if path.rstrip("/") == registered_path.rstrip("/"):
        return "trailing slash: one of the two paths ends in a slash, the other does not"
    if unquote(path) == unquote(registered_path):
        return "percent-encoding: the paths mean the same, but one has a character encoded that the other has plain"
    return "path: another one"


def _authority(parts: SplitResult) -> str:
    """The host with its letter case, which ``urlsplit`` does not preserve."""
    return parts.netloc.rpartition("@")[2].removesuffix(f":{_port(parts)}")


def _port(parts: SplitResult) -> str:
    host = parts.netloc.rpartition("@")[2]
    return host.rpartition(":")[2] if ":" in host.rpartition("]")[2] else ""


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return parts if parts.scheme and parts.netloc else None


def _common(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _character(address: str, position: int) -> str:
    if position >= len(address):
        return "ends here"
    character = address[position]
    name = unicodedata.name(character, "control character")
    return (
        f"{_escaped(character)!r} (U+{ord(character):04X} {name})"
        if character.isprintable()
        else f"U+{ord(character):04X} {name}"
    )


def _escaped(text: str) -> str:
    return text if text.isprintable() else repr(text)[1:-1]
