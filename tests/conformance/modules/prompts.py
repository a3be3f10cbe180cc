"""A second authorization in the same browser: when to ask again, and when not to."""

from __future__ import annotations

from conformance.suite import Run

NEEDS_A_PERSON = ("login_required", "interaction_required", "account_selection_required", "consent_required")


class PromptModules:
    """``prompt``, ``max_age`` and ``id_token_hint`` (OpenID Connect Core 3.1.2.1)."""

    def test_oidcc_prompt_login(self, run: Run) -> None:
        """REVIEW in the suite: the second time the sign-in page must be seen."""
        first = run.flow()
        run.clock.pass_time(2)
        second = run.flow(placeholder=True, prompt="login")
        assert (second.visit.signed_in, len(second.visit.screenshots)) == (1, 1)
        assert second.tokens.claims["auth_time"] > first.tokens.claims["auth_time"]
        assert second.tokens.claims["sub"] == first.tokens.claims["sub"]

    def test_oidcc_prompt_none_not_logged_in(self, run: Run) -> None:
        request = run.request(prompt="none")
        visit = run.send(request)
        run.error(visit, request, *NEEDS_A_PERSON)
        assert visit.signed_in == 0

    def test_oidcc_prompt_none_logged_in(self, run: Run) -> None:
        first = run.flow()
        run.clock.pass_time(2)
        second = run.flow(prompt="none")
        assert second.visit.signed_in == 0
        assert second.tokens.claims["sub"] == first.tokens.claims["sub"]
        assert second.tokens.claims["auth_time"] == first.tokens.claims["auth_time"]

    def test_oidcc_max_age_1(self, run: Run) -> None:
        """REVIEW in the suite: the second time the sign-in page must be seen."""
        first = run.flow()
        run.clock.pass_time(2)
        second = run.flow(placeholder=True, max_age="1")
        assert (second.visit.signed_in, len(second.visit.screenshots)) == (1, 1)
        auth_time = second.tokens.claims["auth_time"]
        assert auth_time > first.tokens.claims["auth_time"]
        assert abs(auth_time - run.clock.now()) < 60

    def test_oidcc_max_age_10000(self, run: Run) -> None:
        first = run.flow(max_age="15000")
        run.clock.pass_time(2)
        second = run.flow(max_age="10000")
        assert second.visit.signed_in == 0
        assert second.tokens.claims["auth_time"] == first.tokens.claims["auth_time"]

    def test_oidcc_id_token_hint(self, run: Run) -> None:
        first = run.flow()
        second = run.flow(prompt="none", id_token_hint=first.tokens.id_token)
        assert second.tokens.claims["sub"] == first.tokens.claims["sub"]
