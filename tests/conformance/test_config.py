"""``oidcc-config-certification-test-plan``."""

from __future__ import annotations

import pytest

from conformance.checks import key_set, metadata
from conformance.installation import Installation
from conformance.modules.names import CONFIG, check_complete

DATABASE = "postgresql"
pytestmark = pytest.mark.xdist_group("conformance-postgresql")


def test_oidcc_discovery_endpoint_verification(installation: Installation) -> None:
    url = f"{installation.issuer}/.well-known/openid-configuration"
    assert installation.plan.document["server"]["discoveryUrl"] == url
    document = metadata.check_all(installation.http.get(url), installation.issuer)
    key_set.check(installation.http.get(document["jwks_uri"]))


def test_every_module_is_here() -> None:
    check_complete(globals(), CONFIG)
