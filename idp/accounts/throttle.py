"""Throttling failed authentication (NIST SP 800-63B-4, section 3.2.2): one budget for an account, one for a network.

Only failures count. Unknown user names have a budget too, so that throttling does not allow account enumeration. A
known device has a budget of its own, so that strangers cannot lock the owner out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from idp import clock, limits, outbox
from idp.accounts import usernames
from idp.accounts.devices import known_devices
from idp.accounts.devices.visitor import Visitor
from idp.config import Settings
from idp.db import Work
from idp.errors import TooManyAttempts
from idp.i18n import gettext
from idp.limits import Budget
from idp.mail import compose
from idp.mail.handler import MailHandler
from idp.mail.kinds import MailKind
from idp.mail.message import Button, MailMessage
from idp.models import HOLDS_NO_NUMBER, Account, KnownDevice
from idp.origin import Origin
from idp.outbox import Message

#: Failures that cost no delay.
FREE_OF_ACCOUNT = 5
#: The outbox kind of a notification to the owner of a throttled account, and its destination.
OWNER_WAITS, WORKER = "owner_waits", "accounts"


@dataclass(frozen=True)
class Throttle:
    """The budgets in which an attempt counts.

    ``account_id`` is ``None`` for an unknown user name. ``own``: the budget of the account, the known device or the
    unknown name; ``None`` where no account is named. ``by_name``: of the user name that was entered at the sign-in, one
    of several perhaps. ``on_known_device``: throttled by its own failures only, not by those of the network.
    """

    account_id: str | None
    own: Budget | None
    network: Budget
    on_known_device: bool = False
    by_name: Budget | None = None

    @property
    def deciding(self) -> Sequence[Budget]:
        """The budgets that are checked before an attempt. At the sign-in the account's own is checked only after the
        right password: a delay from failures at another of its user names would reveal that both are one account's.
        """
        network = None if self.on_known_device else self.network
        return [budget for budget in (self.by_name or self.own, network) if budget]


def of(session: Session, account_id: str | None, visitor: Visitor, name: str = "") -> Throttle:
    """The throttle for an account and a browser. *name*: the normalised user name at the sign-in, known or not."""
    network = limits.of_network(visitor.origin.counted_as)
    device_id = known_devices.find(session, account_id, visitor.device)
    if device_id is not None:
        return Throttle(account_id, Budget(f"device:{device_id}", FREE_OF_ACCOUNT), network, on_known_device=True)
    own = Budget(f"account:{account_id}" if account_id else f"nobody:{name}", FREE_OF_ACCOUNT)
    return Throttle(account_id, own, network, by_name=_budget_of_name(name) if name else None)


def _budget_of_name(name: str) -> Budget:
    return Budget(f"name:{name}", FREE_OF_ACCOUNT)


def of_account(account_id: str, origin: Origin) -> Throttle:
    """The throttle for an account and every browser that is no known device."""
    budget = Budget(f"account:{account_id}", FREE_OF_ACCOUNT)
    return Throttle(account_id, budget, limits.of_network(origin.counted_as))


def of_network(origin: Origin) -> Throttle:
    """The throttle for attempts that name no account."""
    return Throttle(None, None, limits.of_network(origin.counted_as))


def check(session: Session, attempts: Throttle, at: datetime) -> None:
    """Raises ``TooManyAttempts`` while a deciding budget of *attempts* is in a delay."""
    limits.check_failures(session, attempts.deciding, at)


def check_before_hashing(work: Work, account_id: str, visitor: Visitor, at: datetime) -> None:
    """As ``check``, for an account before its password is hashed: throttled requests cost no hash."""
    with work.reading() as session:
        check(session, of(session, account_id, visitor), at)


def check_right_password(session: Session, attempts: Throttle, at: datetime) -> None:
    """Raises ``TooManyAttempts`` while the account's own budget is in a delay: after the right password."""
    if attempts.by_name and attempts.own:
        limits.check_failures(session, [attempts.own], at)


