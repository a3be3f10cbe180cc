"""The second factor of an officer: after the password, and proven anew before acts."""

from __future__ import annotations

from enum import Enum

from sqlalchemy.orm import Session

from idp import clock
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import digest
from idp.db import Work
from idp.helpdesk import sessions
from idp.helpdesk.sessions import SignedInOfficer
from idp.helpdesk.sign_in import factors, throttle
from idp.helpdesk.sign_in.accounts import lock_officer
from idp.helpdesk.sign_in.factors import Assertion, Code
from idp.models import Officer
from idp.origin import Act, Origin


class FactorRefusal(Enum):
    """Why the second factor was not accepted."""

    WRONG = "factor"
    """It is not right, or it has been used."""
    OVER = "over"
    """The session has ended, or the officer was disabled."""


def finish(work: Work, secret: str, shown: Code | Assertion, settings: Settings, origin: Origin) -> str | FactorRefusal:
    """Check what was *shown* and sign in the officer whose cookie has *secret*, after the right password. Returns the
    session's new secret.

    A refusal is returned, so that the failure is committed. Raises ``TooManyAttempts`` while the officer or the network
    is throttled.
    """
    now, session = clock.now(), work.writing()
    pending = sessions.find_pending(session, digest(secret), now)
    officer = lock_officer(session, pending.officer_id) if pending else None
    pending = sessions.find_pending(session, digest(secret), now)  # again, under the lock
    if pending is None or officer is None:
        return FactorRefusal.OVER
    return _prove(session, officer, pending.session_id, shown, settings, Act(origin, now), Event.OFFICER_SIGNED_IN)


def confirm(
    work: Work, signed_in: SignedInOfficer, shown: Code | Assertion, settings: Settings, origin: Origin
) -> str | FactorRefusal:
    """Prove the second factor anew, for acts. Returns the session's new secret; refusals and errors as for
    ``finish``.
    """
    now, session = clock.now(), work.writing()
    officer = lock_officer(session, signed_in.id)
    if officer is None:
        return FactorRefusal.OVER
    return _prove(session, officer, signed_in.session_id, shown, settings, Act(origin, now), Event.OFFICER_PROVEN)


def _prove(
    session: Session,
    officer: Officer,
    session_id: str,
    shown: Code | Assertion,
    settings: Settings,
    act: Act,
    event: Event,
) -> str | FactorRefusal:
    budgets = throttle.of(officer.email, act.origin)
    throttle.check(session, budgets, act.at)
    factor = factors.prove(session, settings, officer, shown, act.at)
    if factor is None:
        reason = FactorRefusal.WRONG.value
        record(session, Event.OFFICER_REFUSED, act, officer_id=officer.id, reason=reason)
        throttle.fail(session, budgets, act.at)
        return FactorRefusal.WRONG
    throttle.reset(session, budgets)
    secret = sessions.prove(session, session_id, act.at)
    if secret is None:
        return FactorRefusal.OVER
    record(session, event, act, officer_id=officer.id, session_id=session_id, factor=factor)
    return secret
