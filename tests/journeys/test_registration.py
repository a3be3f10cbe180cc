"""Users of every type register in a real browser, with a mail server, a register and a server of map tiles.

Each confirms the address by the mail that the server received, signs in, forgets the password, sets a new one by the
mailed link, and signs in with that.
"""

from __future__ import annotations

import email
import email.policy
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope
from playwright.sync_api import Browser, Page, expect
from support.keyboard import Keyboard
from support.letterbox import links_of, text_of
from support.log_reading import keep_out
from support.pages.windows import windows
from support.patience import wait_until
from support.registration_by_hand import ADDRESS, BORN, CONTACT, NUMBERS, PASSWORD, record, write_register
from support.serving_process import Provider, free_port, serving

from idp.models import EntityType

JURISTIC, NATURAL, GROUP, GOVERNMENT, OTHER = EntityType
NEW_PASSWORD = "Durian-Season-9-loy"
PASSPORT = "AB1234567"
keep_out("a password", NEW_PASSWORD)
TILE = Path(__file__).parents[2] / "idp/static/leaflet/images/layers.png"


class Letters:
    """What a real mail server has taken."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.mails.append(email.message_from_bytes(envelope.content, policy=email.policy.default))  # type: ignore[arg-type]
        return "250 taken"

    def link(self, address: str, path: str) -> str:
        """The one link below *path* in the mail that has come for *address*; waits for it, and takes it out."""

        def found() -> list[EmailMessage]:
            return [mail for mail in self.mails if mail["To"] == address and path in text_of(mail)]

        wait_until(found, why=lambda: f"no mail with {path}")
        (mail,) = found()
        self.mails.remove(mail)
        (link,) = links_of(mail, path)
        return link


class _Tiles(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        self.wfile.write(TILE.read_bytes())

    def log_message(self, *_: object) -> None:
        """Nobody wants to read it."""


@contextmanager
def _tile_server() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Tiles)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/{{z}}/{{x}}/{{y}}.png"
    server.shutdown()
    thread.join()
    server.server_close()


@dataclass
class Agency:
    """A served provider with its mail server."""

    provider: Provider
    letters: Letters


pytestmark = pytest.mark.xdist_group("registration")  # one agency for all of them


@pytest.fixture(scope="module")
def agency(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Agency]:
    """``idp serve`` and its worker, in one process each."""
    home, letters = tmp_path_factory.mktemp("agency"), Letters()
    smtp = Controller(letters, "127.0.0.1", port=free_port())
    smtp.start()
    with _tile_server() as tiles:
        told = {"IDP_SMTP_URL": f"smtp://127.0.0.1:{smtp.port}?tls=none", "IDP_MAP_TILE_URL": tiles}
        with serving(home, "sqlite", workers=1, **told) as provider:
            write_register(home / "register.yaml", *(record(each) for each in (JURISTIC, NATURAL)))
            yield Agency(provider, letters)
    smtp.stop()


@pytest.fixture
def new_page(agency: Agency, chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Opens a browser of its own at each call."""
    with windows(chromium, agency.provider.issuer) as open_page:
        yield open_page


def _begin(agency: Agency, page: Page, entity_type: EntityType, number: str, kind: str = "tax_id") -> None:
    page.goto(f"{agency.provider.issuer}/login")
    page.locator('a[href="/register"]').first.click()
    page.check(f"#entity_type-{entity_type.value}")
    if kind != "tax_id":
        page.check(f"#number_kind-{kind}")
    page.fill("#tax_id", number)
    if entity_type is NATURAL:
        page.fill("#birth_date", BORN)
    page.click("#register-lookup")
    expect(page.locator("#part-5")).to_be_visible()


def _fill_in(page: Page, prefix: str, values: dict[str, str]) -> None:
    for name, value in values.items():
        field = page.locator(f"#{prefix}{name}")
        if field.evaluate("(each) => each.localName") == "select":
            field.select_option(value)
        else:
            field.fill(value)


