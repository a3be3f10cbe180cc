"""What a new password must be: the users' manual's rule, and neither common nor made of the user's own data.

NIST SP 800-63B-4, section 3.1.1.2: the whole password is compared with the blocklist, normalised, and the message says
what to change.
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
#: Shorter words of the user's own data (a title, a house number) are ignored.
_OWN_WORD = 4
#: Fewer letters than these beside the user's own data do not make a password.
_FEW_LETTERS = 3
#: Digits and signs that commonly stand for letters in passwords.
_SUBSTITUTES = str.maketrans("@$!0134578", "asioleastb")
_SERVICE = ("tisi", "password", "รหัสผ่าน", "บริการอิเล็กทรอนิกส์")
#: The columns of an account that somebody who knows the user would try first.
_OWN = (
    *("name", "given_name", "family_name", "tax_id", "branch", "preferred_username", "email", "unconfirmed_email"),
    *("contact_name", "contact_national_id", "contact_phone", "contact_fax", "contact_mobile"),
)


def faults(password: str, own_words: Iterable[str] = ()) -> list[str]:
    """The rules that *password* violates, as msgids; empty when it is acceptable.

    Length is counted in code points after NFKC. *own_words*: names, numbers and addresses of the user.
    """
    password = normalise(password)
    messages = [message for message, is_met in RULES.values() if not is_met(password)]
    if len(password) > MAX_LENGTH:
        messages.append(lazy("The password may have at most 128 characters."))
    if not messages and is_common(password):
        messages.append(lazy("This password is among the most common ones. Please think of another."))
    if not messages and is_own(password, own_words):
        messages.append(
            lazy("The password must not be made of your name, number or email address, or of this service’s name.")
        )
    return messages


#: The manual's rule, as the pages list it: the message, and whether a normalised password meets it.
RULES: dict[str, tuple[str, Callable[[str], object]]] = {
    "length": (lazy("The password must have at least 8 characters."), lambda text: len(text) >= MIN_LENGTH),
    "capital": (lazy("The password must have an upper-case letter A to Z in it."), re.compile("[A-Z]").search),
    "small": (lazy("The password must have a lower-case letter a to z in it."), re.compile("[a-z]").search),
    "digit": (lazy("The password must have a digit 0 to 9 in it."), re.compile("[0-9]").search),
}


def own_words(columns: Account | Mapping[str, object], user_names: Iterable[str] = ()) -> list[str]:
    """What a user's password must not be made of: from an account, or from its columns before it exists.

    *user_names*: the account's user names.
    """
    get = columns.get if isinstance(columns, Mapping) else partial(getattr, columns)
    return [*(str(value) for column in _OWN if (value := get(column))), *user_names]


def is_common(password: str) -> bool:
    """Whether *password* is on the blocklist, in any letter case and with signs for letters."""
    stripped = password.casefold().strip("!.*#?")
    stem = stripped.rstrip("0123456789")
    plain = stem.translate(_SUBSTITUTES) + stripped[len(stem) :]
    spellings = {password.casefold(), stripped, stripped.translate(_SUBSTITUTES), plain}
    return bool(spellings & _common())


def is_own(password: str, own_words: Iterable[str]) -> bool:
    """Whether *password* is the user's own data or the service's name with at most a letter or two, digits and signs
    added.
    """
    whole = rest = password.casefold()
    words = {word for text in (*own_words, *_SERVICE) for word in _words(text)}
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    return rest != whole and sum(map(str.isalpha, rest)) < _FEW_LETTERS


def _words(text: str) -> Iterator[str]:
    """The case-folded *text*, its words with and without trailing digits, its part before ``@``, and without signs."""
    lower_text = normalise(text).casefold()
    parts = "".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in lower_text).split()
    local = lower_text.partition("@")[0]
    whole = "".join(parts)
    stems = (part.rstrip("0123456789") for part in parts)
    for word in (lower_text, local, whole, *parts, *stems, *_telephone_numbers(whole)):
        if len(word) >= _OWN_WORD:
            yield word


def _telephone_numbers(digits: str) -> Iterator[str]:
    """The national spellings of a number that begins with Thailand's country code."""
    if digits.isdigit() and digits.startswith("66"):
        yield f"0{digits[2:]}"
        yield digits[2:]


@cache
def _common() -> frozenset[str]:
    return frozenset(bundled("accounts/common_passwords.txt").read_text(encoding="ascii").split())
