"""Number claims (“this number is mine”): somebody's number has an account whose identity nobody has verified.

A claim opens a case for the officers and notifies the holder; nothing else changes. The page is the same for a verified
holder, where no case is opened (decision 24).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from idp import cases, limits
from idp.accounts import unconfirmed
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.identity import mails
from idp.audit import Event, record
from idp.config import Settings
from idp.db import Work
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.models import Account, CaseKind, EntityType, Registration
from idp.origin import Act

#: Claims within a day: from one network, of one number, with one e-mail address of the claimant.
WITHIN, FROM_NETWORK, OF_NUMBER, OF_ADDRESS = timedelta(days=1), 10, 3, 3


@dataclass(frozen=True)
class DisputedNumber:
    """A number that may be claimed. ``id``: the secret of ``Registration``."""

    id: str
    tax_id: str
    entity_type: EntityType

    @property
    def of_person(self) -> bool:
        """Whether it is a natural person's."""
        return ENTITY_TYPES[self.entity_type].is_person


def find(work: Work, registration_id: str, at: datetime) -> DisputedNumber | None:
    """The number that the registration or its mail offers to claim; ``None`` for an unknown or expired id."""
    with work.reading() as session:
        row = session.get(Registration, registration_id)
    if row is None or row.expires_at <= at or row.outcome != "taken":
        return None
    return DisputedNumber(row.id, row.tax_id, row.entity_type)


def claim(work: Work, disputed: DisputedNumber, claim_data: Mapping[str, str], settings: Settings, act: Act) -> None:
    """Record a claim. *claim_data*: its ``name``, ``email``, ``contact_mobile``, ``birth_date``, ``message``.

    Raises ``TooManyAttempts`` for too many claims from a network, of a number or by an e-mail address.
    """
    session = work.writing()
    limits.count(session, f"claims-from:{act.origin.counted_as}", act.at, WITHIN, FROM_NETWORK)
    limits.count(session, f"claims-of:{disputed.tax_id}", act.at, WITHIN, OF_NUMBER)
    limits.count(session, f"claims-by:{claim_data['email']}", act.at, WITHIN, OF_ADDRESS)
    holder = unconfirmed.holder_of(session, disputed.tax_id)
    open_case = holder is not None and holder.verified_by is None
    outcome = "case" if open_case else "none"
    record(session, Event.NUMBER_CLAIMED, act, holder.id if holder else None, outcome=outcome)
    if holder is not None and open_case:
        _open_case(session, settings, holder, claim_data, act.at)


def _open_case(
    session: Session, settings: Settings, holder: Account, claim_data: Mapping[str, str], at: datetime
) -> None:
    cases.open_case(session, CaseKind.CLAIM, holder.id, claim_data, at)
    mail = mails.number_claimed(settings, holder)
    compose.send(session, settings, [(holder.email, mail)], at, kind=MailKind.CLAIM)
    if settings.help_desk_email:
        report = mails.claim_reported(holder, claim_data, settings.default_locale)
        compose.send(session, settings, [(settings.help_desk_email, report)], at, kind=MailKind.HELP_DESK)
