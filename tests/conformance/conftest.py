"""The installations: ``idp serve`` with two worker processes behind TLS, and a user of whom all is known.

``DATABASE`` and ``RESPONSE_MODE`` in a test file say which database it runs on and how answers shall come.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path

import pytest
import trustme
from support.serving_process import serving
from support.world import PASSWORD as WORLD_PASSWORD
from support.world import World

from conformance.counterpart import Counterpart
from conformance.https import server_context
from conformance.installation import Clock, Installation
from conformance.modules.names import module_name
from conformance.plan import PASSWORD, PROVIDER, USER_NAME, read_plan, write_clients_file
from conformance.suite import Run
from conformance.terminator import Terminator
from idp.models import EntityType


@pytest.fixture(scope="package")
def on_postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One for all plans that run on PostgreSQL."""
    with _installation(tmp_path_factory.mktemp("conformance"), "postgresql") as installation:
        yield installation


@pytest.fixture(scope="package")
def on_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One for all plans that run on SQLite."""
    with _installation(tmp_path_factory.mktemp("conformance"), "sqlite") as installation:
        yield installation


@contextmanager
def _installation(home: Path, database: str) -> Iterator[Installation]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(home / "authority.pem")
    tls = server_context(authority.issue_cert("localhost", "127.0.0.1"))
    trust = ssl.create_default_context(cafile=home / "authority.pem")
    with ExitStack() as stack:
        terminator, counterpart = Terminator(tls), Counterpart(tls)
        stack.callback(terminator.close)
        stack.callback(counterpart.close)
        settings = {
            "IDP_TRUSTED_PROXIES": "127.0.0.1/32",
            "IDP_CLIENTS_FILE": str(write_clients_file(home / "conformance.yaml", counterpart.origin)),
            "IDP_CA_BUNDLE": str(home / "authority.pem"),
            "IDP_CLOCK_OFFSET_FILE": str(home / "clock_offset"),
            **read_plan().secrets(),
        }
        provider = stack.enter_context(serving(home, database, issuer=terminator.origin, **settings))
        terminator.behind = provider.port
        plan = read_plan({PROVIDER: terminator.origin, USER_NAME: _user(provider.world), PASSWORD: WORLD_PASSWORD})
        installation = Installation(terminator.origin, trust, plan, counterpart, Clock(home / "clock_offset"))
        stack.callback(installation.http.close)
        yield installation


def _user(world: World) -> str:
    """The user name of a natural person of whom every claim is known that the product holds."""
    user = world.user(
        "นายทดสอบ สอดคล้อง",
        entity_type=EntityType.NATURAL_PERSON,
        given_name="ทดสอบ",
        family_name="สอดคล้อง",
        birth_or_registration_date=date(1990, 4, 12),
    )
    return user.user_name


@pytest.fixture
def installation(request: pytest.FixtureRequest) -> Installation:
    """The one on the database of the test file."""
    place: Installation = request.getfixturevalue(f"on_{request.module.DATABASE}")
    return place


@pytest.fixture
def run(request: pytest.FixtureRequest, installation: Installation) -> Iterator[Run]:
    """A run of the module that the test bears the name of."""
    mode = getattr(request.module, "RESPONSE_MODE", None)
    run = Run(installation, module_name(request.function.__name__), mode)
    yield run
    run.close()
