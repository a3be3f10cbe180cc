"""Issuing authorization codes (RFC 6749 section 4.1.2), bound to client, redirect URI, PKCE challenge and acting
context.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
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
from idp.statements import Statement

log = logging.getLogger(__name__)

LIFETIME = timedelta(seconds=60)

#: What a client must create for each request (RFC 9700 section 2.1.1). Codes are stored for a day after their expiry,
#: so that is how far back a repetition is detected: in the statement that inserts the code, by two indexes.
_NONCES = ("code_challenge", "nonce")

_TABLE = cast(Table, AuthorizationCode.__table__)


def _is_repeated(parameter: str) -> ColumnElement[bool]:
    """Whether another code of the same client has the same *parameter*; an absent one (NULL) is never equal."""
    earlier = _TABLE.alias("earlier").columns
    equalities = [earlier[name] == bindparam(f"its_{name}") for name in ("client_id", parameter)]
    return exists().where(*equalities, earlier["id"] != bindparam("its_id")).label(parameter)


_INSERT = Statement(insert(_TABLE).returning(*map(_is_repeated, _NONCES)))


def _upsert_visit(dialect: str) -> Any:
    """The statement that inserts a visit, or updates the time of the last one."""
    visit = db.insert_of(dialect, Visit)
    update = {"last_at": visit.excluded.last_at}
    return visit.on_conflict_do_update(index_elements=["context_id", "client_id"], set_=update)


_VISIT = Statement(_upsert_visit)


def issue_code(work: Work, request: AuthorizationRequest, user_session: UserSession, act: Act) -> str | None:
    """Issue a code for *request* under the acting context of *user_session*, and record the visit to the client.

    Returns the code, 256 random bits; ``None`` if the acting context was ended concurrently: then nothing is issued.
    """
    if user_session.context is None or not lock(work.writing(), user_session):
        return None
    code, client_id = new_secret(), request.client.client_id
    session = work.writing()
    values = _values(request, user_session, digest(code), act.at)
    bound_values = {f"its_{name}": values[name] for name in ("id", "client_id", *_NONCES)}
    row = _INSERT.first(session, **values, **bound_values)
    repeated_parameters = [parameter for parameter, is_repeated in zip(_NONCES, row, strict=True) if is_repeated]
    record_visit(session, user_session.context.id, client_id, act.at)
    if repeated_parameters:
        log.warning("client %s has sent the same %s before", client_id, " and ".join(repeated_parameters))
        event = Event.REQUEST_REPEATED
        record(session, event, act, user_session.account.id, client_id=client_id, parameters=repeated_parameters)
    return code


def record_visit(session: Session, context_id: str, client_id: str, at: datetime) -> None:
    """Record that the client knows the acting context, so that it is notified of its end. *at*: UTC."""
    _VISIT.run(session, id=new_id(), context_id=context_id, client_id=client_id, first_at=at, last_at=at)


def _values(request: AuthorizationRequest, user_session: UserSession, code_hash: str, at: datetime) -> dict[str, Any]:
    acr, amr = claims.authentication(user_session)
    if request.claims.acr == frozenset({claims.ACR_PASSWORD}):
        acr = claims.ACR_PASSWORD  # the only value acceptable, and a password was used in any case (Core 5.5.1.1)
    requested_claims = {"id_token": list(request.claims.id_token), "userinfo": list(request.claims.userinfo)}
    return {
        "id": new_id(),
        "code_hash": code_hash,
        "client_id": request.client.client_id,
        "context_id": user_session.context.id if user_session.context else "",
        "redirect_uri": request.target.redirect_uri,
        "scope": " ".join(request.scope),
        "nonce": request.nonce,
        "code_challenge": request.code_challenge,
        "requested_claims": requested_claims if any(requested_claims.values()) else null(),
        "authenticated_at": user_session.login.authenticated_at,
        "acr": acr,
        "amr": amr,
        "issued_at": at,
        "expires_at": at + LIFETIME,
    }
