"""What operators' browsers and systems do, one unit of work a call, each answer checked."""

from __future__ import annotations

import base64
import hashlib
import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import parse_qs, urlencode, urlsplit

from bench.installation import OWN_NAME_CLIENT, SECRET, redirect_uri
from bench.load import Script
from bench.people import PASSWORD
from bench.wire import Answer, Request, Wrong, get, post

_TOKEN = re.compile(rb'name="csrf_token"[^>]* value="([^"]+)"')
_SCOPE = "openid profile email phone address entity"
_numbers = itertools.count(1)


class Provider(Protocol):
    """Whoever is asked."""

    @property
    def host(self) -> str:
        """What browsers send as ``Host``."""


@dataclass
class Visitor:
    """One operator's browser, behind a proxy that tells its address."""

    provider: Provider
    user_name: str
    cookies: dict[str, str] = field(default_factory=dict)

    def get(self, step: str, path: str) -> Request:
        """A GET with its cookies."""
        return get(step, path, self.provider.host, **self._headers())

    def post(self, step: str, path: str, form: dict[str, str]) -> Request:
        """A POST with its cookies."""
        return post(step, path, self.provider.host, form, **self._headers())

    def keep_cookies(self, answer: Answer) -> None:
        """Take what the answer sets."""
        for line in answer.headers("set-cookie"):
            name, _, value = line.split(";", 1)[0].partition("=")
            self.cookies[name] = value

    def _headers(self) -> dict[str, str]:
        number = int(self.user_name)
        headers = {"X_Forwarded_For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return headers


def page(request: Request, *fragments: bytes) -> Script:
    """One request whose answer is 200 and has *fragments* in it."""
    answer = yield request
    answer.expect(200, *fragments)


def sign_in(visitor: Visitor) -> Script:
    """The sign-in page, then user name and password."""
    visitor.cookies.clear()
    answer = yield visitor.get("page", "/login")
    answer.expect(200)
    visitor.keep_cookies(answer)
    found = _TOKEN.search(answer.body)
    if found is None:
        raise Wrong("no form token on the sign-in page")
    form = {"csrf_token": found[1].decode(), "username": visitor.user_name, "password": PASSWORD}
    answer = yield visitor.post("password", "/login", form)
    answer.expect(303)
    visitor.keep_cookies(answer)
    if "idp-login" not in visitor.cookies:
        raise Wrong("no login in the browser")


def sign_in_one_after_the_other(provider: Provider, user_names: Iterator[str]) -> Script:
    """A sign-in of the next operator, in a new browser."""
    return sign_in(Visitor(provider, next(user_names)))


def home(visitor: Visitor) -> Script:
    """The home page of a signed-in operator."""
    return page(visitor.get("home", "/"), b'id="in-whose-name"', b"system-7")


def code_flow(visitor: Visitor, client_id: str, algorithm: str) -> Script:
    """Authorize, token and userinfo for a signed-in operator, with PKCE, state and nonce anew each time."""
    address, verifier = authorization(client_id)
    answer = yield visitor.get("authorize", address)
    answer.expect(303)
    back = parse_qs(urlsplit(answer.headers("location")[0]).query)
    if back.get("state") != [verifier] or "code" not in back:
        raise Wrong(f"no code: {back}")
    answer = yield token_request(visitor.provider, client_id, back["code"][0], verifier)
    answer.expect(200, b'"id_token"')
    tokens = json.loads(answer.body)
    if _header(tokens["id_token"])["alg"] != algorithm:
        raise Wrong("the ID token is signed with another algorithm")
    answer = yield userinfo_request(visitor.provider, tokens["access_token"])
    answer.expect(200, visitor.user_name.encode())


def authorization(client_id: str, **more: str) -> tuple[str, str]:
    """The address of an authorization request and its verifier, which serves as state and nonce too."""
    verifier = f"verifier-of-the-flow-number-{next(_numbers):020d}"
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    parameters = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri(client_id),
        "scope": _SCOPE,
        "state": verifier,
        "nonce": verifier,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        **more,
    }
    return f"/oauth2/authorize?{urlencode(parameters)}", verifier


def token_request(provider: Provider, client_id: str, code: str, verifier: str) -> Request:
    """The system's own request for tokens."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": redirect_uri(client_id),
        "code_verifier": verifier,
    }
    return as_system("token", "/oauth2/token", provider, form, client_id)


def as_system(step: str, path: str, provider: Provider, form: dict[str, str], client_id: str) -> Request:
    """A request in which a system proves itself."""
    pair = base64.b64encode(f"{client_id}:{SECRET}".encode()).decode()
    return post(step, path, provider.host, form, Authorization=f"Basic {pair}")


def refresh(provider: Provider, refresh_token: str) -> Request:
    """New tokens for an old one."""
    form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return as_system("refresh", "/oauth2/token", provider, form, OWN_NAME_CLIENT)


def client_credentials(provider: Provider) -> Request:
    """A token for the system itself."""
    return as_system("token", "/oauth2/token", provider, {"grant_type": "client_credentials"}, OWN_NAME_CLIENT)


def introspection(provider: Provider, access_token: str) -> Request:
    """Whether a token of the system's own is good."""
    return as_system("introspect", "/oauth2/introspect", provider, {"token": access_token}, OWN_NAME_CLIENT)


def userinfo_request(provider: Provider, access_token: str) -> Request:
    """The system asks who the operator is."""
    return get("userinfo", "/oauth2/userinfo", provider.host, Authorization=f"Bearer {access_token}")


def _header(token: str) -> dict[str, str]:
    encoded = token.split(".", 1)[0]
    header: dict[str, str] = json.loads(base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4)))
    return header


class Asked(Protocol):
    """Whatever answers requests one at a time, such as a ``Connection``."""

    def ask(self, request: Request) -> Answer:
        """The answer to *request*."""


def take(connection: Asked, script: Script) -> list[Answer]:
    """Go through a script at once; its answers. For what is prepared before a measurement."""
    answers: list[Answer] = []
    try:
        request = next(script)
        while True:
            answers.append(connection.ask(request))
            request = script.send(answers[-1])
    except StopIteration:
        return answers
