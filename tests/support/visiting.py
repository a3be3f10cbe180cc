"""Somebody who visits the served provider over real HTTP, and the system that sends them there."""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlencode, urljoin

import httpx2
from joserfc import jwt
from joserfc.jwk import KeySet

from support.browsing import Page
from support.relying_party import answer_of, s256
from support.serving_process import Provider
from support.world import PASSWORD, SECRET, User


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

    def sign_in(self, user: User, password: str = PASSWORD, follow: bool = True) -> Page:
        """Fill in the sign-in page; opens it first unless it is shown."""
        if not hasattr(self, "page") or not self.page.has("login-submit"):
            self.open("/login")
        return self.press("login-submit", follow, username=user.user_name, password=password)

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
