"""Client authentication by a signed assertion, ``private_key_jwt`` (RFC 7523, sections 2.2 and 3; Core 9).

An assertion can be used once. It is validated before anything is written; its ``jti`` is stored at the end of the
request's writing transaction, whatever the result. Of concurrent requests with the same assertion all but one are
therefore rolled back (by ``Replayed``), and none waits for a lock while tokens are signed.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from joserfc import jws
from joserfc.errors import JoseError
from sqlalchemy.orm import Session

from idp import db, strict_json
from idp.clients import Client, Clients
from idp.crypto import digest
from idp.db import insert
from idp.errors import Refusal
from idp.models import ClientAssertion
from idp.oidc.client_auth.keys import ClientKey, ClientKeys, NoKey

ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
ALGORITHMS = ("RS256", "PS256", "ES256")

#: Longer assertions are refused before anything is decoded, in characters.
MAX_LENGTH = 16_384
MAX_JTI_LENGTH = 256
#: How long a used ``jti`` is stored beyond its expiry, as the clocks of several machines differ.
KEEP = timedelta(minutes=1)

#: Path of the token endpoint, which OpenID Connect Core 9 names as the audience and most libraries send.
TOKEN_ENDPOINT = "/oauth2/token"

#: Accepted ``typ``: an access token, a logout token or a DPoP proof is no assertion (RFC 8725 section 3.11).
_TYPES = ("jwt", "client-authentication+jwt")
#: Header members that change how the JWS is processed or supply its key (RFC 7515 section 4.1; RFC 7797).
_FORBIDDEN = ("crit", "b64", "jwk", "jku", "x5u")


class BadAssertion(Exception):
    """The assertion is invalid. *problem*: for the log, not for the response. *client*: the issuer, if registered."""

    def __init__(self, problem: str, client: Client | None = None) -> None:
        super().__init__(problem)
        self.client = client


class Replayed(Refusal):
    """The assertion was used before. Raised at the end of a request, which is then rolled back."""

    status = 401

    def __init__(self, client: Client) -> None:
        super().__init__("an assertion was used again")
        self.client = client


@dataclass(frozen=True)
class _Policy:
    """Requirements on assertions. ``lifetime``: how far ahead ``exp`` may be. ``tolerance``: accepted clock skew.
    ``endpoint_as_audience``: whether an endpoint is accepted as audience, beside the issuer.
    """

    lifetime: timedelta
    tolerance: timedelta
    endpoint_as_audience: bool


#: For common libraries: Core 9 names the token endpoint, a lifetime of one hour is usual, and clocks are seconds apart.
_USUAL = _Policy(timedelta(hours=1), timedelta(seconds=30), endpoint_as_audience=True)
#: FAPI 2.0 Security Profile, section 5.3.2.1.
_FAPI = _Policy(timedelta(minutes=5), timedelta(seconds=10), endpoint_as_audience=False)


@dataclass(frozen=True)
class Assertion:
    """A valid assertion, not marked as used yet. ``expires_at``: until when it would be accepted, UTC."""

    client: Client
    jti_hash: str
    expires_at: datetime

    def take(self, session: Session) -> None:
        """Mark it as used, in the transaction of *session*. Raises ``Replayed`` if it was used before."""
        row = insert(session, ClientAssertion).values(
            client_id=self.client.client_id, jti_hash=self.jti_hash, expires_at=self.expires_at
        )
        result = session.execute(row.on_conflict_do_nothing().returning(ClientAssertion.jti_hash))
        if result.first() is None:
            raise Replayed(self.client)


class _Registry(jws.JWSRegistry):
    """joserfc's, with longer limits: some clients send a certificate chain in the header, which is ignored."""

    max_header_length = MAX_LENGTH
    max_signature_length = MAX_LENGTH


def check(
    text: str,
    client_id: str | None,
    clients: Clients,
    keys: ClientKeys,
    issuer: str,
    now: datetime,
    endpoint: str | None = None,
) -> Assertion:
    """Validate the assertion *text*, a JWT, at *now* (UTC; RFC 7523 section 3).

    *client_id*: the request's parameter, ``None`` if absent. *endpoint*: the URL of the request. *issuer*: of this
    provider. May wait for the client's keys. Raises ``BadAssertion``.
    """
    header, claims = _read(text)
    client = _claimant(claims, client_id, clients)
    policy = _FAPI if client.profile == "fapi2" else _USUAL
    try:
        alg = _algorithm(header, client)
        _check_audience(claims.get("aud"), issuer, endpoint, policy)
        assertion = Assertion(client, _jti_hash(claims), _expiry(claims, now, policy))
        _check_signature(text, keys.find(client, header.get("kid"), alg), alg)
    except (BadAssertion, NoKey) as error:
        raise BadAssertion(str(error), client) from error
    return assertion


