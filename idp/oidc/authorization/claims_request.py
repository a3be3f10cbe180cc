"""The ``claims`` parameter: individual claims requested by name (OpenID Connect Core 5.5).

Members that are not understood are ignored. Which claims a client may receive is decided here, so that only those are
stored with a code. ``acting_for`` is reserved: neither it nor a part of it can be requested by name.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from idp import strict_json
from idp.clients.scopes import SCOPE_OF
from idp.oidc.claims import SUPPORTED
from idp.strict_json import InvalidJson

_MALFORMED = "The parameter claims must be a JSON object as OpenID Connect Core 5.5 describes it"


class BadClaims(Exception):
    """The parameter is malformed. *problem* says how, in plain ASCII (RFC 6749 section 4.1.2.1)."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"{_MALFORMED}: {problem}.")


@dataclass(frozen=True)
class ClaimsRequest:
    """The parts of the ``claims`` parameter that the provider supports.

    ``id_token`` and ``userinfo``: names of claims that the client may receive there. ``subjects``: the only ``sub``
    values acceptable. ``delegated``: ``acting_for`` is essential, so the user has to act for another. ``acr``: the only
    values acceptable (it was essential). ``None`` means no restriction.
    """

    id_token: tuple[str, ...] = ()
    userinfo: tuple[str, ...] = ()
    subjects: frozenset[str] | None = None
    delegated: bool = False
    acr: frozenset[str] | None = None


NO_CLAIMS = ClaimsRequest()


def read(text: str | None, scopes: Collection[str]) -> ClaimsRequest:
    """Parse the parameter. *text*: its value, ``None`` if absent. *scopes*: those registered for the client.

    Raises ``BadClaims``.
    """
    if text is None:
        return NO_CLAIMS
    parameter = _object(_json(text), "it is no object")
    members = ((name, parameter.get(name, {})) for name in ("id_token", "userinfo"))
    id_token, userinfo = (_object(member, f"{name} is no object") for name, member in members)
    return ClaimsRequest(
        id_token=_names(id_token, scopes),
        userinfo=_names(userinfo, scopes),
        subjects=_required_values("sub", _request(id_token, "sub")),
        delegated=_essential(_request(id_token, "acting_for")),
        acr=_required_values("acr", _request(id_token, "acr")) if _essential(_request(id_token, "acr")) else None,
    )


def _json(text: str) -> Any:
    try:
        return strict_json.loads(text)
    except InvalidJson as error:
        raise BadClaims(str(error)) from error


def _object(value: Any, problem: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadClaims(problem)
    return value


def _request(member: dict[str, Any], name: str) -> dict[str, Any]:
    """How one claim is requested; for null or an absent member an empty object: voluntary (Core 5.5.1)."""
    request = _object({} if member.get(name) is None else member[name], f"{name} is neither null nor an object")
    if not isinstance(request.get("essential", False), bool):
        raise BadClaims(f"essential of {name} is neither true nor false")
    if not isinstance(request.get("values", []), list):
        raise BadClaims(f"values of {name} is no list")
    return request


def _essential(request: dict[str, Any]) -> bool:
    return request.get("essential") is True


def _required_values(name: str, request: dict[str, Any]) -> frozenset[str] | None:
    """The acceptable values, by ``value`` and ``values`` of Core 5.5.1; ``None`` if the request has neither."""
    value_sets = [[request["value"]]] if "value" in request else []
    value_sets += [request["values"]] if "values" in request else []
    if not all(isinstance(value, str) for values in value_sets for value in values):
        raise BadClaims(f"a value of {name} is no text")
    return frozenset.intersection(*map(frozenset, value_sets)) if value_sets else None


def _names(member: dict[str, Any], scopes: Collection[str]) -> tuple[str, ...]:
    """The claims of *member* that the provider supports and that belong to one of *scopes*. Raises ``BadClaims``."""
    for name in SUPPORTED:
        _request(member, name)
    return tuple(name for name in SCOPE_OF if name in member and SCOPE_OF[name] in scopes)
