"""The words for states, acts and factors on the pages about accounts: msgids."""

from __future__ import annotations

from collections.abc import Mapping

from idp.helpdesk.accounts.mails import MailState
from idp.helpdesk.policy import Action
from idp.i18n import lazy
from idp.models import AccountStatus

#: Each state, with the tone of its tag.
STATUSES: Mapping[AccountStatus, tuple[str, str]] = {
    AccountStatus.UNCONFIRMED: (lazy("Email not confirmed"), "warn"),
    AccountStatus.ACTIVE: (lazy("Active"), "ok"),
    AccountStatus.SUSPENDED: (lazy("Suspended"), "bad"),
    AccountStatus.CLOSED: (lazy("Closed for good"), "off"),
}

#: What an officer can do to an account, as links on its page, in this order.
ACTS: Mapping[Action, str] = {
    Action.RESEND_CONFIRMATION: lazy("Email the confirmation again"),
    Action.CORRECT_ADDRESS: lazy("Correct the email address"),
    Action.UNLOCK: lazy("Unlock"),
    Action.CHANGE_EMAIL: lazy("Change the email address"),
    Action.RESET_SECOND_FACTOR: lazy("Reset the second factor"),
    Action.VERIFY: lazy("Confirm the identity"),
    Action.REFUSE_VERIFICATION: lazy("Refuse to confirm the identity"),
    Action.MERGE: lazy("Take over the register’s data"),
    Action.ADD_BRANCH: lazy("Add a branch or second account"),
    Action.DECIDE_CLAIM: lazy("Decide who has the number"),
    Action.END_LOGINS: lazy("End all sessions"),
    Action.END_DELEGATION: lazy("End powers of attorney"),
    Action.CLEAR_REPORT: lazy("Clear the register’s report"),
    Action.SUSPEND: lazy("Suspend"),
    Action.RESTORE: lazy("Lift the suspension"),
    Action.SHORTEN: lazy("Shorten the waiting period"),
    Action.CANCEL: lazy("Cancel a waiting act"),
}
#: How the kinds of ``OfficerAct`` are called in the history.
KINDS: Mapping[str, str] = {action.value: words for action, words in ACTS.items()}

#: Each state of a mail, with the tone of its tag.
MAIL_STATES: Mapping[MailState, tuple[str, str]] = {
    MailState.SENT: (lazy("Sent"), "ok"),
    MailState.WAITING: (lazy("Waiting"), "warn"),
    MailState.FAILED: (lazy("Could not be delivered"), "bad"),
}

FACTORS: Mapping[str, str] = {
    "password": lazy("Password"),
    "totp": lazy("Authenticator app"),
    "passkey": lazy("Passkey"),
    "recovery_codes": lazy("Recovery codes left"),
}
