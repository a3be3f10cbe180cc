"""The record of security events takes what an event declares, nothing more and nothing less."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import select

from idp import clock
from idp.audit import Event, record
from idp.db import Database, Work, transaction
from idp.models import AuditEvent
from idp.origin import HERE, Act, Origin

BROWSER = Origin("192.0.2.7", "Mozilla/5.0", "0123456789abcdef")


def _record(database: Database, event: Event, **data: Any) -> None:
    with transaction(database) as work:
        record(work.writing(), event, Act(BROWSER, clock.now()), "ACCOUNT", **data)


def _recorded(database: Database) -> list[AuditEvent]:
    with database.reader() as session:
        return list(session.scalars(select(AuditEvent).order_by(AuditEvent.id)))


@pytest.mark.parametrize(
    "data",
    [
        {"login_id": "L"},
        {"by": "sign_out"},
        {},
        {"login_id": "L", "by": "sign_out", "password": "secret"},
        {"login": "L", "by": "sign_out"},
    ],
)
def test_field_that_is_not_declared_or_missing_raises(database: Database, data: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=re.escape("login.ended")) as caught:
        _record(database, Event.LOGIN_ENDED, **data)
    assert "secret" not in str(caught.value)
    assert _recorded(database) == []


def test_event_says_who_what_when_and_from_where(database: Database) -> None:
    before = clock.now()
    _record(database, Event.LOGIN_ENDED, login_id="L", by="sign_out")
    (event,) = _recorded(database)
    assert before <= event.at <= clock.now()
    assert (event.event, event.account_id) == ("login.ended", "ACCOUNT")
    assert event.data == {"login_id": "L", "by": "sign_out"}
    assert (event.network, event.user_agent, event.request_id) == ("192.0.2.7", "Mozilla/5.0", "0123456789abcdef")


def test_event_goes_with_the_act_that_was_undone(database: Database) -> None:
    work = Work(database)
    record(work.writing(), Event.LOGIN_REFUSED, Act(HERE, clock.now()), reason="wrong")
    work.close()
    assert _recorded(database) == []


@pytest.mark.parametrize("event", Event)
def test_every_event_can_be_recorded(database: Database, event: Event) -> None:
    _record(database, event, **dict.fromkeys(event.fields, "x"))
    assert _recorded(database)[0].event == event.label


def test_every_event_has_a_label_of_its_own() -> None:
    labels = [event.label for event in Event]
    assert len(set(labels)) == len(labels) == len(Event.__members__)
    assert all(re.fullmatch(r"[a-z]+\.[a-z_]+", label) for label in labels)


def test_events_declare_ids_and_plain_words_only() -> None:
    words = {
        "factor",
        "factors",
        "reason",
        "by",
        "kind",
        "grant_type",
        "parameters",
        "link",
        "kid",
        "alg",
        "signs_from",
    }
    words |= {
        "entity_type",
        "fields",
        "outcome",
        "register",
        "until",
        "from_login",
        "going_concern",
        "since",
        "at_once",
        "role",
        "found",
    }
    numbers = {"accounts", "names", "refused", "there"}
    for event in Event:
        assert {field for field in event.fields if not field.endswith("_id")} <= words | numbers, event
