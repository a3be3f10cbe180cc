"""What the rules say, in words for an officer: the verdict, and the facts about each party and the system."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from idp.clients import Client, Clients
from idp.delegation import display
from idp.delegation.rules import Decision, Party, PowerOfAttorney
from idp.helpdesk.reasons.explain import Explanation, Facts
from idp.i18n import format_date, gettext, lazy
from idp.models import Account, AccountStatus, Delegation, RequiredAction, required_action_of
from idp.oidc.authorization.next_step import ChooseActingParty, IssueCode, RequireAction, StepUp
from idp.refusal_codes import RefusalReason

#: What the page said when the code was made.
THEN = {
    RefusalReason.NOT_COVERED: lazy("The power of attorney does not cover the system."),
    RefusalReason.REFUSED_BY_CLIENT: lazy("The system can be used in one’s own name only."),
    RefusalReason.REQUIRED: lazy("The system can be used in the name of another only."),
    RefusalReason.REQUIRED_NONE: lazy("The system can be used in the name of another only, and no grant fits."),
    RefusalReason.ENDED: lazy("The power of attorney in use had ended or could not be used."),
    RefusalReason.UNPROVEN: lazy("The identity was not checked as far as the system asks."),
    RefusalReason.SUSPENDED: lazy("The account was suspended."),
    RefusalReason.UNCONFIRMED: lazy("The email address was not confirmed."),
    RefusalReason.OWN_NAME_ONLY: lazy("The page can be used in one’s own name only."),
}
#: The rule of delegations, by its decision.
DECISIONS = {
    Decision.LIVE: lazy("The rules allow it."),
    Decision.NOT_THE_AGENT: lazy("The user is not the agent of this power of attorney."),
    Decision.WAITING: lazy("The agent has not confirmed the power of attorney yet."),
    Decision.DECLINED: lazy("The agent has declined the power of attorney."),
    Decision.CANCELLED: lazy("The grantor has cancelled the power of attorney."),
    Decision.RENOUNCED: lazy("The agent has withdrawn from the power of attorney."),
    Decision.NOT_BEGUN: lazy("The first day of the power of attorney has not come yet."),
    Decision.EXPIRED: lazy("The last day of the power of attorney is over."),
    Decision.ON_HOLD: lazy(
        "The power of attorney is on hold: its owner reported a foreign sign-in and has not confirmed it since."
    ),
    Decision.PARTY_NOT_ACTIVE: lazy("The account of the user or of the grantor is suspended or closed."),
    Decision.PARTY_NOT_GOING_CONCERN: lazy(
        "A register reports the user or the grantor as dead or out of business: nobody may act meanwhile."
    ),
    Decision.REFUSED_BY_CLIENT: lazy("The system takes nobody who acts for another."),
    Decision.NOT_COVERED: lazy("The power of attorney does not cover this system: the grantor has to grant a new one."),
    Decision.USER_UNPROVEN: lazy("The system asks for an identity that is checked further than the user’s."),
    Decision.GRANTOR_UNPROVEN: lazy("The system asks for an identity that is checked further than the grantor’s."),
}
_STATUSES = {
    AccountStatus.UNCONFIRMED: lazy("The email address is not confirmed yet, so nobody can sign in to the account."),
    AccountStatus.SUSPENDED: lazy("The account is suspended, so nobody can sign in to it."),
    AccountStatus.CLOSED: lazy("The account is closed for good."),
}
_ACTIONS = {
    RequiredAction.COMPLETE: lazy("The user has to fill in missing fields first; the page comes after the sign-in."),
    RequiredAction.CHANGES: lazy(
        "The user has to confirm or dispute changed registered data first; the page comes after the sign-in."
    ),
}
_CHOICES = {
    "required": lazy("The system can be used in the name of another only: the user has to choose a grantor."),
    "required_none": lazy("The system can be used in the name of another only, and the user holds no grant that fits."),
}
_OPEN = lazy("Nothing stands in the way now: ask the user to open the system again.")
_STEP_UP = lazy("The system asks for a second factor, and the account has none: the user has to set one up.")
_NOT_CHOSEN = lazy("The power of attorney has ended: the user has to choose anew in whose name to act.")
_OWN_NAME = lazy("The page can be used in one’s own name only: ask the user to act as themselves again.")
_GONE = lazy("The system is no longer registered.")
ACCOUNT_STATES = {
    AccountStatus.UNCONFIRMED: lazy("Address not confirmed yet"),
    AccountStatus.ACTIVE: lazy("Active"),
    AccountStatus.SUSPENDED: lazy("Suspended"),
    AccountStatus.CLOSED: lazy("Closed for good"),
}
_ACTING_FOR = {
    "refused": lazy("in one’s own name only"),
    "accepted": lazy("in one’s own name, and in the name of another"),
    "required": lazy("in the name of another only"),
}


@dataclass(frozen=True)
class Fact:
    """One line: *label* (a msgid), *text* in the page's language; ``good``: false for what stands in the way."""

    label: str
    text: str
    good: bool = True


