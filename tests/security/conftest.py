"""Fixtures of the attacks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.assertions import ec_key, public
from support.serving_process import Provider, serving
from support.world import GRANTED, client_entry

#: A client that proves itself by its key.
SIGNED = client_entry(
    "signed", token_endpoint_auth_method="private_key_jwt", client_secret_hash=None, jwks=public(ec_key())
)


@pytest.fixture(
    scope="package",
    params=[pytest.param(kind, marks=pytest.mark.xdist_group(f"attacked-{kind}")) for kind in ("sqlite", "postgresql")],
)
def provider(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    """The served program on each database, two worker processes; one for all attacks, so leave it as it is."""
    home = tmp_path_factory.mktemp(f"attacked-{request.param}")
    with serving(home, request.param, entries=(*GRANTED, SIGNED), workers=2) as running:
        yield running
