"""The pages of forgotten passwords and of one's own account, in every state they have."""

from __future__ import annotations

from typing import Any

from idp import clock
from idp.accounts import mail_links
from idp.accounts.mail_links import LinkPurpose
from idp.db import transaction
from idp.helpdesk.policy import Action
from support.pages import desk
from support.pages.steps_to_pages import Shown, Way, fills, opens, presses, steps
from support.pages.visitor import Visitor
from support.world import User


def linked(purpose: LinkPurpose, path: str, **changes: Any) -> Way:
    """The page that a mailed link opens."""

    def way(visitor: Visitor) -> None:
        user: User = visitor.place.world.user("บริษัท รอยืนยัน จำกัด", **changes)
        with transaction(visitor.place.database) as work:
            session = work.writing()
            address = changes.get("unconfirmed_email") or f"operator{user.user_name}@example.com"
            secret = mail_links.make(session, user.id, address, purpose, clock.now())
        visitor.open(f"/{path}/{secret}")

    return way


FORGOT, RESET = "accounts/forgot_password.html", "accounts/reset_password.html"
ACCOUNT, PASSWORD = "accounts/account.html", "accounts/password.html"
_resets = linked(LinkPurpose.RESET_PASSWORD, "reset-password")

OFFICERS = "accounts/officer_acts.html"


def _unlocked(visitor: Visitor) -> None:
    """An officer has unlocked the account."""
    account_id = visitor.place.account_id(visitor.demo.account("natural_person"))
    reason = "โทรศัพท์แจ้งว่าพิมพ์รหัสผ่านผิดหลายครั้ง"
    desk.act_on(visitor.place, Action.UNLOCK, account_id, desk.OFFICER, reason)
    visitor.open("/account/officers")


PAGES = (
    Shown("password-forgotten", FORGOT, "For which address", opens("/forgot-password"), dark=True),
    Shown(
        "password-forgotten-empty",
        FORGOT,
        "Nothing filled in",
        steps(opens("/forgot-password"), presses("forgot-submit")),
        status=422,
    ),
    Shown(
        "password-forgotten-sent",
        FORGOT,
        "Sent, if there is such an account",
        steps(opens("/forgot-password"), fills(email="somying@example.com"), presses("forgot-submit")),
    ),
    Shown("password-reset", RESET, "The link in the mail", _resets, dark=True),
    Shown(
        "password-reset-weak",
        RESET,
        "A password that many use",
        steps(_resets, fills(password="Password1", password_confirm="Passwort1"), presses("reset-submit")),
        status=422,
    ),
    Shown(
        "password-reset-over",
        "accounts/reset_over.html",
        "A link that no longer works",
        opens("/reset-password/no"),
        status=410,
    ),
    Shown("account", ACCOUNT, "What is known, and what one may change", opens("/account"), who="agent", dark=True),
    Shown(
        "account-wrong",
        ACCOUNT,
        "A wrong number",
        steps(opens("/account"), fills(contact_mobile="02 430 6800", contact_name=""), presses("account-submit")),
        who="agent",
        status=422,
    ),
    Shown("account-password", PASSWORD, "Another password", opens("/account/password"), who="agent"),
    Shown(
        "account-password-empty",
        PASSWORD,
        "Nothing filled in",
        steps(opens("/account/password"), presses("password-submit")),
        who="agent",
        status=422,
    ),
    Shown("account-officers", OFFICERS, "What officers did", _unlocked, who="agent"),
)
