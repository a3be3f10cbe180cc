"""The history of an account: its audit records in words, with what officers did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.audit import Event
from idp.i18n import lazy
from idp.models import AuditEvent, Officer, OfficerAct

#: The most entries on the page: the newest.
MOST = 100

#: Each event of an account, as officers read it.
WORDS: Mapping[Event, str] = {
    Event.LOGIN_STARTED: lazy("Signed in"),
    Event.LOGIN_STEPPED_UP: lazy("Proved a second factor while signed in"),
    Event.LOGIN_ELSEWHERE: lazy("Signed in with a browser not seen before"),
    Event.LOGIN_VOUCHED: lazy("Confirmed a sign-in as their own"),
    Event.LOGIN_REFUSED: lazy("Sign-in refused"),
    Event.LOGIN_ENDED: lazy("Session ended"),
    Event.ACTING_SWITCHED: lazy("Changed whose name they act in"),
    Event.ACTING_ENDED: lazy("Acting for another ended"),
    Event.TOKEN_ISSUED: lazy("A system was given access"),
    Event.TOKEN_REVOKED: lazy("The access of a system was revoked"),
    Event.FAMILY_REVOKED: lazy("The lasting access of a system was ended"),
    Event.CODE_REPLAYED: lazy("A system used a code for the second time; its access was revoked"),
    Event.CONSENT_GIVEN: lazy("Allowed a system"),
    Event.CONSENT_WITHDRAWN: lazy("Withdrew the permission of a system"),
    Event.REQUEST_REPEATED: lazy("A system sent a sign-in request with a repeated parameter"),
    Event.AGENT_LOOKED_UP: lazy("Looked for an agent by number"),
    Event.DELEGATION_GRANTED: lazy("Granted a power of attorney"),
    Event.DELEGATION_ACCEPTED: lazy("Confirmed a power of attorney"),
    Event.DELEGATION_DECLINED: lazy("Declined a power of attorney"),
    Event.DELEGATION_CANCELLED: lazy("Cancelled a power of attorney"),
    Event.DELEGATION_RENOUNCED: lazy("Withdrew as agent from a power of attorney"),
    Event.DELEGATION_HELD: lazy("A power of attorney was put on hold"),
    Event.DELEGATION_KEPT: lazy("Confirmed a power of attorney that was on hold"),
    Event.DELEGATION_ENDED: lazy("An officer ended a power of attorney"),
    Event.DELEGATION_EXPIRED: lazy("A power of attorney expired"),
    Event.ACCOUNT_SUSPENDED: lazy("The account was suspended"),
    Event.ACCOUNT_RESTORED: lazy("The suspension was lifted"),
    Event.ACCOUNT_CLOSED: lazy("The account was closed for good"),
    Event.ACCOUNT_ADDED: lazy("An officer made the account"),
    Event.ADDRESS_CORRECTED: lazy("The address of the registration was corrected"),
    Event.IDENTITY_DECIDED: lazy("An officer decided about the identity"),
    Event.REPORT_CLEARED: lazy("An officer cleared the register’s report"),
    Event.ACCOUNT_REGISTERED: lazy("Registered"),
    Event.USER_NAME_MADE_WAY: lazy("Lost a user name that is the number of another party"),
    Event.ACCOUNT_EXPIRED: lazy("The registration was never confirmed, and was deleted"),
    Event.REGISTRATION_ENDED: lazy("The registration ended without confirmation"),
    Event.NUMBER_CLAIMED: lazy("Somebody else claimed the number"),
    Event.CARD_SETTLED: lazy("The check of the ID card was decided"),
    Event.CONFIRMATION_ASKED: lazy("Asked for another confirmation email"),
    Event.EMAIL_CONFIRMED: lazy("Confirmed the email address"),
    Event.ACCOUNT_COMPLETED: lazy("Completed the account’s information"),
    Event.CONTACT_CHANGED: lazy("Changed contact information"),
    Event.PASSWORD_RESET_ASKED: lazy("Asked for a new password by email"),
    Event.PASSWORD_RESET_MAILED: lazy("A link for a new password was emailed"),
    Event.PASSWORD_RESET_REFUSED: lazy("A new password by link was refused"),
    Event.PASSWORD_CHANGED: lazy("Set a new password"),
    Event.PASSWORD_CHANGE_REFUSED: lazy("A change of the password was refused"),
    Event.IDENTITY_SHOWN: lazy("Tried to show their identity by birth date or ID card"),
    Event.ACCOUNT_VERIFIED: lazy("Compared with the register afterwards"),
    Event.REGISTER_CHANGE_CONFIRMED: lazy("Confirmed changed register data"),
    Event.REGISTER_CHANGE_DISPUTED: lazy("Reported register data as wrong"),
    Event.REGISTER_STATE_CHANGED: lazy("The register reported another state"),
    Event.SIGN_IN_DISOWNED: lazy("Reported a sign-in as foreign"),
    Event.FACTOR_PROVEN: lazy("Proved a factor"),
    Event.FACTOR_REFUSED: lazy("A wrong code was entered"),
    Event.FACTOR_ENABLED: lazy("Turned a second factor on"),
    Event.FACTOR_DISABLED: lazy("Turned a second factor off"),
    Event.PASSKEY_KEPT: lazy("Confirmed a passkey after a password reset"),
    Event.RECOVERY_CODES_RENEWED: lazy("Made new recovery codes"),
    Event.ACCOUNT_OPENED: lazy("An officer opened this page"),
    Event.NUMBER_SHOWN: lazy("An officer had the full numbers shown"),
    Event.OFFICER_ACT_PROPOSED: lazy("An officer proposed an act"),
    Event.OFFICER_ACT_CONSENTED: lazy("A second officer consented"),
    Event.OFFICER_ACT_REFUSED: lazy("A second officer refused"),
    Event.OFFICER_ACT_CANCELLED: lazy("An act of an officer was cancelled"),
    Event.OFFICER_ACT_DONE: lazy("An act of an officer was done"),
    Event.HELP_ASKED: lazy("Asked the help desk for help"),
    Event.CASE_TAKEN: lazy("An officer took a case"),
    Event.CASE_HANDED_ON: lazy("An officer handed a case on"),
    Event.CASE_CLOSED: lazy("An officer closed a case"),
    Event.REFUSAL_EXPLAINED: lazy("An officer looked at the reasons of a refusal"),
}
#: Events that are of no account, and those that would hide all others: each access of a system is listed with it.
NOT_SHOWN = frozenset(
    {
        *(Event.KEY_PUBLISHED, Event.KEY_SIGNS, Event.KEY_REPLACED, Event.KEY_RETIRED, Event.KEY_ENDED),
        *(Event.ACCOUNTS_IMPORTED, Event.REGISTER_ASKED, Event.CARD_CHECKED, Event.NOTICE_GIVEN_UP),
        *(Event.ACCOUNTS_SEARCHED, Event.OFFICER_ADDED, Event.OFFICER_DISABLED, Event.OFFICER_SET_UP),
        *(Event.OFFICER_SIGNED_IN, Event.OFFICER_PROVEN, Event.OFFICER_REFUSED, Event.OFFICER_SIGNED_OUT),
    }
)
_OFTEN = (Event.TOKEN_ISSUED.label,)
#: What the keywords of some records mean.
DETAILS: Mapping[tuple[str, str], str] = {
    (Event.LOGIN_REFUSED.label, "wrong"): lazy("wrong password"),
    (Event.LOGIN_REFUSED.label, "suspended"): lazy("the account is suspended"),
    (Event.LOGIN_REFUSED.label, "unconfirmed"): lazy("the email address is not confirmed"),
    (Event.LOGIN_REFUSED.label, "wrong_code"): lazy("wrong code"),
    (Event.LOGIN_ENDED.label, "sign_out"): lazy("by signing out"),
    (Event.LOGIN_ENDED.label, "owner"): lazy("by the operator, in another browser"),
    (Event.LOGIN_ENDED.label, "expired"): lazy("by the clock"),
    (Event.LOGIN_ENDED.label, "password_changed"): lazy("because the password was changed"),
    (Event.LOGIN_ENDED.label, "not_me"): lazy("because it was reported as foreign"),
    (Event.LOGIN_ENDED.label, "suspended"): lazy("because the account was suspended"),
    (Event.LOGIN_ENDED.label, "officer"): lazy("by an officer"),
    (Event.LOGIN_ENDED.label, "closed"): lazy("because the account was closed"),
    (Event.PASSWORD_CHANGED.label, "owner"): lazy("while signed in"),
    (Event.PASSWORD_CHANGED.label, "reset"): lazy("by a link in an email"),
}
_WORDS_BY_LABEL = {event.label: words for event, words in WORDS.items()}


@dataclass(frozen=True)
class Entry:
    """One entry, at a time in UTC. ``words`` and ``detail`` are msgids, ``detail`` perhaps empty; ``client_id`` and
    ``officer`` (an e-mail address): who was concerned; ``kind`` and ``reason``: of an act of an officer.
    """

    at: datetime
    words: str
    detail: str = ""
    client_id: str = ""
    officer: str = ""
    kind: str = ""
    reason: str = ""
    network: str = ""


def of_account(session: Session, account_id: str) -> list[Entry]:
    """The account's newest records, the newest first."""
    records = select(AuditEvent).filter_by(account_id=account_id).where(AuditEvent.event.not_in(_OFTEN))
    newest = session.scalars(records.order_by(AuditEvent.at.desc(), AuditEvent.id.desc()).limit(MOST)).all()
    officers = _officers(session, {str(each.data.get("officer_id")) for each in newest})
    acts = _acts(session, {str(each.data.get("act_id")) for each in newest})
    return [_entry(each, officers, acts) for each in newest]


def _entry(event: AuditEvent, officers: Mapping[str, str], reasons: Mapping[str, str]) -> Entry:
    keyword = str(event.data.get("reason") or event.data.get("by") or "")
    return Entry(
        at=event.at,
        words=_WORDS_BY_LABEL.get(event.event, event.event),
        detail=DETAILS.get((event.event, keyword), ""),
        client_id=str(event.data.get("client_id") or ""),
        officer=officers.get(str(event.data.get("officer_id")), ""),
        kind=str(event.data.get("kind") or "") if "act_id" in event.data else "",
        reason=reasons.get(str(event.data.get("act_id")), ""),
        network=event.network,
    )


def _officers(session: Session, ids: set[str]) -> dict[str, str]:
    return {row.id: row.email for row in session.execute(select(Officer.id, Officer.email).where(Officer.id.in_(ids)))}


def _acts(session: Session, ids: set[str]) -> dict[str, str]:
    rows = session.execute(select(OfficerAct.id, OfficerAct.reason).where(OfficerAct.id.in_(ids)))
    return {row.id: row.reason for row in rows}
