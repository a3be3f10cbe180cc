"""Registrations of one number at the same moment, over HTTP, at two worker processes of the served program."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from browsing import Page
from registering import LAST, NUMBERS, record, write_register
from serving_process import Visitor, serving
from sqlalchemy import select

from idp.models import Account, AuditEvent, EntityType, UserName

AT_ONCE = 6


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_one_number_at_once_makes_one_account_and_clear_refusals(kind: str, tmp_path: Path) -> None:
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
        (winner,) = [at for at, page in enumerate(pages) if page.status == 200]
        assert f"{winner}@example.com" in pages[winner].words("main")
        for at, page in enumerate(pages):
            if at != winner:
                assert page.status == 422
                assert "ลงทะเบียนแล้ว" in page.words("tax_id-error")
                assert "@example.com" not in page.words("main").replace("helpdesk@example.com", "")
        with provider.database.reader() as session:
            (account,) = session.scalars(select(Account)).all()
            assert (account.tax_id, account.email) == (number, f"{winner}@example.com")
            assert [each.name for each in session.scalars(select(UserName))] == [number]
            assert len(session.scalars(select(AuditEvent).filter_by(event="account.registered")).all()) == 1
