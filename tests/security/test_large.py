"""Much of anything costs little and leaves little behind (``docs/requirements/security.md``, cases 5, 30 and 35).

Time is that of the processor in the thread that answers, so nothing else on the machine counts.
"""

from __future__ import annotations

import base64
import json
import time
from dataclasses import replace
from typing import Any
from urllib.parse import quote_plus

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from support.attacks.full_size import size
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty
from support.world import GRANTED, SECRET, TOKEN_EXCHANGE, World, write_clients

from idp import clock, worker
from idp.accounts.second_factor import factors, totp
from idp.accounts.sign_in import pending
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.models import (
    Account,
    AuditEvent,
    Base,
    Delegation,
    DelegationState,
    InteractionRecord,
    StoredAuthorizationRequest,
)

#: Seconds of the processor that a request by nobody may cost the program. What is loaded, collected or taken by others
#: just then is not the request's fault: the quickest of some counts.
MOST_SECONDS, TRIES = 0.05, 6
#: The same with what the test's own client needs for a large form or answer, tried once.
MOST_WITH_CLIENT = 0.5
#: The same for thousands of parameters, each of which has to be told from the next.
MOST_OF_THOUSANDS = 0.1
#: What one request by nobody may leave in the database, in characters.
MOST_KEPT = 90_000

LARGE = {
    "letters": "x" * 100_000,
    "blanks": " " * 100_000,
    "scopes": "openid " * 14_000,
    "many scopes": " ".join(map(str, range(17_000))),
    "digits": "9" * 100_000,
    "brackets": "[" * 100_000,
    "braces": '{"a":' * 20_000,
    "dots": "." * 100_000,
    "token": f"{'A' * 33_000}.{'A' * 33_000}.{'A' * 33_000}",
    "Thai": "ก" * 11_000,
    "percent": "%" * 33_000,
    "markup": "<b>" * 33_000,
    "languages": "en-US-x-y " * 10_000,
    "addresses": "https://evil.example/" * 5_000,
    "newlines": "\r\n" * 16_000,
}
AUTHORIZE = (
    *("response_type", "client_id", "redirect_uri", "scope", "state", "nonce", "code_challenge", "response_mode"),
    *("code_challenge_method", "prompt", "max_age", "id_token_hint", "login_hint", "ui_locales", "acr_values"),
    *("claims", "request", "request_uri", "registration", "display", "unheard_of", "resume"),
)
LOGOUT = ("id_token_hint", "logout_hint", "client_id", "post_logout_redirect_uri", "state", "ui_locales", "resume")
TOKEN = (
    *("grant_type", "code", "redirect_uri", "code_verifier", "client_id", "client_secret", "client_assertion", "scope"),
    *("client_assertion_type", "refresh_token", "unheard_of"),
)
#: Left as they are in a form, so that as much as possible gets under the limit of a body.
_PLAIN = "[]{}<>:,./?@!$'()*;~|^"
FORM = "application/x-www-form-urlencoded"


def _kept(database: Database) -> int:
    """How many characters stand in the tables that anybody can make grow."""
    columns = (StoredAuthorizationRequest.parameters, InteractionRecord.data, AuditEvent.data)
    with database.reader() as session:
        return sum(len(json.dumps(kept)) for column in columns for kept in session.scalars(select(column)))


class _Scale:
    """Weighs requests."""

    def __init__(self, client: FlaskClient, database: Database) -> None:
        self.client = client
        self.database = database
        self._spent, self._whole = 0.0, client.application.wsgi_app
        client.application.wsgi_app = self._timed  # type: ignore[method-assign]  # the test's own client costs more

    def _timed(self, environ: Any, start_response: Any) -> Any:
        begun = time.thread_time()
        try:
            return self._whole(environ, start_response)
        finally:
            self._spent = time.thread_time() - begun

    def weigh(
        self,
        what: str,
        method: str,
        path: str,
        fields: dict[str, str],
        most: float = MOST_SECONDS,
        **options: Any,
    ) -> None:
        if method == "GET":  # the server reads no more of an address
            fields = {name: value[:20_000] if "ก" in value else value[:50_000] for name, value in fields.items()}
        encoded = "&".join(f"{name}={quote_plus(value, safe=_PLAIN)}" for name, value in fields.items())
        if method == "GET":
            path = f"{path}?{encoded}"
        else:
            options |= {"data": encoded, "content_type": FORM}
        before = _kept(self.database)
        for tries_left in reversed(range(TRIES)):
            response = self.client.open(path, method=method, base_url=ORIGIN, **options)
            taken = self._spent
            assert response.status_code < 500, what
            if taken < most:
                break
            assert tries_left, f"{what}: {taken:.3f} s"
        assert _kept(self.database) - before < MOST_KEPT, f"{what} left {_kept(self.database) - before} characters"
        assert len(response.data) < 2 * len(encoded) + 100_000, "and the answer is no larger than what was sent"


