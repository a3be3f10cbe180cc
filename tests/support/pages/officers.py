"""The pages of officers' accounts and their sign-in."""

from __future__ import annotations

from idp import clock
from idp.crypto import digest, new_id
from idp.db import transaction
from idp.helpdesk import sessions
from idp.helpdesk.sign_in import accounts
from idp.models import OfficerRole
from idp.origin import HERE, Act
from support.officers import equipped, give_passkey
from support.pages.help_desk import PAGES as WORK_PAGES
from support.pages.steps_to_pages import Shown, Way, fills_in, opens, presses, steps
from support.pages.visitor import Visitor

LOGIN, SECOND, CONFIRM = "helpdesk/login.html", "helpdesk/second_step.html", "helpdesk/confirm.html"
SET_UP, FACTOR, OVER = "helpdesk/set_up_password.html", "helpdesk/set_up_factor.html", "helpdesk/set_up_over.html"
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
    *WORK_PAGES,
    Shown("officer-not-found", "error.html", "No such page", officer("/officer/nothing"), status=404),
)
