"""Where the files of the tests lie: in memory where there is room. The programs under test ask the disk to make sure
of every commit, which on a disk costs more than the tests.
"""

from __future__ import annotations

import os
import shutil
from functools import cache
from pathlib import Path

_ROOM = 2**30


@cache
def place() -> Path:
    """A folder open to all users. Never a home: as root, PostgreSQL's package opens every folder above its data."""
    memory = Path("/dev/shm")
    if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > _ROOM:
        return memory
    return Path("/tmp")
