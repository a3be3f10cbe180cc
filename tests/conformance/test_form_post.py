"""``oidcc-formpost-basic-certification-test-plan[server_metadata=discovery][client_registration=static_client]``.

Every answer comes by ``response_mode=form_post``, refusals too (OAuth 2.0 Form Post Response Mode 1.0).
"""

from __future__ import annotations

from urllib.parse import urljoin

import pytest

from conformance.modules.flows import FlowModules
from conformance.modules.names import BASIC, check_complete
from conformance.modules.prompts import PromptModules
from conformance.modules.refusals import RefusalModules, RequestObjects
from conformance.modules.scopes import ScopeModules
from conformance.suite import Run

DATABASE = "sqlite"
RESPONSE_MODE = "form_post"
pytestmark = pytest.mark.xdist_group("conformance-sqlite")


class TestFormPost(FlowModules, ScopeModules, PromptModules, RefusalModules, RequestObjects):
    """The plan, on SQLite."""

    def test_every_module_is_here(self) -> None:
        check_complete(dir(self), BASIC)

    def test_page_is_sent_by_its_script_and_without_one_by_its_button(self, run: Run) -> None:
        """Beyond the plan: what the suite's browser needs, and what one needs that runs no scripts."""
        assert "form_post" in run.metadata["response_modes_supported"]
        run.flow()
        run.browser.scripts = False
        run.browser.blocks = [{"match": "*", "tasks": []}]
        request = run.request(prompt="none")
        visit = run.send(request)
        page = visit.stayed()
        assert (page.status, page.headers["Cache-Control"]) == (200, "no-store")
        addresses = [urljoin(page.url, each.get("src", "")) for each in page.tree.iter("script")]
        scripts = [run.installation.http.get(address) for address in addresses]
        assert all(script.status_code == 200 for script in scripts)
        assert sum(".submit()" in script.text for script in scripts) == 1
        (form,) = page.forms()
        (button,) = form.iter("button")
        run.browser.send(visit, page.submission(form, button))
        run.finish(visit, request)
