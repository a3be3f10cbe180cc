"""Whatever a government register says becomes one of three outcomes (``docs/requirements/registers.md``)."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from sqlalchemy import select
from support.world import World

from idp.config import Settings
from idp.db import Database
from idp.models import AuditEvent, EntityType, RegisterAnswer
from idp.origin import HERE
from idp.registers import http
from idp.registers.http import Circuit, RegisterTrouble
from idp.registers.lookup import Registers
from idp.registers.records import Answer, Card, CardAnswer, Record, RecordFound, RecordNotFound, Unavailable

COMPANY, PERSON = "0105550000015", "1100000000015"
GOING = "ยังดำเนินกิจการอยู่"


@dataclass
class Agency:
    """An HTTP server that answers what it is told to and remembers what it was asked."""

    answers: list[tuple[int, Any]] = field(default_factory=list)
    asked: list[tuple[str, dict[str, list[str]], dict[str, str]]] = field(default_factory=list)
    by_path: dict[str, Callable[[dict[str, str]], tuple[int, Any]]] = field(default_factory=dict)
    hang: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    def answer(self, path: str, headers: dict[str, str]) -> tuple[int, Any]:
        parts = urlsplit(path)
        self.asked.append((parts.path, parse_qs(parts.query), headers))
        if parts.path in self.by_path:
            return self.by_path[parts.path](headers)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@pytest.fixture
def agency() -> Iterator[Agency]:
    told = Agency()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body = told.answer(self.path, {name.title(): value for name, value in self.headers.items()})
            if status == 0:  # never answers
                told.hang.wait(20)
                return
            content = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    told.url = f"http://127.0.0.1:{server.server_port}"
    yield told
    told.hang.set()
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "PAUSES", (0.0, 0.0))


@pytest.fixture
def dbd(settings: Settings, database: Database, agency: Agency) -> Registers:
    return Registers(replace(settings, dbd_url=agency.url), database)


@pytest.fixture
def gdx(settings: Settings, database: Database, agency: Agency) -> Registers:
    agency.by_path["/ws/auth/validate"] = lambda _headers: (200, {"Result": "token-1"})
    keys = {"gdx_consumer_key": "key", "gdx_consumer_secret": "consumer-secret", "gdx_agent_id": "agent"}
    return Registers(replace(settings, gdx_url=agency.url, **keys), database)


def _dbd(**changes: Any) -> dict[str, Any]:
    person = {
        "cd:OrganizationJuristicID": COMPANY,
        "cd:OrganizationJuristicNameTH": "บริษัท ทดสอบ จำกัด",
        "cd:OrganizationJuristicNameEN": None,
        "cd:OrganizationJuristicRegisterDate": "20070514",
        "cd:OrganizationJuristicStatus": GOING,
        "cd:OrganizationJuristicAddress": {
            "cr:AddressType": {
                "cd:AddressNo": "700/1",
                "cd:Building": "อาคารเอ",
                "cd:Floor": "5",
                "cd:Moo": "-",
                "cd:Road": None,
                "cd:CitySubDivision": {"cr:CitySubDivisionTextTH": "แขวงทุ่งพญาไท"},
                "cd:City": {"cr:CityTextTH": "เขตราชเทวี"},
                "cd:CountrySubDivision": {"cr:CountrySubDivisionTextTH": "กรุงเทพมหานคร"},
            }
        },
        **changes,
    }
    return {"status": {"code": "1000"}, "data": [{"cd:OrganizationJuristicPerson": person}]}


def _ask(registers: Registers, entity_type: EntityType = EntityType.JURISTIC_PERSON, number: str = COMPANY) -> Answer:
    return registers.ask(entity_type, number, HERE)


class TestDbd:
    def test_dbd_record_is_read(self, dbd: Registers, agency: Agency) -> None:
        agency.answers = [(200, _dbd())]
        answer = _ask(dbd)
        assert isinstance(answer, RecordFound)
        assert agency.asked[0][0] == f"/api/v1/juristic_person/{COMPANY}"
        assert answer.record.name == "บริษัท ทดสอบ จำกัด"
        assert answer.record.date == date(2007, 5, 14)
        assert answer.record.going_concern
        assert answer.record.address == {
            "house_no": "700/1",
            "building": "อาคารเอ ชั้น 5",
            "subdistrict": "ทุ่งพญาไท",
            "district": "ราชเทวี",
            "province": "กรุงเทพมหานคร",
        }

    @pytest.mark.parametrize(
        ("written", "meant"),
        [
            ("25500514", date(2007, 5, 14)),
            ("20070514", date(2007, 5, 14)),
            ("25500500", None),
            (None, None),
            ("x", None),
        ],
    )
    def test_dates_of_both_eras(self, dbd: Registers, agency: Agency, written: Any, meant: date | None) -> None:
        agency.answers = [(200, _dbd(**{"cd:OrganizationJuristicRegisterDate": written}))]
        answer = _ask(dbd)
        assert isinstance(answer, RecordFound)
        assert answer.record.date == meant

    @pytest.mark.parametrize("status", ["เลิก(เสร็จการชำระบัญชี)", "ร้าง", "ล้มละลาย", "พิทักษ์ทรัพย์เด็ดขาด"])
    def test_state_that_is_no_going_concern(self, dbd: Registers, agency: Agency, status: str) -> None:
        agency.answers = [(200, _dbd(**{"cd:OrganizationJuristicStatus": status}))]
        answer = _ask(dbd)
        assert isinstance(answer, RecordFound)
        assert (answer.record.status, answer.record.going_concern) == (status, False)

    @pytest.mark.parametrize(
        "answer",
        [(404, {}), (200, {"status": {"code": "1004"}}), (200, {"status": {"code": "1051"}, "data": None})],
    )
    def test_number_that_dbd_does_not_have_is_not_found(
        self, dbd: Registers, agency: Agency, answer: tuple[int, Any]
    ) -> None:
        agency.answers = [answer]
        assert _ask(dbd) == RecordNotFound()

    @pytest.mark.parametrize(
        "answer",
        [
            (500, {}),
            (429, {}),
            (302, {}),
            (200, b"<html>maintenance"),
            (200, b""),
            (200, []),
            (200, {"status": {"code": "1000"}, "data": []}),
            (200, {"status": "1000"}),
            (200, _dbd(**{"cd:OrganizationJuristicNameTH": None})),
            (200, _dbd(**{"cd:OrganizationJuristicID": "0105550000023"})),
            (200, b"[" * 100_000),
            (200, b"x" * 300_000),
        ],
        ids=[str(number) for number in range(12)],
    )
    def test_whatever_else_it_says_is_unavailable(
        self, dbd: Registers, agency: Agency, answer: tuple[int, Any], caplog: pytest.LogCaptureFixture
    ) -> None:
        agency.answers = [answer]
        assert isinstance(_ask(dbd), Unavailable)
        assert COMPANY not in caplog.text

    def test_a_passing_fault_is_tried_again(self, dbd: Registers, agency: Agency) -> None:
        agency.answers = [(503, {}), (500, {}), (200, _dbd())]
        assert isinstance(_ask(dbd), RecordFound)
        assert len(agency.asked) == 3


class TestGdx:
    def test_gdx_record_of_a_company_is_read(self, gdx: Registers, agency: Agency) -> None:
        found = {
            "JuristicID": COMPANY,
            "JuristicName_TH": "บริษัท ทดสอบ จำกัด",
            "RegisterDate": "25620829",
            "JuristicStatus": GOING,
            "AddressInformations": [
                {"AddressName": "สาขา", "AddressNo": "1"},
                {"AddressName": "สำนักงานใหญ่", "AddressNo": "9", "Tumbol": "สุเทพ", "Ampur": "เมืองเชียงใหม่"},
            ],
        }
        agency.answers = [(200, {"ResultList": [found], "RawData": ""})]
        answer = _ask(gdx)
        assert isinstance(answer, RecordFound)
        assert answer.record.date == date(2019, 8, 29)
        assert answer.record.address == {"house_no": "9", "subdistrict": "สุเทพ", "district": "เมืองเชียงใหม่"}
        (_, query, headers), (path, asked, told) = agency.asked
        assert (query["ConsumerSecret"], query["AgentID"]) == (["consumer-secret"], ["agent"])
        assert headers["Consumer-Key"] == "key"
        assert path == "/ws/dbd/juristic/v4/profile/information"
        assert asked == {"JuristicID": [COMPANY]}
        assert (told["Consumer-Key"], told["Token"]) == ("key", "token-1")

    def test_empty_list_is_not_found(self, gdx: Registers, agency: Agency) -> None:
        agency.answers = [(200, {"ResultList": []})]
        assert _ask(gdx) == RecordNotFound()

    def test_gdx_record_of_a_person_is_read(self, gdx: Registers, agency: Agency) -> None:
        agency.answers = [(200, {"firstName": "ทดลอง", "lastName": "ตัวอย่าง", "dateOfBirth": "25281205"})]
        answer = _ask(gdx, EntityType.NATURAL_PERSON, PERSON)
        assert isinstance(answer, RecordFound)
        assert (answer.record.given_name, answer.record.family_name) == ("ทดลอง", "ตัวอย่าง")
        assert answer.record.date == date(1985, 12, 5)
        assert agency.asked[-1][1] == {
            "OfficeID": ["00023"],
            "ServiceID": ["001"],
            "Version": ["01"],
            "CitizenID": [PERSON],
        }

    @pytest.mark.parametrize(
        ("written", "born"), [("25280000", "1985"), ("25280500", "1985-05"), ("19850500", "1985-05"), ("25281300", "")]
    )
    def test_unknown_day_of_birth_is_no_date(self, gdx: Registers, agency: Agency, written: str, born: str) -> None:
        agency.answers = [(200, {"firstName": "ทดลอง", "lastName": "ตัวอย่าง", "dateOfBirth": written})]
        answer = _ask(gdx, EntityType.NATURAL_PERSON, PERSON)
        assert isinstance(answer, RecordFound)
        assert (answer.record.date, answer.record.born) == (None, born)

    def test_person_who_has_died_and_number_of_nobody(self, gdx: Registers, agency: Agency) -> None:
        person = {"firstName": "ทดลอง", "lastName": "ตัวอย่าง", "dateOfBirth": "25281205"}
        agency.answers = [(200, {**person, "statusOfPersonCode": 1}), (200, {**person, "statusOfPersonCode": "2"})]
        answer = _ask(gdx, EntityType.NATURAL_PERSON, PERSON)
        assert isinstance(answer, RecordFound)
        assert (answer.record.status, answer.record.going_concern) == ("เสียชีวิต", False)
        assert _ask(gdx, EntityType.NATURAL_PERSON, "1100000000023") == RecordNotFound()

    @pytest.mark.parametrize(
        ("code", "outcome"), [("90001", Unavailable), ("00404", RecordNotFound), (7, RecordNotFound)]
    )
    def test_error_codes_of_the_civil_register(
        self, gdx: Registers, agency: Agency, code: Any, outcome: type[Answer]
    ) -> None:
        agency.answers = [(200, {"Code": code, "Message": "…"})]
        assert isinstance(_ask(gdx, EntityType.NATURAL_PERSON, PERSON), outcome)

    def test_refused_token_is_fetched_anew_once(self, gdx: Registers, agency: Agency) -> None:
        numbers = itertools.count(1)
        agency.by_path["/ws/auth/validate"] = lambda _headers: (200, {"Result": f"token-{next(numbers)}"})
        agency.by_path["/ws/dbd/juristic/v4/profile/information"] = lambda headers: (
            (200, {"ResultList": []}) if headers["Token"] == "token-2" else (401, {})
        )
        assert _ask(gdx) == RecordNotFound()
        assert [path for path, _, _ in agency.asked].count("/ws/auth/validate") == 2

    def test_refused_key_is_unavailable(self, gdx: Registers, agency: Agency, caplog: pytest.LogCaptureFixture) -> None:
        agency.answers = [(403, {})]
        assert isinstance(_ask(gdx), Unavailable)
        assert [path for path, _, _ in agency.asked].count("/ws/auth/validate") == 2
        assert "consumer-secret" not in caplog.text


CARD = Card(PERSON, "ทดลอง", "ตัวอย่าง", "1985-12-05", "JT1234567890")


class TestCards:
    """The check of a national ID card by its laser code."""

    @pytest.fixture
    def cards(self, settings: Settings, database: Database, agency: Agency) -> Registers:
        agency.by_path["/ws/auth/validate"] = lambda _headers: (200, {"Result": "token-1"})
        keys = {"gdx_consumer_key": "key", "gdx_consumer_secret": "consumer-secret", "gdx_agent_id": "agent"}
        return Registers(replace(settings, gdx_url=agency.url, laser_check=True, **keys), database)

    def test_what_is_asked_and_that_nothing_of_it_is_logged(
        self, cards: Registers, agency: Agency, database: Database, caplog: pytest.LogCaptureFixture
    ) -> None:
        agency.answers = [(200, {"Result": True})]
        with caplog.at_level("DEBUG", "idp"):
            assert cards.check_card(CARD, HERE) is CardAnswer.CONFIRMED
        path, asked, told = agency.asked[-1]
        assert path == "/ws/dopa/verification/personal"
        assert asked == {
            "CitizenID": [PERSON],
            "FirstName": ["ทดลอง"],
            "LastName": ["ตัวอย่าง"],
            "BEBirthDate": ["25281205"],
            "LaserCode": ["JT1234567890"],
        }
        assert told["Token"] == "token-1"
        assert "JT1234567890" not in caplog.text + repr(CARD)
        with database.reader() as session:
            (event,) = session.scalars(select(AuditEvent)).all()
        assert event.data == {"register": "gdx-card", "outcome": "confirmed"}

    @pytest.mark.parametrize(("born", "asked"), [("1985", "25280000"), ("1985-05", "25280500")])
    def test_unknown_day_or_month_is_asked_as_00(self, cards: Registers, agency: Agency, born: str, asked: str) -> None:
        agency.answers = [(200, {"Result": True})]
        cards.check_card(replace(CARD, born=born), HERE)
        assert agency.asked[-1][1]["BEBirthDate"] == [asked]

    @pytest.mark.parametrize(
        ("answer", "meant"),
        [
            ((200, {"Result": False}), CardAnswer.NO_MATCH),
            ((500, "[4] ไม่ตรง".encode()), CardAnswer.NO_MATCH),
            ((500, {"Message": "[2] หมดอายุ"}), CardAnswer.NOT_VALID),
            ((500, b"[5]"), CardAnswer.NO_MATCH),
            ((500, b"[9]"), CardAnswer.UNAVAILABLE),
            ((500, b"out of order"), CardAnswer.UNAVAILABLE),
            ((503, b"[4]"), CardAnswer.UNAVAILABLE),
            ((200, {"Result": "true"}), CardAnswer.UNAVAILABLE),
            ((200, []), CardAnswer.UNAVAILABLE),
            ((403, {}), CardAnswer.UNAVAILABLE),
        ],
        ids=[str(number) for number in range(10)],
    )
    def test_answer_about_a_card_has_its_meaning(
        self, cards: Registers, agency: Agency, answer: tuple[int, Any], meant: CardAnswer
    ) -> None:
        agency.answers = [answer]
        assert cards.check_card(CARD, HERE) is meant

    def test_a_refused_card_is_asked_about_once(self, cards: Registers, agency: Agency) -> None:
        agency.answers = [(500, b"[4]")]
        cards.check_card(CARD, HERE)
        assert [path for path, _, _ in agency.asked].count("/ws/dopa/verification/personal") == 1

    def test_nothing_is_asked_unless_it_is_on(self, gdx: Registers, agency: Agency) -> None:
        assert not gdx.checks_cards
        assert gdx.check_card(CARD, HERE) is CardAnswer.UNAVAILABLE
        assert agency.asked == []

    def test_file_register_knows_codes(self, settings: Settings, database: Database, tmp_path: Path) -> None:
        path = tmp_path / "register.yaml"
        known = {"tax_id": PERSON, "entity_type": "natural_person", "name": "ทดลอง", "date": "1985-12-05"}
        path.write_text(yaml.safe_dump([{**known, "laser_code": "JT1-2345678-90"}, {**known, "tax_id": COMPANY}]))
        registers = Registers(replace(settings, registers_file=path, laser_check=True), database)
        assert registers.check_card(CARD, HERE) is CardAnswer.CONFIRMED
        for wrong in ({"laser_code": "JT1234567891"}, {"born": "1985"}, {"number": COMPANY, "laser_code": ""}):
            assert registers.check_card(replace(CARD, **wrong), HERE) is CardAnswer.NO_MATCH


class TestPatience:
    def test_answer_counts_for_a_day(self, dbd: Registers, agency: Agency, world: World, database: Database) -> None:
        agency.answers = [(200, _dbd())]
        first = _ask(dbd)
        world.pass_time(hours=23)
        assert _ask(dbd) == first
        assert len(agency.asked) == 1
        world.pass_time(hours=2)
        assert _ask(dbd) == first
        assert len(agency.asked) == 2
        with database.reader() as session:
            assert len(session.scalars(select(RegisterAnswer.number)).all()) == 1

    def test_silence_is_asked_again(self, dbd: Registers, agency: Agency) -> None:
        agency.answers = [(500, {})]
        assert isinstance(_ask(dbd), Unavailable)
        agency.answers = [(200, _dbd())]
        assert isinstance(_ask(dbd), RecordFound)

    def test_every_call_is_recorded_without_the_number(
        self, dbd: Registers, agency: Agency, database: Database
    ) -> None:
        agency.answers = [(404, {})]
        _ask(dbd)
        with database.reader() as session:
            (event,) = session.scalars(select(AuditEvent)).all()
        assert (event.event, event.data) == ("register.asked", {"register": "dbd", "outcome": "notfound"})

    def test_five_failures_in_a_row_open_the_circuit(self, dbd: Registers, agency: Agency) -> None:
        agency.answers = [(500, {})]
        for _ in range(4):
            _ask(dbd)
        asked = len(agency.asked)
        _ask(dbd)
        assert len(agency.asked) > asked, "the fifth is asked for"
        asked = len(agency.asked)
        agency.answers = [(200, _dbd())]
        assert isinstance(_ask(dbd), Unavailable)
        assert len(agency.asked) == asked

    def test_circuit_lets_one_try_after_half_a_minute(self) -> None:
        moment = [0.0]
        circuit = Circuit(lambda: moment[0])
        for _ in range(5):
            circuit.check()
            circuit.record(success=False)
        moment[0] = 29.9
        with pytest.raises(RegisterTrouble):
            circuit.check()
        moment[0] = 30
        circuit.check()
        with pytest.raises(RegisterTrouble):
            circuit.check()
        circuit.record(success=True)
        circuit.check()

    def test_nobody_waits_longer_than_they_want(self, dbd: Registers, agency: Agency) -> None:
        agency.answers = [(0, {})]
        assert dbd.ask_within(0.05, EntityType.JURISTIC_PERSON, COMPANY, HERE) is None
        agency.hang.set()

    def test_late_answer_is_there_the_next_time(self, dbd: Registers, agency: Agency) -> None:
        gate = threading.Event()

        def late(_headers: dict[str, str]) -> tuple[int, Any]:
            gate.wait(60)
            return 200, _dbd()

        agency.by_path[f"/api/v1/juristic_person/{COMPANY}"] = late
        assert dbd.ask_within(0.05, EntityType.JURISTIC_PERSON, COMPANY, HERE) is None
        gate.set()
        assert isinstance(dbd.ask_within(20, EntityType.JURISTIC_PERSON, COMPANY, HERE), RecordFound)

    def test_nobody_at_the_address(self, settings: Settings, database: Database) -> None:
        registers = Registers(replace(settings, dbd_url="http://127.0.0.1:9"), database)
        assert isinstance(_ask(registers), Unavailable)


class TestFile:
    def test_record_and_change(self, settings: Settings, database: Database, tmp_path: Path) -> None:
        path = tmp_path / "register.yaml"
        entry = {"tax_id": COMPANY, "entity_type": "juristic_person", "name": "เดิม", "date": "2007-05-14"}
        path.write_text(yaml.safe_dump([entry]))
        registers = Registers(replace(settings, registers_file=path), database)
        answer = _ask(registers)
        assert isinstance(answer, RecordFound)
        assert (answer.record.name, answer.record.date) == ("เดิม", date(2007, 5, 14))
        assert _ask(registers, EntityType.NATURAL_PERSON) == RecordNotFound()
        path.write_text(yaml.safe_dump([{**entry, "name": "ชื่อใหม่", "status": "ร้าง"}]))
        answer = _ask(registers)
        assert isinstance(answer, RecordFound)
        assert (answer.record.name, answer.record.going_concern) == ("ชื่อใหม่", False)

    @pytest.mark.parametrize(
        ("written", "born"),
        [
            ("1970", "1970"),
            (1970, "1970"),
            ("1970-05", "1970-05"),
            ("1970-00-00", "1970"),
            ("1970-05-02", "1970-05-02"),
            ("2513-05-02", "1970-05-02"),
            ("2559-02-29", "2016-02-29"),
            ("2513-05", "1970-05"),
            (date(1970, 5, 2), "1970-05-02"),
        ],
    )
    def test_birth_that_is_not_known_whole(
        self, settings: Settings, database: Database, tmp_path: Path, written: Any, born: str
    ) -> None:
        path = tmp_path / "register.yaml"
        entry = {"tax_id": PERSON, "entity_type": "natural_person", "name": "ทดลอง", "date": written}
        path.write_text(yaml.safe_dump([entry]).replace(f"'{written}'", str(written)))  # without quotation marks
        answer = _ask(Registers(replace(settings, registers_file=path), database), EntityType.NATURAL_PERSON, PERSON)
        assert isinstance(answer, RecordFound)
        assert answer.record.born == born
        assert Record.from_json(answer.record.as_json()) == answer.record

    @pytest.mark.parametrize("status", ["ยังดำเนินกิจการอยู่", "ฟื้นฟู", "คืนสู่ทะเบียน"])
    def test_states_of_a_going_concern(
        self, settings: Settings, database: Database, tmp_path: Path, status: str
    ) -> None:
        path = tmp_path / "register.yaml"
        entry = {"tax_id": COMPANY, "entity_type": "juristic_person", "name": "เดิม", "status": status}
        path.write_text(yaml.safe_dump([entry]))
        answer = _ask(Registers(replace(settings, registers_file=path), database))
        assert isinstance(answer, RecordFound)
        assert answer.record.going_concern

    @pytest.mark.parametrize("content", ["{", "- 1", "- {tax_id: 1}", "- {tax_id: '1', entity_type: x, name: y}"])
    def test_broken_file_is_unavailable(
        self, settings: Settings, database: Database, tmp_path: Path, content: str
    ) -> None:
        path = tmp_path / "register.yaml"
        path.write_text(content)
        assert isinstance(_ask(Registers(replace(settings, registers_file=path), database)), Unavailable)

    def test_kinds_without_a_register(self, dbd: Registers) -> None:
        assert dbd.has_register(EntityType.JURISTIC_PERSON)
        assert not dbd.has_register(EntityType.NATURAL_PERSON)
        assert not dbd.has_register(EntityType.GOVERNMENT_BODY)
