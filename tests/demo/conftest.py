"""Fixtures of the demonstration's systems."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.fake_provider import Browser, FakeProvider, config, relying_party


@pytest.fixture(scope="module")
def running() -> Iterator[FakeProvider]:
    provider = FakeProvider()
    yield provider
    provider.close()


@pytest.fixture
def provider(running: FakeProvider) -> FakeProvider:
    running.reset()
    return running


@pytest.fixture
def browser(provider: FakeProvider) -> Browser:
    return Browser(relying_party(config(provider.issuer)), provider)
