"""The served program: processes, real HTTP, both databases; and what it does when things around it change or go."""

from __future__ import annotations

import json
import re
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx2
import psutil
import pytest
from sqlalchemy import func, select
from support import postgres
from support.command_line import in_process, refused, serve
from support.patience import wait_until
from support.serving_process import Provider, free_port, log_entries, serving, stop
from support.visiting import Party, Visitor
from support.world import ENTRIES, PASSWORD, client_entry, write_clients

from idp.db import Database
from idp.models import AuditEvent, AuthorizationCode, Login, TokenIssue

KINDS = ("sqlite", "postgresql")
ISSUER = "https://sso.example.test"
VISITOR = "203.0.113.9"
PROXIED = {"Host": "10.9.8.7:8000", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "sso.example.test"}


def _once(name: str) -> list[Any]:
    """Both kinds of database; tests that share a running program run in one test process, so that it starts once."""
    return [pytest.param(kind, marks=pytest.mark.xdist_group(f"{name}-{kind}")) for kind in KINDS]


@pytest.fixture(scope="module", params=_once("served"))
def provider(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The program on each database, for tests that leave it as it is."""
    with serving(tmp_path_factory.mktemp(request.param), request.param) as running:
        yield running


@pytest.fixture(params=KINDS)
def own(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Provider]:
    """The program on each database, for one test alone."""
    with serving(tmp_path, request.param) as running:
        yield running


class TestRunning:
    """Two worker processes, and the outbox worker beside them."""

    def test_operations_answer_under_any_host_name(self, provider: Provider) -> None:
        for path, body in (("/healthz", {"status": "ok"}), ("/readyz", {"status": "ready"})):
            for host in (provider.settings.host, "10.1.2.3", "probe.internal"):
                response = provider.get(path, headers={"Host": host})
                assert response.status_code == 200
                assert response.json() == body
                assert response.headers["Cache-Control"] == "no-store"

    def test_code_flow_over_http(self, provider: Provider) -> None:
        user, visitor, party = provider.world.user(), Visitor(provider), Party(provider)
        page = visitor.open(party.url())
        assert page.has("login-submit")
        page = visitor.press("login-submit", username=user.user_name, password=PASSWORD)
        assert (page.location or "").startswith(f"{party.redirect_uri}?code=")
        for _ in range(6):
            response = party.token(party.code(visitor))
            assert response.status_code == 200
            assert response.headers["Cache-Control"] == "no-store"
            assert party.claims(response.json()["id_token"])["sub"] == user.id
            assert party.userinfo(response.json()["access_token"]).json()["email"]

    def test_processes_agree_about_keys(self, provider: Provider) -> None:
        """New connections land at either worker: what one signs the other vouches for, and both publish the same."""
        answers = {provider.get("/oauth2/jwks").text for _ in range(30)}
        assert len(answers) == 1

    def test_forty_redemptions_of_one_code_over_two_processes_have_one_winner(self, provider: Provider) -> None:
        """``docs/requirements/security.md``, row 24."""
        many = 40
        visitor, party = Visitor(provider), Party(provider)
        visitor.sign_in(provider.world.user())
        clients = [httpx2.Client(timeout=60, trust_env=False) for _ in range(many)]
        try:
            for client in clients:
                client.get(f"{provider.address}/healthz")
            assert len(_processes_with_connections(provider)) == 2
            for _ in range(3):
                self._redeem_at_once(provider, party, party.code(visitor), clients)
        finally:
            for client in clients:
                client.close()

    def _redeem_at_once(self, provider: Provider, party: Party, code: str, clients: list[httpx2.Client]) -> None:
        start = threading.Barrier(len(clients))

        def redeem(client: httpx2.Client) -> httpx2.Response:
            start.wait()
            return party.token(code, client)

        with ThreadPoolExecutor(len(clients)) as pool:
            answers = list(pool.map(redeem, clients))
        statuses = sorted(answer.status_code for answer in answers)
        assert statuses == [200] + [400] * (len(clients) - 1), [answer.text for answer in answers]
        assert {answer.json()["error"] for answer in answers if answer.status_code == 400} == {"invalid_grant"}
        (won,) = [answer.json() for answer in answers if answer.status_code == 200]
        assert party.userinfo(won["access_token"]).status_code == 401, "whoever tried again cost it its tokens"
        with provider.database.reader() as session:
            used = select(AuthorizationCode.id).order_by(AuthorizationCode.issued_at.desc()).limit(1).scalar_subquery()
            assert session.scalar(select(func.count()).where(TokenIssue.code_id == used)) == 1

    def test_pages_and_files_come_with_their_headers(self, provider: Provider) -> None:
        page = provider.get("/login")
        assert page.headers["Content-Type"].startswith("text/html")
        assert page.headers["Cache-Control"] == "no-store"
        for address in re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text):
            file = provider.get(address.replace("&amp;", "&"))
            assert file.status_code == 200
            assert "immutable" in file.headers["Cache-Control"] or "max-age=31536000" in file.headers["Cache-Control"]
            assert "Set-Cookie" not in file.headers

    def test_no_secret_stands_in_the_log(self, provider: Provider) -> None:
        user, visitor, party = provider.world.user(), Visitor(provider), Party(provider)
        visitor.open(party.url())
        visitor.press("login-submit", username=user.user_name, password="Typed-Wrongly-1")
        visitor.press("login-submit", username=user.user_name, password=PASSWORD)
        code = party.code(visitor)
        token = party.token(code).json()["access_token"]
        party.token(code)
        for secret in ("Typed-Wrongly-1", PASSWORD, code, token, *visitor.cookies.values(), user.user_name):
            assert secret not in provider.log

    @pytest.mark.parametrize(
        "host", ["evil.example", "localhost.evil.example", "evil.example:80", "localhost@evil", "", "x y"]
    )
    def test_wrong_host_is_refused(self, provider: Provider, host: str) -> None:
        """No address is made out of a header (``docs/requirements/security.md``, row 76, case 22)."""
        for path in ("/login", "/.well-known/openid-configuration", "/oauth2/jwks", "/", "/nowhere"):
            response = provider.get(path, headers={"Host": host})
            assert response.status_code == 400, path
            assert "evil" not in response.text.replace(f"/{path}", "")
            assert "Location" not in response.headers


def _processes_with_connections(provider: Provider) -> set[int]:
    """The worker processes that hold a connection from outside."""
    return {
        child.pid
        for child in provider.children
        for connection in child.net_connections("tcp")
        if connection.status == psutil.CONN_ESTABLISHED and connection.laddr.port == provider.port
    }


class TestStarting:
    """What is wrong is said before the first request, in plain lines."""

    def test_postgresql_whose_schema_is_behind_is_refused_and_the_command_named(self, tmp_path: Path) -> None:
        write_clients(tmp_path / "clients.yaml")
        name = f"served{secrets.token_hex(6)}"
        try:
            told = in_process(tmp_path, "serve", database_url=postgres.create_database(name), secret_key="x" * 40)
        finally:
            postgres.drop_database(name)
        assert any("idp db upgrade" in line for line in refused(told))

    @pytest.mark.parametrize(
        ("settings", "word"),
        [
            ({"secret_key": ""}, "IDP_SECRET_KEY"),
            ({"secret_key": "short"}, "IDP_SECRET_KEY"),
            ({"clients_file": "nowhere.yaml"}, "nowhere.yaml"),
            ({"issuer": "http://sso.example.test"}, "IDP_ISSUER"),
            ({"trusted_proxies": "everybody"}, "IDP_TRUSTED_PROXIES"),
        ],
    )
    def test_setting_that_cannot_be_used(self, tmp_path: Path, settings: dict[str, str], word: str) -> None:
        write_clients(tmp_path / "clients.yaml")
        told = serve(tmp_path, **{"secret_key": "x" * 40, **settings})
        assert any(word in line for line in refused(told))


class TestStopping:
    """SIGTERM: what is under way is finished, and nothing stays behind."""

    @pytest.mark.parametrize(
        ("own", "how"), [("sqlite", signal.SIGINT), ("postgresql", signal.SIGTERM)], indirect=["own"]
    )
    def test_request_under_way_is_answered_and_no_process_is_left(self, own: Provider, how: signal.Signals) -> None:
        user, visitor = own.world.user(), Visitor(own)
        below = own.children
        assert len(below) >= 3
        visitor.open("/login")
        with ThreadPoolExecutor(1) as pool:
            with own.nobody_writes():
                waiting = pool.submit(visitor.sign_in, user, PASSWORD, follow=False)
                _still_waits(waiting, 1.0)
                own.process.send_signal(how)
                _still_waits(waiting, 1.0)
            page = waiting.result(60)
        assert (page.status, page.location) == (303, "/")
        assert own.process.wait(60) == 0
        assert psutil.wait_procs(below, timeout=30)[1] == []
        with own.database.reader() as session:
            assert session.scalar(select(func.count()).select_from(Login)) == 1
        with pytest.raises(httpx2.TransportError):
            own.get("/healthz")

    @pytest.mark.parametrize("own", KINDS[:1], indirect=True)
    def test_stops_at_once_when_nothing_is_under_way(self, own: Provider) -> None:
        below = own.children
        with ExitStack() as stack:
            while len(_processes_with_connections(own)) < 2:
                stack.enter_context(httpx2.Client(trust_env=False)).get(f"{own.address}/healthz")
            begun = time.monotonic()
            stop(own.process)
            assert time.monotonic() - begun < 6, "a connection that only waits for its next request holds nobody up"
        assert own.process.returncode == 0
        assert psutil.wait_procs(below, timeout=0)[1] == []

    def test_stopped_while_it_starts_leaves_nothing_behind(self, tmp_path: Path) -> None:
        """A supervisor that changes its mind: the outbox worker runs already, the server does not listen yet."""
        write_clients(tmp_path / "clients.yaml")
        command = [sys.executable, "-m", "idp", "serve", "--port", str(free_port())]
        environment = {"PATH": "/usr/bin:/bin", "IDP_SECRET_KEY": "x" * 40}
        with (tmp_path / "log.txt").open("wb") as log:
            process = subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=log, stderr=subprocess.STDOUT)
        above = psutil.Process(process.pid)
        wait_until(above.children, why=(tmp_path / "log.txt").read_text)
        below = above.children(recursive=True)
        process.send_signal(signal.SIGTERM)
        process.wait(30)
        left = psutil.wait_procs(below, timeout=30)[1]
        for each in left:
            each.kill()
        assert left == []

    def test_outbox_worker_that_died_is_started_again(self, provider: Provider) -> None:
        (before,) = _outbox_workers(provider)
        before.kill()
        wait_until(lambda: any(child != before for child in _outbox_workers(provider)))

    @pytest.mark.parametrize("kind", KINDS)
    def test_login_outlives_a_restart(self, tmp_path: Path, kind: str) -> None:
        """Nothing that matters is in a process: one worker that is killed costs nobody a login."""
        with serving(tmp_path, kind) as running:
            visitor, party = Visitor(running), Party(running)
            visitor.sign_in(running.world.user())
            token = party.token(party.code(visitor)).json()["access_token"]
            for child in running.children:
                if "serve" in child.cmdline():
                    child.kill()
                    break
            wait_until(lambda: _works(running, visitor, party, token), why=lambda: running.log)


def _outbox_workers(provider: Provider) -> list[psutil.Process]:
    found = []
    for child in provider.children:
        with suppress(psutil.NoSuchProcess):  # one that ends this very moment
            if child.cmdline()[-1:] == ["worker"]:
                found.append(child)
    return found


def _works(provider: Provider, visitor: Visitor, party: Party, token: str) -> bool:
    try:
        return all(
            visitor.open("/").has("in-whose-name") and party.userinfo(token).status_code == 200 for _ in range(8)
        )
    except httpx2.TransportError:
        return False


def _still_waits(future: Future[Any], seconds: float) -> None:
    with pytest.raises(TimeoutError):
        future.result(seconds)


#: What may go wrong with a clients file while the program runs, and the line that has to be named. It is another one
#: each time: a process may be late with what it says of the file before.
BAD_FILES = (
    ("systems:\n- client_id: broken\n  redirect_uris: [http://broken.example.test/callback]\n", 3),
    ("systems: [\n", 1),
    ("systems:\n- client_id: a\n  clinet_name: typo\n", 3),
    ("", 1),
)


class TestClientsFile:
    """``clients.yaml`` is followed without a restart, and never into a fault."""

    def test_new_system_is_known_within_two_seconds_in_every_process(self, provider: Provider) -> None:
        visitor, party = Visitor(provider), Party(provider, "newcomer")
        visitor.sign_in(provider.world.user())
        assert visitor.open(party.url()).status == 400
        write_clients(provider.settings.clients_file, (*ENTRIES, client_entry("newcomer")))
        time.sleep(2)
        for _ in range(12):
            fresh = Visitor(provider, cookies=dict(visitor.cookies))
            assert party.token(party.code(fresh)).status_code == 200
        write_clients(provider.settings.clients_file)
        time.sleep(2)
        for _ in range(12):
            assert Visitor(provider).open(party.url()).words("parameter") == "client_id"

    def test_bad_file_is_refused_whole_and_named_with_its_line(self, provider: Provider) -> None:
        visitor, party = Visitor(provider), Party(provider)
        visitor.sign_in(provider.world.user())
        file = provider.settings.clients_file
        try:
            for content, line in BAD_FILES:
                before = len(provider.log)
                file.write_text(content, encoding="utf-8")
                named = f"{file}:{line}: "
                wait_until(lambda since=before, named=named: named in " ".join(_refused(provider, since)))
                for _ in range(8):
                    fresh = Visitor(provider, cookies=dict(visitor.cookies))
                    assert party.token(party.code(fresh)).status_code == 200, content
                for message in _refused(provider, before):
                    assert re.search(rf"{re.escape(str(file))}:\d+: .+; .+", message)
        finally:
            write_clients(file)
            time.sleep(1.2)
            provider.get("/login")

    def test_file_that_is_gone_for_a_while_changes_nothing(self, provider: Provider) -> None:
        file = provider.settings.clients_file
        aside = file.rename(file.with_suffix(".aside"))
        try:
            time.sleep(1.5)
            for _ in range(6):
                assert Visitor(provider).open(Party(provider).url()).has("login-submit")
        finally:
            aside.rename(file)


def _refused(provider: Provider, since: int) -> list[str]:
    """What the log says of a bad file since it was that long. Every page that is asked for has the file looked at."""
    provider.get("/login")
    return [each["message"] for each in log_entries(provider.log[since:]) if "refused" in each["message"]]


@pytest.fixture(scope="module", params=_once("listed")[:1])
def listed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """An https issuer; the hop from 127.0.0.1 is plain HTTP and listed."""
    networks = "192.0.2.0/24, 127.0.0.1/32"
    home = tmp_path_factory.mktemp("listed")
    with serving(home, request.param, issuer=ISSUER, IDP_TRUSTED_PROXIES=networks) as running:
        yield running


@pytest.fixture(scope="module", params=_once("unlisted")[:1])
def unlisted(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The same, but the hop is not listed."""
    home = tmp_path_factory.mktemp("unlisted")
    with serving(home, request.param, issuer=ISSUER, IDP_TRUSTED_PROXIES="192.0.2.0/24") as running:
        yield running


class TestBehindAProxy:
    """``IDP_TRUSTED_PROXIES``: forwarded headers are believed only from a listed peer.

    ``docs/requirements/security.md``, row 62.
    """

    def test_listed_hop_speaks_for_the_browser(self, listed: Provider) -> None:
        headers = {**PROXIED, "X-Forwarded-For": VISITOR}
        visitor, party = Visitor(listed, headers), Party(listed, headers=headers)
        user = listed.world.user()
        visitor.open(party.url())
        page = visitor.press("login-submit", username=user.user_name, password=PASSWORD)
        assert (page.location or "").startswith(party.redirect_uri)
        assert "__Host-idp-login" in visitor.cookies
        token = party.token(party.code(visitor)).json()
        assert party.claims(token["id_token"])["iss"] == ISSUER
        assert party.userinfo(token["access_token"]).status_code == 200
        assert _networks(listed.database, user.id) == {VISITOR}

    @pytest.mark.parametrize("claimed", ["198.51.100.1", "127.0.0.1", "192.0.2.1", "nonsense", ""])
    def test_only_the_address_before_the_listed_hop_counts(self, listed: Provider, claimed: str) -> None:
        """What the browser itself wrote into the header stands further left."""
        user = listed.world.user()
        Visitor(listed, {**PROXIED, "X-Forwarded-For": f"{claimed}, {VISITOR}"}).sign_in(user)
        assert _networks(listed.database, user.id) == {VISITOR}

    def test_listed_hop_cannot_bring_a_foreign_host(self, listed: Provider) -> None:
        for host in ("evil.example", "sso.example.test.evil.example", "sso.example.test:8443", "127.0.0.1"):
            response = listed.get("/login", headers={**PROXIED, "X-Forwarded-Host": host})
            assert response.status_code == 400, host

    @pytest.mark.parametrize("headers", [{}, {"X-Forwarded-For": VISITOR, "Forwarded": f"for={VISITOR};proto=http"}])
    def test_unlisted_hop_is_the_browser_itself(self, unlisted: Provider, headers: dict[str, str]) -> None:
        """Its headers are dropped; with the right host name the flow works and the record says who really came."""
        headers = {**headers, "X-Forwarded-Proto": "http", "X-Forwarded-Host": "evil.example"}
        visitor, party = Visitor(unlisted, headers), Party(unlisted, headers=headers)
        user = unlisted.world.user()
        visitor.sign_in(user)
        assert party.token(party.code(visitor)).status_code == 200
        assert _networks(unlisted.database, user.id) == {"127.0.0.1"}

    def test_unlisted_hop_cannot_name_the_host(self, unlisted: Provider) -> None:
        assert unlisted.get("/login", headers={**PROXIED, "X-Forwarded-For": VISITOR}).status_code == 400
        assert unlisted.get("/login").status_code == 200


def _networks(database: Database, account_id: str) -> set[str]:
    with database.reader() as session:
        return set(session.scalars(select(AuditEvent.network).where(AuditEvent.account_id == account_id)))


class TestDatabaseAway:
    """Pages and JSON that say so, nothing half-written, and back by itself."""

    def test_away_and_back(self, provider: Provider) -> None:
        user, party = provider.world.user(), Party(provider)
        visitor, newcomer, english = Visitor(provider), Visitor(provider), Visitor(provider, cookies={"lang": "en"})
        visitor.sign_in(user)
        code = party.code(visitor)
        token = party.token(party.code(visitor)).json()["access_token"]
        newcomer.open("/login")
        english.open("/login")
        before = provider.settled_counts()
        with provider.database_away(), ThreadPoolExecutor(8) as pool:
            ready = pool.submit(provider.get, "/readyz")
            home = pool.submit(visitor.open, "/")
            signing_in = pool.submit(newcomer.sign_in, user)
            signing_in_english = pool.submit(english.sign_in, user)
            authorizing = pool.submit(Visitor(provider).open, party.url())
            redeeming = pool.submit(party.token, code)
            asking = pool.submit(party.userinfo, token)
            assert provider.get("/healthz").status_code == 200
            assert provider.get("/.well-known/openid-configuration").status_code == 200
            assert provider.get("/oauth2/jwks").status_code == 200
            assert ready.result().status_code == 503
            for page in (home.result(), signing_in.result(), authorizing.result()):
                assert page.status == 503
                assert page.tree.get("lang") == "th"
                assert "ขณะนี้ระบบไม่พร้อมให้บริการ" in page.words()
                assert re.fullmatch(r"[0-9a-f]{16}", page.words("reference"))
                assert f'"request_id": "{page.words("reference")}"' in provider.log
                assert page.headers["Cache-Control"] == "no-store"
            page = signing_in_english.result()
            assert (page.status, page.tree.get("lang")) == (503, "en")
            assert "The service is not available at the moment" in page.words()
            for answer in (redeeming.result(), asking.result()):
                assert answer.status_code == 503
                assert answer.json()["error"] == "temporarily_unavailable"
                assert answer.headers["Cache-Control"] == "no-store"
        back = time.monotonic()
        wait_until(lambda: provider.get("/readyz").status_code == 200, 5)
        assert provider.counts() == before
        assert visitor.open("/").has("in-whose-name"), "nobody has to sign in again"
        assert party.userinfo(token).status_code == 200
        assert party.token(code).status_code == 200, "the code was not spent by the try that failed"
        assert newcomer.sign_in(user).has("in-whose-name"), "the form that was open still works"
        assert time.monotonic() - back < 5
        assert len(provider.children) >= 3

    @pytest.mark.parametrize("provider", _once("served")[:1], indirect=True)
    def test_writing_alone_is_blocked(self, provider: Provider) -> None:
        """SQLite while another program keeps a transaction open: reads work, writes say 503, nothing is lost."""
        user, party = provider.world.user(), Party(provider)
        visitor, newcomer = Visitor(provider), Visitor(provider)
        visitor.sign_in(user)
        code = party.code(visitor)
        newcomer.open("/login")
        before = provider.settled_counts()
        with provider.nobody_writes(), ThreadPoolExecutor(2) as pool:
            signing_in = pool.submit(newcomer.sign_in, user)
            redeeming = pool.submit(party.token, code)
            assert provider.get("/readyz").status_code in (200, 503), "what a write met, now or five seconds ago"
            assert visitor.open("/").status == 200
            assert signing_in.result().status == 503
            assert redeeming.result().json()["error"] == "temporarily_unavailable"
        assert provider.counts() == before
        assert newcomer.sign_in(user).has("in-whose-name")
        assert party.token(code).status_code == 200

    @pytest.mark.parametrize("kind", KINDS)
    def test_notices_wait_for_the_database(self, tmp_path: Path, kind: str) -> None:
        """The worker beside the server continues by itself too."""
        heard = Listener()
        entries = (client_entry("e-license", backchannel_logout_uri=heard.address),)
        try:
            with serving(tmp_path, kind, entries=entries) as own:
                visitor, party = Visitor(own), Party(own)
                visitor.sign_in(own.world.user())
                sid = party.claims(party.token(party.code(visitor)).json()["id_token"])["sid"]
                with own.database_away():
                    time.sleep(1.5)
                visitor.open("/logout")
                visitor.press("logout-confirm")
                wait_until(lambda: heard.tokens, why=lambda: own.log)
                assert party.claims(heard.tokens[0])["sid"] == sid
        finally:
            heard.close()


class Listener:
    """A back-channel logout address on loopback that remembers the tokens it was given."""

    def __init__(self) -> None:
        self.tokens: list[str] = []
        tokens = self.tokens

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                tokens.extend(parse_qs(body)["logout_token"])
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://localhost:{self._server.server_port}/backchannel-logout"

    def close(self) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()


def test_every_line_of_the_log_is_json(provider: Provider) -> None:
    """``docs/requirements/security.md``, row 88: what cannot be forged can be read by a program."""
    Visitor(provider).open("/login\r\n{}")
    provider.get("/oauth2/authorize?client_id=%0a%1b[31m")
    for line in provider.log.splitlines():
        assert isinstance(json.loads(line), dict), line
