"""The DBD Open API: juristic persons by number, without a key (``docs/requirements/registers.md``, section 1)."""

from __future__ import annotations

from typing import Any

from idp.models import EntityType
from idp.registers.http import Circuit, Line, RegisterTrouble
from idp.registers.reading import address, day, joined, labelled, member, same_number, text
from idp.registers.records import GOING_CONCERN, GOING_CONCERNS, Answer, Record, RecordFound, RecordNotFound

NAME = "dbd"
_P = "cd:OrganizationJuristic"


class Dbd:
    """The register behind one base address."""

    name = NAME

    def __init__(self, base: str, line: Line) -> None:
        self._base = base.rstrip("/")
        self._line = line

    @property
    def circuit(self) -> Circuit:
        """Whether it answers."""
        return self._line.circuit

    def greet(self) -> None:
        """Ask for a number that nobody has, to see whether it answers. Raises ``RegisterTrouble``."""
        self.ask("0" * 13)

    def ask(self, number: str) -> Answer:
        """What it says of a juristic person. Raises ``RegisterTrouble``."""
        status, answer = self._line.get(f"{self._base}/api/v1/juristic_person/{number}")
        if status == 404:
            return RecordNotFound()
        outcome = text(member(answer, "status", "code"))
        if status == 200 and outcome in ("1004", "1051"):
            return RecordNotFound()
        if status != 200 or outcome != "1000":
            raise RegisterTrouble(f"it answered {status} with the code {outcome[:10] or 'missing'}")
        return RecordFound(_record(_organization(answer), number))


def _organization(answer: Any) -> Any:
    data = member(answer, "data")
    first = data[0] if isinstance(data, list) and data else data
    return member(first, "cd:OrganizationJuristicPerson")


def _record(found: Any, number: str) -> Record:
    same_number(member(found, f"{_P}ID"), number)
    name = text(member(found, f"{_P}NameTH"))
    status = text(member(found, f"{_P}Status"))
    if not name:
        raise RegisterTrouble("its record has no name")
    return Record(
        tax_id=number,
        entity_type=EntityType.JURISTIC_PERSON,
        name=name,
        source=NAME,
        date=day(member(found, f"{_P}RegisterDate")),
        status=status or GOING_CONCERN,
        going_concern=status == "" or status in GOING_CONCERNS,
        address=_address(member(found, f"{_P}Address", "cr:AddressType")),
    )


def _address(found: Any) -> dict[str, str]:
    def part(name: str) -> str:
        return text(member(found, f"cd:{name}"))

    return address(
        {
            "house_no": part("AddressNo"),
            "building": joined(
                part("Building"), labelled("ห้อง", part("RoomNo")), labelled("ชั้น", part("Floor")), part("Village")
            ),
            "soi": joined(part("Soi"), part("Trok")),
            "moo": part("Moo"),
            "road": part("Road"),
            "subdistrict": text(member(found, "cd:CitySubDivision", "cr:CitySubDivisionTextTH")),
            "district": text(member(found, "cd:City", "cr:CityTextTH")),
            "province": text(member(found, "cd:CountrySubDivision", "cr:CountrySubDivisionTextTH")),
        }
    )
