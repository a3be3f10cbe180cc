"""Government Data Exchange: juristic persons (DBD version 4) and the civil register (DOPA), behind a token."""

from __future__ import annotations

import re
import threading
from typing import Any
from urllib.parse import urlencode

from idp.clock import BUDDHIST_AHEAD
from idp.config import Settings
from idp.crypto import equal
from idp.models import EntityType
from idp.registers.http import Circuit, Line, RegisterTrouble
from idp.registers.reading import address, born_in, day, joined, labelled, member, same_number, text
from idp.registers.records import (
    DEAD,
    GOING_CONCERN,
    GOING_CONCERNS,
    Answer,
    Card,
    CardAnswer,
    Record,
    RecordFound,
    RecordNotFound,
)

_HEAD_OFFICE = "สำนักงานใหญ่"
#: The agent's right is not confirmed: our trouble, not the citizen's.
_NO_RIGHT = "90001"
#: What the civil register says of a person: dead, or nobody.
_DIED, _NOBODY = "1", "2"
#: What the check of a card says in brackets: the card is no longer valid; code or data are wrong; one is missing.
_CARD_FAULTS = {"2": CardAnswer.NOT_VALID, "4": CardAnswer.NO_MATCH, "5": CardAnswer.NO_MATCH}


class Exchange:
    """The exchange itself: keeps a token and fetches another when it is refused. Safe to share between threads."""

    def __init__(self, settings: Settings, line: Line) -> None:
        self._settings = settings
        self._base = settings.gdx_url.rstrip("/")
        self._line = line
        self._lock = threading.Lock()
        self._token = ""

    @property
    def circuit(self) -> Circuit:
        """Whether it answers."""
        return self._line.circuit

    def get(self, path: str, parameters: dict[str, str], *, refuses_by_500: bool = False) -> tuple[int, Any]:
        """Status and JSON of one service. A refused token is fetched anew, once. Raises ``RegisterTrouble``.

        *refuses_by_500*: a status of 500 may be an answer; its body comes as text where it is no JSON.
        """
        token = self._token or self._fetch_token("")
        status, answer = self._call(path, parameters, token, refuses_by_500)
        if status in (401, 403):
            status, answer = self._call(path, parameters, self._fetch_token(token), refuses_by_500)
        if status in (401, 403):
            raise RegisterTrouble("it refuses our key")
        return status, answer

    def greet(self) -> None:
        """Fetch a token, to see whether the exchange takes our key. Raises ``RegisterTrouble``."""
        self._fetch_token(self._token)

    def _call(self, path: str, parameters: dict[str, str], token: str, refuses_by_500: bool) -> tuple[int, Any]:
        headers = {"Consumer-Key": self._settings.gdx_consumer_key, "Token": token}
        return self._line.get(f"{self._base}{path}?{urlencode(parameters)}", headers, refuses_by_500=refuses_by_500)

    def _fetch_token(self, refused: str) -> str:
        """A token other than the *refused* one; of several callers at once one fetches it."""
        with self._lock:
            if self._token and not equal(self._token, refused):
                return self._token
            settings = self._settings
            query = {"ConsumerSecret": settings.gdx_consumer_secret, "AgentID": settings.gdx_agent_id}
            headers = {
                "Consumer-Key": settings.gdx_consumer_key,
                "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            }
            status, answer = self._line.get(f"{self._base}/ws/auth/validate?{urlencode(query)}", headers)
            token = member(answer, "Result")
            if status != 200 or not isinstance(token, str) or not token.isprintable() or not token:
                raise RegisterTrouble(f"it gives no token ({status})")
            self._token = token
            return token


class JuristicPersons:
    """DBD juristic persons, version 4."""

    name = "gdx-dbd"

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    @property
    def circuit(self) -> Circuit:
        """Whether it answers."""
        return self._exchange.circuit

    def ask(self, number: str) -> Answer:
        """What it says of a juristic person. Raises ``RegisterTrouble``."""
        status, answer = self._exchange.get("/ws/dbd/juristic/v4/profile/information", {"JuristicID": number})
        if status == 404:
            return RecordNotFound()
        results = member(answer, "ResultList")
        if status != 200 or not isinstance(results, list):
            raise RegisterTrouble(f"it answered {status} without a list of results")
        return RecordFound(self._record(results[0], number)) if results else RecordNotFound()

    def _record(self, found: Any, number: str) -> Record:
        same_number(member(found, "JuristicID"), number)
        name, status = text(member(found, "JuristicName_TH")), text(member(found, "JuristicStatus"))
        if not name:
            raise RegisterTrouble("its record has no name")
        return Record(
            tax_id=number,
            entity_type=EntityType.JURISTIC_PERSON,
            name=name,
            source=self.name,
            date=day(member(found, "RegisterDate")),
            status=status or GOING_CONCERN,
            going_concern=status == "" or status in GOING_CONCERNS,
            address=_address(_head_office(member(found, "AddressInformations"))),
        )


def _head_office(addresses: Any) -> Any:
    listed = [each for each in addresses if isinstance(each, dict)] if isinstance(addresses, list) else []
    named = [each for each in listed if text(each.get("AddressName")) == _HEAD_OFFICE]
    return next(iter([*named, *listed]), None)


def _address(found: Any) -> dict[str, str]:
    def part(name: str) -> str:
        return text(member(found, name))

    return address(
        {
            "house_no": part("AddressNo"),
            "building": joined(
                part("Building"), labelled("ห้อง", part("RoomNo")), labelled("ชั้น", part("Floor")), part("VillageName")
            ),
            "soi": part("Soi"),
            "moo": part("Moo"),
            "road": part("Road"),
            "subdistrict": part("Tumbol"),
            "district": part("Ampur"),
            "province": part("Province"),
        }
    )


class CivilRegister:
    """DOPA's linkage centre: natural persons by their national number."""

    name = "gdx-dopa"

    def __init__(self, exchange: Exchange, service: str) -> None:
        """*service*: office, service and version, with slashes between."""
        self._exchange = exchange
        self._office, self._service, self._version = service.split("/")

    @property
    def circuit(self) -> Circuit:
        """Whether it answers."""
        return self._exchange.circuit

    def ask(self, number: str) -> Answer:
        """What it says of a person; of a birth whose day or month is not known, what is. Raises ``RegisterTrouble``."""
        service = {"OfficeID": self._office, "ServiceID": self._service, "Version": self._version}
        status, answer = self._exchange.get("/ws/dopa/linkage/v1/link", {**service, "CitizenID": number})
        if fault := text(member(answer, "Code")):
            if fault == _NO_RIGHT:
                raise RegisterTrouble("our right to ask is not confirmed")
            return RecordNotFound()
        state = text(member(answer, "statusOfPersonCode"))
        if status == 404 or state == _NOBODY:
            return RecordNotFound()
        given, family = text(member(answer, "firstName")), text(member(answer, "lastName"))
        if status != 200 or not given or not family:
            raise RegisterTrouble(f"it answered {status} without a name")
        title = text(member(answer, "titleName")) or None
        born = member(answer, "dateOfBirth")
        return RecordFound(
            Record(
                tax_id=number,
                entity_type=EntityType.NATURAL_PERSON,
                name=f"{title or ''}{given} {family}",
                source=self.name,
                title=title,
                given_name=given,
                family_name=family,
                date=day(born),
                born_in="" if day(born) else born_in(born),
                status=DEAD if state == _DIED else GOING_CONCERN,
                going_concern=state != _DIED,
            )
        )


class CardService:
    """DOPA's check of a national ID card by the code on its back."""

    name = "gdx-card"

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def check(self, card: Card) -> CardAnswer:
        """Whether the card is its holder's and valid. Raises ``RegisterTrouble``."""
        year, month, number = (*card.born.split("-"), "00", "00")[:3]
        described = {
            "CitizenID": card.number,
            "FirstName": card.given_name,
            "LastName": card.family_name,
            "BEBirthDate": f"{int(year) + BUDDHIST_AHEAD:04}{month}{number}",
            "LaserCode": card.laser_code,
        }
        path = "/ws/dopa/verification/personal"
        status, answer = self._exchange.get(path, described, refuses_by_500=True)
        result = member(answer, "Result")
        if status == 200 and isinstance(result, bool):
            return CardAnswer.CONFIRMED if result else CardAnswer.NO_MATCH
        fault = re.search(r"\[([0-9])\]", answer if isinstance(answer, str) else str(answer))
        if status == 500 and fault and fault[1] in _CARD_FAULTS:
            return _CARD_FAULTS[fault[1]]
        raise RegisterTrouble(f"it answered {status} without a result")
