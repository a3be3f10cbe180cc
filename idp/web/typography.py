"""Thai typography: line breaks, and the language of words for screen readers."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from idp.i18n import request_locale

#: Compounds that stay on one line: browsers break them by their dictionaries, often into words of another meaning.
COMPOUNDS = (
    *("การมอบอำนาจ", "การรับมอบอำนาจ", "ผู้มอบอำนาจ", "ผู้รับมอบอำนาจ", "รับมอบอำนาจ", "มอบอำนาจ", "ถอนตัว"),
    *("ผู้ทำธุรกรรม", "ทำธุรกรรม", "ผู้ประกอบการ", "ผู้เสียภาษี", "ผู้ติดต่อ", "เจ้าหน้าที่", "ตัวตน", "ตัวแทน", "ตนเอง"),
    *("เข้าใช้งาน", "เปิดใช้งาน", "ปิดใช้งาน", "ใช้งาน", "ออกจากระบบ", "ลงทะเบียน", "ชื่อผู้ใช้", "รหัสผ่าน", "รหัสกู้คืน"),
    *("เลขประจำตัว", "หมายเลขอ้างอิง", "คิวอาร์โค้ด", "เบราว์เซอร์", "พาสคีย์", "โทรศัพท์", "หน้าหลัก", "กฎหมาย"),
    *("ดำเนินการ", "ยังคงมีผล", "อีกครั้ง", "อย่างเดียว", "ขั้นตอน", "ทุกเมื่อ"),
)
_UNITS = ("วินาที", "นาที", "ชั่วโมง", "วัน", "หลัก", "ตัวอักษร", "รายการ", "ครั้ง", "ราย", "รหัส", "ระบบ", "ฉบับ", "ขั้นตอน")
#: What no line breaks: a compound, a day (with its comma, before a time), a time, a number with its unit.
_WHOLE = "|".join(
    (
        r"[0-9]{1,2} [\u0e01-\u0e4e]{1,3}\.[\u0e01-\u0e2e]\. [0-9]{4},?",
        r"(?:เวลา )?[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?(?: น\.)?",
        rf"[0-9]+ (?:{'|'.join(_UNITS)})",
        *sorted(COMPOUNDS, key=len, reverse=True),
    )
)
_PARTS = re.compile(f"(?P<whole>{_WHOLE})|(?P<gap>(?<![0-9]) )|.", re.DOTALL)
_THAI = re.compile(r"[\u0e01-\u0e5b]")
_THAI_WORDS = re.compile(r"[\u0e01-\u0e5b]+(?:[ .()/-]*[\u0e01-\u0e5b]+)*")


def phrases(text: str) -> Markup:
    """*text* as HTML that breaks lines at blanks where possible, and never within a compound, a day or a time.

    Thai has blanks only between clauses; elsewhere browsers break by a dictionary, often within an expression. The
    style sheet keeps clauses together in headings and buttons. A number stays in the clause of the word after it. On
    a page in another language, Thai words get ``lang="th"`` (WCAG 2.2, 3.1.2).
    """
    if not _THAI.search(text):
        return escape(text)
    if request_locale() != "th":
        return Markup(_THAI_WORDS.sub(r'<span lang="th">\g<0></span>', str(escape(text))))
    return Markup(" ".join(f'<span class="piece">{piece}</span>' for piece in _pieces(text)))


def _pieces(text: str) -> list[str]:
    """The clauses of *text*, each as HTML."""
    pieces = [""]
    for part in _PARTS.finditer(text):
        if part["gap"]:
            pieces.append("")
        else:
            pieces[-1] += f'<span class="nb">{escape(part[0])}</span>' if part["whole"] else str(escape(part[0]))
    return pieces


def name(text: str) -> Markup:
    """The name *text* as HTML, on one line where possible, with ``lang="th"`` as in ``phrases``."""
    language = ' lang="th"' if _THAI.search(text) and request_locale() != "th" else ""
    return Markup(f'<span class="name"{language}>{escape(text)}</span>')
