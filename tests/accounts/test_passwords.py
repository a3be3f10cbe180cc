"""Passwords: argon2id at a known cost, as slow for nobody as for somebody.

``docs/requirements/security.md``, row 57.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from statistics import median

from argon2 import Type, extract_parameters
from passlib.context import CryptContext

from idp.accounts.hashing import admission, passwords

PASSWORD = "Right-Password-1"


class TestHash:
    """What is kept of a password."""

    def test_parameters_are_those_of_owasps_first_choice(self, password_hash: str) -> None:
        said = extract_parameters(password_hash)
        assert said.type is Type.ID
        assert (said.memory_cost, said.time_cost, said.parallelism) == (19 * 1024, 2, 1)
        assert (said.version, said.hash_len, said.salt_len) == (19, 32, 16)

    def test_each_hash_has_a_salt_of_its_own(self, password_hash: str) -> None:
        other = passwords.hash_password(PASSWORD, admission.ALONE)
        assert other != password_hash
        assert other.split("$")[4] != password_hash.split("$")[4]
        assert PASSWORD not in password_hash

    def test_cost_of_today_stays_and_another_is_raised(self, password_hash: str) -> None:
        assert not passwords.needs_rehash(password_hash)
        for memory, passes, kind in ((8_192, 2, "ID"), (19_456, 1, "ID"), (19_456, 2, "I")):
            context = CryptContext(["argon2"], argon2__type=kind, argon2__memory_cost=memory, argon2__time_cost=passes)
            assert passwords.needs_rehash(context.hash(PASSWORD))


class TestVerify:
    """Which passwords fit."""

    def test_right_one_fits_and_others_do_not(self, password_hash: str) -> None:
        assert passwords.verify(PASSWORD, password_hash, admission.ALONE)
        for other in (PASSWORD.lower(), PASSWORD + " ", " " + PASSWORD, PASSWORD[:-1], "", PASSWORD + "\0", "\0"):
            assert not passwords.verify(other, password_hash, admission.ALONE)

    def test_nothing_fits_nobody(self) -> None:
        assert not passwords.verify(PASSWORD, None, admission.ALONE)
        assert not passwords.verify("", None, admission.ALONE)

    def test_composition_and_width_of_letters_do_not_matter(self) -> None:
        password = "Ångström-ﬁ-น้ำ-Ａ１"
        password_hash = passwords.hash_password(unicodedata.normalize("NFD", password), admission.ALONE)
        for spelling in (password, *(unicodedata.normalize(form, password) for form in ("NFC", "NFKC", "NFKD"))):
            assert passwords.verify(spelling, password_hash, admission.ALONE)
        assert not passwords.verify("Angstrom-fi-น้ำ-A1", password_hash, admission.ALONE)

    def test_every_character_counts_up_to_the_longest(self) -> None:
        longest = "ก" * passwords.MAX_LENGTH
        assert passwords.MAX_LENGTH >= 64
        password_hash = passwords.hash_password(longest, admission.ALONE)
        assert passwords.verify(longest, password_hash, admission.ALONE)
        assert not passwords.verify(longest[:-1] + "ข", password_hash, admission.ALONE)
        assert not passwords.verify(longest + "ก", password_hash, admission.ALONE)

    def test_one_that_is_too_long_is_refused_even_if_it_was_kept(self) -> None:
        too_long = "x" * (passwords.MAX_LENGTH + 1)
        assert not passwords.verify(too_long, passwords.hash_password(too_long, admission.ALONE), admission.ALONE)

    def test_nobody_the_wrong_one_and_a_huge_one_take_the_same_time(self, password_hash: str) -> None:
        """Interleaved, so that whatever else the machine does strikes all alike.

        ``docs/requirements/security.md``, row 60.
        """
        arms: dict[str, Callable[[], bool]] = {
            "wrong": lambda: passwords.verify("Wrong-Password-1", password_hash, admission.ALONE),
            "nobody": lambda: passwords.verify("Wrong-Password-1", None, admission.ALONE),
            "huge": lambda: passwords.verify("x" * 1_000, password_hash, admission.ALONE),
            "huge for nobody": lambda: passwords.verify("x" * 1_000, None, admission.ALONE),
        }
        taken: dict[str, list[float]] = {name: [] for name in arms}
        for act in arms.values():
            act()
        for _ in range(25):
            for name, act in arms.items():
                begun = time.process_time()
                assert not act()
                taken[name].append(time.process_time() - begun)
        middle = {name: median(each) for name, each in taken.items()}
        assert max(middle.values()) < 1.25 * min(middle.values()), middle
        assert min(middle.values()) > 0.005, "argon2id is slow on purpose"
