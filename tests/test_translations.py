"""Every text of the pages in both languages: the code holds the English, ``messages.po`` the Thai, and nothing else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import flask_wtf
import html5lib
import pytest
import wtforms
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from idp import i18n
from idp.accounts.search_words import words
from idp.web import typography

ROOT = Path(__file__).parents[1]
PO = ROOT / "idp/translations/th/LC_MESSAGES/messages.po"

#: What ``babel.cfg`` would say: which files hold texts, and the functions that mark them.
METHODS = {
    "idp": [("demo/**", "ignore"), ("templates/**", "ignore"), ("**.py", "python")],
    "templates": [("**.html", "jinja2"), ("**.txt", "jinja2")],
}
KEYWORDS: dict[str, Any] = {"_": None, "gettext": None, "lazy": None, "ngettext": (1, 2)}
OPTIONS = {"**.html": {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}}

#: Letters, and patterns of letters, that sound alike.
THAI_SOUNDS = {
    *("คขฃฅฆ", "ชฉฌ", "สซศษ", "ยญ", "ดฎ", "ตฏ", "ทฐฑฒถธ", "นณ", "พผภ", "ฟฝ", "ลรฬ", "ฮห"),
    *("[ก-ฮ][\u0e34\u0e38]?\u0e4c", "[ฎฏ]ฐ\u0e4c?", "รร(?=([ก-ฮ])|)", "[ไใ]([ก-ฮ])", "ห(?=[งญนณมยรลวฬ])"),
    *("[\u0e2f-\u0e31\u0e34-\u0e3a\u0e45-\u0e4e]", "([ก-ฮ])\\1+"),
    *("ฐ", "น", "ฤ", "ร", "ฦ", "ล", "\\1ย", "ำ", "ม"),
}

#: Thai outside the catalogue, by file: what is no text of a page, or is the same in both languages.
THAI = {
    "idp/accounts/profile/forms.py": {"ภาษาไทย"},  # a language by its own name
    "idp/accounts/legacy_import/addresses.py": {
        *("ไม่มี", "ไม่มีemail", "ไม่มีอีเมล", "ไม่มีอีเมล์", "ยังไม่มี", "ไม่ระบุ", "ไม่ทราบ"),
        "\\b(?:mailto|e-?mail|mail|อีเมลล?์?)\\s*:\\s*",
        "\\s+(?:and|or|และ|หรือ)\\s+|[,;|/\\n]+",
    },  # words for none, and beside an address, in files that people write
    "idp/accounts/passwords/policy.py": {"รหัสผ่าน", "บริการอิเล็กทรอนิกส์"},  # what passwords are made of
    "idp/accounts/entity_types.py": {
        *("นาย", "นาง", "นางสาว", "หม่อมราชวงศ์", "หม่อมหลวง", "ว่าที่ร้อยตรี", "ว่าที่ร้อยตรีหญิง"),
    },  # titles as they are kept
    "idp/fields/phone.py": {"ต่อ", "|กด|ext\\.?|#)\\s*([0-9][0-9 ,/-]*))?"},  # extensions as they are kept and typed
    "idp/fields/thai_address.py": {
        *("ถนน", "ซอย", "ตรอก", "แขวง", "เขต", "ตำบล", "อำเภอ", "จังหวัด", "หมู่ที่ ", "[\u0e01-\u0e4e]"),
        *(r"(?:หมู่ที่|หมู่|ม\.)?\s*([0-9๐-๙].*)", r"(?:ถนน|ถ\.)\s*", r"(?:ซอย|ซ\.)\s*"),
        *(r"(?:แขวง|ตำบล|ต\.)\s*", r"(?:เขต|อำเภอ|อ\.)\s*", r"(?:จังหวัด|จ\.)\s*"),
    },  # the words of addresses, which are Thai in both languages
    "idp/fields/thai_places.py": {
        "เขต",
        "เมือง",
        "กรุงเทพมหานคร",
        "(?:^|(?<=\\s))(?:แขวง|ตำบล|เขต|อำเภอ|จังหวัด)\\s*|(?:ต|อ|จ)\\.\\s*",
        "(?<!\\S)(?:กทม\\.?|กรุงเทพฯ?)(?!\\S)",
    },  # names of places as people type them
    "idp/fields/parse.py": {"๐๑๒๓๔๕๖๗๘๙"},  # digits that people type
    "idp/fields/web_address.py": {"ไทย", "[\u0e00-\u0e7f]"},  # a top-level domain, and any Thai letter
    "idp/accounts/search_words/thai_sound.py": THAI_SOUNDS,
    "idp/accounts/search_words/words.py": {
        *words._LEGAL_FORMS,
        *("จำกัด", "[\u0e01-\u0e4e]", "[\u0e47-\u0e4c\u0e4e\u0e2f\u0e46]", "[\u0e01-\u0e2e\u0e40-\u0e44\x20-\x7e]"),
    },  # legal forms and titles, which find nobody
    "idp/delegation/masking.py": {
        *("บริษัท", "จำกัด", "(มหาชน)", "ห้างหุ้นส่วน", "ห้างหุ้นส่วนจำกัด", "ห้างหุ้นส่วนสามัญนิติบุคคล", "สามัญ", "นิติบุคคล", "คณะบุคคล"),
    },  # legal forms in registered names
    "idp/doctor/mail.py": {
        *("ทดสอบการส่งอีเมล · Test mail", "อีเมลนี้ส่งเพื่อทดสอบจาก "),
        " ท่านไม่ต้องดำเนินการใด ๆ\n\nThis is a test mail of ",
    },  # one mail in both languages
    "idp/registers/dbd.py": {"ห้อง", "ชั้น"},  # words of addresses, as registers write them
    "idp/registers/gdx.py": {"สำนักงานใหญ่", "ห้อง", "ชั้น"},
    "idp/registers/reading.py": {r"^(แขวง|ตำบล|ต\.)\s*", r"^(เขต|อำเภอ|อ\.)\s*", r"^(จังหวัด|จ\.)\s*"},
    "idp/registers/records.py": {"ยังดำเนินกิจการอยู่", "ฟื้นฟู", "คืนสู่ทะเบียน", "เสียชีวิต"},  # the registers' word
    "idp/web/typography.py": {
        *(*typography.COMPOUNDS, *typography._UNITS, r"(?:เวลา )?[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?: น\.)?"),
    },  # what no line breaks
    "idp/i18n.py": {" น."},  # of the clock, beside its month names from CLDR
    "idp/web/pages.py": {"ภาษาไทย"},  # a language's own name
    "idp/web/agency.py": {
        "บริการอิเล็กทรอนิกส์ สมอ.",
        "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม",
        "เว็บไซต์ทางการของ สมอ.",
        "สมอ.",
        "ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร",
        "กองควบคุมมาตรฐาน",
    },  # the shipped branding
    "idp/spelling.py": {
        *(
            "(?:\u0e4d([\u0e48-\u0e4b]?)|([\u0e48-\u0e4b])\u0e4d)\u0e32",
            "([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+",
            "\\1\\2\u0e33",
            "\\1\u0e33",
            "\u0e31\u0e34-\u0e3a\u0e47",
            "\u0e33([\u0e48-\u0e4b])",
            "\u0e40\u0e40",
            "\u0e41",
            "\u0e48-\u0e4c",
        ),
    },  # signs that people type
}
_THAI = re.compile("[\u0e00-\u0e7f]")
_PLACE = re.compile(r"%(?:\(\w+\))?[a-z%]")

Key = str | tuple[str, ...]


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    with PO.open("rb") as file:
        return read_po(file, locale="th", abort_invalid=True)


def _marked() -> dict[Key, list[str]]:
    """Every marked text, with the places where it stands."""
    found: dict[Key, list[str]] = {}
    for folder, methods in METHODS.items():
        places = extract_from_dir(
            str(ROOT / folder), methods, OPTIONS, keywords=KEYWORDS, directory_filter=lambda name: "demo" not in name
        )
        for file, line, message, _comments, _context in places:
            found.setdefault(message, []).append(f"{folder}/{file}:{line}")
    return found


def _of_libraries() -> set[Key]:
    """What WTForms and Flask-WTF may say to whoever fills a form in."""
    found: set[Key] = set()
    with (Path(wtforms.__file__).parent / "locale/wtforms.pot").open("rb") as file:
        found.update(_key(message.id) for message in read_po(file) if message.id)
    folder = str(Path(flask_wtf.__file__).parent)
    raised = extract_from_dir(folder, [("csrf.py", "python")], keywords={"ValidationError": None})
    found.update(message for _file, _line, message, _comments, _context in raised)
    return found


def _key(identity: Any) -> Key:
    return identity if isinstance(identity, str) else tuple(identity)


def _texts(key: Any) -> list[str]:
    return [key] if isinstance(key, str) else list(key)


def test_every_text_has_its_thai(catalogue: Catalog) -> None:
    held = {_key(message.id) for message in catalogue if message.id}
    marked = _marked()
    assert len(marked) > 100
    missing = [f"{key!r}  ({', '.join(places)})" for key, places in marked.items() if key not in held]
    assert not missing, "not in messages.po:\n" + "\n".join(missing)


def test_every_text_of_the_form_libraries_has_its_thai(catalogue: Catalog) -> None:
    held = {_key(message.id) for message in catalogue if message.id}
    assert not _of_libraries() - held


def test_every_entry_is_used_and_stands_there_once(catalogue: Catalog) -> None:
    used = _marked().keys() | _of_libraries()
    unused = [key for message in catalogue if message.id and (key := _key(message.id)) not in used]
    assert not unused, "in messages.po, but nowhere else:\n" + "\n".join(map(str, unused))
    assert not catalogue.obsolete
    entries = PO.read_text(encoding="utf-8").count("\nmsgid ")
    assert entries == len([message for message in catalogue if message.id]) + 1, "an entry stands there twice"


def test_every_entry_is_finished(catalogue: Catalog) -> None:
    for message in catalogue:
        if not message.id:
            continue
        assert not message.fuzzy, message.id
        thai = _texts(message.string)
        assert len(thai) == 1, message.id  # Thai has no plural
        assert thai[0].strip() == thai[0], message.id
        assert thai[0] not in ("", *_texts(message.id))


def test_every_entry_keeps_its_places(catalogue: Catalog) -> None:
    """What ``%`` fills in: the same in English and in Thai, or a page breaks in one of them."""
    for message in catalogue:
        for english in _texts(message.id):
            assert sorted(_PLACE.findall(english)) == sorted(_PLACE.findall(_texts(message.string)[0])), message.id


def test_program_speaks_from_the_catalogue(catalogue: Catalog) -> None:
    for message in catalogue:
        if not message.id:
            continue
        english, expected = _texts(message.id)[0], _texts(message.string)[0]
        if message.pluralizable:
            for number in (1, 2):
                assert i18n.catalogue("th").ngettext(*message.id, number) == expected
        else:
            assert i18n.gettext(english, "th") == expected
            assert i18n.gettext(english, "en") == english


def _strings(tree: ast.Module) -> Iterator[str]:
    """Every text in a file that is not its documentation."""
    documentation = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            documentation.add(id(node.value))  # a line of words under a field
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.value


def test_code_holds_no_thai() -> None:
    found = {}
    for path in sorted((ROOT / "idp").rglob("*.py")):
        file = path.relative_to(ROOT).as_posix()
        if file.startswith("idp/demo/"):
            continue  # its people are Thai, and its systems have words of their own
        if thai := {text for text in _strings(ast.parse(path.read_text(encoding="utf-8"))) if _THAI.search(text)}:
            found[file] = thai
    assert found == THAI


def _templates() -> list[Path]:
    return sorted(path for path in (ROOT / "templates").rglob("*") if path.suffix in (".html", ".txt"))


@pytest.mark.parametrize("path", _templates(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_template_holds_no_text_of_its_own(path: Path) -> None:
    """Neither Thai nor English: everything that a page says goes through ``_``."""
    source = path.read_text(encoding="utf-8")
    assert not _THAI.search(source)
    if path.suffix == ".html":
        assert not _own_words(source)


def _own_words(source: str) -> list[str]:
    """Letters that a page would show without asking the catalogue."""
    source = re.sub(r"\{% block variant %\}.*?\{% endblock %\}", " ", source)  # a class
    source = re.sub(r"\{#.*?#\}|\{\{.*?\}\}|\{%.*?%\}", " ", source, flags=re.DOTALL)
    root = html5lib.parseFragment(source, namespaceHTMLElements=False)
    found = []
    for element in root.iter():
        if not isinstance(element.tag, str) or element.tag in ("script", "style"):
            continue
        shown = [element.text, element.tail] if element is not root else [element.text]
        shown += [element.get(name) for name in ("aria-label", "alt", "title", "placeholder")]
        found += [text.strip() for text in shown if text and re.search(r"[^\W\d_]{2}", text)]
    return found


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<p>{{ _('Sign in') }} · 2FA: </p>", ["· 2FA:"]),
        ("{# a note #}<p>Hello</p>", ["Hello"]),
        ("<a href='/' aria-label='Home page'>{{ icon }}</a>", ["Home page"]),
        ("<b>{{ a }}</b> and {% if b %}<i>{{ c }}</i>{% endif %}", ["and"]),
        ("{% block variant %}narrow{% endblock %}", []),
        ("<p class='lead'>{{ _('Go') }}</p>, <br>1 / 2", []),
    ],
)
def test_own_words_of_a_template_are_noticed(source: str, words: list[str]) -> None:
    assert _own_words(source) == words
