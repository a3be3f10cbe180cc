"""A registration whose confirmation never came: an officer has it sent again, or corrects an address typed wrong."""

from __future__ import annotations

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp.accounts import confirmation_mails, set_up
from idp.accounts.locking import lock_account
from idp.accounts.search_words import upkeep
from idp.audit import Event, record
from idp.config import Settings
from idp.mail.kinds import MailKind
from idp.models import Account, Registration
from idp.origin import Act


def resend(session: Session, settings: Settings, account: Account, act: Act) -> None:
    """Mail the unconfirmed *account*, whose row the caller has locked, its link again; earlier ones become invalid.

    One that an officer has made has no password yet, and gets the link that sets it.
    """
    if account.password_hash is None:
        set_up.invite(session, settings, account, act.at)
    else:
        confirmation_mails.send(session, settings, account, act.at, kind=MailKind.OFFICER)


def correct_address(session: Session, settings: Settings, account: Account, email: str, act: Act) -> None:
    """Replace the address of the unconfirmed *account*, whose row the caller has locked, and mail its link to *email*.

    Links that went to the old address become invalid, and nothing else is sent there: it may be a stranger's.
    """
    change = update(Account).where(Account.id == account.id).values(email=email, updated_at=act.at)
    session.execute(change)
    session.execute(update(Registration).where(Registration.account_id == account.id).values(email=email))
    upkeep.refresh(session, [account.id], act.at)
    record(session, Event.ADDRESS_CORRECTED, act, account.id)
    resend(session, settings, lock_account(session, account.id), act)
