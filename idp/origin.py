"""Where an act came from, as a value that travels into every verb that is recorded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Origin:
    """``network`` is the peer's address, ``request_id`` the reference in the log."""

    network: str
    user_agent: str
    request_id: str


#: Acts of the program's own clock and of the command line.
HERE = Origin("", "", "")
