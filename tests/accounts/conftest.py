"""Fixtures of this folder."""

from __future__ import annotations

import pytest
from support.world import PASSWORD

from idp.accounts.hashing import admission, passwords


@pytest.fixture(scope="module")
def password_hash() -> str:
    """The hash of ``PASSWORD``."""
    return passwords.hash_password(PASSWORD, admission.ALONE)
