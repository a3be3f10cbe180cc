"""``idp serve`` as a process on either database, and somebody who visits it over real HTTP.

with serving(folder, "postgresql") as provider:
    visitor = Visitor(provider)
    visitor.sign_in(provider.world.user())
    code = Party(provider).code(visitor)
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
import secrets
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from http.cookiejar import CookieJar, DefaultCookiePolicy
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urljoin

import httpx2
import psutil
import psycopg
from joserfc import jwt
from joserfc.jwk import KeySet
from psycopg import sql
from sqlalchemy import func, select
from sqlalchemy.engine import make_url

from idp.config import Settings
from idp.db import Database
from idp.models import Base, OutboxMessage
from support import postgres
from support.browsing import Page
from support.databases import SECRET_KEY, new_postgresql, new_sqlite
from support.log_reading import read_file
from support.relying_party import answer_of, s256
from support.world import ENTRIES, PASSWORD, SECRET, Operator, World, write_clients

_READY_SECONDS = 30.0


@dataclass
class Provider:
    """A running ``idp serve``: its addresses, its database, its log."""

    home: Path
    port: int
    settings: Settings
    process: subprocess.Popen[bytes]
    spawn: Callable[[], subprocess.Popen[bytes]]

    def start(self) -> None:
        """Start it again; does not wait until it is ready."""
        self.process = self.spawn()

    def restart(self) -> None:
        """Stop it and start it again."""
        stop(self.process)
        self.start()
        wait_until(lambda: _ready(self), _READY_SECONDS, lambda: self.log)

    @property
    def issuer(self) -> str:
        """The provider's address, as the systems know it."""
        return self.settings.issuer

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What it and its child processes have said so far."""
        return (self.home / "log.txt").read_text(encoding="utf-8")

    @property
    def children(self) -> list[psutil.Process]:
        """Every process below it."""
        return psutil.Process(self.process.pid).children(recursive=True)

    @cached_property
    def client(self) -> httpx2.Client:
        """Makes a connection for each request, so that every worker process gets its share; keeps no cookies."""
        limits = httpx2.Limits(max_keepalive_connections=0)
        none = CookieJar(DefaultCookiePolicy(allowed_domains=()))
        return httpx2.Client(timeout=60, trust_env=False, limits=limits, cookies=none)

    @cached_property
    def database(self) -> Database:
        """Its database, seen from the test."""
        return Database(self.settings.database_url)

    @cached_property
    def world(self) -> World:
        """Makes users and delegations in it."""
        return World(self.database, self.settings)

    def get(self, path: str, **options: Any) -> httpx2.Response:
        """A plain GET by nobody in particular, under the issuer's host name."""
        headers = {"Host": self.settings.host, **options.pop("headers", {})}
        return self.client.get(f"{self.address}{path}", headers=headers, **options)

    def counts(self) -> dict[str, int]:
        """How many rows each table has."""
        with self.database.reader() as session:
            tables = Base.metadata.sorted_tables
            return {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}

    def settled_counts(self) -> dict[str, int]:
        """The same, once the worker has written what it has to about the sign-ins before."""
        open_still = select(func.count()).select_from(OutboxMessage).where(OutboxMessage.due_at.is_not(None))

        def is_quiet() -> bool:
            with self.database.reader() as session:
                return not session.scalar(open_still)

        wait_until(is_quiet, 10)
        return self.counts()

    @contextmanager
    def nobody_writes(self) -> Iterator[None]:
        """As long as this lasts whoever wants to begin a login has to wait."""
        if self.database.embedded:
            connection = sqlite3.connect(self.database.url.database or "", isolation_level=None)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            finally:
                connection.execute("ROLLBACK")
                connection.close()
        else:
            with psycopg.connect(self._plain_url()) as postgresql:
                postgresql.execute("LOCK TABLE login IN SHARE MODE")
                yield

    @contextmanager
    def database_away(self) -> Iterator[None]:
        """As long as this lasts no process gets anything out of the database."""
        self.database.dispose()
        with _locked(Path(self.database.url.database or "")) if self.database.embedded else _closed(self.database):
            yield

    def _plain_url(self) -> str:
        return self.database.url.set(drivername="postgresql").render_as_string(hide_password=False)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """SQLite as if another program kept it to itself: all locks of the write-ahead log's index are taken.

    They are bytes 120 to 127 of the ``-shm`` file (SQLite, WAL-mode file format, section 2.3). A lock of the kind that
    belongs to the opened file, not to the process: nothing that this process opens and closes elsewhere drops it.
    """
    with Path(f"{path}-shm").open("r+b") as index:
        everything = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, 120, 8, 0)
        for _ in range(1_000):
            try:
                fcntl.fcntl(index, fcntl.F_OFD_SETLK, everything)
                break
            except BlockingIOError:
                time.sleep(0.005)
        else:
            raise AssertionError("SQLite was never at rest")
        yield


