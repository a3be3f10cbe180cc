"""Where an act came from, and when it happened: a value that travels into every verb that is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

#: Bits of an IPv6 address that one subscriber has at least: the rest is for whoever sits behind to choose (RFC 4291).
_SUBSCRIBER = 64


@dataclass(frozen=True)
class Origin:
    """``network`` is the peer's address, ``request_id`` the reference in the log."""

    network: str
    user_agent: str
    request_id: str

    @property
    def counted_as(self) -> str:
        """The address under which limits count: of IPv6 its first 64 bits, else one subscriber would have millions."""
        try:
            address = _read(self.network)
        except ValueError:
            return self.network
        if isinstance(address, IPv4Address):
            return str(address)
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        host_bits = 128 - _SUBSCRIBER
        return f"{IPv6Address(int(address) >> host_bits << host_bits)}/{_SUBSCRIBER}"


@dataclass(frozen=True)
class Act:
    """One act: its origin, and the one moment (with a time zone) that everything in it is judged and recorded by."""

    origin: Origin
    at: datetime


def _read(text: str) -> IPv4Address | IPv6Address:
    """The address in *text*; some proxies write the port behind it, which is another one for each connection."""
    try:
        return ip_address(text)
    except ValueError:
        return ip_address(urlsplit(f"//{text}").hostname or "")


#: Acts of the program's own clock and of the command line.
HERE = Origin("", "", "")