def _finish(page: Page, address: str) -> None:
    """Whom to speak to, password and terms."""
    _fill_in(page, "", {**CONTACT, "email": address, "password": PASSWORD, "password_confirm": PASSWORD})
    page.check("#accept_terms-y")
    page.click("#register-submit")
    expect(page.locator("main")).to_contain_text(address)


def _sign_in(page: Page, username: str, password: str) -> None:
    page.fill("#username", username)
    page.fill("#password", password)
    page.click("#login-submit")


def _from_mail_to_new_password(agency: Agency, page: Page, address: str, username: str) -> None:
    """What follows the registration, the same for everybody."""
    issuer = agency.provider.issuer
    page.goto(f"{issuer}{agency.letters.link(address, '/verify-email/')}")
    page.fill("#password", PASSWORD)
    page.click("#verify-submit")
    expect(page.locator("#in-whose-name")).to_be_visible()
    if page.locator("#menu summary").is_visible():  # on a phone
        page.click("#menu summary")
    page.click("#sign-out")
    page.click("#logout-confirm")
    page.goto(f"{issuer}/login")
    page.locator('a[href="/forgot-password"]').first.click()
    page.fill("#email", address)
    page.click("#forgot-submit")
    page.goto(f"{issuer}{agency.letters.link(address, '/reset-password/')}")
    expect(page.locator("main")).to_contain_text(username)
    page.fill("#password", NEW_PASSWORD)
    page.fill("#password_confirm", NEW_PASSWORD)
    page.click("#reset-submit")
    _sign_in(page, username, PASSWORD)
    expect(page.locator("[role=alert]")).to_be_visible()
    _sign_in(page, username, NEW_PASSWORD)
    expect(page.locator("#in-whose-name")).to_be_visible()


@pytest.mark.parametrize(("entity_type", "locale"), [(JURISTIC, "th"), (NATURAL, "en")])
def test_user_whom_a_register_knows(
    agency: Agency, new_page: Callable[..., Page], entity_type: EntityType, locale: str
) -> None:
    page = new_page(locale=locale, viewport={"width": 390, "height": 844})
    page.goto(f"{agency.provider.issuer}/register?lang={locale}")
    number, address = NUMBERS[entity_type], f"{entity_type}@example.com"
    _begin(agency, page, entity_type, number)
    whole = ("75/42", "10400") if entity_type is JURISTIC else ("•••", "กรุงเทพมหานคร")
    for known in (*whole, "2544" if locale == "th" else "2001"):
        expect(page.locator("main")).to_contain_text(known)
    expect(page.locator("#name")).to_have_count(0)
    expect(page.locator("#contact_house_no")).to_be_visible()
    page.check("#same_address-y")
    expect(page.locator("#contact_house_no")).to_be_hidden()
    _finish(page, address)
    page.go_back()
    expect(page.locator("main")).to_contain_text(address)
    expect(page.locator("#register-submit")).to_have_count(0)
    _from_mail_to_new_password(agency, page, address, number)


def test_user_typed_by_hand_with_keys_alone(agency: Agency, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport={"width": 1280, "height": 820})
    keys = Keyboard(page)
    page.goto(f"{agency.provider.issuer}/register")
    keys.go("entity_type-juristic_person")
    keys.go(f"entity_type-{GOVERNMENT}", "ArrowDown")
    keys.write("tax_id", NUMBERS[GOVERNMENT])
    keys.use("register-lookup")
    keys.write("name", "กรมตัวอย่าง")
    keys.write("registered_house_no", "75/42")
    keys.write("registered_place_query", "ทุ่งพญา")
    query = page.locator("#registered_place_query")
    expect(query).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    active = query.get_attribute("aria-activedescendant")
    expect(page.locator(f"#{active}")).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(query).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowDown")
    expect(query).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#registered_subdistrict")).to_be_focused()
    expect(page.locator("#registered_postcode")).to_have_value("10400")
    keys.go("same_address-y")
    page.keyboard.press("Space")
    for name in ("contact_national_id", "contact_name", "contact_mobile"):
        keys.write(name, CONTACT[name])
    keys.write("email", f"{GOVERNMENT}@example.com")
    keys.write("password", PASSWORD)
    keys.write("password_confirm", PASSWORD)
    keys.go("accept_terms-y")
    page.keyboard.press("Space")
    keys.use("register-submit")
    expect(page.locator("main")).to_contain_text(f"{GOVERNMENT}@example.com")
    _from_mail_to_new_password(agency, page, f"{GOVERNMENT}@example.com", NUMBERS[GOVERNMENT])