@contextmanager
def _closed(database: Database) -> Iterator[None]:
    """PostgreSQL that lets nobody into this database, and shows out who is there."""
    name = database.url.database or ""
    server = make_url(postgres.server_url()).set(drivername="postgresql").render_as_string(hide_password=False)
    allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(allow.format(sql.Identifier(name), sql.SQL("false")))
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])
        try:
            yield
        finally:
            connection.execute(allow.format(sql.Identifier(name), sql.SQL("true")))


@contextmanager
def serving(
    home: Path,
    kind: str,
    *,
    issuer: str | None = None,
    entries: tuple[dict[str, Any], ...] = ENTRIES,
    workers: int = 2,
    **environment: str,
) -> Iterator[Provider]:
    """``idp serve`` in the folder *home* on a fresh database of *kind* (``sqlite``, ``postgresql``).

    *issuer*: an address on loopback unless given. *environment*: more settings.
    """
    port, name = free_port(), f"served{secrets.token_hex(6)}"
    url = new_sqlite(home / "idp.sqlite3") if kind == "sqlite" else new_postgresql(name)
    settings = Settings(
        issuer=issuer or f"http://localhost:{port}",
        database_url=url,
        secret_key=SECRET_KEY,
        clients_file=write_clients(home / "clients.yaml", entries),
    )
    told = {
        **{name: value for name, value in os.environ.items() if not name.startswith("IDP_")},
        "IDP_ISSUER": settings.issuer,
        "IDP_DATABASE_URL": url,
        "IDP_SECRET_KEY": SECRET_KEY,
        "IDP_CLIENTS_FILE": str(settings.clients_file),
        "IDP_REGISTERS_FILE": str(_empty_register(home / "register.yaml")),
        **environment,
    }
    command = [sys.executable, "-m", "idp", "serve", "--port", str(port), "--workers", str(workers)]

    def spawn() -> subprocess.Popen[bytes]:
        with (home / "log.txt").open("ab") as log:
            return subprocess.Popen(command, cwd=home, env=told, stdout=log, stderr=subprocess.STDOUT)

    provider = Provider(home, port, settings, spawn(), spawn)
    try:
        wait_until(lambda: _ready(provider), _READY_SECONDS, lambda: provider.log)
        yield provider
    finally:
        stop(provider.process)
        provider.client.close()
        provider.database.dispose()
        if kind == "postgresql":
            postgres.drop_database(name)
    read_file(home / "log.txt", environment.get("IDP_LOG_FORMAT", "json"))


def _empty_register(path: Path) -> Path:
    """A register that knows nobody: no test asks a real one."""
    path.write_text("[]")
    return path


def stop(process: subprocess.Popen[bytes]) -> None:
    """End the process as an administrator would; if that does not help, by force, with all below it."""
    below = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for each in psutil.wait_procs(below, timeout=0)[1]:
        each.kill()


def _ready(provider: Provider) -> bool:
    assert provider.process.poll() is None, provider.log
    try:
        return bool(provider.get("/readyz").status_code == 200)
    except httpx2.TransportError:
        return False


def wait_until(true: Callable[[], Any], seconds: float, why: Callable[[], str] = lambda: "") -> float:
    """Wait until *true*; how many seconds it took."""
    begun = time.monotonic()
    while not true():
        assert time.monotonic() - begun < seconds, why() or f"not within {seconds} seconds"
        time.sleep(0.02)
    return time.monotonic() - begun


