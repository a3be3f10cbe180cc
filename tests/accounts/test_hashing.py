"""The room for hashing: who gets in, who is turned away, whose turn it is.

``docs/requirements/security.md``, row 57.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager

import pytest

from idp.accounts.hashing import admission, passwords
from idp.accounts.hashing.admission import HashingPlace, HashingPurpose
from idp.crypto import Vault
from idp.errors import Busy
from idp.origin import Origin
from idp.serving import front

PASSWORD = "Right-Password-1"
VAULT = Vault(["k" * 32])


def _of(number: int) -> Origin:
    return Origin(f"192.0.2.{number}", "", "")


def _in_room(
    act: Callable[[HashingPlace], object], number: int = 1, purpose: HashingPurpose = HashingPurpose.SIGN_IN
) -> object:
    with admission.place(purpose, _of(number)) as place:
        return act(place)


@contextmanager
def _all_threads_busy() -> Iterator[None]:
    """As many hashes under way as there may be, all of them at once."""
    taken, done = threading.Barrier(admission.AT_ONCE + 1), threading.Event()

    def hash_long() -> None:
        taken.wait(30)
        done.wait(60)

    for _ in range(admission.AT_ONCE):
        admission._pool.threads.submit(hash_long)
    taken.wait(30)
    try:
        yield
    finally:
        done.set()


@contextmanager
def _inside(purpose: HashingPurpose, *numbers: int) -> Iterator[None]:
    with ExitStack() as places:
        for number in numbers:
            places.enter_context(admission.place(purpose, _of(number)))
        yield


class TestPlaces:
    """Who gets one."""

    def test_eight_of_twenty_four_are_for_anything_but_sign_ins(self) -> None:
        """So sixteen are left for sign-ins, whatever strangers do on other pages."""
        with _inside(HashingPurpose.OTHER, *range(8)):
            with pytest.raises(Busy) as told, admission.place(HashingPurpose.OTHER, _of(99)):
                pass
            assert told.value.retry_after == 2
            with (
                _inside(HashingPurpose.SIGN_IN, *range(100, 116)),
                pytest.raises(Busy),
                _inside(HashingPurpose.SIGN_IN, 99),
            ):
                pass
        with _inside(HashingPurpose.OTHER, *range(8)):
            pass

    def test_one_network_leaves_places_for_others(self) -> None:
        for purpose, most in ((HashingPurpose.SIGN_IN, 16), (HashingPurpose.OTHER, 6)):
            with _inside(purpose, *[1] * most):
                with pytest.raises(Busy), _inside(purpose, 1):
                    pass
                with _inside(purpose, 2):
                    pass

    def test_addresses_of_one_subscriber_are_one_network(self) -> None:
        with ExitStack() as places:
            for number in range(6):
                places.enter_context(admission.place(HashingPurpose.OTHER, Origin(f"2001:db8::{number}", "", "")))
            with pytest.raises(Busy):
                places.enter_context(admission.place(HashingPurpose.OTHER, Origin("2001:db8::ffff", "", "")))

    def test_sixty_tries_of_a_network_in_a_minute_right_or_wrong(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of sign-ins only the wrong ones count, elsewhere (``budgets``)."""
        moment = time.monotonic()
        monkeypatch.setattr(time, "monotonic", lambda: moment)
        for _ in range(61):
            with _inside(HashingPurpose.SIGN_IN, 1):
                pass
        for _ in range(60):
            with pytest.raises(ZeroDivisionError), _inside(HashingPurpose.OTHER, 1):
                raise ZeroDivisionError
        with pytest.raises(Busy) as told, _inside(HashingPurpose.OTHER, 1):
            pass
        assert 0 < told.value.retry_after <= 60
        with _inside(HashingPurpose.OTHER, 2):
            pass
        moment += 61
        with _inside(HashingPurpose.OTHER, 1):
            pass

    def test_place_is_given_back_when_hashing_fails(self) -> None:
        def fail(place: HashingPlace) -> object:
            return passwords.hash_password("\ud800", place)

        for _ in range(30):
            with pytest.raises(UnicodeEncodeError):
                _in_room(fail)
        assert not admission._pool._in_use


