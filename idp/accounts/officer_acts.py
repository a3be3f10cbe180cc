"""What officers did to an account, in the words that its operator reads: in mails, and on the page about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp.i18n import lazy
from idp.models import ActState, OfficerAct

#: A sentence by what was done (``OfficerAct.kind``), once it is done.
SENTENCES: Mapping[str, str] = {
    "show_number": lazy("An officer had the full numbers of the account shown, for a request that needed them."),
    "unlock": lazy("An officer has unlocked the account: you can sign in again without waiting."),
    "resend_confirmation": lazy("An officer has had the link sent again that confirms your email address."),
    "correct_address": lazy("An officer has corrected the email address of your registration."),
    "suspend": lazy("An officer has suspended the account: nobody can sign in to it, nor act in its name."),
    "restore": lazy("An officer has ended the suspension: you can sign in again."),
    "end_logins": lazy("An officer has ended every sign-in to the account."),
    "add_branch": lazy("An officer has made an account for a branch of yours."),
    "verify": lazy("An officer has checked your identity."),
    "refuse_verification": lazy("An officer could not confirm your identity."),
    "decide_claim": lazy("An officer has decided who the number of the account belongs to."),
    "merge": lazy("An officer has taken over what the register says into your registered data."),
    "end_delegation": lazy("An officer has ended a power of attorney of yours."),
    "clear_report": lazy("An officer has found a register’s report about you wrong: it has no effect any more."),
    "change_email": lazy(
        "The email address of the account has been changed at the help desk. Emails go to the new address from now on."
    ),
    "reset_second_factor": lazy(
        "The second factor of the account has been reset at the help desk: authenticator app, passkeys and recovery "
        "codes are deleted, every login has ended, and the password alone protects the account."
    ),
    "shorten": lazy("An officer has ended the waiting period early, with the consent of a second officer."),
    "cancel": lazy("An officer has cancelled what was announced for the account. It is not done."),
    "explain": lazy("An officer looked at what the rules say of you, by the code that was read out."),
}
#: A sentence by what was announced, until it is done.
ANNOUNCEMENTS: Mapping[str, str] = {
    "change_email": lazy("A change of the email address was asked for at the help desk."),
    "reset_second_factor": lazy("A reset of the second factor was asked for at the help desk."),
}
#: The acts whose reason the operator reads.
REASON_IS_READ = frozenset({"suspend", "refuse_verification", "end_delegation"})
#: The most acts shown (the newest).
MOST = 100


@dataclass(frozen=True)
class OfficerActEntry:
    """One act as the operator sees it. ``sentence``: a msgid; ``at``: when it was done, else announced (UTC);
    ``due_at``: when it will be done, for one that waits; ``is_off``: it was announced and will not be done.
    """

    at: datetime
    sentence: str
    reason: str
    due_at: datetime | None
    is_off: bool


def history(session: Session, account_id: str) -> list[OfficerActEntry]:
    """What officers did to an account, the newest first: what is done, and what was announced to the operator. What
    waits for a second officer, or was refused by one, the operator does not see.
    """
    rows = select(OfficerAct).where(
        OfficerAct.account_id == account_id, (OfficerAct.state == ActState.DONE) | OfficerAct.due_at.is_not(None)
    )
    newest = rows.order_by(OfficerAct.proposed_at.desc(), OfficerAct.id.desc()).limit(MOST)
    entries = [_entry(row) for row in session.scalars(newest) if row.kind != "cancel"]
    return [entry for entry in entries if entry.sentence]


def _entry(row: OfficerAct) -> OfficerActEntry:
    """The act *row*; with an empty sentence for one that there are no words for."""
    is_done, waits = row.state is ActState.DONE, row.state is ActState.AWAITING_TIME
    sentence = (SENTENCES if is_done else ANNOUNCEMENTS).get(row.kind, "")
    reason = row.reason if row.kind in REASON_IS_READ else ""
    at = row.finished_at if is_done and row.finished_at else row.proposed_at
    return OfficerActEntry(at, sentence, reason, row.due_at if waits else None, not (is_done or waits))
