"""Who gives a power of attorney, and who is given it."""

from __future__ import annotations

import pytest
from support.world import Operator, World


@pytest.fixture
def grantor(world: World) -> Operator:
    """A company."""
    return world.operator("บริษัท ผู้มอบ จำกัด")


@pytest.fixture
def agent(world: World) -> Operator:
    """A company that may act for it."""
    return world.operator("บริษัท ตัวแทนตัวอย่าง จำกัด")
