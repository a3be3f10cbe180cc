"""What lies on the desk of the demonstration's officers: accounts, cases and acts, made when a page first needs them.

Everything has a number or an address of its own and is looked for before it is made, so that a page may be visited as
often as one likes.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from idp import cases, clock, refusal_codes
from idp.accounts.search_words import upkeep
from idp.crypto import digest, new_id
from idp.db import transaction
from idp.helpdesk.acts import lifecycle
from idp.helpdesk.acts.kind import Proposal
from idp.helpdesk.acts.kinds import KINDS
from idp.helpdesk.cases import work as case_work
from idp.helpdesk.policy import Action
from idp.models import (
    Account,
    AccountStatus,
    Case,
    CaseKind,
    Delegation,
    EntityType,
    Officer,
    OfficerAct,
    Provenance,
    UserName,
)
from idp.origin import HERE, Act
from idp.refusal_codes import RefusalReason, Refused
from support.pages.visitor import Place
from support.registration_by_hand import ADDRESS, numbered, record
from support.world import User

OFFICER, SECOND = "officer@example.com", "second-officer@example.com"
CANCEL_SECRET = "a-link-of-the-picture-book"
COMPANY, AGENT, ALIKE, WAITING, GROUP = (
    "บริษัท ทองดีการช่าง จำกัด",
    "นายณัฐพล ศรีสุข",
    "นายนัฐพล สีสุก",
    "นางสาววราภรณ์ ใจมั่น",
    "คณะบุคคล เครื่องเรือนสุขใจ",
)
UNCONFIRMED, DONE = "นางสายชล งามตา", {"th": "นายประสิทธิ์ ตั้งใจ", "en": "นายประเสริฐ ตั้งใจ"}
_PERSON = {"entity_type": EntityType.NATURAL_PERSON}
_GROUP = {"entity_type": EntityType.GROUP_OF_PERSONS, "registered_data": Provenance.TYPED}
#: Number (all but its check digit) and columns by name.
_ACCOUNTS: dict[str, tuple[str, dict[str, Any]]] = {
    COMPANY: ("010555500077", {"contact_name": "ณัฐพร ทองดี", "email": "office@thongdee.example"}),
    AGENT: ("110170000771", {**_PERSON, "email": "natthaphon@example.net"}),
    ALIKE: ("110170000772", {**_PERSON, "email": "nat.s@example.net"}),
    WAITING: ("110170000773", {**_PERSON, "email": "waraporn@example.net"}),
    UNCONFIRMED: (
        "110170000774",
        {
            **_PERSON,
            "status": AccountStatus.UNCONFIRMED,
            "email": None,
            "email_verified_at": None,
            "unconfirmed_email": "saichon@exmaple.net",
        },
    ),
    DONE["th"]: ("110170000775", {**_PERSON, "email": "prasit@example.net"}),
    DONE["en"]: ("110170000776", {**_PERSON, "email": "prasoet@example.net"}),
    GROUP: ("099200000077", {**_GROUP, "email": "sukjai@example.net"}),
}


def _now(**ago: float) -> Act:
    return Act(HERE, clock.now() - timedelta(**ago))


def officer_id(place: Place, email: str = OFFICER) -> str:
    """The id of an officer of the demonstration."""
    with place.database.reader() as session:
        return session.scalars(select(Officer.id).filter_by(email=email)).one()


def account(place: Place, name: str) -> User:
    """One of the accounts above."""
    twelve, columns = _ACCOUNTS[name]
    number = numbered(twelve)
    with place.database.reader() as session:
        found = session.scalars(select(Account.id).filter_by(tax_id=number)).first()
    if found:
        return User(found, number, name, number)
    if name == COMPANY:
        place.add_to_register(record(EntityType.JURISTIC_PERSON, tax_id=number, name=name))
    own = {"tax_id": number, "preferred_username": number, "registered_address": dict(ADDRESS)}
    columns = {"contact_name": name, **own, **columns}
    user = place.world.user(name, **columns)
    with transaction(place.database) as work:
        session = work.writing()
        session.execute(update(UserName).where(UserName.account_id == user.id).values(name=number))
        upkeep.refresh(session, [user.id], clock.now())
    return User(user.id, number, name, number)


def delegation(place: Place) -> str:
    """What the company has granted to the agent: one system."""
    grantor, agent = account(place, COMPANY), account(place, AGENT)
    with place.database.reader() as session:
        found = session.scalars(select(Delegation.id).filter_by(grantor_id=grantor.id)).first()
    return found or place.world.delegation(grantor, agent, systems=["e-license"])


def case(place: Place, kind: CaseKind, whose: str | None, days: int, **data: Any) -> str:
    """The id of the case of that kind about an account or, without one, the case that a caller's form has opened."""
    account_id = account(place, whose).id if whose else None
    with place.database.reader() as session:
        cases_of = session.scalars(select(Case).filter_by(kind=kind, account_id=account_id)).all()
    found = [each.id for each in cases_of if whose or each.data.get("name") == data["name"]]
    if found:
        return found[0]
    with transaction(place.database) as work:
        return cases.open_case(work.writing(), kind, account_id, data, _now(days=days, hours=2).at)


