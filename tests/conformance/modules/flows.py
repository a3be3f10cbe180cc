"""Flows that end well, however the request is put."""

from __future__ import annotations

import base64
import hashlib
import secrets
from urllib.parse import urlsplit

from conformance.checks import userinfo
from conformance.suite import Run


class FlowModules:
    """One authorization each."""

    def test_oidcc_server(self, run: Run) -> None:
        run.flow()

    def test_oidcc_server_client_secret_post(self, run: Run) -> None:
        run.use("client_secret_post", "client_secret_post")
        run.flow()

    def test_oidcc_userinfo_get(self, run: Run) -> None:
        tokens = run.flow().tokens
        userinfo.check(run.call_userinfo(tokens.access_token), tokens.claims, run.clock.now())

    def test_oidcc_userinfo_post_header(self, run: Run) -> None:
        tokens = run.flow().tokens
        userinfo.check(run.call_userinfo(tokens.access_token, "POST"), tokens.claims, run.clock.now())

    def test_oidcc_userinfo_post_body(self, run: Run) -> None:
        tokens = run.flow().tokens
        form = {"access_token": tokens.access_token}
        response = run.installation.http.post(run.metadata["userinfo_endpoint"], data=form)
        userinfo.check(response, tokens.claims, run.clock.now())

    def test_oidcc_ensure_request_without_nonce_succeeds_for_code_flow(self, run: Run) -> None:
        assert "nonce" not in run.flow(nonce=None).tokens.claims

    def test_oidcc_alternate_happy_flow(self, run: Run) -> None:
        """``openid`` is not the first scope, and the parameters come the other way round."""
        request = dict(reversed(run.request(scope="email openid").items()))
        flow = run.finish(run.send(request), request)
        userinfo.check_scope(flow.userinfo, "email openid")

    def test_oidcc_display_page(self, run: Run) -> None:
        run.flow(display="page")

    def test_oidcc_display_popup(self, run: Run) -> None:
        run.flow(display="popup")

    def test_oidcc_ensure_request_with_unknown_parameter_succeeds(self, run: Run) -> None:
        run.flow(extra="foobar")

    def test_oidcc_login_hint(self, run: Run) -> None:
        run.flow(login_hint=f"buffy@{urlsplit(run.installation.issuer).hostname}")

    def test_oidcc_ui_locales(self, run: Run) -> None:
        run.flow(ui_locales="se")

    def test_oidcc_claims_locales(self, run: Run) -> None:
        run.flow(claims_locales="se")

    def test_oidcc_ensure_request_with_acr_values_succeeds(self, run: Run) -> None:
        values = run.metadata["acr_values_supported"]
        assert run.flow(acr_values=" ".join(values)).tokens.claims["acr"] in values

    def test_oidcc_ensure_post_request_succeeds(self, run: Run) -> None:
        request = run.request()
        run.finish(run.send(request, "POST"), request)

    def test_oidcc_ensure_request_with_valid_pkce_succeeds(self, run: Run) -> None:
        verifier = secrets.token_urlsafe(48)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
        request = run.request(code_challenge=challenge, code_challenge_method="S256")
        run.finish(run.send(request), request, code_verifier=verifier)
