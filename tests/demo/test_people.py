"""The people of the demonstration: complete, consistent, and met at the sign-in as ``demo.json`` tells."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pyotp
import pytest
import yaml
from sqlalchemy import select, update
from stdnum.th import pin
from support.browsing import ORIGIN, Browser
from support.letterbox import Letterbox
from support.registration_by_hand import LAST, begin
from support.world import User, write_clients

from idp.accounts.completion.complete import missing
from idp.accounts.entity_types import ENTITY_TYPES
from idp.accounts.registration.start import number_of
from idp.app import create_app
from idp.clients import load
from idp.config import Settings
from idp.db import Database, transaction
from idp.demo import data, register, summary
from idp.demo.people import ACCOUNTS, CHANGED, CONTACT_ID, PASSWORD, UNREGISTERED, Person
from idp.fields import thai_places
from idp.fields.party_number import NumberKind
from idp.fields.thai_places import Place
from idp.models import Account, EntityType
from idp.registers.records import ADDRESS_PARTS


@pytest.fixture
def settings(settings: Settings, tmp_path: Path) -> Settings:
    """With the demonstration's register."""
    file = tmp_path / "register.yaml"
    file.write_text(yaml.safe_dump(register.records(), allow_unicode=True), encoding="utf-8")
    return replace(settings, registers_file=file)


@pytest.fixture
def browser(settings: Settings, database: Database) -> Browser:
    """At an installation with the demonstration's people."""
    data.fill(database, settings.secret_keys)
    return Browser(create_app(settings, database))


def _user(person: Person) -> User:
    return User("", person.tax_id, person.name, person.tax_id, PASSWORD)


@pytest.mark.parametrize("person", [*ACCOUNTS, *UNREGISTERED], ids=lambda person: person.key)
def test_number_and_address_are_right(person: Person) -> None:
    assert number_of(person.entity_type, NumberKind(person.number_kind), person.tax_id)
    for address in (person.address, CHANGED.get(person.key, {}).get("address", person.address)):
        area = [address[part] for part in ("subdistrict", "district", "province", "postcode")]
        assert isinstance(thai_places.fit(*area), Place), area
        assert address["house_no"]


def test_numbers_are_different_ones() -> None:
    numbers = [person.tax_id for person in (*ACCOUNTS, *UNREGISTERED)] + [CONTACT_ID]
    assert len(set(numbers)) == len(numbers)
    assert pin.is_valid(CONTACT_ID)


def test_every_type_has_accounts_and_two_without() -> None:
    simple = (person for person in ACCOUNTS if person.key not in CHANGED and not person.totp_secret)
    assert {person.entity_type for person in simple} == set(EntityType)
    assert all(number >= 2 for number in Counter(person.entity_type for person in UNREGISTERED).values())
    assert {person.entity_type for person in UNREGISTERED} == set(EntityType)


def test_those_whose_data_has_changed_come_last() -> None:
    changed = [person.key in CHANGED for person in ACCOUNTS]
    assert changed == sorted(changed)
    assert sum(changed) == len(CHANGED)


def test_records_are_complete() -> None:
    for record in register.records():
        assert {"tax_id", "entity_type", "name", "date", "status", "address"} <= record.keys()
        assert {"house_no", "subdistrict", "district", "province", "postcode"} <= record["address"].keys()
        assert record["address"].keys() <= set(ADDRESS_PARTS)
        if ENTITY_TYPES[EntityType(record["entity_type"])].is_person:
            assert record["name"] == f"{record['title']}{record['given_name']} {record['family_name']}"


def test_each_account_signs_in_and_meets_its_changes(browser: Browser, database: Database) -> None:
    for person in ACCOUNTS:
        waits = person.key in CHANGED
        assert (person.key in register.changed(database)) is waits
        page = browser.sign_in(_user(person), PASSWORD)
        if person.totp_secret:
            assert page.url == f"{ORIGIN}/login/two-factor", person.key
            page = browser.press("two-factor-submit", code=pyotp.TOTP(person.totp_secret).now())
        assert page.url == (f"{ORIGIN}/login/changes" if waits else f"{ORIGIN}/"), person.key
        if waits:
            browser.press("changes-confirm")
        assert person.key not in register.changed(database)
        browser.open("/account")
        assert browser.press("account-submit").status == 200, "the profile can be saved as it is"
        browser.sign_out()
    with database.reader() as session:
        for account in session.scalars(select(Account)):
            assert not missing(account)


def test_disputed_data_waits_no_longer(browser: Browser, database: Database) -> None:
    person = next(person for person in ACCOUNTS if person.key == "moved")
    browser.sign_in(_user(person), PASSWORD)
    browser.press("changes-dispute")
    assert register.changed(database) == set(CHANGED) - {"moved"}


def test_those_without_an_account_can_register(browser: Browser, database: Database, letterbox: Letterbox) -> None:
    assert register.unregistered(database) == list(UNREGISTERED)
    for person in UNREGISTERED:
        begin(browser, person.entity_type, person.tax_id, birth_date=person.date.isoformat())
        own = {"email": f"p{person.tax_id}@example.com"}  # an address gets three such mails an hour
        page = browser.press("register-submit", **{**LAST, **own})
        assert page.url.startswith(f"{ORIGIN}/register/sent"), page.words()[:500]
        assert len(letterbox.fetch()) == 1
        assert person not in register.unregistered(database)


def test_some_are_checked_and_persons_can_show_more(settings: Settings, database: Database) -> None:
    data.fill(database, settings.secret_keys)
    story = summary.build("http://localhost:1", [], database, load(write_clients(settings.clients_file), {}))
    assert {each["verified"] for each in story["accounts"]} == {True, False}
    assert {each["verified"] for each in story["accounts"] if each["entity_type"] == "juristic_person"} == {True, False}
    for record in story["register"]:
        if record["entity_type"] == "natural_person":
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", record["birth_date"])
            assert re.fullmatch(r"[A-Z]{2}\d{10}", record["laser_code"])
            known = next(each for each in register.records() if each["tax_id"] == record["tax_id"])
            assert (known["date"], known["laser_code"]) == (record["birth_date"], record["laser_code"])
        else:
            assert record.keys() == {"tax_id", "entity_type", "name"}


def test_demonstration_of_an_earlier_program_gets_what_is_new(settings: Settings, database: Database) -> None:
    data.fill(database, settings.secret_keys)

    def checked() -> dict[str, tuple[str | None, str | None]]:
        with database.reader() as session:
            return {each.tax_id: (each.verified_by, each.ial) for each in session.scalars(select(Account))}

    new = checked()
    with transaction(database) as work:
        work.writing().execute(update(Account).values(verified_by=None, ial=None))
    data.catch_up(database)
    assert checked() == new
    with transaction(database) as work:
        work.writing().execute(update(Account).where(Account.entity_type == EntityType.NATURAL_PERSON).values(ial=None))
    since = checked()
    data.catch_up(database)
    assert checked() == since, "what has become of it since stays"
