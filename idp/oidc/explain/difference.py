"""Where an address differs from a registered one: the first byte, and the difference in words."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator
from itertools import takewhile
from urllib.parse import SplitResult, unquote, urlsplit

from idp.clients.fault import shown

#: How much of what both have in common is shown before the first difference, in characters.
_CONTEXT = 60
_DEFAULT_PORTS = {"http": 80, "https": 443}


def first_difference(given: str, registered: str) -> int | None:
    """The position, from 0, of the first character in which the two differ; ``None`` if they are the same.

    A registered address is ASCII, so up to there a character is a byte.
    """
    common = _common(given, registered)
    return None if common == len(given) == len(registered) else common


def nearest(given: str, registered: Collection[str]) -> str:
    """The registered address with the fewest characters between a common beginning and a common end; small and capital
    letters tell only those apart that are equally near.
    """
    return min(registered, key=lambda address: (_apart(given.lower(), address.lower()), _apart(given, address)))


def _apart(one: str, other: str) -> int:
    begin = _common(one, other)
    return max(len(one), len(other)) - begin - _common(one[begin:][::-1], other[begin:][::-1])


def told(given: str, registered: str) -> Iterator[str]:
    """Lines about two addresses that differ. Of *given* nothing is shown but what it shares with the registered one
    and the one character after that: who knows what stands in it.
    """
    position = first_difference(given, registered)
    if position is None:
        return
    begin = max(0, position - _CONTEXT)
    yield f"first difference: {place(given, registered)}"
    yield f"    registered  {'…' if begin else ''}{registered[begin : position + _CONTEXT]}"
    yield f"    given       {'…' if begin else ''}{given[begin:position]}{_plain(given[position : position + 1])}"
    yield f"    {' ' * (12 + bool(begin) + position - begin)}^"
    yield from in_words(given, registered)


def place(given: str, registered: str) -> str:
    """Position, counted from 1, and the two characters there."""
    position = _common(given, registered)
    return f"byte {position + 1}, given {_named(given, position)}, registered {_named(registered, position)}"


def in_words(given: str, registered: str) -> Iterator[str]:
    """What differs, by the parts that an address has; what explains the whole difference comes alone."""
    if whole := _whole(given, registered):
        yield whole
        return
    mine, theirs = _split(given), _split(registered)
    if mine is None or theirs is None:
        yield "what is given is no address that can be taken apart"
        return
    yield from _before_the_path(mine, theirs)
    yield from _from_the_path_on(mine, theirs)


def _whole(given: str, registered: str) -> str | None:
    """One cause that explains everything, or ``None``."""
    if given.strip() == registered:
        return "white space: there is a blank or a line break before or after the address"
    if given == f"{registered}/":
        return "trailing slash: the one given ends in a slash, the registered one does not"
    if f"{given}/" == registered:
        return "trailing slash: the registered one ends in a slash, the one given does not"
    if unquote(given) == registered and not given.startswith(registered[:8]):
        return "encoded twice: the address was percent-encoded before it was put into the query, which encodes it again"
    if given.replace(" ", "+") == registered:
        return "a plus: in a query + means a blank; write it as %2B"
    if registered.startswith(f"{given}&"):
        return "an ampersand: the address goes on with &, which ended the parameter; write it as %26"
    if unquote(given) == unquote(registered):
        return "percent-encoding: both mean the same, but one has a character encoded that the other has plain"
    return None


def _before_the_path(given: SplitResult, registered: SplitResult) -> Iterator[str]:
    if given.scheme != registered.scheme:
        yield f"scheme: {shown(given.scheme)} instead of {registered.scheme}"
    if "@" in given.netloc:
        yield "user name: something stands before an @; the registered address has nothing there"
    host, expected = _authority(given), _authority(registered)
    if host.lower() != expected.lower():
        yield f"host: {shown(host)} instead of {expected}"
    elif host != expected:
        yield "upper and lower case: the host is spelt with other letters"
    if _port(given) != _port(registered):
        spoken = [f"port {_port(each)}" if _port(each) else "none" for each in (given, registered)]
        usual = {_port(given), _port(registered)} == {"", str(_DEFAULT_PORTS.get(registered.scheme))}
        yield f"port: {shown(spoken[0])} instead of {spoken[1]}" + (", and the usual port counts too" if usual else "")


def _from_the_path_on(given: SplitResult, registered: SplitResult) -> Iterator[str]:
    if given.path != registered.path:
        yield _paths(given.path, registered.path)
    if given.query != registered.query:
        if not given.query:
            yield f"query: what is given lacks ?{registered.query}"
        else:
            yield f"query: the registered address has {'another one' if registered.query else 'none'}"
    if given.fragment:
        yield "fragment: no registered address has a #"


def _paths(given: str, registered: str) -> str:
    if given.lower() == registered.lower():
        return "upper and lower case: the path is spelt with other letters"
    if given.rstrip("/") == registered.rstrip("/"):
        return "trailing slash: one of the two paths ends in a slash, the other does not"
    if unquote(given) == unquote(registered):
        return "percent-encoding: the paths mean the same, but one has a character encoded that the other has plain"
    return "path: another one"


def _authority(parts: SplitResult) -> str:
    """The host as it was written, with its letters."""
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


def _named(address: str, position: int) -> str:
    if position >= len(address):
        return "ends here"
    character = address[position]
    name = unicodedata.name(character, "control character")
    return (
        f"{_plain(character)!r} (U+{ord(character):04X} {name})"
        if character.isprintable()
        else f"U+{ord(character):04X} {name}"
    )


def _plain(text: str) -> str:
    return text if text.isprintable() else repr(text)[1:-1]
