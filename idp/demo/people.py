"""The fictitious users, companies and delegations of the demonstration."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from idp.models import DelegationScope, DelegationState, EntityType

#: Every demonstration account has this password.
PASSWORD = "Sample-2569-Siam"
#: The secret of the authenticator app of the one account that has a second factor.
TOTP_SECRET = "KNQW24DMMUWVG2LBNUWTENJWHEWVI33U"


def with_check_digit(twelve_digits: str) -> str:
    """A 13-digit number: *twelve_digits* and the check digit, their weighted sum modulo 11 (as on Thai ID cards)."""
    total = sum(int(digit) * weight for digit, weight in zip(twelve_digits, range(13, 1, -1), strict=True))
    return f"{twelve_digits}{(11 - total % 11) % 10}"


def _address(house_no: str, road: str, subdistrict: str, district: str, province: str, postcode: str) -> dict[str, Any]:
    return {
        "house_no": house_no,
        "road": road,
        "subdistrict": subdistrict,
        "district": district,
        "province": province,
        "postcode": postcode,
    }


PHAYA_THAI = _address("75/42", "พระรามที่ 6", "ทุ่งพญาไท", "ราชเทวี", "กรุงเทพมหานคร", "10400")
BANG_POO = _address("700", "สุขุมวิท", "บางปูใหม่", "เมืองสมุทรปราการ", "สมุทรปราการ", "10280")
NIMMAN = _address("12/3", "นิมมานเหมินท์", "สุเทพ", "เมืองเชียงใหม่", "เชียงใหม่", "50200")
LAT_KRABANG = _address("88/8", "ฉลองกรุง", "ลำปลาทิว", "ลาดกระบัง", "กรุงเทพมหานคร", "10520")
SI_RACHA = _address("333", "สุขุมวิท", "ทุ่งสุขลา", "ศรีราชา", "ชลบุรี", "20230")
NAKHON_RATCHASIMA = _address("1234", "มิตรภาพ", "ในเมือง", "เมืองนครราชสีมา", "นครราชสีมา", "30000")
HAT_YAI = _address("99", "นิพัทธ์อุทิศ 3", "หาดใหญ่", "หาดใหญ่", "สงขลา", "90110")


#: The contact person of every organisation: title and name, and ID card number.
CONTACT, CONTACT_ID = ("นาย", "ประสานงาน ตัวอย่าง"), with_check_digit("110000000007")


@dataclass(frozen=True)
class Person:
    """One party: an account of the demonstration, or a record of its register without an account."""

    key: str
    entity_type: EntityType
    tax_id: str
    name: str
    date: date
    address: dict[str, Any]
    title: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    number_kind: str = "tax_id"
    mobile: str = "0812345678"
    phone: str = "024306800"
    totp_secret: str | None = None
    verified: bool = False
    ial: str | None = None

    @property
    def laser_code(self) -> str | None:
        """The laser code on the back of a natural person's ID card (two letters, ten digits); ``None`` for others."""
        return f"JT{self.tax_id[2:12]}" if self.entity_type is EntityType.NATURAL_PERSON else None


def _natural(
    key: str,
    digits: str,
    title: str,
    given_name: str,
    family_name: str,
    birth_date: date,
    address: dict[str, Any],
    **more: Any,
) -> Person:
    """A natural person; *digits*: the number without check digit; *more*: ``verified``, ``ial``."""
    return Person(
        key=key,
        entity_type=EntityType.NATURAL_PERSON,
        tax_id=with_check_digit(digits),
        name=f"{title}{given_name} {family_name}",
        date=birth_date,
        address=address,
        title=title,
        given_name=given_name,
        family_name=family_name,
        **more,
    )


ACCOUNTS = (
    Person(
        "factory",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010550000001"),
        "บริษัท ตัวอย่างการผลิต จำกัด",
        date(2007, 5, 14),
        BANG_POO,
        verified=True,
    ),
    _natural(
        *("agent", "110000000001", "นางสาว", "ผู้รับมอบ", "ตัวอย่าง", date(1990, 4, 12), PHAYA_THAI),
        verified=True,
        ial="1.3",
    ),
    Person(
        "exporter",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010550000002"),
        "บริษัท ส่งออกตัวอย่าง จำกัด",
        date(2012, 11, 2),
        HAT_YAI,
    ),
    Person(
        "partnership",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010350000003"),
        "ห้างหุ้นส่วนจำกัด ตัวแทนตัวอย่าง",
        date(2018, 1, 8),
        NIMMAN,
    ),
    Person(
        "group",
        EntityType.GROUP_OF_PERSONS,
        with_check_digit("099200000001"),
        "คณะบุคคล ตัวอย่าง",
        date(2015, 7, 1),
        NIMMAN,
    ),
    Person(
        "government",
        EntityType.GOVERNMENT_BODY,
        with_check_digit("099400000001"),
        "หน่วยงานตัวอย่าง",
        date(1992, 3, 1),
        PHAYA_THAI,
    ),
    Person(
        "foreign",
        EntityType.OTHER,
        "EX-2019-00042",
        "Example Trading (Overseas) Ltd.",
        date(2019, 9, 30),
        PHAYA_THAI,
        number_kind="foreign_registration",
    ),
    Person(
        "careful",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010550000006"),
        "บริษัท รอบคอบตัวอย่าง จำกัด",
        date(2014, 12, 9),
        LAT_KRABANG,
        totp_secret=TOTP_SECRET,
    ),
    # Those whose data in the register has changed come last.
    Person(
        "moved",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010550000004"),
        "บริษัท ย้ายที่ตั้งตัวอย่าง จำกัด",
        date(2010, 2, 17),
        LAT_KRABANG,
    ),
    Person(
        "renamed",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010550000005"),
        "บริษัท ชื่อเดิมตัวอย่าง จำกัด",
        date(2016, 8, 25),
        SI_RACHA,
    ),
    _natural("married", "120000000002", "นางสาว", "เปลี่ยนนาม", "ตัวอย่างเดิม", date(1988, 10, 30), NAKHON_RATCHASIMA),
)

