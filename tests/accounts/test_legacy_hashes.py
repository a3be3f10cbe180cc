"""Hashes of legacy systems: which are known, which are too dear, which password fits.

``docs/requirements/contract.md``, section 8.
"""

from __future__ import annotations

import time

import pytest
from argon2 import extract_parameters
from hypothesis import given, settings
from hypothesis import strategies as st
from passlib.hash import bcrypt, phpass, sha256_crypt, sha512_crypt
from support.legacy_files import HASHES, MORE, OLD_PASSWORD, SMF, STRONG, THAI_PASSWORD, WEAK

from idp.accounts.hashing import admission, legacy_hashes, passwords
from idp.accounts.hashing.legacy_hashes import UnusableHash
from idp.crypto import Vault
from idp.models import Account

VAULT, USER_NAME = Vault(["k" * 32]), "smf-member"

SCHEMES = {
    "bcrypt": ("bcrypt-2y", "bcrypt-2a", "bcrypt-2b"),
    "argon2": ("argon2i", "argon2id"),
    "phpass": ("phpass-P", "phpass-H"),
    "sha256_crypt": ("sha256-crypt",),
    "sha512_crypt": ("sha512-crypt",),
    "md5": ("md5", "md5-capitals"),
    "sha1": ("sha1", "sha1-capitals"),
    "md5:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U": ("joomla",),
}
#: Published with the schemes: crypt_blowfish, the reference of argon2, phpass, the description of SHA crypt.
PUBLISHED = (
    ("$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW", "U*U"),
    ("$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a", "U*U*U"),
    ("$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA", "password"),
    ("$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc", "password"),
    ("$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0", "test12345"),
    ("$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5", "Hello world!"),
)


def _fits(password: str, text: str) -> bool:
    """As a sign-in does it, a weak hash wrapped, and before it is."""
    old = legacy_hashes.recognise(text)
    kept = passwords.wrap(old.text, old.scheme, admission.ALONE) if old.weak else old.text
    account = Account(password_hash=kept, legacy_scheme=old.scheme, preferred_username=USER_NAME)
    right = passwords.is_right(password, account, VAULT, admission.ALONE)
    if old.weak:
        sealed = VAULT.seal(old.text.encode())
        waits = Account(legacy_hash=sealed, legacy_scheme=old.scheme, preferred_username=USER_NAME)
        assert passwords.is_right(password, waits, VAULT, admission.ALONE) is right
    return right


