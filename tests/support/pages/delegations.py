"""The pages of powers of attorney: the lists, giving one, one of them as each party sees it, and what ends it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from idp import clock
from idp.db import transaction
from idp.delegation import lifecycle
from idp.models import Delegation, DelegationState
from idp.origin import HERE, Act
from support.pages.steps_to_pages import Shown, Way, opens, presses, signs_in, steps
from support.pages.visitor import Visitor
from support.world import PASSWORD

CHOOSER = "delegation/acting_for.html"
LIST, NEW, SUMMARY = "delegation/list.html", "delegation/new.html", "delegation/summary.html"
ONE, CONFIRM, ERROR = "delegation/one.html", "delegation/confirm.html", "error.html"
_WAITING = {"state": DelegationState.WAITING, "answered_at": None}


def _opens_held(state: str = "in_force", **terms: Any) -> Way:
    """What the agent of the demonstration holds, as the agent."""

    def way(visitor: Visitor) -> None:
        agent = visitor.sign_in("natural_person")
        visitor.open(f"/delegations/{visitor.demo.delegation(agent, state, **terms)['delegation_id']}")

    return way


def _opens_waiting(visitor: Visitor) -> None:
    """One that begins later, of a company that nobody else uses, as the agent."""
    agent = visitor.sign_in("natural_person")
    world, today = visitor.place.world, clock.bangkok_date(clock.now())
    grantor = world.user("บริษัท รอยืนยันตัวอย่าง จำกัด", registered_address=_ADDRESS)
    user = grantor.__class__(visitor.place.account_id(agent), "", "", "")
    days = {"start": today + timedelta(days=14), "end": today + timedelta(days=200)}
    delegation_id = world.delegation(grantor, user, systems=["e-license", "qr-code"], **days, **_WAITING)
    visitor.open(f"/delegations/{delegation_id}")


_ADDRESS = {
    "house_no": "88/8",
    "moo": "3",
    "road": "ฉลองกรุง",
    "subdistrict": "ลำปลาทิว",
    "district": "ลาดกระบัง",
    "province": "กรุงเทพมหานคร",
    "postcode": "10520",
}


def _opens_given(visitor: Visitor) -> None:
    """What the agent of the demonstration has given to a partnership, as the grantor."""
    grantor = visitor.sign_in("natural_person")
    delegation = next(
        each
        for each in visitor.demo.summary["delegations"]
        if each["grantor"] == grantor["username"] and each["state"] == "in_force"
    )
    visitor.open(f"/delegations/{delegation['delegation_id']}")


def _answers(answer: str) -> Way:
    return steps(lambda visitor: visitor.page.check(f"#answer-{answer}"), presses("answer-submit"))


def _on_hold(who: str) -> Way:
    """One whose grantor has said “not me”, as that party."""

    def way(visitor: Visitor) -> None:
        world = visitor.place.world
        grantor, agent = world.user("บริษัท พักใช้ตัวอย่าง จำกัด"), world.user("บริษัท ตัวแทนพักใช้ จำกัด")
        delegation_id = world.delegation(grantor, agent, held_at=clock.now(), held_by="grantor")
        visitor.open("/login")
        visitor.fill_in((grantor if who == "grantor" else agent).user_name, PASSWORD)
        visitor.open(f"/delegations/{delegation_id}")

    return way


def _gives_reason(visitor: Visitor) -> None:
    visitor.page.fill("#reason", "เปลี่ยนตัวแทนดำเนินการ")
    visitor.page.click("#cancel-submit")


def _is_cancelled_meanwhile(visitor: Visitor) -> None:
    """The grantor cancels what the agent is reading; then the agent answers."""
    delegation_id = visitor.page.url.rpartition("/")[2]
    with transaction(visitor.place.database) as work:
        grantor_id = work.writing().scalars(select(Delegation.grantor_id).filter_by(id=delegation_id)).one()
        lifecycle.cancel(work, delegation_id, grantor_id, "เปลี่ยนตัวแทน", Act(HERE, clock.now()))
    _answers("accept")(visitor)


def _looks_up(number: str = "") -> Way:
    """The partnership of the demonstration, unless another number is given."""

    def way(visitor: Visitor) -> None:
        partnership = next(each for each in visitor.demo.summary["accounts"] if each["name"].startswith("ห้าง"))
        visitor.page.fill("#agent_tax_id", number or partnership["tax_id"])
        visitor.page.click("#agent-lookup")

    return way


def _chooses(system: str) -> Way:
    def way(visitor: Visitor) -> None:
        visitor.page.check("#scope-selected")
        visitor.page.check(f"#systems-{system}")
        visitor.page.check("#period-window")
        visitor.page.fill("#start", (clock.bangkok_date(clock.now()) + timedelta(days=1)).isoformat())
        visitor.page.fill("#end", (clock.bangkok_date(clock.now()) + timedelta(days=60)).isoformat())
        visitor.page.click("#grant-submit")

    return way


def _holds_many(visitor: Visitor) -> None:
    """Somebody who may act for more grantors than a page shows, looking for some of them."""
    world = visitor.place.world
    office = world.user("บริษัท สำนักงานบัญชีตัวอย่าง จำกัด")
    for number in range(1, 23):
        grantor = world.user(f"บริษัท ลูกค้าตัวอย่างที่ {number} จำกัด")
        world.delegation(grantor, office, systems=["e-license"])
    visitor.open("/login")
    visitor.fill_in(office.user_name, PASSWORD)
    visitor.open("/acting-for?q=ที่ 1")


_new = steps(signs_in("natural_person"), opens("/delegations/given/new"))

PAGES = (
    Shown("chooser-many", CHOOSER, "More grantors than a page shows", _holds_many),
    Shown("delegations-received", LIST, "What an agent holds", opens("/delegations/received"), who="agent", dark=True),
    Shown("delegations-given", LIST, "What a grantor has given", opens("/delegations/given"), who="agent"),
    Shown(
        "delegations-found", LIST, "Searched", opens("/delegations/received?q=ส่งออก&sort=period&rows=25"), who="agent"
    ),
    Shown("delegations-not-found", LIST, "Nothing found", opens("/delegations/received?q=zzz"), who="agent"),
    Shown("delegations-none", LIST, "Nobody has given anything", opens("/delegations/received"), who="alone"),
    Shown("delegation-new", NEW, "Giving a power of attorney", _new, dark=True),
    Shown("delegation-new-found", NEW, "The agent is found, the name masked", steps(_new, _looks_up())),
    Shown("delegation-new-nobody", NEW, "Nobody has the number", steps(_new, _looks_up("1")), status=422),
    Shown("delegation-new-empty", NEW, "Nothing filled in", steps(_new, presses("grant-submit")), status=422),
    Shown(
        "delegation-new-overlap",
        NEW,
        "One is in the way",
        steps(_new, _looks_up(), _chooses("e-license")),
        status=422,
    ),
    Shown("delegation-summary", SUMMARY, "Before it is given", steps(_new, _looks_up(), _chooses("nsw")), dark=True),
    Shown("delegation-waiting", ONE, "It waits for the agent", _opens_waiting, dark=True),
    Shown("delegation-accept", CONFIRM, "Before the agent confirms", steps(_opens_waiting, _answers("accept"))),
    Shown(
        "delegation-meanwhile",
        ONE,
        "Cancelled while the agent was reading",
        steps(_opens_waiting, _is_cancelled_meanwhile),
        status=409,
    ),
    Shown("delegation-held", ONE, "In force, for the agent", _opens_held(systems=["e-license", "qr-code"])),
    Shown(
        "delegation-withdraw", CONFIRM, "Before the agent withdraws", steps(_opens_held(), presses("renounce-submit"))
    ),
    Shown("delegation-on-hold", ONE, "On hold, for the owner who decides", _on_hold("grantor")),
    Shown("delegation-on-hold-other", ONE, "On hold, for the other party", _on_hold("agent")),
    Shown("delegation-given", ONE, "In force, for the grantor", _opens_given),
    Shown("delegation-cancel", CONFIRM, "Before it is cancelled", steps(_opens_given, _gives_reason), dark=True),
    Shown(
        "delegation-acting",
        ERROR,
        "While acting for another",
        opens("/delegations/given/new"),
        who="acting",
        status=403,
    ),
    Shown("delegation-reading", LIST, "Read while acting for another", opens("/delegations/given"), who="acting"),
)
