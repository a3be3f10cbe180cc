"""Origin and time of an act: values that every function which writes audit records receives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

#: The prefix length of the smallest IPv6 network that a subscriber has (RFC 4291): its hosts can use any address in it.
_SUBSCRIBER = 64


@dataclass(frozen=True)
class Origin:
    """The source of a request: ``network`` is the peer's IP address, ``request_id`` the request's id in the log."""

    network: str
    user_agent: str
    request_id: str

    @property
    def address(self) -> IPv4Address | IPv6Address | None:
        """The peer's address, an IPv4 address also where it is written as an IPv6 one (RFC 4291 section 2.5.5.2);
        ``None`` if there is none.
        """
        try:
            address = _parse_address(self.network)
        except ValueError:
            return None
        return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address

    @property
    def counted_as(self) -> str:
        """The key for rate limits: the IPv4 address, or the /64 prefix of an IPv6 address."""
        address = self.address
        if address is None:
            return self.network
        if isinstance(address, IPv4Address):
            return str(address)
        host_bits = 128 - _SUBSCRIBER
        return f"{IPv6Address(int(address) >> host_bits << host_bits)}/{_SUBSCRIBER}"


@dataclass(frozen=True)
class Act:
    """One act: its origin, and the one moment (aware) at which everything in it is validated and recorded."""

    origin: Origin
    at: datetime


def _parse_address(text: str) -> IPv4Address | IPv6Address:
    """The IP address in *text*, without the port that some proxies append. Raises ``ValueError``."""
    try:
        return ip_address(text)
    except ValueError:
        return ip_address(urlsplit(f"//{text}").hostname or "")


#: The origin of scheduled jobs and of the command line.
HERE = Origin("", "", "")
