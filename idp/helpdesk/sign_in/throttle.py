"""Throttling failed sign-ins of officers (NIST SP 800-63B-4, section 3.2.2): wrong passwords and wrong codes share the
budgets, and names that no officer has are counted likewise.

An officer has one budget for each network, so that a stranger elsewhere cannot lock them out, and a larger one in all.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from idp import limits
from idp.limits import Budget
from idp.origin import Origin

#: Failures that cost no delay: with one name from one network, and from all.
FREE, FREE_IN_ALL = 5, 50


def of(name: str, origin: Origin) -> Sequence[Budget]:
    """The budgets of attempts with the normalised user name *name*, known or not: of the name from this network, of the
    name from all, of the network.
    """
    network = origin.counted_as
    here, everywhere = Budget(f"officer:{name}@{network}", FREE), Budget(f"officer:{name}", FREE_IN_ALL)
    return here, everywhere, limits.of_network(network)


def check(session: Session, budgets: Sequence[Budget], at: datetime) -> None:
    """Raises ``TooManyAttempts`` while any of *budgets* is in a delay."""
    limits.check_failures(session, budgets, at)


def check_in_turn(session: Session, budgets: Sequence[Budget], at: datetime) -> None:
    """As ``check``, and concurrent attempts with the name wait for the end of this transaction: they are counted one by
    one.
    """
    limits.take_turns(session, budgets[1])
    check(session, budgets, at)


def fail(session: Session, budgets: Sequence[Budget], at: datetime) -> None:
    """Count a failure in all *budgets*."""
    for budget in budgets:
        limits.fail(session, budget, at)


def reset(session: Session, budgets: Sequence[Budget]) -> None:
    """Forget the name's failures after both factors were right, not the network's."""
    for budget in budgets[:2]:
        limits.reset(session, budget)
