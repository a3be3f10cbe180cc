"""What the tests of the help desk share."""

from __future__ import annotations

import pytest
from support.officers import Equipped, equipped

from idp.config import Settings
from idp.db import Database


@pytest.fixture
def officer(database: Database, settings: Settings, hashing: None) -> Equipped:
    """A supervisor with a password and an app."""
    return equipped(database, settings)
