"""Client secrets: made, hashed, compared."""

from __future__ import annotations

import hashlib
import re

import pytest

from idp.clients import Client, new_secret


def client_with(digest: str | None) -> Client:
    return Client(
        client_id="a",
        client_name={"th": "ก", "en": "A"},
        client_uri="https://a.example/",
        redirect_uris=("https://a.example/cb",),
        client_secret_hash=digest,
    )


def test_a_new_secret_has_256_bits_and_comes_with_its_hash() -> None:
    secret, stored = new_secret()
    assert re.fullmatch(r"[A-Za-z0-9_-]{43}", secret)
    assert stored == "sha256:" + hashlib.sha256(secret.encode()).hexdigest()
    assert new_secret()[0] != secret


def test_a_new_secret_opens_the_client_that_has_its_hash() -> None:
    secret, stored = new_secret()
    assert client_with(stored.removeprefix("sha256:")).check_secret(secret)


@pytest.mark.parametrize("wrong", ["", "x", "\x00", "\ud800", "ก" * 100_000])
def test_anything_else_does_not(wrong: str) -> None:
    _, stored = new_secret()
    assert not client_with(stored.removeprefix("sha256:")).check_secret(wrong)
    assert not client_with(None).check_secret(wrong)


def test_the_hash_itself_is_not_the_secret() -> None:
    _, stored = new_secret()
    client = client_with(stored.removeprefix("sha256:"))
    assert not client.check_secret(stored)
    assert not client.check_secret(stored.removeprefix("sha256:"))
