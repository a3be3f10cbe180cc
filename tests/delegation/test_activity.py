"""Who acted for whom, when, and in which system: for the parties' eyes, as a page and as a file."""

from __future__ import annotations

import csv
from datetime import timedelta
from io import StringIO

import pytest
from flask import Flask
from sqlalchemy import select
from support.browsing import Browser, Page
from support.relying_party import RelyingParty
from support.world import User, World

from idp import clock
from idp.delegation import activity
from idp.models import Visit
from idp.web.spreadsheet import cell


def _acts(app: Flask, agent: User, delegation_id: str, *systems: str) -> None:
    browser = Browser(app)
    browser.sign_in(agent)
    browser.act_for(delegation_id)
    for system in systems:
        RelyingParty(app, system).code(browser)


def _signed_in(app: Flask, user: User) -> Browser:
    browser = Browser(app, "en")
    browser.sign_in(user)
    return browser


def _rows(page: Page) -> list[list[str]]:
    assert page.status == 200
    table = page.find("activity")
    if table is None:
        return []
    return [[" ".join("".join(cell.itertext()).split()) for cell in row.iter("td")] for row in table.iter("tr")][1:]


def _file(page: Page) -> list[list[str]]:
    assert page.status == 200
    assert page.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert page.headers["Content-Disposition"].startswith('attachment; filename="activity-')
    assert page.headers["Cache-Control"] == "no-store"
    assert page.text.startswith("\ufeff")
    return list(csv.reader(StringIO(page.text.removeprefix("\ufeff"))))


def test_grantor_sees_what_every_agent_did_and_an_agent_only_their_own(app: Flask, world: World, grantor: User) -> None:
    first, second = world.user("นายตัวแทน หนึ่ง"), world.user("นางตัวแทน สอง")
    one, other = world.delegation(grantor, first), world.delegation(grantor, second, systems=["nsw"])
    elsewhere = world.delegation(world.user("บริษัท อื่น จำกัด"), first)
    _acts(app, first, one, "e-license")
    world.pass_time(hours=1)
    _acts(app, second, other, "nsw")
    _acts(app, first, elsewhere, "e-license")
    browser = _signed_in(app, grantor)
    rows = _rows(browser.open("/delegations/given/activity"))
    assert [(row[2], row[3]) for row in rows] == [
        ("System nsw", f"{second.name} {second.tax_id}"),
        ("System e-license", f"{first.name} {first.tax_id}"),
    ], "the newest first"
    assert [row[3] for row in _rows(browser.open(f"/delegations/{one}/activity"))] == [f"{first.name} {first.tax_id}"]
    assert _rows(browser.open("/delegations/received/activity")) == []
    browser = _signed_in(app, first)
    assert _rows(browser.open("/delegations/given/activity")) == []
    seen = _rows(browser.open("/delegations/received/activity"))
    assert {row[3] for row in seen} == {f"{grantor.name} {grantor.tax_id}", f"บริษัท อื่น จำกัด {seen[0][3].split()[-1]}"}
    assert second.name not in browser.page.words()
    assert len(_rows(browser.open(f"/delegations/{one}/activity"))) == 1


def test_what_the_agent_does_in_their_own_name_is_nobodys_business(app: Flask, world: World, grantor: User) -> None:
    agent = world.user()
    delegation_id = world.delegation(grantor, agent)
    browser = _signed_in(app, agent)
    RelyingParty(app).code(browser)
    grantors = _signed_in(app, grantor)
    assert _rows(grantors.open("/delegations/given/activity")) == []
    assert _rows(grantors.open(f"/delegations/{delegation_id}/activity")) == []


@pytest.mark.parametrize("path", ["activity", "activity.csv", "proof"])
def test_somebody_elses_looks_like_one_that_does_not_exist(app: Flask, world: World, grantor: User, path: str) -> None:
    delegation_id = world.delegation(grantor, world.user())
    browser = _signed_in(app, world.user())
    theirs, none = browser.open(f"/delegations/{delegation_id}/{path}"), browser.open(f"/delegations/dlg_none/{path}")
    assert (theirs.status, none.status) == (404, 404)
    assert theirs.words("main").split("Reference")[0] == none.words("main").split("Reference")[0]


def test_pages_go_from_the_newest_to_the_oldest(
    app: Flask, world: World, grantor: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity, "ON_PAGE", 2)
    agent = world.user()
    delegation_id = world.delegation(grantor, agent)
    for system in ("e-license", "nsw", "poster"):
        _acts(app, agent, delegation_id, system)
        world.pass_time(minutes=1)
    browser = _signed_in(app, grantor)
    address = f"/delegations/{delegation_id}/activity"
    assert [row[2] for row in _rows(browser.open(address))] == ["System poster", "System nsw"]
    assert not browser.page.has("page-newer")
    older = browser.page.find("page-older").get("href")
    assert [row[2] for row in _rows(browser.open(older))] == ["System e-license"]
    assert browser.page.has("page-newer")
    assert not browser.page.has("page-older")
    for beyond in ("99", "0", "-1", "x", "9" * 30):
        assert _rows(browser.open(f"{address}?page={beyond}"))


