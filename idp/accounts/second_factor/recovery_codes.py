"""Recovery codes: ten single-use secrets that stand in for a lost second factor (look-up secrets, NIST SP 800-63B-4,
section 3.1.2).
"""

from __future__ import annotations

import secrets
import unicodedata

from idp.crypto import digest
from idp.spelling import compatible

#: Codes in a set, and characters of a code: 80 random bits.
IN_SET, LENGTH = 10, 16
#: Crockford's base32: no letter that looks like a figure.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_set() -> list[str]:
    """``IN_SET`` random codes, each in hyphenated groups of four."""
    codes = ["".join(secrets.choice(_ALPHABET) for _ in range(LENGTH)) for _ in range(IN_SET)]
    return ["-".join(code[start : start + 4] for start in range(0, LENGTH, 4)) for code in codes]


def normalise(entered_code: str) -> str | None:
    """The canonical form of a code, as it is hashed; ``None`` for a text that cannot be one."""
    upper_case = compatible(entered_code).upper()
    code = "".join(each for each in upper_case if each.isalnum())
    code = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in code).translate(_READ_AS)
    return code if len(code) == LENGTH and all(each in _ALPHABET for each in code) else None


def code_hash(account_id: str, code: str) -> str:
    """The stored form of a normalised code: with 80 random bits it needs no slow hash. It is bound to its account."""
    return digest(f"recovery:{account_id}:{code}")
