"""The agency's emblem: only what is harmless is kept, and what is no emblem is refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from support.browsing import Browser

from idp.web import branding, emblem
from idp.web.colours import Colours, contrast

ROOT = Path(__file__).parents[2]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">%s</svg>'


def _kept(inside: str) -> str:
    return emblem.sanitised((SVG % inside).encode()).decode()


def test_shapes_colours_and_references_inside_the_file_stay() -> None:
    inside = (
        "<title>A &amp; B</title>"
        '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs>'
        '<g fill="url(#g)" transform="scale(2)"><path d="M0 0h9v9z"></path><use href="#g"></use></g>'
    )
    assert _kept(inside) == SVG % inside


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<style>*{fill:url(https://a.example/)}</style>",
        '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
        '<image href="https://a.example/a.png"/>',
        '<a href="https://a.example/"><path d="M0 0"/></a>',
        '<animate attributeName="href" values="javascript:alert(1)"/>',
        '<path xmlns="http://a.example/" d="M0 0"/>',
        "<!-- a comment --><?xml-stylesheet href='a.css'?>",
    ],
)
def test_element_that_could_do_more_than_look_is_left_out(inside: str) -> None:
    assert _kept(inside) == SVG % ""


@pytest.mark.parametrize(
    "attribute",
    [
        'onload="alert(1)"',
        'style="fill:url(https://a.example/)"',
        'fill="url(https://a.example/)"',
        'fill="u\\72l(https://a.example/)"',
        'fill="URL( data:image/png;base64,AA )"',
        'href="https://a.example/a.svg#b"',
        'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"',
        'xmlns:i="http://a.example/" i:fill="red"',
        'class="a"',
    ],
)
def test_attribute_that_could_do_more_than_look_is_left_out(attribute: str) -> None:
    assert _kept(f'<path d="M0 0" {attribute}/>') == SVG % '<path d="M0 0"></path>'


@pytest.mark.parametrize(
    ("raw", "line", "words"),
    [
        (b"", 1, "no SVG file"),
        (b"<svg>", 1, "no SVG file"),
        (b'\n<html xmlns="http://www.w3.org/1999/xhtml" viewBox="0"/>', 2, "no SVG file"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', 1, "no viewBox"),
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n<svg/>', 1, "document type"),
        ((SVG % ("<g/>" * 2000)).encode(), 1, "more than 2,000 elements"),
        (b"<" * (64 * 1024 + 1), 1, "larger than 64 KiB"),
        (b"\x89PNG\r\n\x1a\n", 1, "no SVG file"),
        (b"\xff\xfe<\x00s\x00", 1, "no SVG file"),
    ],
)
def test_what_is_no_emblem_is_refused_with_its_line(raw: bytes, line: int, words: str) -> None:
    with pytest.raises(emblem.UnusableEmblem) as caught:
        emblem.sanitised(raw)
    assert caught.value.line == line
    assert words in caught.value.problem


def test_contrast_is_that_of_the_guideline() -> None:
    assert round(contrast("#ffffff", "#000000"), 2) == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48, "the grey that just fails"


def test_shipped_colours_are_those_of_the_stylesheet() -> None:
    css = (ROOT / "idp/static/site.css").read_text(encoding="utf-8")
    assert f"--brand: {Colours().brand};" in css
    assert f"--brand: {Colours().brand_dark};" in css


def test_page_has_the_emblem_and_the_colours_of_the_file(app: Flask, browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_text(SVG % '<path d="M0 0h9v9z" onload="x"/>', encoding="utf-8")
    file = tmp_path / "branding.yaml"
    file.write_text("logo: a.svg\ncolours: {brand: '#7a0026'}\nlinks: {privacy: 'https://a.example/p'}\n", "utf-8")
    object.__setattr__(app.settings, "branding_file", file)  # type: ignore[attr-defined]
    page = browser.open("/login")
    assert page.find("link-privacy").get("href") == "https://a.example/p"
    (picture,) = page.tree.xpath("//header//img")
    shown = browser.open(picture.get("src"))
    assert (shown.status, shown.headers["Content-Type"]) == (200, "image/svg+xml; charset=utf-8")
    assert "onload" not in shown.text
    assert "default-src 'none'" in shown.headers["Content-Security-Policy"]
    assert "immutable" in shown.headers["Cache-Control"]
    (sheet,) = [
        each.get("href") for each in page.tree.xpath("//link[@rel='stylesheet']") if "colours" in each.get("href")
    ]
    assert "--brand: #7a0026;" in browser.open(sheet).text
    branding._files.pop(file.resolve())


def test_without_an_emblem_there_is_none(browser: Browser) -> None:
    assert browser.open("/branding/emblem.svg").status == 404
    assert "#123c7c" in browser.open("/branding/colours.css").text


def test_password_managers_find_the_page_to_change_a_password(browser: Browser) -> None:
    page = browser.open("/.well-known/change-password", follow=False)
    assert (page.status, page.location) == (303, "/account/password")
