"""HTTP requests to registers: timeouts, retries and a circuit breaker.

Connecting may take two seconds and each read five (``outgoing``), and a request is tried three times. After five
failures in a row none is sent for half a minute: a register that is down must not delay everybody who registers
meanwhile.
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

#: Most bytes of a response: a record has a few kilobytes.
MOST_BYTES = 256 * 1024
TRIES = 3
#: Seconds before the second and the third attempt, each with up to as much again at random.
PAUSES = (0.1, 0.3)
FAILURES = 5
OPEN_SECONDS = 30.0
_FAULT_CODE = re.compile(rb"\[[0-9]\]")


class RegisterTrouble(Exception):
    """The register is unavailable. The message has no personal data: neither the requested URL nor a body."""


class Circuit:
    """A circuit breaker: after ``FAILURES`` in a row it is open for ``OPEN_SECONDS``, and no request is sent.
    Thread-safe.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = threading.Lock()
        self._failures = 0
        self._open_until = 0.0

    def check(self) -> None:
        """Raises ``RegisterTrouble`` while the circuit is open. Afterwards one caller tries, for the others it stays
        open.
        """
        with self._lock:
            if self._failures < FAILURES:
                return
            if self._now() < self._open_until:
                raise RegisterTrouble("it failed too often lately")
            self._open_until = self._now() + OPEN_SECONDS

    @property
    def open(self) -> bool:
        """Whether no request may be sent now."""
        with self._lock:
            return self._failures >= FAILURES and self._now() < self._open_until

    def record(self, success: bool) -> None:
        """Count the outcome of a request."""
        with self._lock:
            self._failures = 0 if success else self._failures + 1
            if self._failures >= FAILURES:
                self._open_until = self._now() + OPEN_SECONDS


class Line:
    """The connection to one register: GET requests for JSON, with retries and a circuit breaker."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller
        self.circuit = Circuit()

    def get(
        self, url: str, headers: Mapping[str, str] | None = None, *, refuses_by_500: bool = False
    ) -> tuple[int, Any]:
        """Status and parsed JSON body, ``None`` for a body that is no JSON.

        *refuses_by_500*: a status of 500 with a bracketed code (``[4]``) is a response too, its body a text where it is
        no JSON. Raises ``RegisterTrouble`` when there is no response in time, for a status of 429 or 5xx, or while the
        circuit is open.
        """
        self.circuit.check()
        trouble = RegisterTrouble("no answer")
        for attempt in range(TRIES):
            if attempt:
                time.sleep(PAUSES[attempt - 1] * (1 + random.random()))
            try:
                status, body = self._caller.fetch(url, headers or {}, MOST_BYTES)
            except Forbidden:
                self.circuit.record(success=False)
                raise RegisterTrouble("its address may not be reached; see IDP_PRIVATE_NETWORKS") from None
            except Exception as error:  # any network or protocol error
                trouble = RegisterTrouble(f"no answer: {type(error).__name__}")
                continue
            if refuses_by_500 and status == 500 and _FAULT_CODE.search(body):
                self.circuit.record(success=True)
                return status, _json(body) or body.decode("utf-8", "replace")
            if status == 429 or status >= 500:
                trouble = RegisterTrouble(f"it answered {status}")
                continue
            self.circuit.record(success=True)
            return status, _json(body)
        self.circuit.record(success=False)
        raise trouble


def _json(body: bytes) -> Any:
    try:
        return strict_json.loads(body)
    except InvalidJson:
        return None
