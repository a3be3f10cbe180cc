"""How long tests wait for what is to come: long, unless the time itself is promised."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

#: Longer than the minute for which a worker that was killed keeps the messages it had claimed.
SECONDS = 90.0


def wait_until(true: Callable[[], Any], seconds: float = SECONDS, why: Callable[[], str] = lambda: "") -> float:
    """Wait until *true*; how many seconds it took. *seconds* are given where a document promises them."""
    start = time.monotonic()
    while not true():
        assert time.monotonic() - start < seconds, why() or f"not within {seconds} seconds"
        time.sleep(0.02)
    return time.monotonic() - start
