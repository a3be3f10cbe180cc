"""Every kind of act, by its action."""

from __future__ import annotations

from collections.abc import Mapping

from idp.helpdesk.acts.branch import AddBranch
from idp.helpdesk.acts.claim import DecideClaim
from idp.helpdesk.acts.delegations import EndDelegation
from idp.helpdesk.acts.email_change import EmailChange
from idp.helpdesk.acts.identity import RefuseVerification, Verify
from idp.helpdesk.acts.kind import ActKind
from idp.helpdesk.acts.registers import ClearReport, Merge
from idp.helpdesk.acts.registrations import CorrectAddress, ResendConfirmation
from idp.helpdesk.acts.second_factor_reset import SecondFactorReset
from idp.helpdesk.acts.stop_waiting import Cancel, Shorten
from idp.helpdesk.acts.suspension import EndLogins, Restore, Suspend
from idp.helpdesk.acts.unlock import Unlock
from idp.helpdesk.policy import Action

_ALL: tuple[ActKind, ...] = (
    Unlock(),
    EmailChange(),
    SecondFactorReset(),
    Shorten(),
    Cancel(),
    ResendConfirmation(),
    CorrectAddress(),
    Suspend(),
    Restore(),
    EndLogins(),
    AddBranch(),
    Verify(),
    RefuseVerification(),
    DecideClaim(),
    Merge(),
    EndDelegation(),
    ClearReport(),
)
KINDS: Mapping[Action, ActKind] = {kind.action: kind for kind in _ALL}
