"""What is typed or pasted counts however it is spelt; names of old that nobody could type, or that block another."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import insert, select, update
from support.browsing import Browser, Page
from support.legacy_files import OLD_PASSWORD, STRONG, row, tax_id, write
from support.letterbox import Letterbox, links_of, text_of
from support.registration_by_hand import LAST, NUMBERS, begin, record, with_register
from support.world import PASSWORD, World

from idp import clock
from idp.accounts import usernames
from idp.accounts.legacy_import import run
from idp.accounts.legacy_import.run import Outcome
from idp.accounts.second_factor import recovery_codes, totp
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.fields import email_address, party_number
from idp.fields.party_number import NumberKind
from idp.models import Account, AuditEvent, EntityType, UserName
from idp.spelling import clean

JURISTIC = EntityType.JURISTIC_PERSON


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register in a file."""
    return with_register(settings, record(JURISTIC))


def _sign_in(browser: Browser, user_name: str, password: str = PASSWORD) -> Page:
    browser.open("/login")
    return browser.press("login-submit", False, username=user_name, password=password)


def _import(
    database: Database, settings: Settings, folder: Path, *rows: dict[str, str], without_password: bool = False
) -> tuple[Outcome, list[str]]:
    refused: list[str] = []
    file, vault = write(folder / "old.csv", rows), Vault(settings.secret_keys)
    outcome = run.import_file(
        file, database, vault, without_password=without_password, refused=lambda _, why: refused.append(why)
    )
    return outcome, refused


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("zero\u200bwidth", "zerowidth"),
        ("\ufeffx\u2060y\u00adz\u200e\u200f\u200d", "xyz"),
        ("a\ufe0fb\u034f\u180e\U000e0041", "ab"),
        ("ก\u00a0ข", "ก ข"),
        ("น\u0e4d\u0e49า", "น้ำ"),
        ("น\u0e49\u0e4dา", "น้ำ"),
        ("นำ\u0e49", "น้ำ"),
        ("เเข็ง", "แข็ง"),
        ("ก\u0e48\u0e35", "กี่"),
        ("สิทธ\u0e4c\u0e34", "สิทธิ์"),
        ("ที\u0e48\u0e48", "ที่"),
        ("ＡＢ１\u3000ｃ", "AB1 c"),
        ("e\u0301", "é"),
    ],
)
def test_what_looks_the_same_is_written_the_same(typed: str, kept: str) -> None:
    assert clean(typed) == kept
    assert clean(kept) == kept
    assert usernames.normalise(f" {typed.upper()} ") == usernames.normalise(kept)


@pytest.mark.parametrize("hidden", ["\u200b", "\ufeff", "\u200e", "\u2060", "\u202a", "\ufe0f", "\u00ad"])
def test_every_kind_of_number_name_and_code_takes_pasted_text(hidden: str) -> None:
    digits = tax_id(1)
    assert party_number.normalise(NumberKind.TAX_ID, f"{hidden}{digits[:5]}{hidden}{digits[5:]}") == digits
    assert party_number.normalise(NumberKind.PASSPORT, f"AA1234{hidden}567") == "AA1234567"
    assert email_address.is_plausible(f"{hidden}name@exam{hidden}ple.com")
    assert email_address.validate(f"{hidden}Name@exam{hidden}ple.com") == "name@example.com"
    assert usernames.normalise(f"some{hidden}body") == "somebody"
    assert totp.normalise(f"123{hidden}456") == "123456"
    assert recovery_codes.normalise(f"abcd-efgh{hidden}-jkmn-pqrs") == recovery_codes.normalise("abcdefghjkmnpqrs")


class TestNumberAsUserName:
    """Thirteen digits are a number however they are grouped."""

    @pytest.mark.parametrize(
        "group",
        [
            lambda n: f"{n[0]}-{n[1:5]}-{n[5:10]}-{n[10:12]}-{n[12]}",
            lambda n: f" {n[0]} {n[1:5]} {n[5:10]} {n[10:12]} {n[12]} ",
            lambda n: n.translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")),
            lambda n: f"{n[:1]}\u2013{n[1:]}\u200b",
            lambda n: "".join(chr(ord(each) + 0xFEE0) for each in n),
        ],
    )
    def test_it_signs_in(self, world: World, browser: Browser, group: object) -> None:
        user = world.user()
        assert callable(group)
        assert _sign_in(browser, group(user.user_name)).status == 303

    @pytest.mark.parametrize("typed", ["0105500000011-00001", "0-1055-00000-01-1 - 00001", "๐๑๐๕๕๐๐๐๐๐๐๑๑-๐๐๐๐๑"])
    def test_a_branch_too(self, typed: str) -> None:
        assert usernames.normalise(typed) == "0105500000011-00001"

    def test_name_of_old_with_its_hyphens_still_signs_in(
        self, world: World, browser: Browser, database: Database
    ) -> None:
        """Whose number it is comes first."""
        older, owner = world.user(), world.user()
        n = owner.user_name
        with transaction(database) as work:
            name = {"name": f"{n[0]}-{n[1:]}", "account_id": older.id, "created_at": clock.now()}
            work.writing().execute(insert(UserName).values(name))
        assert _sign_in(browser, name["name"]).status == 303
        with database.reader() as session:
            last = select(AuditEvent.account_id).where(AuditEvent.event == "login.started")
            assert session.scalar(last) == owner.id
        with transaction(database) as work:
            work.writing().execute(update(UserName).where(UserName.name == n).values(name="elsewhere"))
        assert _sign_in(Browser(browser.client.application), name["name"]).status == 303


