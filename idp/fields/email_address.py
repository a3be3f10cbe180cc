"""E-mail addresses in the form in which they are kept, looked up and counted."""

from __future__ import annotations

import re
from contextlib import suppress

from email_validator import EmailNotValidError, ValidatedEmail, validate_email

from idp.fields.parse import ParseError
from idp.i18n import lazy
from idp.spelling import clean, compatible, unturned

#: RFC 5321 section 4.5.3.1.3, without the angle brackets.
MAX_LENGTH = 254
_ADDRESS = re.compile(r"[^@\s\x00-\x20\x7f]+@[^@\s\x00-\x20\x7f]+\.[^@\s\x00-\x20\x7f.]+")


def normalise(typed: str) -> str:
    """Cleaned (``spelling``), small letters, no blanks at the ends; a domain in other letters in ASCII, as mail servers
    take it.

    No mail service tells addresses apart by capitals.
    """
    address = unturned(clean(compatible(typed))).strip().lower()
    if not address.isascii() and len(address) <= MAX_LENGTH:
        with suppress(EmailNotValidError):
            address = _validated(address).ascii_email or address
    return address


def is_one(typed: str) -> bool:
    """Whether it looks like an address. Enough to look one up by; a new one is checked more closely."""
    address = unturned(clean(compatible(typed[: 2 * MAX_LENGTH]))).strip()
    return len(address) <= MAX_LENGTH and _ADDRESS.fullmatch(address) is not None


def checked(typed: str) -> str:
    """A new address, in its normal form. Nobody's name server is asked: the mail that is sent there proves it.

    Raises ``Unfit``.
    """
    address = normalise(typed)
    if len(address) > MAX_LENGTH:
        raise ParseError(lazy("This is too long: at most %(most)s characters."), most=MAX_LENGTH)
    try:
        return _validated(address).ascii_email or address
    except EmailNotValidError:
        raise ParseError(lazy("Enter an e-mail address such as name@example.com.")) from None


def _validated(address: str) -> ValidatedEmail:
    """Reserved names of examples and tests will do; letters beyond ASCII before the ``@`` reach few mail servers."""
    return validate_email(address, check_deliverability=False, allow_smtputf8=False, test_environment=True, strict=True)
