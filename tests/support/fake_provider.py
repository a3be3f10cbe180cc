"""A small real provider on loopback that says what a test wants, and a browser on a system of the demonstration."""

from __future__ import annotations

import base64
import hashlib
import secrets
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree.ElementTree import Element

import html5lib  # type: ignore[import-untyped]
import httpx2
from flask import Flask, request
from flask.testing import FlaskClient
from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey
from werkzeug.serving import make_server
from werkzeug.test import TestResponse

from idp.demo.client_side import SystemConfig
from idp.demo.relying_party import create_relying_party
from support import compile_cache

EVENT = "http://schemas.openid.net/event/backchannel-logout"
SECRET = "s3cret_of-the-system"
OPERATOR = {
    "sub": "operator-1",
    "name": "นางสาวผู้รับมอบ ตัวอย่าง",
    "entity_type": "natural_person",
    "tax_id": "1100200300401",
    "birthdate": "1990-02-05",
    "email": "agent@example.com",
    "phone_number": "+66812345678",
}
GRANTOR = {
    "name": "บริษัท ตัวอย่างการผลิต จำกัด",
    "registered_name": "บริษัท ตัวอย่างการผลิต จำกัด",
    "entity_type": "juristic_person",
    "tax_id": "0105500000019",
    "registration_date": "2000-11-30",
    "email": "office@example.com",
    "telephone": "021234567",
    "address": {"formatted": "75/42 ถนนพระรามที่ 6\nราชเทวี\nกรุงเทพมหานคร\n10400"},
}


def acting_for(issuer: str, **different: Any) -> dict[str, Any]:
    """The claim; ``None`` leaves a member out."""
    claim = {
        "iss": issuer,
        "sub": "grantor-1",
        "sub_type": "juristic_person",
        "delegation_id": "dlg_1",
        "scope": "selected",
        "systems": ["e-license", "qr-code"],
        "validity": {"start": "2026-11-01", "end": "2099-12-31"},
        **different,
    }
    return {name: value for name, value in claim.items() if value is not None}


class FakeProvider:
    """Discovery, keys, token endpoint and userinfo over real HTTP; what it says is set by each test."""

    def __init__(self, port: int = 0) -> None:
        self.rsa = RSAKey.generate_key(2048, {"kid": "rsa"})
        self.ec = ECKey.generate_key("P-256", {"kid": "ec"})
        self.keys: list[RSAKey | ECKey] = [self.rsa, self.ec]
        self.requests: list[str] = []
        self._server = make_server("127.0.0.1", port, self._app(), threaded=True)
        self.issuer = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        self.reset()

    def reset(self) -> None:
        self.keys = [self.rsa, self.ec]
        self.codes: dict[str, dict[str, str]] = {}
        self.requests.clear()
        self.alive: set[str] = set()
        self.sid = secrets.token_hex(4)
        self.acting: dict[str, Any] | None = None
        self.userinfo: dict[str, Any] = dict(OPERATOR)
        self.change: Callable[[dict[str, Any]], Any] = dict
        self.sign: Callable[[dict[str, Any]], str] = self.signed

    def act(self, **different: Any) -> None:
        self.acting = acting_for(self.issuer, **different)
        self.userinfo = {**OPERATOR, "acting_for": {**self.acting, **GRANTOR}}

    def speak_of(self, sub: str, person: dict[str, Any], grantor_sub: str = "") -> None:
        """Let *person* be who signs in next, for a grantor if one is named."""
        self.acting = acting_for(self.issuer, sub=grantor_sub) if grantor_sub else None
        self.userinfo = {**person, "sub": sub}
        if self.acting:
            self.userinfo["acting_for"] = {**self.acting, **GRANTOR}
        self.change = lambda claims: claims.update(sub=sub)
        self.sid = secrets.token_hex(4)

    def signed(self, claims: dict[str, Any], alg: str = "RS256", typ: str = "JWT", **header: str) -> str:
        key = self.ec if alg == "ES256" else self.rsa
        return jwt.encode({"alg": alg, "kid": str(key.kid), "typ": typ, **header}, claims, key, algorithms=[alg])

    def authorize(self, location: str) -> tuple[str, str]:
        """What signing in at *location* sends back: code and state."""
        assert location.startswith(f"{self.issuer}/oauth2/authorize?")
        parameters = {name: values[0] for name, values in parse_qs(urlsplit(location).query).items()}
        code = secrets.token_urlsafe(8)
        self.codes[code] = parameters
        return code, parameters["state"]

    def logout_token(self, typ: str = "logout+jwt", alg: str = "ES256", **different: Any) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": "e-license", "sub": "operator-1", "sid": self.sid, "iat": now}
        claims |= {"exp": now + 120, "jti": secrets.token_hex(8), "events": {EVENT: {}}, **different}
        return self.signed({name: value for name, value in claims.items() if value is not None}, alg, typ)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _app(self) -> Flask:
        app = Flask("fake_provider")
        app.before_request(lambda: self.requests.append(request.path))
        app.add_url_rule("/.well-known/openid-configuration", "discovery", self._metadata)
        app.add_url_rule("/oauth2/jwks", "jwks", lambda: {"keys": [public(key) for key in self.keys]})
        app.add_url_rule("/oauth2/token", "token", self._token, methods=["POST"])
        app.add_url_rule("/oauth2/userinfo", "userinfo", self._userinfo)
        return app

    def _metadata(self) -> dict[str, str]:
        places = {"authorization": "authorize", "token": "token", "userinfo": "userinfo"}
        return {
            "issuer": self.issuer,
            "jwks_uri": f"{self.issuer}/oauth2/jwks",
            "end_session_endpoint": f"{self.issuer}/logout",
            **{f"{name}_endpoint": f"{self.issuer}/oauth2/{path}" for name, path in places.items()},
        }

    def _token(self) -> tuple[dict[str, Any], int]:
        parameters = self.codes.pop(request.form["code"], None)
        credentials = request.authorization
        if credentials is None or (credentials.username, credentials.password) != ("e-license", SECRET):
            return {"error": "invalid_client"}, 401
        if parameters is None or parameters["redirect_uri"] != request.form["redirect_uri"]:
            return {"error": "invalid_grant"}, 400
        if parameters["code_challenge"] != half_or_whole(request.form["code_verifier"], 32):
            return {"error": "invalid_grant"}, 400
        token = secrets.token_urlsafe(16)
        self.alive.add(token)
        answer = {"access_token": token, "token_type": "Bearer", "expires_in": 20}
        return {**answer, "id_token": self.sign(self._claims(parameters, token))}, 200

    def _claims(self, parameters: dict[str, str], token: str) -> dict[str, Any]:
        now = int(time.time())
        claims = {"iss": self.issuer, "sub": "operator-1", "aud": "e-license", "iat": now, "exp": now + 600}
        claims |= {"auth_time": now, "acr": "urn:idp:acr:password", "amr": ["pwd"], "sid": self.sid}
        claims |= {"nonce": parameters["nonce"], "at_hash": half_or_whole(token, 16)}
        claims |= {"acting_for": self.acting} if self.acting else {}
        self.change(claims)
        return claims

    def _userinfo(self) -> tuple[dict[str, Any], int]:
        credentials = request.authorization
        return (self.userinfo, 200) if credentials and credentials.token in self.alive else ({}, 401)


