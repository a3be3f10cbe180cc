"""What the rules say now of a user, a grantor and a client, without side effects: the rules themselves are asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from idp.clients import Client
from idp.delegation.rules import Decision, Party, PowerOfAttorney, decide, for_oneself
from idp.models import Account, AccountStatus, Delegation, required_action_of
from idp.oidc.authorization.next_step import IssueCode, LoginFacts, Progress, Step, next_step
from idp.oidc.authorization.requests import AuthorizationRequest
from idp.oidc.authorization.target import Target
from idp.refusal_codes import RefusalReason


@dataclass(frozen=True)
class Facts:
    """Everything that the rules depend on, as stored now.

    ``reason``: what was refused when the code was made (UTC: ``made_at``). ``delegation`` and ``grantor``: under
    which the user acted, both ``None`` for the user's own name. ``client``: ``None`` where a page refused, or the
    client is no longer registered; ``client_id``: its id in that case. ``another_fits``: the user holds a delegation
    under which the client would open.
    """

    account: Account
    reason: RefusalReason
    made_at: datetime
    delegation: Delegation | None = None
    grantor: Account | None = None
    client: Client | None = None
    client_id: str | None = None
    another_fits: bool = False

    @property
    def has_context(self) -> bool:
        """Whether an acting party was chosen: after the end of a delegation none is, until the user chooses."""
        return self.delegation is not None or self.reason is not RefusalReason.ENDED


@dataclass(frozen=True)
class Explanation:
    """``status``: of the user's account. ``decision``: of the rule of delegations. ``step``: where a sign-in to the
    client leads now, ``None`` without a client or while the account is not active. ``own_name_only``: the page that
    refused still would, since the user was acting for another.
    """

    status: AccountStatus
    decision: Decision
    step: Step | None
    own_name_only: bool

    @property
    def is_open(self) -> bool:
        """Whether nothing stands in the way any more."""
        is_active = self.status is AccountStatus.ACTIVE and not self.own_name_only
        lets_in = self.step is None or isinstance(self.step, IssueCode)
        return is_active and lets_in and self.decision is Decision.LIVE


def explain(facts: Facts, now: datetime) -> Explanation:
    """What the rules say at *now* (UTC)."""
    decision = _decision(facts, now)
    is_active = facts.account.status is AccountStatus.ACTIVE
    step = _step(facts, facts.client, decision, now) if facts.client is not None and is_active else None
    own_name_only = facts.reason is RefusalReason.OWN_NAME_ONLY
    return Explanation(facts.account.status, decision, step, own_name_only)


def _decision(facts: Facts, now: datetime) -> Decision:
    user = Party.of(facts.account)
    if facts.delegation is None or facts.grantor is None:
        return for_oneself(facts.client, user)
    return decide(PowerOfAttorney.of(facts.delegation, facts.grantor), now, facts.client, user)


def _step(facts: Facts, client: Client, decision: Decision, now: datetime) -> Step:
    """The next step of a plain request of *client*, by a user who has just signed in with all factors."""
    login = LoginFacts(
        account_id=facts.account.id,
        authenticated_at=now,
        delegation_id=facts.delegation.id if facts.delegation else None,
        has_context=facts.has_context,
        verdict=decision,
        required_action=required_action_of(facts.account),
        two_factor=facts.account.two_factor,
        consented=True,
    )
    return next_step(_plain_request(client), login, Progress(), now, lambda: facts.another_fits)


def _plain_request(client: Client) -> AuthorizationRequest:
    return AuthorizationRequest(
        target=Target(client, next(iter(client.redirect_uris), ""), None),
        scope=("openid",),
        nonce=None,
        code_challenge=None,
        prompt=frozenset(),
        max_age=None,
        hint=None,
        login_hint="",
        ui_locales="",
    )
