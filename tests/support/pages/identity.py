"""The pages that say where one stands, and what a system asks for that lets in only whom somebody has checked."""

from __future__ import annotations

from idp.models import EntityType
from support.pages.required_actions import signs_in_as
from support.pages.steps_to_pages import Shown, fills, opens, opens_system, presses, steps
from support.pages.visitor import Visitor
from support.world import User

IDENTITY, ASKED = "accounts/identity.html", "delegation/identity.html"
#: The demonstration's system that asks for it.
SYSTEM = "identified"


def _company(visitor: Visitor) -> User:
    return visitor.place.world.user("บริษัท ยังไม่ตรวจสอบตัวอย่าง จำกัด")


def _person(visitor: Visitor) -> User:
    return visitor.place.world.user(
        "นายสมชาย ยังไม่ตรวจสอบ", entity_type=EntityType.NATURAL_PERSON, name_title="นาย", registered_data="typed"
    )


def _acts_for_somebody_unchecked(visitor: Visitor) -> None:
    world = visitor.place.world
    user = world.user("บริษัท ตัวแทนตรวจสอบแล้ว จำกัด", verified_by="officer")
    delegation_id = world.delegation(_company(visitor), user)
    signs_in_as(lambda _: user)(visitor)
    visitor.open(f"/acting-for?delegation_id={delegation_id}")
    visitor.page.click("#acting-for-submit")
    visitor.open_system(SYSTEM)


PAGES = (
    Shown(
        "account-identity",
        IDENTITY,
        "A company that nobody has checked",
        steps(signs_in_as(_company), opens("/account/identity")),
        dark=True,
    ),
    Shown(
        "account-identity-checked",
        IDENTITY,
        "Somebody whom an officer has checked",
        opens("/account/identity"),
        "agent",
    ),
    Shown(
        "account-identity-wrong",
        IDENTITY,
        "A date of birth that the register does not know",
        steps(
            signs_in_as(_person),
            opens("/account/identity"),
            fills(birth_date="1970-01-01"),
            presses("identity-submit"),
        ),
        status=422,
    ),
    Shown(
        "identity-for-system",
        ASKED,
        "A system lets in only whom an officer has checked",
        signs_in_as(_company, opens_system(SYSTEM)),
        dark=True,
    ),
    Shown("identity-for-system-grantor", ASKED, "The same, for the grantor", _acts_for_somebody_unchecked),
)