def public(key: RSAKey | ECKey) -> dict[str, Any]:
    alg = "RS256" if isinstance(key, RSAKey) else "ES256"
    return {**key.as_dict(private=False), "alg": alg, "use": "sig"}


def half_or_whole(text: str, size: int) -> str:
    """The first *size* bytes of the SHA-256 of *text*: ``at_hash`` takes half, ``code_challenge`` all of it."""
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()[:size]).decode().rstrip("=")


class Browser:
    """A browser on e-License."""

    def __init__(self, app: Flask, provider: FakeProvider) -> None:
        self.client: FlaskClient = app.test_client()
        self.provider = provider

    def get(self, path: str) -> TestResponse:
        answer = self.client.get(path)
        if answer.mimetype == "text/html" and answer.status_code not in (302, 303):
            parsed(answer.text)
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        return answer

    def callback(self, **parameters: str) -> TestResponse:
        return self.get("/callback?" + str(httpx2.QueryParams(parameters)))

    def answered(self, start: str = "/") -> TestResponse:
        """Start, sign in at the provider, come back."""
        code, state = self.provider.authorize(self.get(start).headers["Location"])
        return self.callback(code=code, state=state, iss=self.provider.issuer)

    def signed_in(self, start: str = "/") -> TestResponse:
        """The same, and the page that the system then leads to."""
        answer = self.answered(start)
        assert answer.status_code == 302, answer.text
        target = urlsplit(answer.headers["Location"])
        return self.get(f"{target.path}?{target.query}")

    def asked_silently(self) -> str:
        """Open the system; it must ask the provider without a page. The state of that attempt."""
        parameters = parse_qs(urlsplit(self.get("/").headers["Location"]).query)
        assert parameters["prompt"] == ["none"]
        return parameters["state"][0]

    def cookie(self) -> str:
        cookie = self.client.get_cookie("e-license-demo")
        return cookie.value if cookie else ""

    def apply(self, product: str, **fields: str) -> TestResponse:
        """Fill in the form of the home page, which is fetched for it, and send it."""
        page = self.get("/")
        inputs = [each for each in parsed(page.text).iter("input") if each.get("name") == "form_token"]
        return self.client.post(
            "/applications", data={"form_token": inputs[0].get("value"), "product": product, **fields}
        )

    def notify(self, token: str) -> TestResponse:
        """What the provider posts; it brings no cookie."""
        return self.client.application.test_client().post("/backchannel-logout", data={"logout_token": token})


@lru_cache
def parsed(html: str) -> Element:
    """The page as a browser has it. Raises ``ParseError`` for the smallest fault."""
    root: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(html)
    return root


def part(page: TestResponse, identity: str) -> str | None:
    """The text of the element with that id."""
    elements = [element for element in parsed(page.text).iter() if element.get("id") == identity]
    return " ".join(" ".join(elements[0].itertext()).split()) if elements else None


def config(issuer: str, **different: Any) -> SystemConfig:
    url = "http://localhost:8001/"
    values = {"client_id": "e-license", "client_secret": SECRET, "redirect_uri": f"{url}callback", "url": url}
    return SystemConfig(**{"issuer": issuer, **values, "port": 8001, "name": "e-License", **different})


def relying_party(config: SystemConfig) -> Flask:
    return compile_cache.share(create_relying_party(config))
