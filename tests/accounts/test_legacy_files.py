"""A file of legacy accounts as spreadsheets, editors and databases write it: read, or refused whole in one line."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from support.attacks.full_size import size
from support.database_rows import counted
from support.legacy_files import COLUMNS, row, tax_id, write

from idp.accounts.legacy_import import rows as legacy_rows
from idp.accounts.legacy_import import run
from idp.accounts.legacy_import.rows import BadRow, Row
from idp.accounts.legacy_import.table import Table
from idp.config import Settings
from idp.crypto import Vault
from idp.db import Database
from idp.errors import Unusable
from idp.models import Account, AuditEvent

THAI = "บริษัท น้ำตาลตัวอย่าง จำกัด (มหาชน)"
LATIN = "Example Sugar Co."
Change = Callable[[str], bytes]


def _plain(tmp_path: Path) -> str:
    """Two rows, the Latin one first, as they stand in a file."""
    rows = [row(name=LATIN, tax_id=tax_id(1)), row(name=THAI, tax_id=tax_id(2))]
    return write(tmp_path / "plain.csv", rows).read_text(encoding="utf-8")


def _rows(path: Path, encoding: str | None = None) -> list[Row | BadRow]:
    with path.open("rb") as file:
        table = Table(file, path, encoding, lambda _bytes: None)
        return [legacy_rows.check(number, text, table.layout) for number, text in table.rows()]


def _names(path: Path, encoding: str | None = None) -> list[str]:
    """The names of the rows, none of which is refused."""
    found = _rows(path, encoding)
    assert all(isinstance(each, Row) for each in found), found
    return [each.name for each in found if isinstance(each, Row)]


def _with_empty_columns(text: str) -> bytes:
    first, *others = text.splitlines()
    return "\n".join([f"{first},,,", *(f"{line},," for line in others)]).encode()


def _header(change: Callable[[str], str]) -> Change:
    return lambda text: "\n".join([change(text.splitlines()[0]), *text.splitlines()[1:]]).encode()


READ: dict[str, tuple[Change, str | None]] = {
    "mark of the byte order": (lambda text: text.encode("utf-8-sig"), None),
    "Excel's Unicode text": (lambda text: text.replace(",", "\t").replace("\n", "\r\n").encode("utf-16"), None),
    "UTF-16 the other way round": (lambda text: b"\xfe\xff" + text.encode("utf-16-be"), None),
    "UTF-16 without a mark": (lambda text: text.encode("utf-16-le"), None),
    "UTF-32": (lambda text: text.encode("utf-32"), None),
    "semicolons": (lambda text: text.replace(",", ";").encode(), None),
    "tabs": (lambda text: text.replace(",", "\t").encode(), None),
    "a line that says the separator": (lambda text: f"sep=;\r\n{text.replace(',', ';')}".encode(), None),
    "carriage returns alone": (lambda text: text.replace("\n", "\r").encode(), None),
    "no end of the last line": (lambda text: text.rstrip("\n").encode(), None),
    "empty columns at the end": (_with_empty_columns, None),
    "no cell for the branch": (lambda text: text.replace(",\n", "\n").encode(), None),
    "header in capitals and with blanks": (_header(lambda line: line.upper().replace(",", " , ")), None),
    "header with blanks for underscores": (_header(lambda line: line.replace("_", " ")), None),
    "header in quotation marks": (_header(lambda line: ",".join(f'"{each}"' for each in line.split(","))), None),
    "Windows-874": (lambda text: text.encode("cp874"), "windows-874"),
    "TIS-620": (lambda text: text.encode("tis-620"), "tis-620"),
    "Windows-874 with semicolons": (lambda text: text.replace(",", ";").encode("cp874"), "windows-874"),
}


@pytest.mark.parametrize("spelling", READ)
def test_file_is_read_where_that_loses_nothing(tmp_path: Path, spelling: str) -> None:
    change, encoding = READ[spelling]
    path = tmp_path / "old.csv"
    path.write_bytes(change(_plain(tmp_path)))
    assert _names(path, encoding) == [LATIN, THAI]


def _half(first: str, second: str) -> Change:
    """The lines up to the Latin row and one Thai one in one encoding, the last in another."""

    def change(text: str) -> bytes:
        *lines, last = text.splitlines(keepends=True)
        return "".join([*lines, last]).encode(first) + last.encode(second)

    return change


REFUSED: dict[str, tuple[Change, str | None, int, str]] = {
    "Windows-874": (lambda text: text.encode("cp874"), None, 3, "--encoding windows-874"),
    "UTF-8 called Windows-874": (lambda text: text.encode(), "windows-874", 3, "UTF-8.*leave --encoding out"),
    "a mark, and called Windows-874": (lambda text: text.encode("utf-16"), "windows-874", 1, "UTF-16, not Windows-874"),
    "UTF-8, then Windows-874": (_half("utf-8", "cp874"), None, 4, "changes here.*this one is Windows-874"),
    "Windows-874, then UTF-8": (_half("cp874", "utf-8"), "windows-874", 4, "UTF-8"),
    "UTF-8, then UTF-16": (
        _half("utf-8", "utf-16-le"),
        None,
        4,
        "changes here.*are UTF-8, this one is UTF-16.*nothing",
    ),
    "UTF-8, then UTF-16 from the other end": (_half("utf-8", "utf-16-be"), None, 4, "changes here.*this one is UTF-16"),
    "Windows-874, then UTF-16": (_half("cp874", "utf-16-le"), "windows-874", 4, "are Windows-874, this one is UTF-16"),
    "Latin-1": (lambda text: text.replace(THAI, "Größe").encode("latin-1"), None, 3, "not UTF-8"),
    "cut off within a letter": (
        lambda text: text.encode()[: text.encode().index(THAI.encode()) + 1],
        None,
        3,
        "cut off",
    ),
    "half of UTF-16": (lambda text: text.encode("utf-16")[:-1], None, 3, "cut off"),
    "a workbook": (lambda text: b"PK\x03\x04" + text.encode(), None, 1, "workbook.*CSV UTF-8"),
    "NULs": (lambda _text: bytes(size(10**6, 10**8)), None, 1, "NUL"),
    "one line": (lambda _text: b"x" * size(10**6, 10**8), None, 1, "longer than 16384 characters"),
    "nothing": (lambda _text: b"", None, 1, "no header line; the first line has to be: source,username,"),
    "other separators than the header": (
        lambda text: (text[: text.index("\n")] + text[text.index("\n") :].replace(",", ";")).encode(),
        *(None, 2, "semicolons.*commas in the header"),
    ),
    "header in Thai": (
        _header(lambda line: line.replace("tax_id", "เลขประจำตัวผู้เสียภาษี")),
        None,
        1,
        '"tax_id" is missing',
    ),
    "a column twice": (_header(lambda line: line.replace("branch", "E-Mail")), None, 1, '"email" is there twice'),
    "ten thousand columns": (lambda _text: (",".join(COLUMNS) + ",x" * 7_000).encode(), None, 1, "6990 more faults"),
}


@pytest.mark.parametrize("fault", REFUSED)
def test_file_is_refused_whole_with_its_cause(tmp_path: Path, fault: str) -> None:
    change, encoding, line, words = REFUSED[fault]
    path = tmp_path / "old.csv"
    path.write_bytes(change(_plain(tmp_path)))
    with pytest.raises(Unusable, match=words) as refused:
        _rows(path, encoding)
    lines = str(refused.value).splitlines()
    assert all(each.startswith(f"{path}:{line}: ") for each in lines)
    assert len(lines) <= 11
    assert THAI not in str(refused.value)


def test_no_row_is_imported_of_a_file_that_is_refused_whole(
    database: Database, settings: Settings, tmp_path: Path
) -> None:
    """Though its first two thousand rows are good, which is more than one transaction."""
    good = [row(name=LATIN, tax_id=tax_id(number)) for number in range(10, 2_010)]
    path = write(tmp_path / "old.csv", good)
    path.write_bytes(path.read_bytes() + _plain(tmp_path).splitlines()[2].encode("cp874"))
    for dry_run in (True, False):
        with pytest.raises(Unusable, match=r"old\.csv:2002: this is Windows-874.*nothing was imported"):
            run.import_file(path, database, Vault(settings.secret_keys), dry_run=dry_run)
    assert counted(database, Account) == counted(database, AuditEvent) == 0
    outcome = run.import_file(path, database, Vault(settings.secret_keys), encoding="windows-874")
    assert (outcome.accounts, outcome.refused) == (2_001, 0)


def test_many_empty_columns_are_none(tmp_path: Path) -> None:
    first, *others = _plain(tmp_path).splitlines()
    path = tmp_path / "old.csv"
    path.write_text("\n".join([first + "," * 10_000, *(line + "," * 10_000 for line in others)]), encoding="utf-8")
    assert _names(path) == [LATIN, THAI]


def test_memory_does_not_grow_with_a_line(tmp_path: Path) -> None:
    head, *others = _plain(tmp_path).splitlines(keepends=True)
    path = tmp_path / "old.csv"
    with path.open("wb") as file:
        file.write((head + others[0]).encode())
        for _ in range(size(8, 100)):
            file.write(b"x" * (1 << 20))
        file.write(f"\n{others[1]}".encode())
    tracemalloc.start()
    found = _rows(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [type(each).__name__ for each in found] == ["Row", "BadRow", "Row"]
    assert peak < 2 << 20


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp874"])
def test_lines_keep_their_numbers_across_the_pieces_that_are_read(tmp_path: Path, codec: str) -> None:
    """Pieces end anywhere: within a letter, between a carriage return and its line feed."""
    rows = [row(name=f"{THAI} {number}", tax_id=tax_id(number)) for number in range(1, 700)]
    path = write(tmp_path / "old.csv", rows)
    path.write_bytes(path.read_text(encoding="utf-8").replace("\n", "\r\n").encode(codec))
    found = _rows(path, "windows-874" if codec == "cp874" else None)
    assert [(each.line, each.name) for each in found if isinstance(each, Row)] == [
        (number + 1, f"{THAI} {number}") for number in range(1, 700)
    ]