def open_case(place: Place) -> str:
    """Somebody has asked for help."""
    caller = {"topic": "two_factor", "name": "สมหญิง รักงาน", "contact": "081 234 5678"}
    message = "เปลี่ยนโทรศัพท์เครื่องใหม่ จึงไม่มีรหัส 6 หลัก และไม่ได้เก็บรหัสกู้คืนไว้"
    return case(place, CaseKind.HELP, None, 1, **caller, message=message)


def taken_case(place: Place) -> str:
    """The second officer is on it."""
    case_id, second = case(place, CaseKind.UNVERIFIED, GROUP, 3), officer_id(place, SECOND)
    with transaction(place.database) as work:
        case_work.take(work, case_id, second, _now(days=2))
    return case_id


def own_case(place: Place) -> str:
    """The officer is on it."""
    address, answer = "saichon@exmaple.net", "550 no such domain"
    case_id = case(place, CaseKind.MAIL_GIVEN_UP, UNCONFIRMED, 4, address=address, answer=answer)
    with transaction(place.database) as work:
        case_work.take(work, case_id, officer_id(place), _now(hours=3))
    return case_id


def closed_case(place: Place) -> str:
    """It is over."""
    differences = [{"label": "Name", "ours": AGENT, "theirs": "นายณัฐพล ศรีสุข ณ อยุธยา"}]
    case_id, mine = case(place, CaseKind.DISPUTED, AGENT, 9, differences=differences), officer_id(place)
    reason = "ตรวจบัตรประจำตัวประชาชนแล้ว ชื่อในบัญชีถูกต้อง แจ้งให้ผู้ใช้ติดต่อสำนักทะเบียน"
    with transaction(place.database) as work:
        case_work.take(work, case_id, mine, _now(days=8))
    with transaction(place.database) as work:
        case_work.close(work, case_id, reason, mine, _now(days=7))
    return case_id


def all_cases(place: Place) -> None:
    """Those above, and more of other kinds."""
    open_case(place)
    taken_case(place)
    closed_case(place)
    claimant = {"name": "อรุณ ทองดี", "email": "arun@example.org", "contact_mobile": "0899998888"}
    case(place, CaseKind.CLAIM, COMPANY, 2, **claimant, message="เป็นผู้จัดการของบริษัท")
    own_case(place)


def waiting_act(place: Place, action: Action, name: str, officer: str, reason: str, **data: str) -> str:
    """The id of an act that waits."""
    return act_on(place, action, account(place, name).id, officer, reason, **data)


def act_on(place: Place, action: Action, account_id: str, officer: str, reason: str, **data: str) -> str:
    """The same of any account, and whether the act waits or is done at once."""
    by = officer_id(place, officer)
    with place.database.reader() as session:
        found = session.scalars(select(OfficerAct.id).filter_by(account_id=account_id, kind=action.value)).first()
    if found:
        return found
    proposal = Proposal(new_id(), account_id, reason, data)
    with transaction(place.database) as work:
        return lifecycle.propose(work, place.settings, KINDS[action], proposal, by, _now()).id


def announced_change(place: Place) -> str:
    """A change of the email address, announced to both. The address of the page that cancels it."""
    reason = "ผู้โทรศัพท์แจ้งว่าไม่ได้ใช้อีเมลเดิมแล้ว ตรวจบัตรประจำตัวประชาชนแล้ว"
    act_id = waiting_act(place, Action.CHANGE_EMAIL, WAITING, OFFICER, reason, email="waraporn.j@example.net")
    with transaction(place.database) as work:
        change = update(OfficerAct).where(OfficerAct.id == act_id).values(cancel_hash=digest(CANCEL_SECRET))
        work.writing().execute(change)
    return f"{lifecycle.CANCEL_PATH}{CANCEL_SECRET}"


def second_officers_act(place: Place) -> str:
    """A suspension of a company with a live power of attorney, proposed by the other officer."""
    delegation(place)
    reason = "ได้รับหนังสือจากกองควบคุมมาตรฐาน ขอให้ระงับการใช้งานบัญชีระหว่างการตรวจสอบ"
    return waiting_act(place, Action.SUSPEND, COMPANY, SECOND, reason)


def refusal_code(place: Place) -> str:
    """The code on the page that tells the agent that a system is not covered."""
    refused = Refused(account(place, AGENT).id, RefusalReason.NOT_COVERED, delegation(place), "nsw")
    with transaction(place.database) as work:
        shown = refusal_codes.make(work.writing(), place.settings, refused, clock.now())
    assert shown is not None
    return shown.code
