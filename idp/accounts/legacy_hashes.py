"""Password hashes of the systems of old: told apart, measured, verified.

Strong ones are kept as they are. Weak ones (bare MD5, bare SHA-1, Joomla's ``md5:salt``) are kept as argon2id of the
hash, so that what is stored is as hard to guess as any other. Both are replaced at the first right sign-in.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import md5, sha1

from passlib.context import CryptContext
from passlib.utils.binary import bcrypt64

_context = CryptContext(["bcrypt", "argon2", "phpass", "sha256_crypt", "sha512_crypt"])

#: Dearer hashes are refused: each try to sign in would cost seconds or too much memory (KiB).
MOST_BCRYPT, MOST_PHPASS, MOST_ROUNDS = 14, 19, 1_000_000
MOST_MEMORY, MOST_MEMORY_PASSES, MOST_LANES = 131_072, 1_048_576, 16
#: What PHP took of a password for bcrypt, in bytes: 24 Thai letters.
BCRYPT_BYTES = 72

_HASH64 = "./0-9A-Za-z"
_BCRYPT = re.compile(rf"\$2[aby]\$(\d\d)\$([{_HASH64}]{{22}})([{_HASH64}]{{31}})", re.ASCII)
_ARGON2 = re.compile(
    r"\$argon2id?\$v=19\$m=([1-9]\d{0,9}),t=([1-9]\d{0,9}),p=([1-9]\d{0,7})"
    r"\$([0-9A-Za-z+/]{11,86})\$([0-9A-Za-z+/]{16,128})",
    re.ASCII,
)
_PHPASS = re.compile(rf"\$[PH]\$([{_HASH64}])[{_HASH64}]{{30}}")
_SHA_CRYPT = re.compile(
    rf"\$(?:5\$(?:rounds=([1-9]\d{{3,8}})\$)?[{_HASH64}]{{0,16}}\$[{_HASH64}]{{43}}"
    rf"|6\$(?:rounds=([1-9]\d{{3,8}})\$)?[{_HASH64}]{{0,16}}\$[{_HASH64}]{{86}})",
    re.ASCII,
)
_MD5_SALT = re.compile(r"([0-9A-Fa-f]{32}):([\x21-\x7e]{1,64})")
_HEX = re.compile(r"[0-9A-Fa-f]{32}(?:[0-9A-Fa-f]{8})?")
_ITOA64 = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class UnusableHash(ValueError):
    """No hash of a known scheme, or one too dear to verify. ``str()`` says which, and quotes nothing of it."""


@dataclass(frozen=True)
class OldHash:
    """A hash of old. ``scheme`` goes into ``Account.legacy_scheme``, ``text`` is the hash as it is kept."""

    scheme: str
    text: str

    @property
    def weak(self) -> bool:
        """Whether it may be stored only encrypted, or wrapped in argon2id."""
        return is_weak(self.scheme)


def is_weak(scheme: str) -> bool:
    """Whether hashes of *scheme* can be guessed by the billion a second."""
    return scheme in ("md5", "sha1") or scheme.startswith("md5:")


def recognise(text: str) -> OldHash:
    """What *text* is. Raises ``UnusableHash``."""
    for pattern, judge in _SHAPES:
        if found := pattern.fullmatch(text):
            return judge(found)
    raise UnusableHash("not a hash of a known scheme")


def inner(scheme: str, password: str) -> str:
    """The weak hash of *password*, in small letters: what argon2id is then taken of."""
    secret = password.encode()
    if scheme == "sha1":
        return sha1(secret, usedforsecurity=False).hexdigest()
    salt = scheme.removeprefix("md5").removeprefix(":")
    return md5(secret + salt.encode(), usedforsecurity=False).hexdigest()


def fits(password: str, text: str) -> bool:
    """Whether *password*, byte for byte as PHP got it, is that of a strong hash."""
    secret = password.encode()
    if text.startswith("$2"):
        secret = secret[:BCRYPT_BYTES]
    if b"\0" in secret and not text.startswith(("$argon2", "$P$", "$H$")):
        return False  # crypt() knows no such password
    return bool(_context.verify(secret, text))


def _bcrypt(found: re.Match[str]) -> OldHash:
    if not 4 <= int(found[1]) <= MOST_BCRYPT:
        raise UnusableHash(f"bcrypt of cost {int(found[1])}: only 4 to {MOST_BCRYPT} are taken")
    salt, checksum = bcrypt64.repair_unused(found[2]), bcrypt64.repair_unused(found[3])
    return OldHash("bcrypt", f"{found[0][:7]}{salt}{checksum}")


def _argon2(found: re.Match[str]) -> OldHash:
    memory, passes, lanes = (int(found[part]) for part in (1, 2, 3))
    if memory > MOST_MEMORY or memory * passes > MOST_MEMORY_PASSES or lanes > MOST_LANES:
        raise UnusableHash(f"argon2 of too high a cost: at most {MOST_MEMORY} KiB and {MOST_LANES} lanes are taken")
    if memory < 8 * lanes or not (_is_base64(found[4]) and _is_base64(found[5])):
        raise UnusableHash("a damaged argon2 hash")
    return OldHash("argon2", found[0])


def _is_base64(text: str) -> bool:
    try:
        return b64encode(b64decode(text + "=" * (-len(text) % 4), validate=True)).decode().rstrip("=") == text
    except Error:
        return False


def _phpass(found: re.Match[str]) -> OldHash:
    if not 7 <= _ITOA64.index(found[1]) <= MOST_PHPASS:
        raise UnusableHash(f"phpass of 2^{_ITOA64.index(found[1])} rounds: only 2^7 to 2^{MOST_PHPASS} are taken")
    return OldHash("phpass", found[0])


def _sha_crypt(found: re.Match[str]) -> OldHash:
    if int(found[1] or found[2] or 5_000) > MOST_ROUNDS:
        raise UnusableHash(f"SHA crypt of too many rounds: at most {MOST_ROUNDS} are taken")
    return OldHash("sha256_crypt" if found[0].startswith("$5$") else "sha512_crypt", found[0])


def _md5_salt(found: re.Match[str]) -> OldHash:
    return OldHash(f"md5:{found[2]}", found[1].lower())


def _bare(found: re.Match[str]) -> OldHash:
    return OldHash("md5" if len(found[0]) == 32 else "sha1", found[0].lower())


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], OldHash]], ...] = (
    (_BCRYPT, _bcrypt),
    (_ARGON2, _argon2),
    (_PHPASS, _phpass),
    (_SHA_CRYPT, _sha_crypt),
    (_MD5_SALT, _md5_salt),
    (_HEX, _bare),
)
