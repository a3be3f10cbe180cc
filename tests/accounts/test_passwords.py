"""Passwords: argon2id at a known cost, few at once, as slow for nobody as for somebody (``security.md`` D)."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from statistics import median

import pytest
from argon2 import Type, extract_parameters
from passlib.context import CryptContext

from idp import serving
from idp.accounts import passwords
from idp.errors import Busy

PASSWORD = "Right-Password-1"


@pytest.fixture(scope="module")
def kept() -> str:
    """The hash of ``PASSWORD``."""
    return passwords.hash_password(PASSWORD)


@contextmanager
def _all_places_taken() -> Iterator[None]:
    """As many hashes under way as there may be, all of them at once."""
    taken, done = threading.Barrier(passwords.AT_ONCE + 1), threading.Event()

    def hash_long() -> None:
        taken.wait(30)
        done.wait(60)

    for _ in range(passwords.AT_ONCE):
        passwords._places.submit(hash_long)
    taken.wait(30)
    try:
        yield
    finally:
        done.set()


class TestHash:
    """What is kept of a password."""

    def test_parameters_are_those_of_owasps_first_choice(self, kept: str) -> None:
        said = extract_parameters(kept)
        assert said.type is Type.ID
        assert (said.memory_cost, said.time_cost, said.parallelism) == (19 * 1024, 2, 1)
        assert (said.version, said.hash_len, said.salt_len) == (19, 32, 16)

    def test_each_hash_has_a_salt_of_its_own(self, kept: str) -> None:
        other = passwords.hash_password(PASSWORD)
        assert other != kept
        assert other.split("$")[4] != kept.split("$")[4]
        assert PASSWORD not in kept

    def test_cost_of_today_stays_and_another_is_raised(self, kept: str) -> None:
        assert not passwords.needs_rehash(kept)
        for memory, passes, kind in ((8_192, 2, "ID"), (19_456, 1, "ID"), (19_456, 2, "I")):
            context = CryptContext(["argon2"], argon2__type=kind, argon2__memory_cost=memory, argon2__time_cost=passes)
            assert passwords.needs_rehash(context.hash(PASSWORD))


class TestVerify:
    """Which passwords fit."""

    def test_right_one_fits_and_others_do_not(self, kept: str) -> None:
        assert passwords.verify(PASSWORD, kept)
        for other in (PASSWORD.lower(), PASSWORD + " ", " " + PASSWORD, PASSWORD[:-1], "", PASSWORD + "\0", "\0"):
            assert not passwords.verify(other, kept)

    def test_nothing_fits_nobody(self) -> None:
        assert not passwords.verify(PASSWORD, None)
        assert not passwords.verify("", None)

    def test_composition_and_width_of_letters_do_not_matter(self) -> None:
        password = "Ångström-ﬁ-น้ำ-Ａ１"
        kept = passwords.hash_password(unicodedata.normalize("NFD", password))
        for spelling in (password, *(unicodedata.normalize(form, password) for form in ("NFC", "NFKC", "NFKD"))):
            assert passwords.verify(spelling, kept)
        assert not passwords.verify("Angstrom-fi-น้ำ-A1", kept)

    def test_every_character_counts_up_to_the_longest(self) -> None:
        longest = "ก" * passwords.MAX_LENGTH
        assert passwords.MAX_LENGTH >= 64
        kept = passwords.hash_password(longest)
        assert passwords.verify(longest, kept)
        assert not passwords.verify(longest[:-1] + "ข", kept)
        assert not passwords.verify(longest + "ก", kept)

    def test_one_that_is_too_long_is_refused_even_if_it_was_kept(self) -> None:
        too_long = "x" * (passwords.MAX_LENGTH + 1)
        assert not passwords.verify(too_long, passwords.hash_password(too_long))

    def test_nobody_the_wrong_one_and_a_huge_one_take_the_same_time(self, kept: str) -> None:
        """``security.md`` 60. Interleaved, so that whatever else the machine does strikes all alike."""
        arms: dict[str, Callable[[], bool]] = {
            "wrong": lambda: passwords.verify("Wrong-Password-1", kept),
            "nobody": lambda: passwords.verify("Wrong-Password-1", None),
            "huge": lambda: passwords.verify("x" * 1_000, kept),
            "huge for nobody": lambda: passwords.verify("x" * 1_000, None),
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


class TestAtOnce:
    """``security.md`` 57: hash threads are bounded."""

    def test_there_is_room_for_something_else(self) -> None:
        assert passwords.AT_ONCE >= 1

    @pytest.mark.parametrize("who", ["somebody", "nobody", "too long", "new"])
    def test_one_too_many_waits_for_its_turn(self, kept: str, who: str) -> None:
        acts: dict[str, Callable[[], object]] = {
            "somebody": lambda: passwords.verify(PASSWORD, kept),
            "nobody": lambda: passwords.verify(PASSWORD, None),
            "too long": lambda: passwords.verify("x" * 1_000, kept),
            "new": lambda: passwords.hash_password(PASSWORD),
        }
        with ThreadPoolExecutor(1) as pool:
            with _all_places_taken():
                waiting = pool.submit(acts[who])
                assert not wait([waiting], timeout=0.4).done
            waiting.result(10)

    def test_burst_gets_through_one_after_the_other(self, kept: str) -> None:
        """Many threads: no more processor time a second than the places allow, every answer right, no place lost."""
        many = passwords.WAITING
        start = threading.Barrier(many + 1)

        def check(number: int) -> bool:
            start.wait()
            return passwords.verify(PASSWORD if number % 2 else "wrong", kept)

        with ThreadPoolExecutor(many) as pool:
            waiting: list[Future[bool]] = [pool.submit(check, number) for number in range(many)]
            start.wait()
            wall, used = time.perf_counter(), time.process_time()
            answers = [each.result(60) for each in waiting]
            wall, used = time.perf_counter() - wall, time.process_time() - used
        assert answers == [bool(number % 2) for number in range(many)]
        assert used / wall < passwords.AT_ONCE + 0.5
        with _all_places_taken():
            pass

    def test_threads_of_the_server_keep_no_memory_of_hashing(self) -> None:
        """19 MiB a hash: what a thread has used stays with it, so hashing has few threads of its own."""
        program = """
