"""The file of the file register: what is wrong in it is told with its line, and nothing of a person is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from idp.models import EntityType
from idp.registers.file import FileRegister
from idp.registers.records import RecordFound
from idp.written.fault import FaultyFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "register.yaml"


def test_numbers_and_days_are_what_stands_there(file: Path) -> None:
    """YAML would take 0105500000011 without quotes for a number in base 8, and forget its zero."""
    file.write_text(
        "- tax_id: 0105500000011\n  entity_type: juristic_person\n  name: ทดสอบ\n  date: 2007-05-14\n"
        "  address: {house_no: 012, postcode: 10400, moo: }\n"
        "- {tax_id: 1100000000016, entity_type: natural_person, name: ก, date: 2528-12-05}\n",
        encoding="utf-8",
    )
    register = FileRegister(file)
    company = register.ask(EntityType.JURISTIC_PERSON, "0105500000011")
    assert isinstance(company, RecordFound)
    assert company.record.date == date(2007, 5, 14)
    assert company.record.address == {"house_no": "012", "postcode": "10400"}
    person = register.ask(EntityType.NATURAL_PERSON, "1100000000016")
    assert isinstance(person, RecordFound)
    assert person.record.born == "1985-12-05", "of the Buddhist era"


GOOD = "- {tax_id: '1', entity_type: other, name: a}\n"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("{}\n", 1, "no list of records"),
        (f"{GOOD}- x\n", 2, "a block of keys"),
        (f"{GOOD}- {{tax_id: '2', entity_type: other}}\n", 2, "name is missing"),
        (f"{GOOD}- {{tax_id: '2', entity_type: company, name: b}}\n", 2, 'no entity_type "company"'),
        (
            f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: b\n  birthdate: 1\n",
            5,
            '"birthdate" is not a known',
        ),
        (f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: b\n  date: 31/12/2500\n", 5, "date is no day"),
        (f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: b\n  status: [เลิกแล้ว]\n", 5, "status must be a text"),
        (f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: {{th: b}}\n", 4, "name must be a text"),
        (f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: b\n  address: [1]\n", 5, "address must be a block"),
        (f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: b\n  address: {{road: [1]}}\n", 5, "road must be a text"),
        (f"{GOOD}- tax_id: '2'\n  entity_type: other\n  name: b\n  address: {{zip: 1}}\n", 5, '"zip" is not a known'),
        (f"{GOOD}{GOOD}", 2, "stands there twice"),
    ],
)
def test_fault_is_told_with_its_line(file: Path, text: str, line: int, words: str) -> None:
    file.write_text(text)
    with pytest.raises(FaultyFile) as caught:
        FileRegister(file).examine()
    (fault,) = str(caught.value).splitlines()
    assert fault.startswith(f"{file}:{line}: ")
    assert words in fault
