"""What legacy systems made of a password before they hashed it, and how many variants that is."""

from __future__ import annotations

from hashlib import md5

import pytest
from hypothesis import given
from hypothesis import strategies as st
from passlib.hash import bcrypt, phpass

from idp.accounts.hashing import legacy_hashes, legacy_spellings, passwords
from idp.accounts.hashing.admission import ALONE
from idp.crypto import Vault
from idp.models import Account

VAULT = Vault(["k" * 32])
#: What is typed, and the bytes that were hashed.
CHANGED = {
    "as typed": ("รหัสผ่าน-Ab1", "รหัสผ่าน-Ab1".encode()),
    "windows-874": ("รหัสผ่าน-Ab1", b"\xc3\xcb\xd1\xca\xbc\xe8\xd2\xb9-Ab1"),
    "windows-874 and latin": ("กข-é-1", b"\xa1\xa2-&#233;-1"),
    "phpBB 3": ("Tom&Jerry-1", b"Tom&amp;Jerry-1"),
    "phpBB 3, all signs": ('a<b>"c"&d', b"a&lt;b&gt;&quot;c&quot;&amp;d"),
    "phpBB 3, Thai": ("ทอม&เจอร์รี่1", "ทอม&amp;เจอร์รี่1".encode()),
    "single quotes too": ("it's-me-1", b"it&#039;s-me-1"),
    "WordPress, phpBB 2": ('it\'s "me" \\1', b'it\\\'s \\"me\\" \\\\1'),
    "vBulletin": ("กข-1", b"&#3585;&#3586;-1"),
    "latin-1": ("café-1", b"caf\xe9-1"),
    "blanks at the ends": (" Ab1-word\t", b"Ab1-word"),
    "blanks and signs": (" Tom&Jerry-1 ", b"Tom&amp;Jerry-1"),
    "copied": ("Ab1\u200b-word", b"Ab1-word"),
    "another keyboard": ("Ａｂ１-word", b"Ab1-word"),
    "two spellings": ("น\u0e4d\u0e49าเเข็ง-1", "น้ำแข็ง-1".encode()),
}


def _accounts(secret: bytes) -> list[Account]:
    """An account of each kind of old whose hash is of these very bytes."""
    hashed = md5(secret, usedforsecurity=False).hexdigest()
    salted = md5(secret + b"0123456789abcdef", usedforsecurity=False).hexdigest()
    twice = md5(hashed.encode() + b"abc", usedforsecurity=False).hexdigest()
    texts = [hashed, f"{salted}:0123456789abcdef", f"{twice}:abc"]
    texts += [bcrypt.using(rounds=4, ident="2y").hash(secret), phpass.using(rounds=7).hash(secret)]
    accounts = []
    for text in texts:
        old = legacy_hashes.recognise(text)
        kept = passwords.wrap(old.text, old.scheme, ALONE) if old.weak else old.text
        accounts.append(Account(password_hash=kept, legacy_scheme=old.scheme, preferred_username="x"))
    return accounts


@pytest.mark.parametrize("kind", CHANGED)
def test_password_fits_what_the_old_system_made_of_it(kind: str, hashing: None) -> None:
    typed, hashed = CHANGED[kind]
    assert hashed in legacy_spellings.variants(typed)
    for account in _accounts(hashed):
        assert passwords.is_right(typed, account, VAULT, ALONE)
        assert not passwords.is_right(typed + "x", account, VAULT, ALONE)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_never_more_than_four_and_each_once(text: str) -> None:
    found = legacy_spellings.variants(text)
    assert 1 <= len(found) <= 4
    assert len(set(found)) == len(found)
    assert found[0] == text.encode()


@given(st.from_regex(r"[A-Za-z0-9.,:;!?+*=_ -]{0,40}", fullmatch=True).filter(lambda text: text == text.strip()))
def test_plain_letters_and_digits_have_one(text: str) -> None:
    assert legacy_spellings.variants(text) == (text.encode(),)
