"""The pages on which officers work, and the page of the link that cancels what they have announced."""

from __future__ import annotations

from collections.abc import Callable

from idp import clock
from idp.crypto import digest
from idp.db import transaction
from idp.helpdesk import sessions
from idp.origin import HERE, Act
from support.pages import desk
from support.pages.steps_to_pages import Shown, Way, fills, presses, steps
from support.pages.visitor import Place, Visitor

Address = Callable[[Place], str]
SEARCH, ACCOUNT, NUMBERS = (f"helpdesk/accounts/{name}.html" for name in ("search", "account", "show_numbers"))
FORM, SUMMARY, ONE, ACTS, LINK = (
    f"helpdesk/acts/{name}.html" for name in ("form", "summary", "one", "waiting", "cancel_link")
)
QUEUE, CASES, CASE = "helpdesk/queue.html", "helpdesk/cases.html", "helpdesk/case.html"
WHY, EXPLANATION = "helpdesk/why.html", "helpdesk/explanation.html"
REASON = "ผู้โทรศัพท์แจ้งว่าทำโทรศัพท์หาย ตรวจสอบตัวบุคคลแล้ว"


def at_work(address: str | Address) -> Way:
    """The demonstration's officer, signed in, at an address that may have to be made first."""

    def way(visitor: Visitor) -> None:
        place = visitor.place
        with transaction(place.database) as work:
            session, act = work.writing(), Act(HERE, clock.now())
            pending = sessions.find_pending(
                session, digest(sessions.begin(session, desk.officer_id(place), act)), act.at
            )
            assert pending is not None
            secret = sessions.prove(session, pending.session_id, act.at)
        cookie = {"name": "idp-officer", "value": secret or "", "url": visitor.demo.issuer}
        visitor.page.context.add_cookies([cookie])
        visitor.open(address if isinstance(address, str) else address(place))

    return way


def _account(name: str, act: str = "") -> Address:
    return lambda place: f"/officer/accounts/{desk.account(place, name).id}{act}"


def _found(text: str, *names: str, more: str = "") -> Address:
    def address(place: Place) -> str:
        for name in names:
            desk.account(place, name)
        return f"/officer/accounts?q={text}{more}"

    return address


def _person(place: Place) -> str:
    desk.closed_case(place)
    desk.delegation(place)
    return _account(desk.AGENT)(place)


def _company(place: Place) -> str:
    desk.delegation(place)
    return _account(desk.COMPANY)(place)


def _queue(address: str) -> Address:
    def way(place: Place) -> str:
        desk.all_cases(place)
        return address

    return way


def _acts(place: Place) -> str:
    desk.announced_change(place)
    desk.second_officers_act(place)
    return "/officer/acts"


def _cancels(visitor: Visitor) -> None:
    visitor.open(desk.announced_change(visitor.place))


def _done(visitor: Visitor) -> None:
    """Somebody else in each language, or the second page would tell of the first act."""
    steps(at_work(_account(desk.DONE[visitor.locale], "/end-logins")), _reason, presses("act-submit"))(visitor)
    visitor.page.locator("#summary").wait_for()
    visitor.page.click("#act-submit")
    visitor.page.locator("#facts").wait_for()


def _reason(visitor: Visitor) -> None:
    visitor.page.fill("#reason", REASON)


def _explains(visitor: Visitor) -> None:
    at_work("/officer/why")(visitor)
    visitor.page.fill("#code", desk.refusal_code(visitor.place))
    visitor.page.click("#why-submit")
    visitor.page.locator("#verdict").wait_for()


PAGES = (
    Shown("officer-start", QUEUE, "The first page of an officer: what waits", at_work(_queue("/officer")), dark=True),
    Shown("officer-search", SEARCH, "Finding an account", at_work("/officer/accounts")),
    Shown(
        "officer-search-found",
        SEARCH,
        "Found, also by how it sounds",
        at_work(_found("ณัฐพล", desk.AGENT, desk.ALIKE)),
        dark=True,
    ),
    Shown("officer-search-nobody", SEARCH, "Nobody found", at_work("/officer/accounts?q=ไม่มีผู้ใดชื่อนี้")),
    Shown(
        "officer-search-unconfirmed",
        SEARCH,
        "A confirmation that never came: not confirmed, by name",
        at_work(_found("สายชล", desk.UNCONFIRMED, more="&unconfirmed=1")),
    ),
    Shown("officer-account-person", ACCOUNT, "An account: a person", at_work(_person), dark=True),
    Shown("officer-account-company", ACCOUNT, "An account: a company", at_work(_company)),
    Shown("officer-account-numbers", NUMBERS, "A reason first", at_work(_account(desk.AGENT, "/show-numbers"))),
    Shown(
        "officer-account-numbers-shown",
        ACCOUNT,
        "Then the numbers are shown",
        steps(at_work(_account(desk.ALIKE, "/show-numbers")), _reason, presses("act-submit")),
    ),
    Shown(
        "officer-act-form",
        FORM,
        "An act: nothing filled in",
        steps(at_work(_account(desk.ALIKE, "/email")), presses("act-submit")),
        status=422,
    ),
    Shown(
        "officer-act-summary",
        SUMMARY,
        "What will happen",
        steps(at_work(_account(desk.ALIKE, "/email")), fills(email="new@example.net"), _reason, presses("act-submit")),
        dark=True,
    ),
    Shown("officer-act-done", ACCOUNT, "Done", _done),
    Shown("officer-acts", ACTS, "Acts that wait", at_work(_acts)),
    Shown(
        "officer-acts-second",
        ONE,
        "The second officer’s answer",
        at_work(lambda place: f"/officer/acts/{desk.second_officers_act(place)}"),
        dark=True,
    ),
    Shown("officer-acts-link", LINK, "What the link in the operator’s email cancels", _cancels, dark=True),
    Shown("officer-cases", CASES, "The list of cases", at_work(_queue("/officer/cases"))),
    Shown(
        "officer-case-open",
        CASE,
        "A case that nobody has",
        at_work(lambda place: f"/officer/cases/{desk.open_case(place)}"),
        dark=True,
    ),
    Shown(
        "officer-case-taken",
        CASE,
        "A case that another officer has",
        at_work(lambda place: f"/officer/cases/{desk.taken_case(place)}"),
    ),
    Shown(
        "officer-case-mine",
        CASE,
        "One’s own: to be closed with a reason, or handed on",
        steps(at_work(lambda place: f"/officer/cases/{desk.own_case(place)}"), presses("close-submit")),
        status=422,
    ),
    Shown(
        "officer-case-closed",
        CASE,
        "A closed case",
        at_work(lambda place: f"/officer/cases/{desk.closed_case(place)}"),
    ),
    Shown("officer-cases-none", CASES, "No case is like that", at_work("/officer/cases?state=closed&kind=mismatch")),
    Shown("officer-why", WHY, "“Why can I not?”: the caller’s code", at_work("/officer/why")),
    Shown(
        "officer-why-wrong",
        WHY,
        "No code typed",
        steps(at_work("/officer/why"), presses("why-submit")),
        status=422,
    ),
    Shown("officer-why-explained", EXPLANATION, "What the rules say", _explains, dark=True),
)
