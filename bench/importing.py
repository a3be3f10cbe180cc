"""How fast ``idp users import`` is, and how much memory it takes: ``python -m bench.importing [ROWS]``.

The file is like what old systems give: every scheme of hash (one row in a hundred weak), two rows for some operators,
branches, and a refused row now and then.
"""

from __future__ import annotations

import argparse
import csv
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from hashlib import md5, sha1
from pathlib import Path

from passlib.hash import argon2, bcrypt, phpass, sha256_crypt, sha512_crypt
from stdnum.th import pin

from idp.db import Database

PASSWORD = "Old-Password-1"
HEADER = "source,username,tax_id,entity_type,name,email,password_hash,mobile,created_at,branch"
SYSTEMS = ("e-license", "nsw", "e-surveillance", "e-accreditation", "qr-code", "webboard")


def hashes() -> tuple[list[str], list[str]]:
    """Strong and weak hashes of ``PASSWORD``, made once."""
    strong = [
        bcrypt.using(rounds=4, ident="2y").hash(PASSWORD),
        argon2.using(type="I", memory_cost=1024, time_cost=2, parallelism=1).hash(PASSWORD),
        argon2.using(memory_cost=1024, time_cost=2, parallelism=1).hash(PASSWORD),
        phpass.using(rounds=7).hash(PASSWORD),
        phpass.using(rounds=7, ident="H").hash(PASSWORD),
        sha256_crypt.using(rounds=1000).hash(PASSWORD),
        sha512_crypt.using(rounds=1000).hash(PASSWORD),
    ]
    secret, salt = PASSWORD.encode(), "Kq3vN8wZr5TgYb2HmD7cXs4LpF9jEa6U"
    salted = md5(secret + salt.encode()).hexdigest()
    return strong, [md5(secret).hexdigest(), sha1(secret).hexdigest().upper(), f"{salted}:{salt}"]


def tax_id(number: int) -> str:
    """A company's number with its check digit."""
    digits = f"0{number:011d}"
    return digits + str(pin.calc_check_digit(digits))


def write_file(path: Path, rows: int) -> None:
    """*rows* rows: of every twenty, one more row of the operator before and one branch; of every thousand, one bad."""
    strong, weak = hashes()
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER.split(","))
        for number in range(rows):
            hashed = weak[number // 100 % 3] if number % 100 == 99 else strong[number % 7]
            place, source = number % 20, SYSTEMS[number % 6]
            party = number - 1 if place == 5 else number
            if place in (4, 5):
                source = SYSTEMS[0] if place == 4 else SYSTEMS[1 + number % 5]
            branch = "00001" if place == 7 else ""
            email = f"info@company{number}.co.th"
            party_number = "1234567890123" if number % 1000 == 500 else tax_id(party)
            name = f"บริษัท ตัวอย่าง {number} จำกัด"
            mobile = f"08{number % 10**8:08d}"
            row = (source, f"User{number}", party_number, "juristic_person", name, email, hashed, mobile)
            writer.writerow((*row, "2015-06-13 09:30:00", branch))


@dataclass(frozen=True)
class Imported:
    """What one run said, how long it took, and the most memory it had, in MiB."""

    output: str
    errors: list[str]
    status: int
    seconds: float
    peak: float


#: The command, and then the process's own account of its memory (that of ``getrusage`` begins with its parent's).
_COMMAND = """
import re, sys
from pathlib import Path
from idp.cli import main
try:
    main()
finally:
    print(re.search("VmHWM:.*", Path("/proc/self/status").read_text())[0], file=sys.stderr)
"""


def import_file(file: Path, database_url: str, secret_key: str, *options: str) -> Imported:
    """Run ``idp users import`` in a process of its own. The database has to have its tables."""
    given = {"IDP_DATABASE_URL": database_url, "IDP_SECRET_KEY": secret_key}
    command = [sys.executable, "-c", _COMMAND, "users", "import", str(file), *options]
    begun = time.perf_counter()
    done = subprocess.run(command, env={**os.environ, **given}, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    *errors, memory = done.stderr.splitlines()
    return Imported(done.stdout, errors, done.returncode, seconds, int(memory.split()[1]) / 1024)


def main() -> None:
    """Make a file, import it twice, and tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        file, url = Path(folder) / "legacy.csv", f"sqlite:///{folder}/idp.sqlite3"
        write_file(file, rows)
        with Database(url) as database:
            database.migrate()
        for again in ("", " again"):
            done = import_file(file, url, "k" * 40)
            print(done.output, end="")
            print(f"{rows} rows{again}: {rows / done.seconds:.0f} rows/s; at most {done.peak:.0f} MiB")


if __name__ == "__main__":
    main()
