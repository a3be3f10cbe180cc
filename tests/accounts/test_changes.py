"""``/login/changes``: the register has other data than the account, and the user says which is right."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from support.authenticator import Authenticator
from support.browsing import ORIGIN, Browser, Page
from support.database_rows import account_of
from support.letterbox import Letterbox, links_of, text_of
from support.patience import wait_until
from support.registration_by_hand import ADDRESS, COMPANY, LAST, NUMBERS, begin, record, with_register, write_register
from support.registration_by_hand import PASSWORD as NEW_PASSWORD
from support.relying_party import RelyingParty, answer_of
from support.world import User, World

from idp.accounts import registers_access
from idp.app import create_app
from idp.config import Settings
from idp.db import Database
from idp.mail.compose import MAIL
from idp.models import (
    AccountStatus,
    AuditEvent,
    Case,
    EntityType,
    OutboxMessage,
    RegisterAnswer,
    RegisteredData,
)
from idp.registers import http
from idp.registers.lookup import Registers

JURISTIC, NATURAL = EntityType.JURISTIC_PERSON, EntityType.NATURAL_PERSON
OLD = {**ADDRESS, "house_no": "1", "building": "อาคารเก่า", "latitude": "13.7", "longitude": "100.5"}
#: The same as a register tells it: no register knows the place on the map.
AT_THE_REGISTER = {part: value for part, value in OLD.items() if part not in ("latitude", "longitude")}
DESK = "desk@example.go.th"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """With a register in a file, in which the company has moved to ``ADDRESS``."""
    return with_register(settings, record(JURISTIC), help_desk_email=DESK)


def _company(world: World, **changes: Any) -> User:
    values = {"registered_address": OLD, "tax_id": COMPANY, **changes}
    return world.user("บริษัท ทะเบียนตัวอย่าง จำกัด", **values)


@pytest.fixture
def company(world: World) -> User:
    """Whose account has the old address."""
    return _company(world)


def _all(database: Database, model: Any, **values: Any) -> list[Any]:
    with database.reader() as session:
        return list(session.scalars(select(model).filter_by(**values).order_by(model.id)))


def _asked(database: Database) -> list[str]:
    return [event.data["outcome"] for event in _all(database, AuditEvent, event="register.asked")]


def _events(database: Database, name: str) -> int:
    return len(_all(database, AuditEvent, event=name))


def _is_changes(page: Page) -> bool:
    return page.url.partition("?")[0] == f"{ORIGIN}/login/changes" and page.has("changes-confirm")


def _rows(page: Page) -> list[list[str]]:
    """The table on the page, a list of cells for each line."""
    return [[" ".join("".join(cell.itertext()).split()) for cell in row] for row in page.tree.iter("tr")]


# What is shown, and what comes of the answers


def test_old_and_new_stand_side_by_side(company: User, browser: Browser) -> None:
    page = browser.sign_in(company)
    assert _is_changes(page)
    assert _rows(page)[1:] == [["เลขที่", "1", "75/42"], ["อาคาร/หมู่บ้าน", "อาคารเก่า", "(ไม่มีข้อมูล)"]]


def test_confirmed_data_is_in_account_token_and_history(
    app: Flask, company: User, browser: Browser, database: Database
) -> None:
    browser.sign_in(company)
    page = browser.press("changes-confirm")
    assert page.url == f"{ORIGIN}/"
    account = account_of(database, company)
    assert account.registered_address == ADDRESS
    assert (account.register_news, account.registered_data, account.verified_by) == (None, "register", None)
    assert account.contact_address == {"house_no": "9", "province": "กรุงเทพมหานคร", "postcode": "10400"}
    old, new = _all(database, RegisteredData)
    assert (old.source, old.data["address"]["house_no"]) == ("account", "1")
    assert (new.source, new.data["address"]) == ("file", ADDRESS)
    assert _events(database, "register.change_confirmed") == 1
    assert not _is_changes(browser.open("/login/changes"))
    party = RelyingParty(app)
    claims = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    assert (claims["registered_data"], claims["verified"]) == ("register", False)


def test_confirmed_name_is_in_the_tokens(
    app: Flask, world: World, browser: Browser, settings: Settings, database: Database
) -> None:
    number = NUMBERS[NATURAL]
    person = record(NATURAL, name="นางสมหญิง ใหม่", title="นาง", address=None)
    write_register(settings.registers_file, person)
    somchai = world.user(
        *("นางสาวสมหญิง เดิม",),
        entity_type=NATURAL,
        tax_id=number,
        name_title="นางสาว",
        given_name="สมหญิง",
        family_name="เดิม",
    )
    page = browser.sign_in(somchai)
    assert _rows(page)[1:] == [["ชื่อตามทะเบียน", "นางสาวสมหญิง เดิม", "นางสมหญิง ใหม่"]]
    browser.press("changes-confirm")
    account = account_of(database, somchai)
    assert (account.name, account.name_title) == ("นางสมหญิง ใหม่", "นาง")
    party = RelyingParty(app)
    claims = party.userinfo(party.tokens(browser)["access_token"]).get_json()
    assert (claims["name"], claims["given_name"], claims["family_name"]) == ("นางสมหญิง ใหม่", "สมหญิง", "ใหม่")


def test_disputed_data_leaves_the_account_as_it_was_and_tells_the_help_desk(
    app: Flask, company: User, browser: Browser, database: Database, letterbox: Letterbox, world: World
) -> None:
    browser.sign_in(company)
    assert browser.press("changes-dispute").url == f"{ORIGIN}/"
    account = account_of(database, company)
    assert account.registered_address == OLD
    assert account.registered_data == "register", "name and date are the register's still"
    (report,) = _all(database, Case)
    assert (report.kind, report.account_id, report.state) == ("disputed", company.id, "open")
    assert report.data["differences"][0]["theirs"] == "75/42"
    mail = letterbox.one()
    assert mail["To"] == DESK
    assert "75/42" in text_of(mail)
    assert not _all(database, RegisteredData)
    for days in (0, 2, 2):
        world.pass_time(days=days)
        assert Browser(app).sign_in(company).url == f"{ORIGIN}/", "the same is not asked again"
    assert account_of(database, company).registered_data == "register"
    assert len(_all(database, Case)) == 1


def test_other_news_after_a_dispute_are_asked_about(
    company: User, browser: Browser, settings: Settings, world: World, app: Flask
) -> None:
    browser.sign_in(company)
    browser.press("changes-dispute")
    write_register(settings.registers_file, record(JURISTIC, address={**ADDRESS, "house_no": "99"}))
    world.pass_time(days=2)
    assert _rows(Browser(app).sign_in(company))[1] == ["เลขที่", "1", "99"]


def test_without_a_help_desk_a_dispute_is_recorded_alone(
    settings: Settings, database: Database, world: World, letterbox: Letterbox
) -> None:
    browser = Browser(create_app(replace(settings, help_desk_email=""), database))
    browser.sign_in(_company(world))
    browser.press("changes-dispute")
    assert len(_all(database, Case)) == 1
    assert not letterbox.fetch()


# What is a difference


@pytest.mark.parametrize(
    "known",
    [
        {"address": AT_THE_REGISTER},
        {"address": {**ADDRESS, "house_no": "๑", "building": " อาคารเก่า "}},
        {"address": {"house_no": "1", "subdistrict": "ทุ่งพญาไท", "district": "ราชเทวี", "province": "กรุงเทพมหานคร"}},
        {"address": {"province": "เชียงใหม่"}},
        {"address": None},
        {"name": "บริษัท  ทะเบียนตัวอย่าง จำกัด", "address": AT_THE_REGISTER},
    ],
    ids=["same", "same-written-otherwise", "parts", "a-piece", "none", "blanks"],
)
def test_no_difference_is_no_page(company: User, browser: Browser, settings: Settings, known: dict[str, Any]) -> None:
    write_register(settings.registers_file, record(JURISTIC, **known))
    assert browser.sign_in(company).url == f"{ORIGIN}/"


@pytest.mark.parametrize(
    ("name", "title"), [("สมชาย ทดสอบ", None), ("นายสมชาย ทดสอบ", None), ("นายสมชาย ทดสอบ", "นาย")]
)
@pytest.mark.parametrize(("says", "says_title"), [("สมชาย ทดสอบ", None), ("นายสมชาย ทดสอบ", "นาย")])
def test_a_title_that_one_side_does_not_know_is_no_difference(
    world: World, browser: Browser, settings: Settings, name: str, title: str, says: str, says_title: str
) -> None:
    write_register(settings.registers_file, record(NATURAL, name=says, title=says_title))
    somchai = world.user(name, entity_type=NATURAL, tax_id=NUMBERS[NATURAL], name_title=title)
    assert browser.sign_in(somchai).url == f"{ORIGIN}/"


def test_a_register_that_tells_no_title_takes_none_away(
    world: World, browser: Browser, settings: Settings, database: Database
) -> None:
    write_register(settings.registers_file, record(NATURAL, name="สมชาย ใหม่", title=None))
    somchai = world.user("นายสมชาย เดิม", entity_type=NATURAL, tax_id=NUMBERS[NATURAL], name_title="นาย")
    browser.sign_in(somchai)
    browser.press("changes-confirm")
    account = account_of(database, somchai)
    assert (account.name, account.family_name) == ("นายสมชาย ใหม่", "ใหม่")


def test_what_the_account_lacks_is_filled_in(world: World, browser: Browser, database: Database) -> None:
    company = _company(world, registered_address={}, birth_or_registration_date=None, registered_data="typed")
    assert browser.sign_in(company).url == f"{ORIGIN}/"
    account = account_of(database, company)
    assert account.registered_address == ADDRESS
    assert account.birth_or_registration_date.isoformat() == "2001-02-03"
    assert (account.registered_data, account.verified_by) == ("register", None)
    (kept,) = _all(database, RegisteredData)
    assert kept.source == "file"


def test_what_changes_between_registration_and_first_sign_in_is_seen(
    browser: Browser, settings: Settings, letterbox: Letterbox
) -> None:
    begin(browser, JURISTIC)
    browser.press("register-submit", **LAST)
    (link,) = links_of(letterbox.one(), "/verify-email/")
    browser.open(link)
    browser.press("verify-submit", password=NEW_PASSWORD)
    write_register(settings.registers_file, record(JURISTIC, address={**ADDRESS, "house_no": "99"}))
    user = User("", COMPANY, "", COMPANY)
    browser = Browser(browser.client.application)
    assert _rows(browser.sign_in(user, NEW_PASSWORD))[1] == ["เลขที่", "75/42", "99"]


def test_a_branch_keeps_its_own_address(world: World, browser: Browser, database: Database) -> None:
    branch = _company(world, branch="00001")
    assert browser.sign_in(branch).url == f"{ORIGIN}/"
    assert account_of(database, branch).registered_address == OLD


def test_a_dissolved_company_counts_as_one_at_once(
    company: User, browser: Browser, settings: Settings, database: Database
) -> None:
    write_register(settings.registers_file, record(JURISTIC, address=AT_THE_REGISTER, status="ร้าง"))
    assert browser.sign_in(company).url == f"{ORIGIN}/", "it is not locked"
    account = account_of(database, company)
    assert (account.going_concern, account.register_status) == (False, "ร้าง")


def test_address_moves_with_a_postcode_of_its_own(company: User, browser: Browser, settings: Settings) -> None:
    """No register but the file's gives one."""
    suthep = {"house_no": "239", "subdistrict": "สุเทพ", "district": "เมืองเชียงใหม่", "province": "เชียงใหม่"}
    write_register(settings.registers_file, record(JURISTIC, address=suthep))
    assert ["รหัสไปรษณีย์", "10400", "50200"] in _rows(browser.sign_in(company))


