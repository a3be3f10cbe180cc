"""Patience with registers that are slow, broken or away: two more tries, then a pause for all callers.

Connecting may take two seconds and each read five (``outgoing``). After five failures in a row nobody asks for half a
minute: a register that is down must not hold up everybody who registers meanwhile.
"""

from __future__ import annotations

import random
import re
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from idp import strict_json
from idp.outgoing import Caller, Forbidden
from idp.strict_json import InvalidJson

#: A record is a few kilobytes; more is not one.
MOST_BYTES = 256 * 1024
TRIES = 3
#: Seconds before the second and the third try, each with as much again at random.
PAUSES = (0.1, 0.3)
FAILURES = 5
OPEN_SECONDS = 30.0
_BRACKETED = re.compile(rb"\[[0-9]\]")


class RegisterTrouble(Exception):
    """The register is unavailable. Says why without personal data: no address that was asked, no body."""


class Circuit:
    """Counts failures in a row; open (nobody asks) for a while after too many. Safe to share between threads."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._failures = 0
        self._open_until = 0.0

    def check(self) -> None:
        """Raises ``RegisterTrouble`` while the circuit is open. Afterwards one caller tries, the others still wait."""
        with self._lock:
            if self._failures < FAILURES:
                return
            if self._now() < self._open_until:
                raise RegisterTrouble("it failed too often lately")
            self._open_until = self._now() + OPEN_SECONDS

    @property
    def open(self) -> bool:
        """Whether nobody may ask now."""
        with self._lock:
            return self._failures >= FAILURES and self._now() < self._open_until

    def note(self, worked: bool) -> None:
        """How a call went."""
        with self._lock:
            self._failures = 0 if worked else self._failures + 1
            if self._failures >= FAILURES:
                self._open_until = self._now() + OPEN_SECONDS


class Line:
    """The way to one register: GET, JSON, tried again when that may help."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.circuit = Circuit()

    def get(
        self, url: str, headers: Mapping[str, str] | None = None, *, refuses_by_500: bool = False
    ) -> tuple[int, Any]:
        """Status and JSON body (``None`` for a body that is no JSON).

        *refuses_by_500*: 500 with a bracketed code (``[4]``) is an answer too, its body a text where it is no JSON.
        Raises ``RegisterTrouble`` when nobody answers in time, for a status of 429 or 5xx, or while the circuit is
        open.
        """
        self.circuit.check()
        trouble = RegisterTrouble("no answer")
        for number in range(TRIES):
            if number:
                time.sleep(PAUSES[number - 1] * (1 + random.random()))
            try:
                status, body = self._caller.fetch(url, headers or {}, MOST_BYTES)
            except Forbidden:
                self.circuit.note(worked=False)
                raise RegisterTrouble("its address may not be reached; see IDP_PRIVATE_NETWORKS") from None
            except Exception as error:  # whatever the wire brings
                trouble = RegisterTrouble(f"no answer: {type(error).__name__}")
                continue
            if refuses_by_500 and status == 500 and _BRACKETED.search(body):
                self.circuit.note(worked=True)
                return status, _json(body) or body.decode("utf-8", "replace")
            if status == 429 or status >= 500:
                trouble = RegisterTrouble(f"it answered {status}")
                continue
            self.circuit.note(worked=True)
            return status, _json(body)
        self.circuit.note(worked=False)
        raise trouble


def _json(body: bytes) -> Any:
    try:
        return strict_json.loads(body)
    except InvalidJson:
        return None
