"""One account in two browsers, in its own name in one and for a grantor in the other: nothing of the two ever mixes.

The check-list of ``docs/integrating.md`` asks every system for this test; here the demonstration's systems pass it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from support.demonstration import Demo
from support.pages.visitor import Place
from support.world import PASSWORD, User

from idp.models import EntityType

SYSTEMS = ("e-license", "qr-code")


@pytest.fixture
def place(demo: Demo, chromium: Browser) -> Iterator[Place]:
    """The demonstration; afterwards its clock is right again."""
    place = Place(demo, chromium)
    yield place
    place.database.dispose()
    demo.set_clock(0)


def _sign_in(demo: Demo, page: Page, user: User) -> None:
    page.goto(f"{demo.issuer}/login")
    page.fill("#username", user.user_name)
    page.fill("#password", PASSWORD)
    page.click("#login-submit")


def _claims(page: Page) -> dict[str, Any]:
    """The ID token that the system holds for this browser."""
    return dict(json.loads(page.locator("#id-token-claims").text_content() or ""))


def _expect(page: Page, applicant: User, agent: User) -> None:
    expect(page.locator("#applicant")).to_contain_text(applicant.name)
    expect(page.locator("#acting-person")).to_contain_text(agent.name)
    assert page.locator("#power-of-attorney").count() == (applicant is not agent)


def test_same_account_in_two_names_never_mixes(demo: Demo, new_page: Callable[..., Page], place: Place) -> None:
    agent = place.world.user("นางสาวสองหน้าต่าง ทดสอบ", entity_type=EntityType.NATURAL_PERSON)
    grantor = place.world.user("บริษัท ผู้มอบสองหน้าต่าง จำกัด")
    delegation_id = place.world.delegation(grantor, agent)
    own, acting = new_page(), new_page()
    for page in (own, acting):
        _sign_in(demo, page, agent)
    acting.goto(f"{demo.issuer}/acting-for")
    acting.check(f"#delegation_id-{delegation_id}")
    acting.click("#acting-for-submit")
    sids: set[str] = set()
    for client_id in SYSTEMS:  # whoever comes last must not speak for whoever came first
        for page, applicant in ((own, agent), (acting, grantor)):
            page.goto(demo.client(client_id)["url"])
            _expect(page, applicant, agent)
            sids.add(_claims(page)["sid"])
    assert len(sids) == 2
    assert "acting_for" not in _claims(own)
    assert _claims(acting)["acting_for"]["name"] == grantor.name

    demo.set_clock(90)  # by now the systems ask userinfo again, each session with the access token of its own
    for page, applicant in ((own, agent), (acting, grantor)):
        page.reload()
        _expect(page, applicant, agent)
    acting.goto(demo.client("e-license")["url"])
    acting.fill("#product", "ในนามผู้มอบ")
    acting.click("#apply")
    expect(acting.locator("main")).to_contain_text(grantor.name)
    own.goto(demo.client("e-license")["url"])
    expect(own.locator("main")).not_to_contain_text("ในนามผู้มอบ")

    acting.goto(f"{demo.issuer}/logout")
    acting.click("#logout-confirm")
    for _ in range(400):  # the notice names one sid: the other session stays, of the same account in the same system
        acting.goto(demo.client("qr-code")["url"])
        if not acting.locator("#applicant").count():
            break
        acting.wait_for_timeout(100)
    assert not acting.locator("#applicant").count()
    own.goto(demo.client("qr-code")["url"])
    _expect(own, agent, agent)
    assert _claims(own)["sid"] in sids
