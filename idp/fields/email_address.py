"""E-mail addresses in their normal form, in which they are stored, looked up and rate-limited."""

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


def normalise(text: str) -> str:
    """*text* in the normal form of addresses: cleaned (``idp.spelling``), stripped, lower case, and an
    internationalised domain in its ASCII form, as mail servers take it.

    The local part is lower-cased too: no mail service distinguishes addresses by case. What is no address is not
    refused here.
    """
    address = unturned(clean(compatible(text))).strip().lower()
    if not address.isascii() and len(address) <= MAX_LENGTH:
        with suppress(EmailNotValidError):
            address = _validate_syntax(address).ascii_email or address
    return address


def is_plausible(text: str) -> bool:
    """Whether *text* looks like an address: enough for a lookup; a new address goes through ``validate``."""
    address = unturned(clean(compatible(text[: 2 * MAX_LENGTH]))).strip()
    return len(address) <= MAX_LENGTH and _ADDRESS.fullmatch(address) is not None


def validate(text: str) -> str:
    """*text*, a new address, in its normal form. Only the syntax is checked: no DNS query is made, since the mail that
    is sent there proves the address.

    Raises ``ParseError``.
    """
    address = normalise(text)
    if len(address) > MAX_LENGTH:
        raise ParseError(lazy("This is too long: at most %(most)s characters."), most=MAX_LENGTH)
    try:
        return _validate_syntax(address).ascii_email or address
    except EmailNotValidError:
        raise ParseError(lazy("Enter an email address such as name@example.com.")) from None


def _validate_syntax(address: str) -> ValidatedEmail:
    """Reserved domains (``example.com``) are accepted; a local part beyond ASCII is not: few mail servers take it."""
    return validate_email(address, check_deliverability=False, allow_smtputf8=False, test_environment=True, strict=True)