def check_in_turn(session: Session, attempts: Throttle, at: datetime) -> None:
    """As ``check``, and concurrent attempts wait for the end of this transaction, so that they are counted one by one.
    Locking the account's row would do the same, but not for unknown user names.
    """
    if attempts.own:
        limits.take_turns(session, attempts.own)
    check(session, attempts, at)


def fail(session: Session, attempts: Throttle, at: datetime) -> None:
    """Count a failure. The first one that causes a delay queues a mail to the owner, if there is an account."""
    limits.fail(session, attempts.network, at)
    if attempts.by_name:
        limits.fail(session, attempts.by_name, at)
    if attempts.own is None or (attempts.by_name and _is_delayed(session, attempts.own, at)):
        return  # failures do not prolong a delay that is not shown to them
    if limits.fail(session, attempts.own, at) == limits.FIRST_DELAY:
        outbox.put(session, OWNER_WAITS, [(WORKER, {"account_id": attempts.account_id})], at)


def _is_delayed(session: Session, budget: Budget, at: datetime) -> bool:
    try:
        limits.check_failures(session, [budget], at)
    except TooManyAttempts:
        return True
    return False


def reset(session: Session, attempts: Throttle) -> None:
    """Forget the failures of the account and its user names after a successful authentication, not the network's."""
    if attempts.own:
        limits.reset(session, attempts.own)
    for name in usernames.of(session, attempts.account_id) if attempts.account_id else ():
        limits.reset(session, _budget_of_name(name))


def forgive(session: Session, account_id: str) -> None:
    """Forget the failures of an account, its user names and its known devices, as an officer decides; not those of
    networks.
    """
    for budget in _all_of(session, account_id):
        limits.reset(session, budget)


def seconds_left(session: Session, account_id: str, at: datetime) -> int:
    """For how long sign-ins to the account are refused at *at* (UTC) after its failures, in any browser; 0 for none."""
    try:
        limits.check_failures(session, _all_of(session, account_id), at)
    except TooManyAttempts as refusal:
        return refusal.retry_after
    return 0


def _all_of(session: Session, account_id: str) -> list[Budget]:
    """The budgets of an account, its user names and its known devices."""
    device_ids = session.scalars(select(KnownDevice.id).where(KnownDevice.account_id == account_id))
    devices = [Budget(f"device:{device_id}", FREE_OF_ACCOUNT) for device_id in device_ids]
    names = [_budget_of_name(name) for name in usernames.of(session, account_id)]
    return [Budget(f"account:{account_id}", FREE_OF_ACCOUNT), *devices, *names]


class LockoutMailHandler(MailHandler):
    """Mails the owner of a throttled account."""

    def write(self, session: Session, message: Message) -> None:
        """Mail the account's address, unless the account is unconfirmed (the address may be a stranger's) or closed."""
        account = session.get(Account, message.payload["account_id"]) if message.payload["account_id"] else None
        if account is not None and account.status not in HOLDS_NO_NUMBER:
            mail = many_failures(account, self.settings)
            compose.send(session, self.settings, [(account.email, mail)], clock.now(), kind=MailKind.SIGN_IN)


def many_failures(account: Account, settings: Settings) -> MailMessage:
    """Notify the owner of repeated failed sign-ins."""
    _ = partial(gettext, locale=account.locale)
    return MailMessage(
        locale=account.locale,
        subject=_("Several failed sign-ins to your account"),
        paragraphs=(
            _("Dear %(name)s,", name=account.name),
            _(
                "Somebody has typed a wrong password or code for your account %(user)s several times. To protect it, "
                "whoever tries again has to wait a little longer each time.",
                user=account.preferred_username,
            ),
        ),
        buttons=(Button(_("Set a new password"), f"{settings.issuer}/forgot-password"),),
        after=(_("If it was you, you need not do anything: wait a little and try again."),),
    )