def free_port() -> int:
    """A port that nobody listens at just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class _Answer:
    """A response as ``browsing.Page`` reads it."""

    response: httpx2.Response

    @property
    def status_code(self) -> int:
        return self.response.status_code

    @property
    def headers(self) -> httpx2.Headers:
        return self.response.headers

    @property
    def mimetype(self) -> str:
        return self.response.headers.get("Content-Type", "").partition(";")[0]

    def get_data(self, as_text: bool = True) -> str:
        return self.response.text

    def get_json(self, silent: bool = True) -> Any:
        try:
            return self.response.json()
        except ValueError:
            return None


@dataclass
class Visitor:
    """Somebody's browser without a screen. Cookies are kept by name and always sent: between the browser and a proxy
    there would be TLS. *headers* are what that proxy adds.
    """

    provider: Provider
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    page: Page = field(init=False)

    def open(self, address: str, follow: bool = True) -> Page:
        """GET *address* and what it redirects to on the provider."""
        return self._send("GET", address, follow)

    def post(self, address: str, data: dict[str, str], follow: bool = True) -> Page:
        """POST a form."""
        return self._send("POST", address, follow, data=data)

    def press(self, button_id: str, follow: bool = True, **fields: str) -> Page:
        """Send the form on the page, with *fields* filled in."""
        address, values = self.page.form(button_id)
        return self.post(address, {**values, **fields}, follow)

    def sign_in(self, operator: Operator, password: str = PASSWORD, follow: bool = True) -> Page:
        """Fill in the sign-in page; opens it first unless it is shown."""
        if not hasattr(self, "page") or not self.page.has("login-submit"):
            self.open("/login")
        return self.press("login-submit", follow, username=operator.user_name, password=password)

    def act_for(self, delegation_id: str) -> Page:
        """Choose on the chooser."""
        self.open("/acting-for")
        return self.press("acting-for-submit", delegation_id=delegation_id)

    def _send(self, method: str, address: str, follow: bool, **options: Any) -> Page:
        issuer = self.provider.issuer
        url = urljoin(f"{issuer}/", address)
        for _ in range(8):
            assert url.startswith(f"{issuer}/"), url
            self.page = Page(self._answer(method, url, **options), url)
            target = urljoin(url, self.page.location or url)
            if not follow or self.page.location is None or not target.startswith(f"{issuer}/"):
                return self.page
            method, url, options = "GET", target, {}
        raise AssertionError(f"redirects in a circle at {url}")

    def _answer(self, method: str, url: str, **options: Any) -> _Answer:
        headers = {"Host": self.provider.settings.host, **self.headers}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        there = self.provider.address + url.removeprefix(self.provider.issuer)
        response = self.provider.client.request(method, there, headers=headers, **options)
        for line in response.headers.get_list("Set-Cookie"):
            for name, morsel in SimpleCookie(line).items():
                self.cookies[name] = morsel.value
                if not morsel.value:
                    del self.cookies[name]
        return _Answer(response)


@dataclass
class Party:
    """One client at the other side: builds requests, redeems codes, checks tokens. *headers*: as for ``Visitor``."""

    provider: Provider
    client_id: str = "e-license"
    headers: dict[str, str] = field(default_factory=dict)
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    state: str = field(default_factory=lambda: secrets.token_urlsafe(16))

    @property
    def redirect_uri(self) -> str:
        """The registered address."""
        return f"https://{self.client_id}.example.test/callback"

    def url(self, **changes: str) -> str:
        """The address to send a browser to."""
        parameters = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": "openid profile email",
            "state": self.state,
            "code_challenge": s256(self.verifier),
            "code_challenge_method": "S256",
            **changes,
        }
        return f"/oauth2/authorize?{urlencode(parameters)}"

    def code(self, visitor: Visitor, **changes: str) -> str:
        """The code that a signed-in visitor brings back; state and issuer are checked."""
        answer = answer_of(visitor.open(self.url(**changes)))
        assert answer.keys() == {"code", "state", "iss"}, answer
        assert (answer["state"], answer["iss"]) == (self.state, self.provider.issuer)
        return answer["code"]

    def token(self, code: str, client: httpx2.Client | None = None) -> httpx2.Response:
        """The token endpoint's answer to the code."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "code_verifier": self.verifier,
        }
        pair = base64.b64encode(f"{self.client_id}:{SECRET}".encode()).decode()
        headers = {"Host": self.provider.settings.host, "Authorization": f"Basic {pair}", **self.headers}
        return (client or self.provider.client).post(
            f"{self.provider.address}/oauth2/token", data=form, headers=headers
        )

    def userinfo(self, access_token: str) -> httpx2.Response:
        """The answer of userinfo."""
        headers = {"Authorization": f"Bearer {access_token}", **self.headers}
        return self.provider.get("/oauth2/userinfo", headers=headers)

    def claims(self, token: str) -> dict[str, Any]:
        """The claims of a token, its signature checked with the published keys."""
        keys = KeySet.import_key_set(self.provider.get("/oauth2/jwks", headers=self.headers).json())
        return dict(jwt.decode(token, keys, algorithms=["RS256", "ES256"]).claims)


def log_entries(log: str) -> list[dict[str, Any]]:
    """The lines of a log that are JSON objects."""
    return [json.loads(line) for line in log.splitlines() if line.startswith("{")]
