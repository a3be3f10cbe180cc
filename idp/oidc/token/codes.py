"""Codes: issued to a signed-in user's browser, bound to client, address, challenge and acting context."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Table, bindparam, exists, insert, null
from sqlalchemy.orm import Session

from idp import db
from idp.audit import Event, record
from idp.crypto import digest, new_id, new_secret
from idp.db import Work
from idp.models import AuthorizationCode, Visit
from idp.oidc import claims
from idp.oidc.authorization.requests import AuthorizationRequest
from idp.origin import Act
from idp.sessions.session import UserSession, lock

log = logging.getLogger(__name__)

LIFETIME = timedelta(seconds=60)

#: What a client makes anew for each request (RFC 9700 section 2.1.1). Codes are kept for a day after their end, so
#: that is how far back a second use is noticed: in the statement that writes the code, by two indexes.
_MADE_ANEW = ("code_challenge", "nonce")

_TABLE = cast(Table, AuthorizationCode.__table__)


def _sent_before(parameter: str) -> ColumnElement[bool]:
    """Whether a code of the same client has the same *parameter*; what was not sent is never the same."""
    earlier = _TABLE.alias("earlier").columns
    same = [earlier[name] == bindparam(f"its_{name}") for name in ("client_id", parameter)]
    return exists().where(*same, earlier["id"] != bindparam("its_id")).label(parameter)


_INSERT = insert(_TABLE).returning(*map(_sent_before, _MADE_ANEW))


@cache
def _visited(dialect: str) -> Any:
    """A first visit, or the time of one more."""
    visit = db.insert_of(dialect, Visit)
    again = {"last_at": visit.excluded.last_at}
    return visit.on_conflict_do_update(index_elements=["context_id", "client_id"], set_=again)


def issue_code(work: Work, request: AuthorizationRequest, user_session: UserSession, act: Act) -> str | None:
    """A code for *request* under the login's acting context, and the visit to the system.

    ``None`` when the context was ended meanwhile: nothing is issued then.
    """
    if user_session.context is None or not lock(work.writing(), user_session):
        return None
    code, client_id = new_secret(), request.client.client_id
    session = work.writing()
    connection = session.connection()
    values = _values(request, user_session, digest(code), act.at)
    its = {f"its_{name}": values[name] for name in ("id", "client_id", *_MADE_ANEW)}
    found = connection.execute(_INSERT, {**values, **its}).one()
    seen_before = [parameter for parameter, seen in found._mapping.items() if seen]
    note_visit(session, user_session.context.id, client_id, act.at)
    if seen_before:
        log.warning("client %s has sent the same %s before", client_id, " and ".join(seen_before))
        event = Event.REQUEST_REPEATED
        record(session, event, act, user_session.account.id, client_id=client_id, parameters=seen_before)
    return code


def note_visit(session: Session, context_id: str, client_id: str, at: datetime) -> None:
    """The system has come to know of the acting context, so it is told when that ends."""
    connection = session.connection()
    visit = {"id": new_id(), "context_id": context_id, "client_id": client_id, "first_at": at, "last_at": at}
    connection.execute(_visited(connection.dialect.name), visit)


def _values(request: AuthorizationRequest, user_session: UserSession, code_hash: str, at: datetime) -> dict[str, Any]:
    acr, amr = claims.authentication(user_session)
    if request.claims.acr == frozenset({claims.ACR_PASSWORD}):
        acr = claims.ACR_PASSWORD  # nothing else will do, and a password was given too or more (Core 5.5.1.1)
    asked = {"id_token": list(request.claims.id_token), "userinfo": list(request.claims.userinfo)}
    return {
        "id": new_id(),
        "code_hash": code_hash,
        "client_id": request.client.client_id,
        "context_id": user_session.context.id if user_session.context else "",
        "redirect_uri": request.target.redirect_uri,
        "scope": " ".join(request.scope),
        "nonce": request.nonce,
        "code_challenge": request.code_challenge,
        "requested_claims": asked if any(asked.values()) else null(),
        "authenticated_at": user_session.login.authenticated_at,
        "acr": acr,
        "amr": amr,
        "issued_at": at,
        "expires_at": at + LIFETIME,
    }
