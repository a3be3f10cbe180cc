"""The relying party's side of OpenID Connect: the protocol half of the worked example.

Authorization code flow with PKCE, validation of ID tokens and logout tokens, with Authlib's client and joserfc; it uses
nothing of the provider's own code.
"""

from __future__ import annotations

import json
import os
import secrets
import ssl
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from authlib.oidc.core.util import create_half_hash
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import GuestProtocol, KeySet
from joserfc.jwt import ClaimsOption, JWTClaimsRegistry

#: Never let a token's header choose: "none", or HS256 with the public key as its secret, are the classic attacks.
ALGORITHMS = ("RS256", "ES256")
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"
LEEWAY, TIMEOUT = 30, 5.0  # seconds: tolerated clock skew; timeout of calls
KEYS_MIN_AGE, KEYS_MAX_AGE = 10, 3600  # seconds between two fetches of the keys: at least, and at most
LOGIN_LIFETIME = 8 * 3600  # seconds
ASK_AGAIN = 60  # seconds before userinfo is called again, since a logout token may be late
BANGKOK = timezone(timedelta(hours=7))
COLORS = ("#123c7c", "#0b6b3a", "#6b2c86", "#8a3b12", "#0a6470", "#8c1d4f", "#5b5310")


class ResponseRefused(Exception):
    """A response of the provider is refused. ``code`` selects the message on the page; ``detail`` is for the log."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


@dataclass(frozen=True)
class SystemConfig:
    """The configuration of one client. ``issuer`` is compared byte for byte, so it has no slash at the end."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    url: str
    port: int
    name: str
    color: str = "#123c7c"
    scope: str = "openid profile email phone address entity"
    clock_offset_file: Path | None = None
    applications: str = ""

    def now(self) -> float:
        """Seconds since 1970. The demonstration moves its clock by the seconds in a file; yours is ``time.time()``."""
        try:
            return time.time() + float(self.clock_offset_file.read_text() if self.clock_offset_file else 0)
        except (OSError, ValueError):
            return time.time()


def load(file: Path) -> list[SystemConfig]:
    """The clients in a configuration file."""
    content = json.loads(file.read_text(encoding="utf-8"))
    offset = os.environ.get("IDP_CLOCK_OFFSET_FILE")
    common = {"issuer": content["issuer"], "clock_offset_file": Path(offset) if offset else None}
    return [
        SystemConfig(**{"color": COLORS[number % len(COLORS)], **common, **system})
        for number, system in enumerate(content["systems"])
    ]


@dataclass(frozen=True)
class Attempt:
    """A pending authentication request. ``nonce`` binds the ID token to it, ``verifier`` the code (PKCE, RFC 7636).

    ``silent``: with ``prompt=none``. ``filing``: an application to file if the acting context is still the same: its
    ``sid``, and the product.
    """

    language: str
    silent: bool = False
    filing: tuple[str, str] | None = None
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))


@dataclass(frozen=True)
class ClientLogin:
    """An authenticated user and the acting context. ``userinfo["sub"]`` is the user, never the grantor."""

    claims: dict[str, Any]
    userinfo: dict[str, Any]
    id_token: str
    access_token: str = field(repr=False)
    expires_at: float
    signed_at: float = 0
    confirmed_at: float = 0
    """``signed_at``, ``confirmed_at``: seconds since 1970 of the last ID token, and of the last userinfo response."""

    @property
    def sid(self) -> str:
        """The id of the acting context: a new one after each switch, also back to the same grantor."""
        return str(self.claims["sid"])

    @property
    def applicant(self) -> dict[str, Any]:
        """The acting party: the grantor, or the user. File applications under this ``sub``."""
        return dict(self.userinfo.get("acting_for", self.userinfo))


