"""Setting an officer up by the link of the command line: a password, then a second factor; both are stored at once.

Between the two steps the browser keeps the password's hash, sealed and bound to the link: an officer without a second
factor never exists.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from idp import clock
from idp.accounts.second_factor import totp
from idp.accounts.second_factor.ceremonies import BadPasskey
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Undecipherable, Vault, digest, equal
from idp.db import Work
from idp.errors import AlreadyDone
from idp.helpdesk.sign_in import factors, links
from idp.helpdesk.sign_in.factors import Assertion
from idp.models import Officer
from idp.origin import Act, Origin

#: How long after the first step the second may be done.
BETWEEN = timedelta(hours=1)


@dataclass(frozen=True)
class Draft:
    """The first step: the password's hash, and the TOTP secret offered for the second."""

    password_hash: str
    totp_secret: str


def seal(token: str, password_hash: str, settings: Settings, at: datetime) -> str:
    """A draft with a new TOTP secret, encrypted for the browser; it counts with the link of *token* alone."""
    content = {"link": digest(token), "hash": password_hash, "secret": totp.new_secret()}
    until = (at + BETWEEN).timestamp()
    return Vault(settings.secret_keys).seal(json.dumps({**content, "until": until}).encode())


def unseal(sealed: str, token: str, settings: Settings, at: datetime) -> Draft | None:
    """The draft that the browser keeps; ``None`` when it is forged, another link's, or too old."""
    try:
        content = json.loads(Vault(settings.secret_keys).open(sealed))
    except (Undecipherable, UnicodeEncodeError):
        return None
    if not equal(str(content.get("link")), digest(token)) or content.get("until", 0) <= at.timestamp():
        return None
    return Draft(content["hash"], content["secret"])


def owner(work: Work, token: str, at: datetime) -> Officer | None:
    """Whom the link sets up; ``None`` when it is used, expired or unknown."""
    with work.reading() as session:
        return links.find(session, token, at)


def with_app(work: Work, token: str, draft: Draft, code: str, settings: Settings, origin: Origin) -> bool | None:
    """Set the officer up with an authenticator app, if *code* is one of the offered secret, else False. ``None`` when
    the link is over.
    """
    now = clock.now()
    step = totp.step_of(draft.totp_secret, code, now, 0)
    if step is None:
        return False
    session = work.writing()
    officer = links.take(session, token, now)
    if officer is None:
        return None
    factors.keep_app(session, Vault(settings.secret_keys), officer.id, draft.totp_secret, step)
    _finish(session, officer, draft, factors.TOTP, Act(origin, now))
    return True


def with_passkey(
    work: Work, token: str, draft: Draft, shown: Assertion, settings: Settings, origin: Origin
) -> bool | None:
    """Set the officer up with a passkey that the browser has created; results as for ``with_app``.

    Raises ``AlreadyDone`` when a concurrent request has used the link.
    """
    now, session = clock.now(), work.writing()
    officer = links.find(session, token, now)
    if officer is None:
        return None
    try:
        factors.keep_passkey(session, settings, officer.id, shown, now)
    except BadPasskey:
        return False
    if links.take(session, token, now) is None:
        raise AlreadyDone  # a concurrent request was first: nothing of this one counts
    _finish(session, officer, draft, factors.PASSKEY, Act(origin, now))
    return True


def _finish(session: Session, officer: Officer, draft: Draft, factor: str, act: Act) -> None:
    values = {"password_hash": draft.password_hash, "set_up_at": act.at}
    session.execute(update(Officer).where(Officer.id == officer.id).values(values))
    record(session, Event.OFFICER_SET_UP, act, officer_id=officer.id, factor=factor)
