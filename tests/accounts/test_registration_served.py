"""Registrations of one number at the same moment, over HTTP, at two worker processes of the served program."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import select
from support.browsing import Page
from support.registration_by_hand import LAST, NUMBERS, record, write_register
from support.serving_process import serving
from support.visiting import Visitor

from idp.models import Account, AccountStatus, AuditEvent, EntityType, UserName

AT_ONCE = 6


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_one_number_at_once_waits_five_times_and_the_sixth_is_told(kind: str, tmp_path: Path) -> None:
    number = NUMBERS[EntityType.JURISTIC_PERSON]
    with serving(tmp_path, kind, workers=2) as provider:
        write_register(tmp_path / "register.yaml", record(EntityType.JURISTIC_PERSON))
        visitors = [Visitor(provider) for _ in range(AT_ONCE)]
        for visitor in visitors:
            visitor.open("/register")
            visitor.press("register-lookup", entity_type="juristic_person", tax_id=number)
        together = Barrier(AT_ONCE)

        def register(at: int) -> Page:
            together.wait()
            return visitors[at].press("register-submit", **{**LAST, "email": f"{at}@example.com"})

        with ThreadPoolExecutor(AT_ONCE) as pool:
            pages = list(pool.map(register, range(AT_ONCE)))
        (late,) = [at for at, page in enumerate(pages) if page.status != 200]
        assert pages[late].status == 422
        assert "5 รายการ" in pages[late].words("tax_id-error")
        assert "@example.com" not in pages[late].words("main").replace("helpdesk@example.com", "")
        for at, page in enumerate(pages):
            assert at == late or f"{at}@example.com" in page.words("main")
        with provider.database.reader() as session:
            waiting = session.scalars(select(Account)).all()
            assert {(each.tax_id, each.status) for each in waiting} == {(number, AccountStatus.UNCONFIRMED)}
            assert {each.email for each in waiting} == {f"{at}@example.com" for at in range(AT_ONCE) if at != late}
            assert session.scalars(select(UserName)).all() == []
            assert len(session.scalars(select(AuditEvent).filter_by(event="account.registered")).all()) == 5
