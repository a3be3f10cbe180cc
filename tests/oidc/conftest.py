"""Somebody who is signed in, a system with every grant, and what keys are sealed with."""

from __future__ import annotations

import pytest
from flask import Flask
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import User, World

from idp.config import Settings
from idp.crypto import Vault


@pytest.fixture
def user(world: World, browser: Browser) -> User:
    """Somebody who is signed in."""
    user = world.user()
    browser.sign_in(user)
    return user


@pytest.fixture
def keeper(app: Flask, user: User) -> RelyingParty:
    """A system that ``GRANTED`` gives every grant, while somebody is signed in."""
    return RelyingParty(app, "keeper")


@pytest.fixture
def vault(settings: Settings) -> Vault:
    """What the installation encrypts with."""
    return Vault(settings.secret_keys)
