"""Numbers that name a user: what is taken, in which form, and what is said of the rest.

``docs/requirements/registers.md``, section 6.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.registration_by_hand import COMPANY, PERSON, numbered

from idp.accounts.registration import start
from idp.fields.party_number import BadNumber, NumberKind, normalise
from idp.models import EntityType

TAX_ID, PASSPORT, FOREIGN = NumberKind.TAX_ID, NumberKind.PASSPORT, NumberKind.FOREIGN_REGISTRATION
THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
twelve_digits = st.text("0123456789", min_size=12, max_size=12)


@given(twelve_digits, st.sampled_from([{}, THAI, WIDE]), st.sampled_from(["", "-", " ", "–", "\u00a0"]))
def test_right_number_counts_in_every_spelling(digits: str, spelling: dict[int, int], sign: str) -> None:
    number = numbered(digits)
    spelt = f"  {number[0]}{sign}{number[1:5]}{sign}{number[5:10]}{sign}{number[10:]} ".translate(spelling)
    assert normalise(TAX_ID, spelt) == number


@given(twelve_digits, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(digits: str, place: int, more: int) -> None:
    """Modulo 11 catches every one, save where the weights' remainder of 10 and 0 share the digit 0 with 1's."""
    number = numbered(digits)
    wrong = number[:place] + str((int(number[place]) + more) % 10) + number[place + 1 :]
    if numbered(wrong[:12]) == wrong:  # ten of eleven remainders have a digit of their own
        assert place < 12
        return
    with pytest.raises(BadNumber, match="all 13 digits"):
        normalise(TAX_ID, wrong)


@pytest.mark.parametrize(
    ("kind", "typed", "kept"),
    [
        (PASSPORT, " aa1234567 ", "AA1234567"),
        (PASSPORT, "ＡＢ๑๒๓๔๕", "AB12345"),
        (FOREIGN, "ex-2019-00042", "EX-2019-00042"),
        (FOREIGN, "HRB  12345/ก".replace("ก", "B"), "HRB 12345/B"),
    ],
)
def test_other_numbers_are_kept_as_printed(kind: NumberKind, typed: str, kept: str) -> None:
    assert normalise(kind, typed) == kept


@pytest.mark.parametrize(
    ("kind", "typed", "word"),
    [
        (TAX_ID, "", "digits only"),
        (TAX_ID, "01055550000O1", "digits only"),
        (TAX_ID, "٠١٠٥٥٥٥٠٠٠٠١١", "digits only"),
        (TAX_ID, COMPANY[:12], "13 digits"),
        (TAX_ID, COMPANY + "0", "13 digits"),
        (TAX_ID, "1" * 5000, "13 digits"),
        (PASSPORT, "A1", "as it is printed"),
        (PASSPORT, "AA 123-456", "as it is printed"),
        (PASSPORT, "หนังสือ", "as it is printed"),
        (FOREIGN, "x" * 41, "as it is printed"),
        (FOREIGN, "=cmd|' /C calc'!A0", "as it is printed"),
        (FOREIGN, COMPANY, "taxpayer"),
        (PASSPORT, PERSON, "taxpayer"),
        (FOREIGN, "0-1055-55000-01-1", "taxpayer"),
    ],
)
def test_what_is_no_number_is_told_why(kind: NumberKind, typed: str, word: str) -> None:
    with pytest.raises(BadNumber, match=word):
        normalise(kind, typed)


@pytest.mark.parametrize(
    ("entity_type", "kind", "typed", "word"),
    [
        (EntityType.JURISTIC_PERSON, TAX_ID, PERSON, "begins with 0"),
        (EntityType.NATURAL_PERSON, TAX_ID, COMPANY, "person’s number"),
        (EntityType.NATURAL_PERSON, PASSPORT, "AA1234567", "“Other” only"),
        (EntityType.GOVERNMENT_BODY, FOREIGN, "EX-1", "“Other” only"),
    ],
)
def test_number_fits_its_type(entity_type: EntityType, kind: NumberKind, typed: str, word: str) -> None:
    with pytest.raises(BadNumber, match=word):
        start.number_of(entity_type, kind, typed)


def test_person_without_registered_status_has_a_number_with_two_noughts() -> None:
    number = numbered("001230000001")
    assert start.number_of(EntityType.NATURAL_PERSON, TAX_ID, number) == number
