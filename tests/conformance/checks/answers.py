"""Authorization responses, good and bad (OpenID Connect Core 3.1.2.5, 3.1.2.6; RFC 9207; OAuth 2.0 Form Post)."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection
from typing import Any

from conformance.counterpart import Arrival

_FORM = "application/x-www-form-urlencoded"
#: RFC 6749 section 4.1.2.1: printable ASCII without the quotation mark and the backslash.
_DESCRIPTION = re.compile(r"[\x20-\x21\x23-\x5B\x5D-\x7E]*")
_URI = re.compile(r"[\x21\x23-\x5B\x5D-\x7E]*")


def check_success(arrival: Arrival, request: dict[str, str], metadata: dict[str, Any]) -> str:
    """The code of a response that must be a good one."""
    parameters = _parameters(arrival, request, metadata)
    assert "error" not in parameters, parameters
    assert parameters.keys() - {"session_state"} == {"code", "state", "iss"}, parameters
    code = parameters["code"]
    assert len(code) >= 16, code
    assert _entropy(code) > 96, code
    return code


def check_error(
    arrival: Arrival, request: dict[str, str], metadata: dict[str, Any], allowed: Collection[str]
) -> dict[str, str]:
    """The parameters of a response that must be an error out of *allowed*."""
    parameters = _parameters(arrival, request, metadata)
    assert parameters.get("error") in allowed, parameters
    check_error_words(parameters)
    extra = parameters.keys() - {"error", "error_description", "error_uri", "state", "session_state", "iss"}
    assert not extra, parameters
    return parameters


def check_error_words(parameters: dict[str, Any]) -> None:
    """The characters of ``error``, ``error_description`` and ``error_uri``; for the token endpoint too."""
    assert _DESCRIPTION.fullmatch(parameters["error"]), parameters
    assert parameters["error"], parameters
    assert _DESCRIPTION.fullmatch(parameters.get("error_description", "")), parameters
    assert _URI.fullmatch(parameters.get("error_uri", "")), parameters


def _parameters(arrival: Arrival, request: dict[str, str], metadata: dict[str, Any]) -> dict[str, str]:
    """What came back, by the way that was asked for; ``state`` and ``iss`` are right."""
    if request.get("response_mode") == "form_post":
        assert arrival.method == "POST", arrival
        assert arrival.content_type == _FORM, arrival
        assert arrival.query == "", arrival
        parameters = arrival.in_form
    else:
        assert (arrival.method, arrival.body) == ("GET", ""), arrival
        parameters = arrival.in_query
    assert parameters.get("state") == request.get("state"), (parameters, request)
    assert metadata["authorization_response_iss_parameter_supported"] is True
    assert parameters.get("iss") == metadata["issuer"], parameters
    return parameters


def _entropy(text: str) -> float:
    """Shannon's, in bits, over the characters of *text* itself."""
    counts = Counter(text).values()
    return -sum(count * math.log2(count / len(text)) for count in counts)
