"""Userinfo (OpenID Connect Core 5.1, 5.3 and 5.4)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import httpx2

_BY_SCOPE = {
    "openid": {"sub"},
    "profile": {
        *("name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile"),
        *("picture", "website", "gender", "birthdate", "zoneinfo", "locale", "updated_at"),
    },
    "email": {"email", "email_verified"},
    "address": {"address"},
    "phone": {"phone_number", "phone_number_verified"},
}
_BOOLEANS = {"email_verified", "phone_number_verified"}
_ADDRESS = {"formatted", "street_address", "locality", "region", "postal_code", "country"}
_YEAR_1990 = 631_152_000


def check(response: httpx2.Response, claims: dict[str, Any], now: float) -> dict[str, Any]:
    """What userinfo says: of the subject of the ID token, and nothing in a wrong form."""
    assert response.status_code == 200, response.text
    assert response.headers["Content-Type"].partition(";")[0] == "application/json"
    answer: dict[str, Any] = response.json()
    assert answer["sub"] == claims["sub"]
    for name, value in answer.items():
        _check_claim(name, value, now)
    return answer


def check_scope(answer: dict[str, Any], scope: str, *, may_lack: frozenset[str] = frozenset()) -> None:
    """Every standard claim of *scope* is there, save those in *may_lack*; they may be missing, not empty."""
    claims = set().union(*(_BY_SCOPE[each] for each in scope.split()))
    assert may_lack <= claims, may_lack - claims
    assert not claims - may_lack - answer.keys(), answer


def _check_claim(name: str, value: Any, now: float) -> None:
    assert value not in (None, "", "null", {}, []), f"{name} is blank"
    if name in _BOOLEANS:
        assert isinstance(value, bool), name
    elif name == "updated_at":
        assert isinstance(value, int | float), value
        assert not isinstance(value, bool), value
        assert _YEAR_1990 <= value <= now + 300
    elif name == "address":
        _check_address(value)
    elif name in set().union(*_BY_SCOPE.values()):
        assert isinstance(value, str), name
        assert value.strip(), name
        if name == "birthdate":
            _check_birthdate(value, now)


def _check_address(value: Any) -> None:
    assert isinstance(value, dict)
    assert value.keys() <= _ADDRESS, value
    assert all(isinstance(part, str) and part.strip() not in ("", "null") for part in value.values()), value


def _check_birthdate(value: str, now: float) -> None:
    """YYYY-MM-DD, 0000-MM-DD or YYYY."""
    year = value[:4]
    day = date.fromisoformat(f"{year if year != '0000' else '2000'}{value[4:] or '-01-01'}")
    assert len(value) in (4, 10)
    if year != "0000":
        assert 1850 <= day.year <= datetime.fromtimestamp(now, UTC).year
