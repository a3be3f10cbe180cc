"""``make profile``: what a request costs the processor and where, in one process without a server.

python -m bench.profile [--database postgresql] [--rounds 300] [--only "code flow"] [--functions 20]

Processor time is the least of many rounds, which other work on the machine hardly affects; calls and shares by layer
are from separate rounds under the profiler, which makes Python code look slower than that of libraries in C.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import pstats
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from ipaddress import ip_network
from pathlib import Path
from wsgiref.types import WSGIApplication

from bench import people, scripts
from bench.database import new_database
from bench.installation import ES256_CLIENT, OWN_NAME_CLIENT, RS256_CLIENT, SECRET_KEY, client_files
from bench.load import Script
from bench.scripts import Visitor
from bench.wire import Answer, Request, get
from idp.app import MOST_BODY, create_app
from idp.config import Settings
from idp.serving import wsgi
from idp.serving.requests import Reader

HOST = "localhost:8000"
#: Layers by a piece of a file's path; the first that fits counts. What fits none is the standard library's.
_LAYERS = {
    "/idp/serving/": "idp.serving",
    "/idp/oidc/": "idp.oidc",
    "/idp/web/": "idp.web",
    "/idp/sessions/": "idp.sessions",
    "/idp/db.py": "idp.db",
    "/idp/models/": "idp.models",
    "/idp/": "idp, the rest",
    "/bench/": "bench",
    **{f"/site-packages/{name}/": name for name in ("sqlalchemy", "psycopg", "flask", "werkzeug", "authlib")},
    **{f"/site-packages/{name}/": name for name in ("joserfc", "cryptography", "jinja2")},
    "/site-packages/": "other libraries",
    "urllib/parse.py": "urllib.parse",
    "/json/": "json",
    "/logging/": "logging",
}
#: Layers of what is written in C, by a piece of its name.
_BUILT_IN = {"sqlite3": "SQLite", "psycopg": "psycopg", "rsa": "cryptography", "cryptography": "cryptography"}


@dataclass
class Cost:
    """What one request costs: the least processor time in milliseconds, and what the profiler saw in *rounds* of it."""

    least: float = float("inf")
    profile: cProfile.Profile = field(default_factory=lambda: cProfile.Profile(time.process_time))
    rounds: int = 0

    def calls(self) -> float:
        """Function calls a request."""
        return pstats.Stats(self.profile).total_calls / self.rounds  # type: ignore[attr-defined]

    def layers(self) -> dict[str, float]:
        """Milliseconds of its own for each layer, under the profiler, the largest first."""
        found: dict[str, float] = defaultdict(float)
        for (file, _line, name), (_, _, own, _, _) in pstats.Stats(self.profile).stats.items():  # type: ignore[attr-defined]
            found[_layer(file, name)] += own / self.rounds * 1000
        return dict(sorted(found.items(), key=lambda each: -each[1]))


@dataclass
class InProcess:
    """The provider without a server: a ``Provider`` for scripts and the connection on which they are taken.

    ``costs``: by step. ``profiling``: whether requests are profiled instead of timed.
    """

    application: WSGIApplication
    user_names: list[str]
    host: str = HOST
    costs: dict[str, Cost] = field(default_factory=lambda: defaultdict(Cost))
    profiling: bool = False

    def ask(self, request: Request) -> Answer:
        """The answer to *request*, parsed and serialised as the server does."""
        cost = self.costs[request.step]
        if self.profiling:
            cost.rounds += 1
            return cost.profile.runcall(self._answer, request)
        started = time.process_time()
        answer = self._answer(request)
        cost.least = min(cost.least, (time.process_time() - started) * 1000)
        return answer

    def _answer(self, request: Request) -> Answer:
        reader = Reader(MOST_BODY)
        reader.feed(request.data)
        peer, server = ("127.0.0.1", 50_000), ("127.0.0.1", 8000)
        data = wsgi.answer(self.application, reader.complete.popleft(), peer, server, close=False)
        head, _, body = data.partition(b"\r\n\r\n")
        return Answer(int(head[9:12]), head, body)


@contextmanager
def in_process(folder: Path, kind: str) -> Iterator[InProcess]:
    """The program on a fresh database of *kind* (``sqlite``, ``postgresql``) with a hundred operators."""
    with new_database(folder, kind) as url:
        user_names = people.settle(url, 100)
        clients_file, registers_file = client_files(folder)
        settings = Settings(
            issuer=f"http://{HOST}",
            database_url=url,
            secret_key=SECRET_KEY,
            clients_file=clients_file,
            registers_file=registers_file,
            state_folder=folder,
            mail_folder=folder / "mail",
            trusted_proxies=(ip_network("127.0.0.1/32"),),
        )
        yield InProcess(create_app(settings), user_names)


def workloads(provider: InProcess) -> dict[str, Callable[[], Script]]:
    """Units of work by name, each for a signed-in operator or for a system."""
    visitor, other = (Visitor(provider, name) for name in provider.user_names[:2])
    for each in (visitor, other):
        scripts.take(provider, scripts.sign_in(each))
    tokens = json.loads(scripts.take(provider, scripts.code_flow(other, OWN_NAME_CLIENT, "RS256"))[1].body)
    documents = {"discovery": "/.well-known/openid-configuration", "JWKS": "/oauth2/jwks", "empty page": "/healthz"}
    pages = {
        **{name: get(name, path, HOST) for name, path in documents.items()},
        "introspection": scripts.introspection(provider, tokens["access_token"]),
        "refresh": scripts.refresh(provider, tokens["refresh_token"]),
        "client credentials": scripts.client_credentials(provider),
    }
    return {
        "code flow, RS256": lambda: scripts.code_flow(visitor, RS256_CLIENT, "RS256"),
        "code flow, ES256": lambda: scripts.code_flow(visitor, ES256_CLIENT, "ES256"),
        **{name: lambda request=request: scripts.page(request) for name, request in pages.items()},  # type: ignore[misc]
        "home page": lambda: scripts.home(visitor),
    }


def _layer(file: str, name: str) -> str:
    layers, text = (_BUILT_IN, name) if file == "~" else (_LAYERS, file)
    return next((layer for piece, layer in layers.items() if piece in text), "Python itself")


def costs(provider: InProcess, script: Callable[[], Script], timed: int, profiled: int) -> dict[str, Cost]:
    """What each request of *script* costs, by step, in so many rounds *timed* and then *profiled*."""
    for _ in range(profiled):
        scripts.take(provider, script())
    provider.costs.clear()
    for provider.profiling, count in ((False, timed), (True, profiled)):
        for _ in range(count):
            scripts.take(provider, script())
    provider.profiling = False
    return dict(provider.costs)


def _tell(name: str, costs: dict[str, Cost], functions: int) -> None:
    for step, cost in costs.items():
        label = name if len(costs) == 1 else f"{name}: {step}"
        layers = ", ".join(f"{layer} {own:.2f}" for layer, own in list(cost.layers().items())[:9])
        print(f"{label:28} {cost.least:7.2f} ms {cost.calls():6.0f} calls | {layers}")
        if functions:
            pstats.Stats(cost.profile).sort_stats("tottime").print_stats(functions)
    if len(costs) > 1:
        least, calls = (
            sum(values) for values in zip(*((each.least, each.calls()) for each in costs.values()), strict=True)
        )
        print(f"{name:28} {least:7.2f} ms {calls:6.0f} calls")


def main() -> None:
    """Print a line for each request: its least processor time, its calls, its own time by layer under the profiler."""
    parser = argparse.ArgumentParser(prog="bench.profile", description="what a request costs, and where")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--rounds", type=int, default=200, help="timed rounds of each unit of work")
    parser.add_argument("--profiled", type=int, default=50, help="rounds of each under the profiler")
    parser.add_argument("--only", default="", help="units of work whose name has this in it")
    parser.add_argument("--functions", type=int, default=0, help="how many functions to list for each request")
    arguments = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="idp-profile-") as folder,
        in_process(Path(folder), arguments.database) as provider,
    ):
        for name, script in workloads(provider).items():
            if arguments.only in name:
                found = costs(provider, script, arguments.rounds, arguments.profiled)
                _tell(name, found, arguments.functions)


if __name__ == "__main__":
    main()
