"""How fast ``idp users import`` is, and how much memory it takes: ``python -m bench.importing [ROWS]``.

The file is like what old systems give: every scheme of hash (one row in a hundred weak), two rows for some operators,
branches, and a refused row now and then.
"""

from __future__ import annotations

import argparse
import csv
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from hashlib import md5, sha1
from pathlib import Path

from passlib.hash import argon2, bcrypt, phpass, sha256_crypt, sha512_crypt
from stdnum.th import pin

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
            source = SYSTEMS[0] if number % 20 in (3, 4) else SYSTEMS[number % 6]
            party, branch = (number - 1, "") if number % 20 == 5 else (number, "00001" if number % 20 == 7 else "")
            if number % 20 == 5:
                party, source = number - 1, SYSTEMS[1 + number % 5]
            email = "not an address" if number % 1000 == 500 else f"info@company{number}.co.th"
            name = f"บริษัท ตัวอย่าง {number} จำกัด"
            mobile = f"08{number % 10**8:08d}"
            row = (source, f"User{number}", tax_id(party), "juristic_person", name, email, hashed, mobile)
            writer.writerow((*row, "2015-06-13 09:30:00", branch))


def main() -> None:
    """Make a file, import it with the command in a process of its own, and tell."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=int, default=100_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "legacy.csv"
        write_file(file, rows)
        given = {"IDP_DATABASE_URL": f"sqlite:///{folder}/idp.sqlite3", "IDP_SECRET_KEY": "k" * 40}
        environment = {**os.environ, **given}
        subprocess.run([sys.executable, "-m", "idp", "db", "upgrade"], env=environment, check=True)
        begun = time.perf_counter()
        import_it = [sys.executable, "-m", "idp", "users", "import", str(file)]
        done = subprocess.run(import_it, env=environment, capture_output=True, text=True, check=False)
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(done.stdout, end="")
        print(f"refused lines: {len(re.findall('^.*: .*$', done.stderr, re.MULTILINE))}, exit status {done.returncode}")
        print(f"{rows} rows in {seconds:.1f} s: {rows / seconds:.0f} rows/s; at most {peak:.0f} MiB")


if __name__ == "__main__":
    main()
