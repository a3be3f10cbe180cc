"""What is measured, in the order in which it is told."""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import peer, scripts
from bench.installation import ES256_CLIENT, OWN_NAME_CLIENT, RS256_CLIENT, Installation
from bench.load import Crowd, Script
from bench.measure import Figures, Measured, Pace, loaded, measured
from bench.peer import Peer
from bench.scripts import Visitor
from bench.served import Server, free_port, served
from bench.wire import Connection, get

#: Units under way at once. Fewer than the sign-ins that may wait for hashing (``accounts.hashing.WAITING``).
CONNECTIONS = 8
#: Code flows a second while it is looked how long the token endpoint takes: little beside hashing.
_FEW = 10.0

Scripts = list[Callable[[], Script]]


@dataclass(frozen=True)
class Signed:
    """Operators who are signed in, one for each connection, with the tokens of one system each."""

    visitors: list[Visitor]
    tokens: list[dict[str, str]]


def floor(folder: Path, pace: Pace) -> Measured:
    """The server alone."""
    port = free_port()
    with served([sys.executable, "-m", "bench.floor", str(port)], port, "/", folder) as server:
        return _same(server, "server alone", "/", f"localhost:{port}", b"ok", pace)


def on(provider: Installation, pace: Pace) -> Iterator[Measured]:
    """Every workload on a served provider."""
    server = provider.server
    yield _same(server, "empty page", "/healthz", provider.host, b"ok", pace)
    names = itertools.cycle(provider.user_names)
    signed = _sign_in(provider, names)
    yield from _protocol(provider, signed, pace)
    yield from _of_systems(provider, _sign_in(provider, names, client_id=OWN_NAME_CLIENT), pace)
    yield measured("home page", "pages/s", server, [_bind(scripts.home, each) for each in signed.visitors], pace)
    anybody: Scripts = [lambda: scripts.sign_in_one_after_the_other(provider, names)] * CONNECTIONS
    yield measured("sign-in", "sign-ins/s", server, anybody, pace, half=False)


def on_the_peer(folder: Path, pace: Pace) -> Iterator[Measured]:
    """What both speak, on node-oidc-provider."""
    with peer.peer(folder) as other:
        names = itertools.cycle(other.user_names)
        yield from _protocol(other, _sign_in(other, names, peer.sign_in), pace, "peer: ")
        yield from _of_systems(other, _sign_in(other, names, peer.sign_in, OWN_NAME_CLIENT), pace, "peer: ")


def _protocol(provider: Installation | Peer, signed: Signed, pace: Pace, prefix: str = "") -> Iterator[Measured]:
    server, host = provider.server, provider.host
    discovery = "/.well-known/openid-configuration"
    yield _same(server, f"{prefix}discovery", discovery, host, b"authorization_endpoint", pace)
    yield _same(server, f"{prefix}JWKS", "/oauth2/jwks", host, b'"kty"', pace)
    # before the flows: the peer's memory keeps the last thousand of everything, these tokens too
    yield measured(f"{prefix}userinfo", "requests/s", server, _userinfo(provider, signed), pace)
    for client_id, algorithm in ((RS256_CLIENT, "RS256"), (ES256_CLIENT, "ES256")):
        flows = _flows(signed, client_id, algorithm)
        yield measured(f"{prefix}code flow, {algorithm}", "flows/s", server, flows, pace)


def _of_systems(provider: Installation | Peer, signed: Signed, pace: Pace, prefix: str = "") -> Iterator[Measured]:
    """What systems ask in their own name; the tokens for themselves last, which fill the peer's memory."""
    server = provider.server
    asked = [scripts.introspection(provider, each["access_token"]) for each in signed.tokens]
    active: Scripts = [_bind(scripts.page, each, b'"active":true') for each in asked]
    yield measured(f"{prefix}introspection", "requests/s", server, active, pace)
    renewed = [scripts.refresh(provider, each["refresh_token"]) for each in signed.tokens]
    again: Scripts = [_bind(scripts.page, each, b'"id_token"') for each in renewed]
    yield measured(f"{prefix}refresh", "requests/s", server, again, pace)
    own: Scripts = [_bind(scripts.page, scripts.client_credentials(provider), b'"access_token"')] * CONNECTIONS
    yield measured(f"{prefix}client credentials", "requests/s", server, own, pace)


def beside_hashing(provider: Installation, pace: Pace) -> dict[str, Figures]:
    """A few code flows a second, on their own and while sign-ins keep the hashing full; the token request is a step."""
    names = itertools.cycle(provider.user_names)
    flows = _flows(_sign_in(provider, names), ES256_CLIENT, "ES256")
    anybody: Scripts = [lambda: scripts.sign_in_one_after_the_other(provider, names)] * CONNECTIONS
    (idle,) = loaded(provider.server, [Crowd("idle", flows, rate=_FEW)], pace.full, pace.warm_up)
    crowds = [Crowd("beside hashing", flows, rate=_FEW), Crowd("hashing", anybody)]
    beside, hashing = loaded(provider.server, crowds, pace.full, pace.warm_up)
    return {"idle": idle, "beside hashing": beside, "hashing": hashing}


def _same(server: Server, name: str, path: str, host: str, fragment: bytes, pace: Pace) -> Measured:
    """The same page for everybody."""
    request = get(name, path, host)
    same: Scripts = [lambda: scripts.page(request, fragment)] * CONNECTIONS
    return measured(name, "requests/s", server, same, pace)


def _sign_in(
    provider: Installation | Peer,
    names: Iterator[str],
    how: Callable[[Visitor], Script] = scripts.sign_in,
    client_id: str = RS256_CLIENT,
) -> Signed:
    visitors = [Visitor(provider, next(names)) for _ in range(CONNECTIONS)]
    connection = Connection(provider.server.port)
    tokens = []
    for visitor in visitors:
        scripts.take(connection, how(visitor))
        answers = scripts.take(connection, scripts.code_flow(visitor, client_id, "RS256"))
        tokens.append(json.loads(answers[1].body))
    connection.close()
    return Signed(visitors, tokens)


def _flows(signed: Signed, client_id: str, algorithm: str) -> Scripts:
    return [_bind(scripts.code_flow, each, client_id, algorithm) for each in signed.visitors]


def _userinfo(provider: Installation | Peer, signed: Signed) -> Scripts:
    requests = [scripts.userinfo_request(provider, each["access_token"]) for each in signed.tokens]
    subjects = [each.user_name.encode() for each in signed.visitors]
    return [_bind(scripts.page, *each) for each in zip(requests, subjects, strict=True)]


def _bind(script: Callable[..., Script], *arguments: object) -> Callable[[], Script]:
    return lambda: script(*arguments)
