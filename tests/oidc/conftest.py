"""Somebody who is signed in, a system with every grant, and what keys are sealed with."""

from __future__ import annotations

import pytest
from flask import Flask
from support.browsing import Browser
from support.relying_party import RelyingParty
from support.world import Operator, World

from idp.config import Settings
from idp.crypto import Vault


@pytest.fixture
def operator(world: World, browser: Browser) -> Operator:
    """Somebody who is signed in."""
    operator = world.operator()
    browser.sign_in(operator)
    return operator


@pytest.fixture
def keeper(app: Flask, operator: Operator) -> RelyingParty:
    """A system that ``GRANTED`` gives every grant, while somebody is signed in."""
    return RelyingParty(app, "keeper")


@pytest.fixture
def vault(settings: Settings) -> Vault:
    """What the installation encrypts with."""
    return Vault(settings.secret_keys)
