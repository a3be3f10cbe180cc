"""Sub-districts, districts, provinces and postcodes of Thailand: found by any part of their names, and checked.

The table is geothai's (data of the Department of Provincial Administration, CC BY 4.0); it is loaded at first use.
Names may be typed in Thai or in English, with or without the word for what they are; they are kept in Thai without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from idp.fields.parse import arabic
from idp.i18n import lazy

#: How many choices a search offers, and how much of what was typed it reads.
MOST, LONGEST = 30, 100


@dataclass(frozen=True)
class Place:
    """One sub-district with one of its postcodes. ``key`` names it; ``english`` is its name in English."""

    key: str
    subdistrict: str
    district: str
    province: str
    postcode: str
    english: str

    @property
    def members(self) -> dict[str, str]:
        """What it says of an address."""
        return {name: getattr(self, name) for name in ("subdistrict", "district", "province", "postcode")}


@dataclass(frozen=True)
class Misfit:
    """What does not fit in an address: the ``member``, a msgid and what fills its places."""

    member: str
    message: str
    values: dict[str, str] = field(default_factory=dict)


def search(query: str, most: int = MOST) -> list[Place]:
    """Places whose names or postcode hold every word of *query*; those whose own name begins so come first."""
    wanted = _fold(query[:LONGEST])
    words = wanted.split()
    if not words:
        return []
    found = list(_table())
    for word in words:
        found = [row for row in found if word in row[0]]
    found.sort(key=lambda row: _distance(row[0], wanted))
    return [place for _, place in found[:most]]


def _distance(text: str, wanted: str) -> tuple[bool, bool, bool]:
    """How far a place is from what is wanted: its own name, one of its names, or words from here and there."""
    return not text.startswith(wanted), f" {wanted}" not in f" {text}", wanted not in text


def chosen(key: str) -> Place | None:
    """The place of a key that a search offered."""
    return _by_key().get(key)


def postcodes(subdistrict: str, district: str, province: str) -> tuple[str, ...]:
    """The postcodes of a sub-district; empty when there is none of these names."""
    places = _tree().get(_fold(province), {}).get(_fold(district), {}).get(_fold(subdistrict), [])
    return tuple(place.postcode for place in places)


def fit(subdistrict: str, district: str, province: str, postcode: str) -> Place | Misfit:
    """The place that these name, or the first of them, from the province down, that does not fit the others.

    A postcode of another sub-district of the same district will do: post offices do not keep to borders.
    """
    in_province = _tree().get(_fold(province))
    if in_province is None:
        return Misfit("province", lazy("There is no province “%(name)s”."), {"name": province})
    in_district = in_province.get(_fold(district))
    if in_district is None:
        where = {"name": district, "province": province}
        return Misfit("district", lazy("There is no district “%(name)s” in %(province)s."), where)
    found = in_district.get(_fold(subdistrict))
    if found is None:
        where = {"name": subdistrict, "district": district}
        return Misfit("subdistrict", lazy("There is no sub-district “%(name)s” in %(district)s."), where)
    postcode = arabic(postcode)
    if postcode not in {place.postcode for places in in_district.values() for place in places}:
        right = {"name": found[0].subdistrict, "postcodes": ", ".join(place.postcode for place in found)}
        return Misfit("postcode", lazy("The postcode of %(name)s is %(postcodes)s."), right)
    own = {place.postcode: place for place in found}.get(postcode, found[0])
    return Place(own.key, own.subdistrict, own.district, own.province, postcode, own.english)


_WORDS = re.compile(r"(?:^|(?<=\s))(?:แขวง|ตำบล|เขต|อำเภอ|จังหวัด)\s*|(?:ต|อ|จ)\.\s*")
_SIGNS = re.compile(r"[\s,()-]+")
_CAPITAL_DISTRICT = "เมือง"
_CAPITAL = re.compile(r"(?<!\S)(?:กทม\.?|กรุงเทพฯ?)(?!\S)")


def _fold(text: str) -> str:
    text = _WORDS.sub(" ", arabic(text).casefold())
    return _CAPITAL.sub("กรุงเทพมหานคร", _SIGNS.sub(" ", text).strip())


@cache
def _table() -> tuple[tuple[str, Place], ...]:
    return tuple(
        (_fold(" ".join((*place.members.values(), place.english))), place)
        for _, places in _subdistricts()
        for place in places
    )


@cache
def _by_key() -> dict[str, Place]:
    return {place.key: place for _, place in _table()}


@cache
def _tree() -> dict[str, dict[str, dict[str, list[Place]]]]:
    """Province, district, sub-district, by their Thai names and by their English ones.

    The district of a provincial capital is often written without the province's name.
    """
    tree: dict[str, dict[str, dict[str, list[Place]]]] = {}
    for english, places in _subdistricts():
        thai = (places[0].province, places[0].district, places[0].subdistrict)
        province = tree.setdefault(_fold(thai[0]), {})
        district = province.setdefault(_fold(thai[1]), {})
        district[_fold(thai[2])] = places
        tree.setdefault(_fold(english[0]), province)
        province.setdefault(_fold(english[1]), district)
        if thai[1] == f"{_CAPITAL_DISTRICT}{thai[0]}":
            province.setdefault(_CAPITAL_DISTRICT, district)
        district.setdefault(_fold(english[2]), places)
    return tree


def _subdistricts() -> Iterator[tuple[tuple[str, str, str], list[Place]]]:
    """Every sub-district: its province's, its district's and its own English name, and a place for each postcode."""
    import geothai  # noqa: PLC0415  (a worker process does not load the table when it starts)

    for province in geothai.provinces():
        for district in geothai.districts(province.code):
            for subdistrict in geothai.subdistricts(district.code):
                names = (subdistrict.name_th, district.name_th.removeprefix("เขต"), province.name_th)
                english = f"{subdistrict.name_en}, {district.name_en}, {province.name_en}"
                yield (
                    (province.name_en, district.name_en, subdistrict.name_en),
                    [
                        Place(f"{subdistrict.code}-{postcode}", *names, postcode, english)
                        for postcode in subdistrict.postal_codes
                    ],
                )
