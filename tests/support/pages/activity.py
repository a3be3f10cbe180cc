"""What happened under powers of attorney: the record of activity, who has heard of an end, the printed proof."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import insert, select, update

from idp import clock
from idp.crypto import new_id
from idp.db import transaction
from idp.delegation import activity, lifecycle
from idp.models import ActingContext, Delegation, Visit
from idp.origin import HERE, Act, Origin
from idp.sessions import lifecycle as sessions
from idp.sessions.lifecycle import Proof
from support.pages.required_actions import signs_in_as
from support.pages.steps_to_pages import Shown, opens, opens_system, steps
from support.pages.visitor import Visitor
from support.world import User

ACTIVITY, ONE = "delegation/activity.html", "delegation/one.html"
PROOF, STATE = "delegation/proof.html", "delegation/proof_state.html"
SYSTEMS = ("e-license", "nsw", "e-surveillance", "e-accreditation", "qr-code", "section5")
_GRANTOR, _AGENT = "บริษัท ผู้มอบตัวอย่าง จำกัด", "นางสาวตัวแทน ตัวอย่างดี"


def _used(visitor: Visitor, many: int = 4, **terms: Any) -> tuple[User, User, str]:
    """Grantor, agent and delegation; the agent has opened systems *many* times, and has some open."""
    world, now = visitor.place.world, clock.now()
    grantor, agent = world.user(_GRANTOR), world.user(_AGENT, entity_type="natural_person")
    delegation_id = world.delegation(grantor, agent, **terms)
    with transaction(visitor.place.database) as work:
        session = work.writing()
        login_id, _ = sessions.start(session, agent.id, Proof(password=True), Act(Origin("", "", ""), now), 3600)
        session.execute(update(ActingContext).where(ActingContext.login_id == login_id).values(ended_at=now))
        for number in range(many):
            at, last = now - timedelta(hours=7 * number + 1), number == 0
            context = {"id": new_id(), "login_id": login_id, "delegation_id": delegation_id, "started_at": at}
            session.execute(insert(ActingContext).values(**context, ended_at=None if last else at))
            for client_id in SYSTEMS[:3] if last else SYSTEMS[number % 6 :][:1]:
                visit = {"id": new_id(), "context_id": context["id"], "client_id": client_id, "first_at": at}
                session.execute(insert(Visit).values(**visit, last_at=at + timedelta(minutes=20)))
    return grantor, agent, delegation_id


def _signs_in(visitor: Visitor, user: User) -> None:
    signs_in_as(lambda _visitor: user)(visitor)


def _activity_of_all(visitor: Visitor) -> None:
    grantor, _, _ = _used(visitor)
    _signs_in(visitor, grantor)
    visitor.open("/delegations/given/activity")


def _activity_of_one(visitor: Visitor) -> None:
    """More than a page of it, the second page, as the agent."""
    _, agent, delegation_id = _used(visitor, 2 * activity.ON_PAGE + 3)
    _signs_in(visitor, agent)
    visitor.open(f"/delegations/{delegation_id}/activity?page=2")


def _cancelled(visitor: Visitor) -> None:
    """One system has confirmed, one has not yet, one never did."""
    grantor, _, delegation_id = _used(visitor)
    now = clock.now()
    with transaction(visitor.place.database) as work:
        lifecycle.cancel(work, delegation_id, grantor.id, "สิ้นสุดสัญญาจ้าง", Act(HERE, clock.now()))
    with transaction(visitor.place.database) as work:
        session = work.writing()
        contexts = select(ActingContext.id).where(
            ActingContext.delegation_id == delegation_id, ActingContext.ended_at > now - timedelta(minutes=1)
        )
        for client_id, heard_at in (("e-license", now), ("nsw", None), ("e-surveillance", None)):
            mine = (Visit.context_id.in_(contexts), Visit.client_id == client_id)
            session.execute(update(Visit).where(*mine).values(notified_at=heard_at))
    _signs_in(visitor, grantor)
    visitor.open(f"/delegations/{delegation_id}")


def _proof(visitor: Visitor) -> None:
    today = clock.bangkok_date(clock.now())
    grantor, _, delegation_id = _used(visitor, systems=["e-license", "nsw"], end=today + timedelta(days=180))
    _signs_in(visitor, grantor)
    visitor.open(f"/delegations/{delegation_id}/proof")


def _looked_up(**grantor: Any) -> Any:
    def way(visitor: Visitor) -> None:
        parties = (visitor.place.world.user(_GRANTOR, **grantor), visitor.place.world.user(_AGENT))
        delegation_id = visitor.place.world.delegation(*parties)
        with visitor.place.database.reader() as session:
            code = session.scalars(select(Delegation.proof_code).filter_by(id=delegation_id)).one()
        visitor.open(f"/proofs/{code}")

    return way


def _applies(visitor: Visitor) -> None:
    visitor.page.fill("#product", "เหล็กเส้นเสริมคอนกรีต เหล็กข้ออ้อย")
    visitor.page.click("#apply")


PAGES = (
    Shown("delegation-activity", ACTIVITY, "What agents did, for the grantor", _activity_of_all, dark=True),
    Shown("delegation-activity-pages", ACTIVITY, "More than a page, for the agent", _activity_of_one),
    Shown(
        "delegation-activity-none", ACTIVITY, "Nothing was done yet", opens("/delegations/given/activity"), who="alone"
    ),
    Shown("delegation-told", ONE, "Cancelled; which systems have confirmed", _cancelled),
    Shown("delegation-proof", PROOF, "The proof to print", _proof, dark=True),
    Shown("delegation-proof-state", STATE, "Where its QR code leads", _looked_up()),
    Shown("delegation-proof-unusable", STATE, "In force, but not usable now", _looked_up(status="suspended")),
    Shown(
        "system-applied", None, "An application in e-License", steps(opens_system("e-license"), _applies), who="acting"
    ),
    Shown(
        "system-applications",
        None,
        "What an agent applied for",
        steps(opens_system("e-license"), _applies, lambda visitor: visitor.page.click("#back")),
        who="acting",
    ),
)
