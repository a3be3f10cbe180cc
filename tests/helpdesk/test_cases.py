"""The queue of cases: what waits, who takes it, two officers at once, and whom a case is closed to."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update
from support.browsing import Browser, Page
from support.database_rows import rows_of
from support.officers import new_officer, sign_in
from support.world import User, World

from idp import cases, clock
from idp.db import Database, transaction
from idp.errors import Refusal
from idp.helpdesk.cases import work as case_work
from idp.helpdesk.cases.queue import CaseQuery
from idp.helpdesk.cases.work import Outcome, Worked
from idp.models import AuditEvent, Case, CaseKind, CaseState, EntityType, Officer, OfficerRole
from idp.origin import HERE, Act

OPERATOR, VIEWER = OfficerRole.OPERATOR, OfficerRole.VIEWER
LONGEST = 1000


def _open(database: Database, kind: CaseKind = CaseKind.DISPUTED, user: User | None = None, **data: Any) -> str:
    with transaction(database) as work:
        return cases.open_case(work.writing(), kind, user.id if user else None, data, clock.now())


def _case(database: Database, case_id: str) -> Case:
    with database.reader() as session:
        return session.get_one(Case, case_id)


def _email(database: Database, officer_id: str) -> str:
    with database.reader() as session:
        return session.get_one(Officer, officer_id).email


def _listed(page: Page) -> list[str]:
    assert page.status == 200
    table = page.find("cases")
    rows = [] if table is None else list(table.iter("tr"))[1:]
    return [row.get("id").removeprefix("row-") for row in rows]


def _take(database: Database, case_id: str, officer_id: str) -> Worked:
    with transaction(database) as work:
        return case_work.take(work, case_id, officer_id, Act(HERE, clock.now()))


@pytest.fixture
def officer_id(database: Database, world: World) -> str:
    """An officer who works on cases."""
    return new_officer(database, OPERATOR)


@pytest.fixture
def officer(app: Flask, database: Database, officer_id: str) -> Browser:
    """The same, signed in."""
    browser = sign_in(app, database, officer_id)
    browser.client.set_cookie("lang", "en", domain="localhost")
    return browser


def test_start_page_has_own_cases_first_and_none_of_others(
    database: Database, world: World, officer: Browser, officer_id: str
) -> None:
    assert _listed(officer.open("/officer")) == []
    older, newer, own, others, closed = (_open(database, user=world.user()) for _ in range(5))
    _take(database, own, officer_id)
    _take(database, others, new_officer(database))
    _take(database, closed, officer_id)
    with transaction(database) as work:
        case_work.close(work, closed, "x", officer_id, Act(HERE, clock.now()))
    page = officer.open("/officer")
    assert _listed(page) == [own, older, newer]
    assert page.words("waiting-kinds") == "Registered data disputed: 2"


def test_case_is_taken_closed_with_a_reason_and_recorded(
    database: Database, world: World, officer: Browser, officer_id: str
) -> None:
    user = world.user("บริษัท <b>ทดสอบ</b> จำกัด")
    case_id = _open(database, user=user, differences=[{"label": "Province", "ours": "<i>", "theirs": "ตาก"}])
    page = officer.open(f"/officer/cases/{case_id}")
    assert page.find("case-account").get("href") == f"/officer/accounts/{user.id}"
    assert user.name in page.words("main")
    assert "Province<i>ตาก" in page.words("differences")
    assert not page.has("close-submit")
    page = officer.press("take-submit")
    assert (page.status, page.words("case-state")) == (200, "Being worked on")
    page = officer.press("close-submit", reason="ตรวจสอบแล้ว\n<script>alert(1)</script>")
    assert (page.status, page.words("case-state")) == (200, "Case closed")
    assert not page.has("close-submit")
    assert not page.has("hand-on-submit")
    case = _case(database, case_id)
    assert (case.state, case.officer_id, case.reason) == (
        CaseState.CLOSED,
        officer_id,
        "ตรวจสอบแล้ว\n<script>alert(1)</script>",
    )
    events = {each.event: each for each in rows_of(database, AuditEvent) if each.event.startswith("case.")}
    assert set(events) == {"case.taken", "case.closed"}
    assert all(each.account_id == user.id for each in events.values())
    assert events["case.closed"].data == {"case_id": case_id, "officer_id": officer_id}


@pytest.mark.parametrize("reason", ["", "  \n ", "x" * (LONGEST + 1), "ก" * 3000])
def test_closing_needs_a_reason_of_at_most_a_thousand_letters(
    reason: str, database: Database, world: World, officer: Browser, officer_id: str
) -> None:
    case_id = _open(database, user=world.user())
    _take(database, case_id, officer_id)
    officer.open(f"/officer/cases/{case_id}")
    page = officer.press("close-submit", reason=reason)
    assert (page.status, page.has("reason-error")) == (422, True)
    assert _case(database, case_id).state is CaseState.TAKEN
    assert officer.press("close-submit", reason="ก" * LONGEST).status == 200
    assert _case(database, case_id).state is CaseState.CLOSED


def test_reason_of_ten_thousand_letters_is_refused_unread(
    database: Database, world: World, officer: Browser, officer_id: str
) -> None:
    case_id = _open(database, user=world.user())
    _take(database, case_id, officer_id)
    officer.open(f"/officer/cases/{case_id}")
    assert officer.press("close-submit", reason="x" * 10_000).status == 413


def test_second_officer_is_told_who_has_the_case(database: Database, world: World, officer: Browser) -> None:
    case_id, other_id = _open(database, user=world.user()), new_officer(database)
    officer.open(f"/officer/cases/{case_id}")
    _take(database, case_id, other_id)
    page = officer.press("take-submit")
    assert page.status == 409
    assert _email(database, other_id) in page.words("refused")
    assert _case(database, case_id).officer_id == other_id
    address = f"/officer/cases/{case_id}"
    token = officer.open("/officer/why").form("why-submit")[1]["csrf_token"]
    for form in ({"act": "close", "reason": "x"}, {"act": "hand_on", "officer": ""}, {"act": "take"}):
        page = officer.post(address, {"csrf_token": token, **form})
        assert page.status == 409
        assert _email(database, other_id) in page.words("refused")
    assert _case(database, case_id).state is CaseState.TAKEN


def test_of_officers_at_the_same_moment_one_gets_the_case(database: Database, world: World) -> None:
    case_id, officers = _open(database, user=world.user()), [new_officer(database, OPERATOR) for _ in range(4)]
    barrier = Barrier(len(officers))

    def take(officer_id: str) -> Worked:
        barrier.wait(60)
        return _take(database, case_id, officer_id)

    with ThreadPoolExecutor(len(officers)) as pool:
        worked = dict(zip(officers, pool.map(take, officers), strict=True))
    (winner,) = (officer_id for officer_id, each in worked.items() if each.outcome is Outcome.DONE)
    assert _case(database, case_id).officer_id == winner
    told = {each.by for officer_id, each in worked.items() if officer_id != winner}
    assert told == {_email(database, winner)}
    assert [each.event for each in rows_of(database, AuditEvent)] == ["case.taken"]


def test_taking_again_and_closing_again_change_nothing(database: Database, world: World, officer_id: str) -> None:
    case_id = _open(database, user=world.user())
    with transaction(database) as work:
        assert case_work.close(work, case_id, "x", officer_id, Act(HERE, clock.now())) == Worked(Outcome.NOT_TAKEN)
    assert [_take(database, case_id, officer_id) for _ in range(2)] == [Worked(Outcome.DONE)] * 2
    for expected in (Worked(Outcome.DONE), Worked(Outcome.CLOSED, _email(database, officer_id))):
        with transaction(database) as work:
            assert case_work.close(work, case_id, "x", officer_id, Act(HERE, clock.now())) == expected
    assert _take(database, case_id, officer_id).outcome is Outcome.CLOSED


def test_case_is_handed_on_and_back_into_the_queue(
    app: Flask, database: Database, world: World, officer: Browser, officer_id: str
) -> None:
    case_id, other_id = _open(database, user=world.user()), new_officer(database, OPERATOR)
    viewer_id, gone_id = new_officer(database, VIEWER), new_officer(database)
    with transaction(database) as work:
        work.writing().execute(update(Officer).where(Officer.id == gone_id).values(disabled_at=clock.now()))
    _take(database, case_id, officer_id)
    page = officer.open(f"/officer/cases/{case_id}")
    offered = [option.get("value") for option in page.find("officer").iter("option")]
    assert offered == ["", other_id]
    for nobody in (viewer_id, gone_id, officer_id, "none"):
        assert officer.press("hand-on-submit", officer=nobody).status == 409
    officer.open(f"/officer/cases/{case_id}")
    assert officer.press("hand-on-submit", officer=other_id).status == 200
    assert _case(database, case_id).officer_id == other_id
    assert not officer.open(f"/officer/cases/{case_id}").has("hand-on-submit"), "it is another one's now"
    other = sign_in(app, database, other_id)
    other.open(f"/officer/cases/{case_id}")
    assert other.press("hand-on-submit", officer="").status == 200
    case = _case(database, case_id)
    assert (case.state, case.officer_id, case.taken_at) == (CaseState.OPEN, None, None)


def test_supervisor_hands_on_what_another_has(app: Flask, database: Database, world: World, officer_id: str) -> None:
    case_id, supervisor_id = _open(database, user=world.user()), new_officer(database)
    _take(database, case_id, officer_id)
    supervisor = sign_in(app, database, supervisor_id)
    page = supervisor.open(f"/officer/cases/{case_id}")
    assert not page.has("close-submit")
    assert supervisor.press("hand-on-submit", officer=supervisor_id).status == 200
    assert _case(database, case_id).officer_id == supervisor_id
    assert supervisor.page.has("close-submit")


def test_viewer_sees_and_changes_nothing(app: Flask, database: Database, world: World) -> None:
    case_id = _open(database, user=world.user())
    viewer = sign_in(app, database, new_officer(database, VIEWER))
    page = viewer.open(f"/officer/cases/{case_id}")
    assert page.status == 200
    assert not page.has("take-submit")
    token = viewer.open("/officer/why").form("why-submit")[1]["csrf_token"]
    assert viewer.post(f"/officer/cases/{case_id}", {"act": "take", "csrf_token": token}).status == 403
    assert _case(database, case_id).state is CaseState.OPEN


def test_cancelled_change_is_for_supervisors(app: Flask, database: Database, world: World, officer: Browser) -> None:
    case_id = _open(database, CaseKind.CHANGE_CANCELLED, world.user())
    page = officer.open(f"/officer/cases/{case_id}")
    assert (page.has("take-submit"), page.has("for-supervisors")) == (False, True)
    token = officer.open("/officer/why").form("why-submit")[1]["csrf_token"]
    assert officer.post(f"/officer/cases/{case_id}", {"act": "take", "csrf_token": token}).status == 403
    supervisor = sign_in(app, database, new_officer(database))
    supervisor.open(f"/officer/cases/{case_id}")
    assert supervisor.press("take-submit").status == 200
    assert _case(database, case_id).state is CaseState.TAKEN


@pytest.mark.parametrize("change", [{"role": VIEWER}, {"disabled_at": "now"}])
def test_officer_who_lost_the_right_meanwhile_is_refused(
    change: dict[str, Any], database: Database, world: World, officer_id: str
) -> None:
    case_id = _open(database, user=world.user())
    values = {name: clock.now() if value == "now" else value for name, value in change.items()}
    with transaction(database) as work:
        work.writing().execute(update(Officer).where(Officer.id == officer_id).values(values))
    with pytest.raises(Refusal):
        _take(database, case_id, officer_id)
    assert _case(database, case_id).state is CaseState.OPEN


def test_list_is_filtered_by_kind_state_officer_and_age(
    app: Flask, database: Database, world: World, officer_id: str
) -> None:
    old = _open(database, CaseKind.CLAIM, world.user())
    world.pass_time(days=3, minutes=1)
    recent, own = _open(database, CaseKind.HELP, name="x"), _open(database, CaseKind.CLAIM, world.user())
    _take(database, own, officer_id)
    closed = _open(database, CaseKind.CLAIM, world.user())
    _take(database, closed, officer_id)
    with transaction(database) as work:
        case_work.close(work, closed, "x", officer_id, Act(HERE, clock.now()))
    expected = {
        "": [old, recent, own],
        "?kind=claim": [old, own],
        "?kind=help": [recent],
        "?state=open": [old, recent],
        "?state=closed": [closed],
        "?mine=1": [own],
        "?age=3": [old],
        "?age=7": [],
        "?age=2": [old, recent, own],
        "?kind=claim&state=taken&mine=1&age=": [own],
        "?kind=%25&state=x&page=x": [old, recent, own],
        "?page=2": [],
    }
    officer = sign_in(app, database, officer_id)
    for query, case_ids in expected.items():
        assert set(_listed(officer.open(f"/officer/cases{query}"))) == set(case_ids), query


def test_long_list_has_pages_of_fifty(database: Database, world: World, officer: Browser) -> None:
    with transaction(database) as work:
        ids = [cases.open_case(work.writing(), CaseKind.HELP, None, {"name": "x"}, clock.now()) for _ in range(51)]
    first = officer.open("/officer/cases")
    assert len(_listed(first)) == 50
    second = officer.open(first.find("page-next").get("href"))
    assert len(_listed(second)) == 1
    assert set(_listed(first)) | set(_listed(second)) == set(ids)
    assert not second.has("page-next")


def test_query_in_an_address_is_read_whatever_it_says() -> None:
    assert CaseQuery.read({"age": "๓", "page": "-1", "kind": "", "state": "OPEN"}) == CaseQuery()
    query = CaseQuery.read({"kind": "claim", "state": "closed", "mine": "1", "age": "30", "page": "4"})
    assert query.parameters(5) == {"kind": "claim", "state": "closed", "mine": "1", "age": "30", "page": "5"}


def test_numbers_of_persons_are_masked(database: Database, world: World, officer: Browser) -> None:
    person = world.user("นายสมชาย ใจดี", entity_type=EntityType.NATURAL_PERSON)
    case_id = _open(database, user=person)
    for address in ("/officer", "/officer/cases", f"/officer/cases/{case_id}"):
        page = officer.open(address)
        assert person.tax_id not in page.text
        assert person.tax_id[-4:] in page.words("main")


@pytest.mark.parametrize("locale", ["th", "en"])
@pytest.mark.parametrize("kind", CaseKind)
def test_every_kind_is_told_in_both_languages(
    kind: CaseKind, locale: str, app: Flask, database: Database, officer_id: str
) -> None:
    case_id = _open(database, kind, topic="refused", answer="550", name="สมศรี", message="one\ntwo")
    browser = sign_in(app, database, officer_id)
    browser.client.set_cookie("lang", locale, domain="localhost")
    page = browser.open(f"/officer/cases/{case_id}")
    assert page.status == 200
    assert {"th": "ข้อความ", "en": "Message"}[locale] in page.words("main")
    assert browser.open("/officer").words("cases")


def test_unknown_case_is_not_found(officer: Browser) -> None:
    assert officer.open("/officer/cases/none").status == 404
    token = officer.open("/officer/why").form("why-submit")[1]["csrf_token"]
    assert officer.post("/officer/cases/none", {"csrf_token": token, "act": "take"}).status == 404
