"""The branding file: the keys that ``docs/operations.md`` describes, faults with their lines, the example as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from idp.web import branding
from idp.written.fault import FaultyFile

ROOT = Path(__file__).parents[2]


def _faults(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "branding.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(FaultyFile) as caught:
        branding.load(file)
    lines = str(caught.value).splitlines()
    assert all(re.match(rf"{re.escape(str(file))}:[0-9]+: .+; .+", line) for line in lines), lines
    return [line.removeprefix(f"{file}:") for line in lines]


def test_example_can_be_used_and_says_what_is_shipped() -> None:
    example, shipped = branding.load(ROOT / "examples/branding.yaml"), branding.load(None)
    assert (example.agency_name, example.mark) == (shipped.agency_name, shipped.mark)
    assert [desk.name for desk in example.contacts] == [desk.name for desk in shipped.contacts]
    assert all(desk.telephone for desk in example.contacts)


def test_shipped_help_desks_have_no_number_that_somebody_made_up() -> None:
    assert [desk.telephone for desk in branding.load(None).contacts] == ["", ""]


def test_every_key_of_the_example_is_described() -> None:
    described = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    for key in re.findall(r"^#? *-? *([a-z_]+):", (ROOT / "examples/branding.yaml").read_text("utf-8"), re.MULTILINE):
        assert f"`{key}`" in described, key


def test_values_are_taken_as_people_write_them(tmp_path: Path) -> None:
    file = tmp_path / "branding.yaml"
    file.write_text(
        "agency_name: หน่วยงาน\u200b\nmark: ＡＢ\n"
        "contacts:\n- {name: {th: โต๊ะ, en: Desk}, telephone: 024306815, extensions: 12, email: a@b.go.th}\n"
        "- {name: เดียว, telephone: +66 2 430 6815}\n- {name: สั้น, telephone: 1569, email: }\n"
        "terms: {th: [ข้อหนึ่ง], en: [one, two]}\n",
        encoding="utf-8",
    )
    found = branding.load(file)
    assert found.agency_name == {"th": "หน่วยงาน", "en": "หน่วยงาน"}
    assert found.mark == "AB"
    assert [desk.telephone for desk in found.contacts] == ["024306815", "+66 2 430 6815", "1569"]
    assert (found.contacts[0].extensions, found.contacts[0].email) == ("12", "a@b.go.th")
    assert found.contacts[1].name == {"th": "เดียว", "en": "เดียว"}
    assert found.terms == {"th": ["ข้อหนึ่ง"], "en": ["one", "two"]}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("mark: a\ncolours: {primary: '#123456'}\n", 2, '"primary" is not a known key'),
        ("mark: a\ncolours:\n  brand: blue\n", 3, '"blue" is no colour'),
        (
            "mark: a\ncolours:\n  brand: '#3b7dd8'\n",
            3,
            "a contrast of 3.6 : 1 where 4.5 : 1 is needed; take a darker one",
        ),
        ("mark: a\ncolours:\n  brand_dark: '#123c7c'\n", 3, "where 4.5 : 1 is needed; take a lighter one"),
        ("mark: a\nlinks:\n  privacy: http://a.example\n", 3, '"http://a.example" is no web address'),
        ("links: https://a.example\n", 1, "links must be a block of keys"),
        ("mark: a\ncolors: x\n", 2, "did you mean colours?"),
        ("agency: x\n", 1, "did you mean agency_name?"),
        ("agency_name: {th: a}\n", 1, "en is missing"),
        ("agency_name: {th: a, en: b, de: c}\n", 1, '"de" is not a known key'),
        ("agency_name: [a]\n", 1, "must be a text"),
        ("agency_name:\n", 1, "no text"),
        ("mark: abcdefg\n", 1, "longer than 6 characters"),
        ("contacts: x\n", 1, "contacts must be a list"),
        ("contacts:\n- x\n", 2, "must be a block of keys"),
        ("contacts:\n- {telephone: 1569}\n", 2, "name is missing"),
        ("contacts:\n- name: a\n  telefone: 1569\n", 3, "did you mean telephone?"),
        ("contacts:\n- name: a\n  telephone: 0 2430 6815 ext. 12\n", 3, "no telephone number"),
        ("contacts:\n- name: a\n  telephone: 0 2430 681\n", 3, "no telephone number"),
        ("contacts:\n- name: a\n  email: Desk <a@b.th>\n", 3, "no e-mail address"),
        ("terms: [a]\n", 1, "terms must be a block of languages"),
        ("terms: {th: a}\n", 1, "th must be a list"),
        ("- a\n", 1, "not a block of keys"),
        ("mark: a\nmark: b\n", 2, "stands there twice"),
        ("", 1, "empty"),
        ("agency_name: [\n", 1, "not valid YAML"),
    ],
)
def test_fault_is_told_with_its_line(tmp_path: Path, text: str, line: int, words: str) -> None:
    (fault,) = _faults(tmp_path, text)
    assert fault.startswith(f"{line}: ")
    assert words in fault


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    told = _faults(tmp_path, "logo: x\nmark: abcdefgh\ncontacts:\n- {telephone: x}\nterms: 1\n")
    assert [fault.partition(":")[0] for fault in told] == ["1", "2", "4", "4", "5"]
