"""“This number is mine”: somebody finds their number taken by an account that nobody has checked.

It makes a case for the officers and tells the holder; nothing changes by itself. What the page says is the same whether
the holder has been checked by an officer, when there is no case, or not (decision 24).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp import limits
from idp.accounts import unconfirmed
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.identity import mails
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import new_id
from idp.db import Work
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, DataReport, EntityType, Registration
from idp.origin import Act

#: The kind of a case in ``DataReport``.
KIND = "claim"
#: Claims within a day: from one network, of one number, with one address to answer to.
WITHIN, FROM_NETWORK, OF_NUMBER, OF_ADDRESS = timedelta(days=1), 10, 3, 3


@dataclass(frozen=True)
class Disputed:
    """A number that somebody has found taken. ``of_person``: it was found by number and birth date."""

    id: str
    tax_id: str
    entity_type: EntityType

    @property
    def of_person(self) -> bool:
        """Whether it is a single human being's."""
        return ENTITY_TYPES[self.entity_type].is_person


def find(work: Work, registration_id: str, at: datetime) -> Disputed | None:
    """What a search at the registration, or the mail about it, leads to; ``None`` once it has run out."""
    with work.reading() as session:
        row = session.get(Registration, registration_id)
    if row is None or row.expires_at <= at or row.outcome != "taken":
        return None
    return Disputed(row.id, row.tax_id, row.entity_type)


def claim(work: Work, disputed: Disputed, told: Mapping[str, str], settings: Settings, act: Act) -> None:
    """Note that somebody says the number is theirs. *told*: ``name``, ``email``, ``contact_mobile``, ``birth_date``,
    ``message``, as they were typed.

    Raises ``TooManyAttempts`` when a network, a number or an address comes too often.
    """
    session = work.writing()
    limits.count(session, f"claims-from:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    limits.count(session, f"claims-of:{disputed.tax_id}", act.at, WITHIN, OF_NUMBER)
    limits.count(session, f"claims-by:{told['email']}", act.at, WITHIN, OF_ADDRESS)
    holder = unconfirmed.taken(session, disputed.tax_id)
    open_case = holder is not None and holder.verified_by is None
    outcome = "case" if open_case else "none"
    record(session, Event.NUMBER_CLAIMED, act, holder.id if holder else None, outcome=outcome)
    if holder is not None and open_case:
        _open(session, settings, holder, told, act.at)


def _open(session: Session, settings: Settings, holder: Account, told: Mapping[str, str], at: datetime) -> None:
    values = {"account_id": holder.id, "kind": KIND, "data": dict(told), "created_at": at}
    session.execute(insert(DataReport).values(id=new_id(), **values))
    mail = mails.number_claimed(settings, holder)
    compose.send(session, settings, [(holder.email, mail)], at, kind=MailKind.CLAIM)
    if settings.help_desk_email:
        report = mails.claim_reported(holder, told, settings.default_locale)
        compose.send(session, settings, [(settings.help_desk_email, report)], at, kind=MailKind.HELP_DESK)
