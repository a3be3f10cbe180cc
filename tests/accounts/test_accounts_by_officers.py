"""Accounts that an officer makes: a branch of a taxpayer, and the account of whoever wins a claimed number."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import insert, select
from support.browsing import Browser, is_signed_in
from support.database_rows import account_of, counted
from support.letterbox import Letterbox, links_of, text_of
from support.registration_by_hand import COMPANY, PERSON
from support.world import PASSWORD, User, World

from idp import clock
from idp.accounts import branches, closing
from idp.accounts.branches import BranchTaken
from idp.accounts.identity import number_transfer, officer_check
from idp.accounts.locking import lock_account
from idp.accounts.registration import correction
from idp.config import Settings
from idp.db import Database, transaction
from idp.fields.parse import ParseError
from idp.models import Account, AccountStatus, EntityType, Provenance, UserName
from idp.origin import HERE, Act

CLAIM = {"name": "ผู้ยื่นคำขอ", "email": "winner@example.org", "contact_mobile": "0899998888"}


def _account(database: Database, account_id: str) -> Account:
    with database.reader() as session:
        return session.get_one(Account, account_id)


class TestBranch:
    """``<number>-<branch>``."""

    @pytest.fixture
    def head(self, world: World) -> User:
        """The head office."""
        return world.user("บริษัท มีสาขา จำกัด", tax_id=COMPANY)

    @staticmethod
    def _add(database: Database, settings: Settings, head: User, branch: str = "00012") -> str:
        with transaction(database) as work:
            session = work.writing()
            act = Act(HERE, clock.now())
            return branches.add(session, settings, lock_account(session, head.id), branch, "branch@example.org", act)

    def test_invited_user_sets_a_password_and_signs_in(
        self, app: Flask, database: Database, settings: Settings, head: User, letterbox: Letterbox
    ) -> None:
        account_id = self._add(database, settings, head)
        account = _account(database, account_id)
        assert (account.status, account.tax_id, account.branch) == (AccountStatus.UNCONFIRMED, COMPANY, "00012")
        assert (account.name, account.verified_by) == (head.name, "officer"), "checked data"
        assert account.registered_data is Provenance.REGISTER
        mail = letterbox.one()
        assert mail["To"] == "branch@example.org"
        assert head.name not in text_of(mail), "the address is confirmed by nobody"
        (link,) = links_of(mail, "/reset-password/")
        browser = Browser(app)
        browser.open(link)
        browser.press("reset-submit", password="Mango-Sticky-Rice-7", password_confirm="Mango-Sticky-Rice-7")
        user = User(account_id, f"{COMPANY}-00012", head.name, COMPANY)
        browser.sign_in(user, "Mango-Sticky-Rice-7")
        assert browser.page.has("complete-submit"), "the rest is the user's to fill in"
        assert _account(database, account_id).email_verified_at is not None

    def test_link_works_for_a_day(
        self, app: Flask, world: World, database: Database, settings: Settings, head: User, letterbox: Letterbox
    ) -> None:
        self._add(database, settings, head)
        (link,) = links_of(letterbox.one(), "/reset-password/")
        world.pass_time(hours=23, minutes=59)
        assert Browser(app).open(link).status == 200
        world.pass_time(minutes=2)
        assert Browser(app).open(link).status == 410

    def test_one_account_a_branch(self, database: Database, settings: Settings, head: User) -> None:
        self._add(database, settings, head)
        with pytest.raises(BranchTaken):
            self._add(database, settings, head)
        self._add(database, settings, head, "2")
        assert counted(database, Account, tax_id=COMPANY) == 3

    def test_user_name_of_another_is_not_taken(
        self, world: World, database: Database, settings: Settings, head: User
    ) -> None:
        other = world.user()
        with transaction(database) as work:
            values = {"name": f"{COMPANY}-00012", "account_id": other.id, "created_at": clock.now()}
            work.writing().execute(insert(UserName).values(values))
        with pytest.raises(BranchTaken):
            self._add(database, settings, head)

    @pytest.mark.parametrize(("typed", "branch"), [("๐๐๐๑๒", "00012"), (" a1 ", "A1")])
    def test_branch_is_read(self, typed: str, branch: str) -> None:
        assert branches.parse_branch(typed) == branch

    @pytest.mark.parametrize("typed", ["", "0", "00000", "1-2", "x" * 21, "สาขา"])
    def test_no_branch_is_refused(self, typed: str) -> None:
        with pytest.raises(ParseError):
            branches.parse_branch(typed)

    def test_nobody_signs_in_before_the_password_is_set(
        self, app: Flask, database: Database, settings: Settings, head: User
    ) -> None:
        account_id = self._add(database, settings, head)
        invited = User(account_id, f"{COMPANY}-00012", head.name, COMPANY)
        unknown = Browser(app).sign_in(User("", f"{COMPANY}-00013", "", ""))
        for password in (PASSWORD, "x"):
            page = Browser(app).sign_in(invited, password)
            assert (page.status, page.words("main")) == (unknown.status, unknown.words("main"))

    def test_user_asks_for_the_lost_invitation(
        self, app: Flask, database: Database, settings: Settings, head: User, letterbox: Letterbox
    ) -> None:
        self._add(database, settings, head)
        letterbox.fetch()
        browser = Browser(app)
        browser.open("/verify-email/resend")
        browser.press("resend-submit", email="branch@example.org")
        assert len(links_of(letterbox.one(), "/reset-password/")) == 1

    def test_lost_invitation_is_sent_again_to_a_corrected_address(
        self, app: Flask, database: Database, settings: Settings, head: User, letterbox: Letterbox
    ) -> None:
        account_id = self._add(database, settings, head)
        (first,) = links_of(letterbox.one(), "/reset-password/")
        with transaction(database) as work:
            session = work.writing()
            account = lock_account(session, account_id)
            correction.correct_address(session, settings, account, "right@example.org", Act(HERE, clock.now()))
        mail = letterbox.one()
        assert mail["To"] == "right@example.org"
        assert Browser(app).open(first).status == 410
        assert Browser(app).open(links_of(mail, "/reset-password/")[0]).status == 200


class TestClaimedNumber:
    """The closed account's number and names, and nothing else of it."""

    @staticmethod
    def _transfer(database: Database, settings: Settings, loser: User, name: str, **claim: Any) -> str:
        act = Act(HERE, clock.now())
        with transaction(database) as work:
            session = work.writing()
            account = lock_account(session, loser.id)
            names = closing.close(session, account, act)
            return number_transfer.transfer(session, settings, account, names, {**CLAIM, **claim}, name, act)

    def test_winner_sets_a_password_and_has_number_and_names(
        self, app: Flask, world: World, database: Database, settings: Settings, letterbox: Letterbox
    ) -> None:
        loser = world.user(tax_id=COMPANY)
        with transaction(database) as work:
            values = {"name": "shop9", "account_id": loser.id, "created_at": clock.now()}
            work.writing().execute(insert(UserName).values(values))
        winner_id = self._transfer(database, settings, loser, "บริษัท เจ้าของเลข จำกัด")
        assert winner_id != loser.id
        winner = _account(database, winner_id)
        assert (winner.status, winner.tax_id, winner.preferred_username) == (AccountStatus.ACTIVE, COMPANY, COMPANY)
        assert (winner.name, winner.email, winner.contact_mobile) == (
            "บริษัท เจ้าของเลข จำกัด",
            CLAIM["email"],
            CLAIM["contact_mobile"],
        )
        assert (winner.verified_by, winner.email_verified_at, winner.contact_address) == ("officer", None, {})
        with database.reader() as session:
            names = set(session.scalars(select(UserName.name).filter_by(account_id=winner_id)))
        assert names == {COMPANY, loser.user_name, "shop9"}
        mail = letterbox.one()
        assert mail["To"] == CLAIM["email"]
        browser = Browser(app)
        browser.open(links_of(mail, "/reset-password/")[0])
        browser.press("reset-submit", password="Mango-Sticky-Rice-7", password_confirm="Mango-Sticky-Rice-7")
        browser.sign_in(User(winner_id, COMPANY, "", COMPANY), "Mango-Sticky-Rice-7")
        assert is_signed_in(browser.open("/account")) or browser.page.has("complete-submit")
        assert account_of(database, loser).status is AccountStatus.CLOSED

    def test_number_that_a_branch_signs_in_with_stays_the_branchs(
        self, world: World, database: Database, settings: Settings
    ) -> None:
        loser, branch = world.user(tax_id=COMPANY), world.user(tax_id=COMPANY, branch="1")
        with transaction(database) as work:
            values = {"name": COMPANY, "account_id": branch.id, "created_at": clock.now()}
            work.writing().execute(insert(UserName).values(values))
        winner = _account(database, self._transfer(database, settings, loser, "บริษัท เจ้าของเลข จำกัด"))
        assert winner.preferred_username == loser.user_name
        with database.reader() as session:
            assert session.get_one(UserName, COMPANY).account_id == branch.id

    def test_password_of_the_loser_opens_nothing(
        self, app: Flask, world: World, database: Database, settings: Settings
    ) -> None:
        loser = world.user(tax_id=COMPANY)
        self._transfer(database, settings, loser, "บริษัท เจ้าของเลข จำกัด")
        assert Browser(app).sign_in(loser, PASSWORD).status == 422

    def test_person_has_title_names_and_the_birth_date_of_the_claim(
        self, world: World, database: Database, settings: Settings
    ) -> None:
        loser = world.user(tax_id=PERSON, entity_type=EntityType.NATURAL_PERSON)
        winner_id = self._transfer(database, settings, loser, "นางสาวสมศรี เจ้าของ", birth_date="1970-05-12")
        winner = _account(database, winner_id)
        assert (winner.name_title, winner.given_name, winner.family_name) == ("นางสาว", "สมศรี", "เจ้าของ")
        assert (winner.name, winner.birth_or_registration_date) == ("นางสาวสมศรี เจ้าของ", date(1970, 5, 12))
        assert winner.verify_after is not None, "the register is asked by the worker"

    def test_report_of_the_register_stays_with_the_number(
        self, world: World, database: Database, settings: Settings
    ) -> None:
        loser = world.user(tax_id=COMPANY, going_concern=False, register_status="ล้มละลาย")
        winner = _account(database, self._transfer(database, settings, loser, "บริษัท เจ้าของเลข จำกัด"))
        assert (winner.going_concern, winner.register_status) == (False, "ล้มละลาย")
        assert winner.reported_at is not None


