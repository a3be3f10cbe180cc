"""A relying party for protocol tests: builds requests, redeems codes, checks tokens with nobody's help."""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from flask import Flask
from joserfc import jwt
from joserfc.jwk import KeySet

from support.browsing import ORIGIN, Browser, Page
from support.world import SECRET


def basic_auth(pair: str) -> dict[str, str]:
    """The header of ``client_secret_basic`` with *pair* as it stands."""
    return {"Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


def s256(verifier: str) -> str:
    """The S256 challenge of a verifier."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def answer_of(page: Page) -> dict[str, str]:
    """The parameters of an authorization response; there must be one of each."""
    assert page.location, f"no redirect, but {page.status}: {page.words()[:300]}"
    parameters = parse_qs(urlsplit(page.location).query, keep_blank_values=True)
    assert all(len(values) == 1 for values in parameters.values()), page.location
    return {name: values[0] for name, values in parameters.items()}


def posted_answer_of(page: Page, button_id: str = "form-post-submit") -> dict[str, str]:
    """The fields of an authorization response by ``form_post``; the page must do with and without JavaScript."""
    assert page.location is None, f"a redirect to {page.location}"
    assert (page.status, page.headers["Content-Type"]) == (200, "text/html; charset=utf-8"), page.words()[:300]
    assert page.headers["Cache-Control"] == "no-store"
    (form,) = page.tree.iter("form")
    assert (form.get("method"), form.get("enctype")) == ("post", None)
    fields = list(form.iter("input"))
    assert {field.get("type") for field in fields} == {"hidden"}
    assert len({field.get("name") for field in fields}) == len(fields)
    assert not {"name", "hidden", "disabled"} & set(page.find(button_id).attrib)
    return page.form(button_id)[1]


def posted_to(page: Page) -> str:
    """The address that an answer by ``form_post`` goes to."""
    (form,) = page.tree.iter("form")
    return str(form.get("action"))


@dataclass
class RelyingParty:
    """One client. ``request`` gives the parameters of a good request; change them at will."""

    app: Flask
    client_id: str = "e-license"
    secret: str = SECRET
    auth: str = "basic"
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    state: str = field(default_factory=lambda: secrets.token_urlsafe(16))

    @property
    def redirect_uri(self) -> str:
        """The registered address."""
        return f"https://{self.client_id}.example.test/callback"

    def request(self, **changes: str | None) -> dict[str, str]:
        """Parameters of an authorization request; ``None`` leaves one out."""
        parameters = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "scope": "openid profile email phone address entity",
            "state": self.state,
            "nonce": self.nonce,
            "code_challenge": s256(self.verifier),
            "code_challenge_method": "S256",
            **changes,
        }
        return {name: value for name, value in parameters.items() if value is not None}

    def url(self, **changes: str | None) -> str:
        """The address to send a browser to."""
        return f"/oauth2/authorize?{urlencode(self.request(**changes))}"

    def authorize(self, browser: Browser, **changes: str | None) -> Page:
        """Send *browser*; the page where it stops."""
        return browser.open(self.url(**changes))

    def code(self, browser: Browser, **changes: str | None) -> str:
        """The code that a signed-in browser brings back; state and issuer are checked."""
        page = self.authorize(browser, **changes)
        if page.has("consent-allow"):
            page = browser.press("consent-allow")
        answer = answer_of(page)
        assert "error" not in answer, answer
        assert answer["state"] == self.state
        assert answer["iss"] == ORIGIN
        return answer["code"]

    def token(self, code: str, /, headers: dict[str, str] | None = None, **changes: str | None) -> Any:
        """The token endpoint's answer to the code."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self.redirect_uri,
            "code_verifier": self.verifier,
        }
        return self.ask("/oauth2/token", headers, **{**form, **changes})

    def ask(self, path: str, headers: dict[str, str] | None = None, /, **fields: str | None) -> Any:
        """The answer to a form of *fields* that the client sends, authenticated as its entry says."""
        form = dict(fields)
        headers = dict(headers or {})
        if self.auth == "basic":
            pair = f"{self.client_id}:{self.secret}"
            headers = {**basic_auth(pair), **headers}
        else:
            form["client_id"] = self.client_id
            if self.auth == "post":
                form["client_secret"] = self.secret
        form.update(fields)
        data = {name: value for name, value in form.items() if value is not None}
        return self.app.test_client().post(path, base_url=ORIGIN, data=data, headers=headers)

    def refresh(self, refresh_token: str, /, **changes: str | None) -> Any:
        """The token endpoint's answer to a refresh token."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        return self.ask("/oauth2/token", **{**form, **changes})

    def own_token(self, **changes: str | None) -> Any:
        """The token endpoint's answer to a client that asks for itself."""
        return self.ask("/oauth2/token", **{"grant_type": "client_credentials", **changes})

    def exchange(self, subject_token: str, audience: str, /, **changes: str | None) -> Any:
        """The token endpoint's answer to an exchange (RFC 8693)."""
        form = {
            "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
            "subject_token": subject_token,
            "subject_token_type": "urn:ietf:params:oauth:token-type:access_token",
            "audience": audience,
        }
        return self.ask("/oauth2/token", **{**form, **changes})

    def introspect(self, token: str, **changes: str | None) -> Any:
        """What introspection tells the client of a token."""
        return self.ask("/oauth2/introspect", token=token, **changes).get_json()

    def tokens(self, browser: Browser, **changes: str | None) -> dict[str, Any]:
        """A whole code flow of a signed-in browser."""
        response = self.token(self.code(browser, **changes))
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.get_json()
        return answer

    def claims(self, token: str) -> dict[str, Any]:
        """The claims of a token, its signature checked with the published keys."""
        keys = KeySet.import_key_set(self.app.test_client().get("/oauth2/jwks", base_url=ORIGIN).get_json())
        return dict(jwt.decode(token, keys, algorithms=["RS256", "ES256", "PS256"]).claims)

    def userinfo(self, access_token: str) -> Any:
        """The answer of userinfo."""
        headers = {"Authorization": f"Bearer {access_token}"}
        return self.app.test_client().get("/oauth2/userinfo", base_url=ORIGIN, headers=headers)
