"""Where an act came from, as a value that travels into every verb that is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

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
            address = ip_address(self.network)
        except ValueError:
            return self.network
        if not isinstance(address, IPv6Address):
            return self.network
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        host_bits = 128 - _SUBSCRIBER
        return f"{IPv6Address(int(address) >> host_bits << host_bits)}/{_SUBSCRIBER}"


#: Acts of the program's own clock and of the command line.
HERE = Origin("", "", "")
