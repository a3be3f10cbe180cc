"""What a new password must be (NIST SP 800-63B-4, section 3.1.1.2).

``docs/requirements/security.md``, rows 52, 53, 54 and 55.
"""

from __future__ import annotations

import string
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idp.accounts.hashing import admission, passwords
from idp.accounts.passwords.policy import MIN_LENGTH, RULES, faults, is_common, own_words
from idp.config import bundled
from idp.models import Account

LENGTH, CAPITAL, SMALL, DIGIT = (words for words, _ in RULES.values())
TOO_LONG = "The password may have at most 128 characters."
COMMON = "This password is among the most common ones. Please think of another."
OWN = "The password must not be made of your name, number or email address, or of this service’s name."

ACCOUNT = Account(
    name="บริษัท น้ำใสใจจริง (ประเทศไทย) จำกัด",
    given_name="Wirat",
    family_name="Chai-Mongkol",
    tax_id="0105561234567",
    preferred_username="0105561234567-00002",
    email="nok.factory99@example.co.th",
    contact_name="สุดา ตัวอย่าง",
    contact_phone="02-430-6800 ต่อ 12",
    contact_mobile="+66812345678",
)


def _common() -> list[str]:
    return bundled("accounts/common_passwords.txt").read_text(encoding="ascii").split()


@pytest.mark.parametrize(
    ("password", "found"),
    [
        ("Krathong-7-loy", []),
        ("Correct horse 1 battery", []),
        ("Ab3" + "ก" * 5, []),
        ("Ab3 !?-", [LENGTH]),
        ("", [LENGTH, CAPITAL, SMALL, DIGIT]),
        ("krathong-7-loy", [CAPITAL]),
        ("KRATHONG-7-LOY", [SMALL]),
        ("Krathong-x-loy", [DIGIT]),
        ("กระทง-7-ลอย-นะ", [CAPITAL, SMALL]),
        ("Krathong-๗-loy", [DIGIT]),
        ("krathong-7-Ñandú", [CAPITAL]),
        ("Kr7" + "x" * 125, []),
        ("Kr7" + "x" * 126, [TOO_LONG]),
        ("Kr7" + "ก" * 125, []),
        ("Kr7" + "ก" * 126, [TOO_LONG]),
        ("Kr7" + "😀" * 5, []),
        ("Kr7" + "😀" * 4, [LENGTH]),
    ],
)
def test_password_rule_of_the_manual(password: str, found: list[str]) -> None:
    assert faults(password) == found


@pytest.mark.parametrize(
    ("password", "found"),
    [
        ("Ａｂ３-กระทง-x", []),  # full-width letters are letters
        ("Ａ７ｘ" + "-" * 5, []),
        ("Kr7xx" + "e\u0301" * 2, [LENGTH]),  # 9 code points as typed, 7 when put together
        ("Kr7xx" + "e\u0301" * 3, []),
        ("Kr7น้ำน้", []),  # nine: the vowel AM comes apart
        ("Kr7xx" + "ﬁ" * 2, []),  # a ligature counts as its letters
        ("Kr7" + "\ufdfa" * 7, [TOO_LONG]),  # one sign, eighteen letters
        ("Kr7" + "e\u0301" * 125, []),
    ],
)
def test_password_length_counts_code_points_after_nfkc(password: str, found: list[str]) -> None:
    assert faults(password) == found