def test_file_has_everything_in_thai_time(app: Flask, world: World, grantor: User) -> None:
    agent = world.user("นายตัวแทน ทดสอบ")
    delegation_id = world.delegation(grantor, agent)
    evening = clock.end_of_bangkok_day(clock.bangkok_date(clock.now())) + timedelta(hours=18)
    world.pass_time(seconds=(evening - clock.now()).total_seconds())  # 18:00 there, 11:00 in UTC
    _acts(app, agent, delegation_id, "e-license", "nsw")
    with world.database.reader() as session:
        visits = {each.client_id: each for each in session.scalars(select(Visit))}
    for viewer, address in ((grantor, "given/activity.csv"), (agent, f"{delegation_id}/activity.csv")):
        header, *rows = _file(_signed_in(app, viewer).open(f"/delegations/{address}"))
        assert header == [
            *("First opened (Thai time)", "Last used (Thai time)"),
            *("System", "Grantor", "Grantor’s number", "Agent", "Agent’s number", "Number of the power of attorney"),
        ]
        assert [row[2] for row in rows] == ["System nsw", "System e-license"]
        for row in rows:
            visit = visits[row[2].removeprefix("System ")]
            for cell_of_time, moment in ((row[0], visit.first_at), (row[1], visit.last_at)):
                assert cell_of_time == f"{moment + timedelta(hours=7):%Y-%m-%d %H:%M:%S}"
                assert cell_of_time[11:14] == "18:", "not UTC"
            assert (row[3], row[5], row[7]) == (grantor.name, agent.name, delegation_id)
            assert row[6].replace("-", "") == agent.tax_id
            assert row[6] != agent.tax_id, "a spreadsheet would drop the first zero"


def test_branch_is_named_as_such(app: Flask, world: World, grantor: User) -> None:
    agent = world.user("บริษัท หลายสาขา จำกัด", tax_id="0105500000888", branch="00012")
    delegation_id = world.delegation(grantor, agent)
    _acts(app, agent, delegation_id, "e-license")
    browser = _signed_in(app, grantor)
    ((_, _, _, seen),) = _rows(browser.open(f"/delegations/{delegation_id}/activity"))
    assert seen == f"{agent.name} 0105500000888, branch 00012"
    _, row = _file(browser.open("/delegations/given/activity.csv"))
    assert row[6] == "0-1055-00000-88-8, branch 00012"


def test_file_makes_no_formula_of_a_name(app: Flask, world: World) -> None:
    """``docs/requirements/security.md``, row 89, case 32."""
    agent, grantor = world.user("@SUM(1+1)*cmd|' /C calc'!A0"), world.user('=HYPERLINK("https://x.example")')
    delegation_id = world.delegation(grantor, agent)
    _acts(app, agent, delegation_id, "e-license")
    _, row = _file(_signed_in(app, grantor).open(f"/delegations/{delegation_id}/activity.csv"))
    assert (row[3], row[5]) == (f"'{grantor.name}", f"'{agent.name}")
    assert len(row) == 8


@pytest.mark.parametrize(
    "text",
    ["=1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", " =1", "\ufeff=1", "\u200b@x", "＝1", "＋1", "－1", "＠x", "\0=1"],
)
def test_cell_that_would_be_a_formula_becomes_text(text: str) -> None:
    assert cell(text) == "'" + text.replace("\0", "")


@pytest.mark.parametrize(
    "text",
    [
        *(
            "0105500000001",
            "007",
            "123456789012",
            "12345E10",
            "1.5e3",
            "1-2-2026",
            "2026-11-23",
            "1/2",
            "12:30",
            "1.50",
        ),
        *("1,5", "5 MAR", "10-May-2026", "JAN 5", "SEPTEMBER-2026", "3 AM", "12:30 pm", " 0105500000001"),
    ],
)
def test_cell_that_would_be_changed_to_a_number_or_a_day_becomes_text(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        *("", "a=1", "บริษัท – จำกัด", "0-1055-00000-01-1", "2026-11-23 12:30:05", "0", "25", "12345678901"),
        *("AB123456", "12 Trading", "Marco 2", "May", "0-1055-00000-88-8, branch 00012", "1E", "๐๐๗"),
    ],
)
def test_any_other_cell_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


def test_it_can_be_read_while_acting_for_another(app: Flask, world: World, grantor: User) -> None:
    agent = world.user()
    delegation_id = world.delegation(grantor, agent)
    browser = _signed_in(app, agent)
    browser.act_for(delegation_id)
    for path in ("given/activity", "given/activity.csv", f"{delegation_id}/activity", f"{delegation_id}/proof"):
        assert browser.open(f"/delegations/{path}").status == 200
