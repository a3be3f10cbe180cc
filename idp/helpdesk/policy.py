"""Which officer may do what to which account: a table, asked before a page is shown and again in the transaction."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from idp.models import AccountStatus, CaseKind, OfficerRole


class Action(StrEnum):
    """Everything that an officer can do."""

    SEE = "see"
    """The queue, cases, search, an account, the explanation of a refusal."""
    SHOW_NUMBER = "show_number"
    WORK_ON_CASES = "work_on_cases"
    """Take a case, hand it on, close it."""
    CONSENT = "consent"
    """As the second officer."""
    RESEND_CONFIRMATION = "resend_confirmation"
    CORRECT_ADDRESS = "correct_address"
    CHANGE_EMAIL = "change_email"
    RESET_SECOND_FACTOR = "reset_second_factor"
    SHORTEN = "shorten"
    """The waiting period of a change of e-mail address, or of a reset of the second factor."""
    CANCEL = "cancel"
    """An act that waits for a second officer or for its time."""
    UNLOCK = "unlock"
    SUSPEND = "suspend"
    RESTORE = "restore"
    END_LOGINS = "end_logins"
    ADD_BRANCH = "add_branch"
    VERIFY = "verify"
    REFUSE_VERIFICATION = "refuse_verification"
    DECIDE_CLAIM = "decide_claim"
    MERGE = "merge"
    """Take over the differences of a register."""
    END_DELEGATION = "end_delegation"
    CLEAR_REPORT = "clear_report"
    """Of a register: the party is a going concern."""


_ALL = frozenset(OfficerRole)
_ACTING = frozenset({OfficerRole.OPERATOR, OfficerRole.SUPERVISOR})
_SUPERVISING = frozenset({OfficerRole.SUPERVISOR})
_UNCONFIRMED = frozenset({AccountStatus.UNCONFIRMED})
_ACTIVE = frozenset({AccountStatus.ACTIVE})
_SUSPENDED = frozenset({AccountStatus.SUSPENDED})
_CONFIRMED = _ACTIVE | _SUSPENDED
_ANY = frozenset(AccountStatus)

#: Who may do it, and what state the account must be in.
TABLE: Mapping[Action, tuple[frozenset[OfficerRole], frozenset[AccountStatus]]] = {
    Action.SEE: (_ALL, _ANY),
    Action.SHOW_NUMBER: (_ACTING, _ANY),
    Action.WORK_ON_CASES: (_ACTING, _ANY),
    Action.CONSENT: (_ACTING, _ANY),
    Action.RESEND_CONFIRMATION: (_ACTING, _UNCONFIRMED),
    Action.CORRECT_ADDRESS: (_ACTING, _UNCONFIRMED),
    Action.CHANGE_EMAIL: (_ACTING, _ACTIVE),
    Action.RESET_SECOND_FACTOR: (_ACTING, _ACTIVE),
    Action.SHORTEN: (_SUPERVISING, _ACTIVE),
    Action.CANCEL: (_ACTING, _ANY),
    Action.UNLOCK: (_ACTING, _ACTIVE),
    Action.SUSPEND: (_ACTING, _ACTIVE),
    Action.RESTORE: (_ACTING, _SUSPENDED),
    Action.END_LOGINS: (_ACTING, _CONFIRMED),
    Action.ADD_BRANCH: (_ACTING, _ACTIVE),
    Action.VERIFY: (_ACTING, _CONFIRMED),
    Action.REFUSE_VERIFICATION: (_ACTING, _CONFIRMED),
    Action.DECIDE_CLAIM: (_SUPERVISING, _CONFIRMED),
    Action.MERGE: (_ACTING, _CONFIRMED),
    Action.END_DELEGATION: (_SUPERVISING, _CONFIRMED),
    Action.CLEAR_REPORT: (_SUPERVISING, _CONFIRMED),
}


def may(role: OfficerRole, action: Action) -> bool:
    """Whether officers of *role* may do *action* at all."""
    return role in TABLE[action][0]


def allows(role: OfficerRole, action: Action, status: AccountStatus) -> bool:
    """Whether an officer of *role* may do *action* to an account of *status*."""
    return may(role, action) and status in TABLE[action][1]


#: The kinds of case that only supervisors work on: a cancelled change may be an intruder's.
_OF_SUPERVISORS = frozenset({CaseKind.CHANGE_CANCELLED})


def may_take(role: OfficerRole, kind: CaseKind) -> bool:
    """Whether officers of *role* may work on a case of *kind*."""
    return role in (_SUPERVISING if kind in _OF_SUPERVISORS else TABLE[Action.WORK_ON_CASES][0])
