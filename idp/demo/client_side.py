"""The client's side of OpenID Connect: the provider as a system sees it. The worked example's half that checks.

Authorization code flow with PKCE, ID tokens and logout tokens, on Authlib's client side and joserfc; it uses nothing of
the provider's own code.
"""

from __future__ import annotations

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
LEEWAY, TIMEOUT = 30, 5.0  # seconds: clocks that differ; the provider's time to answer
KEYS_MIN_AGE, KEYS_MAX_AGE = 10, 3600  # seconds: how often an unknown key may make us ask; when we ask anyway
LOGIN_LIFETIME = 8 * 3600  # seconds
ASK_AGAIN = 60  # seconds that the provider's last word counts, since a notice of its change may be late
BANGKOK = timezone(timedelta(hours=7))


class ResponseRefused(Exception):
    """The request leads nowhere. ``code`` chooses what the person is told; ``detail`` is for the log alone."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


@dataclass(frozen=True)
class SystemConfig:
    """One registered client. ``issuer`` is compared byte for byte, so it has no slash at its end."""

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


@dataclass(frozen=True)
class Attempt:
    """A sign-in under way. ``nonce`` ties the ID token to it, ``verifier`` the code (PKCE, RFC 7636).

    ``silent``: the provider was asked to show nobody anything, only to say whether somebody is still signed in there.
    ``filing``: what is to be filed if it is still the same acting context: its ``sid``, and the product.
    """

    language: str
    silent: bool = False
    filing: tuple[str, str] | None = None
    nonce: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))


@dataclass(frozen=True)
class ClientLogin:
    """Who signed in, and for whom they act. ``userinfo["sub"]`` is who signed in, never the grantor."""

    claims: dict[str, Any]
    userinfo: dict[str, Any]
    id_token: str
    access_token: str = field(repr=False)
    expires_at: float
    signed_at: float = 0
    asked_at: float = 0
    """When the provider last confirmed it: by a sign-in, and by userinfo."""

    @property
    def sid(self) -> str:
        """The acting context: another one after each switch, also back to the same grantor."""
        return str(self.claims["sid"])

    @property
    def applicant(self) -> dict[str, Any]:
        """In whose name everything here is done: the grantor, or oneself. File applications under this ``sub``."""
        return dict(self.userinfo.get("acting_for", self.userinfo))


class ProviderMetadata:
    """The provider as this system sees it. Asked on first use, since it may start later than we do."""

    def __init__(self, config: SystemConfig) -> None:
        self._config = config
        self._metadata: dict[str, Any] = {}
        self._keys, self._keys_at, self._lock = KeySet([]), float("-inf"), threading.Lock()

    def metadata(self) -> dict[str, Any]:
        """The discovery document. One that names another issuer is not believed (Discovery 1.0 section 4.3)."""
        if not self._metadata:
            found = self._fetch(f"{self._config.issuer}/.well-known/openid-configuration")
            if found.get("issuer") != self._config.issuer:
                raise ResponseRefused("unavailable", "discovery names another issuer")
            self._metadata = found
        return self._metadata

    def authorization_url(self, state: str, attempt: Attempt, **more: str) -> str:
        """Where the browser goes to sign in: authorization code flow with PKCE S256."""
        endpoint, more = self.metadata()["authorization_endpoint"], {"ui_locales": attempt.language, **more}
        with self._client() as client:
            made = client.create_authorization_url(endpoint, state, attempt.verifier, nonce=attempt.nonce, **more)
            return str(made[0])

    def redeem(self, code: str, attempt: Attempt) -> ClientLogin:
        """Exchange the code, check the ID token, ask userinfo. Raises ``ResponseRefused`` whatever is wrong."""
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

    def asked_again(self, login: ClientLogin) -> ClientLogin | None:
        """The login with what userinfo says now, or ``None``: userinfo refuses from the moment a power of attorney has
        ended, while the notice of it may still be on its way. It refuses a token that is too old as well: a new sign-in
        helps then. Ask before an act that counts, and before showing what was told more than a minute ago.
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
            return replace(login, userinfo=userinfo, asked_at=self._config.now())
        except (httpx2.HTTPError, LookupError, TypeError, ValueError) as error:
            raise ResponseRefused("unavailable", repr(error)) from error

    def id_token(self, token: str, access_token: str, nonce: str) -> dict[str, Any]:
        """The claims of an ID token (Core 3.1.3.7): ours, of this attempt, and made together with this access token."""
        half = create_half_hash(access_token, "RS256").decode()  # both algorithms hash with SHA-256
        needed = ClaimsOption(essential=True)
        same_nonce, same_hash = ClaimsOption(essential=True, value=nonce), ClaimsOption(essential=True, value=half)
        claims = self._verify(token, "JWT", sub=needed, sid=needed, nonce=same_nonce, at_hash=same_hash)
        if "acting_for" in claims and not self._covered(claims["acting_for"]):
            raise ResponseRefused("sign_in_failed", "the power of attorney does not cover this system")
        return claims

    def _covered(self, acting_for: dict[str, Any]) -> bool:
        """Whether a power of attorney is for this system; one for all systems lists none of them."""
        return bool(acting_for["scope"] == "all" or self._config.client_id in acting_for["systems"])

    def logout_token(self, token: str) -> dict[str, Any]:
        """The claims of a logout token (Back-Channel Logout 1.0 section 2.6). Raises ``ResponseRefused``."""
        claims = self._verify(token, "logout+jwt", jti=ClaimsOption(essential=True))
        events = claims.get("events")
        if not isinstance(events, dict) or not isinstance(events.get(LOGOUT_EVENT), dict):
            raise ResponseRefused("invalid_request", "not a logout event")
        named = [claims[name] for name in ("sid", "sub") if name in claims]
        if "nonce" in claims or not named or not all(isinstance(name, str) for name in named):
            raise ResponseRefused("invalid_request", "it has a nonce as ID tokens do, or names nobody")
        return claims

    def _verify(self, token: str, typ: str, **expected: ClaimsOption) -> dict[str, Any]:
        """What the provider signed for us, as *typ* (a logout token is no ID token, nor the reverse), and in time."""
        needed, issuer = ClaimsOption(essential=True), ClaimsOption(essential=True, value=self._config.issuer)
        expected |= {"iss": issuer, "aud": needed, "exp": needed, "iat": needed}
        try:
            decoded = jwt.decode(token, self._key_set, algorithms=ALGORITHMS)
            JWTClaimsRegistry(int(self._config.now()), LEEWAY, **expected).validate(decoded.claims)
        except (JoseError, LookupError, TypeError, ValueError) as error:
            raise ResponseRefused("invalid_request", repr(error)) from error
        ours = (self._config.client_id, [self._config.client_id])  # nor for others besides us
        if decoded.header.get("typ", "JWT") != typ or decoded.claims["aud"] not in ours:
            raise ResponseRefused("invalid_request", "meant for another use or another system")
        return decoded.claims

    def _key_set(self, token: GuestProtocol) -> KeySet:
        """The provider's keys; joserfc takes that of the token's ``kid``. An unknown one may be new: ask, not often."""
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
        """When our own login ends, at the latest with the power of attorney: a lost notice must not extend a right."""
        limit = self._config.now() + LOGIN_LIFETIME
        last_day = claims.get("acting_for", {}).get("validity", {}).get("end")
        if last_day is None:
            return limit
        midnight = datetime.combine(date.fromisoformat(last_day), datetime.min.time(), BANGKOK)
        return min(limit, (midnight + timedelta(days=1)).timestamp())

    def _client(self) -> OAuth2Client:
        """A new one for each use: it holds the tokens. Without leeway, since a token may live less than a minute."""
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
    """One TLS context for all clients: making one takes a tenth of a second. No proxy; redirects are not followed."""
    return {"timeout": TIMEOUT, "trust_env": False, "verify": ssl.create_default_context()}


def _parties(claims: Mapping[str, Any]) -> tuple[Any, ...]:
    """Who signed in, for whom they act, by which power of attorney."""
    acting_for = claims.get("acting_for", {})
    return claims["sub"], acting_for.get("sub"), acting_for.get("delegation_id")
