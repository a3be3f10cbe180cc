"""The language of the relying party's pages, and dates in it."""

from __future__ import annotations

from datetime import date, datetime

from flask import g, request

from idp.demo.client_side import BANGKOK

MONTHS = {
    "th": ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def language() -> str:
    """``th`` or ``en`` (by default Thai): of the attempt, of ``?lang=``, or of the ``state`` after a logout."""
    value = g.get("language") or request.args.get("lang") or request.args.get("state")
    return "en" if value == "en" else "th"


def say(thai: str, english: str) -> str:
    """The text in the language of the page."""
    return english if language() == "en" else thai


def day(text: str | None) -> str:
    """``2022-06-05`` as ``5 มิ.ย. 2565`` (Buddhist era) or ``5 Jun 2022``; other text unchanged."""
    try:
        value = date.fromisoformat(text or "")
    except ValueError:
        return text or ""
    return f"{value.day} {MONTHS[language()][value.month - 1]} {value.year + (0 if language() == 'en' else 543)}"


def moment(seconds: float) -> str:
    """``5 มิ.ย. 2565, 03:07 น.`` or ``5 Jun 2022, 03:07`` in the time zone of Thailand; *seconds* since 1970."""
    local = datetime.fromtimestamp(seconds, BANGKOK)
    return f"{day(local.date().isoformat())}, {local:%H:%M}{say(' น.', '')}"
