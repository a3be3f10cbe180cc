"""Asking the help desk for help: a case for the officers, and a mail to the help desk if it has an address.

Nothing that is typed is looked up, so that the answer tells nobody who has an account.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from idp import cases, limits
from idp.accounts.help_requests import mails
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import CaseKind
from idp.origin import Act

#: Requests from one network within an hour, and with one way to reach the person within a day.
WITHIN, FROM_NETWORK = timedelta(hours=1), 10
OF_CONTACT_WITHIN, OF_CONTACT = timedelta(days=1), 5


def ask(work: Work, request: Mapping[str, str], account_id: str | None, settings: Settings, act: Act) -> None:
    """Open a case. *request*: its ``topic``, ``name``, ``contact``, ``message``; *account_id*: who is signed in, if
    anybody is.

    Raises ``TooManyAttempts`` for too many requests from a network, or with one ``contact``.
    """
    session = work.writing()
    limits.count(session, f"help-from:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    limits.count(session, f"help-by:{request['contact'].casefold()}", act.at, OF_CONTACT_WITHIN, OF_CONTACT)
    cases.open_case(session, CaseKind.HELP, account_id, request, act.at)
    record(session, Event.HELP_ASKED, act, account_id)
    if settings.help_desk_email:
        mail = mails.help_asked(request, settings)
        compose.send(session, settings, [(settings.help_desk_email, mail)], act.at, kind=MailKind.HELP_DESK)
