"""The demonstration as a process, and a real browser to walk through it."""

from __future__ import annotations

import json
import os
import random
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import postgres
import pytest
from browser_setup import find_chromium
from inspector import inspect_page
from playwright.sync_api import Browser, Page, Response, sync_playwright

ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]


@dataclass
class Demo:
    """A running ``idp demo``: what it tells of itself, and its clock."""

    home: Path
    seconds_to_ready: float
    told: dict[str, Any]

    @property
    def issuer(self) -> str:
        """The provider's address."""
        return str(self.told["issuer"])

    def account(self, entity_type: str, number: int = 0) -> dict[str, Any]:
        """One of the demonstration's accounts of a type."""
        found = [each for each in self.told["accounts"] if each["entity_type"] == entity_type]
        return dict(found[number])

    def client(self, client_id: str) -> dict[str, Any]:
        """One of the demonstration's systems."""
        return dict(next(each for each in self.told["clients"] if each["client_id"] == client_id))

    def delegation(self, agent: dict[str, Any], state: str = "in_force", **terms: Any) -> dict[str, Any]:
        """A delegation to *agent* in a state, with the given members."""
        return dict(
            next(
                each
                for each in self.told["delegations"]
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


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """``idp demo`` in an empty folder, once for each kind of database."""
    home = tmp_path_factory.mktemp("demo")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("IDP_")}
    name = f"demo{secrets.token_hex(6)}"
    if request.param == "postgresql":
        environment["IDP_DATABASE_URL"] = postgres.create_database(name)
    port = free_ports(8)
    started = time.monotonic()
    with (home / "out.txt").open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "idp", "demo", "--port", str(port)],
            cwd=home,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    try:
        file = home / "var/demo/demo.json"
        while not file.exists():
            assert process.poll() is None, (home / "out.txt").read_text()
            assert time.monotonic() - started < 60, (home / "out.txt").read_text()
            time.sleep(0.05)
        seconds = time.monotonic() - started
        demo = Demo(home, seconds, json.loads(file.read_text()))
        _wait_for_systems(demo)
        yield demo
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
        postgres.drop_database(name) if request.param == "postgresql" else None


def _wait_for_systems(demo: Demo) -> None:
    for client in demo.told["clients"]:
        for _ in range(200):
            try:
                urllib.request.urlopen(f"{client['url']}signed-out", timeout=2).close()
                break
            except OSError:
                time.sleep(0.1)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """One headless Chromium for all journeys."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def new_page(chromium: Browser, demo: Demo) -> Iterator[Callable[..., Page]]:
    """Opens a browser of its own at each call. Provider pages are inspected; script errors and broken policies
    fail."""
    contexts = []
    complaints: list[str] = []

    def complain(text: str) -> None:
        if not text.startswith("Failed to load resource: the server responded with a status of 4"):
            complaints.append(text)

    def check(response: Response) -> None:
        mine = response.url.startswith(f"{demo.issuer}/")
        if mine and response.headers.get("content-type", "").startswith("text/html") and response.ok:
            pages.append(response)

    pages: list[Response] = []

    def open_page(**options: Any) -> Page:
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda message: complain(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("response", check)
        return page

    yield open_page
    for response in pages:
        try:
            body = response.text()
        except Exception:
            continue  # the browser has dropped it already
        inspect_page(body, response.headers, response.url)
    for context in contexts:
        context.close()
    assert not complaints, complaints
