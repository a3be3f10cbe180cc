"""What the tokens and userinfo say: user, login and acting party become claims, by scope or by name.

What is not known is left out, never null (OpenID Connect Core 5.3.2; ``contract.md``).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from idp.clients import Client, Clients
from idp.delegation.acting import power_of
from idp.delegation.decide import PowerOfAttorney
from idp.models import Account, EntityType
from idp.sessions.standing import Standing

ACR_PASSWORD, ACR_TWO_FACTOR = "urn:idp:acr:password", "urn:idp:acr:two-factor"
#: Every ``acr`` that a login can have.
ACR_VALUES = (ACR_PASSWORD, ACR_TWO_FACTOR)

#: The claims about an account, by the scope that stands for them (OpenID Connect Core 5.4, and ``entity``).
BY_SCOPE = {
    "profile": ("name", "given_name", "family_name", "birthdate", "preferred_username", "locale", "updated_at"),
    "email": ("email", "email_verified"),
    "phone": ("phone_number", "phone_number_verified", "telephone"),
    "address": ("address",),
    "entity": ("entity_type", "tax_id", "branch", "registered_name", "registration_date", "verified"),
}
SCOPE_OF = {claim: scope for scope, claims in BY_SCOPE.items() for claim in claims}

#: For discovery: every claim that may appear.
SUPPORTED = (
    *("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "sid", "acting_for"),
    *SCOPE_OF,
)


def timestamp(moment: datetime) -> int:
    """Seconds since 1970, as a JSON number (RFC 7519 section 2, NumericDate)."""
    return int(moment.timestamp())


def authentication(standing: Standing) -> tuple[str, list[str]]:
    """``acr`` and ``amr`` of a login: which factors were given (RFC 8176)."""
    return ACR_TWO_FACTOR if standing.two_factor else ACR_PASSWORD, list(standing.login.amr)


def acting_for(standing: Standing, issuer: str, clients: Clients) -> dict[str, Any]:
    """``{"acting_for": …}`` when the context acts for another, else nothing at all."""
    power = power_of(standing)
    if power is None or standing.grantor is None:
        return {}
    return {"acting_for": {"iss": issuer, **_delegated(power, standing.grantor, clients)}}


def _delegated(power: PowerOfAttorney, grantor: Account, clients: Clients) -> dict[str, Any]:
    validity = {"start": power.start.isoformat()}
    if power.end is not None:
        validity["end"] = power.end.isoformat()
    return {
        "sub": grantor.id,
        "sub_type": grantor.entity_type.value,
        "delegation_id": power.id,
        "scope": power.scope.value,
        "systems": sorted(client.client_id for client in clients.delegable() if power.covers(client)),
        "validity": validity,
    }


def userinfo(standing: Standing, names: Collection[str], issuer: str, clients: Clients) -> dict[str, Any]:
    """The claims *names* of the operator, and the grantor's nested in ``acting_for``."""
    acting = acting_for(standing, issuer, clients)
    return {"sub": standing.account.id, **described(standing, names, acting)}


def described(standing: Standing, names: Collection[str], acting: dict[str, Any]) -> dict[str, Any]:
    """The claims *names* of the operator beside *acting* (what ``acting_for`` gave), and the grantor's nested in it."""
    own = identity(standing.account, names)
    if not acting or standing.grantor is None:
        return own
    return {**own, "acting_for": {**identity(standing.grantor, names), **acting["acting_for"]}}


def allowed(scope: str, client: Client) -> str:
    """The words of *scope* that the entry of *client* has today: what it had before may have been more."""
    return " ".join(word for word in scope.split() if word in client.scopes)


def allowed_names(names: Collection[str], client: Client) -> list[str]:
    """The same for claims that were asked for by name."""
    return [name for name in names if SCOPE_OF[name] in client.scopes]


def of_scopes(scopes: Collection[str]) -> frozenset[str]:
    """The names of all claims that *scopes* stand for."""
    return frozenset(claim for claim, scope in SCOPE_OF.items() if scope in scopes)


def identity(account: Account, names: Collection[str]) -> dict[str, Any]:
    """Those of the claims *names* that are known of *account*."""
    claims: dict[str, Any] = {}
    for scope, speak in _SPEAK.items():
        if any(claim in names for claim in BY_SCOPE[scope]):
            claims.update(speak(account))
    return {claim: value for claim, value in claims.items() if claim in names and value not in (None, "", {})}


def _profile(account: Account) -> dict[str, Any]:
    natural = account.entity_type is EntityType.NATURAL_PERSON
    born = account.birth_or_registration_date if natural else None
    return {
        "name": account.name,
        "given_name": account.given_name,
        "family_name": account.family_name,
        "birthdate": born.isoformat() if born else None,
        "preferred_username": account.preferred_username,
        "locale": account.locale,
        "updated_at": timestamp(account.updated_at),
    }


def _email(account: Account) -> dict[str, Any]:
    return {"email": account.email, "email_verified": account.email_verified_at is not None}


def _phone(account: Account) -> dict[str, Any]:
    verified = False if account.contact_mobile else None
    return {
        "phone_number": account.contact_mobile,
        "phone_number_verified": verified,
        "telephone": account.contact_phone,
    }


def _address(account: Account) -> dict[str, Any]:
    """The contact address with the members of OpenID Connect Core 5.1.1."""
    parts = account.contact_address
    street = " ".join(parts[name] for name in ("house_no", "building", "moo", "soi", "road") if parts.get(name))
    area = " ".join(parts[name] for name in ("subdistrict", "district") if parts.get(name))
    members = {
        "street_address": street,
        "locality": area,
        "region": parts.get("province"),
        "postal_code": parts.get("postcode"),
    }
    known = {name: value for name, value in members.items() if value}
    if not known:
        return {}
    return {"address": {"formatted": "\n".join(known.values()), **known, "country": "TH"}}


def _entity(account: Account) -> dict[str, Any]:
    natural = account.entity_type is EntityType.NATURAL_PERSON
    registered = None if natural else account.birth_or_registration_date
    return {
        "entity_type": account.entity_type.value,
        "tax_id": account.tax_id,
        "branch": account.branch,
        "registered_name": account.name,
        "registration_date": registered.isoformat() if registered else None,
        "verified": account.verified_by is not None,
    }


_SPEAK: dict[str, Callable[[Account], dict[str, Any]]] = {
    "profile": _profile,
    "email": _email,
    "phone": _phone,
    "address": _address,
    "entity": _entity,
}
