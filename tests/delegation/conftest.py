"""Who gives a power of attorney, and who is given it."""

from __future__ import annotations

import pytest
from support.world import User, World


@pytest.fixture
def grantor(world: World) -> User:
    """A company."""
    return world.user("บริษัท ผู้มอบ จำกัด")


@pytest.fixture
def agent(world: World) -> User:
    """A company that may act for it."""
    return world.user("บริษัท ตัวแทนตัวอย่าง จำกัด")
