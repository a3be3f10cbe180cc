"""One registered client, as the rest of the provider sees it.

The fields have the names of RFC 7591 section 2 wherever it defines one. They are also the schema of an entry in
``clients.yaml``: a new client needs an entry and no code; a new setting needs a field here. The exception is
``client_secret``, which has been replaced by ``client_secret_hash`` before a :class:`Client` is made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError

from idp import crypto
from idp.clients import address, unsupported
from idp.clients.fault import shown
from idp.clients.scopes import Scope

# strict: pydantic must not coerce "yes" to true or 1 to "1"; a value of the wrong type is refused.
_GRAMMAR = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

AuthMethod = Literal["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
SigningAlgorithm = Literal["RS256", "PS256", "ES256"]
GrantType = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:token-exchange",
]

#: The identity assurance levels of the Thai digital identity standard, in ascending order.
IdentityLevel = Literal["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3"]
IDENTITY_LEVELS = get_args(IdentityLevel)

#: Bounds of ``offline_access_lifetime`` in seconds: a minute to a year.
SHORTEST_OFFLINE, LONGEST_OFFLINE = 60, 366 * 86_400

_CLIENT_ID = re.compile(r"[A-Za-z0-9._~-]{1,64}")
# Control characters, and those that change the direction of text. (Zero-width spaces are valid in Thai.)
_INVISIBLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_ICON = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def refusal(problem: str, remedy: str) -> PydanticCustomError:
    """A validation error of one field that carries its own message: the *problem* and its *remedy*."""
    return PydanticCustomError("refused", "refused", {"problem": problem, "remedy": remedy})


def _system_id(value: str) -> str:
    if not _CLIENT_ID.fullmatch(value):
        raise refusal(f"{shown(value)} is not a system id", "use 1 to 64 letters, digits and the characters . _ ~ -")
    return value


def _redirect_uri(value: str) -> str:
    if reason := address.objection(value):
        raise refusal(*reason)
    return value


def _client_uri(value: str) -> str:
    if reason := address.objection(value, fragment=True):
        raise refusal(*reason)
    return value


def _display_name(value: str) -> str:
    if not value.strip():
        raise refusal("is blank", "write the name that users know")
    if "\n" in value:
        raise refusal("is longer than one line", "write the name in one line")
    return _max_length(200)(_display_text(value))


def _display_text(value: str) -> str:
    if match := _INVISIBLE.search(value):
        raise refusal(f"has the control character {shown(match[0])} in it", "remove it")
    return _max_length(1000)(value)


def _max_length(length: int) -> Callable[[str], str]:
    def check(value: str) -> str:
        if len(value) > length:
            raise refusal(f"is longer than {length} characters", "shorten it")
        return value

    return check


def _icon(value: str) -> str:
    if not _ICON.fullmatch(value) or len(value) > 40:
        raise refusal(f"{shown(value)} is not the name of an icon", "use small letters, digits and single hyphens")
    return value


def _scopes(value: str) -> str:
    words = value.split()
    for word in words:
        if word not in get_args(Scope):
            supported = [scope for scope in get_args(Scope) if scope not in unsupported.VALUES.get("scope", ())]
            raise refusal(f"{shown(word)} is not a scope", f"use only {', '.join(supported)}")
        if words.count(word) > 1:
            raise refusal(f"{shown(word)} stands there twice", "remove one of the two")
    if "openid" not in words:
        raise refusal("openid is not among the scopes", "add openid: without it there is no sign-in")
    return value


def _offline_lifetime(value: int | None) -> int | None:
    if value is not None and not SHORTEST_OFFLINE <= value <= LONGEST_OFFLINE:
        raise refusal(
            f"is not within {SHORTEST_OFFLINE} and {LONGEST_OFFLINE} seconds", "write seconds: 2592000 are 30 days"
        )
    return value


InBothLanguages = Mapping[Literal["th", "en"], str]
"""A text in Thai and English, read-only."""


def _in_both_languages(check: Callable[[str], str]) -> Callable[[InBothLanguages], InBothLanguages]:
    def validate(texts: InBothLanguages) -> InBothLanguages:
        for language in ("th", "en"):
            if language not in texts:
                raise refusal(f"the language {language} is missing", "write {th: …, en: …}")
        for text in texts.values():
            check(text)
        return MappingProxyType(dict(texts))

    return validate


def _read_only(key: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(key))


RegisteredAddress = Annotated[str, AfterValidator(_redirect_uri)]
SystemId = Annotated[str, AfterValidator(_system_id)]


class JsonWebKeySet(BaseModel):
    """A client's public keys as a JWK Set (RFC 7517 section 5), read-only; ``clients.jwk`` validates each key."""

    model_config = _GRAMMAR

    keys: tuple[Annotated[Mapping[str, Any], AfterValidator(_read_only)], ...]


