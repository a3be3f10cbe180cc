"""The table of next steps: facts in, one step out, no HTTP.

OpenID Connect Core 3.1.2; ``docs/requirements/acting-for.md``, section 4.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.world import ENTRIES, write_clients

from idp import clients
from idp.delegation.rules import Decision
from idp.oidc.authorization.claims_request import NO_CLAIMS, ClaimsRequest
from idp.oidc.authorization.next_step import (
    ChooseActingParty,
    IssueCode,
    LoginFacts,
    Progress,
    ProveIdentity,
    Refuse,
    SignIn,
    Step,
    StepUp,
    next_step,
)
from idp.oidc.authorization.requests import AuthorizationRequest, Hint
from idp.oidc.authorization.target import Target

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def systems(tmp_path_factory: pytest.TempPathFactory) -> clients.Clients:
    return clients.load(write_clients(tmp_path_factory.mktemp("clients") / "clients.yaml", ENTRIES), {})


def login(age: float = 60, **changes: Any) -> LoginFacts:
    """A login *age* seconds old, acting for oneself."""
    facts = {
        "account_id": "A",
        "authenticated_at": NOW - timedelta(seconds=age),
        "delegation_id": None,
        "has_context": True,
        "verdict": Decision.LIVE,
        **changes,
    }
    return LoginFacts(**facts)


DELEGATED = ClaimsRequest(delegated=True)
SUBJECTS = ClaimsRequest(subjects=frozenset({"B", "C"}))
ACTING = {"delegation_id": "dlg_1"}
NOBODY = None
UNPROVEN = login(verdict=Decision.USER_UNPROVEN)
UNPROVEN_GRANTOR = login(**ACTING, verdict=Decision.GRANTOR_UNPROVEN)
ENDED_UNPROVEN = login(has_context=False, verdict=Decision.USER_UNPROVEN)
REQUIRED = ChooseActingParty("required")
CHOSEN = Progress(chosen=True)
SIGNED_IN = Progress(signed_in=True)
ONE, TWO = "urn:idp:acr:password", "urn:idp:acr:two-factor"
AGAIN = SignIn("again")

ROWS: list[tuple[str, dict[str, Any], LoginFacts | None, Progress, bool, Step | str]] = [
    ("nobody signed in", {}, NOBODY, Progress(), False, SignIn()),
    ("nobody signed in, silent", {"prompt": "none"}, NOBODY, Progress(), False, "login_required"),
    ("signed in", {}, login(), Progress(), False, IssueCode()),
    ("signed in, silent", {"prompt": "none"}, login(), Progress(), False, IssueCode()),
    ("went back", {}, NOBODY, Progress(cancelled=True), False, "access_denied"),
    ("prompt=login", {"prompt": "login"}, login(), Progress(), False, SignIn("again")),
    ("prompt=login, not signed in for it", {"prompt": "login"}, login(600), Progress(), False, SignIn("again")),
    ("prompt=login, signed in for it", {"prompt": "login"}, login(60), SIGNED_IN, False, IssueCode()),
    ("prompt=consent needs nothing here", {"prompt": "consent"}, login(), Progress(), False, IssueCode()),
    ("max_age kept", {"max_age": 61}, login(60), Progress(), False, IssueCode()),
    ("max_age passed", {"max_age": 59}, login(60), Progress(), False, SignIn("again")),
    ("max_age passed, silent", {"max_age": 59, "prompt": "none"}, login(60), Progress(), False, "login_required"),
    ("max_age=0, signed in for it", {"max_age": 0}, login(60), SIGNED_IN, False, IssueCode()),
    ("acr_values of two factors alone", {"acr_values": (TWO,)}, login(), Progress(), False, StepUp()),
    ("the same, silent", {"acr_values": (TWO,), "prompt": "none"}, login(), Progress(), False, "interaction_required"),
    ("the same, given", {"acr_values": (TWO,)}, login(two_factor=True), Progress(), False, IssueCode()),
    ("the same, of a sign-in too old", {"acr_values": (TWO,), "max_age": 59}, login(60), Progress(), False, AGAIN),
    ("acr_values with another choice", {"acr_values": (TWO, ONE)}, login(), Progress(), False, IssueCode()),
    ("acr_values that nobody knows", {"acr_values": ("1", "2")}, login(), Progress(), False, IssueCode()),
    ("essential acr", {"claims": ClaimsRequest(acr=frozenset({TWO}))}, login(), Progress(), False, StepUp()),
    (
        "essential acr, either",
        {"claims": ClaimsRequest(acr=frozenset({ONE, TWO}))},
        login(),
        Progress(),
        False,
        IssueCode(),
    ),
    ("hint of this account", {"hint": Hint("A", None)}, login(), Progress(), False, IssueCode()),
    ("hint of another account", {"hint": Hint("B", None)}, login(), Progress(), False, SignIn("another_account")),
    ("the same, silent", {"hint": Hint("B", None), "prompt": "none"}, login(), Progress(), False, "login_required"),
    ("the same, signed in for it", {"hint": Hint("B", None)}, login(60), SIGNED_IN, False, "login_required"),
    ("covers the client", {}, login(**ACTING), Progress(), False, IssueCode()),
    ("covers the client, silent", {"prompt": "none"}, login(**ACTING), Progress(), False, IssueCode()),
    (
        "does not cover it",
        {},
        login(**ACTING, verdict=Decision.NOT_COVERED),
        Progress(),
        True,
        ChooseActingParty("not_covered"),
    ),
    (
        "does not cover it, even after choosing",
        {},
        login(**ACTING, verdict=Decision.NOT_COVERED),
        CHOSEN,
        True,
        ChooseActingParty("not_covered"),
    ),
    (
        "does not cover it, silent",
        {"prompt": "none"},
        login(**ACTING, verdict=Decision.NOT_COVERED),
        Progress(),
        True,
        "account_selection_required",
    ),
    (
        "client refuses delegated sessions",
        {"client": "webboard"},
        login(**ACTING, verdict=Decision.REFUSED_BY_CLIENT),
        Progress(),
        True,
        ChooseActingParty("refused_by_client"),
    ),
    (
        "client refuses delegated sessions, silent",
        {"client": "webboard", "prompt": "none"},
        login(**ACTING, verdict=Decision.REFUSED_BY_CLIENT),
        Progress(),
        True,
        "interaction_required",
    ),
    (
        "client requires one, oneself, another fits",
        {"client": "agents-only"},
        login(),
        Progress(),
        True,
        ChooseActingParty("required"),
    ),
    (
        "client requires one, oneself, another fits, silent",
        {"client": "agents-only", "prompt": "none"},
        login(),
        Progress(),
        True,
        "account_selection_required",
    ),
    (
        "client requires one, none fits",
        {"client": "agents-only"},
        login(),
        Progress(),
        False,
        ChooseActingParty("required_none"),
    ),
    (
        "client requires one, none fits, silent",
        {"client": "agents-only", "prompt": "none"},
        login(),
        Progress(),
        False,
        "interaction_required",
    ),
    (
        "client requires one, under one that does not fit, none fits, silent",
        {"client": "agents-only", "prompt": "none"},
        login(**ACTING, verdict=Decision.NOT_COVERED),
        Progress(),
        False,
        "interaction_required",
    ),
    (
        "client requires one, under one that does not fit, another fits, silent",
        {"client": "agents-only", "prompt": "none"},
        login(**ACTING, verdict=Decision.NOT_COVERED),
        Progress(),
        True,
        "account_selection_required",
    ),
    (
        "client requires one, under one that does not fit, another fits",
        {"client": "agents-only"},
        login(**ACTING, verdict=Decision.NOT_COVERED),
        Progress(),
        True,
        ChooseActingParty("required"),
    ),
    (
        "client requires one, it has ended, another fits",
        {"client": "agents-only"},
        login(**ACTING, verdict=Decision.EXPIRED),
        Progress(),
        True,
        ChooseActingParty("ended"),
    ),
    (
        "client requires one, it has ended, none fits",
        {"client": "agents-only"},
        login(**ACTING, verdict=Decision.EXPIRED),
        Progress(),
        False,
        ChooseActingParty("required_none"),
    ),
    ("client requires one, under one", {"client": "agents-only"}, login(**ACTING), Progress(), True, IssueCode()),
    *[
        (f"claims ask for one, {name}", {"claims": DELEGATED, **asked}, facts, Progress(), fits, step)
        for name, asked, facts, fits, step in [
            ("nobody signed in", {}, NOBODY, True, SignIn()),
            ("oneself, another fits", {}, login(), True, ChooseActingParty("required")),
            ("oneself, another fits, silent", {"prompt": "none"}, login(), True, "account_selection_required"),
            ("oneself, none fits", {}, login(), False, ChooseActingParty("required_none")),
            ("oneself, none fits, silent", {"prompt": "none"}, login(), False, "interaction_required"),
            ("under one", {}, login(**ACTING), True, IssueCode()),
            ("under one, silent", {"prompt": "none"}, login(**ACTING), True, IssueCode()),
            (
                "under one that does not fit, another fits",
                {},
                login(**ACTING, verdict=Decision.NOT_COVERED),
                True,
                ChooseActingParty("required"),
            ),
            (
                "of a client that refuses them",
                {"client": "webboard"},
                login(**ACTING, verdict=Decision.REFUSED_BY_CLIENT),
                False,
                ChooseActingParty("required_none"),
            ),
        ]
    ],
    ("sub of this account", {"claims": SUBJECTS}, login(account_id="B"), Progress(), False, IssueCode()),
    ("sub of another account", {"claims": SUBJECTS}, login(), Progress(), False, SignIn("another_account")),
    ("the same, silent", {"claims": SUBJECTS, "prompt": "none"}, login(), Progress(), False, "login_required"),
    ("the same, signed in for it", {"claims": SUBJECTS}, login(60), SIGNED_IN, False, "login_required"),
    (
        "sub and hint of different accounts",
        {"claims": SUBJECTS, "hint": Hint("A", None)},
        login(),
        Progress(),
        False,
        SignIn("another_account"),
    ),
    *[
        (f"ended while signed in: {ended.value}", {}, login(**ACTING, verdict=ended), Progress(), True, step)
        for ended, step in [
            (Decision.CANCELLED, ChooseActingParty("ended")),
            (Decision.EXPIRED, ChooseActingParty("ended")),
            (Decision.RENOUNCED, ChooseActingParty("ended")),
            (Decision.PARTY_NOT_ACTIVE, ChooseActingParty("ended")),
            (Decision.PARTY_NOT_GOING_CONCERN, ChooseActingParty("ended")),
        ]
    ],
    ("context ended from elsewhere", {}, login(has_context=False), Progress(), False, ChooseActingParty("ended")),
    (
        "context ended from elsewhere, silent",
        {"prompt": "none"},
        login(has_context=False),
        Progress(),
        False,
        "account_selection_required",
    ),
    ("select_account", {"prompt": "select_account"}, login(), Progress(), False, ChooseActingParty("asked")),
    ("select_account, chosen", {"prompt": "select_account"}, login(), CHOSEN, False, IssueCode()),
    (
        "login and select_account: sign in first",
        {"prompt": "login select_account"},
        login(600),
        Progress(),
        False,
        SignIn("again"),
    ),
    (
        "login and select_account: then choose",
        {"prompt": "login select_account"},
        login(60),
        SIGNED_IN,
        False,
        ChooseActingParty("asked"),
    ),
    *[
        (f"identity not reached, {name}", asked, facts, progress, fits, step)
        for name, asked, facts, progress, fits, step in [
            ("oneself", {}, UNPROVEN, Progress(), False, ProveIdentity()),
            ("oneself, even where a delegation fits", {}, UNPROVEN, Progress(), True, ProveIdentity()),
            ("oneself, silent", {"prompt": "none"}, UNPROVEN, Progress(), False, "interaction_required"),
            ("the grantor", {}, UNPROVEN_GRANTOR, Progress(), False, ProveIdentity()),
            ("the grantor, silent", {"prompt": "none"}, UNPROVEN_GRANTOR, Progress(), True, "interaction_required"),
            ("went back", {}, UNPROVEN, Progress(cancelled=True), False, "access_denied"),
            ("sign-in comes first", {"prompt": "login"}, UNPROVEN, Progress(), False, SignIn("again")),
            ("after choosing", {"prompt": "select_account"}, UNPROVEN_GRANTOR, CHOSEN, False, ProveIdentity()),
            ("one is required, another fits", {"client": "agents-only"}, UNPROVEN_GRANTOR, Progress(), True, REQUIRED),
            ("one is required, none fits", {"client": "agents-only"}, UNPROVEN, Progress(), False, ProveIdentity()),
            ("and the context has ended", {}, ENDED_UNPROVEN, Progress(), False, ChooseActingParty("ended")),
        ]
    ],
    ("hint of the same principal", {"hint": Hint("A", "dlg_1")}, login(**ACTING), Progress(), False, IssueCode()),
    ("hint of another principal", {"hint": Hint("A", "dlg_1")}, login(), Progress(), False, ChooseActingParty("hint")),
    ("the same after choosing", {"hint": Hint("A", "dlg_1")}, login(), CHOSEN, False, IssueCode()),
    (
        "hint of oneself while acting, silent",
        {"hint": Hint("A", None), "prompt": "none"},
        login(**ACTING),
        Progress(),
        False,
        "account_selection_required",
    ),
]


@pytest.mark.parametrize(
    ("asked", "facts", "progress", "fits", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS]
)
def test_next_step_follows_the_table(
    systems: clients.Clients,
    asked: dict[str, Any],
    facts: LoginFacts | None,
    progress: Progress,
    fits: bool,
    expected: Step | str,
) -> None:
    client = systems.get(asked.get("client", "e-license"))
    assert client is not None
    request = AuthorizationRequest(
        target=Target(client, client.redirect_uris[0], None),
        scope=("openid",),
        nonce=None,
        code_challenge=None,
        prompt=frozenset(asked.get("prompt", "").split()),
        max_age=asked.get("max_age"),
        hint=asked.get("hint"),
        login_hint="",
        ui_locales="",
        acr_values=asked.get("acr_values", ()),
        claims=asked.get("claims", NO_CLAIMS),
    )
    step = next_step(request, facts, progress, NOW, lambda: fits)
    assert (step.error if isinstance(step, Refuse) else step) == expected
