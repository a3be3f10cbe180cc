"""The first step of an officer's sign-in: user name and password; and signing out."""

from __future__ import annotations

from sqlalchemy import select, update

from idp import clock
from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPurpose
from idp.audit import Event, record
from idp.crypto import equal
from idp.db import Work
from idp.helpdesk import sessions
from idp.helpdesk.sessions import SignedInOfficer
from idp.helpdesk.sign_in import throttle
from idp.helpdesk.sign_in.accounts import is_usable, lock_officer, normalise
from idp.models import Officer
from idp.origin import Act, Origin


def sign_in(work: Work, user_name: str, password: str, origin: Origin) -> str | None:
    """Check name and password. Returns the secret of a session that waits for the second factor; ``None``, alike, for a
    wrong password, a name that no officer has, and an officer who is disabled or not set up. A refusal is returned, so
    that the failure is committed.

    Raises ``TooManyAttempts`` while the name or the network is throttled, and ``Busy`` when too many passwords are
    being hashed. The password is hashed outside any transaction, and what was read before is checked again inside.
    """
    name = normalise(user_name)
    budgets = throttle.of(name, origin)
    with work.reading() as session:
        officer = session.scalar(select(Officer).where(Officer.email == name))
        throttle.check(session, budgets, clock.now())
    if officer is not None and not is_usable(officer):
        officer = None
    password_hash = officer.password_hash if officer else None
    with admission.place(HashingPurpose.SIGN_IN, origin) as place:
        is_right = passwords.verify(password, password_hash, place)
        new_hash = passwords.hash_password(password, place) if is_right and _is_dated(password_hash) else None
    now, session = clock.now(), work.writing()
    throttle.check_in_turn(session, budgets, now)
    locked = lock_officer(session, officer.id if officer else "")
    if locked is None or not is_right or not equal(locked.password_hash or "", password_hash or ""):
        officer_id = officer.id if officer else None
        record(session, Event.OFFICER_REFUSED, Act(origin, now), officer_id=officer_id, reason="password")
        throttle.fail(session, budgets, now)
        return None
    if new_hash:
        session.execute(update(Officer).where(Officer.id == locked.id).values(password_hash=new_hash))
    return sessions.begin(session, locked.id, Act(origin, now))


def _is_dated(password_hash: str | None) -> bool:
    return password_hash is not None and passwords.needs_rehash(password_hash)


def sign_out(work: Work, officer: SignedInOfficer, act: Act) -> None:
    """End the officer's session."""
    session = work.writing()
    if sessions.end(session, officer.session_id, "sign_out", act.at):
        names = {"officer_id": officer.id, "session_id": officer.session_id}
        record(session, Event.OFFICER_SIGNED_OUT, act, **names, by="sign_out")
