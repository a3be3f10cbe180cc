"""The reference number of a power of attorney: its form, its check character, and where it stands."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from flask import Flask
from support.browsing import Browser
from support.granting import all_delegations, fill_in
from support.letterbox import Letterbox, text_of
from support.world import World

from idp.db import Database
from idp.delegation import reference

#: As documents print it: year, eight characters, check character; none of I, L, O and U.
FORM = re.compile(r"\d{4}-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-HJKMNP-TV-Z]")
#: Spelt right by ISO/IEC 7064, MOD 37,36, whose own example of that system is A12425GABC1234002 with M.
RIGHT = ("2026-00000000-8", "2026-ABCDEFGH-1", "2569-7K3M9QXC-1")


def test_check_character_is_that_of_the_standard() -> None:
    assert all(map(reference.is_valid, RIGHT))


def test_year_is_that_of_the_thai_day() -> None:
    midnight = datetime(2025, 12, 31, 17, tzinfo=UTC)
    for moment, year in ((midnight - timedelta(seconds=1), "2025"), (midnight, "2026")):
        made = reference.new(moment)
        assert FORM.fullmatch(made)
        assert made.startswith(f"{year}-")


def test_every_slip_of_one_character_is_noticed_and_they_do_not_run() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    made = {reference.new(moment + timedelta(seconds=number)) for number in range(200)}
    assert len(made) == 200
    assert len({each[5:9] for each in made}) > 150, "nothing of them runs on"
    for right in list(made)[:20]:
        assert reference.is_valid(right)
        for place, sign in enumerate(right):
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ-":
                if other != sign:
                    assert not reference.is_valid(right[:place] + other + right[place + 1 :])


def test_it_stands_on_pages_proof_and_mails_and_is_found_by_search(
    app: Flask, database: Database, world: World, letterbox: Letterbox
) -> None:
    grantor, agent = world.user("บริษัท ผู้มอบ จำกัด", email="g@example.com"), world.user(email="a@example.com")
    browser = Browser(app, "en")
    browser.sign_in(grantor)
    fill_in(browser, agent)
    browser.press("grant-submit")
    (delegation,) = all_delegations(database)
    number = delegation.reference
    assert FORM.fullmatch(number)
    assert browser.open(f"/delegations/{delegation.id}").words("delegation-reference") == number
    assert number in browser.open(f"/delegations/{delegation.id}/proof").words("proof")
    mails = letterbox.fetch()
    assert {mail["To"] for mail in mails} == {"g@example.com", "a@example.com"}
    assert all(number in text_of(mail) for mail in mails)
    other = world.delegation(grantor, world.user())
    for query in (number, number[:9].lower()):
        page = browser.open(f"/delegations/given?q={query}")
        assert number in page.words(f"row-{delegation.id}")
        assert not page.has(f"row-{other}")
