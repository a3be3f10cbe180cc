"""Recovery codes: made, typed in any way, kept as a hash."""

from __future__ import annotations

import pytest

from idp.accounts.second_factor import recovery_codes


def test_set_has_ten_codes_of_eighty_bits() -> None:
    codes = recovery_codes.new_set()
    assert len(set(codes)) == 10
    assert all(len(code.replace("-", "")) == 16 for code in codes)
    assert not set(codes) & set(recovery_codes.new_set())


@pytest.mark.parametrize(
    "typed", ["0123-4567-89AB-CDEF", "0123456789abcdef", " o123 4567-89ab cdef ", "๐๑๒๓-๔๕๖๗-๘๙AB-CDEF"]
)
def test_code_is_the_same_however_it_is_typed(typed: str) -> None:
    assert recovery_codes.normalise(typed) == "0123456789ABCDEF"


@pytest.mark.parametrize("typed", ["", "123456", "0123-4567-89AB-CDEFG", "0123-4567-89AB-CDEU", "ก" * 16])
def test_what_is_no_code(typed: str) -> None:
    assert recovery_codes.normalise(typed) is None


def test_hash_is_bound_to_its_account() -> None:
    assert recovery_codes.code_hash("one", "A" * 16) != recovery_codes.code_hash("other", "A" * 16)
