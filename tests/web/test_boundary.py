"""Returned = committed, raised = nothing happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask, abort, request
from sqlalchemy import func, select
from support.browsing import ORIGIN, Browser

from idp import clock
from idp.db import Database
from idp.errors import NotFound
from idp.models import InteractionRecord
from idp.sessions import interactions
from idp.sessions.interactions import Interaction
from idp.web import guard, work


def _writing_view(ending: Callable[[], Any]) -> Callable[[], Any]:
    @guard("public")
    def view() -> Any:
        interactions.start(work().writing(), Interaction("/", "/"), clock.now())
        return ending()

    return view


def _notes(database: Database) -> int:
    with database.reader() as session:
        return session.scalar(select(func.count()).select_from(InteractionRecord)) or 0


def test_what_a_view_wrote_is_kept_when_it_returns(app: Flask, database: Database) -> None:
    app.add_url_rule("/test", "test", _writing_view(lambda: "<p>done</p>"))
    assert app.test_client().get("/test", base_url="https://localhost").status_code == 200
    assert _notes(database) == 1


def test_an_error_status_that_is_returned_keeps_it_too(app: Flask, database: Database) -> None:
    app.add_url_rule("/test", "test", _writing_view(lambda: ("refused", 403)))
    assert app.test_client().get("/test", base_url="https://localhost").status_code == 403
    assert _notes(database) == 1


@pytest.mark.parametrize(
    ("ending", "status"),
    [(lambda: abort(403), 403), (lambda: _raise(NotFound()), 404), (lambda: _raise(RuntimeError("oops")), 500)],
)
def test_nothing_is_kept_when_a_view_raises(
    app: Flask, database: Database, ending: Callable[[], Any], status: int
) -> None:
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.add_url_rule("/test", "test", _writing_view(ending))
    browser = Browser(app)
    assert browser.open("/test").status == status
    assert browser.page.words("reference")
    assert _notes(database) == 0


def _raise(error: Exception) -> None:
    raise error


def test_nothing_is_kept_when_the_answer_cannot_be_made(app: Flask, database: Database) -> None:
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.add_url_rule("/test", "test", _writing_view(object))
    assert app.test_client().get("/test", base_url="https://localhost").status_code == 500
    assert _notes(database) == 0


def test_two_requests_do_not_share_their_work(app: Flask, database: Database) -> None:
    app.add_url_rule("/test", "test", _writing_view(lambda: "<p>done</p>"))
    client = app.test_client()
    for count in (1, 2):
        client.get("/test", base_url="https://localhost")
        assert _notes(database) == count


def test_whoever_asks_for_the_head_asks_for_the_page_and_sends_no_form(app: Flask) -> None:
    @guard("public", csrf=False)
    def view() -> str:
        return f"{request.method} {dict(request.form)} {sorted(request.files)}"

    app.add_url_rule("/test", "test", view, methods=["GET", "POST"])
    client, form = app.test_client(), {"act": "confirm"}
    assert client.post("/test", base_url=ORIGIN, data=form).text == "POST {'act': 'confirm'} []"
    got = client.get("/test", base_url=ORIGIN, data=form)
    assert got.text == "GET {} []"
    head = client.head("/test", base_url=ORIGIN, data=form)
    assert (head.status_code, head.content_length, head.data) == (200, len(got.data), b"")
