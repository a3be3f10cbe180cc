"""The claims of tokens and userinfo about user, user session and acting party, selected by scope or by name.

Claims without a value are omitted, never null (OpenID Connect Core 5.3.2; ``docs/requirements/contract.md``, section
5).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from idp.clients import Client, Clients
from idp.clients.scopes import BY_SCOPE, SCOPE_OF
from idp.delegation.acting import power_of
from idp.delegation.rules import PowerOfAttorney
from idp.fields import phone, thai_address
from idp.models import Account, DelegationScope, EntityType
from idp.sessions.session import UserSession

ACR_PASSWORD, ACR_TWO_FACTOR = "urn:idp:acr:password", "urn:idp:acr:two-factor"
#: Every ``acr`` that a user session can have.
ACR_VALUES = (ACR_PASSWORD, ACR_TWO_FACTOR)

#: The grantor's claims in the ID token's ``acting_for``, by scope: many libraries merge ID token and userinfo, and keep
#: only one of the two ``acting_for`` objects.
GRANTOR_IN_ID_TOKEN = {"profile": ("name",), "entity": ("tax_id", "entity_type", "verified", "registered_data")}

#: ``claims_supported`` of the metadata: every claim that may appear.
SUPPORTED = (
    *("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "sid", "acting_for"),
    *SCOPE_OF,
)


def timestamp(moment: datetime) -> int:
    """Seconds since 1970, as a JSON number (RFC 7519 section 2, NumericDate)."""
    return int(moment.timestamp())


def authentication(user_session: UserSession) -> tuple[str, list[str]]:
    """``acr`` and ``amr`` of a user session, by the factors used (RFC 8176)."""
    return ACR_TWO_FACTOR if user_session.two_factor else ACR_PASSWORD, list(user_session.login.amr)


def acting_for(user_session: UserSession, issuer: str, clients: Clients) -> dict[str, Any]:
    """``{"acting_for": …}`` with the grantor's ``sub`` if the user acts for another, else an empty dictionary.

    *clients*: those of the provider, of which ``systems`` lists the ones that a limited delegation covers.
    """
    power = power_of(user_session)
    if power is None or user_session.grantor is None:
        return {}
    return {"acting_for": {"iss": issuer, **_members_of(power, user_session.grantor, clients)}}


def _members_of(power: PowerOfAttorney, grantor: Account, clients: Clients) -> dict[str, Any]:
    validity = {"start": power.start.isoformat()}
    if power.end is not None:
        validity["end"] = power.end.isoformat()
    systems = {}
    if power.scope is DelegationScope.SELECTED:  # one for all clients needs no list: the receiving client is covered
        systems["systems"] = sorted(client.client_id for client in clients.delegable() if power.covers(client))
    return {
        "sub": grantor.id,
        "sub_type": grantor.entity_type.value,
        "delegation_id": power.id,
        "scope": power.scope.value,
        **systems,
        "validity": validity,
    }


def userinfo(user_session: UserSession, names: Collection[str], issuer: str, clients: Clients) -> dict[str, Any]:
    """The userinfo claims (OpenID Connect Core 5.3.2): *names* of the user, and of the grantor in ``acting_for``."""
    acting = acting_for(user_session, issuer, clients)
    return {"sub": user_session.account.id, **_nested(user_session, names, names, acting)}


def in_id_token(
    user_session: UserSession, requested_claims: Collection[str], client: Client, scope: str, acting: dict[str, Any]
) -> dict[str, Any]:
    """The claims about user and grantor in an ID token for *client*, added to *acting* (the result of ``acting_for``).

    Of the user: *requested_claims* (names, by the ``claims`` parameter), and ``id_token_claims`` of the client's entry
    as far as *scope* includes them. Of the grantor: *requested_claims*, and ``GRANTOR_IN_ID_TOKEN`` by *scope*.
    """
    scopes = scope.split()
    from_entry = [claim for claim in client.id_token_claims if SCOPE_OF[claim] in scopes]
    grantor_claims = [claim for each in scopes for claim in GRANTOR_IN_ID_TOKEN.get(each, ())]
    return _nested(user_session, {*requested_claims, *from_entry}, {*requested_claims, *grantor_claims}, acting)


def _nested(
    user_session: UserSession, user_names: Collection[str], grantor_names: Collection[str], acting: dict[str, Any]
) -> dict[str, Any]:
    """The claims *user_names* of the user, added to *acting*, and *grantor_names* of the grantor nested in that."""
    user_claims = identity(user_session.account, user_names)
    if not acting or user_session.grantor is None:
        return user_claims
    return {**user_claims, "acting_for": {**identity(user_session.grantor, grantor_names), **acting["acting_for"]}}


def allowed_scope(scope: str, client: Client) -> str:
    """The values of *scope* that are still registered for *client*; its entry may have been reduced since."""
    return " ".join(word for word in scope.split() if word in client.scopes)


def allowed_claims(names: Collection[str], client: Client) -> list[str]:
    """Those of the claims *names* whose scope is still registered for *client*."""
    return [name for name in names if SCOPE_OF[name] in client.scopes]


def of_scopes(scopes: Collection[str]) -> frozenset[str]:
    """The names of all claims that belong to *scopes* (OpenID Connect Core 5.4)."""
    return frozenset(claim for claim, scope in SCOPE_OF.items() if scope in scopes)


def identity(account: Account, names: Collection[str]) -> dict[str, Any]:
    """The claims *names* of *account*, without those that have no value."""
    claims: dict[str, Any] = {}
    for scope, speak in _SPEAK.items():
        if any(claim in names for claim in BY_SCOPE[scope]):
            claims.update(speak(account))
    return {claim: value for claim, value in claims.items() if claim in names and value not in (None, "", {})}


def _profile(account: Account) -> dict[str, Any]:
    natural = account.entity_type is EntityType.NATURAL_PERSON
    birthdate = account.birth_or_registration_date if natural else None
    return {
        "name": account.name,
        "given_name": account.given_name,
        "family_name": account.family_name,
        "birthdate": birthdate.isoformat() if birthdate else None,
        "preferred_username": account.preferred_username,
        "locale": account.locale,
        "updated_at": timestamp(account.updated_at),
    }


def _email(account: Account) -> dict[str, Any]:
    verified = account.email_verified_at is not None if account.email else None
    return {"email": account.email, "email_verified": verified}


def _phone(account: Account) -> dict[str, Any]:
    """``phone_number`` in E.164 (Core 5.1). ``telephone`` is this provider's own claim, as the number is dialled: a
    landline may have extensions, which E.164 cannot express.
    """
    mobile = phone.e164(account.contact_mobile or "")
    return {
        "phone_number": mobile,
        "phone_number_verified": False if mobile else None,
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
    present = {name: value for name, value in members.items() if value}
    if not present:
        return {}
    return {"address": {"formatted": thai_address.text(parts), **present, "country": "TH"}}


def _entity(account: Account) -> dict[str, Any]:
    natural = account.entity_type is EntityType.NATURAL_PERSON
    registered = None if natural else account.birth_or_registration_date
    return {
        "entity_type": account.entity_type.value,
        "tax_id": account.tax_id,
        "branch": account.branch,
        "registered_name": account.name,
        "registration_date": registered.isoformat() if registered else None,
        "registered_data": account.registered_data.value,
        "verified": account.verified_by is not None,
        "verified_by": account.verified_by,
        "ial": account.ial if natural else None,
    }


_SPEAK: dict[str, Callable[[Account], dict[str, Any]]] = {
    "profile": _profile,
    "email": _email,
    "phone": _phone,
    "address": _address,
    "entity": _entity,
}
