"""The pages of the second factor, of one's logins, and of the answer to the mail about a new one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pyotp
from sqlalchemy import func, insert, select, update

from idp import audit, clock
from idp.accounts import mail_links
from idp.accounts.mail_links import LinkPurpose
from idp.accounts.second_factor import factors
from idp.accounts.sign_in import pending
from idp.audit import Event
from idp.crypto import Vault, new_id
from idp.db import transaction
from idp.models import Account, ActingContext, Login, Passkey, Visit
from idp.origin import HERE, Act, Origin
from idp.sessions import lifecycle
from idp.sessions.lifecycle import Proof
from support.pages.steps_to_pages import Shown, Way, asks, fills, opens, presses, steps
from support.pages.visitor import Visitor
from support.world import User, password_hash

SECOND, CODES = "accounts/second_step.html", "accounts/recovery_codes.html"
STATE, ENABLE = "accounts/two_factor.html", "accounts/two_factor_enable.html"
#: What a system asks that wants to go on without its user, who has perhaps allowed it before.
OFFLINE = {"scope": "openid offline_access", "prompt": "consent"}
SESSIONS, NOT_ME, WAS_ME = "accounts/sessions.html", "accounts/not_me.html", "accounts/was_me.html"
#: The secret of the app of whoever has one here.
SECRET = "K5QW4ZLUNBUW4ZZAMVWHGZJAORUGS43B"
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def _user(visitor: Visitor) -> User:
    return visitor.place.world.user("บริษัท ตัวอย่างการผลิต จำกัด")


@dataclass(frozen=True)
class Has:
    """The factors that somebody has; *used*: recovery codes."""

    app: bool = False
    passkeys: int = 0
    used: int = 0


NONE, APP = Has(), Has(app=True)


def signed_in(has: Has = NONE) -> Way:
    """Somebody with these factors, who has just proven them all: as after a sign-in, without its time for hashing."""

    def way(visitor: Visitor) -> None:
        user = _user(visitor)
        if has != NONE:
            _give(visitor, user, has)
        proof = Proof(password=True, otp=has.app, passkey="hwk" if has.passkeys and not has.app else "")
        _log_in(visitor, user, proof)

    return way


def _log_in(visitor: Visitor, user: User, proof: Proof) -> None:
    origin = Origin("127.0.0.1", visitor.page.evaluate("navigator.userAgent"), "")
    with transaction(visitor.place.database) as work:
        _, secret = lifecycle.start(work.writing(), user.id, proof, Act(origin, clock.now()), 12 * 3600)
    _set_cookie(visitor, "idp-login", secret)


def _set_cookie(visitor: Visitor, name: str, value: str) -> None:
    visitor.page.context.add_cookies([{"name": name, "value": value, "url": visitor.demo.issuer}])


def half_way(has: Has) -> Way:
    """Somebody whose password was right, at the page for the code."""

    def way(visitor: Visitor) -> None:
        user = _user(visitor)
        _give(visitor, user, has)
        with transaction(visitor.place.database) as work:
            secret = pending.begin(work.writing(), user.id, password_hash(), clock.now())
        _set_cookie(visitor, "idp-sign-in", secret)
        visitor.open("/login/two-factor")

    return way


def _give(visitor: Visitor, user: User, has: Has) -> None:
    now = clock.now()
    with transaction(visitor.place.database) as work:
        session = work.writing()
        for number, name in enumerate(("คอมพิวเตอร์ที่สำนักงาน", "โทรศัพท์ของผู้จัดการ")[: has.passkeys], 1):
            values = {"credential_id": new_id(), "public_key": "", "sign_count": 0, "name": name, "synced": False}
            at = {"created_at": now - timedelta(days=40 * number), "last_used_at": now if number == 1 else None}
            session.execute(insert(Passkey).values(id=new_id(), account_id=user.id, **values, **at))
        if has.app:
            vault = Vault(visitor.place.settings.secret_keys)
            codes = factors.turn_on(session, vault, user.id, SECRET, 0, now)
        else:
            factors.settle(session, user.id, now)
            codes = factors.renew_codes(session, user.id, now)
        for code in codes[: has.used]:
            factors.spend(session, Vault(visitor.place.settings.secret_keys), user.id, code, now)


def _enrols(visitor: Visitor) -> None:
    """At the page that shows a secret."""
    secret = visitor.page.inner_text("#totp-secret").replace(" ", "")
    visitor.page.fill("#code", pyotp.TOTP(secret).at(clock.now()))
    visitor.page.click("#two-factor-enable")


def _steps_up(visitor: Visitor) -> None:
    """A login by password alone, and a system that wants two factors."""
    user = _user(visitor)
    _give(visitor, user, APP)
    _log_in(visitor, user, Proof(password=True))
    visitor.ask("e-license", acr_values="urn:idp:acr:two-factor")


def _many_logins(visitor: Visitor) -> None:
    user = _user(visitor)
    _log_in(visitor, user, Proof(password=True))
    now = clock.now()
    with transaction(visitor.place.database) as work:
        session = work.writing()
        for hours, agent, network, ended_by in (
            (1, SAFARI, "203.0.113.77", ""),
            (3, EDGE, "198.51.100.14", ""),
            (30, FIREFOX, "2001:db8:4f2:9a00:1c2d:3e4f:5a6b:7c8d", "sign_out"),
            (80, "", "198.51.100.14", "owner"),
            (200, EDGE, "198.51.100.14", "expired"),
        ):
            at, origin = now - timedelta(hours=hours), Origin(network, agent, "")
            login_id, _ = lifecycle.start(session, user.id, Proof(password=True), Act(origin, at), 12 * 3600)
            context = session.scalars(select(ActingContext.id).filter_by(login_id=login_id)).one()
            for client_id in ("e-license", "nsw", "section5")[: 4 - hours]:
                visit = {"id": new_id(), "context_id": context, "client_id": client_id}
                session.execute(insert(Visit).values(**visit, first_at=at, last_at=at))
            last_use = {"last_seen_at": now - timedelta(minutes=20)} if not ended_by else {}
            over = {"ended_at": at + timedelta(hours=2), "ended_by": ended_by} if ended_by else {}
            if last_use | over:
                session.execute(update(Login).where(Login.id == login_id).values(**last_use, **over))
    visitor.open("/account/sessions")


def _answers(visitor: Visitor, page: str) -> None:
    user = _user(visitor)
    with transaction(visitor.place.database) as work:
        session, now = work.writing(), clock.now()
        address = session.scalars(select(Account.email).filter_by(id=user.id)).one()
        login_id, _ = lifecycle.start(session, user.id, Proof(password=True), Act(HERE, now), 3600)
        audit.record(session, Event.FACTOR_ENABLED, Act(HERE, now), user.id, factor="passkey")
        secret = mail_links.make(session, user.id, address, LinkPurpose.NOT_ME, now, login_id)
    visitor.open(f"/{page}/{secret}")


def _not_me(visitor: Visitor) -> None:
    _answers(visitor, "not-me")


def _was_me(visitor: Visitor) -> None:
    _answers(visitor, "this-was-me")


def _doubted(visitor: Visitor) -> None:
    """The password has been set by mail; the passkeys were there before."""
    signed_in(Has(app=True, passkeys=2))(visitor)
    with transaction(visitor.place.database) as work:
        newest = select(func.max(Passkey.id)).scalar_subquery()
        doubted = update(Passkey).values(doubted_at=clock.now())
        work.writing().execute(doubted.execution_options(synchronize_session=False))
        later = update(Passkey).where(Passkey.id == newest).values(kept_from=clock.now() + timedelta(hours=72))
        work.writing().execute(later.execution_options(synchronize_session=False))
    visitor.open("/account/two-factor")


def _warned(visitor: Visitor) -> None:
    visitor.open("/account/password")
    visitor.page.evaluate("document.getElementById('login-ends').hidden = false")


PAGES = (
    Shown("two-factor-code", SECOND, "After the password", half_way(APP), dark=True),
    Shown(
        "two-factor-code-empty",
        SECOND,
        "Nothing filled in",
        steps(half_way(APP), presses("two-factor-submit")),
        status=422,
    ),
    Shown(
        "two-factor-code-wrong",
        SECOND,
        "On the way into a system, a wrong code",
        steps(_steps_up, fills(code="000000"), presses("two-factor-submit")),
        status=422,
    ),
    Shown("two-factor-code-passkey", SECOND, "A passkey or the app", half_way(Has(app=True, passkeys=1))),
    Shown("two-factor-code-passkey-only", SECOND, "A passkey, no app", half_way(Has(passkeys=1))),
    Shown("two-factor-enrol", ENABLE, "Turning it on", opens("/account/two-factor"), who="agent", dark=True),
    Shown(
        "two-factor-enrol-for-system",
        ENABLE,
        "On the way into a system, nothing filled in",
        steps(asks("e-license", acr_values="urn:idp:acr:two-factor"), presses("two-factor-enable")),
        who="agent",
        status=422,
    ),
    Shown(
        "two-factor-codes",
        CODES,
        "Recovery codes, shown once",
        steps(signed_in(), opens("/account/two-factor"), _enrols),
        dark=True,
    ),
    Shown(
        "two-factor-state",
        STATE,
        "It is on; wrong password when turning it off",
        steps(
            signed_in(APP),
            opens("/account/two-factor"),
            fills(password="wrong", code="123456"),
            presses("two-factor-disable"),
        ),
        status=422,
    ),
    Shown(
        "two-factor-state-passkeys",
        STATE,
        "With passkeys, and few codes left",
        steps(signed_in(Has(app=True, passkeys=2, used=9)), opens("/account/two-factor")),
        dark=True,
    ),
    Shown(
        "two-factor-state-passkey-only",
        ENABLE,
        "A passkey, no app",
        steps(signed_in(Has(passkeys=1, used=8)), opens("/account/two-factor")),
    ),
    Shown(
        "consent",
        "oidc/consent.html",
        "A system asks to go on without its operator",
        asks("e-license", **OFFLINE),
        who="agent",
    ),
    Shown(
        "consent-acting",
        "oidc/consent.html",
        "The same in the name of another",
        asks("e-license", **OFFLINE),
        who="acting",
    ),
    Shown(
        "sessions-offline",
        SESSIONS,
        "A system that goes on without its operator",
        steps(asks("e-license", **OFFLINE), presses("consent-allow"), opens("/account/sessions")),
        who="agent",
    ),
    Shown("sessions", SESSIONS, "Several browsers", _many_logins, dark=True),
    Shown("sessions-ending", "accounts/password.html", "Before an idle login ends", _warned, who="agent", dark=True),
    Shown("not-me", NOT_ME, "The link in the mail about a new browser", _not_me),
    Shown("not-me-done", NOT_ME, "The button is pressed", steps(_not_me, presses("not-me-submit"))),
    Shown("two-factor-passkeys-doubted", STATE, "After a password by mail", _doubted),
    Shown("not-me-it-was", WAS_ME, "The other link of the mail", _was_me),
    Shown("not-me-it-was-done", WAS_ME, "The button is pressed", steps(_was_me, presses("was-me-submit"))),
    Shown("not-me-it-was-over", WAS_ME, "A link that no longer works", opens("/this-was-me/no"), status=410),
    Shown("not-me-over", NOT_ME, "A link that no longer works", opens("/not-me/no"), status=410),
)