#: What the register says otherwise of some of them.
CHANGED: dict[str, dict[str, Any]] = {
    "moved": {"address": SI_RACHA},
    "renamed": {"name": "บริษัท ชื่อใหม่ตัวอย่าง จำกัด (มหาชน)"},
    "married": {"name": "นางเปลี่ยนนาม ตัวอย่างใหม่", "title": "นาง", "family_name": "ตัวอย่างใหม่"},
}

#: In the register, but without an account.
UNREGISTERED = (
    Person(
        "new-company",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010550000009"),
        "บริษัท ตัวอย่างรายใหม่ จำกัด",
        date(2021, 6, 21),
        BANG_POO,
    ),
    _natural("new-person", "130000000009", "นาย", "ทดลอง", "ตัวอย่าง", date(1985, 12, 5), NIMMAN),
    Person(
        "new-group",
        EntityType.GROUP_OF_PERSONS,
        with_check_digit("099200000009"),
        "คณะบุคคล ตัวอย่างรายใหม่",
        date(2019, 10, 1),
        NIMMAN,
    ),
    Person(
        "new-government",
        EntityType.GOVERNMENT_BODY,
        with_check_digit("099400000009"),
        "หน่วยงานตัวอย่างแห่งใหม่",
        date(2002, 10, 3),
        PHAYA_THAI,
    ),
    Person(
        "new-other",
        EntityType.OTHER,
        with_check_digit("099300000009"),
        "มูลนิธิ ตัวอย่างรายใหม่",
        date(2011, 2, 28),
        HAT_YAI,
    ),
    Person(
        "new-partnership",
        EntityType.JURISTIC_PERSON,
        with_check_digit("010350000008"),
        "ห้างหุ้นส่วนจำกัด ตัวอย่างรายใหม่",
        date(2014, 3, 11),
        NAKHON_RATCHASIMA,
    ),
    _natural("newer-person", "140000000008", "นางสาว", "ลองใช้", "ตัวอย่าง", date(1995, 7, 19), HAT_YAI),
    Person(
        "newer-group",
        EntityType.GROUP_OF_PERSONS,
        with_check_digit("099200000008"),
        "คณะบุคคล ตัวอย่างอีกรายหนึ่ง",
        date(2020, 1, 15),
        SI_RACHA,
    ),
    Person(
        "newer-government",
        EntityType.GOVERNMENT_BODY,
        with_check_digit("099400000008"),
        "สำนักงานตัวอย่างประจำภาค",
        date(1997, 4, 9),
        LAT_KRABANG,
    ),
    Person(
        "newer-other",
        EntityType.OTHER,
        with_check_digit("099300000008"),
        "สมาคม ตัวอย่างรายใหม่",
        date(2005, 9, 22),
        PHAYA_THAI,
    ),
)


@dataclass(frozen=True)
class DemoGrant:
    """One delegation. ``start`` and ``end`` are days from today; ``age``: how long ago it was granted."""

    grantor: str
    agent: str
    state: DelegationState
    systems: tuple[str, ...] = ()
    start: int = 0
    end: int | None = None
    reason: str | None = None
    age: timedelta = field(default=timedelta(days=30))

    @property
    def scope(self) -> DelegationScope:
        """``ALL`` if no client is named."""
        return DelegationScope.SELECTED if self.systems else DelegationScope.ALL


GRANTS = (
    DemoGrant("factory", "agent", DelegationState.IN_FORCE, start=-30),
    DemoGrant("exporter", "agent", DelegationState.IN_FORCE, ("e-license", "qr-code"), start=-14, end=180),
    DemoGrant("exporter", "agent", DelegationState.IN_FORCE, ("nsw",), start=30, end=120),
    DemoGrant("group", "agent", DelegationState.WAITING, ("e-license",), start=0, end=365, age=timedelta(days=1)),
    DemoGrant("government", "agent", DelegationState.IN_FORCE, ("e-accreditation",), start=-200, end=-20),
    DemoGrant("foreign", "agent", DelegationState.DECLINED, start=-10),
    DemoGrant("factory", "partnership", DelegationState.CANCELLED, start=-60, reason="เปลี่ยนตัวแทน"),
    DemoGrant("exporter", "partnership", DelegationState.RENOUNCED, ("e-surveillance",), start=-90),
    DemoGrant("agent", "partnership", DelegationState.IN_FORCE, ("e-license",), start=-5, end=90),
)
