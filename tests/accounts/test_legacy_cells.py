"""Cells of a file of legacy accounts as people fill them in, and as programs have damaged them."""

from __future__ import annotations

import pytest
from babel import Locale
from support.legacy_files import COLUMNS, row

from idp.accounts.legacy_import import addresses, rows, text_damage
from idp.accounts.legacy_import.header import Layout
from idp.accounts.legacy_import.rows import BadRow, Row, RowNote
from idp.accounts.legacy_import.text_damage import Damage

THAI = "บริษัท น้ำตาลตัวอย่าง จำกัด (มหาชน)"
LAYOUT = Layout(COLUMNS)


def _check(**changes: str) -> Row | BadRow:
    cells = ('"' + value.replace('"', '""') + '"' for value in row(**changes).values())
    return rows.check(2, ",".join(cells), LAYOUT)


def _as(codec: str, text: str) -> str:
    """The bytes of *text* read in another encoding, as most programs do that."""
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


ADDRESSES = {
    "office@example.co.th": "office@example.co.th",
    "Office@Example.CO.TH": "office@example.co.th",
    "Office <office@example.co.th>": "office@example.co.th",
    '"Office, Bangkok" <office@example.co.th>': "office@example.co.th",
    "mailto:office@example.co.th": "office@example.co.th",
    "mailto:office@example.co.th?subject=x": "office@example.co.th",
    "อีเมล: office@example.co.th": "office@example.co.th",
    "office@example.co.th.": "office@example.co.th",
    "office@example.co.th,": "office@example.co.th",
    "office @ example.co.th": "office@example.co.th",
    "office＠example.co.th": "office@example.co.th",
    "office๒@example.co.th": "office2@example.co.th",
    "<office@example.co.th>": "office@example.co.th",
    "office@example.co.th (ฝ่ายขาย)": "office@example.co.th",
    "office@example.co.th, 0-2000-0000": "office@example.co.th",
    "office@example.co.th / -": "office@example.co.th",
    "office@example.co.th; OFFICE@example.co.th": "office@example.co.th",
    "office@ทดสอบ.ไทย": "office@xn--l3cfk7dp.xn--o3cw4h",
}
SEVERAL = [
    *("a@example.co.th,b@example.co.th", "a@example.co.th; b@example.co.th", "a@example.co.th b@example.co.th"),
    *("a@example.co.th/b@example.co.th", "a@example.co.th | b@example.co.th", "a@example.co.th และ b@example.co.th"),
    *("A <a@example.co.th>, B <b@example.co.th>", "@, a@example.co.th", "a@b@c.th, a@example.co.th"),
]
NONE = ["", "-", "--", " ", ".", "ไม่มี", "ไม่มี อีเมล", "n/a", "N/A", "NULL", "none", "0", "x", "ไม่ระบุ"]
UNREADABLE = [
    *("nobody", "no body@example.co.th", "a@b@example.co.th", "office@", "@example.co.th", "office@example"),
    *("สมชาย@example.co.th", "02 000 0000", "a" * 5_000 + "@example.co.th"),
]


@pytest.mark.parametrize("text", ADDRESSES)
def test_one_address_however_it_is_written(text: str) -> None:
    found = _check(email=text)
    assert isinstance(found, Row)
    assert (found.email, found.notes) == (ADDRESSES[text], ())


@pytest.mark.parametrize("text", SEVERAL)
def test_of_several_addresses_the_first_good_one(text: str) -> None:
    found = _check(email=text)
    assert isinstance(found, Row)
    assert (found.email, found.notes) == ("a@example.co.th", (RowNote.FIRST_ADDRESS,))


@pytest.mark.parametrize(("texts", "note"), [(NONE, RowNote.NO_ADDRESS), (UNREADABLE, RowNote.UNREADABLE_ADDRESS)])
def test_a_cell_without_an_address_costs_no_account(texts: list[str], note: RowNote) -> None:
    for text in texts:
        found = _check(email=text)
        assert isinstance(found, Row), text
        assert (found.email, found.notes) == (None, (note,)), text


def test_without_hash_and_without_address_nobody_could_ever_sign_in() -> None:
    cells = ",".join(row(email="-", password_hash="unknown").values())
    found = rows.check(2, cells, LAYOUT, without_password=True)
    assert isinstance(found, BadRow)
    assert found.reason.startswith("password_hash: ")
    assert "without an e-mail address" in found.reason


