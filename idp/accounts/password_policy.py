"""What a new password must be: the operators' manual's rule, and neither common nor made of the operator's own data.

NIST SP 800-63B-4, section 3.1.1.2: whole strings are compared, in one spelling; the answer says what to mend.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from idp.accounts.passwords import MAX_LENGTH, normalise
from idp.config import bundled
from idp.i18n import lazy

MIN_LENGTH = 8
#: Shorter words of the operator's own data (a title, a house number) say nothing about a password.
_OWN_WORD = 4
#: Figures and signs that stand for letters in passwords that only look clever.
_DISGUISE = str.maketrans("@$!0134578", "asioleastb")
_SERVICE = ("tisi", "บริการอิเล็กทรอนิกส์", "password", "รหัสผ่าน")


def faults(password: str, own_words: Iterable[str] = ()) -> list[str]:
    """What is wrong with *password*, as msgids; empty when it will do.

    Length is counted in code points after NFKC. *own_words*: names, numbers and addresses of the operator.
    """
    password = normalise(password)
    found = [message for message, holds in _RULES if not holds(password)]
    if not found and is_common(password):
        found.append(lazy("This password is among the most common ones. Please think of another."))
    if not found and is_own(password, own_words):
        found.append(lazy("The password must not be made of your name, number or e-mail address."))
    return found


_RULES = (
    (lazy("The password must have at least 8 characters."), lambda text: len(text) >= MIN_LENGTH),
    (lazy("The password may have at most 128 characters."), lambda text: len(text) <= MAX_LENGTH),
    (lazy("The password must have a capital letter A to Z in it."), lambda text: re.search("[A-Z]", text)),
    (lazy("The password must have a small letter a to z in it."), lambda text: re.search("[a-z]", text)),
    (lazy("The password must have a digit in it."), lambda text: re.search(r"[0-9]", text)),
)


def is_common(password: str) -> bool:
    """Whether it is one of the well-known passwords, in whatever capitals and with signs for letters."""
    folded = password.casefold().strip("!.*#?")
    stem = folded.rstrip("0123456789")
    spellings = {folded, folded.translate(_DISGUISE), stem.translate(_DISGUISE) + folded[len(stem) :]}
    return bool(spellings & _common())


def is_own(password: str, own_words: Iterable[str]) -> bool:
    """Whether nothing but a word or two of the operator's own data, the service's name and figures is in it."""
    rest = password.casefold()
    words = {part for text in (*own_words, *_SERVICE) for part in _parts(text)}
    for word in sorted(words, key=len, reverse=True):
        rest = rest.replace(word, "")
    if rest == password.casefold():
        return False
    return len(re.sub(r"[\W\d_]", "", rest)) < 3


def _parts(text: str) -> Iterable[str]:
    """A text and its words, folded; those long enough to be somebody's."""
    folded = normalise(text).casefold()
    return (part for part in {folded, *re.split(r"[\W_]+", folded)} if len(part) >= _OWN_WORD)


@cache
def _common() -> frozenset[str]:
    return frozenset(bundled("accounts/common_passwords.txt").read_text(encoding="ascii").split())
