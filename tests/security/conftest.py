"""Fixtures of the attacks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from serving_process import Provider, serving

once = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture(
    scope="session",
    params=[pytest.param(kind, marks=pytest.mark.xdist_group(f"attacked-{kind}")) for kind in ("sqlite", "postgresql")],
)
def provider(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The served program on each database, two worker processes; one for all attacks, so leave it as it is."""
    with serving(tmp_path_factory.mktemp(f"attacked-{request.param}"), request.param, workers=2) as running:
        yield running