# The page itself


def test_a_second_press_changes_nothing(company: User, browser: Browser, database: Database) -> None:
    page = browser.sign_in(company)
    address, values = page.form("changes-confirm")
    browser.post(address, values)
    assert browser.post(address, values).url == f"{ORIGIN}/"
    address, values = page.form("changes-dispute")
    assert browser.post(address, values).url == f"{ORIGIN}/"
    assert account_of(database, company).registered_address == ADDRESS
    assert len(_all(database, RegisteredData)) == 2
    assert not _all(database, Case)


def test_confirmed_in_one_tab_is_settled_in_the_other(company: User, browser: Browser, database: Database) -> None:
    page = browser.sign_in(company)
    other = page.form("changes-dispute")
    browser.press("changes-confirm")
    assert browser.open("/login/changes").url == f"{ORIGIN}/", "as after the back button"
    assert browser.post(*other).url == f"{ORIGIN}/"
    assert not _all(database, Case)


def test_a_form_that_names_no_button_decides_nothing(company: User, browser: Browser, database: Database) -> None:
    page = browser.sign_in(company)
    address, values = page.form("changes-confirm")
    del values["confirm"]
    assert browser.post(address, values).status == 422
    assert _is_changes(browser.page)
    assert account_of(database, company).registered_address == OLD


