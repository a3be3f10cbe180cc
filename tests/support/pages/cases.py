"""The officers' pages about cases and the reasons of refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from idp import cases, clock, refusal_codes
from idp.db import transaction
from idp.helpdesk.cases import work as case_work
from idp.models import CaseKind
from idp.origin import HERE, Act
from idp.refusal_codes import RefusalReason, Refused
from support.officers import new_officer
from support.pages.officers import officer
from support.pages.steps_to_pages import Shown, Way, presses, steps
from support.pages.visitor import Visitor

CASES, CASE = "helpdesk/cases.html", "helpdesk/case.html"
WHY, EXPLANATION = "helpdesk/why.html", "helpdesk/explanation.html"
ASKED = {"topic": "two_factor", "name": "สมศรี ใจดี", "contact": "0812345678", "message": "โทรศัพท์หาย\nเข้าใช้งานไม่ได้"}
DIFFERS = {"differences": [{"label": "Province", "ours": "นนทบุรี", "theirs": "กรุงเทพมหานคร"}]}


def _opened(visitor: Visitor, kind: CaseKind, data: Mapping[str, Any], *, about: bool) -> str:
    place = visitor.place
    account_id = place.world.user("บริษัท ขอความช่วยเหลือตัวอย่าง จำกัด").id if about else None
    with transaction(place.database) as work:
        return cases.open_case(work.writing(), kind, account_id, data, clock.now())


def case(kind: CaseKind, data: Mapping[str, Any], *, about: bool = True, taken: bool = False) -> Way:
    """An officer at the page of a new case. *about*: an account; *taken*: another officer has it."""

    def way(visitor: Visitor) -> None:
        case_id = _opened(visitor, kind, data, about=about)
        if taken:
            other_id = new_officer(visitor.place.database)
            with transaction(visitor.place.database) as work:
                case_work.take(work, case_id, other_id, Act(HERE, clock.now()))
        officer(f"/officer/cases/{case_id}")(visitor)

    return way


def _waiting(visitor: Visitor) -> None:
    for kind, data, about in ((CaseKind.DISPUTED, DIFFERS, True), (CaseKind.HELP, ASKED, False)):
        _opened(visitor, kind, data, about=about)


def _explained(visitor: Visitor) -> None:
    """An officer types the code of somebody whose power of attorney does not cover a system."""
    place = visitor.place
    grantor, agent = place.world.user("บริษัท ผู้มอบอำนาจตัวอย่าง จำกัด"), place.world.user("นายตัวแทน ตัวอย่าง")
    delegation_id = place.world.delegation(grantor, agent, systems=["e-license"])
    refused = Refused(agent.id, RefusalReason.NOT_COVERED, delegation_id, "nsw")
    with transaction(place.database) as work:
        shown = refusal_codes.make(work.writing(), place.settings, refused, clock.now())
    officer("/officer/why")(visitor)
    visitor.page.fill("#code", shown.code if shown else "")
    visitor.page.click("#why-submit")


PAGES = (
    Shown("officer-cases", CASES, "Cases that wait", steps(_waiting, officer("/officer/cases")), dark=True),
    Shown("officer-cases-none", CASES, "No case is like that", officer("/officer/cases?state=closed&kind=claim")),
    Shown("officer-case", CASE, "Registered data that is disputed", case(CaseKind.DISPUTED, DIFFERS), dark=True),
    Shown("officer-case-help", CASE, "Somebody asks for help", case(CaseKind.HELP, ASKED, about=False)),
    Shown(
        "officer-case-taken",
        CASE,
        "Taken: to be closed with a reason, or handed on",
        steps(case(CaseKind.HELP, ASKED), presses("take-submit")),
    ),
    Shown(
        "officer-case-no-reason",
        CASE,
        "Closing without a reason",
        steps(case(CaseKind.HELP, ASKED), presses("take-submit"), presses("close-submit")),
        status=422,
    ),
    Shown("officer-case-of-another", CASE, "Another officer has it", case(CaseKind.DISPUTED, DIFFERS, taken=True)),
    Shown("officer-why", WHY, "The code that a caller reads out", officer("/officer/why")),
    Shown(
        "officer-why-wrong",
        WHY,
        "No such code",
        steps(officer("/officer/why"), presses("why-submit")),
        status=422,
    ),
    Shown("officer-why-explained", EXPLANATION, "What the rules say now", _explained, dark=True),
)
