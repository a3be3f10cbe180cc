"""Opens cases for the officers: whatever self-service may not decide."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from idp.crypto import new_id
from idp.models import Case, CaseKind, CaseState


def open_case(
    session: Session,
    kind: CaseKind,
    account_id: str | None,
    data: Mapping[str, Any],
    at: datetime,
    opened_by: str | None = None,
) -> str:
    """Open a case of *kind* about the account, at *at* (UTC). Returns its id.

    *data*: what the officers are to see. *opened_by*: the id of the officer who opens it, if one does.
    """
    case_id = new_id()
    values = {"account_id": account_id, "kind": kind, "data": dict(data), "created_at": at, "opened_by": opened_by}
    session.execute(insert(Case).values(id=case_id, state=CaseState.OPEN, **values))
    return case_id
