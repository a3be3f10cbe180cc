"""Who may do what, as a table in full: a change of the program's own table fails here."""

from __future__ import annotations

import pytest

from idp.helpdesk.policy import TABLE, Action, allows, may
from idp.models import AccountStatus, OfficerRole

VIEW, ACT, LEAD = OfficerRole.VIEWER, OfficerRole.OPERATOR, OfficerRole.SUPERVISOR
ALL = {"unconfirmed", "active", "suspended", "closed"}
HELD = {"active", "suspended"}

#: Each action: the roles that may do it, and the states of the account in which it can be done.
EXPECTED: dict[str, tuple[set[OfficerRole], set[str]]] = {
    "see": ({VIEW, ACT, LEAD}, ALL),
    "show_number": ({ACT, LEAD}, ALL),
    "work_on_cases": ({ACT, LEAD}, ALL),
    "consent": ({ACT, LEAD}, ALL),
    "resend_confirmation": ({ACT, LEAD}, {"unconfirmed"}),
    "correct_address": ({ACT, LEAD}, {"unconfirmed"}),
    "change_email": ({ACT, LEAD}, {"active"}),
    "reset_second_factor": ({ACT, LEAD}, {"active"}),
    "shorten": ({LEAD}, {"active"}),
    "cancel": ({ACT, LEAD}, ALL),
    "unlock": ({ACT, LEAD}, {"active"}),
    "suspend": ({ACT, LEAD}, {"active"}),
    "restore": ({ACT, LEAD}, {"suspended"}),
    "end_logins": ({ACT, LEAD}, HELD),
    "add_branch": ({ACT, LEAD}, {"active"}),
    "verify": ({ACT, LEAD}, HELD),
    "refuse_verification": ({ACT, LEAD}, HELD),
    "decide_claim": ({LEAD}, HELD),
    "merge": ({ACT, LEAD}, HELD),
    "end_delegation": ({LEAD}, HELD),
    "clear_report": ({LEAD}, HELD),
}


def test_every_action_is_in_the_table() -> None:
    assert set(TABLE) == set(Action)
    assert {action.value for action in Action} == set(EXPECTED)
    assert {status.value for status in AccountStatus} == ALL


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", OfficerRole)
def test_role_action_and_state_decide(role: OfficerRole, action: Action) -> None:
    roles, states = EXPECTED[action.value]
    assert may(role, action) is (role in roles)
    allowed = {status.value for status in AccountStatus if allows(role, action, status)}
    assert allowed == (states if role in roles else set())


def test_viewers_change_nothing() -> None:
    assert {action for action in Action for status in AccountStatus if allows(OfficerRole.VIEWER, action, status)} == {
        Action.SEE
    }