UNDONE = {
    "ºÃÔÉÑ·": "บริษัท",
    "à¸šà¸£": "บร",
    "&#3585;": "ก",
    "&#x0E01;&#x0E02;": "กข",
    THAI.encode("cp874").decode("latin-1"): THAI,
    THAI.encode("cp874").decode("cp1252"): THAI,
    THAI.encode().decode("latin-1"): THAI,
    _as("cp1252", THAI): THAI,
    _as("cp874", THAI): THAI,
    _as("latin-1", _as("latin-1", THAI)): THAI,
    "".join(f"&#{ord(letter)};" for letter in THAI): THAI,
    "".join(f"&amp;#{ord(letter)};" for letter in THAI): THAI,
    "Tom &amp; Jerry &quot;TJ&quot;": 'Tom & Jerry "TJ"',
    f"Example ({THAI.encode('cp874').decode('latin-1')}) Ltd.": f"Example ({THAI}) Ltd.",
}
RIGHT = [
    *(THAI, "", "AT&T", "R&D &Co;", "Nestlé (Thai) Ltd.", "Société Générale", "Größe GmbH", "Åäö Oy", "Ærø & Søn"),
    *("เนเธอร์แลนด์", "เธอ", "ธนาคารเนชั่น", "“อัญประกาศ” – ๑๒๓", "Nº 5 «x»", "What?", "5 ½ นิ้ว", "Đặng Văn Ánh"),
]
LOST = [
    THAI.encode().decode("cp1252", "ignore"),
    THAI.encode().decode("latin-1").replace("\x81", "?"),
    THAI.encode("cp874").decode("utf-8", "replace"),
    THAI.encode("ascii", "replace").decode(),
    "&#0;&#1234567;",
]


@pytest.mark.parametrize("text", UNDONE)
def test_text_read_in_a_wrong_encoding_is_brought_back(text: str) -> None:
    assert text_damage.repair(text) == (UNDONE[text], Damage.REPAIRED)
    found = _check(name=text)
    assert isinstance(found, Row)
    assert (found.name, found.notes) == (UNDONE[text], (RowNote.UNDONE,))


@pytest.mark.parametrize("text", RIGHT)
def test_text_that_is_right_stays(text: str) -> None:
    assert text_damage.repair(text) == (text, None)


def test_names_of_many_languages_stay_and_thai_ones_come_back() -> None:
    """The names of countries and languages: none is taken for damaged, and each in Thai survives every damage."""
    locales = [Locale(name) for name in ("th", "fr", "de", "sv", "pl", "cs", "tr", "vi", "is", "pt", "es", "hu", "fi")]
    names = {name for each in locales for name in (*each.territories.values(), *each.languages.values())}
    assert [name for name in names if text_damage.repair(name) != (name, None)] == []
    for name in Locale("th").territories.values():
        ways = (
            name.encode("cp874").decode("latin-1"),
            name.encode().decode("latin-1"),
            _as("cp1252", name),
            _as("cp874", name),
        )
        assert {text_damage.repair(each) for each in ways if each != name} <= {(name, Damage.REPAIRED)}, name


@pytest.mark.parametrize("text", LOST)
def test_what_has_lost_something_goes_into_no_account(text: str) -> None:
    found = _check(name=text)
    assert isinstance(found, Row)
    assert (found.name, found.notes) == ("", (RowNote.LOST,))
    refused = _check(username=text)
    assert isinstance(refused, BadRow)
    assert refused.reason.startswith("username: ")


def test_other_cells_are_brought_back_too_and_hashes_stay() -> None:
    name = "สมชาย".encode("cp874").decode("latin-1")
    found = _check(
        username=name, email="office&#64;example.co.th", password_hash="7a718bb3100095a5dc873f15163cec44:&#3585;"
    )
    assert isinstance(found, Row)
    assert (found.user_name, found.email) == ("สมชาย", "office@example.co.th")
    assert "3585" in str(found.password)


def test_nothing_unseen_comes_in_by_an_entity() -> None:
    for text in ("x&#8238;y", "x&#0;y", "x&#x1b;y", "x&#65279;y"):
        found = _check(name=text)
        assert isinstance(found, BadRow) or "x" not in found.name


def test_addresses_beyond_reason_are_not_looked_at() -> None:
    assert addresses.read("a@, " * 4_000 + "b@example.co.th").address is None