def verdict(facts: Facts, explanation: Explanation) -> str:
    """What stands in the way now, or that nothing does: a msgid."""
    if explanation.status in _STATUSES:
        return _STATUSES[explanation.status]
    if facts.client_id is not None and facts.client is None:
        return _GONE
    if explanation.own_name_only:
        return _OWN_NAME
    step = explanation.step
    if isinstance(step, RequireAction):
        return _ACTIONS[step.action]
    if isinstance(step, StepUp):
        return _STEP_UP
    if isinstance(step, ChooseActingParty) and step.reason in _CHOICES:
        return _CHOICES[step.reason]
    if not facts.has_context:
        return _NOT_CHOSEN
    return _OPEN if isinstance(step, IssueCode) else DECISIONS[explanation.decision]


def of_party(account: Account, client: Client | None) -> list[Fact]:
    """The facts about a party, the user or the grantor, as far as the rules depend on them."""
    party, state = Party.of(account), gettext(ACCOUNT_STATES[account.status])
    if account.suspension_reason:
        state = f"{state}: {account.suspension_reason}"
    identity = gettext(lazy("Identity checked") if party.verified else lazy("Identity not checked yet"))
    if account.verified_at is not None and party.verified:
        identity = f"{identity}, {format_date(account.verified_at.date())}"
    if party.natural:
        identity = f"{identity}, IAL {account.ial or '–'}"
    register = account.register_status or gettext(lazy("no report"))
    return [
        Fact(lazy("Account"), state, party.active),
        Fact(lazy("Identity"), identity, client is None or party.meets_identity_of(client)),
        Fact(lazy("Report of the register"), register, party.going_concern),
        *_of_actions(account),
    ]


def _of_actions(account: Account) -> Iterator[Fact]:
    action = required_action_of(account)
    if action is not None:
        yield Fact(lazy("To do after the sign-in"), gettext(_ACTIONS[action]), good=False)


def of_delegation(
    delegation: Delegation, grantor: Account, client: Client | None, clients: Clients, now: datetime
) -> list[Fact]:
    """The facts about a power of attorney at *now* (UTC)."""
    power = PowerOfAttorney.of(delegation, grantor)
    state = display.state_text(delegation, now)
    if power.on_hold:
        state = f"{state} ({gettext(lazy('On hold'))})"
    systems = display.systems_text(delegation, clients)
    return [
        Fact(lazy("Reference number"), delegation.reference),
        Fact(lazy("Status"), state, not power.on_hold),
        Fact(lazy("Period"), display.period_text(delegation)),
        Fact(lazy("Systems covered"), systems, client is None or power.covers(client)),
    ]


def of_client(client: Client) -> list[Fact]:
    """What a system asks for."""
    second = lazy("required") if client.two_factor == "required" else lazy("not required")
    identity = gettext(lazy("checked by an officer") if client.identity == "verified" else lazy("any"))
    if client.minimum_ial:
        identity = f"{identity}, IAL {client.minimum_ial}"
    return [
        Fact(lazy("Can be used"), gettext(_ACTING_FOR[client.acting_for])),
        Fact(lazy("Identity"), identity),
        Fact(lazy("Second factor"), gettext(second)),
    ]
