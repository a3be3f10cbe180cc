"""The pages of officers: their sign-in, accounts, acts, cases."""

from __future__ import annotations

from idp import clock
from idp.cases import open_case
from idp.crypto import digest, new_id
from idp.db import transaction
from idp.helpdesk import sessions
from idp.helpdesk.sign_in import accounts
from idp.models import CaseKind, OfficerRole
from idp.origin import HERE, Act
from support.officers import equipped, give_passkey
from support.pages.steps_to_pages import Shown, Way, fills_in, opens, presses, steps
from support.pages.visitor import Visitor

LOGIN, SECOND, CONFIRM = "helpdesk/login.html", "helpdesk/second_step.html", "helpdesk/confirm.html"
SET_UP, FACTOR, OVER = "helpdesk/set_up_password.html", "helpdesk/set_up_factor.html", "helpdesk/set_up_over.html"
START = "helpdesk/queue.html"
SEARCH, ACCOUNT = "helpdesk/accounts/search.html", "helpdesk/accounts/account.html"
NUMBERS = "helpdesk/accounts/show_numbers.html"
ACT, SUMMARY, WAITING = "helpdesk/acts/form.html", "helpdesk/acts/summary.html", "helpdesk/acts/waiting.html"
CASE, CASES, WHY = "helpdesk/case.html", "helpdesk/cases.html", "helpdesk/why.html"
NEW_PASSWORD = "Elephant-77-river"


def officer(path: str = "/officer", *, proven: bool = True, passkey: bool = False) -> Way:
    """An officer at *path*, signed in or (not *proven*) after the password alone."""

    def way(visitor: Visitor) -> None:
        place = visitor.place
        who = equipped(place.database, place.settings)
        if passkey:
            give_passkey(place.database, place.settings, who.id)
        with transaction(place.database) as work:
            session, act = work.writing(), Act(HERE, clock.now())
            secret: str | None = sessions.begin(session, who.id, act)
            pending = sessions.find_pending(session, digest(secret or ""), act.at)
            if proven and pending is not None:
                secret = sessions.prove(session, pending.session_id, act.at)
        cookie = {"name": "idp-officer", "value": secret or "", "url": visitor.demo.issuer}
        visitor.page.context.add_cookies([cookie])
        visitor.open(path)

    return way


def with_account(below: str = "") -> Way:
    """An officer at a page of one of the demonstration's accounts."""

    def way(visitor: Visitor) -> None:
        account_id = visitor.place.account_id(visitor.demo.account("juristic_person"))
        officer(f"/officer/accounts/{account_id}{below}")(visitor)

    return way


def with_case(visitor: Visitor) -> None:
    """An officer at a case that a user asked for help in."""
    place = visitor.place
    account_id = place.account_id(visitor.demo.account("juristic_person"))
    data = {"topic": "other", "name": "สมชาย ใจดี", "contact": "0812345678", "message": "เข้าใช้งานไม่ได้"}
    with transaction(place.database) as work:
        case_id = open_case(work.writing(), CaseKind.HELP, account_id, data, clock.now())
    officer(f"/officer/cases/{case_id}")(visitor)


def _gives_a_reason(visitor: Visitor) -> None:
    visitor.page.fill("#reason", "ผู้ประกอบการแจ้งทางโทรศัพท์ และยืนยันตัวตนแล้ว")
    visitor.page.click("#act-submit")


def invited(visitor: Visitor) -> None:
    """Somebody with a new set-up link."""
    email = f"{new_id().lower()}@tisi.example"
    with transaction(visitor.place.database) as work:
        secret = accounts.add(work.writing(), email, OfficerRole.OPERATOR, Act(HERE, clock.now()))
    visitor.open(f"/officer/set-up/{secret}")


def _chooses(visitor: Visitor) -> None:
    visitor.page.fill("#password", NEW_PASSWORD)
    visitor.page.fill("#password_confirm", NEW_PASSWORD)
    visitor.page.click("#set-up-submit")


PAGES = (
    Shown("officer-sign-in", LOGIN, "Officers sign in apart from users", opens("/officer/login"), dark=True),
    Shown(
        "officer-sign-in-wrong",
        LOGIN,
        "A wrong password, a name that no officer has: alike",
        steps(opens("/officer/login"), fills_in("nobody@tisi.example", "wrong")),
        status=422,
    ),
    Shown("officer-second-step", SECOND, "The code of the app", officer("/officer/login", proven=False), dark=True),
    Shown(
        "officer-second-step-passkey",
        SECOND,
        "A passkey alone",
        officer("/officer/login", proven=False, passkey=True),
    ),
    Shown("officer-confirm", CONFIRM, "The second factor anew, before an act", officer("/officer/confirm"), dark=True),
    Shown(
        "officer-confirm-wrong",
        CONFIRM,
        "A code that is not right",
        steps(officer("/officer/confirm"), presses("two-factor-submit")),
        status=422,
    ),
    Shown("officer-set-up", SET_UP, "The link of a new officer: a password", invited, dark=True),
    Shown("officer-set-up-factor", FACTOR, "Then the second factor", steps(invited, _chooses), dark=True),
    Shown("officer-set-up-over", OVER, "A link that was used", opens("/officer/set-up/none"), status=410),
    Shown("officer-start", START, "The first page of an officer", officer(), dark=True),
    Shown("officer-accounts", SEARCH, "Finding an account", officer("/officer/accounts?q=ตัวอย่าง"), dark=True),
    Shown("officer-account", ACCOUNT, "One account", with_account(), dark=True),
    Shown("officer-numbers", NUMBERS, "Numbers are shown for a reason", with_account("/show-numbers")),
    Shown("officer-act", ACT, "An act: its reason", with_account("/end-logins"), dark=True),
    Shown("officer-act-summary", SUMMARY, "What will happen", steps(with_account("/end-logins"), _gives_a_reason)),
    Shown("officer-acts", WAITING, "Acts that wait for a second officer", officer("/officer/acts")),
    Shown("officer-case", CASE, "A case", with_case, dark=True),
    Shown("officer-cases", CASES, "All cases", steps(with_case, opens("/officer/cases")), dark=True),
    Shown("officer-why", WHY, "The code that a caller reads out", officer("/officer/why")),
    Shown("officer-not-found", "error.html", "No such page", officer("/officer/nothing"), status=404),
)
