"""What guessing costs, whichever way it is tried (``docs/requirements/security.md``, rows 58, 59 and 61, case 12).

Keycloak GHSA-85v8-vx4w-q684, Zitadel CVE-2025-64102: codes were not counted, or anew with each sign-in. The clock is
the test's own. Ten thousand codes in ``make attack``.
"""

from __future__ import annotations

import base64
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyotp
import pytest
from flask import Flask
from sqlalchemy import insert
from support.assertions import TYPE, assertion, ec_key, public
from support.attacks.full_size import size
from support.browsing import ORIGIN, Browser, Page
from support.letterbox import Letterbox
from support.world import ENTRIES, PASSWORD, SECRET, User, World, client_entry, write_clients

from idp import clock, limits
from idp.accounts.second_factor import factors, totp
from idp.accounts.sign_in import pending
from idp.accounts.throttle import FREE_OF_ACCOUNT
from idp.app import create_app
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database, transaction
from idp.limits import FREE_OF_NETWORK, Budget
from idp.models import Account, UserName

WRONG, NEW = "Wrong-Password-1", "Krathong-7-loy"
WAITING, LOGIN = "__Host-idp-sign-in", "__Host-idp-login"
#: Codes that are tried, and seconds between them.
MANY, EVERY = size(60, 10_000), size(20, 2)


