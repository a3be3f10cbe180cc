"""OAuth 2.0 Form Post Response Mode 1.0: every answer that goes back to the client, as a page with a form."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from support.browsing import ORIGIN, Browser
from support.relying_party import RelyingParty, answer_of, posted_answer_of, posted_to
from support.world import World

#: How an answer travels is no matter of the database.
BUTTON = "form-post-submit"
ODD = "\"><script>alert(1)</script>&amp;&#10;' \\ +%0A%20=;ไทย\u2028\u00a0\t\U0001f600 "


class TestSuccess:
    """A code."""

    def test_signed_in_user_gets_code_state_and_issuer(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        party = RelyingParty(app)
        fields = posted_answer_of(party.authorize(browser, response_mode="form_post"))
        assert fields.keys() == {"code", "state", "iss"}
        assert (fields["state"], fields["iss"]) == (party.state, ORIGIN)
        assert party.claims(party.token(fields["code"]).get_json()["id_token"])["sub"] == user.id

    def test_after_signing_in(self, app: Flask, world: World, browser: Browser) -> None:
        party = RelyingParty(app)
        page = party.authorize(browser, response_mode="form_post", prompt="login")
        assert "form-action 'self';" in page.headers["Content-Security-Policy"], "the sign-in leads to a page of ours"
        fields = posted_answer_of(browser.sign_in(world.user()))
        assert party.token(fields["code"]).status_code == 200

    def test_request_by_post(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        party = RelyingParty(app)
        page = browser.post("/oauth2/authorize", party.request(response_mode="form_post"))
        assert party.token(posted_answer_of(page)["code"]).status_code == 200

    def test_without_state_there_is_none(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        page = RelyingParty(app).authorize(browser, response_mode="form_post", state=None)
        assert posted_answer_of(page).keys() == {"code", "iss"}

    def test_registered_query_of_the_address_stays_as_it_is(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        address = "https://query.example.test/callback?one=1&two=%2F"
        page = RelyingParty(app, "query").authorize(browser, response_mode="form_post", redirect_uri=address)
        assert posted_answer_of(page).keys() == {"code", "state", "iss"}
        assert posted_to(page) == address

    def test_query_stays_the_default(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        for mode in (None, "", "query"):
            assert "code" in answer_of(RelyingParty(app).authorize(browser, response_mode=mode))


class TestErrors:
    """Every error that may go back goes back by form: the rows of them stand in ``test_authorization_errors``."""

    def test_going_back_posts_access_denied(self, app: Flask, browser: Browser) -> None:
        RelyingParty(app).authorize(browser, response_mode="form_post")
        assert posted_answer_of(browser.press("login-cancel"))["error"] == "access_denied"

    def test_wrong_address_is_a_page_without_a_form(self, app: Flask, browser: Browser) -> None:
        page = RelyingParty(app).authorize(browser, response_mode="form_post", redirect_uri="https://evil.test/")
        assert (page.status, page.words("parameter")) == (400, "redirect_uri")
        assert not list(page.tree.iter("form"))

    @pytest.mark.parametrize("mode", ["fragment", "jwt", "form_post.jwt", "FORM_POST", "form_post ", "web_message"])
    def test_mode_that_is_unknown_is_refused_by_query(self, app: Flask, browser: Browser, mode: str) -> None:
        answer = answer_of(RelyingParty(app).authorize(browser, response_mode=mode))
        assert answer["error"] == "invalid_request"
        assert "response_mode" in answer["error_description"]

    @pytest.mark.parametrize("second", ["form_post", "query"])
    def test_mode_that_is_repeated_is_refused_by_query(self, app: Flask, browser: Browser, second: str) -> None:
        pairs = [*RelyingParty(app).request(response_mode="form_post").items(), ("response_mode", second)]
        assert answer_of(browser.open(f"/oauth2/authorize?{urlencode(pairs)}"))["error"] == "invalid_request"


class TestState:
    """It comes back byte for byte or not at all."""

    def test_state_of_odd_characters_comes_back(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        page = RelyingParty(app).authorize(browser, response_mode="form_post", state=ODD)
        assert posted_answer_of(page)["state"] == ODD
        assert "<script>alert" not in page.text

    def test_state_of_any_text_comes_back(self, app: Flask) -> None:
        browser = Browser(app)
        seen = st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"])  # the others are no valid HTML, but stay

        @settings(max_examples=60, deadline=None, derandomize=True)
        @given(st.text(seen, min_size=1, max_size=200))
        def comes_back(state: str) -> None:
            page = RelyingParty(app).authorize(browser, response_mode="form_post", prompt="none", state=state)
            assert posted_answer_of(page)["state"] == state

        comes_back()

    @pytest.mark.parametrize("state", ["a\nb", "a\rb", "a\r\nb", "\n", "a\0b"])
    def test_what_a_form_would_change_is_refused(self, app: Flask, browser: Browser, state: str) -> None:
        """Browsers send every line break as CR LF (HTML, "form-urlencoded encoding algorithm"). RFC 6749 appendix A.5
        allows none of them in a state.
        """
        party = RelyingParty(app)
        fields = posted_answer_of(party.authorize(browser, response_mode="form_post", state=state))
        assert fields.keys() == {"error", "error_description", "iss"}
        assert fields["error"] == "invalid_request"
        if "\0" not in state:
            assert "state" in fields["error_description"]

    def test_line_break_comes_back_by_query(self, app: Flask, world: World, browser: Browser) -> None:
        browser.sign_in(world.user())
        for state in ("a\nb", "a\rb", "a\r\nb"):
            assert answer_of(RelyingParty(app).authorize(browser, state=state))["state"] == state


class TestPage:
    """What a person sees of it, if anything."""

    @pytest.mark.parametrize(
        ("locale", "words"), [("th", "ไปยัง ระบบ e-license"), ("en", "Continue to System e-license")]
    )
    def test_button_names_the_system_in_the_readers_language(
        self, app: Flask, world: World, locale: str, words: str
    ) -> None:
        browser = Browser(app, locale)
        browser.sign_in(world.user())
        page = RelyingParty(app).authorize(browser, response_mode="form_post")
        assert page.tree.get("lang") == locale
        assert page.words(BUTTON) == words

    def test_language_that_the_system_asks_for(self, app: Flask, browser: Browser) -> None:
        page = RelyingParty(app).authorize(browser, response_mode="form_post", prompt="none", ui_locales="en-GB th")
        assert page.tree.get("lang") == "en"

    def test_policy_lets_the_form_lead_to_the_system_alone(self, app: Flask, browser: Browser) -> None:
        page = RelyingParty(app).authorize(browser, response_mode="form_post", prompt="none")
        policy = page.headers["Content-Security-Policy"]
        assert "form-action 'self' https://e-license.example.test;" in policy
        assert "script-src 'self';" in policy
        assert "frame-ancestors 'none'" in policy

    def test_script_is_old_enough_for_any_browser(self, app: Flask, browser: Browser) -> None:
        """``docs/requirements/conformance.md``, section 3: no async, no classes, no modules."""
        page = RelyingParty(app).authorize(browser, response_mode="form_post", prompt="none")
        (address,) = (each.get("src") for each in page.tree.find("body").iter("script"))
        with app.test_client().get(address, base_url=ORIGIN) as script:
            assert script.status_code == 200
            lines = [line for line in script.text.splitlines() if not line.startswith("//")]
        assert lines == ["document.getElementById('form-post').submit();"]
        assert page.find("form-post").tag == "form"

    def test_nobody_is_named_and_no_session_begun(self, app: Flask, world: World, browser: Browser) -> None:
        user = world.user()
        browser.sign_in(user)
        page = RelyingParty(app).authorize(browser, response_mode="form_post")
        assert user.name not in page.text
        assert not page.has("language"), "it would lead back to a code that has been used"
        assert "Set-Cookie" not in page.headers
