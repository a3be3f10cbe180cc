"""Files of legacy accounts, and hashes of one old password in every scheme, made by other programs than ours.

bcrypt and SHA crypt by libxcrypt, phpass by a Perl script after its description, MD5 and SHA-1 by coreutils.
"""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable
from pathlib import Path

from stdnum.th import pin

from support.log_reading import keep_out

OLD_PASSWORD = "Old-Password-1"
#: Its letter ำ is another one after NFKC.
THAI_PASSWORD = "น้ำดื่ม-Ab1"
keep_out("a password", OLD_PASSWORD, THAI_PASSWORD)

_SALT = "Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U"
STRONG = {
    "bcrypt-2y": "$2y$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze",
    "bcrypt-2a": "$2a$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze",
    "bcrypt-2b": "$2b$04$abcdefghijklmnopqrstuuFLiPOd5J4bV10Da9DpBd0UEVesT7Cze",
    "argon2i": "$argon2i$v=19$m=1024,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$kr7qy4lq7IQw7H8ullVEFF0VIw5uWPL6rspd5GVKQ7c",
    "argon2id": "$argon2id$v=19$m=1024,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$O5ev4WWXfY6VSB8XSq3rLtIPTyxvCxNIeW9f+zmFF9k",
    "phpass-P": "$P$5saltsaltSe7sAg65MQKXBz4SArWVr0",
    "phpass-H": "$H$5saltsaltSe7sAg65MQKXBz4SArWVr0",
    "sha256-crypt": "$5$rounds=1000$saltstring$1mnU9h1CFOi8j7EW23ylRWo/X1ifNFsIvmSkeRSJha8",
    "sha512-crypt": "$6$rounds=1000$saltstring$"
    "/zz6PDNvNiMV2rODLPsyt0u3l91sbhVJilbCyAvpizxukCv64pr1LxBV0Ffmca1ax9jdaRqGbhTWVcqXfgJ9y0",
}
WEAK = {
    "md5": "a6bff9053fa43ad31bead5a18d339e43",
    "md5-capitals": "A6BFF9053FA43AD31BEAD5A18D339E43",
    "sha1": "b34558e75b6317017dcd0edace0819b8444dc0c1",
    "sha1-capitals": "B34558E75B6317017DCD0EDACE0819B8444DC0C1",
    "joomla": f"565e512e201aa4bf421ccb0a983c0685:{_SALT}",
}
HASHES = STRONG | WEAK
#: The same password in what other programs kept, by a Perl script and libxcrypt after their descriptions.
MORE = {
    "wordpress": "$wp$2y$04$abcdefghijklmnopqrstuumVPaTaRGDC/wNqMvSiS/SDmuexPI7FS",
    "md5crypt": "$1$saltsalt$yk8Ra9JqoQAOtR1fYjzUS1",
    "drupal": "$S$5saltsaltYXTfdmapROaqfYJfy5BlAyga5LI6dQBxNJVd0R8ljrP",
    "vb3": '7a718bb3100095a5dc873f15163cec44:a\\"',
    "vb4": "4294a43cc3658e59f684f4cbff40466b:0123456789abcdefghijklmnopqrst",
    "joomla16": "72ef1579ffed5685aae9f156001795ef:abcdefghijklmnop",
    "joomla-odd": "2507b825fc0c43ea146cc616ba51b6c8:abc",
    "mybb": "8b9aa76551a79ccee3b98e80a396cdda:aB3dE5gH",
    "oscommerce": "5d901a8cb91a3f8162d50b1d7ea82f08:7f",
    "joomla-sha256": "{SHA256}eb223b31741ff13456f568a428101ecf46421237b9c0e0b7cc3c043205fb50"
    "93:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U",
    "sha256": "f1daf6fed9dd1a3886f00b3bd0322c14f9bc0c09d35d6d8c9c65a2b137641f94",
    "sha256salt": "eb223b31741ff13456f568a428101ecf46421237b9c0e0b7cc3c043205fb5093:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U",
    "sha256before": "2e9f68b6657ffbf95ad12e7c444ae6d9e2f5db9db839bc9a9916be3ce392d76f:Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U",
    "sha512": "f4dc62d6fbac8ad7758afa948c00ca6c193bacc2c1bb6d23582addbd77862018209fdc"
    "e544f8b6e37b469d119c50e431b5c15d016e5f2d5ab03ae44f1ab0850e",
    "sha1salt": "cc83c81227629e769199f8b931e8af7eeb0e2e10:salt",
    "mysql41": "*B8FF1BB80831C55E20DB6F899CADAE44C0A3B92B",
    "ssha": "{SSHA}Ot6Zr2WbI+Vu6kDzmg6nazY0CMwB/wB/",
    "sha": "{SHA}s0VY51tjFwF9zQ7azggZuERNwME=",
    "smd5": "{SMD5}N99kCUYXDGql4Z0oeeUEhHNhbHQ=",
    "ssha512": "{SSHA512}0Xd9evqIJzLxFKLymnV6DoGual0CjCgypP1SuTJGH3zdQvmy8k3pmwdPPPa3i"
    "14AsIFR2Ftd0eKgCSenvI/ap3NhbHRzYWx0",
}
#: SMF: the user name ``smf-member`` goes before the password.
SMF = "b4c0675954c7a476acf07ba16b7d1d9065135c83"

COLUMNS = ("source", "username", "tax_id", "entity_type", "name", "email", "password_hash", "mobile", "created_at")

_numbers = itertools.count(1)


def tax_id(number: int | None = None) -> str:
    """A company's number that is right, another one at each call without *number*."""
    digits = f"0994{next(_numbers) if number is None else number:08d}"
    return digits + str(pin.calc_check_digit(digits))


def row(**changes: str) -> dict[str, str]:
    """A row that can be imported, unless *changes* say otherwise."""
    number = changes.get("tax_id") or tax_id()
    return {
        "source": "e-license",
        "username": f"user{number}",
        "tax_id": number,
        "entity_type": "juristic_person",
        "name": "บริษัท ระบบเดิม จำกัด",
        "email": f"office{number}@example.co.th",
        "password_hash": STRONG["phpass-P"],
        "mobile": "0812345678",
        "created_at": "2015-06-13 09:30:00",
        **changes,
    }


def write(path: Path, rows: Iterable[dict[str, str]], columns: Iterable[str] = (*COLUMNS, "branch")) -> Path:
    """A file of these rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(columns), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return path
