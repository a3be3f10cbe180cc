"""How often somebody may be wrong: one budget for an account, whatever they try, and one for a network.

Only failures count. Unknown names have a budget too, so that being told to wait says nothing about who has an account.
A browser in which the user has signed in before has a budget of its own: strangers cannot keep the owner out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

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
from idp.mail.kinds import MailKind
from idp.mail.message import Button, MailMessage
from idp.models import Account, AccountStatus
from idp.origin import Origin
from idp.outbox import Message

#: Failures that cost no delay.
FREE_OF_ACCOUNT = 5
#: The outbox kind of a word to the owner of an account that has to wait, and who hears it.
OWNER_WAITS, WORKER = "owner_waits", "accounts"


@dataclass(frozen=True)
class Throttle:
    """Whose failures are counted where.

    ``account_id`` is ``None`` for a name that nobody has, ``own`` where no account is named. ``named``: of the user
    name that was typed at the sign-in, one of several perhaps. ``known``: a browser of the owner, which waits for
    nobody's failures but its own.
    """

    account_id: str | None
    own: Budget | None
    network: Budget
    known: bool = False
    named: Budget | None = None

    @property
    def deciding(self) -> Sequence[Budget]:
        """Those that decide whether anything is looked at. At the sign-in the account's own does only once the password
        was right: a delay that failures at another of its names brought about would tell whose both are.
        """
        return [budget for budget in (self.named or self.own, None if self.known else self.network) if budget]


def of(session: Session, account_id: str | None, visitor: Visitor, name: str = "") -> Throttle:
    """The tries of a browser at an account, at the sign-in by a *name* that somebody has or nobody."""
    network = limits.of_network(visitor.origin.counted_as)
    device_id = known_devices.find(session, account_id, visitor.device)
    if device_id is not None:
        return Throttle(account_id, Budget(f"device:{device_id}", FREE_OF_ACCOUNT), network, known=True)
    own = Budget(f"account:{account_id}" if account_id else f"nobody:{name}", FREE_OF_ACCOUNT)
    return Throttle(account_id, own, network, named=_named(name) if name else None)


def _named(name: str) -> Budget:
    return Budget(f"name:{name}", FREE_OF_ACCOUNT)


def of_account(account_id: str, origin: Origin) -> Throttle:
    """The tries of all browsers that are not known as the owner's."""
    budget = Budget(f"account:{account_id}", FREE_OF_ACCOUNT)
    return Throttle(account_id, budget, limits.of_network(origin.counted_as))


def of_network(origin: Origin) -> Throttle:
    """The tries of somebody who names no account."""
    return Throttle(None, None, limits.of_network(origin.counted_as))


def check(session: Session, attempts: Throttle, at: datetime) -> None:
    """Raises ``TooManyAttempts`` while a budget is spent."""
    limits.check_failures(session, attempts.deciding, at)


def check_before_hashing(work: Work, account_id: str, visitor: Visitor, at: datetime) -> None:
    """The same for an account, before its password is hashed: whoever has to wait costs nothing."""
    with work.reading() as session:
        check(session, of(session, account_id, visitor), at)


def check_right_password(session: Session, attempts: Throttle, at: datetime) -> None:
    """Raises ``TooManyAttempts`` while the account's own budget is spent: for who has given the right password."""
    if attempts.named and attempts.own:
        limits.check_failures(session, [attempts.own], at)


def check_in_turn(session: Session, attempts: Throttle, at: datetime) -> None:
    """The same, and who comes meanwhile waits for the end of this transaction, so that many at once are counted one
    by one. For names that nobody has too: whoever locks the account's row would not need it.
    """
    if attempts.own:
        limits.take_turns(session, attempts.own)
    check(session, attempts, at)


def fail(session: Session, attempts: Throttle, at: datetime) -> None:
    """Count a failure. When it is the first that costs a delay, the worker tells the owner, if there is one."""
    limits.fail(session, attempts.network, at)
    if attempts.named:
        limits.fail(session, attempts.named, at)
    if attempts.own is None or (attempts.named and _is_spent(session, attempts.own, at)):
        return  # a delay is not put off by whoever is not told of it
    if limits.fail(session, attempts.own, at) == limits.FIRST_DELAY:
        outbox.put(session, OWNER_WAITS, [(WORKER, {"account_id": attempts.account_id})], at)


def _is_spent(session: Session, budget: Budget, at: datetime) -> bool:
    try:
        limits.check_failures(session, [budget], at)
    except TooManyAttempts:
        return True
    return False


def reset(session: Session, attempts: Throttle) -> None:
    """Somebody has proven who they are: the account starts anew. The network does not."""
    if attempts.own:
        limits.reset(session, attempts.own)
    for name in usernames.of(session, attempts.account_id) if attempts.account_id else ():
        limits.reset(session, _named(name))


class LockoutMailHandler:
    """The outbox handler that mails the owner of an account whose sign-in is slowed down."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def __call__(self, message: Message) -> Callable[[Session], None]:
        """Everything is done in the transaction that marks the message as delivered."""
        return partial(self._send, message.id, message.payload["account_id"])

    def _send(self, message_id: str, account_id: str | None, session: Session) -> None:
        account = session.get(Account, account_id) if account_id else None
        if account is not None and account.status is not AccountStatus.UNCONFIRMED:  # nobody has proven that address
            mail = many_failures(account, self._settings)
            compose.send(session, self._settings, [(account.email, mail)], clock.now(), kind=MailKind.SIGN_IN)
        outbox.forget(session, message_id)


def many_failures(account: Account, settings: Settings) -> MailMessage:
    """Tells the owner that somebody fails to sign in again and again."""
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
