"""How hard the security tests try: a sample in ``make test``, the whole in ``make attack``.

The sample is the same in every run, so that it never fails by luck; the whole is new each time, and Hypothesis prints
how to see a failure again.
"""

from __future__ import annotations

import os
from typing import TypeVar

from hypothesis import HealthCheck, settings

FULL = os.environ.get("ATTACK") == "1"

T = TypeVar("T")


def size(sample: T, full: T) -> T:
    """*full* under ``make attack``, else *sample*."""
    return full if FULL else sample


def tries(sample: int, full: int) -> settings:
    """Hypothesis settings: that many examples, no deadline (a database may take its time)."""
    return settings(
        max_examples=size(sample, full),
        deadline=None,
        derandomize=not FULL,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
