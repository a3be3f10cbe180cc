"""Tables as files for a spreadsheet: CSV that Thai Excel opens as it is, and in which no cell can become a formula."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from flask import Response

#: What makes a spreadsheet calculate, sign or call out instead of showing text (OWASP, "CSV Injection"); the last four
#: are the full-width forms that some programs take for the others. Blanks before it count for nothing there.
_FORMULA = re.compile("[\\s\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
#: What a spreadsheet would make a number, a time or a day of, and show otherwise than it is written. A moment as our
#: files write it may become one, thirteen digits with hyphens become nothing else, and a short number stays the same.
_AS_IT_IS = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d-\d{4}-\d{5}-\d\d-\d|0|[1-9]\d{0,10}"
_MONTH = (
    "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T|TEMBER)?|OCT(?:OBER)?"
    "|NOV(?:EMBER)?|DEC(?:EMBER)?)"
)
_CHANGED = re.compile(
    rf"(?!(?:{_AS_IT_IS})\Z)\s*\d(?:[\d\-/.:, ]*|[\d.]*E[+-]?\d+|[\d: ]*[AP]M?|[\d\-/. ]*{_MONTH}[\d\-/. ]*)\s*"
    rf"|\s*{_MONTH}[\-/. ]*\d[\d\-/. ,]*",
    re.IGNORECASE | re.ASCII,
)


def cell(text: str) -> str:
    """*text* as text: an apostrophe before what would be taken for a formula, or for a number that is then written
    otherwise; a NUL is no sign of any text.
    """
    text = text.replace("\0", "")
    return f"'{text}" if _FORMULA.match(text) or _CHANGED.fullmatch(text) else text


def csv_file(name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Response:
    """A download *name*, UTF-8 with a byte order mark; every cell in quotes, so that no sign in it ends it."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([cell(each) for each in header])
    writer.writerows([cell(each) for each in row] for row in rows)
    response = Response(text.getvalue().encode("utf-8-sig"), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
