"""``checks.answers`` and ``checks.token_response`` catch what is wrong with an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest

from conformance.altered import changed, json_response, refused
from conformance.checks import answers, token_response
from conformance.counterpart import Arrival
from conformance.suite import odd_state

ISSUER = "https://sso.example.test"
METADATA = {"issuer": ISSUER, "authorization_response_iss_parameter_supported": True}
FORM = "application/x-www-form-urlencoded"
REQUEST = {"state": odd_state()}
GOOD = {"code": "kX9-2bQmZr7_TtLw4PfVnE0hGyJcSd5aU8oI1eRxMqA", "state": REQUEST["state"], "iss": ISSUER}
BAD = {"error": "login_required", "error_description": "Sign in.", "state": REQUEST["state"], "iss": ISSUER}


def _arrival(parameters: dict[str, str], **changes: Any) -> Arrival:
    return replace(Arrival("GET", "/callback", urlencode(parameters), None, "", "TLSv1.3"), **changes)


def _posted(parameters: dict[str, str], **changes: Any) -> Arrival:
    return replace(Arrival("POST", "/callback", "", FORM, urlencode(parameters), "TLSv1.3"), **changes)


@pytest.mark.parametrize(
    "arrival",
    [
        *(_arrival(changed(GOOD, **{name: value})) for name in ("code", "state", "iss") for value in (None, "x")),
        *(_arrival(changed(GOOD, state=state)) for state in (REQUEST["state"][:-1], REQUEST["state"].strip("a"))),
        *(_arrival(GOOD, **change) for change in ({"method": "POST"}, {"body": "a=b"}, {"query": "code=a&code=b"})),
        *(_arrival(changed(GOOD, **more)) for more in ({"error": "x"}, {"extra": "1"}, {"code": "a" * 43})),
        _posted(GOOD),
    ],
)
def test_success_by_query(arrival: Arrival) -> None:
    answers.check_success(_arrival(GOOD), REQUEST, METADATA)
    refused(answers.check_success, arrival, REQUEST, METADATA)


@pytest.mark.parametrize(
    "arrival",
    [
        _arrival(GOOD),
        _posted(GOOD, query="code=a"),
        *(_posted(GOOD, content_type=kind) for kind in (None, "text/plain", f"{FORM};charset=utf-8")),
    ],
)
def test_success_by_form(arrival: Arrival) -> None:
    request = {**REQUEST, "response_mode": "form_post"}
    answers.check_success(_posted(GOOD), request, METADATA)
    refused(answers.check_success, arrival, request, METADATA)


@pytest.mark.parametrize(
    "change",
    [
        *({"error": error} for error in (None, "", "server_error", "é")),
        *({"error_description": text} for text in ('say "no"', "back\\slash", "two\nlines", "tab\t", "ไทย")),
        *({"error_uri": "https://a b"}, {"code": "x"}, {"extra": "1"}, {"state": None}, {"iss": None}),
    ],
)
def test_error_with_a_fault_is_refused(change: dict[str, str | None]) -> None:
    allowed = ("login_required", "")
    answers.check_error(_arrival(BAD), REQUEST, METADATA, allowed)
    refused(answers.check_error, _arrival(changed(BAD, **change)), REQUEST, METADATA, allowed)


@pytest.mark.parametrize(
    "change",
    [
        *({name: None} for name in ("access_token", "token_type", "id_token", "expires_in")),
        *({"token_type": "mac"}, {"access_token": ""}),
        *({"expires_in": value} for value in (0, -1, "600", True, 4e7)),
    ],
)
def test_token_response_with_a_fault_is_refused(change: dict[str, Any]) -> None:
    good = {"access_token": "a", "token_type": "bearer", "id_token": "i", "expires_in": 600}
    token_response.check(json_response(good))
    refused(token_response.check, json_response(changed(good, **change)))


@pytest.mark.parametrize(
    "response",
    [
        json_response({"error": "invalid_grant"}, 401),
        json_response({"error": "invalid_request"}, 400),
        json_response({"error": "invalid_grant", "error_description": "a\nb"}, 400),
        json_response({"error": "invalid_grant"}, 400, **{"Cache-Control": "private"}),
        json_response({"error": "invalid_grant"}, 400, **{"Content-Type": "text/html"}),
    ],
)
def test_token_error_with_a_fault_is_refused(response: httpx2.Response) -> None:
    token_response.check_error(json_response({"error": "invalid_grant"}, 400), "invalid_grant")
    refused(token_response.check_error, response, "invalid_grant")


def test_odd_state_is_long_and_odd() -> None:
    state = odd_state()
    assert len(state) == 128
    assert len({mark for mark in state if not mark.isalnum()}) == 33
    assert state == state.strip()
