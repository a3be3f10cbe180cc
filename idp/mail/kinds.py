"""Every kind of mail, and who can cause it: of what strangers cause an address gets little, of what it needs all."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum, StrEnum


class Cause(Enum):
    """Whose doing a mail is."""

    ANYBODY = "anybody"
    """Whoever knows the address, without a login. Beyond ``OF_ANYBODY`` it is left out."""
    ANOTHER = "another"
    """Another account. Beyond ``OF_ANOTHER`` one mail within the hour says that there is more."""
    SECURITY = "security"
    """What an owner has to hear of their account at once. Never left out."""
    OWN = "own"
    """The receiver's own doing, the clock's, an officer's or the help desk's. Never left out."""


#: Mails to one address, of all kinds of a cause together, since the first of them.
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