@given(st.text(max_size=140))
@settings(max_examples=200, deadline=None)
def test_password_normalization_does_not_depend_on_the_keyboard(text: str) -> None:
    password = "Kr7" + text
    answers = {tuple(faults(unicodedata.normalize(form, password))) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len(answers) == 1
    counted = len(unicodedata.normalize("NFKC", password))
    assert (LENGTH in answers.pop()) == (counted < MIN_LENGTH)


@given(st.text(string.ascii_letters + string.digits + "กข -_๑", min_size=0, max_size=135))
@settings(max_examples=300, deadline=None)
def test_password_has_no_rule_beyond_the_manual(password: str) -> None:
    missing = [
        LENGTH if len(password) < 8 else None,
        CAPITAL if not set(password) & set(string.ascii_uppercase) else None,
        SMALL if not set(password) & set(string.ascii_lowercase) else None,
        DIGIT if not set(password) & set(string.digits) else None,
        TOO_LONG if len(password) > 128 else None,
    ]
    assert [fault for fault in faults(password) if fault not in (COMMON, OWN)] == [each for each in missing if each]


@given(st.text(min_size=1, max_size=60).filter(lambda text: not any("\ud800" <= sign <= "\udfff" for sign in text)))
@settings(max_examples=8, deadline=None)
def test_what_the_policy_takes_signs_in_afterwards(text: str) -> None:
    """Also in another spelling, and at full length."""
    password = ("Kr7" + text * 128)[:128]
    while faults(password):
        password = password[:-1] if len(password) > 100 else "Kr7" + "x" * 125
    kept = passwords.hash_password(unicodedata.normalize("NFD", password), admission.ALONE)
    assert passwords.verify(password, kept, admission.ALONE)
    assert passwords.verify(unicodedata.normalize("NFD", password), kept, admission.ALONE)


class TestCommon:
    """``docs/requirements/security.md``, row 55: three thousand and more that satisfy the rule."""

    def test_list_is_refused_when_it_is_written_with_a_capital(self) -> None:
        tried = 0
        for line in _common():
            first = next(at for at, sign in enumerate(line) if sign.isalpha())
            password = line[:first] + line[first].upper() + line[first + 1 :]
            if all(holds(password) for _, holds in RULES.values()):
                tried += 1
                assert faults(password) == [COMMON], password
        assert tried >= 3_000

    @pytest.mark.parametrize(
        "password",
        [
            *("Password1", "Passw0rd1", "P@ssw0rd", "P@SSw0rd1", "Qwerty123", "1qaz@WSX", "Abcd1234", "Aa123456"),
            *("Welcome1!", "Admin123", "Iloveyou1", "Bangkok2569", "Somchai1", "Ｐａｓｓｗｏｒｄ１", "pASSWORD1"),
        ],
    )
    def test_well_known_ones_in_every_guise(self, password: str) -> None:
        assert faults(password) == [COMMON]

    def test_what_only_holds_a_common_one_is_another(self) -> None:
        """Whole strings are compared, not what is in them."""
        assert faults("Password1 is what everybody takes") == []

    def test_list_has_nothing_that_could_not_be_met(self) -> None:
        lines = _common()
        assert len(lines) == len(set(lines))
        assert all(line == line.casefold() and len(line) >= MIN_LENGTH for line in lines)
        assert not is_common("Krathong-7-loy")


class TestOwn:
    """Made of what is known of the user."""

    @pytest.mark.parametrize(
        "password",
        [
            *("Wirat2569", "wirat-CHAI-1", "Aa0105561234567", "0105561234567-00002A1b", "Aa0105561234567!"),
            *("Nok.Factory99", "Factory-99!A", "nok.factory99@example.co.thA1", "Aa024306800", "02-430-6800Ab"),
            *("Ab0812345678", "Ab812345678", "สุดาตัวอย่าง-Aa1", "น้ำใสใจจริงAa1", "Aa1บริษัทน้ำใสใจจริง", "Chai-Mongkol1"),
            *("Tisi@2569", "TisiTisi#1", "รหัสผ่านAa1", "MyPassword#1"),
        ],
    )
    def test_password_of_own_words_is_refused(self, password: str) -> None:
        assert faults(password, own_words(ACCOUNT, ["wirat_old"])) == [OWN]

    @pytest.mark.parametrize(
        "password", ["Wirat sails the seas 7", "Krathong-0105561234567", "Factory of dreams 9", "Wira2569x"]
    )
    def test_a_word_of_it_among_others_will_do(self, password: str) -> None:
        assert faults(password, own_words(ACCOUNT)) == []

    def test_user_names_of_old_count(self) -> None:
        assert faults("Lotus_blue7", own_words(ACCOUNT)) == []
        assert faults("Lotus_blue7", own_words(ACCOUNT, ["lotus_blue"])) == [OWN]

    def test_columns_will_do_before_there_is_an_account(self) -> None:
        columns = {"name": "บริษัท น้ำใส จำกัด", "email": "lotus@example.com", "tax_id": "0105561234567", "branch": ""}
        assert faults("Lotus-2569", own_words(columns)) == [OWN]
        assert own_words({}) == []

    def test_short_words_say_nothing(self) -> None:
        assert faults("Som-7-tam", own_words({"name": "นาย สม ดี", "contact_name": "Som"})) == []

    @given(st.text(max_size=30), st.lists(st.text(max_size=40), max_size=5))
    @settings(max_examples=150, deadline=None)
    def test_whatever_the_data_is_something_is_answered(self, text: str, words: list[str]) -> None:
        assert set(faults("Kr7-" + text, words)) <= {LENGTH, TOO_LONG, COMMON, OWN}
