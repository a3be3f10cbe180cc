"""How often somebody may be wrong: one budget for an account, whatever they try, and one for a network.

Only failures count. Unknown names have a budget too, so that being told to wait says nothing about who has an account.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from idp import limits
from idp.limits import Budget
from idp.origin import Origin

#: Failures that cost no delay.
FREE_OF_ACCOUNT, FREE_OF_NETWORK = 5, 50


def of(account_id: str | None, name: str, origin: Origin) -> tuple[Budget, Budget]:
    """The budgets of an account, or of a name that nobody has, and of the network that it is tried from."""
    whose = f"account:{account_id}" if account_id else f"name:{name}"
    return Budget(whose, FREE_OF_ACCOUNT), Budget(f"network:{origin.network}", FREE_OF_NETWORK)


def fail(session: Session, budgets: tuple[Budget, Budget], at: datetime) -> bool:
    """Count a failure. Whether it is the first that makes the owner of the account wait."""
    account, network = budgets
    limits.fail(session, network, at)
    return limits.fail(session, account, at) == limits.FIRST_DELAY
