"""Programs that are served on the core that is measured."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.cores import cores, on_core

_PATIENCE = 30


@dataclass(frozen=True)
class Server:
    """Something that answers on *port*; *pid* is its first process, *ready* the seconds until it answered."""

    pid: int
    port: int
    ready: float


@contextmanager
def served(
    command: list[str], port: int, path: str, folder: Path, environment: dict[str, str] | None = None
) -> Iterator[Server]:
    """A program on the server's core, once it answers at *path*. Its log is in *folder*."""
    log = folder / f"{port}.log"
    begun = time.perf_counter()
    with on_core(cores()[0]), log.open("wb") as file:
        process = subprocess.Popen(command, env=environment, stdout=file, stderr=subprocess.STDOUT)
    try:
        wait_until_ready(process, port, path, log)
        yield Server(process.pid, port, time.perf_counter() - begun)
    finally:
        process.terminate()
        process.wait(_PATIENCE)


def wait_until_ready(process: subprocess.Popen[bytes], port: int, path: str, log: Path) -> None:
    """Wait for the first answer. Ends the run with the program's log when there is none."""
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://localhost:{port}{path}", timeout=5):
                return
        except OSError:
            time.sleep(0.01)
    sys.exit(f"the server did not become ready:\n{log.read_text(errors='replace')}")


def free_port() -> int:
    """A port that nobody listens at just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
