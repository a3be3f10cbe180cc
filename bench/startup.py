"""How long `idp serve` takes until it is ready, and what its worker processes hold in memory.

    python bench/startup.py --runs 5

Each run starts the program afresh on a migrated SQLite database. RSS counts pages that processes share in each of them;
USS counts only what ending the process would free.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import psutil

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
class Run:
    """One start: seconds until ready; RSS and USS of each worker process in bytes."""

    ready: float
    rss: list[int]
    uss: list[int]


def main() -> None:
    parser = argparse.ArgumentParser(description="start-up time and memory of idp serve")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        environment = _environment(Path(folder), port)
        subprocess.run([sys.executable, "-m", "idp", "db", "upgrade"], env=environment, stdout=sys.stderr, check=True)
        runs = [_run(environment, port, arguments.workers) for _ in range(arguments.runs)]
    for number, run in enumerate(runs, 1):
        _print(f"run {number}", run.ready, run.rss, run.uss)
    rss, uss = ([round(statistics.median(sizes))] for sizes in (_all(runs, "rss"), _all(runs, "uss")))
    _print("median", statistics.median(run.ready for run in runs), rss, uss)


def _environment(folder: Path, port: int) -> dict[str, str]:
    clients = folder / "clients.yaml"
    clients.write_text(_CLIENTS, encoding="utf-8")
    return {
        **os.environ,
        "IDP_ISSUER": f"http://localhost:{port}",
        "IDP_SECRET_KEY": secrets.token_urlsafe(32),
        "IDP_DATABASE_URL": f"sqlite:///{folder / 'idp.sqlite3'}",
        "IDP_CLIENTS_FILE": str(clients),
    }


def _run(environment: dict[str, str], port: int, workers: int) -> Run:
    arguments = ["serve", "--port", str(port), "--workers", str(workers), "--no-worker"]
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "idp", *arguments], env=environment, stdout=subprocess.DEVNULL)
    try:
        _wait_until_ready(process, port)
        ready = time.perf_counter() - start
        time.sleep(1)  # the first worker answered; the others finish loading
        memory = [child.memory_full_info() for child in _worker_processes(process, workers)]
    finally:
        process.terminate()
        process.wait(_PATIENCE)
    return Run(ready, [each.rss for each in memory], [each.uss for each in memory])


def _worker_processes(server: subprocess.Popen[bytes], workers: int) -> list[psutil.Process]:
    """The server's children that serve: its largest ones, beside what the language itself runs."""
    children = sorted(psutil.Process(server.pid).children(), key=lambda child: child.memory_info().rss, reverse=True)
    return children[:workers]


def _wait_until_ready(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://localhost:{port}/readyz", timeout=5):
                return
        except OSError:
            time.sleep(0.01)
    sys.exit("idp serve did not become ready")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _all(runs: list[Run], name: str) -> list[int]:
    return [size for run in runs for size in getattr(run, name)]


def _print(label: str, ready: float, rss: list[int], uss: list[int]) -> None:
    sizes = (" ".join(f"{size / _MIB:6.1f}" for size in each) for each in (rss, uss))
    print(f"{label:8} ready {ready:5.2f} s   RSS {next(sizes)} MiB   USS {next(sizes)} MiB")


if __name__ == "__main__":
    main()
