"""The ``claims`` parameter: single claims asked for by name (OpenID Connect Core 5.5).

What is not understood is passed over. Which names may be handed out to which client is decided here, so that only
names that may are kept with a code. ``acting_for`` is reserved: nobody asks for it, or for a part of it, by name.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from idp import strict_json
from idp.clients.claims import SCOPE_OF
from idp.oidc.claims import SUPPORTED
from idp.strict_json import InvalidJson

_MALFORMED = "The parameter claims must be a JSON object as OpenID Connect Core 5.5 describes it"


class BadClaims(Exception):
    """The parameter is malformed; the text says how, in plain ASCII."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"{_MALFORMED}: {problem}.")


@dataclass(frozen=True)
class ClaimsRequest:
    """What is asked for and understood.

    ``id_token`` and ``userinfo`` are names of claims that the client may have there. ``subjects``: no other user
    will do. ``delegated``: only acting for another will do. ``acr``: nothing else will do.
    """

    id_token: tuple[str, ...] = ()
    userinfo: tuple[str, ...] = ()
    subjects: frozenset[str] | None = None
    delegated: bool = False
    acr: frozenset[str] | None = None


NO_CLAIMS = ClaimsRequest()


def read(text: str | None, scopes: Collection[str]) -> ClaimsRequest:
    """The parameter as given (``None``: left out) by a client that may have *scopes*. Raises ``BadClaims``."""
    if text is None:
        return NO_CLAIMS
    asked = _object(_parsed(text), "it is no object")
    id_token, userinfo = (_object(asked.get(name, {}), f"{name} is no object") for name in ("id_token", "userinfo"))
    return ClaimsRequest(
        id_token=_names(id_token, scopes),
        userinfo=_names(userinfo, scopes),
        subjects=_wanted("sub", _asked(id_token, "sub")),
        delegated=_essential(_asked(id_token, "acting_for")),
        acr=_wanted("acr", _asked(id_token, "acr")) if _essential(_asked(id_token, "acr")) else None,
    )


def _parsed(text: str) -> Any:
    try:
        return strict_json.loads(text)
    except InvalidJson as error:
        raise BadClaims(str(error)) from error


def _object(value: Any, problem: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadClaims(problem)
    return value


def _asked(member: dict[str, Any], name: str) -> dict[str, Any]:
    """How one claim is asked for; null, and a claim that is not asked for, make no demand (section 5.5.1)."""
    asked = _object({} if member.get(name) is None else member[name], f"{name} is neither null nor an object")
    if not isinstance(asked.get("essential", False), bool):
        raise BadClaims(f"essential of {name} is neither true nor false")
    if not isinstance(asked.get("values", []), list):
        raise BadClaims(f"values of {name} is no list")
    return asked


def _essential(asked: dict[str, Any]) -> bool:
    return asked.get("essential") is True


def _wanted(name: str, asked: dict[str, Any]) -> frozenset[str] | None:
    """The values of which one has to be the claim's, by ``value`` and by ``values``; ``None`` when neither is given."""
    given = [[asked["value"]]] if "value" in asked else []
    given += [asked["values"]] if "values" in asked else []
    if not all(isinstance(value, str) for values in given for value in values):
        raise BadClaims(f"a value of {name} is no text")
    return frozenset.intersection(*map(frozenset, given)) if given else None


def _names(member: dict[str, Any], scopes: Collection[str]) -> tuple[str, ...]:
    """The claims of *member* that this provider knows and that belong to one of *scopes*."""
    for name in SUPPORTED:
        _asked(member, name)
    return tuple(name for name in SCOPE_OF if name in member and SCOPE_OF[name] in scopes)