class TestRecognise:
    """What a hash is."""

    @pytest.mark.parametrize(("scheme", "kind"), [(scheme, kind) for scheme in SCHEMES for kind in SCHEMES[scheme]])
    def test_scheme_is_told(self, scheme: str, kind: str) -> None:
        old = legacy_hashes.recognise(HASHES[kind])
        assert (old.scheme, old.weak) == (scheme, kind in WEAK)
        assert old.text == (HASHES[kind] if kind in STRONG else HASHES[kind].lower().split(":")[0])

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "x",
            "*",
            "!",
            "plain text password",
            "a6bff9053fa43ad31bead5a18d339e4",
            "a6bff9053fa43ad31bead5a18d339e43a",
            "g6bff9053fa43ad31bead5a18d339e43",
            "a6bff9053fa43ad31bead5a18d339e43:" + "s" * 65,
            "{SHA256}a6bff9053fa43ad31bead5a18d339e43:salt",
            "0123456789abcdef:salt",
            "$1$saltsalt$UsdFqFVB.FsuinRDK5eE.",
            "$wp$2y$04$short",
            "{SSHA}" + "A" * 26 + "==",
            "{SHA}" + "A" * 40,
            "*b34558e75b6317017dcd0edace0819b8444dc0c",
            "$2x$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze",
            "$2y$4$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze",
            STRONG["bcrypt-2y"][:-1],
            STRONG["bcrypt-2y"] + "a",
            STRONG["bcrypt-2y"] + "\n",
            STRONG["argon2id"].replace("argon2id", "argon2d"),
            STRONG["argon2id"].replace("v=19", "v=16"),
            STRONG["argon2id"].replace("m=1024", "m=0"),
            STRONG["argon2id"].replace("c2FsdHNhbHRzYWx0c2FsdA", "c2FsdHNhbHRzYWx0c2FsdAAAA"),
            STRONG["argon2id"].replace("p=1", "p=๑"),
            STRONG["argon2id"].replace("m=1024,t=2,p=1", "m=8,t=2,p=2"),
            STRONG["phpass-P"][:-1],
            "$S$5saltsaltSe7sAg65MQKXBz4SArWVr0",
            "$S$" + "D" + "a" * 50,
            "$5$rounds=999$saltstring$1mnU9h1CFOi8j7EW23ylRWo/X1ifNFsIvmSkeRSJha8",
            "$5$rounds=01000$saltstring$1mnU9h1CFOi8j7EW23ylRWo/X1ifNFsIvmSkeRSJha8",
            "$5$saltstringsaltstring$1mnU9h1CFOi8j7EW23ylRWo/X1ifNFsIvmSkeRSJha8",
            STRONG["sha512-crypt"].replace("$6$", "$5$"),
        ],
    )
    def test_what_is_none_is_refused_and_not_quoted(self, text: str) -> None:
        with pytest.raises(UnusableHash) as refused:
            legacy_hashes.recognise(text)
        assert len(text) < 2 or text not in str(refused.value)

    @pytest.mark.parametrize(
        ("text", "word"),
        [
            (STRONG["bcrypt-2y"].replace("$04$", "$15$"), "bcrypt"),
            (STRONG["bcrypt-2y"].replace("$04$", "$31$"), "bcrypt"),
            (STRONG["argon2id"].replace("m=1024", "m=4194304"), "argon2"),
            (STRONG["argon2id"].replace("t=2", "t=999999999"), "argon2"),
            (STRONG["argon2id"].replace("m=1024,t=2,p=1", "m=131072,t=1,p=200"), "argon2"),
            (STRONG["phpass-P"].replace("$P$5", "$P$S"), "phpass"),
            ("$S$S" + "a" * 51, "Drupal"),
            ("$wp" + STRONG["bcrypt-2y"].replace("$04$", "$15$"), "bcrypt"),
            (STRONG["sha256-crypt"].replace("rounds=1000$", "rounds=999999999$"), "SHA crypt"),
            (STRONG["sha512-crypt"].replace("rounds=1000$", "rounds=999999999$"), "SHA crypt"),
        ],
    )
    def test_what_would_take_the_machine_is_refused_without_being_tried(self, text: str, word: str) -> None:
        begun = time.process_time()
        with pytest.raises(UnusableHash, match=word):
            legacy_hashes.recognise(text)
        assert time.process_time() - begun < 1

    def test_costs_that_are_usual_are_taken(self) -> None:
        """Those of WordPress, Laravel, PHP's own and the library's defaults."""
        for text in (
            STRONG["bcrypt-2y"].replace("$04$", "$12$"),
            STRONG["argon2id"].replace("m=1024,t=2,p=1", "m=65536,t=4,p=1"),
            STRONG["argon2id"].replace("m=1024,t=2,p=1", "m=65536,t=3,p=4"),
            STRONG["phpass-P"].replace("$P$5", "$P$B"),
            STRONG["phpass-P"].replace("$P$5", "$P$H"),
            STRONG["sha256-crypt"].replace("rounds=1000$", ""),
            STRONG["sha256-crypt"].replace("rounds=1000$", f"rounds={sha256_crypt.default_rounds}$"),
            STRONG["sha512-crypt"].replace("rounds=1000$", f"rounds={sha512_crypt.default_rounds}$"),
        ):
            assert legacy_hashes.recognise(text).text == text
        assert (bcrypt.default_rounds, phpass.default_rounds) <= (legacy_hashes.MOST_BCRYPT, legacy_hashes.MOST_PHPASS)

    @settings(deadline=None)
    @given(st.sampled_from(sorted(HASHES.values())), st.integers(0, 60), st.characters())
    def test_one_character_changed_is_refused_or_can_be_verified(self, text: str, place: int, letter: str) -> None:
        place %= len(text)
        try:
            old = legacy_hashes.recognise(text[:place] + letter + text[place + 1 :])
        except UnusableHash:
            return
        cheap = place > 12 or text[place] == letter
        if not old.weak and cheap:
            assert legacy_hashes.fits(b"wrong", old.text) is False


