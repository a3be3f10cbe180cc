"""Sub-districts, districts, provinces and postcodes of Thailand: search by any part of a name, and validation.

The table is geothai's (data of the Department of Provincial Administration, CC BY 4.0); it is loaded at first use.
Names may be entered in Thai or English, with or without the word for their level; they are stored in Thai without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from idp.fields.parse import arabic
from idp.i18n import lazy

#: How many places a search returns, and how many characters of a query it reads.
MOST, LONGEST = 30, 100


@dataclass(frozen=True)
class Place:
    """One sub-district with one of its postcodes. ``key`` identifies it; ``english``: all its names in English."""

    key: str
    subdistrict: str
    district: str
    province: str
    postcode: str
    english: str

    @property
    def members(self) -> dict[str, str]:
        """The members of an address that it determines."""
        return {name: getattr(self, name) for name in ("subdistrict", "district", "province", "postcode")}


@dataclass(frozen=True)
class Misfit:
    """The member of an address that does not fit the others; ``message``: a msgid, ``values``: for its placeholders."""

    member: str
    message: str
    values: dict[str, str] = field(default_factory=dict)


def search(query: str, most: int = MOST) -> list[Place]:
    """At most *most* places whose names or postcode contain every word of *query*; those whose own name begins with it
    come first.
    """
    folded_query = _fold(query[:LONGEST])
    words = folded_query.split()
    if not words:
        return []
    matches = list(_table())
    for word in words:
        matches = [row for row in matches if word in row[0]]
    matches.sort(key=lambda row: _distance(row[0], folded_query))
    return [place for _, place in matches[:most]]


def _distance(text: str, folded_query: str) -> tuple[bool, bool, bool]:
    """Sort key: the sub-district's name begins with the query, another of its names does, or only the words match."""
    return not text.startswith(folded_query), f" {folded_query}" not in f" {text}", folded_query not in text


def by_key(key: str) -> Place | None:
    """The place with that ``Place.key``; ``None`` for an unknown key."""
    return _places_by_key().get(key)


def postcodes(subdistrict: str, district: str, province: str) -> tuple[str, ...]:
    """The postcodes of a sub-district; empty when there is no such sub-district."""
    places = _tree().get(_fold(province), {}).get(_fold(district), {}).get(_fold(subdistrict), [])
    return tuple(place.postcode for place in places)


def fit(subdistrict: str, district: str, province: str, postcode: str) -> Place | Misfit:
    """The place with these names, or the first member, from the province down, that does not fit the others.

    A postcode of another sub-district of the same district is accepted: postal areas cross these borders.
    """
    in_province = _tree().get(_fold(province))
    if in_province is None:
        return Misfit("province", lazy("There is no province “%(name)s”."), {"name": province})
    in_bangkok = _fold(province) == BANGKOK
    in_district = in_province.get(_fold(district))
    if in_district is None:
        where = {"name": district, "province": province}
        message = (
            lazy("There is no district “%(name)s” in Bangkok.")
            if in_bangkok
            else lazy("There is no district “%(name)s” in %(province)s.")
        )
        return Misfit("district", message, where)
    matches = in_district.get(_fold(subdistrict))
    if matches is None:
        where = {"name": subdistrict, "district": district}
        message = (
            lazy("There is no sub-district “%(name)s” in %(district)s, Bangkok.")
            if in_bangkok
            else lazy("There is no sub-district “%(name)s” in %(district)s.")
        )
        return Misfit("subdistrict", message, where)
    postcode = arabic(postcode)
    if postcode not in {place.postcode for places in in_district.values() for place in places}:
        right = {"name": matches[0].subdistrict, "postcodes": ", ".join(place.postcode for place in matches)}
        return Misfit("postcode", lazy("The postcode of %(name)s is %(postcodes)s."), right)
    own = {place.postcode: place for place in matches}.get(postcode, matches[0])
    return Place(own.key, own.subdistrict, own.district, own.province, postcode, own.english)


_WORDS = re.compile(r"(?:^|(?<=\s))(?:แขวง|ตำบล|เขต|อำเภอ|จังหวัด)\s*|(?:ต|อ|จ)\.\s*")
_SIGNS = re.compile(r"[\s,()-]+")
_CAPITAL_DISTRICT = "เมือง"
#: The one province that has เขต and แขวง, and whose name goes without จังหวัด.
BANGKOK = "กรุงเทพมหานคร"
_CAPITAL = re.compile(r"(?<!\S)(?:กทม\.?|กรุงเทพฯ?)(?!\S)")


def _fold(text: str) -> str:
    text = _WORDS.sub(" ", arabic(text).casefold())
    return _CAPITAL.sub(BANGKOK, _SIGNS.sub(" ", text).strip())


@cache
def _table() -> tuple[tuple[str, Place], ...]:
    return tuple(
        (_fold(" ".join((*place.members.values(), place.english))), place)
        for _, places in _subdistricts()
        for place in places
    )


@cache
def _places_by_key() -> dict[str, Place]:
    return {place.key: place for _, place in _table()}


@cache
def _tree() -> dict[str, dict[str, dict[str, list[Place]]]]:
    """Province to district to sub-district to places, by folded Thai names and by folded English ones.

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
    """Every sub-district: the English names of province, district and sub-district, and a place for each postcode."""
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
