"""The DBD Open API: juristic persons by number, without a key (``docs/requirements/registers.md``, section 1)."""

from __future__ import annotations

from typing import Any

from idp.models import EntityType
from idp.registers.http import Circuit, Line, RegisterTrouble
from idp.registers.reading import address, day, join, label, member, same_number, text
from idp.registers.records import GOING_CONCERN, GOING_CONCERNS, Answer, Record, RecordFound, RecordNotFound

NAME = "dbd"
_P = "cd:OrganizationJuristic"


class Dbd:
    """A client of the register, by its base URL."""

    name = NAME

    def __init__(self, base: str, line: Line) -> None:
        self._base = base.rstrip("/")
        self._line = line

    @property
    def circuit(self) -> Circuit:
        """The circuit breaker of the register."""
        return self._line.circuit

    def greet(self) -> None:
        """Look up a number that nobody has, to check that the register responds. Raises ``RegisterTrouble``."""
        self.ask("0" * 13)

    def ask(self, number: str) -> Answer:
        """Look up the juristic person with *number*. Raises ``RegisterTrouble``."""
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


def _record(organization: Any, number: str) -> Record:
    same_number(member(organization, f"{_P}ID"), number)
    name = text(member(organization, f"{_P}NameTH"))
    status = text(member(organization, f"{_P}Status"))
    if not name:
        raise RegisterTrouble("its record has no name")
    return Record(
        tax_id=number,
        entity_type=EntityType.JURISTIC_PERSON,
        name=name,
        source=NAME,
        date=day(member(organization, f"{_P}RegisterDate")),
        status=status or GOING_CONCERN,
        going_concern=status == "" or status in GOING_CONCERNS,
        address=_address(member(organization, f"{_P}Address", "cr:AddressType")),
    )


def _address(address_type: Any) -> dict[str, str]:
    def part(name: str) -> str:
        return text(member(address_type, f"cd:{name}"))

    return address(
        {
            "house_no": part("AddressNo"),
            "building": join(
                part("Building"), label("ห้อง", part("RoomNo")), label("ชั้น", part("Floor")), part("Village")
            ),
            "soi": join(part("Soi"), part("Trok")),
            "moo": part("Moo"),
            "road": part("Road"),
            "subdistrict": text(member(address_type, "cd:CitySubDivision", "cr:CitySubDivisionTextTH")),
            "district": text(member(address_type, "cd:City", "cr:CityTextTH")),
            "province": text(member(address_type, "cd:CountrySubDivision", "cr:CountrySubDivisionTextTH")),
        }
    )
