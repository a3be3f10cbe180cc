"""The audit log: security events with account, time and origin, written in the transaction of the act itself.

Each event declares its fields; any other field raises, so that no secret and no personal data is recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp.crypto import new_id
from idp.models import AuditEvent
from idp.origin import Act
from idp.statements import Statement

_INSERT = Statement(insert(AuditEvent))


class Event(Enum):
    """Every audit event: its label, and the names of its fields (which hold ids and keywords only)."""

    LOGIN_STARTED = ("login.started", {"login_id", "factors"})
    LOGIN_STEPPED_UP = ("login.stepped_up", {"login_id", "factors"})
    LOGIN_ELSEWHERE = ("login.new_browser", {"login_id"})
    LOGIN_VOUCHED = ("login.vouched", {"login_id", "by", "from_login", "until"})
    LOGIN_REFUSED = ("login.refused", {"reason"})
    LOGIN_ENDED = ("login.ended", {"login_id", "by"})
    ACTING_SWITCHED = ("acting.switched", {"login_id", "context_id", "delegation_id"})
    ACTING_ENDED = ("acting.ended", {"login_id", "context_id", "delegation_id", "by"})
    TOKEN_ISSUED = ("token.issued", {"client_id", "context_id", "delegation_id", "token_id", "grant_type"})
    TOKEN_REVOKED = ("token.revoked", {"client_id", "token_id"})
    FAMILY_REVOKED = ("token.family_revoked", {"client_id", "family_id", "by"})
    CODE_REPLAYED = ("code.replayed", {"client_id", "code_id"})
    CONSENT_GIVEN = ("consent.given", {"client_id", "delegation_id"})
    CONSENT_WITHDRAWN = ("consent.withdrawn", {"client_id", "delegation_id"})
    REQUEST_REPEATED = ("request.repeated", {"client_id", "parameters"})
    AGENT_LOOKED_UP = ("delegation.agent_looked_up", {"agent_id", "outcome"})
    DELEGATION_GRANTED = ("delegation.granted", {"delegation_id", "agent_id"})
    DELEGATION_ACCEPTED = ("delegation.accepted", {"delegation_id"})
    DELEGATION_DECLINED = ("delegation.declined", {"delegation_id"})
    DELEGATION_CANCELLED = ("delegation.cancelled", {"delegation_id"})
    DELEGATION_RENOUNCED = ("delegation.renounced", {"delegation_id"})
    DELEGATION_HELD = ("delegation.held", {"delegation_id"})
    DELEGATION_KEPT = ("delegation.kept", {"delegation_id"})
    DELEGATION_ENDED = ("delegation.ended", {"delegation_id", "by"})
    DELEGATION_EXPIRED = ("delegation.expired", {"delegation_id"})
    ACCOUNT_REGISTERED = ("account.registered", {"entity_type"})
    USER_NAME_MADE_WAY = ("account.user_name_made_way", set[str]())
    ACCOUNT_SUSPENDED = ("account.suspended", set[str]())
    ACCOUNT_RESTORED = ("account.restored", set[str]())
    ACCOUNT_CLOSED = ("account.closed", set[str]())
    ACCOUNT_ADDED = ("account.added_by_officer", {"entity_type"})
    ADDRESS_CORRECTED = ("account.address_corrected", set[str]())
    IDENTITY_DECIDED = ("account.identity_decided", {"outcome"})
    REPORT_CLEARED = ("register.report_cleared", set[str]())
    ACCOUNT_EXPIRED = ("account.expired", set[str]())
    REGISTRATION_ENDED = ("account.registration_ended", {"reason"})
    NUMBER_CLAIMED = ("account.number_claimed", {"outcome"})
    CARD_SETTLED = ("account.card_settled", {"outcome"})
    ACCOUNTS_IMPORTED = ("account.imported", {"accounts", "names", "there", "refused"})
    CONFIRMATION_ASKED = ("account.confirmation_asked", set[str]())
    EMAIL_CONFIRMED = ("account.email_confirmed", {"link"})
    ACCOUNT_COMPLETED = ("account.completed", {"fields"})
    CONTACT_CHANGED = ("account.contact_changed", {"fields"})
    PASSWORD_RESET_ASKED = ("password.reset_asked", set[str]())
    PASSWORD_RESET_MAILED = ("password.reset_mailed", set[str]())
    PASSWORD_RESET_REFUSED = ("password.reset_refused", {"reason"})
    PASSWORD_CHANGED = ("password.changed", {"by"})
    PASSWORD_CHANGE_REFUSED = ("password.change_refused", {"reason"})
    IDENTITY_SHOWN = ("account.identity_shown", {"outcome"})
    ACCOUNT_VERIFIED = ("account.verified", {"outcome"})
    REGISTER_CHANGE_CONFIRMED = ("register.change_confirmed", {"register"})
    REGISTER_CHANGE_DISPUTED = ("register.change_disputed", {"register"})
    REGISTER_STATE_CHANGED = ("register.state_changed", {"register", "going_concern"})
    REGISTER_ASKED = ("register.asked", {"register", "outcome"})
    CARD_CHECKED = ("register.card_checked", {"register", "outcome"})
    SIGN_IN_DISOWNED = ("login.disowned", {"since"})
    FACTOR_PROVEN = ("factor.proven", {"factor"})
    FACTOR_REFUSED = ("factor.refused", set[str]())
    FACTOR_ENABLED = ("factor.enabled", {"factor"})
    FACTOR_DISABLED = ("factor.disabled", {"factor"})
    PASSKEY_KEPT = ("factor.passkey_kept", {"at_once"})
    RECOVERY_CODES_RENEWED = ("factor.recovery_codes_renewed", set[str]())
    KEY_PUBLISHED = ("key.published", {"kid", "alg", "signs_from", "by"})
    KEY_SIGNS = ("key.signing", {"kid", "alg", "by"})
    KEY_REPLACED = ("key.verifying", {"kid", "alg", "by"})
    KEY_RETIRED = ("key.retired", {"kid", "alg", "by"})
    KEY_ENDED = ("key.ended", {"kid", "alg", "by"})
    ACCOUNTS_SEARCHED = ("officer.accounts_searched", {"officer_id", "found"})
    ACCOUNT_OPENED = ("officer.account_opened", {"officer_id"})
    NUMBER_SHOWN = ("officer.number_shown", {"officer_id", "act_id"})
    OFFICER_ADDED = ("officer.added", {"officer_id", "role"})
    OFFICER_DISABLED = ("officer.disabled", {"officer_id"})
    OFFICER_SET_UP = ("officer.set_up", {"officer_id", "factor"})
    OFFICER_SIGNED_IN = ("officer.signed_in", {"officer_id", "session_id", "factor"})
    OFFICER_PROVEN = ("officer.proven", {"officer_id", "session_id", "factor"})
    OFFICER_REFUSED = ("officer.refused", {"officer_id", "reason"})
    OFFICER_SIGNED_OUT = ("officer.signed_out", {"officer_id", "session_id", "by"})
    OFFICER_ACT_PROPOSED = ("officer.act_proposed", {"officer_id", "act_id", "kind"})
    OFFICER_ACT_CONSENTED = ("officer.act_consented", {"officer_id", "act_id", "kind"})
    OFFICER_ACT_REFUSED = ("officer.act_refused", {"officer_id", "act_id", "kind"})
    OFFICER_ACT_CANCELLED = ("officer.act_cancelled", {"act_id", "kind", "by"})
    OFFICER_ACT_DONE = ("officer.act_done", {"officer_id", "act_id", "kind"})
    HELP_ASKED = ("help.asked", set[str]())
    CASE_TAKEN = ("case.taken", {"case_id", "officer_id"})
    CASE_HANDED_ON = ("case.handed_on", {"case_id", "officer_id", "to_officer_id"})
    CASE_CLOSED = ("case.closed", {"case_id", "officer_id"})
    REFUSAL_EXPLAINED = ("refusal.explained", {"officer_id", "act_id"})
    NOTICE_GIVEN_UP = ("notice.given_up", {"kind", "message_id"})

    def __init__(self, label: str, fields: set[str]) -> None:
        self.label = label
        self.fields = frozenset(fields)


def record(session: Session, event: Event, act: Act, account_id: str | None = None, **data: object) -> None:
    """Write one *event* of *act*. *account_id*: the account that acted or was acted on; *data*: the declared fields.

    Raises ``ValueError`` for a field that is missing or that the event does not declare.
    """
    record_each(session, event, act, [(account_id, data)])


def record_each(
    session: Session,
    event: Event,
    act: Act,
    entries: Sequence[tuple[str | None, Mapping[str, object]]],
) -> None:
    """Write the same event for several accounts in one statement: *entries* are pairs of account id and data.

    Raises as ``record``.
    """
    for _, data in entries:
        if data.keys() != event.fields:
            raise ValueError(f"{event.label}: declared fields are {sorted(event.fields)}, given {sorted(data)}")
    common = {
        "at": act.at,
        "event": event.label,
        "network": act.origin.network,
        "user_agent": act.origin.user_agent,
        "request_id": act.origin.request_id,
    }
    rows = [{"id": new_id(), "account_id": account_id, "data": data, **common} for account_id, data in entries]
    _INSERT.run_each(session, rows)
