"""Who can be reached from here: the provider's own address, and the addresses of the systems. Every call is bounded."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from email.utils import parsedate_to_datetime
from ipaddress import ip_network

from idp import clients, clock, config, logs
from idp.clients import Client
from idp.config import Settings
from idp.doctor.finding import Finding, bad, well
from idp.doctor.storage import APART, compared, in_words
from idp.errors import Unusable
from idp.outgoing import Caller, Forbidden, Probe

_AT_ONCE = 8
#: The Date header has whole seconds.
_GRAIN = timedelta(seconds=1)
_EVERYWHERE = (ip_network("0.0.0.0/0"), ip_network("::/0"))


def examine(settings: Settings) -> Iterator[Finding]:
    """Every check of this file. What hinders all calls has been told by others: then there is nothing to add."""
    try:
        caller = Caller(settings)
        own = Caller(replace(settings, private_networks=_EVERYWHERE))  # the provider may well be a neighbour of itself
        registered = clients.load(
            settings.clients_file, config.variables(), private_issuer=bool(settings.private_networks)
        )
    except Unusable:
        return
    yield from _own(own, settings.issuer)
    addresses = [(client, *pair) for client in registered for pair in _addresses(client)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(lambda each: _system(caller, *each), addresses)


def _own(caller: Caller, issuer: str) -> Iterator[Finding]:
    try:
        before = clock.now()
        answer = caller.probe(f"{issuer}/readyz")
        after = clock.now()
    except Exception as error:
        yield bad("issuer answers", f"{issuer}/readyz: {_reason(error)}", "see to DNS, the proxy and its certificate")
        return
    if answer.status != 200:
        yield bad("issuer answers", f"{issuer}/readyz says {answer.status}", "is idp serve running, and its database?")
    else:
        yield well("issuer answers", f"{issuer}/readyz says 200")
    if answer.date:
        apart = compared(before, parsedate_to_datetime(answer.date), after)
        words = f"{in_words(apart)} of the one that answers at {issuer}"
        fine = abs(apart) <= APART + _GRAIN
        yield well("clock", words) if fine else bad("clock", words, "let NTP set the clocks of both machines")


def _addresses(client: Client) -> Iterator[tuple[str, str]]:
    named = {"backchannel_logout_uri": client.backchannel_logout_uri, "jwks_uri": client.jwks_uri}
    yield from ((name, address) for name, address in named.items() if address)


def _system(caller: Caller, client: Client, name: str, address: str) -> Finding:
    """Any answer will do for the logout address, which takes posts only; keys must be there."""
    subject = f"{client.client_id} {name}"
    try:
        answer = caller.probe(address)
    except Forbidden as error:
        return bad(subject, str(error), "list its network in IDP_PRIVATE_NETWORKS if that is meant")
    except Exception as error:
        return bad(subject, f"{address}: {_reason(error)}", "is the system up, and may this machine reach it?")
    if name == "jwks_uri" and answer.status != 200:
        return bad(subject, f"{address} says {answer.status}", "ask the system for its keys' address")
    return well(subject, _answered(answer))


def _answered(answer: Probe) -> str:
    return f"reachable (it says {answer.status})"


def _reason(error: Exception) -> str:
    """The kind of failure, and what the machine says of it."""
    return f"{type(error).__name__}: {' '.join(logs.safe_message(error).split())}"
