"""``idp demo`` as a process in an empty folder, for journeys and screenshots."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support.log_reading import keep_out, read_file

#: How to start Chromium on a machine that reaches no network.
CHROMIUM_ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


@dataclass
class Demo:
    """A running ``idp demo``: what it tells of itself, and its clock."""

    home: Path
    seconds_to_ready: float
    summary: dict[str, Any]
    database_url: str

    @property
    def issuer(self) -> str:
        """The provider's address."""
        return str(self.summary["issuer"])

    def account(self, entity_type: str, number: int = 0) -> dict[str, Any]:
        """One of the demonstration's accounts of a type."""
        accounts = [each for each in self.summary["accounts"] if each["entity_type"] == entity_type]
        return dict(accounts[number])

    def client(self, client_id: str) -> dict[str, Any]:
        """One of the demonstration's systems."""
        return dict(next(each for each in self.summary["clients"] if each["client_id"] == client_id))

    def delegation(self, agent: dict[str, Any], state: str = "in_force", **terms: Any) -> dict[str, Any]:
        """A delegation to *agent* in a state, with the given members."""
        return dict(
            next(
                each
                for each in self.summary["delegations"]
                if each["agent"] == agent["username"]
                and each["state"] == state
                and all(each[name] == value for name, value in terms.items())
            )
        )

    def set_clock(self, seconds: float) -> None:
        """Move the clock of every process of the demonstration."""
        draft = self.home / "var/demo/.offset"
        draft.write_text(str(seconds))
        draft.replace(self.home / "var/demo/clock_offset")


def free_ports(count: int) -> int:
    """The first of *count* ports in a row that nobody listens on."""
    while True:
        first = random.randrange(20_000, 60_000)
        try:
            for port in range(first, first + count):
                with socket.socket() as probe:
                    probe.bind(("127.0.0.1", port))
        except OSError:
            continue
        return first


@contextmanager
def running_demo(home: Path, database_url: str | None = None) -> Iterator[Demo]:
    """A demonstration in the folder *home*, ready with all its systems; stopped on leaving."""
    own = f"sqlite:///{home / 'var/demo/idp.sqlite3'}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("IDP_")}
    if database_url is not None:
        environment["IDP_DEMO_DATABASE_URL"] = database_url
    command = [sys.executable, "-m", "idp", "demo", "--port", str(free_ports(9))]
    started = time.monotonic()
    with (home / "out.txt").open("wb") as out, (home / "log.txt").open("wb") as log:
        process = subprocess.Popen(command, cwd=home, env=environment, stdout=out, stderr=log)
    try:
        file = home / "var/demo/demo.json"
        while not file.exists():
            assert process.poll() is None, (home / "log.txt").read_text()
            assert time.monotonic() - started < 90, (home / "log.txt").read_text()
            time.sleep(0.05)
        demo = Demo(home, time.monotonic() - started, json.loads(file.read_text()), database_url or own)
        _keep_out_of_the_log(demo)
        _wait_for_systems(demo)
        yield demo
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)
    read_file(home / "log.txt", "text")


def _keep_out_of_the_log(demo: Demo) -> None:
    """Who is in the demonstration, and its secrets: they are printed for whoever runs it, and logged nowhere."""
    keep_out("a secret key", (demo.home / "var/demo/secret_key").read_text().strip())
    keep_out("a client secret", *(client["client_secret"] for client in demo.summary["clients"]))
    for account in demo.summary["accounts"]:
        keep_out("a password", account["password"], *filter(None, [account["totp_secret"]]))
        keep_out("personal data", account["name"], account["username"], account["tax_id"])


def _wait_for_systems(demo: Demo) -> None:
    for client in demo.summary["clients"]:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{client['url']}signed-out", timeout=2).close()
                break
            except OSError:
                time.sleep(0.1)
