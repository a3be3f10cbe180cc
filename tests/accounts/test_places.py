"""Sub-districts: found by any part of their names, and checked against one another."""

from __future__ import annotations

import random

import pytest
from support.browsing import Browser

from idp.fields import thai_places
from idp.fields.thai_places import Misfit, Place


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("สุเทพ", "สุเทพ เมืองเชียงใหม่ เชียงใหม่ 50200"),
        ("ต.สุเทพ อ.เมือง จ.เชียงใหม่", "สุเทพ เมืองเชียงใหม่ เชียงใหม่ 50200"),
        ("ต.สุเทพอ.เมืองเชียงใหม่จ.เชียงใหม่ 50200", "สุเทพ เมืองเชียงใหม่ เชียงใหม่ 50200"),
        ("แขวงทุ่งพญาไท เขตราชเทวี กทม.", "ทุ่งพญาไท ราชเทวี กรุงเทพมหานคร 10400"),
        ("หาดใหญ่", "หาดใหญ่ หาดใหญ่ สงขลา 90110"),
        ("suthep CHIANG mai", "สุเทพ เมืองเชียงใหม่ เชียงใหม่ 50200"),
        ("๕๐๒๐๐ สุเทพ", "สุเทพ เมืองเชียงใหม่ เชียงใหม่ 50200"),
        ("จ.ป.ร.", "จ.ป.ร. กระบุรี ระนอง 85110"),
        ("สุไหงโก-ลก", "สุไหงโก-ลก สุไหงโก-ลก นราธิวาส 96120"),
    ],
)
def test_search_finds_the_sub_district_first(query: str, first: str) -> None:
    assert " ".join(thai_places.search(query)[0].members.values()) == first


@pytest.mark.parametrize("query", ["", "   ", "ไม่มีที่นี่", "'; DROP TABLE", "%", "ก" * 100_000])
def test_search_for_nothing_finds_nothing(query: str) -> None:
    assert thai_places.search(query) == []


def test_search_is_bounded() -> None:
    assert len(thai_places.search("บาง")) == thai_places.MOST
    assert len(thai_places.search("บาง", 7)) == 7


def test_every_place_fits_itself_however_it_is_written() -> None:
    """Thai and English names, with the words for what they are and without."""
    for place in random.Random(4).sample([each for _, each in thai_places._table()], 300):
        area = (place.subdistrict, place.district, place.province)
        english = tuple(place.english.split(", "))
        full = (f"ตำบล{area[0]}", f"อ. {area[1]}", f"จังหวัด{area[2]}")
        for names in (area, full):
            assert thai_places.fit(*names, place.postcode) == place
        found = thai_places.fit(*english, place.postcode)
        assert isinstance(found, Place)
        assert found.province == place.province
        assert place.postcode in thai_places.postcodes(*area)
        assert thai_places.by_key(place.key) == place


@pytest.mark.parametrize(
    ("area", "member"),
    [
        (("ทุ่งพญาไท", "ราชเทวี", "กรุงเทพหานคร", "10400"), "province"),
        (("ทุ่งพญาไท", "ราชเทวี", "เชียงใหม่", "10400"), "district"),
        (("สุเทพ", "ราชเทวี", "กรุงเทพมหานคร", "10400"), "subdistrict"),
        (("ทุ่งพญาไท", "ราชเทวี", "กรุงเทพมหานคร", "50200"), "postcode"),
        (("ทุ่งพญาไท", "ราชเทวี", "กรุงเทพมหานคร", "1040"), "postcode"),
        (("", "", "", ""), "province"),
    ],
)
def test_what_does_not_fit_is_named(area: tuple[str, str, str, str], member: str) -> None:
    found = thai_places.fit(*area)
    assert isinstance(found, Misfit)
    assert found.member == member
    assert found.message % found.values


def test_post_office_of_the_same_district_will_do() -> None:
    """หนองบอน has 10250, its neighbours in the district have others too."""
    codes = {place.postcode for place in thai_places.search("ประเวศ กรุงเทพมหานคร") if place.district == "ประเวศ"}
    for code in codes:
        assert isinstance(thai_places.fit("หนองบอน", "ประเวศ", "กรุงเทพมหานคร", code), Place)


def test_sub_district_with_two_postcodes_has_both() -> None:
    assert thai_places.postcodes("หัวหมาก", "บางกะปิ", "กรุงเทพมหานคร") == ("10240", "10250")
    assert thai_places.postcodes("ไม่มี", "บางกะปิ", "กรุงเทพมหานคร") == ()


def test_script_is_offered_places(browser: Browser) -> None:
    page = browser.open("/register/places?q=สุเทพ")
    (place,) = page.json["places"]
    assert (place["postcode"], place["english"]) == ("50200", "Suthep, Mueang Chiang Mai, Chiang Mai")
    assert page.headers["Cache-Control"] == "public, max-age=86400"
    assert not page.headers.getlist("Set-Cookie")
    assert len(browser.open("/register/places?q=บาง").json["places"]) == 10
    assert browser.open("/register/places").json == {"places": []}
    assert browser.open(f"/register/places?q={'%E0%B8%81' * 2000}").json == {"places": []}
