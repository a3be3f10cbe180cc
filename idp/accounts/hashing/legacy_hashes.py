"""Password hashes of the earlier systems: recognising them, refusing those that are too expensive, and verifying.

Strong hashes are stored as they are. Weak ones (a single MD5, SHA-1 or SHA-2, with or without a salt) are stored as
argon2id of the hash, which makes what is stored as hard to guess as any other hash. Both are replaced at the next
successful sign-in (OWASP Password Storage, "Upgrading Legacy Hashes").

A weak hash does not say how it was computed: ``hash:salt`` may be Joomla's or vBulletin's. Every usual construction is
tried, and together they take the time of one argon2id hash (``passwords``).
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import new as new_hash
from hmac import digest as keyed

from passlib.context import CryptContext
from passlib.hash import mysql323
from passlib.utils.binary import bcrypt64, h64

from idp.crypto import equal

_context = CryptContext(["bcrypt", "argon2", "phpass", "sha256_crypt", "sha512_crypt", "md5_crypt"])

#: More expensive hashes are refused: each sign-in would take seconds or too much memory (in KiB).
MOST_BCRYPT, MOST_PHPASS, MOST_ROUNDS = 14, 19, 1_000_000
MOST_MEMORY, MOST_MEMORY_PASSES, MOST_LANES = 131_072, 1_048_576, 16
#: Bytes of a password that PHP's bcrypt uses: 24 Thai letters.
BCRYPT_BYTES = 72

_HASH64 = "./0-9A-Za-z"
_BCRYPT = re.compile(rf"\$2[aby]\$(\d\d)\$([{_HASH64}]{{22}})([{_HASH64}]{{31}})", re.ASCII)
_ARGON2 = re.compile(
    r"\$argon2id?\$v=19\$m=([1-9]\d{0,9}),t=([1-9]\d{0,9}),p=([1-9]\d{0,7})"
    r"\$([0-9A-Za-z+/]{11,86})\$([0-9A-Za-z+/]{16,128})",
    re.ASCII,
)
_PHPASS = re.compile(rf"\$[PH]\$([{_HASH64}])[{_HASH64}]{{30}}")
_DRUPAL = re.compile(rf"\$S\$([{_HASH64}])[{_HASH64}]{{51}}")
_WORDPRESS = re.compile(r"\$wp(\$2y\$.*)", re.ASCII)
_MD5_CRYPT = re.compile(rf"\$1\$[{_HASH64}]{{0,8}}\$[{_HASH64}]{{22}}")
_SHA_CRYPT = re.compile(
    rf"\$(?:5\$(?:rounds=([1-9]\d{{3,8}})\$)?[{_HASH64}]{{0,16}}\$[{_HASH64}]{{43}}"
    rf"|6\$(?:rounds=([1-9]\d{{3,8}})\$)?[{_HASH64}]{{0,16}}\$[{_HASH64}]{{86}})",
    re.ASCII,
)
_HEX = re.compile(
    r"(?:\{SHA256\}(?=[0-9A-Fa-f]{64}(?:$|:)))?([0-9A-Fa-f]{128}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32}|[0-9A-Fa-f]{16})"
    r"(?::([\x21-\x7e]{0,64}))?"
)
_BY_LENGTH = {16: "mysql323", 32: "md5", 40: "sha1", 64: "sha256", 128: "sha512"}
_MYSQL41 = re.compile(r"\*([0-9A-Fa-f]{40})")
_LDAP = re.compile(r"\{(S?)(MD5|SHA|SHA256|SHA512)\}([0-9A-Za-z+/]{16,120}={0,2})")
_SIZES = {"md5": 16, "sha1": 20, "sha256": 32, "sha512": 64}
_ITOA64 = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class UnusableHash(ValueError):
    """No hash of a known scheme, or one too expensive to verify. ``str()`` says which, and quotes nothing of it."""


@dataclass(frozen=True)
class LegacyHash:
    """A legacy hash. ``scheme`` goes into ``Account.legacy_scheme``; ``text`` is the hash in its canonical spelling."""

    scheme: str
    text: str

    @property
    def weak(self) -> bool:
        """Whether it may be stored only encrypted or wrapped in argon2id."""
        return is_weak(self.scheme)


def is_weak(scheme: str) -> bool:
    """Whether hashes of *scheme* are fast to compute: attackers can try billions of guesses a second."""
    return scheme.partition(":")[0] not in ("bcrypt", "wordpress", "argon2", "phpass", "drupal", *_CRYPT)


def recognise(text: str) -> LegacyHash:
    """The scheme and hash of *text*. Raises ``UnusableHash`` for an unknown scheme, a damaged hash or a high cost."""
    for pattern, parse in _SCHEMES:
        if match := pattern.fullmatch(text):
            return parse(match)
    raise UnusableHash("not a hash of a known scheme")


def inners(scheme: str, password: bytes, user_name: str) -> tuple[str, ...]:
    """The candidates for the weak hash of *password*, in lower-case hex, the most likely first: the inputs of argon2id.

    *scheme*: of the ``LegacyHash``, with its salt. *user_name*: SMF prepended it, in lower case, to the password.
    """
    algorithm, separator, salt = scheme.partition(":")
    if algorithm == "mysql323":
        return (str(mysql323.hash(password)),)
    if algorithm == "mysql41":
        return (_hex("sha1", new_hash("sha1", password, usedforsecurity=False).digest()),)
    if algorithm.startswith("ldap-"):
        return (_hex(algorithm.removeprefix("ldap-"), password + bytes.fromhex(salt)),)
    if separator:
        return _salted_hashes(algorithm, password, salt.encode())
    plain = _hex(algorithm, password)
    return (plain, _hex("sha1", user_name.lower().encode() + password)) if algorithm == "sha1" else (plain,)


def _salted_hashes(algorithm: str, password: bytes, salt: bytes) -> tuple[str, ...]:
    """As by Joomla (salt of 16 or 32 characters), vBulletin (3 or 30), MyBB and Invision, and osCommerce."""
    twice = _hex(algorithm, password).encode()
    of_password, of_hash = _hex(algorithm, password + salt), _hex(algorithm, twice + salt)
    first = (of_hash, of_password) if len(salt) in (3, 30) else (of_password, of_hash)
    return (*first, _hex(algorithm, _hex(algorithm, salt).encode() + twice), _hex(algorithm, salt + password))


def _hex(algorithm: str, text: bytes) -> str:
    return new_hash(algorithm, text, usedforsecurity=False).hexdigest()


def fits(password: bytes, text: str) -> bool:
    """Whether *password*, in the bytes that PHP received, matches the strong hash *text*."""
    if text.startswith("$wp"):
        prehash = keyed(b"wp-sha384", password.strip(b" \t\n\r\0\x0b"), "sha384")
        return bool(_context.verify(b64encode(prehash), text.removeprefix("$wp")))
    if text.startswith("$S$"):
        return equal(_drupal_of(password, text), text)
    if text.startswith("$2"):
        password = password[:BCRYPT_BYTES]
    if b"\0" in password and not text.startswith(("$argon2", "$P$", "$H$")):
        return False  # crypt() stops at NUL, so no such password was ever hashed
    return bool(_context.verify(password, text))


def _drupal_of(password: bytes, text: str) -> str:
    """The hash of Drupal 7: phpass with SHA-512, cut to 55 characters, with the settings and salt of *text*."""
    state = new_hash("sha512", text[4:12].encode() + password).digest()
    for _ in range(1 << _ITOA64.index(text[3])):
        state = new_hash("sha512", state + password).digest()
    return f"{text[:12]}{h64.encode_bytes(state).decode()}"[:55]


def _bcrypt(match: re.Match[str]) -> LegacyHash:
    if not 4 <= int(match[1]) <= MOST_BCRYPT:
        raise UnusableHash(f"bcrypt of cost {int(match[1])}: only 4 to {MOST_BCRYPT} are taken")
    salt, checksum = bcrypt64.repair_unused(match[2]), bcrypt64.repair_unused(match[3])
    return LegacyHash("bcrypt", f"{match[0][:7]}{salt}{checksum}")


def _argon2(match: re.Match[str]) -> LegacyHash:
    memory, passes, lanes = (int(match[part]) for part in (1, 2, 3))
    if memory > MOST_MEMORY or memory * passes > MOST_MEMORY_PASSES or lanes > MOST_LANES:
        raise UnusableHash(f"argon2 of too high a cost: at most {MOST_MEMORY} KiB and {MOST_LANES} lanes are taken")
    if memory < 8 * lanes or not (_is_base64(match[4]) and _is_base64(match[5])):
        raise UnusableHash("a damaged argon2 hash")
    return LegacyHash("argon2", match[0])


def _is_base64(text: str) -> bool:
    try:
        return b64encode(b64decode(text + "=" * (-len(text) % 4), validate=True)).decode().rstrip("=") == text
    except Error:
        return False


def _phpass(match: re.Match[str]) -> LegacyHash:
    if not 7 <= _ITOA64.index(match[1]) <= MOST_PHPASS:
        raise UnusableHash(f"phpass of 2^{_ITOA64.index(match[1])} rounds: only 2^7 to 2^{MOST_PHPASS} are taken")
    return LegacyHash("phpass", match[0])


def _sha_crypt(match: re.Match[str]) -> LegacyHash:
    if int(match[1] or match[2] or 5_000) > MOST_ROUNDS:
        raise UnusableHash(f"SHA crypt of too many rounds: at most {MOST_ROUNDS} are taken")
    return LegacyHash("sha256_crypt" if match[0].startswith("$5$") else "sha512_crypt", match[0])


def _drupal(match: re.Match[str]) -> LegacyHash:
    if not 7 <= _ITOA64.index(match[1]) <= MOST_PHPASS:
        raise UnusableHash(f"Drupal of 2^{_ITOA64.index(match[1])} rounds: only 2^7 to 2^{MOST_PHPASS} are taken")
    return LegacyHash("drupal", match[0])


def _wordpress(match: re.Match[str]) -> LegacyHash:
    bcrypt = _BCRYPT.fullmatch(match[1])
    if bcrypt is None:
        raise UnusableHash("a damaged hash of WordPress 6.8")
    return LegacyHash("wordpress", f"$wp{_bcrypt(bcrypt).text}")


def _md5_crypt(match: re.Match[str]) -> LegacyHash:
    return LegacyHash("md5_crypt", match[0])


def _hexadecimal(match: re.Match[str]) -> LegacyHash:
    algorithm = _BY_LENGTH[len(match[1])]
    if match[2] and algorithm == "mysql323":
        raise UnusableHash("not a hash of a known scheme")
    return LegacyHash(f"{algorithm}:{match[2]}" if match[2] else algorithm, match[1].lower())


def _mysql41(match: re.Match[str]) -> LegacyHash:
    return LegacyHash("mysql41", match[1].lower())


def _ldap(match: re.Match[str]) -> LegacyHash:
    algorithm = {"SHA": "sha1"}.get(match[2], match[2].lower())
    size = _SIZES[algorithm]
    try:
        digest_and_salt = b64decode(match[3], validate=True)
    except Error:
        digest_and_salt = b""
    if not (size < len(digest_and_salt) <= size + 32 if match[1] else len(digest_and_salt) == size):
        raise UnusableHash("a damaged hash of an LDAP directory")
    salt = digest_and_salt[size:].hex()
    return LegacyHash(f"ldap-{algorithm}:{salt}", digest_and_salt[:size].hex())


_CRYPT = ("sha256_crypt", "sha512_crypt", "md5_crypt")
_SCHEMES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], LegacyHash]], ...] = (
    (_BCRYPT, _bcrypt),
    (_WORDPRESS, _wordpress),
    (_ARGON2, _argon2),
    (_PHPASS, _phpass),
    (_DRUPAL, _drupal),
    (_SHA_CRYPT, _sha_crypt),
    (_MD5_CRYPT, _md5_crypt),
    (_MYSQL41, _mysql41),
    (_LDAP, _ldap),
    (_HEX, _hexadecimal),
)
