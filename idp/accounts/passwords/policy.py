"""What a new password must be: the users' manual's rule, and neither common nor made of the user's own data.

NIST SP 800-63B-4, section 3.1.1.2: whole strings are compared, in one spelling; the answer says what to mend.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial

from idp.accounts.hashing.passwords import MAX_LENGTH, normalise
from idp.config import bundled
from idp.i18n import lazy
from idp.models import Account

MIN_LENGTH = 8
#: Shorter words of the user's own data (a title, a house number) say nothing about a password.
_OWN_WORD = 4
#: So few letters beside the user's own data make no password of it.
_FEW_LETTERS = 3
#: Figures and signs that stand for letters in passwords that only look clever.
_DISGUISE = str.maketrans("@$!0134578", "asioleastb")
_SERVICE = ("tisi", "password", "รหัสผ่าน", "บริการอิเล็กทรอนิกส์")
#: The columns of an account that somebody who knows its user would try first.
_OWN = (
    *("name", "given_name", "family_name", "tax_id", "branch", "preferred_username", "email", "unconfirmed_email"),
    *("contact_name", "contact_national_id", "contact_phone", "contact_fax", "contact_mobile"),
)


def faults(password: str, own_words: Iterable[str] = ()) -> list[str]:
    """What is wrong with *password*, as msgids; empty when it will do.

    Length is counted in code points after NFKC. *own_words*: names, numbers and addresses of the user.
    """
    password = normalise(password)
    found = [message for message, holds in RULES.values() if not holds(password)]
    if len(password) > MAX_LENGTH:
        found.append(lazy("The password may have at most 128 characters."))
    if not found and is_common(password):
        found.append(lazy("This password is among the most common ones. Please think of another."))
    if not found and is_own(password, own_words):
        found.append(
            lazy("The password must not be made of your name, number or e-mail address, or of this service’s name.")
        )
    return found


#: The manual's rule, as the pages list it: what is missing, and whether a normalised password has it.
RULES: dict[str, tuple[str, Callable[[str], object]]] = {
    "length": (lazy("The password must have at least 8 characters."), lambda text: len(text) >= MIN_LENGTH),
    "capital": (lazy("The password must have a capital letter A to Z in it."), re.compile("[A-Z]").search),
    "small": (lazy("The password must have a small letter a to z in it."), re.compile("[a-z]").search),
    "digit": (lazy("The password must have a digit 0 to 9 in it."), re.compile("[0-9]").search),
}


def own_words(columns: Account | Mapping[str, object], user_names: Iterable[str] = ()) -> list[str]:
    """What a user's password must not be made of: from an account, or from its columns before there is one.

    *user_names*: the names that sign in to it.
    """
    get = columns.get if isinstance(columns, Mapping) else partial(getattr, columns)
    return [*(str(value) for column in _OWN if (value := get(column))), *user_names]


def is_common(password: str) -> bool:
    """Whether it is one of the well-known passwords, in whatever capitals and with signs for letters."""
    folded = password.casefold().strip("!.*#?")
    stem = folded.rstrip("0123456789")
    plain = stem.translate(_DISGUISE) + folded[len(stem) :]
    spellings = {password.casefold(), folded, folded.translate(_DISGUISE), plain}
    return bool(spellings & _common())


def is_own(password: str, own_words: Iterable[str]) -> bool:
    """Whether nothing but the user's own data, the service's name, figures and a letter or two is in it."""
    whole = rest = password.casefold()
    words = {word for text in (*own_words, *_SERVICE) for word in _words(text)}
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return rest != whole and sum(map(str.isalpha, rest)) < _FEW_LETTERS


def _words(text: str) -> Iterator[str]:
    """A text, its words, also without figures at their ends, the text up to an ``@`` and without any signs; folded."""
    folded = normalise(text).casefold()
    parts = "".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in folded).split()
    local = folded.partition("@")[0]
    whole = "".join(parts)
    stems = (part.rstrip("0123456789") for part in parts)
    for word in (folded, local, whole, *parts, *stems, *_telephone_numbers(whole)):
        if len(word) >= _OWN_WORD:
            yield word


def _telephone_numbers(digits: str) -> Iterator[str]:
    """A number as it is kept may begin with the country's code, and people leave that out."""
    if digits.isdigit() and digits.startswith("66"):
        yield f"0{digits[2:]}"
        yield digits[2:]


@cache
def _common() -> frozenset[str]:
    return frozenset(bundled("accounts/common_passwords.txt").read_text(encoding="ascii").split())
