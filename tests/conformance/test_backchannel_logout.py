"""``oidcc-backchannel-rp-initiated-logout-certification-test-plan[response_type=code][client_registration=static_client]``."""

from __future__ import annotations

from typing import Any

import pytest
from support.patience import wait_until

from conformance.checks import id_token
from conformance.counterpart import Arrival
from conformance.installation import Installation
from conformance.modules.logout import check_logged_out, check_post_logout_redirect, logout_state
from conformance.modules.names import BACKCHANNEL_LOGOUT, check_complete
from conformance.suite import Run

DATABASE = "postgresql"
EVENT = "http://schemas.openid.net/event/backchannel-logout"
pytestmark = pytest.mark.xdist_group("conformance-postgresql")


def test_oidcc_backchannel_logout_discovery_endpoint_verification(run: Run) -> None:
    assert run.metadata["backchannel_logout_supported"] is True
    assert run.metadata["backchannel_logout_session_supported"] is True
    assert run.metadata["end_session_endpoint"].startswith("https://")


def test_oidcc_backchannel_rp_initiated_logout(run: Run) -> None:
    tokens, state = run.flow().tokens, logout_state()
    assert isinstance(tokens.claims["sid"], str)
    run.wait_for_notice()
    back = run.installation.address("post_logout_redirect")
    visit = run.log_out(id_token_hint=tokens.id_token, post_logout_redirect_uri=back, state=state)
    wait_until(lambda: _calls(run, tokens.claims))
    (call,) = _calls(run, tokens.claims)
    _check_call(call, run, tokens.claims)
    check_post_logout_redirect(visit, state)
    check_logged_out(run)


def _calls(run: Run, claims: dict[str, Any]) -> list[Arrival]:
    """What the provider told of the login that an ID token belongs to; the system hears of all its logins."""
    heard = run.installation.counterpart.at("/backchannel_logout")
    return [call for call in heard if claims["sid"] in id_token.claims_of(call.in_form["logout_token"]).values()]


def _check_call(call: Arrival, run: Run, claims: dict[str, Any]) -> None:
    """OpenID Connect Back-Channel Logout 1.0 sections 2.4 and 2.5."""
    assert (call.method, call.query, call.tls_version) == ("POST", "", "TLSv1.3")
    assert (call.content_type or "").partition(";")[0] == "application/x-www-form-urlencoded"
    assert call.in_form.keys() == {"logout_token"}
    header, told = id_token.verified(call.in_form["logout_token"], run.keys)
    assert header.get("typ", "logout+jwt") == "logout+jwt"
    assert (told["iss"], told["aud"]) == (run.installation.issuer, run.client.client_id)
    assert abs(told["iat"] - run.clock.now()) <= 300
    assert told["exp"] > run.clock.now()
    assert isinstance(told["jti"], str)
    assert told["jti"]
    assert told["events"] == {EVENT: {}}
    assert (told["sub"], told["sid"]) == (claims["sub"], claims["sid"])
    assert "nonce" not in told


def test_a_notice_that_no_module_waits_for_fails_it(installation: Installation) -> None:
    """What the suite does, and what a client of its own for the back channel is for."""
    run = Run(installation, "oidcc-backchannel-rp-initiated-logout")
    tokens = run.flow().tokens
    back = run.installation.address("post_logout_redirect")
    run.log_out(id_token_hint=tokens.id_token, post_logout_redirect_uri=back)
    wait_until(lambda: installation.counterpart.uncalled_for)
    with pytest.raises(AssertionError, match="oidcc-backchannel-rp-initiated-logout"):
        run.close()
    run.wait_for_notice()
    installation.clock.pass_time(60)
    wait_until(lambda: len(_calls(run, tokens.claims)) > 1)  # said again, and taken


def test_every_module_is_here() -> None:
    check_complete(globals(), BACKCHANNEL_LOGOUT)
