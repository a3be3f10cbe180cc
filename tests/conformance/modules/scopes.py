"""Claims by scope and by name."""

from __future__ import annotations

import json

from conformance.checks import userinfo
from conformance.suite import Run

#: Claims of the scope ``profile`` that the product holds of nobody. The suite warns of them in the two modules that
#: ask for the whole scope; whatever else is missing there fails.
NOT_HELD = frozenset({"middle_name", "nickname", "profile", "picture", "website", "gender", "zoneinfo"})


class ScopeModules:
    """The scopes of OpenID Connect Core 5.4, and the ``claims`` parameter."""

    def test_oidcc_scope_profile(self, run: Run) -> None:
        self._asked(run, "openid profile", may_lack=NOT_HELD)

    def test_oidcc_scope_email(self, run: Run) -> None:
        self._asked(run, "openid email")

    def test_oidcc_scope_address(self, run: Run) -> None:
        self._asked(run, "openid address")

    def test_oidcc_scope_phone(self, run: Run) -> None:
        self._asked(run, "openid phone")

    def test_oidcc_scope_all(self, run: Run) -> None:
        self._asked(run, "openid profile email address phone", may_lack=NOT_HELD)

    def test_oidcc_claims_essential(self, run: Run) -> None:
        assert run.metadata["claims_parameter_supported"] is True
        flow = run.flow(claims=json.dumps({"userinfo": {"name": {"essential": True}}}))
        assert "name" in flow.userinfo
        assert "name" not in flow.tokens.claims

    def _asked(self, run: Run, scope: str, may_lack: frozenset[str] = frozenset()) -> None:
        assert set(scope.split()) <= set(run.metadata["scopes_supported"])
        answer = run.flow(scope=scope).userinfo
        userinfo.check_scope(answer, scope, may_lack=may_lack)
        assert not answer.keys() & NOT_HELD, "the product has come to hold it: narrow NOT_HELD"
