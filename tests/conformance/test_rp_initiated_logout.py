"""``oidcc-rp-initiated-logout-certification-test-plan[response_type=code][client_registration=static_client]``."""

from __future__ import annotations

import base64
import json

import pytest
from joserfc import jwt
from joserfc.jwk import OctKey

from conformance.browser import Visit
from conformance.modules.logout import check_logged_out, check_post_logout_redirect, logout_state
from conformance.modules.names import RP_INITIATED_LOGOUT, check_complete
from conformance.suite import Run

DATABASE = "postgresql"
pytestmark = pytest.mark.xdist_group("conformance-postgresql")


def test_oidcc_rp_initiated_logout_discovery_endpoint_verification(run: Run) -> None:
    assert run.metadata["end_session_endpoint"].startswith("https://")


def test_oidcc_rp_initiated_logout(run: Run) -> None:
    id_token, state = run.flow().tokens.id_token, logout_state()
    back = run.installation.address("post_logout_redirect")
    visit = run.log_out(id_token_hint=id_token, post_logout_redirect_uri=back, state=state)
    check_post_logout_redirect(visit, state)
    check_logged_out(run)


def test_oidcc_rp_initiated_logout_no_state(run: Run) -> None:
    back = run.installation.address("post_logout_redirect")
    visit = run.log_out(id_token_hint=run.flow().tokens.id_token, post_logout_redirect_uri=back)
    check_post_logout_redirect(visit, None)
    check_logged_out(run)


def test_oidcc_rp_initiated_logout_bad_post_logout_redirect_uri(run: Run) -> None:
    _stays(run, id_token_hint=run.flow().tokens.id_token, uri=run.installation.address("post_logout_redirect/bad"))


def test_oidcc_rp_initiated_logout_query_added_to_post_logout_redirect_uri(run: Run) -> None:
    uri = f"{run.installation.address('post_logout_redirect')}?foo=bar"
    _stays(run, id_token_hint=run.flow().tokens.id_token, uri=uri)


def test_oidcc_rp_initiated_logout_modified_id_token_hint(run: Run) -> None:
    """The same claims without a signature, ``alg`` none."""
    claims = run.flow().tokens.id_token.split(".")[1]
    header = base64.urlsafe_b64encode(json.dumps({"alg": "none"}).encode()).decode().rstrip("=")
    _stays(run, id_token_hint=f"{header}.{claims}.")


def test_oidcc_rp_initiated_logout_bad_id_token_hint(run: Run) -> None:
    """A token of the client's own, signed with its secret."""
    claims = {**run.flow().tokens.claims, "iss": run.client.client_id, "aud": run.installation.issuer}
    key = OctKey.import_key(run.client.client_secret)
    _stays(run, id_token_hint=jwt.encode({"alg": "HS256"}, claims, key, algorithms=["HS256"]))


def test_oidcc_rp_initiated_logout_no_id_token_hint(run: Run) -> None:
    """The question is shown; whoever says yes is signed out, but not sent to an address that nobody vouches for."""
    run.flow()
    visit = _stays(run)
    submission = visit.page.press("logout-confirm")
    assert submission is not None
    run.browser.send(visit, submission)
    assert visit.stayed().find("logout-confirm") is None
    run.like("oidcc-prompt-none-not-logged-in")
    check_logged_out(run)


def test_oidcc_rp_initiated_logout_no_params(run: Run) -> None:
    run.flow()
    _shows_that_it_is_done(run)


def test_oidcc_rp_initiated_logout_only_state(run: Run) -> None:
    run.flow()
    _shows_that_it_is_done(run, state=logout_state())


def test_oidcc_rp_initiated_logout_no_post_logout_redirect_uri(run: Run) -> None:
    _shows_that_it_is_done(run, id_token_hint=run.flow().tokens.id_token, state=logout_state())


def _stays(run: Run, uri: str | None = None, **parameters: str) -> Visit:
    """REVIEW in the suite: the right page is shown, and nobody is redirected."""
    before = run.installation.counterpart.by_browser()
    uri = uri or run.installation.address("post_logout_redirect")
    visit = run.log_out(placeholder=True, post_logout_redirect_uri=uri, state=logout_state(), **parameters)
    assert visit.screenshots == [visit.stayed()]
    assert run.installation.counterpart.by_browser() == before
    return visit


def _shows_that_it_is_done(run: Run, **parameters: str) -> None:
    """REVIEW in the suite: signed out, and the page says so."""
    visit = run.log_out(placeholder=True, **parameters)
    assert visit.screenshots == [visit.stayed()]
    assert visit.page.status == 200
    check_logged_out(run)


def test_every_module_is_here() -> None:
    check_complete(globals(), RP_INITIATED_LOGOUT)
