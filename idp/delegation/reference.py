"""The reference number of a power of attorney, for paper and telephone: ``2026-7K3M9QXC-4``.

The year in which it was granted (Common Era, Thai time), eight characters that say nothing and do not run on, and a
check character over all of them (ISO/IEC 7064, MOD 37,36), so that a slip of the pen is no other power of attorney. It
is no secret and opens nothing; systems are told ``delegation_id``.
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

#: Crockford's base 32: without I, L, O and U, which are read as others or spell words.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
_SPELT = re.compile(r"(\d{4})-([0-9A-HJKMNP-TV-Z]{8})-([0-9A-HJKMNP-TV-Z])")


def new(at: datetime) -> str:
    """One for a power of attorney granted at *at*."""
    while True:
        body = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        year = f"{bangkok_date(at).year:04d}"
        check = mod_37_36.calc_check_digit(year + body)
        if check in ALPHABET:
            return f"{year}-{body}-{check}"


def free(session: Session, at: datetime) -> str:
    """A new one that no power of attorney has."""
    while True:
        reference = new(at)
        if session.scalar(select(Delegation.id).filter_by(reference=reference)) is None:
            return reference


def is_spelt_right(reference: str) -> bool:
    """Whether *reference* has the form, and the check character fits."""
    match = _SPELT.fullmatch(reference)
    return match is not None and mod_37_36.calc_check_digit(match[1] + match[2]) == match[3]