class TestFits:
    """Which passwords get in."""

    @pytest.mark.parametrize("kind", HASHES)
    def test_old_password_fits_and_others_do_not(self, kind: str) -> None:
        assert _fits(OLD_PASSWORD, HASHES[kind])
        for other in (OLD_PASSWORD.lower(), OLD_PASSWORD + "x", OLD_PASSWORD[:-1], "", "\0", HASHES[kind]):
            assert not _fits(other, HASHES[kind])

    @pytest.mark.parametrize(("text", "password"), PUBLISHED)
    def test_published_examples_fit_their_passwords_alone(self, text: str, password: str) -> None:
        assert _fits(password, text)
        assert not _fits(password + "x", text)

    @pytest.mark.parametrize("kind", HASHES)
    def test_no_password_ends_at_a_null_character(self, kind: str) -> None:
        """crypt() stops there; what PHP could not have been given gets nobody in."""
        assert not _fits(OLD_PASSWORD + "\0", HASHES[kind])
        assert not _fits(OLD_PASSWORD + "\0and more", HASHES[kind])

    def test_bcrypt_looks_at_seventy_two_bytes_as_php_did(self) -> None:
        """24 Thai letters: a longer pass phrase must neither fail nor be an error."""
        password = "รหัสผ่านเก่าของผู้ประกอบการไทย-Ab1"
        text = "$2y$04$abcdefghijklmnopqrstuu4/sZZ0Z96N5VaMY//SEdU3rDnpDsj1K"
        assert len(password.encode()) > 72
        assert _fits(password, text)
        assert _fits(password + "x", text)
        assert not _fits(password[:23], text)
        assert not _fits(password[1:], text)

    @pytest.mark.parametrize(
        "text",
        [
            "$2y$04$abcdefghijklmnopqrstuu8/mKHK.Q5lbhoMDOb/HAeiodgZwwOCy",
            "$6$rounds=1000$saltstring$"
            "hKYik9dOC8xcQ2JLuc5VE9w/w.uX9A3cYKhzDUeMBY8GDt.Hr9Gpf0yE1QfHTjkLas1A6RQLHJtZOZn21X0vh/",
            "666ccf9837f3eda3678693c69634bcef",
        ],
    )
    def test_password_is_tried_as_it_was_typed(self, text: str) -> None:
        """NFKC takes ำ apart, and PHP did not."""
        assert passwords.normalise(THAI_PASSWORD) != THAI_PASSWORD
        assert _fits(THAI_PASSWORD, text)

    def test_password_is_tried_normalised_too(self) -> None:
        assert _fits("Ｏｌｄ-Password-1", HASHES["md5"])

    @pytest.mark.parametrize("kind", HASHES)
    def test_huge_password_is_refused(self, kind: str) -> None:
        assert not _fits("x" * 100_000, HASHES[kind])

    @pytest.mark.parametrize("kind", MORE)
    def test_what_other_programs_kept_fits_however_it_is_read(self, kind: str) -> None:
        """``hash:salt`` may be Joomla's, vBulletin's, MyBB's or osCommerce's, whatever the salt looks like."""
        assert _fits(OLD_PASSWORD, MORE[kind])
        for other in (OLD_PASSWORD.lower(), OLD_PASSWORD[:-1], "", MORE[kind]):
            assert not _fits(other, MORE[kind])

    def test_smf_put_the_user_name_before_the_password(self) -> None:
        assert _fits(OLD_PASSWORD, SMF)
        assert not _fits(f"{USER_NAME}{OLD_PASSWORD}x", SMF)

    def test_wordpress_took_no_blanks_at_the_ends(self) -> None:
        assert _fits(f" {OLD_PASSWORD}\t", MORE["wordpress"])

    @pytest.mark.parametrize("kind", ["md5", "sha1", "vb3", "sha256salt", "mysql41"])
    def test_all_readings_together_cost_as_much_as_one_hash_of_a_password(self, kind: str) -> None:
        old = legacy_hashes.recognise((HASHES | MORE)[kind])
        readings = len(legacy_hashes.inners(old.scheme, b"x", ""))
        cost = extract_parameters(passwords.wrap(old.text, old.scheme, admission.ALONE))
        assert readings * cost.memory_cost * cost.time_cost == 19_456 * 2
        assert cost.memory_cost >= 9_728

    def test_what_was_wrapped_before_there_were_readings_takes_one_hash(self) -> None:
        for kind in ("vb3", "vb4", "joomla16"):
            old = legacy_hashes.recognise(MORE[kind])
            account = Account(
                password_hash=passwords.hash_password(old.text, admission.ALONE), legacy_scheme=old.scheme
            )
            account.preferred_username = "x"
            assert passwords.is_right(OLD_PASSWORD, account, VAULT, admission.ALONE)

    def test_salt_bits_that_mean_nothing_are_mended(self) -> None:
        """Some programs left them as they came."""
        text = STRONG["bcrypt-2a"][:28] + "v" + STRONG["bcrypt-2a"][29:]
        old = legacy_hashes.recognise(text)
        assert old.text == STRONG["bcrypt-2a"]
        assert _fits(OLD_PASSWORD, text)
