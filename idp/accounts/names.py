"""User names in their normal form."""

from __future__ import annotations

import unicodedata

_THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")


def normalise(user_name: str) -> str:
    """NFKC, Arabic digits, no blanks at the ends, case folded: how user names are kept and looked up."""
    return unicodedata.normalize("NFKC", user_name).translate(_THAI_DIGITS).strip().casefold()
