"""A closed account: nothing signs in to it, nothing finds it, and its number is free; its ``sub`` stays its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from support.browsing import Browser, is_signed_in
from support.database_rows import account_of, counted, logins_of
from support.legacy_files import row, write
from support.letterbox import Letterbox, links_of
from support.registration_by_hand import BY_HAND, COMPANY, LAST, PASSWORD, begin
from support.world import User, World

from idp import clock
from idp.accounts import closing, mail_links, unconfirmed
from idp.accounts.legacy_import import run
from idp.accounts.locking import lock_account
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.passwords import reset
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.delegation import agent_search, terms
from idp.delegation.terms import GrantRefused, Terms
from idp.models import AccountStatus, Consent, DelegationScope, EntityType, Passkey, TotpSecret, UserName
from idp.origin import HERE, Act


def close(database: Database, user: User) -> list[str]:
    """Close the account of *user*."""
    with transaction(database) as work:
        session = work.writing()
        return closing.close(session, lock_account(session, user.id), Act(HERE, clock.now()))


@pytest.fixture
def user(world: World) -> User:
    """Whose account is closed."""
    return world.user("บริษัท ที่ปิดบัญชี จำกัด", tax_id=COMPANY, email="closed@example.org")


def test_signs_in_no_more(app: Flask, database: Database, user: User) -> None:
    browser = Browser(app)
    browser.sign_in(user)
    assert close(database, user) == [user.user_name]
    assert not is_signed_in(browser.open("/"))
    assert set(logins_of(database).values()) == {"closed"}
    nobody = browser.sign_in(User("", "0000000000000", "", ""))
    page = browser.sign_in(user)
    assert (page.status, page.words("main")) == (nobody.status, nobody.words("main")), "as an unknown user name"


def test_nothing_that_signs_in_is_left(database: Database, user: User) -> None:
    close(database, user)
    account = account_of(database, user)
    assert (account.status, account.password_hash, account.two_factor) == (AccountStatus.CLOSED, None, False)
    assert account.credentials_changed_at is not None, "offline access has ended"
    for table in (UserName, Passkey, TotpSecret, Consent):
        assert counted(database, table, account_id=user.id) == 0


def test_mailed_links_are_dead(database: Database, user: User, settings: Settings) -> None:
    now = clock.now()
    with transaction(database) as work:
        secrets = {
            purpose: mail_links.make(work.writing(), user.id, "closed@example.org", purpose, now)
            for purpose in LinkPurpose
        }
    close(database, user)
    with database.reader() as session:
        assert [mail_links.find(session, secrets[purpose], purpose, now) for purpose in LinkPurpose] == [None] * 3
    with transaction(database) as work:  # and one that was made later, by whatever mistake
        purpose = LinkPurpose.RESET_PASSWORD
        late = mail_links.make(work.writing(), user.id, "closed@example.org", purpose, now)
        assert reset.owner(work, late, now) is None
        assert not reset.reset(work, late, "hash", settings, Act(HERE, now))


def test_forgotten_password_mails_the_other_account_of_the_address(
    app: Flask, world: World, database: Database, user: User, letterbox: Letterbox
) -> None:
    world.user(email="closed@example.org")
    close(database, user)
    Browser(app).open("/forgot-password")
    browser = Browser(app)
    browser.open("/forgot-password")
    browser.press("forgot-submit", email="closed@example.org")
    assert len(links_of(letterbox.one(), "/reset-password/")) == 1


def test_address_of_closed_accounts_alone_gets_no_mail(
    app: Flask, database: Database, user: User, letterbox: Letterbox
) -> None:
    close(database, user)
    browser = Browser(app)
    for address, button in (("/forgot-password", "forgot-submit"), ("/verify-email/resend", "resend-submit")):
        browser.open(address)
        assert browser.press(button, email="closed@example.org").status == 200
    assert letterbox.fetch() == []


def test_number_is_free_and_the_identifier_is_not(world: World, database: Database, user: User) -> None:
    close(database, user)
    with database.reader() as session:
        assert unconfirmed.holder_of(session, COMPANY) is None
    other = world.user(tax_id=COMPANY)
    assert other.id != user.id
    with database.reader() as session:
        holder = unconfirmed.holder_of(session, COMPANY)
    assert holder is not None
    assert holder.id == other.id
    with pytest.raises(IntegrityError):
        world.change(user, status=AccountStatus.ACTIVE)


def test_nobody_finds_it_as_an_agent(world: World, database: Database, user: User) -> None:
    grantor = world.user()
    close(database, user)
    now = clock.now()
    with transaction(database) as work:
        assert agent_search.find(work, grantor.id, COMPANY, Act(HERE, now)) is None
    some = Terms(DelegationScope.ALL, (), clock.bangkok_date(now), None)
    accounts = {each.id: account_of(database, each) for each in (grantor, user)}
    with database.reader() as session, pytest.raises(GrantRefused) as refusal:
        terms.check_parties(session, accounts, grantor.id, user.id, some, now)
    assert refusal.value.reason == "unknown_agent"


def test_sessions_of_a_closed_account_are_dead_by_its_status_alone(app: Flask, world: World, user: User) -> None:
    browser = Browser(app)
    browser.sign_in(user)
    world.change(user, status=AccountStatus.CLOSED)
    assert not is_signed_in(browser.open("/"))
    page = browser.sign_in(user)
    assert page.status == 422
    assert "ระงับ" not in page.words("main"), "it is not said to be suspended"


def test_number_and_user_name_can_be_imported_again(
    database: Database, user: User, settings: Settings, tmp_path: Path
) -> None:
    with transaction(database) as work:
        values = {"name": "shop9", "account_id": user.id, "created_at": clock.now()}
        work.writing().execute(insert(UserName).values(values))
    close(database, user)
    file = write(tmp_path / "legacy.csv", [row(tax_id=COMPANY, username="shop9")])
    outcome = run.import_file(file, database, Vault(settings.secret_keys), dry_run=False, refused=print)
    assert (outcome.accounts, outcome.refused) == (1, 0)


def test_number_is_registered_again_by_the_pages(
    app: Flask, database: Database, user: User, letterbox: Letterbox
) -> None:
    close(database, user)
    browser = Browser(app)
    begin(browser, EntityType.JURISTIC_PERSON)
    assert not browser.page.has("claim-open"), "the number is not taken"
    assert browser.press("register-submit", **BY_HAND, **LAST).status == 200, browser.page.words("main")
    browser.open(links_of(letterbox.one(), "/verify-email/")[0])
    browser.press("verify-submit", password=PASSWORD)
    assert is_signed_in(browser.open("/"))
    assert counted(database, UserName, name=COMPANY) == 1
    assert account_of(database, user).status is AccountStatus.CLOSED
