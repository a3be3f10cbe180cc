"""Ids, secrets, hashes and the vault."""

from __future__ import annotations

import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idp.crypto import Undecipherable, Vault, derive, digest, equal, new_id, new_secret

OLD, NEW = "old-secret-key-of-thirty-two-characters", "new-secret-key-of-thirty-two-characters"


def test_ids_are_ulids_that_sort_by_their_time() -> None:
    earlier = new_id()
    time.sleep(0.002)
    later = new_id()
    assert earlier < later
    for one in (earlier, later):
        assert len(one) == 26
        assert set(one) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        assert one[0] < "8"  # 128 bits


def test_ids_and_secrets_do_not_repeat() -> None:
    assert len({new_id() for _ in range(20_000)}) == 20_000
    assert len({new_secret() for _ in range(20_000)}) == 20_000


def test_secrets_hold_256_bits_and_fit_into_an_address() -> None:
    for _ in range(100):
        secret = new_secret()
        assert len(secret) == 43
        assert set(secret) <= set(string.ascii_letters + string.digits + "-_")


def test_digest_is_sha_256() -> None:
    """FIPS 180-4, the vector "abc"."""
    assert digest("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_equal_is_equality(left: str, right: str) -> None:
    assert equal(left, left)
    assert equal(left, right) is (left == right)


def test_derived_keys_differ_by_purpose_and_by_secret_key() -> None:
    keys = {derive(key, purpose) for key in (OLD, NEW) for purpose in ("cookie", "vault", "")}
    assert len(keys) == 6
    assert {len(key) for key in keys} == {32}
    assert derive(OLD, "cookie") == derive(OLD, "cookie")


@given(st.binary(max_size=4096))
def test_vault_gives_back_what_was_put_in(plain: bytes) -> None:
    vault = Vault((OLD,))
    sealed = vault.seal(plain)
    assert vault.open(sealed) == plain
    assert vault.seal(plain) != sealed
    assert len(plain) < 16 or plain not in sealed.encode()


def test_vault_opens_what_an_earlier_key_sealed() -> None:
    before = Vault((OLD,)).seal(b"plain")
    changed = Vault((NEW, OLD))
    assert changed.open(before) == b"plain"
    assert Vault((NEW,)).open(changed.seal(b"plain")) == b"plain"


def test_vault_without_the_right_key_stays_shut() -> None:
    sealed = Vault((OLD,)).seal(b"plain")
    with pytest.raises(Undecipherable, match="IDP_SECRET_KEY"):
        Vault((NEW,)).open(sealed)


@given(st.data())
def test_vault_notices_every_change(data: st.DataObject) -> None:
    vault = Vault((OLD,))
    sealed = vault.seal(b"plain")
    place = data.draw(st.integers(0, len(sealed.rstrip("=")) - 3))  # the last letter has spare bits
    letters = string.ascii_letters + string.digits + "-_"
    other = data.draw(st.sampled_from(letters.replace(sealed[place], "")))
    with pytest.raises(Undecipherable):
        vault.open(sealed[:place] + other + sealed[place + 1 :])


@pytest.mark.parametrize("sealed", ["", "plain", "gAAAAA", "!" * 120])
def test_vault_refuses_what_was_never_sealed(sealed: str) -> None:
    with pytest.raises(Undecipherable):
        Vault((OLD,)).open(sealed)
