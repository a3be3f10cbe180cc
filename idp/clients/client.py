"""One registered system, as the rest of the provider sees it.

The names are those of RFC 7591 wherever it has one. The fields are also the grammar of an entry in ``clients.yaml``:
an eighth system needs an entry and no code; a new setting needs a field here. ``client_secret`` is the exception: it
has become ``client_secret_hash`` before a :class:`Client` is made.
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
from idp.clients import address, unbuilt
from idp.clients.fault import shown

# strict: pydantic must not make "yes" true or 1 "1"; the file says what it means or is refused.
_GRAMMAR = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

Scope = Literal["openid", "profile", "email", "phone", "address", "offline_access", "entity"]
AuthMethod = Literal["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
SigningAlgorithm = Literal["RS256", "PS256", "ES256"]
GrantType = Literal[
    "authorization_code",
    "refresh_token",
    "client_credentials",
    "urn:ietf:params:oauth:grant-type:token-exchange",
]

#: The Thai scale of identity assurance, from the least to the most.
IdentityLevel = Literal["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3"]
IDENTITY_LEVELS = get_args(IdentityLevel)

#: Seconds that ``offline_access_lifetime`` may be: a minute to a year.
SHORTEST_OFFLINE, LONGEST_OFFLINE = 60, 366 * 86_400

_CLIENT_ID = re.compile(r"[A-Za-z0-9._~-]{1,64}")
# Control characters, and those that turn the direction of the text after them. (Zero-width spaces are good Thai.)
_UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_ICON = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def refusal(problem: str, remedy: str) -> PydanticCustomError:
    """An error of one field that already carries its words."""
    return PydanticCustomError("refused", "refused", {"problem": problem, "remedy": remedy})


def _system_id(value: str) -> str:
    if not _CLIENT_ID.fullmatch(value):
        raise refusal(f"{shown(value)} is not a system id", "use 1 to 64 letters, digits and the characters . _ ~ -")
    return value


def _registered(value: str) -> str:
    if reason := address.objection(value):
        raise refusal(*reason)
    return value


def _opened(value: str) -> str:
    if reason := address.objection(value, fragment=True):
        raise refusal(*reason)
    return value


def _name(value: str) -> str:
    if not value.strip():
        raise refusal("is blank", "write the name that operators know")
    if "\n" in value:
        raise refusal("is longer than one line", "write the name in one line")
    return _at_most(200)(_words(value))


def _words(value: str) -> str:
    if found := _UNSEEN.search(value):
        raise refusal(f"has the control character {shown(found[0])} in it", "remove it")
    return _at_most(1000)(value)


def _at_most(length: int) -> Callable[[str], str]:
    def judge(value: str) -> str:
        if len(value) > length:
            raise refusal(f"is longer than {length} characters", "shorten it")
        return value

    return judge


def _icon(value: str) -> str:
    if not _ICON.fullmatch(value) or len(value) > 40:
        raise refusal(f"{shown(value)} is not the name of an icon", "use small letters, digits and single hyphens")
    return value


def _scopes(value: str) -> str:
    words = value.split()
    for word in words:
        if word not in get_args(Scope):
            built = [known for known in get_args(Scope) if known not in unbuilt.VALUES.get("scope", ())]
            raise refusal(f"{shown(word)} is not a scope", f"use only {', '.join(built)}")
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


def _texts(judge: Callable[[str], str]) -> Callable[[InBothLanguages], InBothLanguages]:
    def seal(texts: InBothLanguages) -> InBothLanguages:
        for language in ("th", "en"):
            if language not in texts:
                raise refusal(f"the language {language} is missing", "write {th: …, en: …}")
        for text in texts.values():
            judge(text)
        return MappingProxyType(dict(texts))

    return seal


def _sealed(key: Mapping[str, Any]) -> Mapping[str, Any]:
    return MappingProxyType(dict(key))


RegisteredAddress = Annotated[str, AfterValidator(_registered)]
SystemId = Annotated[str, AfterValidator(_system_id)]


class JsonWebKeySet(BaseModel):
    """A client's public keys, as RFC 7517 section 5 writes them, read-only; ``clients.jwk`` has judged each."""

    model_config = _GRAMMAR

    keys: tuple[Annotated[Mapping[str, Any], AfterValidator(_sealed)], ...]


class Tile(BaseModel):
    """How the system appears on the home page; tiles with the same ``order`` keep the order of the file."""

    model_config = _GRAMMAR

    icon: Annotated[str, AfterValidator(_icon)] = "system"
    order: Annotated[int, Field(ge=0, le=9999)] = 1000


