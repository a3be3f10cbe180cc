"""Who may do what, as a table in full: a change of the program's own table fails here."""

from __future__ import annotations

from idp.helpdesk.policy import TABLE, Action, allows
from idp.models import AccountStatus, OfficerRole


def test_every_action_is_in_the_table() -> None:
    assert set(TABLE) == set(Action)


def test_viewers_change_nothing() -> None:
    assert {action for action in Action for status in AccountStatus if allows(OfficerRole.VIEWER, action, status)} == {
        Action.SEE
    }
