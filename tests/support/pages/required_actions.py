"""The pages that a user owes after signing in: changed register data, and what an legacy account lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from idp import clock
from idp.models import EntityType
from support.pages.steps_to_pages import Shown, Way, fills, opens, opens_system, presses, steps
from support.pages.visitor import Visitor
from support.registration_by_hand import ADDRESS, CONTACT
from support.world import PASSWORD, User

CHANGES, COMPLETE = "accounts/changes.html", "accounts/complete.html"
OLD = {
    "house_no": "88/8",
    "building": "อาคารสำนักงานใหญ่ ชั้น 5",
    "road": "ฉลองกรุง",
    "subdistrict": "ลำปลาทิว",
    "district": "ลาดกระบัง",
    "province": "กรุงเทพมหานคร",
    "postcode": "10520",
}
NEWS = {"name": "บริษัท ชื่อใหม่ตัวอย่าง จำกัด (มหาชน)", "registered_address": ADDRESS, "source": "dbd"}
TYPED = {name: value for name, value in CONTACT.items() if name != "email"}
Makes = Callable[[Visitor], User]


def _moved(visitor: Visitor) -> User:
    world = visitor.place.world
    return world.user("บริษัท ชื่อเดิมตัวอย่าง จำกัด", registered_address=OLD, register_news=NEWS)


def imported(**changes: Any) -> Makes:
    """Somebody with an account of a legacy system."""

    def make(visitor: Visitor) -> User:
        name = "นายสมชาย ระบบเดิม" if "entity_type" in changes else "บริษัท ระบบเดิมตัวอย่าง จำกัด"
        values = {"legacy_source": "e-license", "completed_at": None, "contact_address": {}, "contact_mobile": None}
        return visitor.place.world.user(name, **{**values, **changes})

    return make


def signs_in_as(make: Makes, before: Way | None = None) -> Way:
    """At the page that *before* leads to, or at ``/login``."""

    def way(visitor: Visitor) -> None:
        user = make(visitor)
        if before:
            before(visitor)
        else:
            visitor.open("/login")
        visitor.fill_in(user.user_name, PASSWORD)

    return way


def _outdated(visitor: Visitor) -> None:
    user = _moved(visitor)
    visitor.open("/login")
    visitor.fill_in(user.user_name, PASSWORD)
    visitor.place.world.change(user, register_news={**NEWS, "name": "บริษัท ชื่อใหม่กว่าตัวอย่าง จำกัด"})
    visitor.page.click("#changes-confirm")


_known = imported(registered_address=OLD)
_person = imported(entity_type=EntityType.NATURAL_PERSON, birth_or_registration_date=None)
_unreachable = imported(registered_address=OLD, email=None, email_verified_at=None)
_waiting = imported(
    email=None, email_verified_at=None, unconfirmed_email="office@example.co.th", completed_at=clock.now()
)

PAGES = (
    Shown("changes", CHANGES, "Old and new side by side", signs_in_as(_moved), dark=True),
    Shown("changes-for-system", CHANGES, "While a system waits", signs_in_as(_moved, opens_system("e-license"))),
    Shown("changes-outdated", CHANGES, "The register has changed once more", _outdated, status=422),
    Shown(
        "changes-confirmed",
        "portal/home.html",
        "The new data is taken over",
        steps(signs_in_as(_moved), presses("changes-confirm")),
    ),
    Shown("completion", COMPLETE, "What an account of old lacks", signs_in_as(_known), dark=True),
    Shown("completion-person", COMPLETE, "A person whom no register knows", signs_in_as(_person, opens_system("nsw"))),
    Shown("completion-address", COMPLETE, "An account of old without an address", signs_in_as(_unreachable)),
    Shown(
        "address-waits",
        "accounts/account.html",
        "An address that waits for its confirmation",
        steps(signs_in_as(_waiting), opens("/account")),
    ),
    Shown(
        "address-again",
        "accounts/account_email.html",
        "The link again, or another address",
        steps(signs_in_as(_waiting), opens("/account/email")),
    ),
    Shown(
        "address-again-wrong",
        "accounts/account_email.html",
        "Not an address",
        steps(signs_in_as(_waiting), opens("/account/email"), fills(email="office@"), presses("account-submit")),
        status=422,
    ),
    Shown(
        "completion-wrong",
        COMPLETE,
        "Not everything is filled in",
        steps(signs_in_as(_known), fills(**{**TYPED, "contact_mobile": "12"}), presses("complete-submit")),
        status=422,
    ),
)