class TestImport:
    """Rows are cleaned as what is typed is."""

    def test_names_with_letters_that_nobody_sees(
        self, app: Flask, database: Database, settings: Settings, tmp_path: Path
    ) -> None:
        given = row(username="zero\u200bwidth", email="\ufeffoffice@example.co.th\u200e", name="บริษัท\u200b นํ้าเเข็ง")
        outcome, _ = _import(
            database, settings, tmp_path, given, row(username="น\u0e4d\u0e49า", mobile="081\u00a02345678")
        )
        assert outcome.accounts == 2
        with database.reader() as session:
            first, second = session.scalars(select(Account).order_by(Account.preferred_username)).all()
        assert (first.preferred_username, first.name, first.email) == (
            "zerowidth",
            "บริษัท น้ำแข็ง",
            "office@example.co.th",
        )
        assert (second.preferred_username, second.contact_mobile) == ("น้ำ", "0812345678")
        for typed in ("zerowidth", "zero\u200bwidth", "ZERO\ufeffWIDTH"):
            assert _sign_in(Browser(app), typed, OLD_PASSWORD).status == 303
        assert _sign_in(Browser(app), "น้ำ", OLD_PASSWORD).status == 303

    def test_name_that_is_anothers_number_is_refused(
        self, database: Database, settings: Settings, tmp_path: Path
    ) -> None:
        other, own = tax_id(), tax_id()
        hyphens = f"{other[0]}-{other[1:]}"
        rows = [row(username=name) for name in (other, hyphens, f"{other}-00001", f"\u200b{other}")]
        rows += [row(username=own, tax_id=own), row(username="1234567890123")]
        outcome, refused = _import(database, settings, tmp_path, *rows)
        assert (outcome.accounts, len(refused)) == (2, 4)
        assert all(why.startswith("username: the taxpayer number of another party") for why in refused)

    def test_hash_of_no_known_scheme_is_refused_and_told_how_to_go_on(
        self, database: Database, settings: Settings, tmp_path: Path
    ) -> None:
        outcome, refused = _import(database, settings, tmp_path, row(password_hash="unknown"))
        assert outcome.refused == 1
        assert "--without-password" in refused[0]
        assert "unknown" not in refused[0].replace("unknown scheme", "")

    def test_without_password_its_owner_sets_one_by_mail(
        self, app: Flask, database: Database, settings: Settings, letterbox: Letterbox, tmp_path: Path
    ) -> None:
        rows = [row(username="x", email="x@example.com", password_hash="what?"), row(password_hash="")]
        rows += [row(username="y", password_hash=STRONG["bcrypt-2y"].replace("$04$", "$20$")), row(username="z")]
        outcome, _ = _import(database, settings, tmp_path, *rows, without_password=True)
        assert (outcome.accounts, outcome.refused, outcome.without_password) == (4, 0, 3)
        browser = Browser(app)
        for password in ("what?", "", OLD_PASSWORD):
            assert _sign_in(browser, "x", password or " ").status == 422
        assert "ไม่ถูกต้อง" in _sign_in(browser, "x", "what?").text, "as for a wrong password"
        browser.open("/forgot-password")
        browser.press("forgot-submit", email="x@example.com")
        (link,) = links_of(letterbox.one(), "/reset-password/")
        browser.open(link)
        browser.press("reset-submit", password=PASSWORD, password_confirm=PASSWORD)
        assert _sign_in(browser, "x", PASSWORD).status == 303


class TestNumberThatSomebodyHasAsName:
    """An import of old gave it away; its owner registers nevertheless."""

    @pytest.mark.parametrize("others", [0, 1])
    def test_its_owner_wins_and_the_other_is_told(
        self,
        world: World,
        app: Flask,
        database: Database,
        settings: Settings,
        letterbox: Letterbox,
        others: int,
    ) -> None:
        number = NUMBERS[JURISTIC]
        holder = world.user(preferred_username=number, email="holder@example.com")
        with transaction(database) as work:
            session = work.writing()
            mine = update(UserName).where(UserName.account_id == holder.id)
            session.execute(mine.values(name=number))
            if others:
                more = {"name": "second", "account_id": holder.id, "created_at": clock.now()}
                session.execute(insert(UserName).values(more))
        browser = Browser(app)
        assert begin(browser, JURISTIC).status == 200
        browser.press("register-submit", **LAST)
        (link,) = links_of(letterbox.one(), "/verify-email/")
        browser.open(link)
        browser.press("verify-submit", password=LAST["password"])
        new = "second" if others else holder.tax_id
        with database.reader() as session:
            owner = session.scalars(select(Account).join(UserName).where(UserName.name == number)).one()
            assert (owner.tax_id, owner.preferred_username) == (number, number)
            account = session.get_one(Account, holder.id)
            assert account.preferred_username == new
            assert session.scalars(select(AuditEvent.event)).all().count("account.user_name_made_way") == 1
        told = [text_of(mail) for mail in letterbox.fetch() if mail["To"] == "holder@example.com"]
        assert len(told) == 1
        assert number in told[0]
        assert new in told[0]
        assert _sign_in(Browser(app), new).status == 303