from concurrent.futures import ThreadPoolExecutor
import psutil
from idp.accounts import passwords

before = psutil.Process().memory_info().rss
with ThreadPoolExecutor(passwords.WAITING) as pool:
    list(pool.map(lambda _: passwords.verify("wrong", None), range(passwords.WAITING)))
    grown = psutil.Process().memory_info().rss - before
assert grown < (passwords.AT_ONCE + 2) * 19 * 2**20, f"{grown / 2**20:.0f} MiB"
"""
        subprocess.run([sys.executable, "-c", program], check=True, timeout=120)

    def test_process_that_was_forked_has_places_of_its_own(self) -> None:
        """The server forks after the demonstration has made its passwords."""
        program = """
import os
from idp.accounts import passwords

kept = passwords.hash_password("one")
child = os.fork()
if child == 0:
    os._exit(0 if passwords.verify("one", kept) else 1)
assert os.waitpid(child, 0) == (child, 0)
"""
        subprocess.run([sys.executable, "-c", program], check=True, timeout=120)

    def test_who_comes_when_too_many_wait_is_told_at_once(self, kept: str) -> None:
        """A burst of sign-ins must not take every thread of the server."""
        assert passwords.AT_ONCE < passwords.WAITING < serving.BLOCKING_THREADS
        with ThreadPoolExecutor(passwords.WAITING) as pool:
            with _all_places_taken():
                waiting = [pool.submit(passwords.verify, PASSWORD, kept) for _ in range(passwords.WAITING)]
                assert not wait(waiting, timeout=0.4).done
                begun = time.perf_counter()
                for act in (
                    lambda: passwords.verify(PASSWORD, kept),
                    lambda: passwords.verify("x" * 1_000, None),
                    lambda: passwords.hash_password(PASSWORD),
                ):
                    with pytest.raises(Busy) as told:
                        act()
                    assert 0 < told.value.retry_after < 60
                assert time.perf_counter() - begun < 0.2
            assert [each.result(60) for each in waiting] == [True] * passwords.WAITING
        assert passwords.verify(PASSWORD, kept)

    def test_place_is_given_back_when_hashing_fails(self) -> None:
        for _ in range(passwords.AT_ONCE + 1):
            with pytest.raises(ValueError, match="hash"):
                passwords.verify(PASSWORD, "not a hash")
            with pytest.raises(UnicodeEncodeError):
                passwords.hash_password("\ud800")