class ProviderMetadata:
    """The provider: its metadata, fetched at the first use since it may start after the client, and its endpoints."""

    def __init__(self, config: SystemConfig) -> None:
        self._config = config
        self._metadata: dict[str, Any] = {}
        self._keys, self._keys_at, self._lock = KeySet([]), float("-inf"), threading.Lock()

    def metadata(self) -> dict[str, Any]:
        """The discovery document; its issuer must be ours (Discovery 1.0 section 4.3)."""
        if not self._metadata:
            document = self._fetch(f"{self._config.issuer}/.well-known/openid-configuration")
            if document.get("issuer") != self._config.issuer:
                raise ResponseRefused("unavailable", "discovery names another issuer")
            self._metadata = document
        return self._metadata

    def authorization_url(self, state: str, attempt: Attempt, **more: str) -> str:
        """The authentication request as a URL: authorization code flow with PKCE S256. *more*: further parameters."""
        endpoint, more = self.metadata()["authorization_endpoint"], {"ui_locales": attempt.language, **more}
        with self._client() as client:
            url = client.create_authorization_url(endpoint, state, attempt.verifier, nonce=attempt.nonce, **more)
            return str(url[0])

    def redeem(self, code: str, attempt: Attempt) -> ClientLogin:
        """Exchange the code, validate the ID token, call userinfo. Raises ``ResponseRefused`` if anything fails."""
        metadata = self.metadata()
        try:
            with self._client() as client:
                tokens = client.fetch_token(metadata["token_endpoint"], code=code, code_verifier=attempt.verifier)
                claims = self.id_token(tokens["id_token"], tokens["access_token"], attempt.nonce)
                userinfo = client.get(metadata["userinfo_endpoint"]).raise_for_status().json()
            if _parties(userinfo) != _parties(claims):  # tokens may have been swapped (Core 5.3.4)
                raise ResponseRefused("sign_in_failed", "userinfo speaks of somebody else than the ID token")
            ends, now = self._login_ends(claims), self._config.now()
            return ClientLogin(claims, userinfo, tokens["id_token"], tokens["access_token"], ends, now, now)
        except (OAuthError, httpx2.HTTPError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise ResponseRefused("sign_in_failed", repr(error)) from error

    def refresh_userinfo(self, login: ClientLogin) -> ClientLogin | None:
        """*login* with present userinfo claims, or ``None`` if userinfo refuses the access token: when the delegation
        has ended (the logout token may still be on its way), or when the token has expired, so that a new sign-in
        helps. Call it before an important act, and before showing claims that are more than a minute old.
        """
        bearer = {"Authorization": f"Bearer {login.access_token}"}
        try:
            with httpx2.Client(**_http()) as client:
                answer = client.get(self.metadata()["userinfo_endpoint"], headers=bearer)
            if answer.status_code == 401:
                return None
            userinfo = answer.raise_for_status().json()
            if _parties(userinfo) != _parties(login.claims):
                return None
            return replace(login, userinfo=userinfo, confirmed_at=self._config.now())
        except (httpx2.HTTPError, LookupError, TypeError, ValueError) as error:
            raise ResponseRefused("unavailable", repr(error)) from error

    def id_token(self, token: str, access_token: str, nonce: str) -> dict[str, Any]:
        """The claims of an ID token (Core 3.1.3.7), validated: for us, with this *nonce*, for this *access_token*."""
        half = create_half_hash(access_token, "RS256").decode()  # both algorithms hash with SHA-256
        essential = ClaimsOption(essential=True)
        same_nonce, same_hash = ClaimsOption(essential=True, value=nonce), ClaimsOption(essential=True, value=half)
        claims = self._verify(token, "JWT", sub=essential, sid=essential, nonce=same_nonce, at_hash=same_hash)
        if "acting_for" in claims and not self._covers(claims["acting_for"]):
            raise ResponseRefused("sign_in_failed", "the power of attorney does not cover this system")
        return claims

    def _covers(self, acting_for: dict[str, Any]) -> bool:
        """Whether a delegation covers this client; one for all clients lists none of them."""
        return bool(acting_for["scope"] == "all" or self._config.client_id in acting_for["systems"])

    def logout_token(self, token: str) -> dict[str, Any]:
        """The claims of a logout token (Back-Channel Logout 1.0 section 2.6). Raises ``ResponseRefused``."""
        claims = self._verify(token, "logout+jwt", jti=ClaimsOption(essential=True))
        events = claims.get("events")
        if not isinstance(events, dict) or not isinstance(events.get(LOGOUT_EVENT), dict):
            raise ResponseRefused("invalid_request", "not a logout event")
        subjects = [claims[name] for name in ("sid", "sub") if name in claims]
        if "nonce" in claims or not subjects or not all(isinstance(name, str) for name in subjects):
            raise ResponseRefused("invalid_request", "it has a nonce as ID tokens do, or names nobody")
        return claims

    def _verify(self, token: str, typ: str, **options: ClaimsOption) -> dict[str, Any]:
        """The claims of a token of the provider for us, validated: signature, *typ*, ``iss``, ``aud``, times and the
        claims in *options*. ``typ`` keeps ID tokens and logout tokens apart.
        """
        essential, issuer = ClaimsOption(essential=True), ClaimsOption(essential=True, value=self._config.issuer)
        options |= {"iss": issuer, "aud": essential, "exp": essential, "iat": essential}
        try:
            token_content = jwt.decode(token, self._key_set, algorithms=ALGORITHMS)
            JWTClaimsRegistry(int(self._config.now()), LEEWAY, **options).validate(token_content.claims)
        except (JoseError, LookupError, TypeError, ValueError) as error:
            raise ResponseRefused("invalid_request", repr(error)) from error
        ours = (self._config.client_id, [self._config.client_id])  # nor for others besides us
        if token_content.header.get("typ", "JWT") != typ or token_content.claims["aud"] not in ours:
            raise ResponseRefused("invalid_request", "meant for another use or another system")
        return token_content.claims

    def _key_set(self, token: GuestProtocol) -> KeySet:
        """The provider's keys, fetched again for an unknown ``kid``, but not too often; joserfc selects by ``kid``."""
        kid = token.headers().get("kid")
        with self._lock:
            age = time.monotonic() - self._keys_at
            if age > KEYS_MAX_AGE or (age > KEYS_MIN_AGE and kid not in [key.kid for key in self._keys]):
                self._keys_at = time.monotonic()
                self._keys = KeySet.import_key_set({"keys": self._fetch(self.metadata()["jwks_uri"])["keys"]})
            if kid not in [key.kid for key in self._keys]:
                raise ResponseRefused("invalid_request", "unknown key")
            return self._keys

    def _login_ends(self, claims: dict[str, Any]) -> float:
        """When our session ends, at the latest with the delegation, since the logout token may get lost."""
        limit = self._config.now() + LOGIN_LIFETIME
        last_day = claims.get("acting_for", {}).get("validity", {}).get("end")
        if last_day is None:
            return limit
        midnight = datetime.combine(date.fromisoformat(last_day), datetime.min.time(), BANGKOK)
        return min(limit, (midnight + timedelta(days=1)).timestamp())

    def _client(self) -> OAuth2Client:
        """A new client for each use, since it stores tokens; without leeway, since tokens may be very short-lived."""
        return OAuth2Client(
            self._config.client_id,
            self._config.client_secret,
            token_endpoint_auth_method="client_secret_basic",
            code_challenge_method="S256",
            scope=self._config.scope,
            redirect_uri=self._config.redirect_uri,
            leeway=0,
            **_http(),
        )

    def _fetch(self, address: str) -> dict[str, Any]:
        try:
            with httpx2.Client(**_http()) as client:
                return dict(client.get(address).raise_for_status().json())
        except (httpx2.HTTPError, ValueError, TypeError) as error:
            raise ResponseRefused("unavailable", repr(error)) from error


@cache
def _http() -> dict[str, Any]:
    """The options of all HTTP clients: one TLS context, since building it takes time; no proxy, no redirects."""
    return {"timeout": TIMEOUT, "trust_env": False, "verify": ssl.create_default_context()}


def _parties(claims: Mapping[str, Any]) -> tuple[Any, ...]:
    """The ids of the user, of the acting party and of the delegation."""
    acting_for = claims.get("acting_for", {})
    return claims["sub"], acting_for.get("sub"), acting_for.get("delegation_id")
