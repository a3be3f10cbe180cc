"""What must be refused, and how."""

from __future__ import annotations

import base64
import json
import secrets
from typing import Any

import pytest

from conformance.checks import token_response, userinfo
from conformance.suite import Run


class RefusalModules:
    """Codes used twice, addresses and parameters that are wrong, features that are not announced."""

    def test_oidcc_response_type_missing(self, run: Run) -> None:
        """Redirected, which is PASSED; a page would be REVIEW."""
        request = run.request(response_type=None)
        run.error(run.send(request), request, "invalid_request", "unsupported_response_type")

    def test_oidcc_codereuse(self, run: Run) -> None:
        token_response.check_error(run.redeem(run.flow().tokens.code), "invalid_grant")

    def test_oidcc_codereuse_30seconds(self, run: Run) -> None:
        tokens = run.flow().tokens
        run.clock.pass_time(30)
        token_response.check_error(run.redeem(tokens.code), "invalid_grant")
        assert 400 <= run.call_userinfo(tokens.access_token).status_code < 500

    def test_oidcc_ensure_registered_redirect_uri(self, run: Run) -> None:
        """REVIEW in the suite: the page must name the parameter."""
        request = run.request(redirect_uri=f"{run.callback}/{secrets.token_hex(5)}")
        visit = run.send(request, placeholder=True)
        page = visit.stayed()
        assert visit.screenshots == [page]
        assert page.status == 400
        assert page.headers["Content-Type"].startswith("text/html")

    def test_oidcc_unsigned_request_object_supported_correctly_or_rejected_as_unsupported(self, run: Run) -> None:
        _skip_without_unsigned_request_objects(run)

    def test_oidcc_ensure_request_object_with_redirect_uri(self, run: Run) -> None:
        _skip_without_unsigned_request_objects(run)

    def test_oidcc_refresh_token(self, run: Run) -> None:
        """The client refreshes; a token of the second client is none of its own."""
        scope = "openid offline_access"
        assert {"openid", "offline_access"} <= set(run.metadata["scopes_supported"])
        first = run.flow(scope=scope, prompt="consent").tokens
        assert len(first.refresh_token) >= 16
        run.clock.pass_time(1)
        second = run.refreshed(first, scope)
        userinfo.check(run.call_userinfo(second.access_token), first.claims, run.clock.now())
        run.use("client2", "client_secret_basic")
        other = run.flow(scope=scope, prompt="consent").tokens
        run.use("client", "client_secret_basic")
        token_response.check_error(run.refresh(other.refresh_token, scope), "invalid_grant")


class RequestObjects:
    """Beyond the plan: what an unannounced ``request`` or ``request_uri`` gets (OpenID Connect Core 6.1 and 6.2)."""

    @pytest.mark.parametrize("parameter", ["request", "request_uri"])
    def test_unannounced_request_object_is_refused_to_the_registered_address(self, run: Run, parameter: str) -> None:
        assert run.metadata[f"{parameter}_parameter_supported"] is False
        request = run.request()
        request[parameter] = _object(run, request) if parameter == "request" else run.installation.address("request")
        run.error(run.send(request), request, f"{parameter}_not_supported")

    @pytest.mark.parametrize("parameter", ["request", "request_uri"])
    def test_unannounced_request_object_lends_no_address_its_own(self, run: Run, parameter: str) -> None:
        """The outer address is not registered, the inner one is: a page, and nobody hears of it."""
        before = run.installation.counterpart.by_browser()
        request = run.request(redirect_uri=run.installation.address("callback_invalid"))
        inner = _object(run, {**request, "redirect_uri": run.callback})
        request[parameter] = inner if parameter == "request" else run.installation.address("request")
        run.like("oidcc-ensure-registered-redirect-uri")
        page = run.send(request, placeholder=True).stayed()
        assert page.status == 400
        assert run.installation.counterpart.by_browser() == before


def _skip_without_unsigned_request_objects(run: Run) -> None:
    """The suite's own rule: algorithms are listed, and ``none`` is not one of them."""
    algorithms = run.metadata["request_object_signing_alg_values_supported"]
    assert isinstance(algorithms, list)
    assert "none" not in algorithms
    pytest.skip("request_object_signing_alg_values_supported is there, without none")


def _object(run: Run, request: dict[str, str]) -> str:
    """The request as an unsigned object."""
    claims = {**request, "iss": run.client.client_id, "aud": run.installation.issuer}
    return f"{_part({'alg': 'none'})}.{_part(claims)}."


def _part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")
