"""What officers do to accounts, by the pages: suspend, restore, end sign-ins, verify, registrations and branches."""

from __future__ import annotations

import pytest
from flask import Flask
from support.acting_officers import REASON, acts_of, do_act, fill_in
from support.browsing import Browser, is_signed_in
from support.database_rows import account_of, counted, logins_of
from support.letterbox import Letterbox, links_of, text_of
from support.officers import new_officer, sign_in
from support.registration_by_hand import COMPANY
from support.world import User, World

from idp import clock
from idp.config import Settings
from idp.db import Database, transaction
from idp.helpdesk.acts import lifecycle
from idp.helpdesk.acts.views.acts import PAGES
from idp.models import Account, AccountStatus, ActState, OfficerRole
from idp.origin import HERE, Act

SEEN = {"document": "affidavit", "document_date": "3/2/2565", "seen": "ต้นฉบับที่เคาน์เตอร์"}
WORDS = "พบการใช้งานผิดปกติ <script>alert(1)</script>"


@pytest.fixture
def user(world: World) -> User:
    """An operator."""
    return world.user("บริษัท ผู้ใช้ จำกัด", tax_id=COMPANY, locale="th")


@pytest.fixture
def officer(app: Flask, world: World, database: Database) -> Browser:
    """The browser of an officer who may act."""
    return sign_in(app, database, new_officer(database, OfficerRole.OPERATOR))


def test_acts_have_the_addresses_that_are_promised() -> None:
    """``docs``: each act is a page below the account's."""
    paths = {page.action.value: page.path for page in PAGES}
    promised = {
        "resend_confirmation": "resend-confirmation",
        "correct_address": "address",
        "unlock": "unlock",
        "suspend": "suspend",
        "restore": "restore",
        "end_logins": "end-logins",
        "add_branch": "branch",
        "verify": "verify",
    }
    assert promised.items() <= paths.items()


class TestSuspension:
    """``/suspend``, ``/restore``, ``/end-logins``."""

    def test_operator_reads_the_reason_by_mail_and_at_the_sign_in(
        self, app: Flask, officer: Browser, user: User, database: Database, letterbox: Letterbox
    ) -> None:
        browser = Browser(app)
        browser.sign_in(user)
        do_act(officer, user, "suspend", reason=WORDS)
        assert account_of(database, user).status is AccountStatus.SUSPENDED
        assert not is_signed_in(browser.open("/"))
        assert WORDS in browser.sign_in(user).words("main")
        mail = letterbox.one()
        assert mail["To"] == account_of(database, user).email
        assert WORDS in text_of(mail)

    def test_restored_account_signs_in(
        self, app: Flask, officer: Browser, user: User, database: Database, letterbox: Letterbox
    ) -> None:
        do_act(officer, user, "suspend")
        letterbox.fetch()
        do_act(officer, user, "restore")
        assert account_of(database, user).status is AccountStatus.ACTIVE
        assert REASON not in text_of(letterbox.one()), "that reason is for officers"
        browser = Browser(app)
        browser.sign_in(user)
        assert is_signed_in(browser.open("/"))

    @pytest.mark.parametrize("side", ["given", "received"])
    def test_with_a_power_of_attorney_in_force_it_waits_for_a_second_officer(
        self, officer: Browser, user: User, world: World, database: Database, settings: Settings, side: str
    ) -> None:
        parties = (user, world.user()) if side == "given" else (world.user(), user)
        world.delegation(*parties)
        page = fill_in(officer, user, "suspend")
        assert "เจ้าหน้าที่คนที่สอง" in page.words("effects") or "อีกคน" in page.words("effects")
        officer.press("act-submit", follow=False)
        (row,) = acts_of(database, user)
        assert row.state is ActState.AWAITING_OFFICER
        assert account_of(database, user).status is AccountStatus.ACTIVE
        second = new_officer(database, OfficerRole.OPERATOR)
        with transaction(database) as work:
            lifecycle.answer(work, settings, row.id, second, yes=True, act=Act(HERE, clock.now()))
        account = account_of(database, user)
        assert (account.status, account.suspension_reason) == (AccountStatus.SUSPENDED, REASON)

    def test_offer_that_nobody_has_confirmed_needs_no_second_officer(
        self, officer: Browser, user: User, world: World, database: Database
    ) -> None:
        world.delegation(user, world.user(), state="waiting", answered_at=None)
        do_act(officer, user, "suspend")
        assert account_of(database, user).status is AccountStatus.SUSPENDED

    def test_every_sign_in_ends_and_the_password_stays(
        self, app: Flask, officer: Browser, user: User, database: Database, letterbox: Letterbox
    ) -> None:
        browsers = [Browser(app), Browser(app)]
        for browser in browsers:
            browser.sign_in(user)
        letterbox.fetch(sign_ins=True)
        do_act(officer, user, "end-logins")
        assert set(logins_of(database).values()) == {"officer"}
        assert not any(is_signed_in(browser.open("/")) for browser in browsers)
        assert "ทุกอุปกรณ์" in text_of(letterbox.one())
        browsers[0].sign_in(user)
        assert is_signed_in(browsers[0].open("/"))
        assert "เจ้าหน้าที่สิ้นสุดการเข้าใช้งาน" in browsers[0].open("/account/sessions").words("main")


