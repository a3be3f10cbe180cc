"""A row of a file of legacy accounts: whatever stands in it is taken or refused, never an error."""

from __future__ import annotations

import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from support.legacy_files import COLUMNS, row

from idp.accounts.legacy_import import addresses, file, rows
from idp.accounts.legacy_import.header import Layout
from idp.accounts.legacy_import.rows import BadRow, Row
from idp.errors import Unusable
from idp.fields import email_address, phone

HEADER = Layout((*COLUMNS, "branch"))


#: Without the look ahead at the length, which Hypothesis can only guess at.
ADDRESS = re.compile(addresses.PLAIN.pattern.partition("$)")[2], re.ASCII)


@settings(deadline=None)
@given(st.from_regex(ADDRESS, fullmatch=True).filter(addresses.PLAIN.fullmatch))
def test_address_that_looks_plain_is_what_the_form_takes(address: str) -> None:
    assert email_address.validate(address) == address


@settings(deadline=None)
@given(st.from_regex(rows._PLAIN_MOBILE, fullmatch=True))
def test_mobile_number_that_looks_plain_is_what_the_form_takes(number: str) -> None:
    assert phone.mobile(number) == number


@settings(deadline=None)
@given(st.sampled_from(HEADER.columns), st.text(max_size=60))
def test_anything_in_a_field(column: str, text: str) -> None:
    values = {**row(), "branch": "", column: text}
    line = ",".join('"' + values[name].replace('"', '""') + '"' for name in HEADER.columns)
    found = rows.check(2, line, HEADER)
    assert isinstance(found, Row | BadRow)
    assert found.line == 2
    if isinstance(found, BadRow):
        assert found.reason.isprintable()


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from([None, "windows-874"]))
def test_anything_in_a_file(content: bytes, encoding: str | None) -> None:
    """It is read, every byte counted once and each line with a number, or refused in one line."""
    read: list[int] = []
    found, refusal = [], ""
    try:
        form = file.detect_format(io.BytesIO(content), "old.csv", encoding)
        found = list(file.lines(io.BytesIO(content), form, "old.csv", read.append))
    except Unusable as error:
        refusal = str(error)
    if refusal:
        assert re.fullmatch(r"old\.csv:[0-9]+: [ -~]+", refusal)
        return
    assert sum(read) == len(content)
    assert [number for number, _ in found] == list(range(1, len(found) + 1))
    for number, text in found:
        assert isinstance(rows.check(number, text, HEADER), Row | BadRow)