@pytest.fixture
def scale(app: Flask, database: Database) -> _Scale:
    """For a visitor's requests."""
    return _Scale(app.test_client(), database)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_oversized_authorization_parameter_costs_little(app: Flask, scale: _Scale, method: str) -> None:
    good = RelyingParty(app).request()
    for place, name in enumerate(AUTHORIZE):
        for what in list(LARGE)[place % 5 :: size(7, 1)]:
            scale.weigh(f"{what} in {name}", method, "/oauth2/authorize", {**good, name: LARGE[what]})


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_oversized_logout_parameter_costs_little(app: Flask, world: World, scale: _Scale, method: str) -> None:
    for place, name in enumerate(LOGOUT):
        for what in list(LARGE)[place % 5 :: size(5, 1)]:
            scale.weigh(f"{what} in {name}", method, "/logout", {"state": "x", name: LARGE[what]})
    browser = Browser(app)
    browser.sign_in(world.user())
    signed_in = _Scale(browser.client, scale.database)
    for name in LOGOUT:
        signed_in.weigh(f"letters in {name}", method, "/logout", {name: LARGE["letters"]})


def test_oversized_public_form_field_costs_little(app: Flask, scale: _Scale) -> None:
    good = {"grant_type": "authorization_code", "code": "x", "client_id": "app"}
    page = Browser(app).open("/login")
    token = page.form("login-submit")[1]["csrf_token"]
    for place, name in enumerate(TOKEN):
        for what in list(LARGE)[place % 5 :: size(7, 1)]:
            scale.weigh(f"{what} in {name}", "POST", "/oauth2/token", {**good, name: LARGE[what]})
    for what in list(LARGE)[:: size(3, 1)]:
        scale.weigh(what, "POST", "/oauth2/userinfo", {"access_token": LARGE[what]})
        scale.weigh(what, "POST", "/login", {"csrf_token": LARGE[what], "username": "x", "password": "x"})
        for name in ("username", "password"):
            fields = {"csrf_token": token, "username": "x", "password": "x", name: LARGE[what]}
            scale.weigh(what, "POST", "/login", fields)


#: Forms of a user who is signed in: where they go, and their fields.
OPERATOR = {
    "/login/two-factor": ("code",),
    "/login/passkey": ("credential", "instead_of_code"),
    "/account/two-factor": ("code", "offer"),
    "/account/two-factor/off": ("password", "code"),
    "/account/two-factor/codes": ("anything",),
    "/account/two-factor/codes.txt": ("codes",),
    "/account/two-factor/passkeys": ("passkey_name", "credential"),
    "/account/two-factor/passkeys/keep": ("passkey",),
    "/account/two-factor/passkeys/remove": ("passkey",),
    "/account/sessions": ("end", "others", "vouch"),
    "/account/password": ("current_password", "password", "password_confirm"),
    "/not-me/none": ("anything",),
    "/this-was-me/none": ("anything",),
    "/acting-for": ("delegation_id",),
    "/delegations/given/new": ("agent_tax_id", "scope", "systems", "period", "start", "end", "act", "shown", "typed"),
    "/delegations/{granted}": ("reason", "act", "confirmed"),
    "/delegations/{received}": ("answer", "act", "confirmed"),
}
#: What is read by GET of a user's pages.
ASKED = {
    "/account": ("typed",),
    "/acting-for": ("delegation_id", "note"),
    "/delegations/given": ("q", "state", "sort", "page", "rows"),
    "/delegations/received/activity": ("page",),
    "/delegations/given/new": ("typed",),
    "/proofs/none": ("anything",),
}
#: What systems send.
OF_SYSTEMS = {
    "/oauth2/introspect": ("token", "token_type_hint"),
    "/oauth2/revoke": ("token", "token_type_hint"),
    "/oauth2/token": ("scope", "subject_token", "subject_token_type", "audience", "requested_token_type"),
}


