"""Who attacks a served program, all of them from 127.0.0.1, each in a process of its own until it is ended."""

from __future__ import annotations

import multiprocessing
import secrets
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.sharedctypes import Synchronized
from urllib.parse import quote

from idp.models import EntityType
from support.raw_http import ask, connect
from support.registration_by_hand import BY_HAND, LAST, NUMBERS, begin
from support.serving_process import Provider
from support.visiting import Party, Visitor

Attack = Callable[[Provider, "Synchronized[int]"], None]
_FORM = b"POST /login HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
#: Marks in an order that has to be put right, as bytes of a form: the worst that Unicode has for a program.
_MARKS = quote("a" + "\u0315\u0327" * 20_000)


def _form(provider: Provider) -> bytes:
    return _FORM % provider.settings.host.encode()


def texts(provider: Provider, count: Synchronized[int]) -> None:
    """Texts that cost far more than in proportion to their length: as long as a body may be, and as a field may be."""
    for marks in (_MARKS[:120_000], _MARKS[: 4_000 * 6]):
        body = f"csrf_token=x&username={marks}&password={marks[:600]}".encode()[:130_000]
        while_true = _form(provider) + b"Content-Length: %d\r\n\r\n" % len(body) + body
        with suppress(OSError):
            ask(provider.port, while_true)
        count.value += 1


def slow_bodies(provider: Provider, count: Synchronized[int], many: int = 150) -> None:
    """Bodies that come a byte a second."""
    head = _form(provider) + b"Content-Length: 100000\r\n\r\n"
    _hold(provider, count, [head] * many, b"a")


def silent(provider: Provider, count: Synchronized[int], many: int = 1_150) -> None:
    """Connections on which nothing comes, and heads that stop."""
    _hold(provider, count, [b"", b"GET / HTT"] * (many // 2), b"")


def _hold(provider: Provider, count: Synchronized[int], begins: list[bytes], drop: bytes) -> None:
    """Keep a connection for each of *begins* for a while, with a *drop* now and then; those that were closed anew."""
    connections: list[socket.socket] = []
    try:
        for begin_with in begins:
            with suppress(OSError):
                connections.append(connect(provider.port, begin_with))
                count.value += 1
        for _ in range(15):
            for each in connections:
                with suppress(OSError):
                    each.sendall(drop)
            time.sleep(1)
    finally:
        for each in connections:
            each.close()


def requests(provider: Provider, count: Synchronized[int]) -> None:
    """Authorization requests by nobody, each with values of its own."""
    url = Party(provider).url(nonce=secrets.token_hex(500), login_hint=secrets.token_hex(500))
    line = f"GET {url} HTTP/1.1\r\nHost: {provider.settings.host}\r\nConnection: close\r\n\r\n"
    with suppress(OSError):
        ask(provider.port, line.encode())
    count.value += 1


def hashing(provider: Provider, count: Synchronized[int]) -> None:
    """Registrations of a number that is taken, each with a password to hash. Wrong passwords are another matter: who
    guesses, and whoever shares the address, has to wait (``test_guessing.py``).
    """
    other = Visitor(provider)
    begin(other, EntityType.OTHER, NUMBERS[EntityType.OTHER])  # type: ignore[arg-type]
    other.press("register-submit", **{**BY_HAND, **LAST, "email": f"{secrets.token_hex(8)}@example.com"})
    count.value += 1


ATTACKS: tuple[Attack, ...] = (texts, slow_bodies, silent, requests, hashing, hashing)


@contextmanager
def under_attack(provider: Provider, seconds: float) -> Iterator[dict[str, Synchronized[int]]]:
    """All of them at once, for that long at most. How often each has acted, by name."""
    fork = multiprocessing.get_context("fork")
    counts = {attack.__name__: fork.Value("i", 0) for attack in ATTACKS}
    until = time.monotonic() + seconds
    running = [
        fork.Process(target=_again, args=(attack, provider, counts[attack.__name__], until), daemon=True)
        for attack in ATTACKS
    ]
    for each in running:
        each.start()
    try:
        yield counts
    finally:
        for each in running:
            each.kill()
        for each in running:
            each.join()


def _again(attack: Attack, provider: Provider, count: Synchronized[int], until: float) -> None:
    while time.monotonic() < until:
        try:
            attack(provider, count)
        except Exception:  # refused, or hung up on: that is what it is for
            time.sleep(0.05)
