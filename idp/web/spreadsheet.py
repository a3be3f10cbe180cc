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


def cell(text: str) -> str:
    """*text* as text: an apostrophe before what would be taken for a formula; a NUL is no sign of any text."""
    text = text.replace("\0", "")
    return f"'{text}" if _FORMULA.match(text) else text


def csv_file(name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> Response:
    """A download *name*, UTF-8 with a byte order mark; every cell in quotes, so that no sign in it ends it."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([cell(each) for each in header])
    writer.writerows([cell(each) for each in row] for row in rows)
    response = Response(text.getvalue().encode("utf-8-sig"), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
