"""The reference number of a power of attorney, for paper and telephone: ``2026-7K3M9QXC-4``.

The year in which it was granted (Common Era, Thai time), eight random characters, and a check character over all of
them (ISO/IEC 7064, MOD 37,36), so that a typing error does not yield another valid number. It is not a secret and
authorizes nothing; clients get ``delegation_id`` instead.
"""

from __future__ import annotations

import re
import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from stdnum.iso7064 import mod_37_36

from idp.clock import bangkok_date
from idp.models import Delegation

#: Crockford's base 32: without I, L and O, which look like digits, and U, against accidental words.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
_FORM = re.compile(r"(\d{4})-([0-9A-HJKMNP-TV-Z]{8})-([0-9A-HJKMNP-TV-Z])")


def new(at: datetime) -> str:
    """A random reference number for a power of attorney granted at *at*."""
    while True:
        body = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        year = f"{bangkok_date(at).year:04d}"
        check = mod_37_36.calc_check_digit(year + body)
        if check in ALPHABET:
            return f"{year}-{body}-{check}"


def new_unique(session: Session, at: datetime) -> str:
    """A new reference number that no power of attorney has yet."""
    while True:
        reference = new(at)
        if session.scalar(select(Delegation.id).filter_by(reference=reference)) is None:
            return reference


def is_valid(reference: str) -> bool:
    """Whether *reference* has the right form and check character."""
    match = _FORM.fullmatch(reference)
    return match is not None and mod_37_36.calc_check_digit(match[1] + match[2]) == match[3]
