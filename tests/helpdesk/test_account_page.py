"""``/officer/accounts/<id>``: all that officers see of one account, and never more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import insert, select, update
from support.browsing import Browser
from support.database_rows import counted, rows_of
from support.officers import new_officer, sign_in
from support.world import User, World

from idp import clock, outbox
from idp.accounts.registers_access import install
from idp.accounts.second_factor import factors
from idp.audit import Event, record
from idp.config import Settings
from idp.crypto import Vault, new_id
from idp.db import Database, transaction
from idp.helpdesk.accounts import history, numbers, wording
from idp.helpdesk.policy import Action
from idp.mail import compose
from idp.mail.kinds import MailKind
from idp.mail.message import MailMessage
from idp.models import AccountStatus, OfficerAct, OfficerRole, OutboxMessage
from idp.origin import HERE, Act
from idp.registers.lookup import Registers

PERSON = "1101700230708"
REGISTER = f"""
- tax_id: "{PERSON}"
  entity_type: natural_person
  title: นาย
  name: สมชาย ใจดี
  date: 1970-05-12
  status: เสียชีวิต
"""


@pytest.fixture
def person(world: World) -> User:
    return world.user(
        "นายสมชาย ใจงาม",
        entity_type="natural_person",
        tax_id=PERSON,
        preferred_username=PERSON,
        contact_national_id="3101700230701",
        contact_name="สมศรี ติดต่อ",
    )


def _desk(app: Flask, database: Database, role: OfficerRole = OfficerRole.OPERATOR) -> Browser:
    return sign_in(app, database, new_officer(database, role))


def _open(desk: Browser, user: User) -> str:
    page = desk.open(f"/officer/accounts/{user.id}")
    assert page.status == 200
    return page.words("main")


class TestNumbers:
    def test_personal_numbers_are_masked(self, app: Flask, database: Database, person: User) -> None:
        desk = _desk(app, database)
        _open(desk, person)
        assert PERSON not in desk.page.text
        assert "3101700230701" not in desk.page.text
        assert desk.page.words("number").endswith("0708")
        assert desk.page.words("contact-number").endswith("0701")

    def test_numbers_are_shown_for_ten_minutes_for_a_reason_to_whoever_gave_it(
        self, app: Flask, database: Database, world: World, person: User
    ) -> None:
        assert timedelta(minutes=10) == numbers.SHOWN_FOR
        desk, other = _desk(app, database), _desk(app, database)
        _open(desk, person)
        desk.open(desk.page.find("show-numbers").get("href"))
        assert PERSON not in desk.page.text
        page = desk.press("act-submit", reason="ผู้ประกอบการแจ้งเลขทางโทรศัพท์")
        assert page.words("number") == PERSON
        assert page.words("contact-number") == "3101700230701"
        assert "ผู้ประกอบการแจ้งเลขทางโทรศัพท์" in page.words("history")
        assert PERSON not in other.open(f"/officer/accounts/{person.id}").text
        (row,) = rows_of(database, OfficerAct)
        assert (row.kind, row.account_id, row.reason) == ("show_number", person.id, "ผู้ประกอบการแจ้งเลขทางโทรศัพท์")
        world.pass_time(minutes=9, seconds=50)
        assert desk.open(f"/officer/accounts/{person.id}").words("number") == PERSON
        world.pass_time(seconds=11)
        assert PERSON not in desk.open(f"/officer/accounts/{person.id}").text

    @pytest.mark.parametrize("reason", ["", "   ", "ก" * 1001], ids=["none", "blank", "1,001 letters"])
    def test_reason_is_of_one_to_a_thousand_letters(
        self, app: Flask, database: Database, person: User, reason: str
    ) -> None:
        desk = _desk(app, database)
        desk.open(f"/officer/accounts/{person.id}/show-numbers")
        assert desk.press("act-submit", reason=reason).status == 422
        assert counted(database, OfficerAct) == 0
        assert desk.press("act-submit", reason="ก" * 1000).words("number") == PERSON

    def test_viewer_sees_no_numbers(self, app: Flask, database: Database, person: User) -> None:
        desk = _desk(app, database, OfficerRole.VIEWER)
        _open(desk, person)
        assert not desk.page.has("show-numbers")
        assert desk.open(f"/officer/accounts/{person.id}/show-numbers").status == 403

    def test_number_of_a_company_is_public(self, app: Flask, database: Database, world: World) -> None:
        company = world.user()
        desk = _desk(app, database, OfficerRole.VIEWER)
        _open(desk, company)
        assert desk.page.words("number") == company.tax_id


class TestRegister:
    def test_data_stands_beside_what_the_register_says_now(
        self, app: Flask, database: Database, settings: Settings, person: User, tmp_path: Path
    ) -> None:
        file = tmp_path / "register.yaml"
        file.write_text(REGISTER, encoding="utf-8")
        install(app, Registers(replace(settings, registers_file=file), database))
        desk = _desk(app, database)
        _open(desk, person)
        assert "นายสมชาย ใจงาม" in desk.page.words("register")
        assert "นายสมชาย ใจดี" in desk.page.words("register")
        assert "เสียชีวิต" in desk.page.words("register")
        assert "ไม่ตรงกัน" in desk.page.words("register")

    def test_number_that_the_register_does_not_know_is_told(
        self, app: Flask, database: Database, settings: Settings, world: World, tmp_path: Path
    ) -> None:
        file = tmp_path / "register.yaml"
        file.write_text(REGISTER, encoding="utf-8")
        install(app, Registers(replace(settings, registers_file=file), database))
        desk = _desk(app, database)
        _open(desk, world.user())
        assert "ไม่พบ" in desk.page.words("register-reply") or "ไม่มี" in desk.page.words("register-reply")

    def test_without_a_register_the_page_says_so(self, app: Flask, database: Database, world: World) -> None:
        desk = _desk(app, database)
        _open(desk, world.user(entity_type="other"))
        assert "ไม่มีทะเบียน" in desk.page.words("register-reply")


def _mail(database: Database, settings: Settings, address: str) -> str:
    mail = MailMessage(locale="th", subject="หัวเรื่องลับ", paragraphs=("https://localhost/reset-password/secret",))
    with transaction(database) as work:
        compose.send(work.writing(), settings, [(address, mail)], clock.now(), kind=MailKind.PASSWORD_RESET)
        return work.writing().scalars(select(OutboxMessage.id).order_by(OutboxMessage.id.desc())).first() or ""


class TestMails:
    def test_mails_are_listed_by_what_became_of_them_and_without_their_text(
        self, app: Flask, database: Database, settings: Settings, world: World
    ) -> None:
        user = world.user(email="Operator@Example.com")
        waiting = _mail(database, settings, "operator@example.com")
        sent, failed = (_mail(database, settings, "Operator@Example.com") for _ in range(2))
        now = clock.now()
        with transaction(database) as work:
            session = work.writing()
            _set(session, sent, due_at=None, delivered_at=now)
            outbox.forget(session, sent)
            answer = "550 5.1.1 mailbox unavailable"
            _set(session, failed, due_at=None, failed_at=now, attempts=1, answer=answer)
        _mail(database, settings, "somebody@else.example")
        desk = _desk(app, database)
        words = _open(desk, user)
        rows = [" ".join("".join(row.itertext()).split()) for row in desk.page.find("mails").findall("./tbody/tr")]
        assert waiting
        assert len(rows) == 3
        assert sum("ส่งแล้ว" in row for row in rows) == 1
        assert sum("รอส่ง" in row for row in rows) == 1
        assert [answer in row for row in rows].count(True) == 1
        assert all("ลืมรหัสผ่าน" in row for row in rows)
        assert "หัวเรื่องลับ" not in words
        assert "reset-password" not in desk.page.text

    def test_answer_goes_with_the_address_once_a_mail_is_delivered(
        self, database: Database, settings: Settings, world: World
    ) -> None:
        mail_id = _mail(database, settings, "operator@example.com")
        with transaction(database) as work:
            _set(work.writing(), mail_id, answer="450 later")
            outbox.forget(work.writing(), mail_id)
        (row,) = rows_of(database, OutboxMessage)
        assert (row.answer, row.receiver, row.payload) == (None, "", {})
        assert row.address_hash == outbox.address_hash("OPERATOR@example.com")


def _set(session: object, message_id: str, **values: object) -> None:
    session.execute(update(OutboxMessage).where(OutboxMessage.id == message_id).values(**values))  # type: ignore[attr-defined]


class TestTheRest:
    def test_page_names_logins_factors_delegations_and_systems_and_no_secret(
        self, app: Flask, database: Database, settings: Settings, world: World, browser: Browser
    ) -> None:
        user, agent = world.user("บริษัท ผู้มอบ จำกัด"), world.user("บริษัท ผู้รับ จำกัด")
        delegation_id = world.delegation(user, agent)
        browser.sign_in(user)
        with transaction(database) as work:
            vault = Vault(settings.secret_keys)
            factors.turn_on(work.writing(), vault, user.id, "JBSWY3DPEHPK3PXP", 0, clock.now())
        desk = _desk(app, database)
        words = _open(desk, user)
        assert delegation_id
        assert "บริษัท ผู้รับ จำกัด" in desk.page.words("given")
        assert not desk.page.has("received")
        assert "แอปยืนยันตัวตน" in desk.page.words("factors")
        assert len(desk.page.find("logins").findall("./tbody/tr")) == 1
        assert "เข้าใช้งาน" in desk.page.words("history")
        assert "JBSWY3DPEHPK3PXP" not in words
        _open(desk, agent)
        assert "บริษัท ผู้มอบ จำกัด" in desk.page.words("received")

    def test_unknown_account_is_none(self, app: Flask, database: Database, world: World) -> None:
        desk = _desk(app, database)
        assert desk.open("/officer/accounts/none").status == 404
        assert desk.open("/officer/accounts/none/show-numbers").status == 404

    @pytest.mark.parametrize("locale", ["th", "en"])
    @pytest.mark.parametrize("status", list(AccountStatus), ids=str)
    def test_page_stands_in_every_state_and_both_languages(
        self, app: Flask, database: Database, world: World, status: AccountStatus, locale: str
    ) -> None:
        user = world.user("<b>ชื่อ</b>", status=status, email=None, unconfirmed_email="a@example.com")
        desk = _desk(app, database, OfficerRole.SUPERVISOR)
        page = desk.open(f"/officer/accounts/{user.id}?lang={locale}")
        assert page.status == 200
        assert "<b>ชื่อ</b>" in page.words("main")

    def test_links_to_acts_are_those_that_role_and_state_allow(
        self, app: Flask, database: Database, world: World
    ) -> None:
        user = world.user()
        viewer, operator = _desk(app, database, OfficerRole.VIEWER), _desk(app, database)
        _open(viewer, user)
        assert not viewer.page.has("acts")
        _open(operator, user)
        assert operator.page.find("act-unlock").get("href") == f"/officer/accounts/{user.id}/unlock"
        world.change(user, status=AccountStatus.CLOSED)
        _open(operator, user)
        assert not operator.page.has("act-unlock")

    def test_locked_account_says_for_how_long(self, app: Flask, database: Database, world: World) -> None:
        user, stranger = world.user(), Browser(app)
        for _ in range(6):
            stranger.sign_in(user, "Wrong-Password-1")
        desk = _desk(app, database)
        _open(desk, user)
        assert "ถูกล็อก" in desk.page.words("state")


class TestHistory:
    def test_every_event_has_words_or_is_of_no_account(self) -> None:
        """An event that is new has none until somebody decides what officers read of it."""
        assert set(Event) == set(history.WORDS) | history.NOT_SHOWN
        assert not set(history.WORDS) & history.NOT_SHOWN

    def test_every_act_has_a_name(self) -> None:
        pages = {Action.SEE, Action.SHOW_NUMBER, Action.WORK_ON_CASES, Action.CONSENT}
        assert set(wording.KINDS) == {action.value for action in Action if action not in pages}

    def test_records_stand_in_words_the_newest_first_with_who_and_why(
        self, app: Flask, database: Database, world: World
    ) -> None:
        user, officer_id = world.user(), new_officer(database)
        now, act_id = clock.now(), new_id()
        values = {"account_id": user.id, "kind": "unlock", "state": "done", "data": {}, "reason": "โทรแจ้ง"}
        with transaction(database) as work:
            session = work.writing()
            session.execute(insert(OfficerAct).values(id=act_id, proposed_by=officer_id, proposed_at=now, **values))
            old = Act(HERE, now - timedelta(hours=1))
            record(session, Event.LOGIN_REFUSED, old, user.id, reason="wrong")
            fields = {"officer_id": officer_id, "act_id": act_id, "kind": "unlock"}
            record(session, Event.OFFICER_ACT_DONE, Act(HERE, now), user.id, **fields)
            token = {"client_id": "nsw", "context_id": "", "delegation_id": "", "token_id": "", "grant_type": ""}
            record(session, Event.TOKEN_ISSUED, Act(HERE, now), user.id, **token)
        desk = _desk(app, database)
        _open(desk, user)
        rows = [" ".join("".join(row.itertext()).split()) for row in desk.page.find("history").findall("./tbody/tr")]
        assert len(rows) == 2
        assert "เจ้าหน้าที่ดำเนินการแล้ว: ปลดล็อก" in rows[0]
        assert f"{officer_id}@tisi.example".lower() in rows[0]
        assert "โทรแจ้ง" in rows[0]
        assert "รหัสผ่านไม่ถูกต้อง" in rows[1]
