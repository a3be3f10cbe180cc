"""Checks of outgoing calls: the issuer, and the URIs of clients that the provider calls. Every call has a timeout."""

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
from idp.doctor.storage import APART, clock_offset, offset_words
from idp.errors import Unusable
from idp.outgoing import Caller, Forbidden, Probe

_AT_ONCE = 8
#: The Date header has whole seconds.
_GRAIN = timedelta(seconds=1)
_EVERYWHERE = (ip_network("0.0.0.0/0"), ip_network("::/0"))


def examine(settings: Settings) -> Iterator[Finding]:
    """Run every check of this module; none if settings or clients are unusable, which other checks report."""
    try:
        caller = Caller(settings)
        own = Caller(replace(settings, private_networks=_EVERYWHERE))  # the issuer may resolve to a private address
        registry = clients.load(
            settings.clients_file, config.variables(), private_issuer=bool(settings.private_networks)
        )
    except Unusable:
        return
    yield from _issuer(own, settings.issuer)
    addresses = [(client, *pair) for client in registry for pair in _addresses(client)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        yield from pool.map(lambda each: _client(caller, *each), addresses)


def _issuer(caller: Caller, issuer: str) -> Iterator[Finding]:
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
        offset = clock_offset(before, parsedate_to_datetime(answer.date), after)
        text = f"{offset_words(offset)} of the one that answers at {issuer}"
        in_sync = abs(offset) <= APART + _GRAIN
        yield well("clock", text) if in_sync else bad("clock", text, "let NTP set the clocks of both machines")


def _addresses(client: Client) -> Iterator[tuple[str, str]]:
    uris = {"backchannel_logout_uri": client.backchannel_logout_uri, "jwks_uri": client.jwks_uri}
    yield from ((name, address) for name, address in uris.items() if address)


def _client(caller: Caller, client: Client, name: str, address: str) -> Finding:
    """Check one URI (*address*, registered as *name*) of *client*: any answer from the logout URI, which accepts only
    POST, and 200 from the JWK Set.
    """
    subject = f"{client.client_id} {name}"
    try:
        answer = caller.probe(address)
    except Forbidden as error:
        return bad(subject, str(error), "list its network in IDP_PRIVATE_NETWORKS if that is meant")
    except Exception as error:
        return bad(subject, f"{address}: {_reason(error)}", "is the system up, and may this machine reach it?")
    if name == "jwks_uri" and answer.status != 200:
        return bad(subject, f"{address} says {answer.status}", "ask the system for its keys' address")
    return well(subject, _reachability(answer))


def _reachability(answer: Probe) -> str:
    return f"reachable (it says {answer.status})"


def _reason(error: Exception) -> str:
    """The type of *error*, and its message as far as it is safe."""
    return f"{type(error).__name__}: {' '.join(logs.safe_message(error).split())}"