class TestIdentity:
    """``/verify`` and ``/refuse-verification``."""

    def test_what_was_seen_is_kept_in_words(
        self, officer: Browser, user: User, database: Database, letterbox: Letterbox
    ) -> None:
        page = fill_in(officer, user, "verify", **SEEN)
        assert all(word in page.words("summary") for word in ("หนังสือรับรองนิติบุคคล", "2565", SEEN["seen"]))
        officer.press("act-submit", follow=False)
        account = account_of(database, user)
        assert account.verified_by == "officer"
        (row,) = acts_of(database, user)
        assert row.data == {**SEEN, "document_date": "2022-02-03"}
        assert account.verified_at == row.finished_at
        assert SEEN["seen"] not in text_of(letterbox.one())

    @pytest.mark.parametrize(
        ("field", "value"),
        [("document", ""), ("document", "x"), ("document_date", ""), ("document_date", "1/1/2999"), ("seen", "")],
    )
    def test_what_is_missing_is_said(
        self, officer: Browser, user: User, database: Database, field: str, value: str
    ) -> None:
        page = fill_in(officer, user, "verify", **{**SEEN, field: value})
        assert (page.status, page.has(f"{field}-error")) == (422, True)
        assert account_of(database, user).verified_by is None

    def test_refusal_takes_the_confirmation_back_and_says_why(
        self, officer: Browser, user: User, world: World, database: Database, letterbox: Letterbox
    ) -> None:
        world.change(user, verified_by="officer", verified_at=clock.now())
        do_act(officer, user, "refuse-verification", reason=WORDS)
        account = account_of(database, user)
        assert (account.verified_by, account.verified_at) == (None, None)
        assert WORDS in text_of(letterbox.one())


class TestRegistration:
    """``/resend-confirmation`` and ``/address``."""

    @pytest.fixture
    def waiting(self, world: World) -> User:
        """Whose confirmation never came."""
        changes = {"status": AccountStatus.UNCONFIRMED, "email_verified_at": None, "email": "wrong@example.org"}
        return world.user(tax_id=COMPANY, **changes)

    def test_confirmation_is_sent_again(
        self, officer: Browser, waiting: User, database: Database, letterbox: Letterbox
    ) -> None:
        do_act(officer, waiting, "resend-confirmation")
        mail = letterbox.one()
        assert mail["To"] == "wrong@example.org"
        assert links_of(mail, "/verify-email/")
        assert [row.state for row in acts_of(database, waiting)] == [ActState.DONE]

    def test_address_is_corrected(
        self, officer: Browser, waiting: User, database: Database, letterbox: Letterbox
    ) -> None:
        do_act(officer, waiting, "address", email="Right@Example.org")
        mail = letterbox.one()
        assert mail["To"] == account_of(database, waiting).email == "right@example.org"
        assert links_of(mail, "/verify-email/")

    @pytest.mark.parametrize("email", ["", "x", "a@b", "wrong@example.org\nBcc: x@example.org"])
    def test_what_is_no_address_is_refused(self, officer: Browser, waiting: User, email: str) -> None:
        page = fill_in(officer, waiting, "address", email=email)
        assert (page.status, page.has("email-error")) == (422, True)

    def test_same_address_is_refused(self, officer: Browser, waiting: User) -> None:
        page = fill_in(officer, waiting, "address", email="wrong@example.org")
        assert (page.status, page.has("impossible")) == (409, True)

    def test_confirmed_account_changes_its_address_otherwise(
        self, officer: Browser, user: User, database: Database
    ) -> None:
        before = account_of(database, user).email
        page = fill_in(officer, user, "address", email="thief@example.org")
        assert (page.status, page.has("impossible")) == (409, True)
        assert account_of(database, user).email == before


class TestBranch:
    """``/branch``."""

    def test_branch_is_invited_and_the_head_office_is_told(
        self, officer: Browser, user: User, database: Database, letterbox: Letterbox
    ) -> None:
        do_act(officer, user, "branch", branch="๐๐๐๑๒", email="branch@example.org")
        mails = {mail["To"]: mail for mail in letterbox.fetch()}
        assert set(mails) == {"branch@example.org", account_of(database, user).email}
        assert links_of(mails["branch@example.org"], "/reset-password/")
        assert counted(database, Account, preferred_username=f"{COMPANY}-00012", status="unconfirmed") == 1

    @pytest.mark.parametrize(
        ("field", "value"), [("branch", ""), ("branch", "00000"), ("branch", "สาขา"), ("email", ""), ("email", "x")]
    )
    def test_what_is_wrong_is_said(self, officer: Browser, user: User, field: str, value: str) -> None:
        page = fill_in(officer, user, "branch", **{"branch": "1", "email": "b@example.org", field: value})
        assert (page.status, page.has(f"{field}-error")) == (422, True)

    def test_second_account_for_a_branch_is_refused(
        self, officer: Browser, user: User, world: World, database: Database
    ) -> None:
        branch = world.user(tax_id=COMPANY, branch="1")
        for account in (user, branch):
            page = fill_in(officer, account, "branch", branch="1", email="b@example.org")
            assert (page.status, page.has("impossible")) == (409, True)
        assert counted(database, Account, tax_id=COMPANY) == 2
