"""How long an answer takes does not tell who has an account (``docs/requirements/security.md``, row 60, case 24).

``make attack`` measures it in full, on the served program with its worker: medians 2 ms apart at most,
and no difference that a rank test finds. ``make test`` takes a few samples with other work beside it: what differs by
half is noticed there, such as a hash that is made for one kind alone. That the work is the same, statement by
statement, is held by ``accounts/test_forgot_password.py`` and ``accounts/test_sign_in_alike.py``.
"""

from __future__ import annotations

import itertools
import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from math import erfc, sqrt
from statistics import median
from urllib.parse import urlencode

import pytest
from support.attacks.full_size import FULL, size
from support.patience import wait_until
from support.serving_process import Provider, serving
from support.visiting import Visitor

SAMPLES, WARMING = size(24, 1_000), size(6, 20)
#: Seconds between the medians, on a machine that does nothing else.
MOST_APART = 0.002
#: How many times the quicker median the other may be, on a machine that does much else; the best of three counts.
MOST_TIMES = 1.5
networks = itertools.count(1)

Fields = Callable[[int], dict[str, str]]


pytestmark = pytest.mark.xdist_group("enumeration")  # one program for all of them


@pytest.fixture(scope="module", params=size(["sqlite"], ["sqlite", "postgresql"]))
def behind_a_proxy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The test is its proxy, so that every sample comes from a network of its own and no limit is met."""
    home = tmp_path_factory.mktemp("measured")
    with serving(home, request.param, workers=1, IDP_TRUSTED_PROXIES="127.0.0.0/8") as provider:
        yield provider


class Doors:
    """One connection that posts forms."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self._connection = HTTPConnection("127.0.0.1", provider.port, timeout=60)
        self._visitor = Visitor(provider)

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def knock(self, path: str, button: str) -> Callable[[dict[str, str]], tuple[float, int, str]]:
        """Sends the form at *path*; how long the answer took, its status and its text without the form token."""
        self._visitor.open(path)
        _, values = self._visitor.page.form(button)
        cookies = "; ".join(f"{name}={value}" for name, value in self._visitor.cookies.items())

        def send(fields: dict[str, str]) -> tuple[float, int, str]:
            number = next(networks)
            headers = {
                "Host": self._provider.settings.host,
                "Cookie": cookies,
                "Content-Type": "application/x-www-form-urlencoded",
                "X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}",
            }
            body = urlencode({**values, **fields})
            begun = time.perf_counter()
            self._connection.request("POST", path, body, headers)
            response = self._connection.getresponse()
            text = response.read().decode()
            taken = time.perf_counter() - begun
            for value in fields.values():
                text = text.replace(value, "…")
            return taken, response.status, re.sub(r'(name="csrf_token" value="|challenge&#34;: &#34;)[^"&]*', "", text)

        return send


def _compare(send: Callable[[dict[str, str]], tuple[float, int, str]], known: Fields, unknown: Fields) -> None:
    """Samples of both, in an order that nothing can lean on. The same answer, in the same time."""
    for last in (FULL, False, True):
        taken = _samples(send, known, unknown)
        low, high = sorted(median(each) for each in taken)
        chance = _mann_whitney(*taken)
        found = f"medians {low * 1e3:.2f} and {high * 1e3:.2f} ms, p = {chance:.3f}"
        sys.stdout.write(f"\n{found}\n")  # seen with -s
        if high - low < MOST_APART and chance > 0.01 if FULL else high < MOST_TIMES * low:
            return
        assert not last, found


def _samples(
    send: Callable[[dict[str, str]], tuple[float, int, str]], known: Fields, unknown: Fields
) -> tuple[list[float], list[float]]:
    taken: tuple[list[float], list[float]] = ([], [])
    answers = set()
    for number in range(SAMPLES + WARMING):
        arms = [(taken[0], known), (taken[1], unknown)]
        random.shuffle(arms)
        for times, fields in arms:
            seconds, *answer = send(fields(number))
            answers.add(tuple(answer))
            if number >= WARMING:  # the first ones warm everything up
                times.append(seconds)
    assert len(answers) == 1
    return taken


def _mann_whitney(one: list[float], other: list[float]) -> float:
    """The chance that two arms of the same kind differ this much (two-sided, normal approximation)."""
    ranked = sorted((value, side) for side, values in enumerate((one, other)) for value in values)
    ranks = sum(rank for rank, (_, side) in enumerate(ranked, start=1) if side == 0)
    count, others = len(one), len(other)
    u = ranks - count * (count + 1) / 2
    spread = sqrt(count * others * (count + others + 1) / 12)
    return erfc(abs(u - count * others / 2) / spread / sqrt(2))


def test_sign_in_takes_as_long_for_unknown_accounts(behind_a_proxy: Provider) -> None:
    names = [behind_a_proxy.world.user().user_name for _ in range(SAMPLES + WARMING)]
    with closing(Doors(behind_a_proxy)) as doors:
        _compare(
            doors.knock("/login", "login-submit"),
            lambda number: {"username": names[number], "password": "Wrong-Password-1"},
            lambda number: {"username": f"9{names[number][1:]}", "password": "Wrong-Password-1"},
        )


def test_forgotten_password_takes_as_long_for_unknown_accounts(behind_a_proxy: Provider) -> None:
    for number in range(SAMPLES + WARMING):
        behind_a_proxy.world.user(email=f"known{number:04}@example.com")
    with closing(Doors(behind_a_proxy)) as doors:
        _compare(
            doors.knock("/forgot-password", "forgot-submit"),
            lambda number: {"email": f"known{number:04}@example.com"},
            lambda number: {"email": f"other{number:04}@example.com"},
        )
    mails = behind_a_proxy.home / "var/mail"
    wait_until(lambda: len(list(mails.glob("*.eml"))) >= SAMPLES + WARMING, 300)
