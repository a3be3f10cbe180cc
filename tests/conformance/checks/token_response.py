"""Answers of the token endpoint (RFC 6749 sections 5.1 and 5.2; OpenID Connect Core 3.1.3)."""

from __future__ import annotations

from typing import Any

import httpx2

from conformance.checks.answers import check_error_words

_YEAR = 366 * 86_400


def check(response: httpx2.Response) -> dict[str, Any]:
    """A good answer; its members."""
    assert response.status_code == 200, response.text
    answer = _json(response)
    assert isinstance(answer["access_token"], str)
    assert answer["access_token"]
    assert answer["token_type"].lower() == "bearer"
    assert isinstance(answer["id_token"], str)
    lifetime = answer["expires_in"]
    assert isinstance(lifetime, int | float)
    assert not isinstance(lifetime, bool)
    assert 0 < lifetime <= _YEAR
    return answer


def check_error(response: httpx2.Response, error: str) -> None:
    """A refusal with status 400 and this *error*."""
    assert response.status_code == 400, response.text
    answer = _json(response)
    assert answer["error"] == error, answer
    check_error_words(answer)
    assert not answer.keys() - {"error", "error_description", "error_uri"}, answer


def _json(response: httpx2.Response) -> dict[str, Any]:
    assert response.headers["Content-Type"].partition(";")[0] == "application/json"
    assert "no-store" in response.headers["Cache-Control"]
    answer = response.json()
    assert isinstance(answer, dict)
    return answer
