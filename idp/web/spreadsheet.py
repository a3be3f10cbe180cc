"""CSV files for spreadsheets: encoded so that Thai Excel opens them correctly, and safe from CSV injection."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from flask import Response

#: The beginning of a formula (OWASP, "CSV Injection"), also with the full-width characters that some programs accept;
#: leading blanks are ignored there.
_FORMULA = re.compile("[\\s\ufeff\u200b]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
#: Texts that a spreadsheet shows unchanged although they look like numbers or dates: our date-times, taxpayer numbers
#: with hyphens, short numbers. Other such texts would be converted and shown in another form.
_UNCHANGED = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d-\d{4}-\d{5}-\d\d-\d|0|[1-9]\d{0,10}"
_MONTH = (
    "(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T|TEMBER)?|OCT(?:OBER)?"
    "|NOV(?:EMBER)?|DEC(?:EMBER)?)"
)
_REINTERPRETED = re.compile(
    rf"(?!(?:{_UNCHANGED})\Z)\s*\d(?:[\d\-/.:, ]*|[\d.]*E[+-]?\d+|[\d: ]*[AP]M?|[\d\-/. ]*{_MONTH}[\d\-/. ]*)\s*"
    rf"|\s*{_MONTH}[\-/. ]*\d[\d\-/. ,]*",
    re.IGNORECASE | re.ASCII,
)


def cell(text: str) -> str:
    """*text* as a cell: with an apostrophe in front if it would be interpreted as a formula, or converted into a number
    or date; without NUL.
    """
    text = text.replace("\0", "")
    return f"'{text}" if _FORMULA.match(text) or _REINTERPRETED.fullmatch(text) else text


def csv_file(name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Response:
    """A download with the file name *name*: UTF-8 with byte-order mark, every cell quoted."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([cell(each) for each in header])
    writer.writerows([cell(each) for each in row] for row in rows)
    response = Response(text.getvalue().encode("utf-8-sig"), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
