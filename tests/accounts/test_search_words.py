"""The words that accounts are found by: how names are spelled and sound, and that they are kept up."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select, update
from support.browsing import Browser
from support.world import User, World

from idp import clock
from idp.accounts.search_words import thai_sound, upkeep, words
from idp.accounts.search_words.words import Beginning
from idp.db import Database, transaction
from idp.models import Account, SearchWord, UserName

#: Spellings that a listener cannot tell apart.
ALIKE = (
    ("ณัฐพล", "นัฐพล", "ณัฏฐ์พล", "ณัฎฐพล"),
    ("วรรณา", "วันนา", "วรรณนา"),
    ("พรรณี", "พันณี", "ภรรณี"),
    ("ไชยา", "ชัยยา", "ใชยา"),
    ("พันธุ์", "พันธ์", "พัน"),
    ("จันทร์", "จันทน์"),
    ("ศรีสุข", "สรีสุข", "ษรีศุข"),
    ("หลิว", "ลิ้ว"),
    ("คำ", "คัม"),
    ("ธรรม", "ทัม"),
    ("ธิดา", "ทิดา"),
)
APART = ("มานา", "มาลา", "โมลา", "เมลา", "แมลา", "สมชาย", "สมศรี", "สมบัติ")


def _words(user_names: tuple[str, ...] = (), **columns: str) -> frozenset[str]:
    return words.of_account({**dict.fromkeys(words.FOUND_BY), **columns}, user_names)


def _finds(text: str, kept: frozenset[str]) -> bool:
    """Whether a search for *text*, as it is written, finds an account with these words."""
    wanted = words.wanted(text)
    return wanted is not None and (
        any(_begins(kept, each) for each in wanted.phrases)
        or (bool(wanted.words) and all(_begins(kept, each) for each in wanted.words))
    )


def _finds_by_sound(text: str, kept: frozenset[str]) -> bool:
    wanted = words.wanted_by_sound(text)
    return wanted is not None and any(_begins(kept, each) for each in wanted.phrases)


def _begins(kept: frozenset[str], beginning: Beginning) -> bool:
    return any(beginning.first <= word < beginning.after for word in kept)


class TestSound:
    @pytest.mark.parametrize("spellings", ALIKE, ids=lambda each: each[0])
    def test_spellings_that_sound_alike_have_one_form(self, spellings: tuple[str, ...]) -> None:
        assert len({thai_sound.of(each) for each in spellings}) == 1
        for one, other in pairwise(spellings):
            assert _finds_by_sound(one, _words(name=other)) or _finds(one, _words(name=other))

    def test_names_that_sound_different_stay_apart(self) -> None:
        assert len({thai_sound.of(each) for each in APART}) == len(APART)

    def test_what_is_not_thai_stays(self) -> None:
        assert thai_sound.of("Siam Steel 2000") == "Siam Steel 2000"


class TestWords:
    @pytest.mark.parametrize(
        "text",
        [
            *("ทดสอบ", "ทดสอบอุต", "ประเทศไทย", "ทดสอบอุตสาหกรรม ประเทศ", "ประเทศไทย ทดสอบ", "บริษัททดสอบ"),
            *("บริษัท ทดสอบอุตสาหกรรม (ประเทศไทย) จำกัด", "บจก.ทดสอบ", "บริษัท ทดสอบอุตสาหกรรม ประเทศไทย จำกัด (มหาชน)"),
            *(
                "0105536000012",
                "0-1055-36000-01-2",
                "0105 5360",
                "๐๑๐๕๕๓๖",
                "0105536000012-00001",
                "0105536000012 - 0000",
            ),
            *("somchai_j", "SOMCHAI", "som", "info@example.co.th", "INFO@", "@example.co", "info"),
            *("สมศรี", "น.ส.สมศรี ใจดี", "นางสาวสมศรี", "ใจดี", "ใจดี สมศรี", "สมศรี info@ex", "ใจ​ดี"),
        ],
    )
    def test_finds(self, text: str) -> None:
        kept = _words(
            ("0105536000012-00001", "somchai_j"),
            name="บริษัท ทดสอบอุตสาหกรรม (ประเทศไทย) จำกัด",
            tax_id="0105536000012",
            preferred_username="0105536000012",
            email="info@example.co.th",
            contact_name="น.ส.สมศรี ใจดี",
        )
        assert _finds(text, kept)

    @pytest.mark.parametrize(
        "text", ["%", "_", "ทดส%", "ทดส_บ", "%บ", "som_hai", "somchai%", "_omchai_j", "อบอุต", "1055", "example", "0106"]
    )
    def test_percent_sign_and_underscore_are_letters_and_middles_are_not_searched(self, text: str) -> None:
        kept = _words(
            ("somchai_j",),
            name="บริษัท ทดสอบอุตสาหกรรม จำกัด",
            tax_id="0105536000012",
            email="info@example.co.th",
        )
        assert not _finds(text, kept)

    @pytest.mark.parametrize("text", ["", " ", "()", "\u200b", "บริษัท", "นาย"])
    def test_what_names_nobody_finds_nobody(self, text: str) -> None:
        assert not _finds(text, _words(name="บริษัท ทดสอบ จำกัด", tax_id="0105536000012"))

    @pytest.mark.parametrize("name", ["3M Thailand Co., Ltd.", "100% Cotton", "บริษัท 3 เอ็ม จำกัด", "A.B.C. Trading"])
    def test_name_finds_itself(self, name: str) -> None:
        assert _finds(name, _words(name=name))

    def test_account_has_a_bounded_number_of_bounded_words(self) -> None:
        kept = _words(tuple(f"name{number:03d}" for number in range(500)), name="ก" * 3000, contact_name="ข ค " * 500)
        assert len(kept) <= 120
        assert max(map(len, kept)) <= 64

    @given(st.text(max_size=60))
    def test_range_holds_what_begins_so_and_nothing_else(self, text: str) -> None:
        for wanted in (words.wanted(text), words.wanted_by_sound(text)):
            for each in (*wanted.phrases, *wanted.words) if wanted else ():
                assert each.first <= each.first + "\U0010fffe" < each.after
                assert not each.after.startswith(each.first)
                assert len(wanted.words) <= 5 if wanted else False

    @given(
        st.text(alphabet=[chr(code) for code in range(0x0E01, 0x0E4F)] + list(" ().-_%aB1"), min_size=1, max_size=40)
    )
    def test_any_name_finds_itself_once_it_has_a_word(self, name: str) -> None:
        kept = _words(name=name)
        assert _finds(name, kept) or not [word for word in kept if not word.startswith("~")]


def _kept(database: Database, account_id: str) -> set[str]:
    with database.reader() as session:
        return set(session.scalars(select(SearchWord.word).where(SearchWord.account_id == account_id)))


def _due(database: Database, account_id: str) -> set[str]:
    with database.reader() as session:
        account = session.get_one(Account, account_id)
        user_names = session.scalars(select(UserName.name).where(UserName.account_id == account_id)).all()
    return set(words.of_account({name: getattr(account, name) for name in words.FOUND_BY}, user_names))


def _refresh(database: Database, *users: User) -> None:
    with transaction(database) as work:
        upkeep.refresh(work.writing(), [user.id for user in users], clock.now())


class TestUpkeep:
    def test_words_follow_the_account(self, database: Database, world: World) -> None:
        user, other = world.user("บริษัท เก่าแก่ จำกัด"), world.user("บริษัท อื่น จำกัด")
        _refresh(database, user, other)
        assert _kept(database, user.id) == _due(database, user.id) != set()
        before = _kept(database, other.id)
        world.change(user, name="บริษัท ใหม่เอี่ยม จำกัด", email=None)
        _refresh(database, user)
        assert _kept(database, user.id) == _due(database, user.id)
        assert "เกาแก" not in _kept(database, user.id)
        assert "ใหมเอียม" in _kept(database, user.id)
        assert _kept(database, other.id) == before

    def test_worker_makes_the_words_of_accounts_without_any(
        self, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(upkeep, "AT_ONCE", 2)
        users = [world.user() for _ in range(5)]
        assert not _kept(database, users[0].id)
        upkeep.fill(database)
        assert all(_kept(database, user.id) == _due(database, user.id) for user in users)
        with database.reader() as session:
            assert set(session.scalars(select(Account.words_made_at.is_(None)))) == {False}

    def test_words_that_are_lost_are_made_again(self, database: Database, world: World) -> None:
        user = world.user()
        upkeep.fill(database)
        with transaction(database) as work:
            work.writing().execute(delete(SearchWord))
            work.writing().execute(update(Account).values(words_made_at=None))
        upkeep.fill(database)
        assert _kept(database, user.id) == _due(database, user.id)

    def test_run_of_the_worker_is_bounded(
        self, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(upkeep, "AT_ONCE", 1)
        monkeypatch.setattr(upkeep, "BATCHES", 2)
        users = [world.user() for _ in range(3)]
        upkeep.fill(database)
        assert sum(bool(_kept(database, user.id)) for user in users) == 2

    def test_user_who_changes_the_contact_is_found_by_it_at_once(
        self, app: Flask, database: Database, world: World, browser: Browser
    ) -> None:
        user = world.user(contact_national_id="1101700230708", contact_title="นาย", contact_name="เดิม ชื่อ")
        browser.sign_in(user)
        fields: dict[str, Any] = {"contact_name": "ใหม่ นามสกุล", "contact_mobile": "0812345678"}
        fields |= {"contact_subdistrict": "พญาไท", "contact_district": "พญาไท"}
        browser.open("/account")
        page = browser.press("account-submit", **fields)
        assert page.status == 200, page.words("main")
        assert _kept(database, user.id) == _due(database, user.id)
        assert "ใหมนามสกุล" in _kept(database, user.id)