def _check_audience(audience: object, issuer: str, endpoint: str | None, policy: _Policy) -> None:
    """The audience must be a single string: with a list, another recipient could replay the assertion here."""
    if isinstance(audience, list):
        raise BadAssertion("aud is a list; it has to be a single text")
    if audience == issuer:
        return
    if not policy.endpoint_as_audience:
        raise BadAssertion("aud is not the issuer")
    if not isinstance(audience, str) or audience not in (f"{issuer}{TOKEN_ENDPOINT}", endpoint):
        raise BadAssertion("aud is not the issuer, the token endpoint or the endpoint that is called")


def _algorithm(header: dict[str, Any], client: Client) -> str:
    """The algorithm in the header, which must be one that the client's entry allows (RFC 8725 section 3.1)."""
    alg, registered_alg = header.get("alg"), client.token_endpoint_auth_signing_alg
    if alg not in ALGORITHMS or registered_alg not in (None, alg):
        raise BadAssertion(f"the algorithm is not {registered_alg or 'one of ' + ', '.join(ALGORITHMS)}")
    return str(alg)


def _check_signature(text: str, key: ClientKey, alg: str) -> None:
    try:
        jws.deserialize_compact(text, key.key, registry=_Registry(algorithms=[alg], strict_check_header=False))
    except (JoseError, ValueError) as error:
        raise BadAssertion("the signature does not hold") from error


def _read(text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims, decoded but not verified."""
    if len(text) > MAX_LENGTH:
        raise BadAssertion("it is too long")
    parts = text.split(".")
    if len(parts) != 3:
        raise BadAssertion("it is not a signed JWT in compact form")
    header, claims = _object(parts[0]), _object(parts[1])
    if forbidden := next((member for member in _FORBIDDEN if member in header), None):
        raise BadAssertion(f"its header has the member {forbidden}")
    if str(header.get("typ", _TYPES[0])).lower() not in _TYPES:
        raise BadAssertion("its typ is another kind of token's")
    if not isinstance(header.get("kid", ""), str):
        raise BadAssertion("its kid is not a text")
    return header, claims


def _object(encoded: str) -> dict[str, Any]:
    """The JSON object in one base64url-encoded part of a JWT."""
    try:
        raw = base64.b64decode(encoded + "=" * (-len(encoded) % 4), altchars=b"-_", validate=True)
        value = strict_json.loads(raw)
    except ValueError:
        raise BadAssertion("it is not a JWT") from None
    if not isinstance(value, dict):
        raise BadAssertion("it is not a JWT")
    return value


def _claimant(claims: dict[str, Any], client_id: str | None, clients: Clients) -> Client:
    """The client named by ``iss``, ``sub`` and, if present, the parameter ``client_id``, which must all be equal."""
    subject = claims.get("sub")
    if not isinstance(subject, str) or claims.get("iss") != subject:
        raise BadAssertion("iss and sub are not both the client_id")
    if client_id not in (None, subject):
        raise BadAssertion("the parameter client_id names another client")
    client = clients.get(subject)
    if client is None or client.token_endpoint_auth_method != "private_key_jwt":
        raise BadAssertion("no client of that id has the method private_key_jwt")
    return client


def _expiry(claims: dict[str, Any], now: datetime, policy: _Policy) -> datetime:
    """The moment (UTC) from which the assertion is refused. Raises ``BadAssertion`` if it is not valid at *now*."""
    at, tolerance = now.timestamp(), policy.tolerance.total_seconds()
    expires = _moment(claims, "exp")
    if expires is None or expires + tolerance <= at:
        raise BadAssertion("exp is missing or past")
    if expires > at + policy.lifetime.total_seconds() + tolerance:
        raise BadAssertion(f"exp is more than {policy.lifetime // timedelta(minutes=1)} minutes ahead")
    for name in ("nbf", "iat"):
        if (_moment(claims, name) or 0) > at + tolerance:
            raise BadAssertion(f"{name} is ahead")
    return datetime.fromtimestamp(expires, UTC) + policy.tolerance


def _moment(claims: dict[str, Any], name: str) -> float | None:
    """A NumericDate (RFC 7519 section 2) in seconds; ``None`` if the claim is absent."""
    value = claims.get(name)
    if value is None and name not in claims:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**40:
        raise BadAssertion(f"{name} is not a time")
    return value


def _jti_hash(claims: dict[str, Any]) -> str:
    jti = claims.get("jti")
    if not isinstance(jti, str) or not 1 <= len(jti) <= MAX_JTI_LENGTH:
        raise BadAssertion(f"jti is not a text of 1 to {MAX_JTI_LENGTH} characters")
    return digest(jti)


def sweep(session: Session, at: datetime) -> int:
    """Delete a batch of used assertions that had expired ``KEEP`` before *at*. Returns how many."""
    return db.sweep(session, ClientAssertion, ClientAssertion.expires_at <= at - KEEP)