class TestTurns:
    """Whose hash is next."""

    def _order(self, *waiting: tuple[HashingPurpose, int]) -> list[tuple[HashingPurpose, int]]:
        done: list[tuple[HashingPurpose, int]] = []

        def one(each: tuple[HashingPurpose, int]) -> None:
            with admission.place(each[0], _of(each[1])) as place:
                place.do(lambda: done.append(each))

        scheduler = admission._pool._scheduler
        with ThreadPoolExecutor(len(waiting)) as pool, _all_threads_busy():
            for number, each in enumerate(waiting, 1):
                pool.submit(one, each)
                while sum(len(its) for queues in scheduler._queues.values() for its in queues.values()) < number:
                    time.sleep(0.001)
        return done

    @pytest.fixture(autouse=True)
    def _one_thread(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(admission, "AT_ONCE", 1)
        admission._pool = admission.HashingPool()

    def test_networks_take_turns(self) -> None:
        """Ten sign-ins of one address hold up the single one of another by one hash."""
        many = [(HashingPurpose.SIGN_IN, 1)] * 10
        assert self._order(*many, (HashingPurpose.SIGN_IN, 2)).index((HashingPurpose.SIGN_IN, 2)) == 1

    def test_two_of_three_turns_go_to_sign_ins(self) -> None:
        others = [(HashingPurpose.OTHER, number) for number in range(4)]
        sign_ins = [(HashingPurpose.SIGN_IN, number) for number in range(10, 16)]
        order = [purpose for purpose, _ in self._order(*others, *sign_ins)]
        assert order[:6].count(HashingPurpose.SIGN_IN) == 4
        assert order[:9].count(HashingPurpose.OTHER) == 3

    def test_two_of_a_network_are_hashed_at_once_however_many_threads_there_are(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(admission, "AT_ONCE", 4)
        admission._pool = admission.HashingPool()
        under_way, most, lock = [0], [0], threading.Lock()

        def slow() -> None:
            with lock:
                under_way[0] += 1
                most[0] = max(most[0], under_way[0])
            time.sleep(0.02)
            with lock:
                under_way[0] -= 1

        with ThreadPoolExecutor(6) as pool:
            list(pool.map(lambda _: _in_room(lambda place: place.do(slow)), range(6)))
            assert most == [2]
            most[0] = 0
            list(pool.map(lambda number: _in_room(lambda place: place.do(slow), number % 2), range(6)))
            assert most[0] <= 4
        assert not admission._pool._scheduler._running


class TestAtOnce:
    """Hash threads are bounded."""

    @pytest.mark.parametrize("who", ["somebody", "nobody", "too long", "new"])
    def test_one_too_many_waits_for_its_turn(self, password_hash: str, who: str) -> None:
        acts: dict[str, Callable[[HashingPlace], object]] = {
            "somebody": lambda place: passwords.verify(PASSWORD, password_hash, place),
            "nobody": lambda place: passwords.verify(PASSWORD, None, place),
            "too long": lambda place: passwords.is_right("x" * 1_000, None, VAULT, place),
            "new": lambda place: passwords.hash_password(PASSWORD, place),
        }
        with ThreadPoolExecutor(1) as pool:
            with _all_threads_busy():
                waiting = pool.submit(_in_room, acts[who])
                assert not wait([waiting], timeout=0.2).done
            waiting.result(60)

    def test_burst_gets_through_one_after_the_other(self, password_hash: str) -> None:
        """Many threads: no more processor time a second than the threads allow, every answer right, no place lost."""
        many = 24
        start = threading.Barrier(many + 1)

        def check(number: int) -> object:
            start.wait()
            return _in_room(
                lambda place: passwords.verify(PASSWORD if number % 2 else "wrong", password_hash, place), number=number
            )

        with ThreadPoolExecutor(many) as pool:
            waiting: list[Future[object]] = [pool.submit(check, number) for number in range(many)]
            start.wait()
            wall, used = time.perf_counter(), time.process_time()
            answers = [each.result(60) for each in waiting]
            wall, used = time.perf_counter() - wall, time.process_time() - used
        assert answers == [bool(number % 2) for number in range(many)]
        assert used / wall < admission.AT_ONCE + 0.5
        with _all_threads_busy():
            pass

    def test_threads_of_the_server_keep_no_memory_of_hashing(self) -> None:
        """19 MiB a hash: what a thread has used stays with it, so hashing has few threads of its own."""
        program = """
from concurrent.futures import ThreadPoolExecutor
import psutil
from idp.accounts.hashing import admission, passwords
from idp.origin import Origin
from idp.serving import front

def check(number):
    with admission.place(admission.HashingPurpose.SIGN_IN, Origin(str(number), "", "")) as place:
        return passwords.verify("wrong", None, place)

before = psutil.Process().memory_info().rss
with ThreadPoolExecutor(admission.WAITING) as pool:
    list(pool.map(check, range(admission.WAITING)))
    grown = psutil.Process().memory_info().rss - before
assert grown < (admission.AT_ONCE + 2) * 19 * 2**20, f"{grown / 2**20:.0f} MiB"
"""
        subprocess.run([sys.executable, "-c", program], check=True, timeout=120)

    def test_process_that_was_forked_has_a_room_of_its_own(self) -> None:
        """The server forks after the demonstration has made its passwords."""
        program = """
import os
from idp.accounts.hashing import admission, passwords
from idp.origin import HERE

def act(kept):
    with admission.place(admission.HashingPurpose.SIGN_IN, HERE) as place:
        return passwords.verify("one", kept, place) if kept else passwords.hash_password("one", place)

kept = act(None)
child = os.fork()
if child == 0:
    os._exit(0 if act(kept) else 1)
assert os.waitpid(child, 0) == (child, 0)
"""
        subprocess.run([sys.executable, "-c", program], check=True, timeout=120)

    def test_who_comes_when_all_places_are_taken_is_told_at_once(self, password_hash: str) -> None:
        """A burst of sign-ins must not take every thread of the server."""
        assert admission.AT_ONCE < 24 < front.THREADS
        with ThreadPoolExecutor(24) as pool:
            with _all_threads_busy():
                waiting = [
                    pool.submit(_in_room, lambda place: passwords.verify(PASSWORD, password_hash, place), number)
                    for number in range(24)
                ]
                assert not wait(waiting, timeout=0.2).done
                begun = time.perf_counter()
                for purpose in HashingPurpose:
                    with pytest.raises(Busy) as told, admission.place(purpose, _of(99)):
                        pass
                    assert 0 < told.value.retry_after < 60
                assert time.perf_counter() - begun < 0.2
            assert [each.result(60) for each in waiting] == [True] * 24
