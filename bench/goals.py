"""The goals, and how far the figures of one run are from them."""

from __future__ import annotations

from collections.abc import Iterator

from bench.measure import Figures, Measured
from bench.startup import Start, median

_MIB = 2**20


def rows(
    workloads: list[Measured], beside: dict[str, Figures], raw: dict[str, float], starts: list[Start]
) -> Iterator[tuple[str, str, str]]:
    """Goal, what is wanted, what was found."""
    found = {one.name: one for one in workloads}
    yield from _against_the_peer(found)
    hashing = found["sign-in"].full.rate / raw["argon2id"]
    yield "sign-in of what argon2id alone allows", "≥ 85 %, then 95 %", f"{hashing:.0%}"
    if (home := found["home page"].half) is not None:
        yield "home page, p99 at half load", "< 50 ms", f"{home.p99:.1f} ms"
    times = [beside[name].steps.get("token", (0.0, 0.0))[1] for name in ("idle", "beside hashing")]
    if times[0]:
        yield "token request, p99 beside hashing", "≤ 2 × idle", f"{times[1] / times[0]:.1f} ×"
    start = median(starts)
    yield "ready after start", "≤ 1.5 s, then 0.7 s", f"{start.ready:.2f} s"
    yield "resident memory of a worker process", "≤ 120 MB, then 80 MB", f"{start.rss[0] / _MIB:.0f} MiB"


def _against_the_peer(found: dict[str, Measured]) -> Iterator[tuple[str, str, str]]:
    """Beside node-oidc-provider, which keeps everything in memory, measured in the same run."""
    for name, wanted in (
        ("discovery", "≥ 1.0 ×"),
        ("JWKS", "≥ 1.0 ×"),
        ("code flow, RS256", "≥ 1.0 ×, then 1.5 ×"),
        ("code flow, ES256", "≥ 1.0 ×, then 2 ×"),
        ("userinfo", "≥ 1.0 ×, then 1.5 ×"),
        ("introspection", "≥ 1.0 ×, then 1.5 ×"),
        ("refresh", "≥ 0.5 ×, then 1.0 ×"),
        ("client credentials", "≥ 0.5 ×, then 1.0 ×"),
    ):
        peer = found.get(f"peer: {name}")
        if peer is not None and peer.full.rate:
            yield f"{name}, of the peer's", wanted, f"{found[name].full.rate / peer.full.rate:.2f} ×"