class TestIdentity:
    """``verified``, by an officer."""

    def test_yes_and_no(self, world: World, database: Database) -> None:
        user, now = world.user(), clock.now()
        with transaction(database) as work:
            session = work.writing()
            officer_check.verify(session, lock_account(session, user.id), Act(HERE, now))
        account = account_of(database, user)
        assert (account.verified_by, account.verified_at) == ("officer", now)
        with transaction(database) as work:
            session = work.writing()
            later = Act(HERE, now + timedelta(minutes=1))
            officer_check.refuse(session, lock_account(session, user.id), later)
        account = account_of(database, user)
        assert (account.verified_by, account.verified_at) == (None, None)


class TestRegistration:
    """A confirmation that never came."""

    @pytest.fixture
    def waiting(self, world: World) -> User:
        """Who typed the address wrong."""
        changes = {"status": AccountStatus.UNCONFIRMED, "email_verified_at": None, "email": "wrong@example.org"}
        return world.user(tax_id=COMPANY, **changes)

    def test_confirmation_is_sent_again_however_often(
        self, app: Flask, database: Database, settings: Settings, waiting: User, letterbox: Letterbox
    ) -> None:
        """What strangers cause is limited to three an hour; an officer is no stranger."""
        for _ in range(4):
            with transaction(database) as work:
                session = work.writing()
                account = lock_account(session, waiting.id)
                correction.resend(session, settings, account, Act(HERE, clock.now()))
        links = [links_of(mail, "/verify-email/")[0] for mail in letterbox.fetch()]
        assert len(links) == 4
        assert [Browser(app).open(link).status for link in links] == [410, 410, 410, 200], "the newest alone works"

    def test_old_address_hears_nothing_and_its_link_is_dead(
        self, app: Flask, database: Database, settings: Settings, waiting: User, letterbox: Letterbox
    ) -> None:
        with transaction(database) as work:
            session = work.writing()
            correction.resend(session, settings, lock_account(session, waiting.id), Act(HERE, clock.now()))
        (old,) = links_of(letterbox.one(), "/verify-email/")
        with transaction(database) as work:
            session = work.writing()
            account = lock_account(session, waiting.id)
            correction.correct_address(session, settings, account, "right@example.org", Act(HERE, clock.now()))
        mail = letterbox.one()
        assert mail["To"] == "right@example.org"
        assert Browser(app).open(old).status == 410
        browser = Browser(app)
        browser.open(links_of(mail, "/verify-email/")[0])
        browser.press("verify-submit", password=PASSWORD)
        account = account_of(database, waiting)
        assert (account.status, account.email) == (AccountStatus.ACTIVE, "right@example.org")