@pytest.mark.parametrize("enrolled", [False, True])
def test_oversized_field_of_a_signed_in_form_costs_little(
    app: Flask, world: World, database: Database, settings: Settings, enrolled: bool
) -> None:
    """With and without a second factor, and while a sign-in waits for a code; also in the note that is named."""
    user, browser, other = world.user(), Browser(app), world.user()
    granted, received = world.delegation(user, other), world.delegation(other, user)
    with transaction(database) as work:
        session, now = work.writing(), clock.now()
        known = session.get_one(Account, user.id).password_hash or ""
        waiting = pending.begin(session, user.id, known, now)
        if enrolled:
            vault, secret = Vault(settings.secret_keys), totp.new_secret()
            codes = factors.turn_on(session, vault, user.id, secret, 0, now)
    browser.sign_in(user)
    if enrolled:
        browser.press("two-factor-submit", code=codes[0])
    browser.client.set_cookie("__Host-idp-sign-in", waiting, domain="localhost", secure=True)
    token = browser.open("/account/password").form("password-submit")[1]["csrf_token"]
    scale = _Scale(browser.client, database)
    for place, (pattern, names) in enumerate(OPERATOR.items()):
        path = pattern.format(granted=granted, received=received)
        good = {"csrf_token": token, **dict.fromkeys(names, "x")}
        for name in names:
            for what in list(LARGE)[place % 5 :: size(7, 1)]:
                scale.weigh(f"{what} in {name} of {path}", "POST", path, {**good, name: LARGE[what]})
        scale.weigh(f"a note of {path}", "GET", path, {"note": LARGE["letters"][:20_000]})
        world.forgive()  # so that what comes next is looked at
    for place, (path, names) in enumerate(ASKED.items()):
        for name in names:
            for what in list(LARGE)[place % 5 :: size(7, 1)]:
                scale.weigh(f"{what} asked as {name} of {path}", "GET", path, {name: LARGE[what]})
    with database.reader() as session:
        assert session.get_one(Account, user.id).two_factor is enrolled
        assert {each.state for each in session.scalars(select(Delegation))} == {DelegationState.IN_FORCE}


