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
from idp.registers.reading import address, born_in, day, join, label, member, same_number, text
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
#: Our agent is not authorised: an error of the service, not a missing record.
_NO_RIGHT = "90001"
#: Status codes of the civil register: the person is dead, or does not exist.
_DIED, _NOBODY = "1", "2"
#: Bracketed fault codes of the card check: the card is no longer valid; code or data are wrong; one is missing.
_CARD_FAULTS = {"2": CardAnswer.NOT_VALID, "4": CardAnswer.NO_MATCH, "5": CardAnswer.NO_MATCH}


class Exchange:
    """The exchange: caches an access token and fetches another when it is refused. Thread-safe."""

    def __init__(self, settings: Settings, line: Line) -> None:
        self._settings = settings
        self._base = settings.gdx_url.rstrip("/")
        self._line = line
        self._lock = threading.Lock()
        self._token = ""

    @property
    def circuit(self) -> Circuit:
        """The circuit breaker of the exchange."""
        return self._line.circuit

    def get(self, path: str, parameters: dict[str, str], *, refuses_by_500: bool = False) -> tuple[int, Any]:
        """Call one service and return status and JSON; a refused token is replaced once. Raises ``RegisterTrouble``.

        *path*: of the service; *parameters*: its query. *refuses_by_500* as in ``Line.get``.
        """
        token = self._token or self._fetch_token("")
        status, answer = self._call(path, parameters, token, refuses_by_500)
        if status in (401, 403):
            status, answer = self._call(path, parameters, self._fetch_token(token), refuses_by_500)
        if status in (401, 403):
            raise RegisterTrouble("it refuses our key")
        return status, answer

    def greet(self) -> None:
        """Fetch a token, to check that the exchange accepts our key. Raises ``RegisterTrouble``."""
        self._fetch_token(self._token)

    def _call(self, path: str, parameters: dict[str, str], token: str, refuses_by_500: bool) -> tuple[int, Any]:
        headers = {"Consumer-Key": self._settings.gdx_consumer_key, "Token": token}
        return self._line.get(f"{self._base}{path}?{urlencode(parameters)}", headers, refuses_by_500=refuses_by_500)

    def _fetch_token(self, stale_token: str) -> str:
        """A token other than *stale_token*, which was refused; of concurrent callers one fetches it."""
        with self._lock:
            if self._token and not equal(self._token, stale_token):
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
        """The circuit breaker of the exchange."""
        return self._exchange.circuit

    def ask(self, number: str) -> Answer:
        """Look up the juristic person with *number*. Raises ``RegisterTrouble``."""
        status, answer = self._exchange.get("/ws/dbd/juristic/v4/profile/information", {"JuristicID": number})
        if status == 404:
            return RecordNotFound()
        results = member(answer, "ResultList")
        if status != 200 or not isinstance(results, list):
            raise RegisterTrouble(f"it answered {status} without a list of results")
        return RecordFound(self._record(results[0], number)) if results else RecordNotFound()

    def _record(self, result: Any, number: str) -> Record:
        same_number(member(result, "JuristicID"), number)
        name, status = text(member(result, "JuristicName_TH")), text(member(result, "JuristicStatus"))
        if not name:
            raise RegisterTrouble("its record has no name")
        return Record(
            tax_id=number,
            entity_type=EntityType.JURISTIC_PERSON,
            name=name,
            source=self.name,
            date=day(member(result, "RegisterDate")),
            status=status or GOING_CONCERN,
            going_concern=status == "" or status in GOING_CONCERNS,
            address=_address(_head_office(member(result, "AddressInformations"))),
        )


def _head_office(addresses: Any) -> Any:
    entries = [each for each in addresses if isinstance(each, dict)] if isinstance(addresses, list) else []
    head_offices = [each for each in entries if text(each.get("AddressName")) == _HEAD_OFFICE]
    return next(iter([*head_offices, *entries]), None)


def _address(result: Any) -> dict[str, str]:
    def part(name: str) -> str:
        return text(member(result, name))

    return address(
        {
            "house_no": part("AddressNo"),
            "building": join(
                part("Building"), label("ห้อง", part("RoomNo")), label("ชั้น", part("Floor")), part("VillageName")
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
    """The civil register, DOPA's linkage centre: natural persons by their national number."""

    name = "gdx-dopa"

    def __init__(self, exchange: Exchange, service: str) -> None:
        """*service*: the ids of office, service and version, separated by slashes."""
        self._exchange = exchange
        self._office, self._service, self._version = service.split("/")

    @property
    def circuit(self) -> Circuit:
        """The circuit breaker of the exchange."""
        return self._exchange.circuit

    def ask(self, number: str) -> Answer:
        """Look up the person with *number*; the date of birth may lack day or month. Raises ``RegisterTrouble``."""
        service = {"OfficeID": self._office, "ServiceID": self._service, "Version": self._version}
        status, answer = self._exchange.get("/ws/dopa/linkage/v1/link", {**service, "CitizenID": number})
        if fault := text(member(answer, "Code")):
            if fault == _NO_RIGHT:
                raise RegisterTrouble("our right to ask is not confirmed")
            return RecordNotFound()
        state = text(member(answer, "statusOfPersonCode"))
        if status == 404 or state == _NOBODY:
            return RecordNotFound()
        given_name, family_name = text(member(answer, "firstName")), text(member(answer, "lastName"))
        if status != 200 or not given_name or not family_name:
            raise RegisterTrouble(f"it answered {status} without a name")
        title = text(member(answer, "titleName")) or None
        birth_date = member(answer, "dateOfBirth")
        return RecordFound(
            Record(
                tax_id=number,
                entity_type=EntityType.NATURAL_PERSON,
                name=f"{title or ''}{given_name} {family_name}",
                source=self.name,
                title=title,
                given_name=given_name,
                family_name=family_name,
                date=day(birth_date),
                born_in="" if day(birth_date) else born_in(birth_date),
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
        """Whether the card is valid and its data match. Raises ``RegisterTrouble``."""
        year, month, day_of_month = (*card.born.split("-"), "00", "00")[:3]
        parameters = {
            "CitizenID": card.number,
            "FirstName": card.given_name,
            "LastName": card.family_name,
            "BEBirthDate": f"{int(year) + BUDDHIST_AHEAD:04}{month}{day_of_month}",
            "LaserCode": card.laser_code,
        }
        path = "/ws/dopa/verification/personal"
        status, answer = self._exchange.get(path, parameters, refuses_by_500=True)
        result = member(answer, "Result")
        if status == 200 and isinstance(result, bool):
            return CardAnswer.CONFIRMED if result else CardAnswer.NO_MATCH
        fault = re.search(r"\[([0-9])\]", answer if isinstance(answer, str) else str(answer))
        if status == 500 and fault and fault[1] in _CARD_FAULTS:
            return _CARD_FAULTS[fault[1]]
        raise RegisterTrouble(f"it answered {status} without a result")