@dataclass
class Owner:
    """A user with a second factor, and what is on their telephone and on their paper."""

    user: User
    secret: str
    recovery_codes: list[str]

    def code(self, step: int = 0) -> str:
        """The right one of now, or of so many steps later."""
        return pyotp.HOTP(self.secret).at(int(clock.now().timestamp()) // totp.STEP_SECONDS + step)

    def wrong_code(self) -> str:
        """One that is not right, nor was, nor will be in a minute."""
        right = {self.code(step) for step in range(-2, 4)}
        return next(code for code in map("{:06}".format, range(10)) if code not in right)


@pytest.fixture
def owner(world: World, database: Database, settings: Settings) -> Owner:
    """Somebody to attack."""
    user, secret = world.user(), totp.new_secret()
    with transaction(database) as work:
        vault = Vault(settings.secret_keys)
        codes = factors.turn_on(work.writing(), vault, user.id, secret, 0, clock.now())
    return Owner(user, secret, codes)


@pytest.fixture
def networks() -> Iterator[str]:
    """Addresses, each a new one."""
    return (f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}" for number in itertools.count(1))


def _from(app: Flask, network: str, locale: str | None = None) -> Browser:
    browser = Browser(app, locale)
    browser.client.environ_base["REMOTE_ADDR"] = network
    return browser


def _failed(database: Database, key: str, times: int) -> None:
    """Others have been wrong so many times before."""
    with transaction(database) as work:
        for _ in range(times):
            limits.fail(work.writing(), Budget(key, 0), clock.now())


def _allowed(seconds: int) -> int:
    """How many failures the budget of an account lets somebody see in that time who tries all the time."""
    seen, delay = FREE_OF_ACCOUNT + 1, 30
    while seconds >= delay:
        seen, seconds, delay = seen + 1, seconds - delay, min(delay * 2, 3600)
    return seen


def test_wrong_codes_over_new_sign_ins_share_one_budget(
    app: Flask, world: World, owner: Owner, networks: Iterator[str], letterbox: Letterbox
) -> None:
    """The password is known, and each try is a new sign-in from a new network. The owner is told once and gets in."""
    home = Browser(app)
    home.sign_in(owner.user)
    home.press("two-factor-submit", code=owner.code())
    home.sign_out()
    thief, seen = Browser(app), 0
    thief.open("/login")
    form = {**thief.page.form("login-submit")[1], "username": owner.user.user_name, "password": PASSWORD}
    for _ in range(MANY):
        thief.client.environ_base["REMOTE_ADDR"] = next(networks)
        page = thief.post("/login", form, follow=False)
        if page.status == 303:
            page = thief.post("/login/two-factor", {**form, "code": owner.wrong_code()}, follow=False)
            seen += page.status == 422
        assert page.status in (422, 429)
        world.pass_time(seconds=EVERY)
    passed = MANY * EVERY
    assert _allowed(passed - EVERY * 20) <= seen <= _allowed(passed), f"{seen} codes in {passed} seconds"
    assert "ไม่สำเร็จหลายครั้ง" in str(letterbox.one()["Subject"])
    home.sign_in(owner.user)
    assert home.press("two-factor-submit", code=owner.code()).has("in-whose-name"), "a browser that is known"
    world.pass_time(hours=1)
    elsewhere = _from(app, next(networks))
    elsewhere.sign_in(owner.user)
    assert elsewhere.press("two-factor-submit", code=owner.code()).has("in-whose-name"), "nobody is locked out for good"


def test_sign_ins_begun_in_advance_do_not_evade_the_budget(
    app: Flask, database: Database, owner: Owner, networks: Iterator[str]
) -> None:
    """The password was right a hundred times, which costs nothing; then the codes come."""
    with transaction(database) as work:
        session = work.writing()
        known = session.get_one(Account, owner.user.id).password_hash or ""
        secrets = [pending.begin(session, owner.user.id, known, clock.now()) for _ in range(size(12, 100))]
    thief, statuses = Browser(app), []
    thief.client.set_cookie(WAITING, secrets[0], domain="localhost", secure=True)
    _, form = thief.open("/login/two-factor").form("two-factor-submit")
    for secret in secrets:
        thief.client.set_cookie(WAITING, secret, domain="localhost", secure=True)
        thief.client.environ_base["REMOTE_ADDR"] = next(networks)
        statuses.append(thief.post("/login/two-factor", {**form, "code": owner.wrong_code()}).status)
    assert statuses == [422] * (FREE_OF_ACCOUNT + 1) + [429] * (len(secrets) - FREE_OF_ACCOUNT - 1)
    page = thief.post("/login/two-factor", {**form, "code": owner.code()})
    assert page.status == 429, "now the right one is not looked at either"


class Doors:
    """Every place where somebody can be wrong about an account; each try comes from a new network."""

    def __init__(self, app: Flask, owner: Owner, networks: Iterator[str], secrets: list[str]) -> None:
        self.app, self.owner, self.networks, self.secrets = app, owner, networks, secrets
        signed_in = Browser(app)
        signed_in.sign_in(owner.user)
        signed_in.press("two-factor-submit", code=owner.recovery_codes[-1])
        self.stolen = signed_in.cookie(LOGIN) or ""

    @property
    def all(self) -> list[Callable[[], Page]]:
        return [self.password, self.code, self.recovery_code, self.old_password, self.turning_off]

    def password(self) -> Page:
        return _from(self.app, next(self.networks)).sign_in(self.owner.user, WRONG)

    def code(self, code: str | None = None) -> Page:
        browser = _from(self.app, next(self.networks))
        browser.client.set_cookie(WAITING, self.secrets.pop(), domain="localhost", secure=True)
        browser.open("/login/two-factor")
        return browser.press("two-factor-submit", code=code or self.owner.wrong_code())

    def recovery_code(self) -> Page:
        return self.code("0000-0000-0000-0000")

    def old_password(self) -> Page:
        """The login was stolen, and the password is guessed where it is changed."""
        thief = self._thief()
        thief.open("/account/password")
        return thief.press("password-submit", current_password=WRONG, password=NEW, password_confirm=NEW)

    def turning_off(self) -> Page:
        """The same where the second factor is turned off."""
        thief = self._thief()
        thief.open("/account/two-factor")
        return thief.press("two-factor-disable", password=PASSWORD, code=self.owner.wrong_code())

    def _thief(self) -> Browser:
        browser = _from(self.app, next(self.networks))
        browser.client.set_cookie(LOGIN, self.stolen, domain="localhost", secure=True)
        return browser


def test_every_wrong_credential_counts_on_one_budget(
    app: Flask, database: Database, world: World, owner: Owner, networks: Iterator[str]
) -> None:
    with transaction(database) as work:
        session = work.writing()
        known = session.get_one(Account, owner.user.id).password_hash or ""
        secrets = [pending.begin(session, owner.user.id, known, clock.now()) for _ in range(8)]
    doors = Doors(app, owner, networks, secrets)
    assert [door().status for door in doors.all] == [422] * FREE_OF_ACCOUNT, "the first five cost no delay"
    assert doors.password().status == 422
    for door in doors.all:
        page = door()
        if door == doors.password:
            assert page.status == 422, "a wrong one tells nothing of the other doors"
        else:
            assert page.status == 429, door
            assert 0 < int(page.headers["Retry-After"]) <= 30
    assert doors.code(owner.code()).status == 429
    world.pass_time(seconds=31)
    assert doors.code(owner.code()).has("in-whose-name")
    assert doors.password().status == doors.password().status == 422, "who has proven themselves starts anew"


@pytest.mark.parametrize(
    ("locale", "words"), [("th", ("30 วินาที", "4 นาที", "60 นาที")), ("en", ("30 seconds", "4 minutes", "60 minutes"))]
)
def test_throttled_page_says_how_long_and_at_most_an_hour(
    app: Flask, database: Database, world: World, locale: str, words: tuple[str, str, str]
) -> None:
    user, browser = world.user(), Browser(app, locale)
    for more, seconds, word in zip((6, 3, 500), (30, 240, 3600), words, strict=True):
        _failed(database, f"account:{user.id}", more)
        page = browser.sign_in(user)
        assert (page.status, page.headers["Retry-After"]) == (429, str(seconds))
        assert word in page.words("wait")
    world.pass_time(hours=1)
    assert browser.sign_in(user).has("in-whose-name")


def _wrong_password(browser: Browser, user: User) -> None:
    assert browser.sign_in(user, WRONG).status == 422


def _name_that_nobody_has(browser: Browser, _: User) -> None:
    assert browser.sign_in(User("", "9999999999999", "", "9999999999999")).status == 422


def _wrong_link(browser: Browser, _: User) -> None:
    assert _made_up_link(browser) == 410


def _made_up_link(browser: Browser) -> int:
    """A form that nobody was shown is sent: opening such a link changes nothing, and does not count either."""
    address = f"/reset-password/{'A' * 43}"
    assert browser.open(address).status == 410
    return browser.post(address, {"csrf_token": browser.open("/login").form("login-submit")[1]["csrf_token"]}).status


def _wrong_client_secret(browser: Browser, _: User) -> None:
    form = {"grant_type": "authorization_code", "code": "x", "client_id": "poster", "client_secret": "wrong"}
    assert browser.post("/oauth2/token", form).status == 401


def _wrong_passkey(browser: Browser, _: User) -> None:
    token = browser.open("/login").form("login-submit")[1]["csrf_token"]
    page = browser.post("/login/passkey", {"csrf_token": token, "credential": "{}"})
    assert page.has("passkey-login"), page.words()


@pytest.mark.parametrize("fail", [_wrong_password, _name_that_nobody_has, _wrong_link, _wrong_passkey])
def test_every_failure_counts_for_the_network(
    app: Flask, database: Database, world: World, fail: Callable[[Browser, User], None]
) -> None:
    """Fifty cost nothing, and what succeeds is not counted. Then everybody there waits but who is known."""
    network, user, known = "192.0.2.77", world.user(), world.user()
    home = _from(app, network)
    home.sign_in(known)
    _failed(database, f"network:{network}", FREE_OF_NETWORK - 1)
    fail(_from(app, network), user)
    assert _from(app, network).sign_in(user).has("in-whose-name"), "fifty"
    fail(_from(app, network), user)
    page = _from(app, network).sign_in(user)
    assert (page.status, page.headers["Retry-After"]) == (429, "30")
    assert _made_up_link(_from(app, network)) == 429
    assert _from(app, "192.0.2.78").sign_in(user).has("in-whose-name"), "elsewhere nobody waits"
    home.client.delete_cookie(LOGIN, domain="localhost")
    home.open("/login")
    assert home.sign_in(known).has("in-whose-name"), "a known browser of the owner"
    world.pass_time(seconds=31)
    assert _from(app, network).sign_in(user).has("in-whose-name")


def test_users_and_clients_behind_one_address_do_not_throttle_each_other(
    app: Flask, database: Database, world: World
) -> None:
    network, user = "192.0.2.77", world.user()
    right = {"grant_type": "authorization_code", "code": "x", "client_id": "poster", "client_secret": SECRET}
    wrong = right | {"client_secret": "wrong"}
    _failed(database, f"machines:{network}", 51)
    assert _from(app, network).sign_in(user).has("in-whose-name")
    assert _from(app, network).post("/oauth2/token", wrong).status == 429
    for path in ("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke"):
        assert _from(app, network).post(path, right | {"token": "x"}).status in (200, 400), path
    world.forgive()
    _failed(database, f"network:{network}", 51)
    assert _from(app, network).post("/oauth2/token", wrong).status == 401
    _wrong_client_secret(_from(app, network), user)
    assert _from(app, network).sign_in(user).status == 429


def test_client_secret_waits_for_its_own_failures_alone(settings: Settings, database: Database, world: World) -> None:
    """Other systems, other networks, and a system that proves itself by a key go on. The answer is for a machine."""
    keys = {"token_endpoint_auth_method": "private_key_jwt", "client_secret_hash": None, "jwks": public(ec_key())}
    write_clients(settings.clients_file, (*ENTRIES, client_entry("signed", **keys)))
    app = create_app(settings, database)

    def brings(network: str, by: str = "e-license", **proof: str) -> int:
        pair = base64.b64encode(f"{by}:{proof.pop('secret', SECRET)}".encode()).decode()
        headers = {} if proof else {"Authorization": f"Basic {pair}"}
        form = {"grant_type": "authorization_code", "code": "x", "redirect_uri": "https://x.example/", **proof}
        answer = _from(app, network).client.post("/oauth2/token", base_url=ORIGIN, data=form, headers=headers)
        assert answer.mimetype == "application/json"
        assert answer.headers["Cache-Control"] == "no-store"
        told = {400: "invalid_grant", 401: "invalid_client", 429: "temporarily_unavailable"}
        assert answer.get_json()["error"] == told[answer.status_code]
        assert ("Retry-After" in answer.headers) == (answer.status_code == 429)
        return answer.status_code

    there, elsewhere = "192.0.2.77", "192.0.2.78"
    assert [brings(there, secret="wrong") for _ in range(7)] == [401] * 6 + [429]
    assert brings(there) == 400, "the right one is never held off"
    assert [brings(there, secret="wrong") for _ in range(7)] == [401] * 6 + [429], "and has them forgotten"
    signed = {"client_assertion_type": TYPE, "client_assertion": assertion("signed")}
    free = [brings(elsewhere), brings(there, "nsw"), brings(there, "app", client_id="app")]
    assert [*free, brings(there, "signed", **signed)] == [400] * 4, "they are known, and their code is not"
    world.pass_time(seconds=31)
    assert brings(there) == 400
    for client_id in ("nobody", "poster"):
        form = {"grant_type": "authorization_code", "client_id": client_id, "client_secret": "wrong"}
        posts = [_from(app, there).post("/oauth2/token", form).status for _ in range(7)]
        assert posts == [401] * 6 + [429], "a name that no system has waits like the others"


def test_an_alias_answers_as_a_name_of_nobody(
    app: Flask, world: World, database: Database, networks: Iterator[str]
) -> None:
    """Failures at one name of an account bring about no delay at another: it would tell that both are one's."""
    first, second = world.user(), world.user()
    aliases = [
        {"name": f"old-name-{each.id.lower()}", "account_id": each.id, "created_at": clock.now()}
        for each in (first, second)
    ]
    with transaction(database) as work:
        work.writing().execute(insert(UserName), aliases)

    def tries(name: str, password: str = WRONG, times: int = 1) -> list[int]:
        answers = []
        for _ in range(times):
            browser = _from(app, next(networks))
            browser.open("/login")
            answers.append(browser.press("login-submit", username=name, password=password).status)
        return answers

    assert tries(aliases[0]["name"], times=7) == tries("nobody-at-all", times=7) == [422] * 6 + [429]
    assert tries(first.user_name, times=7) == tries("nobody-else", times=7)
    tries(aliases[1]["name"], times=6)
    assert tries(second.user_name, PASSWORD) == [429], "who knows the password is told to wait, and is not in"
