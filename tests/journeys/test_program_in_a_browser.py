"""A program in a browser that nobody of this project wrote: the package oidc-client-ts, on a page in Chromium.

It has no secret, so what it may read is decided by the origin of its page (CORS).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from support import node_client
from support.pages.windows import windows
from support.serving_process import Provider, serving
from support.world import PASSWORD, client_entry

_LIBRARY = (
    Path(node_client.__file__).parents[1] / "foreign_client/node_modules/oidc-client-ts/dist/browser/oidc-client-ts.js"
)
_PAGE = b"""<!doctype html><html lang="en"><title>Program</title><link rel="icon" href="data:,">
<script src="/library.js"></script><h1>Program</h1>
<script>if (location.pathname === '/silent') new oidc.UserManager({authority: 'x', client_id: 'x', redirect_uri: 'x'})
  .signinSilentCallback()</script>"""

pytestmark = pytest.mark.xdist_group("program-in-a-browser")


@contextmanager
def _pages() -> Iterator[int]:
    """Serves the program's pages; the port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            script = self.path == "/library.js"
            self.send_response(200)
            self.send_header("Content-Type", "text/javascript" if script else "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(_LIBRARY.read_bytes().partition(b"//# sourceMappingURL")[0] if script else _PAGE)

        def log_message(self, *_: Any) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


@dataclass
class Program:
    """The program in one window. Ports do not make a site: its frame has the provider's cookies."""

    provider: Provider
    origin: str
    page: Page

    def load(self, origin: str | None = None) -> None:
        """Open its page, at its own origin unless told otherwise."""
        self.page.goto(f"{origin or self.origin}/")

    def run(self, script: str, argument: Any = None) -> Any:
        """Evaluate *script*, the body of a function of ``manager`` and ``given``."""
        settings = {
            "authority": self.provider.issuer,
            "client_id": "spa",
            "redirect_uri": f"{self.origin}/callback",
            "silent_redirect_uri": f"{self.origin}/silent",
            "post_logout_redirect_uri": f"{self.origin}/",
            "scope": "openid profile entity",
            "loadUserInfo": True,
            "automaticSilentRenew": False,
            "includeIdTokenInSilentRenew": True,
        }
        return self.page.evaluate(
            f"async ([settings, given]) => {{ const manager = new oidc.UserManager(settings); {script} }}",
            [settings, argument],
        )

    def sign_in(self, user_name: str) -> dict[str, Any]:
        """The whole way of the code flow; what the library makes of it."""
        self.load()
        with self.page.expect_navigation(url=f"{self.provider.issuer}/login**"):
            self.run("setTimeout(() => manager.signinRedirect())")
        self.page.fill("#username", user_name)
        self.page.fill("#password", PASSWORD)
        self.page.click("#login-submit")
        self.page.wait_for_url(f"{self.origin}/callback?**")
        return dict(self.run("return JSON.parse((await manager.signinCallback()).toStorageString())"))

    def renew(self) -> dict[str, Any]:
        """Silently: by the refresh token if there is one, else in a frame."""
        return dict(self.run("return JSON.parse((await manager.signinSilent()).toStorageString())"))

    def forget_refresh_token(self) -> None:
        """From now on renewal goes by the frame."""
        self.run("const user = await manager.getUser(); delete user.refresh_token; await manager.storeUser(user)")


_FETCH = """
    const [path, options] = given
    try {
        const answer = await fetch(settings.authority + path, options)
        return [answer.status, await answer.json()]
    } catch (error) { return [0, error.name] }
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Provider, int]]:
    """The provider, and the port of the program's pages. What a browser may read is no matter of the database."""
    node_client.install()
    with _pages() as port:
        origin = f"http://localhost:{port}"
        entry = client_entry(
            "spa",
            token_endpoint_auth_method="none",
            client_secret_hash=None,
            client_uri=f"{origin}/",
            redirect_uris=[f"{origin}/callback", f"{origin}/silent"],
            post_logout_redirect_uris=[f"{origin}/"],
            backchannel_logout_uri=None,
            grant_types=["authorization_code", "refresh_token"],
        )
        native = client_entry(
            "native",
            token_endpoint_auth_method="none",
            client_secret_hash=None,
            redirect_uris=["http://[::1]/", "http://127.0.0.1/"],
        )
        home = tmp_path_factory.mktemp("served")
        with serving(home, "sqlite", entries=(entry, native), workers=1) as provider:
            yield provider, port


@pytest.fixture
def program(served: tuple[Provider, int], chromium: Browser) -> Iterator[Program]:
    """The program in a new window; what Chromium complains of fails the test, unless it was asked for."""
    provider, port = served
    with windows(chromium, provider.issuer) as open_page:
        yield Program(provider, f"http://localhost:{port}", open_page())


def test_signs_in_renews_and_signs_out(program: Program) -> None:
    user = program.provider.world.user("บริษัท โปรแกรมในเบราว์เซอร์ จำกัด")
    first = program.sign_in(user.user_name)
    assert first["profile"]["sub"] == user.id
    assert first["profile"]["name"] == user.name, "from userinfo"
    refreshed = program.renew()
    assert refreshed["refresh_token"] != first["refresh_token"]
    assert refreshed["profile"]["sid"] == first["profile"]["sid"]
    program.forget_refresh_token()
    framed = program.renew()
    assert framed["access_token"] not in (first["access_token"], refreshed["access_token"])
    assert framed["profile"]["sid"] == first["profile"]["sid"]
    assert framed["refresh_token"] not in (first["refresh_token"], refreshed["refresh_token"])
    userinfo = ["/oauth2/userinfo", {"headers": {"Authorization": f"Bearer {framed['access_token']}"}}]
    status, claims = program.run(_FETCH, userinfo)
    assert (status, claims["tax_id"]) == (200, user.tax_id)
    program.run("await manager.revokeTokens(['access_token', 'refresh_token'])")
    status, error = program.run(_FETCH, userinfo)
    assert (status, error["error"]) == (401, "invalid_token"), "it can be read, or the program would not know"
    with program.page.expect_navigation(url=f"{program.origin}/"):
        program.run("setTimeout(() => manager.signoutRedirect())")
    refused = program.run("return manager.signinSilent().then(() => '', error => error.error)")
    assert refused == "login_required"


def test_silent_renewal_never_changes_the_name(program: Program) -> None:
    """After a switch it is refused, since the ID token that it brings along (``id_token_hint``) says in whose name."""
    world = program.provider.world
    agent, grantor = world.user("นายตัวแทน ทดสอบ"), world.user("บริษัท ผู้มอบ ทดสอบ จำกัด")
    delegation_id = world.delegation(grantor, agent)
    first = program.sign_in(agent.user_name)
    assert "acting_for" not in first["profile"]
    program.page.goto(f"{program.provider.issuer}/acting-for")
    program.page.check(f"#delegation_id-{delegation_id}")
    program.page.click("#acting-for-submit")
    program.load()
    program.forget_refresh_token()
    renewed = program.run("return manager.signinSilent().then(user => user.profile.sid, error => error.error)")
    assert renewed == "account_selection_required"


def test_what_another_page_reads(served: tuple[Provider, int], chromium: Browser) -> None:
    """The documents, and nothing that a client is answered: same port, another host; and its own errors at home."""
    provider, port = served
    wrong = {
        "method": "POST",
        "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        "body": "grant_type=refresh_token&client_id=spa&refresh_token=x",
    }
    asks = [
        ["/.well-known/openid-configuration", {}],
        ["/oauth2/jwks", {"headers": {"X-Trace": "1"}}],
        ["/oauth2/token", wrong],
        ["/oauth2/token", {**wrong, "headers": {**wrong["headers"], "X-Trace": "1"}}],
        ["/oauth2/userinfo", {"headers": {"Authorization": "Bearer x"}}],
        ["/oauth2/token", {**wrong, "credentials": "include"}],
    ]
    page = chromium.new_page()
    program = Program(provider, f"http://localhost:{port}", page)
    expected = {
        program.origin: [200, 200, 400, 0, 0, 0],
        f"http://127.0.0.1:{port}": [200, 200, 0, 0, 0, 0],
    }
    for origin, statuses in expected.items():
        program.load(origin)
        answers = [program.run(_FETCH, ask) for ask in asks]
        assert [status for status, _ in answers] == statuses
        if origin == program.origin:
            assert answers[2][1]["error"] == "invalid_grant"
    page.context.close()


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]"])
def test_native_program_is_come_back_to_on_its_port(served: tuple[Provider, int], chromium: Browser, host: str) -> None:
    """The sign-in page's policy lets its form lead there, where Chromium can name the host and where it cannot."""
    provider, _ = served
    user = provider.world.user()
    with windows(chromium, provider.issuer) as open_page:
        page = open_page()
        page.route(f"http://{host}:51234/**", lambda route: route.fulfill(body="done", content_type="text/plain"))
        query = f"client_id=native&redirect_uri=http://{host}:51234/&response_type=code&scope=openid&state=s"
        challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        page.goto(f"{provider.issuer}/oauth2/authorize?{query}&code_challenge={challenge}&code_challenge_method=S256")
        page.fill("#username", user.user_name)
        page.fill("#password", PASSWORD)
        page.click("#login-submit")
        page.wait_for_url(f"http://{host}:51234/?code=**")
