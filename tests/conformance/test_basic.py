"""``oidcc-basic-certification-test-plan[server_metadata=discovery][client_registration=static_client]``."""

from __future__ import annotations

import pytest

from conformance.modules.flows import FlowModules
from conformance.modules.names import BASIC, check_complete
from conformance.modules.prompts import PromptModules
from conformance.modules.refusals import RefusalModules, RequestObjects
from conformance.modules.scopes import ScopeModules

DATABASE = "postgresql"
pytestmark = pytest.mark.xdist_group("conformance-postgresql")


class TestBasic(FlowModules, ScopeModules, PromptModules, RefusalModules, RequestObjects):
    """The plan, on PostgreSQL."""

    def test_every_module_is_here(self) -> None:
        check_complete(dir(self), BASIC)
