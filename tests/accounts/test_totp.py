"""RFC 6238: codes, their steps, and how people type them."""

from __future__ import annotations

import base64
import xml.etree.ElementTree
from datetime import UTC, datetime, timedelta
from types import ModuleType

import lxml.etree  # type: ignore[import-untyped]
import pyotp
import pytest
import qrcode.image.svg
from hypothesis import given
from hypothesis import strategies as st

from idp.accounts.second_factor import totp

SECRET = base64.b32encode(b"12345678901234567890").decode()

#: RFC 6238, appendix B, SHA-1; the last six of its eight digits.
VECTORS = [
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
    (20000000000, "353130"),
]


def _at(seconds: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


@pytest.mark.parametrize(("seconds", "code"), VECTORS)
def test_rfc6238_appendix_b(seconds: int, code: str) -> None:
    assert totp.step_of(SECRET, code, _at(seconds), 0) == seconds // 30


@pytest.mark.parametrize("drift", [-1, 0, 1])
def test_one_step_of_drift_counts(drift: int) -> None:
    code = pyotp.HOTP(SECRET).at(1000 + drift)
    assert totp.step_of(SECRET, code, _at(1000 * 30 + 7), 0) == 1000 + drift


@pytest.mark.parametrize("drift", [-3, -2, 2, 3])
def test_more_drift_does_not(drift: int) -> None:
    code = pyotp.HOTP(SECRET).at(1000 + drift)
    assert totp.step_of(SECRET, code, _at(1000 * 30 + 7), 0) is None


@pytest.mark.parametrize("spelling", ["287 082", " 287082 ", "287-082", "๒๘๗๐๘๒", "２８７０８２", "287\u00a0082"])
def test_code_counts_in_every_spelling_once(spelling: str) -> None:
    assert totp.step_of(SECRET, spelling, _at(59), 0) == 1
    assert totp.step_of(SECRET, spelling, _at(59), 1) is None


@pytest.mark.parametrize("typed", ["", "28708", "2870822", "28708a", "+28708", "①②③④⑤⑥", "\x00287082"])
def test_what_is_no_code(typed: str) -> None:
    assert totp.step_of(SECRET, typed, _at(59), 0) is None


@given(st.text(max_size=40))
def test_any_text_is_answered(typed: str) -> None:
    assert totp.step_of(SECRET, typed, _at(59), 10) is None


def test_step_of_more_than_a_minute_and_a_half_ahead_is_none_of_today() -> None:
    """A clock that ran ahead has put it there (one step of drift, and the minute that clocks may differ by)."""
    code = pyotp.HOTP(SECRET).at(1000)
    assert totp.step_of(SECRET, code, _at(1000 * 30), 1003) is None
    assert totp.step_of(SECRET, code, _at(1000 * 30), 1004) == 1000


def test_older_code_does_not_count_after_a_newer_one() -> None:
    code = pyotp.HOTP(SECRET).at(999)
    assert totp.step_of(SECRET, code, _at(1000 * 30), 1000) is None


def test_secret_has_160_bits_and_is_read_in_groups() -> None:
    secret = totp.new_secret()
    assert len(base64.b32decode(secret)) == 20
    assert secret != totp.new_secret()
    assert totp.in_groups(secret).split() == [secret[start : start + 4] for start in range(0, 32, 4)]


@pytest.mark.parametrize("library", [xml.etree.ElementTree, lxml.etree])
def test_app_reads_name_and_service_from_the_code(library: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """qrcode draws with lxml where that is installed."""
    monkeypatch.setattr(qrcode.image.svg, "ET", library)
    uri = totp.provisioning_uri(SECRET, "0105500000001", "บริการอิเล็กทรอนิกส์ สมอ.")
    read = pyotp.parse_uri(uri)
    assert isinstance(read, pyotp.TOTP)
    assert (read.secret, read.name, read.issuer) == (SECRET, "0105500000001", "บริการอิเล็กทรอนิกส์ สมอ.")
    svg = totp.qr_code(uri)
    assert svg.startswith('<svg version="1.1" viewBox="0 0 ')
    assert svg.endswith(('"/></svg>', '" /></svg>'))
    assert "data:" not in svg
