"""Every kind of act, by its action."""

from __future__ import annotations

from collections.abc import Mapping

from idp.helpdesk.acts.kind import ActKind
from idp.helpdesk.acts.unlock import Unlock
from idp.helpdesk.policy import Action

_ALL: tuple[ActKind, ...] = (Unlock(),)
KINDS: Mapping[Action, ActKind] = {kind.action: kind for kind in _ALL}