class TestSystems:
    """Who proves itself, and then sends much."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        """Systems with every grant."""
        return replace(settings, clients_file=write_clients(settings.clients_file, GRANTED))

    def test_oversized_field_of_a_client_request_costs_little(self, scale: _Scale) -> None:
        proven = {"Authorization": "Basic " + base64.b64encode(f"keeper:{SECRET}".encode()).decode()}
        for path, names in OF_SYSTEMS.items():
            good = {"grant_type": TOKEN_EXCHANGE, **dict.fromkeys(names, "x")}
            for place, name in enumerate(names):
                for what in list(LARGE)[place % 3 :: size(4, 1)]:
                    scale.weigh(f"{what} in {name}", "POST", path, {**good, name: LARGE[what]}, headers=proven)

    def test_oversized_delegation_evaluation_costs_little(self, app: Flask, scale: _Scale) -> None:
        token = RelyingParty(app, "keeper").own_token().get_json()["access_token"]
        for what in ("letters", "brackets", "braces", "Thai"):
            for body in (LARGE[what], json.dumps({"sub": LARGE[what], "acting_for": "x"}, ensure_ascii=False)):
                begun = time.thread_time()
                answer = scale.client.post(
                    "/delegations/evaluate",
                    base_url=ORIGIN,
                    data=body.encode(),
                    content_type="application/json",
                    headers={"Authorization": f"Bearer {token}"},
                )
                assert answer.status_code in (200, 400, 413)
                assert time.thread_time() - begun < MOST_WITH_CLIENT


def test_oversized_header_costs_little(scale: _Scale) -> None:
    for header in ("AUTHORIZATION", "COOKIE", "ACCEPT_LANGUAGE", "USER_AGENT", "X_FORWARDED_FOR", "REFERER", "ORIGIN"):
        for what in list(LARGE)[:: size(4, 1)]:
            value = LARGE[what].replace("\r\n", ";").encode().decode("latin-1")
            cookies = ("__Host-idp-login=", "__Host-idp-sign-in=", "__Host-idp-device=")
            for begin in ("Bearer ", "Basic ") if header == "AUTHORIZATION" else cookies:
                sent = {f"HTTP_{header}": begin + value}
                for path in ("/oauth2/userinfo", "/login", "/login/two-factor", "/oauth2/authorize"):
                    scale.weigh(f"{what} in {header}", "GET", path, {}, environ_overrides=sent)


def test_thousands_of_parameters_cost_little(app: Flask, scale: _Scale) -> None:
    """Small ones, so that no limit of a single one helps; also the same one, and names without values."""
    good = RelyingParty(app).request()
    many = {f"p{number}": "x" for number in range(12_000)}
    for method in ("GET", "POST"):
        scale.weigh("many parameters", method, "/oauth2/authorize", {**good, **many}, MOST_OF_THOUSANDS)
        large = dict.fromkeys(list(many)[:24], "x" * 4_000)
        scale.weigh("large parameters", method, "/oauth2/authorize", {**good, **large}, MOST_OF_THOUSANDS)
        scale.weigh("many parameters", method, "/logout", many, MOST_OF_THOUSANDS)
        scale.weigh(
            "empty parameters",
            method,
            "/oauth2/authorize",
            {**good, **dict.fromkeys(many, "")},
            MOST_OF_THOUSANDS,
        )
    scale.weigh(
        "many parameters",
        "POST",
        "/oauth2/token",
        {"grant_type": "authorization_code", **many},
        MOST_OF_THOUSANDS,
    )
    for filler in (b"&" * 120_000, b"=" * 120_000, b"a=1&" * 30_000, b"%" * 120_000, b";" * 120_000, b"a&" * 60_000):
        for path in ("/oauth2/authorize", "/oauth2/token", "/logout", "/login"):
            response = scale.client.post(path, base_url=ORIGIN, data=filler, content_type=FORM)
            assert response.status_code < 500, (path, filler[:4])


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # files of a form that is cut off
def test_multipart_form_is_bounded_in_size_and_parts(app: Flask) -> None:
    """Werkzeug CVE-2023-25577 and CVE-2023-46136."""
    part = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'
    file = b'--x\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n' + b"\r" * 100_000
    bodies = {
        "parts": part * 1_000 + b"--x--",
        "bytes": part.replace(b"b\r\n", b"b" * 200_000) + b"--x--",
        "no end": file,
        "headers": b"--x\r\n" + b"A: b\r\n" * 15_000,
        "nothing": b"",
        "boundaries": b"--x\r\n" * 20_000,
    }
    for path in ("/oauth2/authorize", "/oauth2/token", "/logout", "/login", "/oauth2/userinfo"):
        for what, body in bodies.items():
            begun = time.thread_time()
            response = app.test_client().post(
                path, base_url=ORIGIN, data=body, content_type="multipart/form-data; boundary=x"
            )
            assert time.thread_time() - begun < MOST_WITH_CLIENT, (path, what)
            assert response.status_code < 500, (path, what)
        for what in ("parts", "bytes"):
            response = app.test_client().post(
                path, base_url=ORIGIN, data=bodies[what], content_type="multipart/form-data; boundary=x"
            )
            assert response.status_code == 413, (path, what)


def test_abandoned_sign_ins_leave_nothing_after_two_hours(app: Flask, database: Database, world: World) -> None:
    """Each leaves a request and a note, of bounded size, which the worker drops when its time is over."""
    many = size(30, 2_000)
    for number in range(many):
        client = app.test_client()
        party = RelyingParty(app)
        if number % 2:
            client.get(party.url(), base_url=ORIGIN)
        else:
            response = client.post("/oauth2/authorize", base_url=ORIGIN, data=party.request())
            client.get(response.headers["Location"], base_url=ORIGIN)
    assert _rows(database, StoredAuthorizationRequest) == _rows(database, InteractionRecord) == many
    world.pass_time(minutes=121)
    worker.run_scheduled_jobs(database)
    assert _rows(database, StoredAuthorizationRequest) == _rows(database, InteractionRecord) == 0


def _rows(database: Database, table: type[Base]) -> int:
    with database.reader() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0
