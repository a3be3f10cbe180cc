"""Takes a picture of every page, both languages, phone and desktop, into ``docs/screenshots``: ``make screenshots``.

Names and order come from ``catalogue.py``; names as arguments take only those pages anew.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from playwright.sync_api import Page, sync_playwright
from support.browser_setup import find_chromium
from support.demonstration import CHROMIUM_ARGUMENTS, running_demo
from support.pages.catalogue import PAGES
from support.pages.pictures import small
from support.pages.steps_to_pages import Shown
from support.pages.visitor import DESKTOP, Visitor, visited

from idp.accounts.second_factor import totp

TARGET = Path(__file__).parent.parent / "docs" / "screenshots"
SIZES = {"desktop": DESKTOP, "phone": {"width": 390, "height": 844}}
#: The day on the pictures, and what stands for numbers that are new each time: a picture changes when its page does.
TODAY = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)
_SETTLE = """(drawing) => {
    const secret = document.getElementById('totp-secret');
    if (secret) secret.textContent = 'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567';
    for (const each of document.querySelectorAll('.qr')) each.innerHTML = drawing;
    for (const each of document.querySelectorAll('.codes code')) each.textContent = '7K2M-9XQ4-HT3W-BN5R';
    const reference = document.getElementById('reference');
    if (reference) reference.textContent = '5f0c1e8a94d7b236';
    const proof = document.getElementById('proof-address');
    if (proof) proof.textContent = 'https://sso.example.go.th/proofs/4fT9cQ2mWx7LrZ0aVb3KdN8sHj6YgUeP1oRiM5tBw_E';
    for (const each of document.querySelectorAll('dd')) {
        if (each.textContent.startsWith('dlg_')) each.textContent = 'dlg_01KBCDEFGHJKMNPQRSTVWXYZ00';
    }
}"""
#: Languages and sizes of the pictures in dark colours.
DARK = {("th", "desktop"), ("en", "phone")}


def shoot(visitor: Visitor, shown: Shown, workshop: Page) -> None:
    """The pictures of one page in one language; *workshop* is a page to make them smaller in."""
    shown.way(visitor)
    visitor.page.evaluate(_SETTLE, totp.qr_code("otpauth://totp/example?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
    for size, viewport in SIZES.items():
        visitor.page.set_viewport_size(viewport)
        for scheme in ("light", "dark"):
            if scheme == "dark" and not (shown.dark and (visitor.locale, size) in DARK):
                continue
            visitor.page.emulate_media(color_scheme=scheme)
            visitor.page.evaluate("scrollTo(0, 0)")  # or the band, which stays on top, lies upon the page
            picture = visitor.page.screenshot(full_page=True, animations="disabled")
            (TARGET / name(shown, visitor.locale, size, scheme)).write_bytes(small(picture, workshop))


def name(shown: Shown, locale: str, size: str, scheme: str = "light") -> str:
    """The file of one picture."""
    return f"{shown.name}-{locale}-{size}{'-dark' if scheme == 'dark' else ''}.png"


def book() -> Iterator[str]:
    """The index, line by line."""
    yield "# The picture book\n"
    yield "Every page in Thai and English, on a desktop and on a phone, by journey. `make screenshots` takes them anew."
    for section, pages in groupby(PAGES, key=lambda shown: shown.section):
        yield f"\n## {section}"
        for shown in pages:
            yield f"\n### {shown.caption}\n"
            yield " ".join(_shown(name(shown, *which), *which) for which in _all(shown))


def _all(shown: Shown) -> Iterator[tuple[str, str, str]]:
    yield from ((locale, size, "light") for locale in ("th", "en") for size in SIZES)
    if shown.dark:
        yield from ((locale, size, "dark") for locale, size in sorted(DARK, reverse=True))


def _shown(file: str, locale: str, size: str, scheme: str) -> str:
    language = {"th": "Thai", "en": "English"}[locale]
    words = f"{language}, {size}{', dark' if scheme == 'dark' else ''}"
    return f'<a href="{file}"><img src="{file}" alt="{words}" width="{340 if size == "desktop" else 120}"></a>'


def main(only: list[str]) -> None:
    """Start a demonstration and walk through it."""
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        offset = Path(folder) / "var/demo/clock_offset"
        offset.parent.mkdir(parents=True)
        offset.write_text(str((TODAY - datetime.now(UTC)).total_seconds()))
        with running_demo(Path(folder)) as demo:
            chromium = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM_ARGUMENTS)
            workshop = chromium.new_page()
            with visited(demo, chromium) as place:
                for shown in sorted(PAGES, key=lambda each: each.eighth):
                    if only and shown.name not in only:
                        continue
                    if shown.eighth:
                        place.add_eighth_system()
                    for locale in ("th", "en"):
                        with place.visitor(locale, shown.who) as visitor:
                            shoot(visitor, shown, workshop)
            chromium.close()
    (TARGET / "README.md").write_text("\n".join(book()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
