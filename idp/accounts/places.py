"""Sub-districts, districts, provinces and postcodes of Thailand: found by any part of their names, and checked.

The table is geothai's (data of the Department of Provincial Administration, CC BY 4.0); it is loaded at first use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

#: How many choices a search offers.
MOST = 30


@dataclass(frozen=True)
class Place:
    """One sub-district with one of its postcodes; names in Thai, without the word for what they are."""

    subdistrict: str
    district: str
    province: str
    postcode: str
    english: str

    @property
    def key(self) -> str:
        """The place in one line, to choose by."""
        return f"{self.subdistrict}|{self.district}|{self.province}|{self.postcode}"


def search(query: str, most: int = MOST) -> list[Place]:
    """Places whose names or postcode hold every word of *query*, in Thai or English; those that begin so first."""
    words = _fold(query).split()
    if not words:
        return []
    found = [place for text, place in _table() if all(word in text for word in words)]
    found.sort(key=lambda place: (not _fold(place.subdistrict).startswith(words[0]), place.postcode != words[0]))
    return found[:most]


def chosen(key: str) -> Place | None:
    """The place of a key that a search offered."""
    return _by_key().get(key)


def exists(subdistrict: str, district: str, province: str) -> bool:
    """Whether there is such a sub-district."""
    return (subdistrict, district, province) in _by_names()


def postcodes(subdistrict: str, district: str, province: str) -> tuple[str, ...]:
    """The postcodes of a sub-district; empty when there is none of these names."""
    return _by_names().get((subdistrict, district, province), ())


_WORDS = re.compile(r"(?:^|(?<=\s))(?:แขวง|ตำบล|เขต|อำเภอ|จังหวัด|ต\.|อ\.|จ\.)\s*")


def _fold(text: str) -> str:
    text = text.casefold().replace("กทม", "กรุงเทพมหานคร")
    return " ".join(_WORDS.sub("", text).replace(",", " ").replace("-", " ").split())


@cache
def _table() -> tuple[tuple[str, Place], ...]:
    return tuple((_fold(" ".join((*vars(place).values(),))), place) for place in _places())


@cache
def _by_key() -> dict[str, Place]:
    return {place.key: place for _, place in _table()}


@cache
def _by_names() -> dict[tuple[str, str, str], tuple[str, ...]]:
    names: dict[tuple[str, str, str], tuple[str, ...]] = {}
    for _, place in _table():
        key = (place.subdistrict, place.district, place.province)
        names[key] = (*names.get(key, ()), place.postcode)
    return names


def _places() -> Iterator[Place]:
    import geothai  # noqa: PLC0415  (a worker process does not load the table when it starts)

    for province in geothai.provinces():
        for district in geothai.districts(province.code):
            for subdistrict in geothai.subdistricts(district.code):
                english = f"{subdistrict.name_en} {district.name_en} {province.name_en}"
                for postcode in subdistrict.postal_codes or ("",):
                    yield Place(subdistrict.name_th, district.name_th, province.name_th, postcode, english)