class Client(BaseModel):
    """A system that signs its users in here. Never changes: a changed file makes new clients."""

    model_config = _GRAMMAR

    client_id: SystemId
    client_name: Annotated[InBothLanguages, AfterValidator(_texts(_name))]
    description: Annotated[InBothLanguages, AfterValidator(_texts(_words))] = Field(
        default={"th": "", "en": ""}, validate_default=True
    )
    client_uri: Annotated[str, AfterValidator(_opened)]
    redirect_uris: tuple[RegisteredAddress, ...] = ()
    post_logout_redirect_uris: tuple[RegisteredAddress, ...] = ()
    backchannel_logout_uri: RegisteredAddress | None = None
    token_endpoint_auth_method: AuthMethod = "client_secret_basic"
    client_secret_hash: Annotated[str | None, Field(repr=False)] = None
    """SHA-256 of the secret in lower-case hexadecimal, without prefix; None for a client that has none."""
    jwks: JsonWebKeySet | None = None
    jwks_uri: RegisteredAddress | None = None
    token_endpoint_auth_signing_alg: SigningAlgorithm | None = None
    """The one algorithm of its assertions; None leaves it to the key."""
    scope: Annotated[str, AfterValidator(_scopes)] = "openid"
    id_token_signed_response_alg: SigningAlgorithm = "RS256"
    grant_types: tuple[GrantType, ...] = ("authorization_code",)
    offline_access_lifetime: Annotated[int | None, AfterValidator(_offline_lifetime)] = None
    """Seconds that a refresh token lasts beyond the login; None for a client that has no ``offline_access``."""
    require_pkce: bool = True
    profile: Literal["simple", "fapi2"] = "simple"
    acting_for: Literal["refused", "accepted", "required"] = "refused"
    two_factor: Literal["optional", "required"] = "optional"
    identity: Literal["any", "verified"] = "any"
    """``verified``: only for parties that somebody has checked, the operator and whoever they act for."""
    minimum_ial: IdentityLevel | None = None
    """The least identity assurance of a natural person; no standard has levels for others, whom ``identity`` judges."""
    callers: tuple[SystemId, ...] = ()
    """The systems that may exchange an operator's token for one to this system."""
    id_token_claims: tuple[str, ...] = ()
    """Claims of its scopes that ID tokens have too, for software that does not ask userinfo (``clients.claims``)."""
    consent: Literal["implied", "ask"] = "implied"
    tile: Tile = Tile()

    def __hash__(self) -> int:
        return hash(self.client_id)

    @cached_property
    def scopes(self) -> frozenset[str]:
        """The words of ``scope``: the most that this system may ask for."""
        return frozenset(self.scope.split())

    @property
    def public(self) -> bool:
        """Whether it has nothing to prove itself by: a program in a browser, or on somebody's own machine."""
        return self.token_endpoint_auth_method == "none"

    @cached_property
    def browser_origins(self) -> frozenset[str]:
        """The origins whose scripts may read what this system is answered (Fetch, "CORS protocol"): those of its
        ``redirect_uris`` where it is public, none for one with a secret or a key, which belongs into no browser.
        """
        return frozenset(map(address.origin, self.redirect_uris)) if self.public else frozenset()

    def has_redirect_uri(self, given: str) -> bool:
        """Whether *given* is a registered address, byte for byte; on loopback a public client may name any port."""
        if given in self.redirect_uris:
            return True
        return self.public and any(address.on_another_port(given, each) for each in self.redirect_uris)

    @property
    def delegable(self) -> bool:
        """Whether a power of attorney can cover this system."""
        return self.acting_for != "refused"

    @property
    def asks_identity(self) -> bool:
        """Whether not everybody who can sign in is let in."""
        return self.identity == "verified" or self.minimum_ial is not None

    def name(self, locale: str) -> str:
        """The name in English for an English ``locale`` (``en``, ``en-GB``), else in Thai."""
        return self.client_name[_language(locale)]

    def described(self, locale: str) -> str:
        """What users do there, in the language of :meth:`name`; may be empty."""
        return self.description[_language(locale)]

    def check_secret(self, presented: str) -> bool:
        """Whether ``presented`` is the secret, in constant time. A client without one has no right answer."""
        return self.client_secret_hash is not None and crypto.equal(crypto.digest(presented), self.client_secret_hash)


def _language(locale: str) -> Literal["th", "en"]:
    return "en" if locale.lower().startswith("en") else "th"
