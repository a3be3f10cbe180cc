"""Recovery codes: ten secrets on paper that stand in for a lost second factor, each once."""

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
    """Ten codes, each in groups of four."""
    codes = ["".join(secrets.choice(_ALPHABET) for _ in range(LENGTH)) for _ in range(IN_SET)]
    return ["-".join(code[start : start + 4] for start in range(0, LENGTH, 4)) for code in codes]


def normalise(typed: str) -> str | None:
    """A code as it is hashed, however it was typed; ``None`` for what can be none."""
    folded = compatible(typed).upper()
    code = "".join(each for each in folded if each.isalnum())
    code = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in code).translate(_READ_AS)
    return code if len(code) == LENGTH and all(each in _ALPHABET for each in code) else None


def code_hash(account_id: str, code: str) -> str:
    """How a normalised code is kept: 80 random bits need no slow hash. It is bound to its account."""
    return digest(f"recovery:{account_id}:{code}")
