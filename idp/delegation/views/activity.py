"""``…/activity``: who acted, when, with which client, under which delegation; as a page and as a CSV file."""

from __future__ import annotations

import re

from flask import Blueprint, Response, render_template, request

from idp import clock
from idp.clock import BANGKOK
from idp.delegation import activity, display
from idp.delegation.activity import ActivityEntry, ActivityRecord
from idp.i18n import gettext, request_locale
from idp.models import Delegation
from idp.sessions.current import signed_in
from idp.sessions.guards import login_required
from idp.sessions.registered_clients import systems
from idp.web import work
from idp.web.spreadsheet import csv_file


def add_routes(blueprint: Blueprint) -> None:
    """Add the routes of this file."""
    for path, name, page, file in (
        ("/delegations/given/activity", "given_activity", given, given_file),
        ("/delegations/received/activity", "received_activity", received, received_file),
        ("/delegations/<delegation_id>/activity", "activity", of_one, file_of_one),
    ):
        blueprint.add_url_rule(path, name, page)
        blueprint.add_url_rule(f"{path}.csv", f"{name}_file", file)


@login_required
def given() -> str:
    """The activity of all agents of the user."""
    return _page(activity.given(signed_in().account.id), "given")


@login_required
def given_file() -> Response:
    """The activity of all agents of the user, as a CSV file."""
    return _file(activity.given(signed_in().account.id))


@login_required
def received() -> str:
    """The activity of the user for all grantors."""
    return _page(activity.received(signed_in().account.id), "received")


@login_required
def received_file() -> Response:
    """The activity of the user for all grantors, as a CSV file."""
    return _file(activity.received(signed_in().account.id))


@login_required
def of_one(delegation_id: str) -> str:
    """The activity under one delegation, for its parties alone."""
    delegation, record = _delegation_and_record(delegation_id)
    side = "given" if delegation.grantor_id == signed_in().account.id else "received"
    return _page(record, side, delegation)


@login_required
def file_of_one(delegation_id: str) -> Response:
    """The activity under one delegation as a CSV file, for its parties alone."""
    return _file(_delegation_and_record(delegation_id)[1])


def _delegation_and_record(delegation_id: str) -> tuple[Delegation, ActivityRecord]:
    with work().reading() as session:
        return activity.of_delegation(session, delegation_id, signed_in().account.id, clock.now())


def _page(record: ActivityRecord, side: str, delegation: Delegation | None = None) -> str:
    with work().reading() as session:
        page = record.page(session, request.args.get("page", 1, int))
    return render_template(
        "delegation/activity.html",
        page=page,
        side=side,
        delegation=delegation,
        names=_names(),
        numbered=display.numbered,
        file=f"{request.path}.csv",
        in_file=activity.IN_FILE,
    )


def _file(record: ActivityRecord) -> Response:
    with work().reading() as session:
        entries = record.newest(session)
    header = (
        *(gettext("First opened (Thai time)"), gettext("Last used (Thai time)")),
        *(gettext("System"), gettext("Grantor"), gettext("Grantor’s number")),
        *(gettext("Agent"), gettext("Agent’s number"), gettext("Number of the power of attorney")),
    )
    names, today = _names(), clock.bangkok_date(clock.now())
    return csv_file(f"activity-{today.isoformat()}.csv", header, [_row(entry, names) for entry in entries])


def _row(entry: ActivityEntry, names: dict[str, str]) -> list[str]:
    return [
        *(f"{moment.astimezone(BANGKOK):%Y-%m-%d %H:%M:%S}" for moment in (entry.first_at, entry.last_at)),
        names.get(entry.client_id, entry.client_id),
        *(entry.grantor_name, display.numbered(_as_text(entry.grantor_number), entry.grantor_branch)),
        *(entry.agent_name, display.numbered(_as_text(entry.agent_number), entry.agent_branch)),
        entry.delegation_id,
    ]


def _as_text(number: str) -> str:
    """Thirteen digits in their written form, 0-1055-00000-01-1: a spreadsheet would take bare digits for a number and
    drop a leading zero.
    """
    return re.sub(r"^(\d)(\d{4})(\d{5})(\d{2})(\d)$", r"\1-\2-\3-\4-\5", number)


def _names() -> dict[str, str]:
    return {client.client_id: client.name(request_locale()) for client in systems()}