class Tile(BaseModel):
    """How the client appears on the home page; tiles with the same ``order`` keep the order of the file."""

    model_config = _GRAMMAR

    icon: Annotated[str, AfterValidator(_icon)] = "system"
    order: Annotated[int, Field(ge=0, le=9999)] = 1000


class Client(BaseModel):
    """A client (relying party). Immutable: when the file changes, new clients are made."""

    model_config = _GRAMMAR

    client_id: SystemId
    client_name: Annotated[InBothLanguages, AfterValidator(_in_both_languages(_display_name))]
    description: Annotated[InBothLanguages, AfterValidator(_in_both_languages(_display_text))] = Field(
        default={"th": "", "en": ""}, validate_default=True
    )
    client_uri: Annotated[str, AfterValidator(_client_uri)]
    redirect_uris: tuple[RegisteredAddress, ...] = ()
    post_logout_redirect_uris: tuple[RegisteredAddress, ...] = ()
    backchannel_logout_uri: RegisteredAddress | None = None
    token_endpoint_auth_method: AuthMethod = "client_secret_basic"
    client_secret_hash: Annotated[str | None, Field(repr=False)] = None
    """SHA-256 of the secret in lower-case hexadecimal, without prefix; None for a client without a secret."""
    jwks: JsonWebKeySet | None = None
    jwks_uri: RegisteredAddress | None = None
    token_endpoint_auth_signing_alg: SigningAlgorithm | None = None
    """The only algorithm that its client assertions may have; None leaves it to the key."""
    scope: Annotated[str, AfterValidator(_scopes)] = "openid"
    id_token_signed_response_alg: SigningAlgorithm = "RS256"
    grant_types: tuple[GrantType, ...] = ("authorization_code",)
    offline_access_lifetime: Annotated[int | None, AfterValidator(_offline_lifetime)] = None
    """Seconds that a refresh token outlives the user session; None for a client without ``offline_access``."""
    require_pkce: bool = True
    profile: Literal["simple", "fapi2"] = "simple"
    acting_for: Literal["refused", "accepted", "required"] = "refused"
    two_factor: Literal["optional", "required"] = "optional"
    identity: Literal["any", "verified"] = "any"
    """``verified``: admits only users whose identity, and that of the party they act for, an officer has verified."""
    minimum_ial: IdentityLevel | None = None
    """The lowest level admitted for a natural person; no standard defines levels for others: see ``identity``."""
    callers: tuple[SystemId, ...] = ()
    """The ids of clients that may exchange a user's token for one to this client (RFC 8693)."""
    id_token_claims: tuple[str, ...] = ()
    """Claims of its scopes that ID tokens contain too, for clients that do not call userinfo (``clients.claims``)."""
    consent: Literal["implied", "ask"] = "implied"
    tile: Tile = Tile()

    def __hash__(self) -> int:
        return hash(self.client_id)

    @cached_property
    def scopes(self) -> frozenset[str]:
        """The scope values that this client may request."""
        return frozenset(self.scope.split())

    @property
    def public(self) -> bool:
        """Whether it is a public client: it has no credentials (RFC 6749 section 2.1)."""
        return self.token_endpoint_auth_method == "none"

    @cached_property
    def browser_origins(self) -> frozenset[str]:
        """The origins that CORS allows for this client (Fetch, "CORS protocol"): those of its ``redirect_uris`` if it
        is public, none for a confidential client, whose credentials must not be in a browser.
        """
        return frozenset(map(address.origin, self.redirect_uris)) if self.public else frozenset()

    def has_redirect_uri(self, uri: str) -> bool:
        """Whether *uri* is a registered redirect URI, byte for byte.

        On loopback a public client may use any port (RFC 8252 section 7.3).
        """
        if uri in self.redirect_uris:
            return True
        return self.public and any(address.on_another_port(uri, each) for each in self.redirect_uris)

    @property
    def delegable(self) -> bool:
        """Whether a delegation can cover this client."""
        return self.acting_for != "refused"

    @property
    def asks_identity(self) -> bool:
        """Whether it admits only users with some identity assurance."""
        return self.identity == "verified" or self.minimum_ial is not None

    def name(self, locale: str) -> str:
        """The display name: in English for an English *locale* (``en``, ``en-GB``), else in Thai."""
        return self.client_name[_language(locale)]

    def described(self, locale: str) -> str:
        """The description in the language of :meth:`name`; may be empty."""
        return self.description[_language(locale)]

    def check_secret(self, candidate: str) -> bool:
        """Whether *candidate* is the client's secret, in constant time; always false for a client without a secret."""
        return self.client_secret_hash is not None and crypto.equal(crypto.digest(candidate), self.client_secret_hash)


def _language(locale: str) -> Literal["th", "en"]:
    return "en" if locale.lower().startswith("en") else "th"