@pytest.mark.parametrize("button", ["changes-confirm", "changes-dispute"])
def test_only_what_was_shown_is_decided(
    company: User, browser: Browser, settings: Settings, database: Database, world: World, app: Flask, button: str
) -> None:
    """The register changes once more between page and button, and a sign-in elsewhere has seen it."""
    browser.sign_in(company)
    write_register(settings.registers_file, record(JURISTIC, address={**ADDRESS, "house_no": "99"}))
    world.pass_time(days=1)
    world.pass_time(days=-0.999)
    world.change(company, register_checked_at=None)
    Browser(app).sign_in(company)
    page = browser.press(button)
    assert page.status == 422
    assert "99" in page.words()
    assert account_of(database, company).registered_address == OLD
    assert not _all(database, Case)
    browser.press("changes-confirm")
    assert account_of(database, company).registered_address["house_no"] == "99"


def test_news_that_are_none_any_more_are_not_asked_about(
    company: User, browser: Browser, settings: Settings, world: World
) -> None:
    browser.sign_in(company)
    write_register(settings.registers_file, record(JURISTIC, address=AT_THE_REGISTER))
    world.pass_time(days=2)
    assert browser.sign_in(company).url == f"{ORIGIN}/"


def test_sign_in_waits_one_second_for_a_register(
    company: User, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is handed to the clock of the wait, since no wait is measured on a busy machine."""
    waited: list[float] = []
    monkeypatch.setattr(Registers, "ask_within", lambda _, seconds, *__: waited.append(seconds))
    browser.sign_in(company)
    assert waited == [1.0]


def test_a_login_that_is_over_signs_in_first(company: User, browser: Browser, world: World) -> None:
    browser.open("/account")
    page = browser.sign_in(company)
    assert _is_changes(page)
    world.pass_time(days=1)
    assert browser.press("changes-confirm").has("login-submit")
    assert _is_changes(browser.sign_in(company))
    assert browser.press("changes-confirm").url == f"{ORIGIN}/account", "where they wanted to go"


def test_nobody_gets_round_the_page(app: Flask, company: User, browser: Browser) -> None:
    """Every page that asks for a login, opened or sent to."""
    page = browser.sign_in(company)
    token = page.form("changes-confirm")[1]["csrf_token"]
    guarded = [
        rule
        for rule in app.url_map.iter_rules()
        if "login" in app.view_functions[rule.endpoint].guards and not rule.rule.startswith("/login/")  # type: ignore[attr-defined]
    ]
    assert len(guarded) >= 4
    for rule in guarded:
        address = re.sub("<[^>]+>", "none", rule.rule)
        if "GET" in (rule.methods or ()):
            assert _is_changes(browser.open(address)), address
        if "POST" in (rule.methods or ()):
            assert _is_changes(browser.post(address, {"csrf_token": token})), address


def test_whoever_signs_in_with_a_passkey_meets_it_too(
    app: Flask, settings: Settings, world: World, browser: Browser
) -> None:
    company, key = _company(world, registered_address=ADDRESS), Authenticator()
    browser.sign_in(company)
    made = key.create(browser.open("/account/two-factor").find("passkey-add").get("data-options") or "")
    assert browser.press("passkey-add", credential=made, passkey_name="").has("recovery-codes")
    assert settings.registers_file is not None
    write_register(settings.registers_file, record(JURISTIC, address={**ADDRESS, "house_no": "9"}))
    world.pass_time(days=2)
    other = Browser(app)
    shown = key.get(other.open("/login").find("passkey-login").get("data-options") or "")
    assert _is_changes(other.press("passkey-login", credential=shown))


# While a system waits


def test_the_system_that_waits_is_come_back_to(app: Flask, company: User, browser: Browser) -> None:
    party = RelyingParty(app)
    party.authorize(browser)
    page = browser.sign_in(company)
    assert _is_changes(page)
    assert "ระบบ e-license" in page.words()
    answer = answer_of(browser.press("changes-confirm"))
    claims = party.claims(party.token(answer["code"]).get_json()["id_token"])
    assert claims["sub"] == company.id


@pytest.mark.parametrize("changes", [{"prompt": "login"}, {"max_age": "0"}])
def test_who_signs_in_again_and_owes_a_page_does_both_once(
    app: Flask, company: User, browser: Browser, world: World, changes: dict[str, str]
) -> None:
    world.change(company, register_checked_at=None)
    party = RelyingParty(app)
    party.authorize(browser, **changes)
    assert _is_changes(browser.sign_in(company))
    world.pass_time(seconds=10)
    assert "code" in answer_of(browser.press("changes-confirm"))


def test_without_a_page_the_system_is_told(app: Flask, company: User, browser: Browser) -> None:
    browser.sign_in(company)
    answer = answer_of(RelyingParty(app).authorize(browser, prompt="none"))
    assert answer["error"] == "interaction_required"
    assert "code" not in answer


def test_cancel_leads_back_to_the_system(app: Flask, company: User, browser: Browser, database: Database) -> None:
    party = RelyingParty(app)
    party.authorize(browser)
    browser.sign_in(company)
    assert answer_of(browser.press("changes-cancel"))["error"] == "access_denied"
    assert account_of(database, company).registered_address == OLD


def test_a_waiting_system_outlives_the_login(
    settings: Settings, database: Database, company: User, world: World
) -> None:
    app = create_app(replace(settings, login_idle_seconds=600), database)
    browser, party = Browser(app), RelyingParty(app)
    party.authorize(browser, prompt="login")
    browser.sign_in(company)
    world.pass_time(minutes=15)
    page = browser.press("changes-confirm")
    assert page.has("login-submit"), page.url
    assert _is_changes(browser.sign_in(company))
    assert "code" in answer_of(browser.press("changes-confirm"))


def test_decided_in_another_tab_the_system_is_come_back_to(app: Flask, company: User, browser: Browser) -> None:
    party = RelyingParty(app)
    party.authorize(browser)
    waiting = browser.sign_in(company)
    browser.open("/")
    browser.press("changes-confirm")
    assert "code" in answer_of(browser.open(waiting.url))
    assert browser.open(waiting.url).status == 400, "a step that is over"


def test_a_code_waits_for_the_page(app: Flask, company: User, browser: Browser) -> None:
    """The address to come back to does not help either."""
    party = RelyingParty(app)
    party.authorize(browser)
    page = browser.sign_in(company)
    for _ in range(2):
        assert _is_changes(party.authorize(browser))
    browser.page = page
    assert _is_changes(browser.open("/"))


def test_an_agent_is_asked_when_back_in_the_own_name(
    app: Flask, world: World, browser: Browser, settings: Settings, company: User
) -> None:
    grantor = world.user("บริษัท ผู้มอบ จำกัด")
    write_register(settings.registers_file, record(JURISTIC, address=AT_THE_REGISTER))
    delegation_id = world.delegation(grantor, company)
    browser.sign_in(company)
    browser.act_for(delegation_id)
    write_register(settings.registers_file, record(JURISTIC))
    world.change(company, register_checked_at=None)
    RelyingParty(app).authorize(browser, prompt="login")
    answer = answer_of(browser.sign_in(company))
    assert "code" in answer, "what is done for another does not wait for one's own data"
    assert browser.open("/login/changes").url == f"{ORIGIN}/"
    assert _is_changes(browser.act_for(""))
    assert browser.press("changes-confirm").url == f"{ORIGIN}/"


def test_who_chooses_and_owes_a_page_does_both_once(
    app: Flask, world: World, browser: Browser, settings: Settings, company: User
) -> None:
    grantor = world.user("บริษัท ผู้มอบ จำกัด")
    delegation_id = world.delegation(grantor, company)
    write_register(settings.registers_file, record(JURISTIC, address=AT_THE_REGISTER))
    browser.sign_in(company)
    browser.act_for(delegation_id)
    write_register(settings.registers_file, record(JURISTIC))
    world.change(company, register_checked_at=None)
    RelyingParty(app).authorize(browser, prompt="login select_account")
    assert browser.sign_in(company).has("acting-for-submit")
    assert _is_changes(browser.act_for(""))
    assert "code" in answer_of(browser.press("changes-confirm"))


# The register: at most once a day, never for longer than a second


class _Dbd:
    """A register on loopback that answers when it is told to."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.broken = False
        self.asked = 0
        told = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                told.asked += 1
                told.answers.wait(60)
                content = b"<html>" if told.broken else json.dumps(_DBD_ANSWER).encode()
                self.send_response(500 if told.broken else 200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


_DBD_ADDRESS = {
    "cd:AddressNo": "75/42",
    "cd:Road": "พระรามที่ 6",
    "cd:CitySubDivision": {"cr:CitySubDivisionTextTH": "ทุ่งพญาไท"},
    "cd:City": {"cr:CityTextTH": "ราชเทวี"},
    "cd:CountrySubDivision": {"cr:CountrySubDivisionTextTH": "กรุงเทพมหานคร"},
}
_DBD_ANSWER = {
    "status": {"code": "1000"},
    "data": [
        {
            "cd:OrganizationJuristicPerson": {
                "cd:OrganizationJuristicID": COMPANY,
                "cd:OrganizationJuristicNameTH": "บริษัท ทะเบียนตัวอย่าง จำกัด",
                "cd:OrganizationJuristicStatus": "ยังดำเนินกิจการอยู่",
                "cd:OrganizationJuristicAddress": {"cr:AddressType": _DBD_ADDRESS},
            }
        }
    ],
}


@pytest.fixture
def dbd(app: Flask, settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[_Dbd]:
    """The register that the installation asks, instead of a file."""
    monkeypatch.setattr(http, "PAUSES", (0.0, 0.0))
    register = _Dbd()
    registers_access.install(app, Registers(replace(settings, registers_file=None, dbd_url=register.url), database))
    yield register
    register.answers.set()
    register.server.shutdown()
    register.server.server_close()


def test_a_register_is_asked_once_a_day(
    dbd: _Dbd, company: User, browser: Browser, database: Database, world: World, app: Flask
) -> None:
    dbd.answers.set()
    assert _is_changes(browser.sign_in(company))
    browser.press("changes-confirm")
    for _ in range(2):
        world.pass_time(hours=11)
        Browser(app).sign_in(company)
    assert (dbd.asked, _asked(database)) == (1, ["found"])
    world.pass_time(hours=3)
    assert Browser(app).sign_in(company).url == f"{ORIGIN}/"
    assert dbd.asked == 2


def test_a_late_answer_waits_for_the_next_sign_in(
    dbd: _Dbd, company: User, browser: Browser, database: Database
) -> None:
    assert browser.sign_in(company).url == f"{ORIGIN}/", "the sign-in goes on"
    assert dbd.asked == 1
    dbd.answers.set()
    wait_until(lambda: bool(_all_answers(database)))
    browser.sign_out()
    page = browser.sign_in(company)
    assert _is_changes(page)
    assert "กรมพัฒนาธุรกิจการค้า" in page.words()
    assert dbd.asked == 1


def _all_answers(database: Database) -> list[RegisterAnswer]:
    with database.reader() as session:
        return list(session.scalars(select(RegisterAnswer)))


@pytest.mark.parametrize("broken", [True, False])
def test_a_register_that_is_away_blocks_nobody(
    dbd: _Dbd, company: User, browser: Browser, database: Database, broken: bool
) -> None:
    dbd.broken = broken
    dbd.answers.set()
    if not broken:
        dbd.server.shutdown()
        dbd.server.server_close()
    assert browser.sign_in(company).url == f"{ORIGIN}/"
    asked = dbd.asked
    browser.sign_out()
    assert browser.sign_in(company).url == f"{ORIGIN}/"
    assert (dbd.asked, _asked(database)) == (asked, ["unavailable"]), "the next try is tomorrow"


def test_nobody_is_asked_about_who_may_not_sign_in(dbd: _Dbd, company: User, browser: Browser, world: World) -> None:
    dbd.answers.set()
    browser.sign_in(company, password="wrong")
    world.change(company, status=AccountStatus.SUSPENDED)
    browser.sign_in(company)
    world.change(company, status=AccountStatus.ACTIVE, number_kind="passport")
    assert browser.sign_in(company).url == f"{ORIGIN}/"
    assert dbd.asked == 0


def test_what_is_confirmed_while_a_register_is_asked_is_not_asked_again(
    dbd: _Dbd, company: User, browser: Browser, world: World
) -> None:
    """The answer is compared with the account as it is when the answer comes."""
    signing_in = threading.Thread(target=browser.sign_in, args=(company,))
    signing_in.start()
    wait_until(lambda: dbd.asked == 1)
    world.change(company, registered_address=ADDRESS)
    dbd.answers.set()
    signing_in.join()
    assert browser.page.url == f"{ORIGIN}/"


def test_mail_is_sealed_until_it_is_sent(company: User, browser: Browser, database: Database) -> None:
    browser.sign_in(company)
    browser.press("changes-dispute")
    (message,) = (each for each in _all(database, OutboxMessage) if each.kind == MAIL)
    assert "75/42" not in json.dumps(message.payload, ensure_ascii=False)
