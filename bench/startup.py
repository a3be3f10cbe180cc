"""How long `idp serve` takes until it is ready, and what its worker processes hold in memory.

    python -m bench.startup --runs 5

Each run starts the program afresh on a migrated SQLite database, on all cores. RSS counts pages that processes share
in each of them; USS counts only what ending the process would free.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from bench.database import migrate
from bench.served import free_port, wait_until_ready

_PATIENCE = 30
_MIB = 2**20
_CLIENTS = f"""
systems:
  - client_id: e-license
    client_name: {{th: e-License, en: e-License}}
    client_uri: https://e-license.example.go.th/
    redirect_uris: [https://e-license.example.go.th/callback]
    token_endpoint_auth_method: client_secret_basic
    client_secret_hash: "sha256:{hashlib.sha256(b"startup").hexdigest()}"
    scope: openid
    grant_types: [authorization_code]
"""


@dataclass(frozen=True)
class Start:
    """One start: seconds until ready; RSS and USS of each worker process in bytes."""

    ready: float
    rss: list[int]
    uss: list[int]


def main() -> None:
    """Print each start and their medians."""
    parser = argparse.ArgumentParser(description="start-up time and memory of idp serve")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    found = starts(arguments.runs, arguments.workers)
    for number, start in enumerate(found, 1):
        _print(f"run {number}", start)
    _print("median", median(found))


def starts(runs: int, workers: int) -> list[Start]:
    """Start the program *runs* times with *workers* processes."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        environment = _environment(Path(folder), port)
        migrate(environment["IDP_DATABASE_URL"])
        return [_start(Path(folder), environment, port, workers) for _ in range(runs)]


def median(found: list[Start]) -> Start:
    """The median start, and the median process."""
    rss, uss = ([size for start in found for size in sizes(start)] for sizes in (_rss, _uss))
    return Start(
        statistics.median(start.ready for start in found),
        [round(statistics.median(rss))],
        [round(statistics.median(uss))],
    )


def _rss(start: Start) -> list[int]:
    return start.rss


def _uss(start: Start) -> list[int]:
    return start.uss


def _environment(folder: Path, port: int) -> dict[str, str]:
    clients = folder / "clients.yaml"
    clients.write_text(_CLIENTS, encoding="utf-8")
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("IDP_")},
        "IDP_ISSUER": f"http://localhost:{port}",
        "IDP_SECRET_KEY": secrets.token_urlsafe(32),
        "IDP_DATABASE_URL": f"sqlite:///{folder / 'idp.sqlite3'}",
        "IDP_CLIENTS_FILE": str(clients),
    }


def _start(folder: Path, environment: dict[str, str], port: int, workers: int) -> Start:
    arguments = ["serve", "--port", str(port), "--workers", str(workers), "--no-worker"]
    log, begun = folder / "log.txt", time.perf_counter()
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "idp", *arguments], env=environment, stdout=file, stderr=subprocess.STDOUT
        )
    try:
        wait_until_ready(process, port, "/readyz", log)
        ready = time.perf_counter() - begun
        if workers > 1:
            time.sleep(1)  # the first worker answered; the others finish loading
        memory = [child.memory_full_info() for child in _worker_processes(process, workers)]
    finally:
        process.terminate()
        process.wait(_PATIENCE)
    return Start(ready, [each.rss for each in memory], [each.uss for each in memory])


def _worker_processes(server: subprocess.Popen[bytes], workers: int) -> list[psutil.Process]:
    """The server's children that serve: its largest ones, beside what the language itself runs."""
    children = sorted(psutil.Process(server.pid).children(), key=lambda child: child.memory_info().rss, reverse=True)
    return children[:workers]


def _print(label: str, start: Start) -> None:
    sizes = (" ".join(f"{size / _MIB:6.1f}" for size in each) for each in (start.rss, start.uss))
    print(f"{label:8} ready {start.ready:5.2f} s   RSS {next(sizes)} MiB   USS {next(sizes)} MiB")


if __name__ == "__main__":
    main()
