"""Every kind of mail, and who can cause it: what others cause is limited for each address, the rest is not."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, StrEnum


class Cause(Enum):
    """Who can cause a mail."""

    ANYBODY = "anybody"
    """Anybody who knows the address, without signing in. Beyond ``OF_ANYBODY`` it is not sent."""
    ANOTHER = "another"
    """Another account. Beyond ``OF_ANOTHER`` one digest is sent when the hour is over."""
    SECURITY = "security"
    """A security notification to the owner. Always sent."""
    OWN = "own"
    """The recipient, a scheduled job, an officer or the help desk. Always sent."""


#: The window, which begins with the first mail, and the most mails to one address in it, of all kinds of a cause.
WITHIN, OF_ANYBODY, OF_ANOTHER = timedelta(hours=1), 3, 10


class MailKind(StrEnum):
    """What a mail is about."""

    CONFIRMATION = "confirmation"
    REGISTRATION = "registration"
    PASSWORD_RESET = "password_reset"
    CLAIM = "claim"
    HELP = "help"
    DELEGATION_BY_OTHER = "delegation_by_other"
    DELEGATION_BY_ONESELF = "delegation_by_oneself"
    DELEGATION_BY_CLOCK = "delegation_by_clock"
    DELEGATION_HELD = "delegation_held"
    SIGN_IN = "sign_in"
    CREDENTIALS = "credentials"
    DISOWNED = "disowned"
    HELP_DESK = "help_desk"
    OFFICER = "officer"
    DIGEST = "digest"


CAUSES = {
    MailKind.CONFIRMATION: Cause.ANYBODY,
    MailKind.REGISTRATION: Cause.ANYBODY,
    MailKind.PASSWORD_RESET: Cause.ANYBODY,
    MailKind.CLAIM: Cause.ANYBODY,
    MailKind.HELP: Cause.ANYBODY,
    MailKind.DELEGATION_BY_OTHER: Cause.ANOTHER,
    MailKind.DELEGATION_BY_ONESELF: Cause.OWN,
    MailKind.DELEGATION_BY_CLOCK: Cause.OWN,
    MailKind.DELEGATION_HELD: Cause.SECURITY,
    MailKind.SIGN_IN: Cause.SECURITY,
    MailKind.CREDENTIALS: Cause.SECURITY,
    MailKind.DISOWNED: Cause.SECURITY,
    MailKind.HELP_DESK: Cause.OWN,
    MailKind.OFFICER: Cause.OWN,
    MailKind.DIGEST: Cause.OWN,
}
