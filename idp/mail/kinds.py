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


class Kind(StrEnum):
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
    Kind.CONFIRMATION: Cause.ANYBODY,
    Kind.REGISTRATION: Cause.ANYBODY,
    Kind.PASSWORD_RESET: Cause.ANYBODY,
    Kind.CLAIM: Cause.ANYBODY,
    Kind.HELP: Cause.ANYBODY,
    Kind.DELEGATION_BY_OTHER: Cause.ANOTHER,
    Kind.DELEGATION_BY_ONESELF: Cause.OWN,
    Kind.DELEGATION_BY_CLOCK: Cause.OWN,
    Kind.DELEGATION_HELD: Cause.SECURITY,
    Kind.SIGN_IN: Cause.SECURITY,
    Kind.CREDENTIALS: Cause.SECURITY,
    Kind.DISOWNED: Cause.SECURITY,
    Kind.HELP_DESK: Cause.OWN,
    Kind.OFFICER: Cause.OWN,
    Kind.DIGEST: Cause.OWN,
}
