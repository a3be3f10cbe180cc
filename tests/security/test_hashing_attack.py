"""Whoever makes the program hash for nothing, by registering a taken number, keeps nobody out.

``docs/requirements/security.md``, row 57.

One round in ``make test``, half an hour in ``make attack``. Others come from other addresses, and from the attacker's.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import quantiles

import pytest
from support.attacks.full_size import size
from support.attacks.racing import press
from support.registration_by_hand import BY_HAND, LAST
from support.serving_process import Provider, serving
from support.visiting import Visitor
from support.world import User

HANDS, SECONDS, ROUND = size(4, 64), size(0.0, 1800.0), 15
NUMBER = "AA1234567"


def _attacker(provider: Provider, stop: threading.Event, told: Counter[int]) -> None:
    """Registers one number again and again, each time anew: a second press of the same button would hash nothing."""

    def hand(_: int) -> None:
        visitor = Visitor(provider)
        while not stop.is_set():
            visitor.open("/register")
            page = visitor.press("register-lookup", entity_type="other", number_kind="passport", tax_id=NUMBER)
            if page.has("register-submit"):
                page = visitor.press("register-submit", **{**BY_HAND, **LAST})
            told[page.status] += 1
            if page.status in (429, 503):
                assert int(page.headers["Retry-After"]) > 0

    with ThreadPoolExecutor(HANDS) as pool:
        list(pool.map(hand, range(HANDS)))


def _signs_in(provider: Provider, user: User, address: str) -> int:
    """The status of a sign-in from an address of this machine."""
    visitor = Visitor(provider)
    visitor.open("/login")
    form = press(visitor, "login-submit", username=user.user_name, password=user.password)
    connection = HTTPConnection("127.0.0.1", provider.port, timeout=60, source_address=(address, 0))
    connection.request("POST", form.path, form.body, {"Host": provider.settings.host, **form.headers})
    status = connection.getresponse().status
    connection.close()
    return status


@contextmanager
def _attacked(provider: Provider) -> Iterator[Counter[int]]:
    stop, told = threading.Event(), Counter[int]()
    with ThreadPoolExecutor(1) as pool:
        attacking = pool.submit(_attacker, provider, stop, told)
        try:
            while sum(told.values()) < HANDS and not attacking.done():
                time.sleep(0.05)
            yield told
        finally:
            stop.set()
            attacking.result(60)


@pytest.mark.parametrize("kind", size(["sqlite"], ["sqlite", "postgresql"]))
def test_registrations_of_a_taken_number_do_not_block_sign_in(kind: str, tmp_path: Path) -> None:
    with serving(tmp_path, kind, workers=2) as provider:
        people = [provider.world.user() for _ in range(ROUND)]
        others: Counter[int] = Counter()
        beside: Counter[int] = Counter()
        alive: list[float] = []
        with _attacked(provider) as told, ThreadPoolExecutor(ROUND) as pool:
            end = time.monotonic() + SECONDS
            while True:
                addresses = [f"127.0.1.{place + 1}" for place in range(ROUND)]
                others.update(pool.map(lambda each: _signs_in(provider, *each), zip(people, addresses, strict=True)))
                beside.update(pool.map(lambda each: _signs_in(provider, each, "127.0.0.1"), people[:5]))
                begun = time.monotonic()
                assert provider.get("/healthz").status_code == 200
                alive.append(time.monotonic() - begun)
                if time.monotonic() >= end:
                    break
        assert told[429] + told[503] > 0 or not SECONDS, f"what is too much is turned away: {told}"
        assert others[303] >= 0.95 * others.total(), others
        assert beside[303] >= 0.8 * beside.total(), beside
        assert len(alive) < 100 or quantiles(alive, n=100)[-1] <= 1, "the slowest in a hundred"