def test_user_with_a_passport_finds_the_place_on_the_map(agency: Agency, new_page: Callable[..., Page]) -> None:
    page = new_page(viewport={"width": 1280, "height": 820})
    _begin(agency, page, OTHER, PASSPORT.lower(), "passport")
    expect(page.locator("#part-1")).to_contain_text(PASSPORT)
    page.fill("#name", "Example Trading GmbH")
    page.fill("#registered_house_no", "1")
    page.locator("#registered_place_query").press_sequentially("สุเทพ", delay=20)
    page.locator("[role=option]", has_text="50200").click()
    assert [page.input_value(f"#registered_{part}") for part in ("subdistrict", "province")] == ["สุเทพ", "เชียงใหม่"]
    page.click("#registered_map-open")
    expect(page.locator("#registered_map img:not(.leaflet-marker-icon, .leaflet-marker-shadow)").first).to_be_visible()
    page.click("#registered_map", position={"x": 200, "y": 150})
    expect(page.locator("#registered_map .leaflet-marker-icon")).to_be_visible()
    assert 5 < float(page.input_value("#registered_latitude")) < 21
    assert 90 < float(page.input_value("#registered_longitude")) < 110
    page.locator("#registered_map").focus()
    before = page.input_value("#registered_longitude")
    page.keyboard.press("Enter")
    assert page.input_value("#registered_longitude") != before, "the middle of the map"
    page.check("#same_address-y")
    page.fill("#password", "mango")
    expect(page.locator("#password-strength b")).to_have_text("เดาได้ง่าย")
    page.fill("#password", PASSWORD)
    expect(page.locator("#password-rules .met")).to_have_count(4)
    expect(page.locator("#password-strength b")).to_have_text("ดีมาก")
    page.click("#password-show")
    expect(page.locator("#password")).to_have_attribute("type", "text")
    page.click("#password-show")
    expect(page.locator("#password")).to_have_attribute("type", "password")
    _finish(page, "passport@example.com")
    _from_mail_to_new_password(agency, page, "passport@example.com", PASSPORT.lower())


def test_user_without_script(agency: Agency, new_page: Callable[..., Page]) -> None:
    page = new_page(java_script_enabled=False)
    _begin(agency, page, GROUP, NUMBERS[GROUP])
    expect(page.locator("#registered_map-open")).to_be_hidden()
    _fill_in(page, "", {"name": "คณะบุคคล ตัวอย่าง", "birth_or_registration_date": "2015-07-01"})
    for prefix, query in (("registered_", "ทุ่งพญาไท"), ("contact_", "50200 สุเทพ")):
        page.fill(f"#{prefix}house_no", ADDRESS["house_no"])
        page.fill(f"#{prefix}place_query", query)
        page.click(f"#{prefix}place-search")
        page.locator(f"[name={prefix}place]").first.check()
        page.click(f"#{prefix}place-use")
    assert page.input_value("#registered_district") == ADDRESS["district"]
    assert page.input_value("#contact_postcode") == "50200"
    assert page.input_value("#name") == "คณะบุคคล ตัวอย่าง", "what was typed is still there"
    _finish(page, "group@example.com")
    _from_mail_to_new_password(agency, page, "group@example.com", NUMBERS[GROUP])
