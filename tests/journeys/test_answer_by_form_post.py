"""An answer by ``response_mode=form_post`` in a real browser: from the system's request to the post that it receives.

Chromium holds the form-action of each page against what follows: sign-in, the answer's page, the post to the system.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Queue
from typing import Any
from urllib.parse import parse_qsl

import pytest
from playwright.sync_api import Browser, Page
from support.serving_process import Provider, serving
from support.visiting import Party
from support.world import User, client_entry

STATE = "\"><script>alert(1)</script>&amp;&#10;' \\ +%0A%20=;ไทย\u2028\u00a0\t\x7f\U0001f600 "


@dataclass
class System:
    """A system whose answers come to *address*, from where people go on to its *home* at another origin.

    ``received``: path and query, kind and fields of each post.
    """

    address: str
    home: str
    received: Queue[tuple[str, str | None, list[tuple[str, str]]]] = field(default_factory=Queue)

    def fields(self) -> dict[str, str]:
        """The next post's; it must have come to the registered address as a form."""
        path, kind, pairs = self.received.get(timeout=60)
        assert self.address.endswith(path)
        assert kind == "application/x-www-form-urlencoded"
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)


@contextmanager
def _listening() -> Iterator[System]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            pairs = parse_qsl(body, keep_blank_values=True, strict_parsing=True)
            system.received.put((self.path, self.headers["Content-Type"], pairs))
            self.send_response(303)
            self.send_header("Location", f"{system.home}done")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        port = server.server_port
        system = System(f"http://localhost:{port}/callback?one=1&two=%2F", f"http://127.0.0.1:{port}/")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield system
        server.shutdown()
        thread.join()


@dataclass
class Journey:
    """The provider, the system, and a user who opens it."""

    provider: Provider
    system: System
    user: User
    open_page: Callable[..., Page]

    def ask(self, page: Page, **changes: str) -> None:
        """Send the browser as the system would."""
        party = Party(self.provider, "by-form", state=STATE)
        changes = {"response_mode": "form_post", "redirect_uri": self.system.address, **changes}
        page.goto(f"{self.provider.issuer}{party.url(**changes)}")

    def sign_in(self, page: Page) -> None:
        """Fill the sign-in page in."""
        page.fill("#username", self.user.user_name)
        page.fill("#password", self.user.password)
        page.click("#login-submit")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Provider, System]]:
    """One provider with one system, which listens."""
    with _listening() as system:
        entries = (client_entry("by-form", redirect_uris=[system.address], client_uri=system.home),)
        with serving(tmp_path_factory.mktemp("served"), "sqlite", entries=entries, workers=1) as provider:
            yield provider, system


@pytest.fixture
def journey(served: tuple[Provider, System], chromium: Browser) -> Iterator[Journey]:
    """Browsers of its own; a broken policy or script fails the test."""
    contexts, complaints = [], []

    def open_page(**options: Any) -> Page:
        contexts.append(chromium.new_context(**options))
        page = contexts[-1].new_page()
        page.set_default_timeout(60_000)
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield Journey(*served, served[0].world.user(), open_page)
    for context in contexts:
        context.close()
    assert not complaints


pytestmark = pytest.mark.xdist_group("form-post")


def test_code_comes_by_itself_after_signing_in_and_at_once_from_then_on(journey: Journey) -> None:
    page = journey.open_page()
    for _ in range(2):
        journey.ask(page)
        if page.url.startswith(f"{journey.provider.issuer}/login"):
            journey.sign_in(page)
        page.wait_for_url("**/done")
        fields = journey.system.fields()
        assert fields.keys() == {"code", "state", "iss"}
        assert (fields["state"], fields["iss"]) == (STATE, journey.provider.issuer)
    assert journey.system.received.empty()


def test_code_comes_by_the_button_without_javascript(journey: Journey) -> None:
    page = journey.open_page(java_script_enabled=False)
    journey.ask(page, ui_locales="en")
    journey.sign_in(page)
    assert "Continue to System by-form" in page.inner_text("#form-post-submit")
    page.click("#form-post-submit")
    page.wait_for_url("**/done")
    fields = journey.system.fields()
    assert (fields.keys(), fields["state"]) == ({"code", "state", "iss"}, STATE)


def test_errors_come_by_form_too(journey: Journey) -> None:
    page = journey.open_page()
    for changes, error in [({"prompt": "none"}, "login_required"), ({"scope": "x"}, "invalid_scope"), ({}, "")]:
        journey.ask(page, **changes)
        if not error:
            page.click("#login-cancel")
        page.wait_for_url("**/done")
        fields = journey.system.fields()
        assert fields.keys() == {"error", "error_description", "state", "iss"}
        assert (fields["error"], fields["state"]) == (error or "access_denied", STATE)
