"""A row of a file of legacy accounts: whatever stands in it is taken or refused, never an error."""

from __future__ import annotations

import io
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from legacy_files import COLUMNS, row

from idp.accounts import email_address, legacy_rows, phones
from idp.accounts.legacy_rows import BadRow, Row

HEADER = [*COLUMNS, "branch"]


#: Without the look ahead at the length, which Hypothesis can only guess at.
ADDRESS = re.compile(legacy_rows._PLAIN_ADDRESS.pattern.partition("$)")[2], re.ASCII)


@settings(deadline=None)
@given(st.from_regex(ADDRESS, fullmatch=True).filter(legacy_rows._PLAIN_ADDRESS.fullmatch))
def test_address_that_looks_plain_is_what_the_form_takes(address: str) -> None:
    assert email_address.checked(address) == address


@settings(deadline=None)
@given(st.from_regex(legacy_rows._PLAIN_MOBILE, fullmatch=True))
def test_mobile_number_that_looks_plain_is_what_the_form_takes(number: str) -> None:
    assert phones.mobile(number) == number


@settings(deadline=None)
@given(st.sampled_from(HEADER), st.text(max_size=60))
def test_anything_in_a_field(column: str, text: str) -> None:
    values = {**row(), "branch": "", column: text}
    line = ",".join('"' + values[name].replace('"', '""') + '"' for name in HEADER)
    found = legacy_rows.check(2, line, HEADER)
    assert isinstance(found, Row | BadRow)
    assert found.line == 2
    if isinstance(found, BadRow):
        assert found.reason.isprintable()


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_anything_in_a_file(content: bytes) -> None:
    """Every byte is counted once, whatever the lines are like; each has a number."""
    found = list(legacy_rows.lines(io.BytesIO(content)))
    assert sum(length for _, length, _ in found) == len(content)
    assert [number for number, _, _ in found] == list(range(1, len(found) + 1))
    for number, _, text in found:
        assert isinstance(legacy_rows.check(number, text, HEADER), Row | BadRow)
