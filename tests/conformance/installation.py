"""What the suite looks at: one installation of the provider, as seen from outside."""

from __future__ import annotations

import ssl
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx2

from conformance.counterpart import Counterpart
from conformance.plan import Plan


@dataclass
class Clock:
    """The installation's time: the machine's and what *file* adds to it."""

    file: Path
    offset: float = 0.0

    def now(self) -> float:
        """Seconds since 1970, as the installation counts them."""
        return time.time() + self.offset

    def pass_time(self, seconds: float) -> None:
        """Move every process of the installation on, instead of waiting."""
        self.offset += seconds
        draft = self.file.with_suffix(".draft")
        draft.write_text(str(self.offset))
        draft.replace(self.file)


@dataclass
class Installation:
    """The provider under test, the suite's own addresses, and what the suite was told."""

    issuer: str
    tls: ssl.SSLContext
    plan: Plan
    counterpart: Counterpart
    clock: Clock
    http: httpx2.Client = field(init=False)

    def __post_init__(self) -> None:
        self.http = httpx2.Client(verify=self.tls, trust_env=False, timeout=30)

    def address(self, end: str) -> str:
        """One of the suite's addresses, such as ``callback``."""
        return f"{self.counterpart.origin}/test/a/{self.plan.alias}/{end}"
